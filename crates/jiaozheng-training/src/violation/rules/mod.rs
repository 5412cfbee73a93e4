//! What is required of a case beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod act;
mod deciding;
mod gains;
mod hearing;
mod history;
mod lighter;
mod penalty;
mod subject;
mod time;

use jiaozheng_core::{Basis, Key, KeyedRule, text};

use super::Violation;
use crate::{law, linked};

type Rule = jiaozheng_core::Rule<Violation>;

pub(super) const RULES: &[&[Rule]] = &[
    subject::RULES,
    act::RULES,
    gains::RULES,
    penalty::RULES,
    lighter::RULES,
    deciding::RULES,
    hearing::RULES,
    time::RULES,
    history::STEPS,
];

pub(super) const KEYED_RULES: &[KeyedRule<Violation>] = &[
    KeyedRule::unique(
        "training.violation.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        "training.violation.fined_twice",
        text("同一违法行为两次罚款", "one act is fined twice"),
        &[
            "/decision",
            "/organisation",
            "/person",
            "/subject_kind",
            "/act",
            "/acted_from",
            "/acted_to",
        ],
        fined_act,
    )
    .basis(&[Basis::Consistency, law::FINED_ONCE]),
];

/// Who did what from when to when, where it was fined and who it was is known by a number.
fn fined_act(case: &Violation) -> Option<Key> {
    case.decision.as_ref().filter(|decision| decision.fine() > 0)?;
    let (from, to) = (case.acted_from.to_string(), case.acted_to.to_string());
    let who = match (&case.person, &case.organisation) {
        (Some(person), _) if case.subject_kind == super::SubjectKind::Person => {
            linked::hex(person.identity.key()?)
        }
        (_, Some(organisation)) => organisation.credit_code?.as_str().to_owned(),
        _ => return None,
    };
    Some(Key::of(&[&who, case.act.code(), &from, &to]))
}
