//! What is required of a case of ethics beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod decision;
mod hearing;
mod history;
mod qualification;
mod shape;
mod texts;

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::{Key, KeyedRule, LocalDate, text};

use super::{EthicsCase, EthicsSeverity};
use crate::employer::employer_rules;
use crate::linked;

type Rule = jiaozheng_core::Rule<EthicsCase>;

pub(super) const RULES: &[&[Rule]] = &[
    shape::RULES,
    employer_rules!("teacher.ethics_case", employer, occurred_on),
    texts::RULES,
    hearing::RULES,
    decision::RULES,
    qualification::RULES,
    history::RULES,
    history::STEPS,
];

pub(super) const KEYED_RULES: &[KeyedRule<EthicsCase>] = &[
    KeyedRule::unique(
        "teacher.ethics_case.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        linked::SAME_EVENT_TWICE,
        text(
            "同一教师同一天的同一行为有两个案件",
            "two cases on the same day of the same teacher's behaviour",
        ),
        &["/teacher/identity", "/behaviour", "/occurred_on"],
        event,
    )
    .warning(),
];

const TOLD: &[&str] = &["/occurred_on", "/severity", "/behaviour", "/state", "/teacher/identity"];

pub(super) const LINKS: &[Link<EthicsCase>] = &[
    Link::new(
        linked::VILE_CASE,
        TOLD,
        |case| decided(case).filter(|_| case.severity == EthicsSeverity::Vile),
        |case| Fact::on(linked::ETHICS_CASE, case.occurred_on),
    ),
    Link::new(
        linked::TUTORING_CASE,
        TOLD,
        |case| decided(case).filter(|_| case.behaviour.tutoring()),
        |case| Fact::on(linked::ETHICS_CASE, case.occurred_on),
    ),
    Link::new(
        linked::WHILE_SANCTIONED,
        &[
            "/sanction_from",
            "/sanction_to",
            "/lifted_on",
            "/employer/is_private",
            "/state",
            "/teacher/identity",
        ],
        |case| decided(case).filter(|_| case.sanction_from.and(case.sanction_to).is_some()),
        |case| {
            let from = case.sanction_from.unwrap_or(case.occurred_on);
            Fact::lasting(linked::ETHICS_CASE, from, in_effect_until(case).unwrap_or(from))
        },
    ),
];

/// Until it is lifted, which does not happen by itself; what a private school did ends with its time.
fn in_effect_until(case: &EthicsCase) -> Option<LocalDate> {
    let lifted_on = case.lifted_on.and_then(|on| on.minus_days(1));
    let end = if case.employer.is_private { case.sanction_to } else { Some(LocalDate::MAX) };
    lifted_on.or(end)
}

fn decided(case: &EthicsCase) -> Option<Key> {
    case.teacher.identity.key().filter(|_| case.state.is_decided())
}

/// Who did what on which day.
fn event(case: &EthicsCase) -> Option<Key> {
    let who = case.teacher.identity.key()?;
    Some(who.with(&[&case.occurred_on.to_string(), case.behaviour.code()]))
}
