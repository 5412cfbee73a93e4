//! What is required of a resumption beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod application;
mod history;

use jiaozheng_core::linked::{Fact, Link, LinkedRule};
use jiaozheng_core::{Key, KeyedRule, text};

use super::Resumption;
use crate::linked;
use crate::rules::{school_rules, student_rules};

type Rule = jiaozheng_core::Rule<Resumption>;
type Linked = LinkedRule<Resumption>;

pub(super) const RULES: &[&[Rule]] = &[
    application::RULES,
    student_rules!("student.resumption", grade_after, applied_on),
    school_rules!("student.resumption", applied_on: school),
    history::RULES,
    history::STEPS,
];

pub(super) const KEYED_RULES: &[KeyedRule<Resumption>] = &[KeyedRule::unique(
    "student.resumption.duplicate_id",
    text("记录标识重复", "two records of the same identifier"),
    &["/id"],
    |case| Some(case.id.into()),
)];

pub(super) const LINKED_RULES: &[LinkedRule<Resumption>] = &[Linked::error(
    linked::SUSPENSION_MISSING,
    text("没有对应的休学记录", "there is no such suspension"),
    |case| Some(case.suspension_id.into()),
    |case| Fact::on(linked::ASKING, case.applied_on),
)
.needs(&["student.suspension"])
.reads(&["/suspension_id"])];

pub(super) const LINKS: &[Link<Resumption>] = &[Link::new(
    linked::WHILE_SUSPENDED,
    &["/id", "/student/student_number", "/state", "/attending_since", "/history"],
    |case| {
        case.resumed_on()?;
        Some(Key::of(&[case.student.student_number.expose()]))
    },
    |case| Fact::on(linked::RESUMED, case.resumed_on().unwrap_or(case.applied_on)),
)];
