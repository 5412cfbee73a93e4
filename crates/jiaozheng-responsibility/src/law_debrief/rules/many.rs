//! Reports of one person and year, and what the assessment of the body asks.

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::{Key, KeyedRule, text};

use crate::law_debrief::{DebriefPosition, LawDebrief};
use crate::{body, linked};

pub(in super::super) const KEYED_RULES: &[KeyedRule<LawDebrief>] = &[
    KeyedRule::unique(
        "responsibility.law_debrief.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        "responsibility.law_debrief.reported_twice",
        text("同一人同一年度有两次述法", "two reports of one person and year"),
        &["/year", "/person/identity"],
        |case| {
            let person = case.person.identity.key()?;
            Some(Key::of(&[&body::digits(&person), &case.year.to_string()]))
        },
    ),
];

pub(in super::super) const LINKS: &[Link<LawDebrief>] = &[Link::new(
    linked::LAW_DEBRIEF_MISSING,
    &["/body", "/year", "/position", "/delivered_on"],
    |case| {
        let is_principal = case.position == DebriefPosition::Principal;
        is_principal.then(|| body::in_year(&case.body, case.year))
    },
    |case| Fact::on(linked::THERE, case.delivered_on),
)];
