//! What is required of a responsibility list beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod items;
mod many;
mod owners;
mod period;
mod progress;
mod subject;
mod version;

use super::List;

pub(super) use many::{KEYED_RULES, LINKED_RULES, LINKS};

type Rule = jiaozheng_core::Rule<List>;

pub(super) const RULES: &[&[Rule]] =
    &[subject::RULES, period::RULES, version::RULES, owners::RULES, items::RULES, progress::RULES];
