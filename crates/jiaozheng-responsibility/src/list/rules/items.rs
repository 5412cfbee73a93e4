//! What each item has: a number of its own, a basis, an owner, a deadline within the period.

use std::collections::HashSet;

use jiaozheng_core::{Pointer, text};

use super::Rule;
use crate::list::ItemDeadline;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.list.item_number_repeated",
        text("事项序号重复", "two items of the same number"),
        |list, _, found| {
            let mut seen = HashSet::with_capacity(list.items.len());
            for (at, item) in list.items.iter().enumerate() {
                let is_new = seen.insert(item.number.expose());
                found.at_if(!is_new, place(at).field("number"));
            }
        },
    )
    .reads(&["/items"]),
    Rule::error(
        "responsibility.list.item_without_owner",
        text("责任事项没有牵头领导", "nobody leads an item"),
        |list, _, found| {
            for (at, item) in list.items.iter().enumerate() {
                found.at_if(item.lead_owner.is_none(), place(at).field("lead_owner"));
            }
        },
    )
    .reads(&["/items"])
    .schema(ITEM_HAS_OWNER),
    Rule::error(
        "responsibility.list.item_without_basis",
        text("责任事项没有依据", "an item rests on nothing"),
        |list, _, found| {
            for (at, item) in list.items.iter().enumerate() {
                found.at_if(item.basis.is_empty(), place(at).field("basis"));
            }
        },
    )
    .reads(&["/items"])
    .schema(ITEM_HAS_BASIS),
    Rule::error(
        "responsibility.list.deadline_outside_period",
        text("完成时限不在清单起止日期之内", "an item is due outside the period of the list"),
        |list, _, found| {
            let period = list.from..=list.to;
            for (at, item) in list.items.iter().enumerate() {
                let ItemDeadline::Date { on } = item.deadline else { continue };
                let outside = list.has_period() && !period.contains(&on);
                found.at_if(outside, place(at).field("deadline").field("on"));
            }
        },
    )
    .reads(&["/items", "/from", "/to"]),
];

pub(super) fn place(at: usize) -> Pointer {
    Pointer::from("/items").index(at)
}

const ITEM_HAS_OWNER: &str = r#"{
    "properties": {
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": { "lead_owner": true },
                "required": ["lead_owner"]
            }
        }
    }
}"#;

const ITEM_HAS_BASIS: &str = r#"{
    "properties": {
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": { "basis": { "type": "array", "minItems": 1 } }
            }
        }
    }
}"#;
