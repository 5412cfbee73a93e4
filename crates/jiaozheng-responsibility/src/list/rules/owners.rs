//! The roster: who leads, who left and who took over.

use jiaozheng_core::{LocalDate, Pointer, text};

use super::Rule;
use crate::list::settings::HANDOVER_DAYS;
use crate::list::{InCharge, List, ListItem, ListOwner, OwnerNumber};

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
    .reads(&["/owners", "/from"])
    .settings(&[HANDOVER_DAYS]),
    Rule::warning(
        "responsibility.list.owner_not_yet_in_office",
        text(
            "牵头领导在清单起始后才任职，且没有前任，此前责任长期落空",
            "whoever leads an item came long after the list began, and succeeds nobody",
        ),
        |list, context, found| {
            let most = u32::try_from(context.number(HANDOVER_DAYS)).unwrap_or_default();
            let last = list.from.plus_days(most);
            for (at, owner) in list.owners.iter().enumerate() {
                let late = last.is_some_and(|last| owner.in_office_from > last);
                if late && context.facts.place(owner.number) == Some(at) {
                    let orphaned = !has_predecessor(list, owner) && leads_until_done(list, owner);
                    found.at_if(orphaned, place(at).field("in_office_from"));
                }
            }
        },
    )
    .reads(&["/owners", "/items", "/from", "/to", "/superseded_on"])
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
            for (at, entry) in list.items.iter().enumerate() {
                let Some(number) = entry.lead_owner else { continue };
                let on = last_answered(list, entry);
                let state = context.facts.in_charge(&list.owners, number, on);
                found.at_if(state == InCharge::Nobody, item(at).field("lead_owner"));
            }
        },
    )
    .reads(&["/items", "/owners", "/to", "/superseded_on"]),
];

fn place(at: usize) -> Pointer {
    Pointer::from("/owners").index(at)
}

fn item(at: usize) -> Pointer {
    Pointer::from("/items").index(at)
}

/// The last day on which somebody has to answer for an item.
fn last_answered(list: &List, item: &ListItem) -> LocalDate {
    let end = list.holds_until();
    item.needs_owner_until(end).min(end)
}

fn has_predecessor(list: &List, owner: &ListOwner) -> bool {
    list.owners.iter().any(|it| it.successor == Some(owner.number))
}

/// Whether an owner leads an item that is done or due no earlier than the owner came: who came later
/// still is out of office then, as another rule says.
fn leads_until_done(list: &List, owner: &ListOwner) -> bool {
    let mut led = list.items.iter().filter(|item| item.lead_owner == Some(owner.number));
    led.any(|item| owner.in_office_from <= last_answered(list, item))
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
