//! Reports of one person and year, and what the assessment of the body asks.

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::{KeyedRule, text};

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
        text(
            "同一人同一年度在同一单位以同一形式述法两次",
            "two reports of one person, year, body and form",
        ),
        &["/year", "/person/identity", "/body", "/form"],
        |case| {
            let person = body::digits(&case.person.identity.key()?);
            let in_year = body::in_year(&case.body, case.year);
            Some(in_year.with(&[case.form.code(), &person]))
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
