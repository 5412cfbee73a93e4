//! What is required of a registration beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod application;
mod conclusion;
mod cycle;
mod history;
mod links;
mod shape;

use jiaozheng_core::{KeyedRule, text};

use super::Registration;
use crate::employer::employer_rules;
use crate::linked;

pub(super) use links::LINKED_RULES;

type Rule = jiaozheng_core::Rule<Registration>;

pub(super) const RULES: &[&[Rule]] = &[
    shape::RULES,
    employer_rules!("teacher.registration", school, applied_on),
    application::RULES,
    cycle::RULES,
    conclusion::RULES,
    history::RULES,
    history::STEPS,
];

pub(super) const KEYED_RULES: &[KeyedRule<Registration>] = &[
    KeyedRule::unique(
        "teacher.registration.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        linked::SEVERAL_OPEN,
        text("同一教师有多个在办的注册申请", "two open applications of the same teacher"),
        &["/teacher/identity", "/state"],
        |case| case.teacher.identity.key().filter(|_| case.state.is_open()),
    ),
];
