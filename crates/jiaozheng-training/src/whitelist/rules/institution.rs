//! What records on institutions tell of those that are listed; and the first entry, of the list.

use jiaozheng_core::linked::{Fact, LinkedRule};
use jiaozheng_core::{Basis, Key, text};

use super::list::{key, said};
use crate::whitelist::{EntryState, Whitelist};
use crate::{law, linked};

type Linked = LinkedRule<Whitelist>;

const OF: &[&str] = &["training.institution"];

pub(in super::super) const LINKED_RULES: &[Linked] = &[
    Linked::error(
        linked::LIST_DIFFERS,
        text(
            "同一名单各条目的批次、范围、公布机关、公布日期或者适用期间不一致",
            "two entries of one list say different things of it",
        ),
        |entry| Some(key(entry)),
        |entry| said(linked::ASKING, &entry.list),
    )
    .needs(&["training.whitelist"])
    .broken_if(|own, told| told.iter().any(|it| (it.from, it.to) != (own.from, own.to)))
    .reads(&["/list"]),
    Linked::error(
        linked::INSTITUTION_UNKNOWN,
        text("没有该统一社会信用代码的培训机构", "there is no institution of this credit code"),
        |entry| Some(linked::organisation(entry.credit_code)),
        asked,
    )
    .needs(OF)
    .reads(&["/credit_code", "/list/published_on"]),
    Linked::warning(
        linked::NAME_DIFFERS,
        text(
            "机构名称与培训机构登记的名称不符",
            "the institution is registered under another name",
        ),
        |entry| Some(linked::organisation(entry.credit_code)),
        |entry| Fact::on(linked::ASKING, linked::day_for(&[entry.name.expose()])),
    )
    .needs(OF)
    .broken_if(linked::differs)
    .basis(&[Basis::Consistency, law::CONTRACT_NOTICE])
    .reads(&["/name", "/credit_code"]),
    Linked::error(
        linked::NOT_LICENSED,
        text(
            "公布时培训机构没有有效许可",
            "the institution had no licence when the list was published",
        ),
        |entry| Some(linked::organisation(entry.credit_code)),
        asked,
    )
    .needs(OF)
    .broken_if(|own, told| !told.is_empty() && !told.iter().any(|it| licenses(own, it)))
    .basis(&[law::LICENCE])
    .reads(&["/credit_code", "/list/published_on"]),
    Linked::error(
        linked::NOT_OPERATING,
        text(
            "公布时培训机构没有正常办学",
            "the institution was not operating when the list was published",
        ),
        listed,
        asked,
    )
    .needs(OF)
    .broken_if(|own, told| told.iter().any(|it| it.from <= own.from))
    .reads(&["/credit_code", "/state", "/list/published_on"]),
    Linked::error(
        linked::LISTED_AFTER_DEREGISTRATION,
        text(
            "公布时培训机构已经注销",
            "the institution was deregistered before the list was published",
        ),
        listed,
        asked,
    )
    .needs(&["training.deregistration"])
    .broken_if(linked::is_over)
    .reads(&["/credit_code", "/state", "/list/published_on"]),
];

fn asked(entry: &Whitelist) -> Fact {
    Fact::on(linked::ASKING, entry.list.published_on)
}

/// Who was taken off need not operate.
fn listed(entry: &Whitelist) -> Option<Key> {
    let listed = entry.state == EntryState::Listed;
    listed.then(|| linked::organisation(entry.credit_code))
}

fn licenses(own: Fact, told: &Fact) -> bool {
    told.part == linked::LICENSED && told.from <= own.from && own.from <= told.to
}
