//! What is required of a suspension beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod application;
mod history;
mod term;

use jiaozheng_core::linked::Link;
use jiaozheng_core::{Fact, Key, KeyedRule, text};

use super::Suspension;
use crate::linked;
use crate::rules::{school_rules, student_rules};

type Rule = jiaozheng_core::Rule<Suspension>;

pub(super) const RULES: &[&[Rule]] = &[
    application::RULES,
    student_rules!("student.suspension", grade, applied_on),
    school_rules!("student.suspension", applied_on: school),
    term::RULES,
    history::RULES,
    history::STEPS,
];

pub(super) const KEYED_RULES: &[KeyedRule<Suspension>] = &[KeyedRule::unique(
    "student.suspension.duplicate_id",
    text("记录标识重复", "two records of the same identifier"),
    &["/id"],
    |case| Some(case.id.into()),
)];

const TOLD: &[&str] = &["/id", "/student/student_number", "/state", "/from", "/planned_to"];

pub(super) const LINKS: &[Link<Suspension>] = &[
    Link::new(
        linked::SUSPENSION_MISSING,
        TOLD,
        |case| granted(case).map(|()| case.id.into()),
        fact,
    ),
    Link::new(
        linked::WHILE_SUSPENDED,
        TOLD,
        |case| granted(case).map(|()| Key::of(&[case.student.student_number.expose()])),
        fact,
    ),
];

fn granted(case: &Suspension) -> Option<()> {
    case.is_granted().then_some(())
}

fn fact(case: &Suspension) -> Fact {
    Fact::lasting(linked::SUSPENDED, case.from, case.planned_to)
}
