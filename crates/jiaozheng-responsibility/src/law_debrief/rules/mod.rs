//! What is required of a year-end report beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod content;
mod many;
mod speaker;
mod time;

use super::LawDebrief;

pub(super) use many::{KEYED_RULES, LINKS};

type Rule = jiaozheng_core::Rule<LawDebrief>;

pub(super) const RULES: &[&[Rule]] = &[speaker::RULES, content::RULES, time::RULES];
