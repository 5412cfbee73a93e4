//! What is required of lists together, and with the leading group.

use jiaozheng_core::linked::{Fact, Link, LinkedRule};
use jiaozheng_core::{Key, KeyedRule, RecordId, text};

use crate::list::{List, ListKind};
use crate::{keys, law, linked};

type Linked = LinkedRule<List>;

pub(in super::super) const KEYED_RULES: &[KeyedRule<List>] = &[
    KeyedRule::unique(
        "responsibility.list.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |list| Some(list.id.into()),
    ),
    KeyedRule::unique(
        "responsibility.list.duplicate_list",
        text(
            "同一单位、年度、类别、责任主体和版本的清单重复",
            "two lists of the same body, year, kind, subject and version",
        ),
        &["/version", "/body", "/year", "/kind", "/subject"],
        |list| {
            let version = list.version.to_string();
            Some(Key::of(&[
                &keys::body(&list.body),
                &list.year.to_string(),
                list.kind.code(),
                list.subject.expose_name(),
                &version,
            ]))
        },
    ),
];

pub(in super::super) const LINKED_RULES: &[Linked] = &[
    Linked::error(
        linked::REPLACED_LIST_MISSING,
        text(
            "没有所替代的、同一年度版本较早的同类清单",
            "there is no such list of the same body, year and kind, with a lower version",
        ),
        |list| list.replaces.map(|id| version_of(list, id)),
        version,
    )
    .needs(&["responsibility.list"])
    .broken_if(|own, told| !told.iter().any(|earlier| earlier.part < own.part))
    .reads(&["/replaces", "/body", "/year", "/kind", "/version"]),
    Linked::error(
        linked::LATER_VERSION_MISSING,
        text(
            "没有自停止执行日期起执行的后一版本清单",
            "no later version of the list begins on the day on which it is superseded",
        ),
        |list| list.taken_over_on().map(|_| version_of(list, list.id)),
        |list| Fact::on(number(list), list.superseded_on.unwrap_or(list.from)),
    )
    .needs(&["responsibility.list"])
    .broken_if(|own, told| !told.iter().any(|it| it.part > own.part && it.from == own.from))
    .reads(&[
        "/superseded_on",
        "/id",
        "/body",
        "/year",
        "/kind",
        "/version",
        "/from",
        "/to",
    ]),
    Linked::error(
        linked::EARLIER_VERSION_IN_FORCE,
        text(
            "同一单位、年度、类别和责任主体的较早版本仍在执行",
            "an earlier version is still in force",
        ),
        |list| Some(of_subject(list)),
        version,
    )
    .needs(&["responsibility.list"])
    .broken_if(|own, told| {
        told.iter().any(|it| it.part < own.part && it.to >= own.from && it.from <= own.to)
    })
    .reads(IN_FORCE),
    Linked::error(
        linked::SUBJECT_NOT_IN_OFFICE,
        text(
            "清单执行期间责任人不在领导班子成员之中，或者第一责任人不是主要负责人",
            "not in the leading group while the list holds, or as the first responsible no principal",
        ),
        |list| {
            let name = list.subject.person().filter(|_| list.kind.is_of_person())?;
            Some(keys::offices(&list.body, list.year, name))
        },
        |list| {
            let first = list.kind == ListKind::FirstResponsible;
            Fact::lasting(u8::from(first), list.from, list.holds_until())
        },
    )
    .needs(&["responsibility.leadership"])
    .broken_if(|own, told| !told.iter().any(|office| is_office_of(own, office)))
    .basis(&[law::HEAD_ANSWERS_FIRST, jiaozheng_core::Basis::Consistency])
    .reads(&["/subject", "/body", "/year", "/kind", "/from", "/to", "/superseded_on"]),
];

const IN_FORCE: &[&str] =
    &["/version", "/body", "/year", "/kind", "/subject", "/from", "/to", "/superseded_on"];

const OF_BODY: &[&str] = &["/body", "/year", "/kind", "/from"];

pub(in super::super) const LINKS: &[Link<List>] = &[
    Link::new(
        linked::REPLACED_LIST_MISSING,
        &["/id", "/body", "/year", "/kind", "/version"],
        |list| Some(version_of(list, list.id)),
        version,
    ),
    Link::new(
        linked::LATER_VERSION_MISSING,
        &["/replaces", "/body", "/year", "/kind", "/version", "/from"],
        |list| list.replaces.map(|id| version_of(list, id)),
        |list| Fact::on(number(list), list.from),
    ),
    Link::new(linked::EARLIER_VERSION_IN_FORCE, IN_FORCE, |list| Some(of_subject(list)), version),
    Link::new(
        linked::PARTY_GROUP_LIST_MISSING,
        OF_BODY,
        |list| of_body(list, ListKind::PartyGroupMain),
        there,
    ),
    Link::new(
        linked::FIRST_RESPONSIBLE_LIST_MISSING,
        &["/body", "/year", "/kind", "/subject", "/from"],
        |list| of_person(list, ListKind::FirstResponsible),
        there,
    ),
    Link::new(
        linked::ONE_POST_LIST_MISSING,
        &["/body", "/year", "/kind", "/subject", "/from"],
        |list| of_person(list, ListKind::OnePostTwoDuties),
        there,
    ),
    Link::new(
        linked::STRICT_GOVERNANCE_LIST_MISSING,
        OF_BODY,
        |list| {
            let strict = ListKind::StrictPartyGovernance;
            (list.kind == strict).then(|| keys::lists_of_any_year(&list.body, strict))
        },
        there,
    ),
];

fn of_body(list: &List, kind: ListKind) -> Option<Key> {
    (list.kind == kind).then(|| keys::lists(&list.body, list.year, kind))
}

fn of_person(list: &List, kind: ListKind) -> Option<Key> {
    let name = list.subject.person().filter(|_| list.kind == kind)?;
    Some(keys::lists_of_person(&list.body, list.year, kind, name))
}

fn there(list: &List) -> Fact {
    Fact::on(linked::THERE, list.from)
}

/// Whether an office is held while a list holds; for the first responsible, as a principal.
fn is_office_of(list: Fact, office: &Fact) -> bool {
    let overlaps = office.from <= list.to && list.from <= office.to;
    overlaps && (list.part == linked::THERE || office.part > 0)
}

/// A list by its identifier, as one of a body, year and kind.
fn version_of(list: &List, id: RecordId) -> Key {
    keys::lists(&list.body, list.year, list.kind).with(&[&id.to_string()])
}

/// All versions of a list.
fn of_subject(list: &List) -> Key {
    Key::of(&[
        &keys::body(&list.body),
        &list.year.to_string(),
        list.kind.code(),
        list.subject.expose_name(),
    ])
}

/// The version as the part, from the first day to the last on which it holds.
fn version(list: &List) -> Fact {
    Fact::lasting(number(list), list.from, list.holds_until())
}

fn number(list: &List) -> u8 {
    u8::try_from(list.version.get()).unwrap_or(u8::MAX)
}
