//! What is required of a change beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod dropout;
mod grades;
mod leaving;
mod pairs;
mod proof;
mod shape;

use jiaozheng_core::{KeyedRule, text};

use super::Change;
use crate::rules::{school_rules, student_rules};

pub(super) use pairs::{LINKED_RULES, LINKS};

type Rule = jiaozheng_core::Rule<Change>;

pub(super) const RULES: &[&[Rule]] = &[
    shape::RULES,
    student_rules!("student.change", grade_before, occurred_on),
    school_rules!("student.change", occurred_on: school),
    grades::RULES,
    dropout::RULES,
    leaving::RULES,
    proof::RULES,
];

pub(super) const KEYED_RULES: &[KeyedRule<Change>] = &[KeyedRule::unique(
    "student.change.duplicate_id",
    text("记录标识重复", "two records of the same identifier"),
    &["/id"],
    |case| Some(case.id.into()),
)];
