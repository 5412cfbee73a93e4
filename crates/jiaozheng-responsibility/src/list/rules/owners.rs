//! The roster: who leads, who left and who took over.

use jiaozheng_core::{Pointer, text};

use super::Rule;
use crate::law;
use crate::list::settings::HANDOVER_DAYS;
use crate::list::{InCharge, List, OwnerNumber};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.list.owner_number_repeated",
        text("责任人序号重复", "two owners of the same number"),
        |list, context, found| {
            for (at, owner) in list.owners.iter().enumerate() {
                let is_first = context.facts.place(owner.number) == Some(at);
                found.at_if(!is_first, place(at).field("number"));
            }
        },
    )
    .reads(&["/owners"]),
    Rule::error(
        "responsibility.list.owner_leaves_before_start",
        text("责任人离任日期早于任职日期", "an owner leaves before taking office"),
        |list, _, found| {
            for (at, owner) in list.owners.iter().enumerate() {
                let early = owner.in_office_to.is_some_and(|to| to < owner.in_office_from);
                found.at_if(early, place(at).field("in_office_to"));
            }
        },
    )
    .reads(&["/owners"]),
    Rule::error(
        "responsibility.list.successor_of_nobody_leaving",
        text("责任人有接任者而没有离任日期", "an owner has a successor but does not leave"),
        |list, _, found| {
            for (at, owner) in list.owners.iter().enumerate() {
                let stays = owner.successor.is_some() && owner.in_office_to.is_none();
                found.at_if(stays, place(at).field("in_office_to"));
            }
        },
    )
    .reads(&["/owners"])
    .schema(SUCCESSOR_OF_LEAVING),
    Rule::error(
        "responsibility.list.successor_unknown",
        text(
            "接任者不在责任人名册中，或者为本人",
            "the successor is none of the owners, or the owner",
        ),
        |list, context, found| {
            for (at, owner) in list.owners.iter().enumerate() {
                let Some(next) = owner.successor else { continue };
                let nobody = next == owner.number || context.facts.place(next).is_none();
                found.at_if(nobody, place(at).field("successor"));
            }
        },
    )
    .reads(&["/owners"]),
    Rule::warning(
        "responsibility.list.handover_late",
        text(
            "责任人离任后长期无人接任，期间责任落空",
            "long after an owner left nobody had taken over",
        ),
        |list, context, found| {
            let most = u32::try_from(context.number(HANDOVER_DAYS)).unwrap_or_default();
            for (at, owner) in list.owners.iter().enumerate() {
                let next = owner.successor.and_then(|next| context.facts.find(&list.owners, next));
                let Some((left, next)) = owner.in_office_to.zip(next) else { continue };
                let last = left.plus_days(most.saturating_add(1));
                let late = last.is_some_and(|last| next.in_office_from > last);
                found.at_if(late, place(at).field("successor"));
            }
        },
    )
    .basis(&[law::HANDED_OVER, jiaozheng_core::Basis::Consistency])
    .reads(&["/owners", "/from"])
    .settings(&[HANDOVER_DAYS]),
    Rule::error(
        "responsibility.list.lead_owner_unknown",
        text("牵头领导不在责任人名册中", "an item is led by none of the owners"),
        |list, context, found| {
            for (at, number) in led(list) {
                let nobody = context.facts.place(number).is_none();
                found.at_if(nobody, item(at).field("lead_owner"));
            }
        },
    )
    .reads(&["/items", "/owners"]),
    Rule::error(
        "responsibility.list.owner_out_of_office",
        text(
            "完成时限届满时牵头领导不在任，也没有在任的接任者",
            "when an item is due neither its owner nor a successor is in office",
        ),
        |list, context, found| {
            let last = list.holds_until();
            for (at, entry) in list.items.iter().enumerate() {
                let Some(number) = entry.lead_owner else { continue };
                let on = entry.needs_owner_until(last).min(last);
                let state = context.facts.in_charge(&list.owners, number, on);
                found.at_if(state == InCharge::Nobody, item(at).field("lead_owner"));
            }
        },
    )
    .basis(&[law::HANDED_OVER, jiaozheng_core::Basis::Consistency])
    .reads(&["/items", "/owners", "/to", "/superseded_on"]),
];

fn place(at: usize) -> Pointer {
    Pointer::from("/owners").index(at)
}

fn item(at: usize) -> Pointer {
    Pointer::from("/items").index(at)
}

/// The items that somebody leads.
fn led(list: &List) -> impl Iterator<Item = (usize, OwnerNumber)> {
    list.items.iter().enumerate().filter_map(|(at, item)| Some((at, item.lead_owner?)))
}

const SUCCESSOR_OF_LEAVING: &str = r#"{
    "properties": {
        "owners": {
            "type": "array",
            "items": {
                "type": "object",
                "if": { "properties": { "successor": true }, "required": ["successor"] },
                "then": { "properties": { "in_office_to": true }, "required": ["in_office_to"] }
            }
        }
    }
}"#;
