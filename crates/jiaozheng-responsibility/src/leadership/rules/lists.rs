//! Which lists there have to be for whom.
//!
//! That a body has them each year is practice of bureaus and of local rules; the national texts that
//! were seen say who answers, not that there is a list. So each is worth a look, no more.

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::text;

use super::Linked;
use crate::leadership::{Leadership, PrincipalOf};
use crate::list::ListKind;
use crate::{keys, law, linked};

const LISTS: &[&str] = &["responsibility.list"];

pub(super) const PARTY_GROUP: Linked = Linked::warning(
    linked::PARTY_GROUP_LIST_MISSING,
    text("单位没有当年的党组主体责任清单", "the body has no list of its Party group in the year"),
    |office| {
        office.principal_of?;
        Some(keys::lists(&office.body, office.year, ListKind::PartyGroupMain))
    },
    asking,
)
.needs(LISTS)
.basis(&[law::RULE_OF_LAW_LISTS])
.since(2019, 4, 15)
.reads(&["/principal_of", "/body", "/year"]);

pub(super) const FIRST_RESPONSIBLE: Linked = Linked::warning(
    linked::FIRST_RESPONSIBLE_LIST_MISSING,
    text(
        "主要负责人没有当年的第一责任人责任清单",
        "a principal has no list of the first responsible in the year",
    ),
    |office| {
        office.principal_of?;
        let kind = ListKind::FirstResponsible;
        Some(keys::lists_of_person(&office.body, office.year, kind, &office.name))
    },
    asking,
)
.needs(LISTS)
.basis(&[law::HEAD_ANSWERS_FIRST, law::HEAD_ANSWERS_FIRST_IN_HENAN, law::RULE_OF_LAW_LISTS])
.since(2016, 11, 30)
.reads(&["/principal_of", "/body", "/year", "/name"]);

/// A list of an earlier year, which was revised since or not, is one too.
pub(super) const STRICT_GOVERNANCE: Linked = Linked::warning(
    linked::STRICT_GOVERNANCE_LIST_MISSING,
    text(
        "单位没有当年或者此前的全面从严治党主体责任清单",
        "the body has no list of strict Party governance, of the year or before",
    ),
    |office| {
        let leads = office.principal_of?;
        let is_secretary = leads != PrincipalOf::Administration;
        let kind = ListKind::StrictPartyGovernance;
        is_secretary.then(|| keys::lists_of_any_year(&office.body, kind))
    },
    |office| Fact::lasting(linked::THERE, office.from, office.to),
)
.needs(LISTS)
.broken_if(|own, told| !told.iter().any(|list| list.from <= own.to))
.basis(&[law::GOVERNANCE_BY_PARTY_GROUPS, law::THREE_SUBJECTS])
.since(2020, 3, 9)
.reads(&["/principal_of", "/body", "/from", "/to"]);

/// The head has another list: that of the first responsible.
pub(super) const ONE_POST: Linked = Linked::warning(
    linked::ONE_POST_LIST_MISSING,
    text(
        "领导班子成员没有当年的“一岗双责”责任清单",
        "a member has no list of two duties in one post in the year",
    ),
    |office| {
        if office.principal_of.is_some() {
            return None;
        }
        let kind = ListKind::OnePostTwoDuties;
        Some(keys::lists_of_person(&office.body, office.year, kind, &office.name))
    },
    asking,
)
.needs(LISTS)
.basis(&[law::THREE_SUBJECTS])
.since(2018, 12, 4)
.reads(&["/name", "/body", "/year", "/principal_of"]);

/// What lists ask: who is in office, and as what.
pub(super) const IN_OFFICE: Link<Leadership> = Link::new(
    linked::SUBJECT_NOT_IN_OFFICE,
    &["/name", "/body", "/year", "/principal_of", "/from", "/to"],
    |office| Some(keys::offices(&office.body, office.year, &office.name)),
    |office| Fact::lasting(office.principal_bits(), office.from, office.to),
);

fn asking(office: &Leadership) -> Fact {
    Fact::on(linked::THERE, office.from)
}
