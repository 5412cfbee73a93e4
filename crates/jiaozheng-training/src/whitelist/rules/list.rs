//! The list itself: its days, and that all of its entries say the same of it.

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::{Key, text};

use super::Rule;
use crate::linked;
use crate::whitelist::{PublishedList, Whitelist};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.whitelist.published_outside_period",
        text("公布日期不在名单适用期间内", "published outside the time for which it stands"),
        |entry, _, found| {
            let outside = !entry.list.applies_when_published();
            found.at_if(outside && entry.list.from <= entry.list.to, "/list/published_on");
        },
    )
    .reads(&["/list/published_on", "/list/from", "/list/to"]),
    Rule::error(
        "training.whitelist.period_ends_before_start",
        text(
            "名单适用期间届满日期早于起始日期",
            "the time for which it stands ends before it begins",
        ),
        |entry, _, found| found.at_if(entry.list.to < entry.list.from, "/list/to"),
    )
    .reads(&["/list/from", "/list/to"]),
    Rule::error(
        "training.whitelist.position_beyond_total",
        text("序号大于名单机构数", "a place beyond the number of entries"),
        |entry, _, found| found.at_if(entry.position > entry.list.total, "/position"),
    )
    .reads(&["/position", "/list/total"]),
];

pub(in super::super) const LINKS: &[Link<Whitelist>] = &[Link::new(
    linked::LIST_DIFFERS,
    &["/list", "/position"],
    |entry| (entry.position.get() == 1).then(|| key(entry)),
    |entry| said(linked::FIRST_ENTRY, &entry.list),
)];

/// What all entries of one list share.
pub(super) fn key(entry: &Whitelist) -> Key {
    entry.list.id.into()
}

/// What an entry says of its list, as a fact. Each entry is compared with the first one, not with all, so
/// that the work grows with the length of a list and not with its square.
pub(super) fn said(part: u8, list: &PublishedList) -> Fact {
    let code = list.issued_by.credit_code.map(|code| code.to_string()).unwrap_or_default();
    let others = [list.from.to_string(), list.to.to_string(), list.total.to_string()];
    let [from, to, total] = &others;
    let issuer = list.issued_by.name.expose();
    let texts = [list.number.expose(), list.scope.code(), issuer, &code, from, to, total];
    Fact::lasting(part, linked::day_for(&texts), list.published_on)
}
