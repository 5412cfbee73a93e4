//! What is required of a transfer beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod application;
mod bars;
mod grades;
mod history;
mod schools;
mod senior;
mod student;

use jiaozheng_core::{KeyedRule, text};

use super::Transfer;
pub(super) use schools::scope;

type Rule = jiaozheng_core::Rule<Transfer>;

pub(super) const RULES: &[&[Rule]] = &[
    application::RULES,
    student::RULES,
    schools::RULES,
    schools::PLACES,
    grades::RULES,
    bars::RULES,
    senior::RULES,
    history::RULES,
];

pub(super) const KEYED_RULES: &[KeyedRule<Transfer>] = &[KeyedRule::unique(
    "student.transfer.duplicate_id",
    text("记录标识重复", "two records of the same identifier"),
    &["/id"],
    |case| Some(case.id.into()),
)];
