//! Offices with and without the lists that go with them, and two principals.

use jiaozheng_core::sample::{Draw, Group, Member};
use jiaozheng_core::{LocalDate, day};

use super::{any_year, bureau, head, kinds, list_of, other};
use crate::leadership::{Leadership, PrincipalOf};
use crate::linked::{
    FIRST_RESPONSIBLE_LIST_MISSING, ONE_POST_LIST_MISSING, PARTY_GROUP_LIST_MISSING,
    STRICT_GOVERNANCE_LIST_MISSING, TWO_PRINCIPALS,
};
use crate::list::ListKind;

pub(in super::super) const GROUPS: &[Group] = &[
    Group::new(
        PARTY_GROUP_LIST_MISSING,
        |draw, _| head_without(draw, Some(ListKind::PartyGroupMain)),
        |draw, _| head_without(draw, None),
    ),
    Group::new(
        FIRST_RESPONSIBLE_LIST_MISSING,
        |draw, _| head_without(draw, Some(ListKind::FirstResponsible)),
        |draw, _| head_without(draw, None),
    ),
    Group::new(
        STRICT_GOVERNANCE_LIST_MISSING,
        |draw, _| head_without(draw, Some(ListKind::StrictPartyGovernance)),
        |draw, _| head_without(draw, None),
    ),
    Group::new(
        ONE_POST_LIST_MISSING,
        |draw, _| {
            let member = member(draw);
            let of_group = list_of(draw, &member, ListKind::PartyGroupMain);
            vec![Member::of(&member), Member::of(&of_group)]
        },
        |draw, _| {
            let member = member(draw);
            let own = list_of(draw, &member, ListKind::OnePostTwoDuties);
            vec![Member::of(&member), Member::of(&own)]
        },
    ),
    Group::new(
        TWO_PRINCIPALS,
        |draw, _| {
            let (former, next) = heads(draw, |year| day(year, 6, 30));
            vec![Member::of(&former), Member::of(&next)]
        },
        |draw, _| {
            let (former, next) = heads(draw, |year| day(year, 6, 29));
            let mut of_party = former.clone();
            of_party.id = draw.record_id();
            of_party.name = draw.person_name();
            of_party.principal_of = Some(PrincipalOf::Party);
            vec![Member::of(&former), Member::of(&of_party), Member::of(&next)]
        },
    ),
];

/// A head whom the rules of each year are about, with all lists but one.
fn head_without(draw: &mut Draw, missing: Option<ListKind>) -> Vec<Member> {
    let year = 2021 + u16::try_from(draw.below(5)).unwrap_or_default();
    let body = bureau(draw);
    let office = head(draw, year, body, PrincipalOf::PartyAndAdministration);
    let kept = kinds(&office).iter().filter(|kind| Some(**kind) != missing);
    let lists = kept.map(|kind| Member::of(&list_of(draw, &office, *kind)));
    let mut members: Vec<_> = lists.collect();
    members.push(Member::of(&office));
    members
}

fn member(draw: &mut Draw) -> Leadership {
    let (year, body) = (any_year(draw), bureau(draw));
    other(draw, year, body)
}

/// The head of an administration, who leaves on a day, and another, who comes on 30 June.
fn heads(draw: &mut Draw, last: fn(u16) -> LocalDate) -> (Leadership, Leadership) {
    let (year, body) = (any_year(draw), bureau(draw));
    let mut former = head(draw, year, body.clone(), PrincipalOf::Administration);
    let mut next = head(draw, year, body, PrincipalOf::Administration);
    former.to = last(year);
    next.from = day(year, 6, 30);
    (former, next)
}
