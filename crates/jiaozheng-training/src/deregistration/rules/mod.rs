//! What is required of a deregistration beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod end;
mod ground;
mod history;
mod liquidation;
mod settlement;
mod students;

use jiaozheng_core::linked::Link;
use jiaozheng_core::{Fact, Key, KeyedRule, text};

use super::Deregistration;
use crate::linked;

type Rule = jiaozheng_core::Rule<Deregistration>;

pub(super) const RULES: &[&[Rule]] = &[
    ground::RULES,
    students::RULES,
    liquidation::RULES,
    settlement::RULES,
    end::RULES,
    history::RULES,
    history::STEPS,
];

pub(super) const KEYED_RULES: &[KeyedRule<Deregistration>] = &[
    KeyedRule::unique(
        "training.deregistration.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        "training.deregistration.duplicate_institution",
        text("同一机构有两条注销记录", "two deregistrations of one institution"),
        &["/credit_code", "/state"],
        |case| (!case.state.is_in_vain()).then(|| linked::organisation(case.credit_code)),
    ),
];

const TOLD: &[&str] = &["/credit_code", "/history", "/opened_on"];

pub(super) const LINKS: &[Link<Deregistration>] = &[
    Link::new(linked::APPROVAL_AFTER_DEREGISTRATION, TOLD, ended, fact),
    Link::new(linked::COURSE_AFTER_DEREGISTRATION, TOLD, ended, fact),
    Link::new(linked::LISTED_AFTER_DEREGISTRATION, TOLD, ended, fact),
    Link::new(linked::CONTRACT_AFTER_DEREGISTRATION, TOLD, ended, fact),
];

fn ended(case: &Deregistration) -> Option<Key> {
    case.over_since().map(|_| linked::organisation(case.credit_code))
}

fn fact(case: &Deregistration) -> Fact {
    Fact::on(linked::DEREGISTERED, case.over_since().unwrap_or(case.opened_on))
}
