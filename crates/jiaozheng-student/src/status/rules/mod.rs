//! What is required of a roll beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod dates;
mod family;
mod health;
mod nationality;
mod number;
mod schooling;
mod state;
mod student;

use jiaozheng_core::keyed::Key;
use jiaozheng_core::{Basis, KeyedRule, text};

use super::Status;
use crate::law;
use crate::rules::school_rules;

type Rule = jiaozheng_core::Rule<Status>;

pub(super) const RULES: &[&[Rule]] = &[
    student::RULES,
    number::RULES,
    nationality::RULES,
    health::RULES,
    family::RULES,
    schooling::RULES,
    school_rules!("student.status", recorded_on: school),
    state::RULES,
    dates::RULES,
];

pub(super) const KEYED_RULES: &[KeyedRule<Status>] = &[
    KeyedRule::unique(
        "student.status.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |roll| Some(roll.id.into()),
    ),
    DUPLICATE_LIVE_NUMBER,
];

/// One student, one number, one roll that is alive: what has come to its end at a school may go on at
/// another under the same number.
const DUPLICATE_LIVE_NUMBER: KeyedRule<Status> = {
    let mut rule = KeyedRule::unique(
        "student.status.duplicate_live_number",
        text("同一学籍号有两个以上在用学籍", "several rolls alive under one student number"),
        &["/student/student_number", "/roll_state"],
        |roll: &Status| {
            let alive = !roll.roll_state.is_over();
            alive.then(|| Key::of(&[roll.student.student_number.expose()]))
        },
    );
    rule.info = rule.info.basis(&[
        Basis::Consistency,
        law::ONE_NUMBER_2013,
        law::ONE_ROLL_2013,
        law::NUMBER_2025,
    ]);
    rule
};
