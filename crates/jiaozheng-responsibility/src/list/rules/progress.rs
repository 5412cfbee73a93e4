//! How far the items are, and whether their days fit.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use super::items::place;
use crate::list::{ItemProgress, List, ListItem};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.list.completion_undated",
        text("责任事项已完成而没有完成日期", "an item is done, but not said when"),
        |list, _, found| {
            for (at, item) in list.items.iter().enumerate() {
                let undated = item.is_done() && item.completed_on.is_none();
                found.at_if(undated, place(at).field("completed_on"));
            }
        },
    )
    .reads(&["/items"])
    .schema(DONE_IS_DATED),
    Rule::error(
        "responsibility.list.completed_but_not_done",
        text(
            "责任事项有完成日期而进度不是已完成",
            "an item has a day of completion, but is not done",
        ),
        |list, _, found| {
            for (at, item) in list.items.iter().enumerate() {
                let open = !item.is_done() && item.completed_on.is_some();
                found.at_if(open, place(at).field("progress"));
            }
        },
    )
    .reads(&["/items"])
    .schema(DATED_IS_DONE),
    Rule::error(
        "responsibility.list.completed_before_start",
        text("完成日期早于清单起始日期", "an item was done before the list began"),
        |list, _, found| {
            for (at, item) in list.items.iter().enumerate() {
                let early = item.completed_on.is_some_and(|on| on < list.from);
                found.at_if(list.has_period() && early, place(at).field("completed_on"));
            }
        },
    )
    .reads(&["/items", "/from", "/to"]),
    Rule::warning(
        "responsibility.list.completed_late",
        text("责任事项逾期完成", "an item was done after it was due"),
        |list, _, found| {
            for (at, item) in list.items.iter().enumerate() {
                let late = item.completed_on.is_some_and(|on| on > item.due(list.to));
                found.at_if(list.has_period() && late, place(at).field("completed_on"));
            }
        },
    )
    .reads(&["/items", "/from", "/to"]),
    Rule::error(
        "responsibility.list.completed_in_future",
        text("完成日期晚于当前日期", "an item was done in the future"),
        |list, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            for (at, item) in list.items.iter().enumerate() {
                let future = item.completed_on.is_some_and(|on| on > today);
                found.at_if(future, place(at).field("completed_on"));
            }
        },
    )
    .reads(&["/items"]),
    Rule::warning(
        "responsibility.list.item_overdue",
        text("责任事项逾期未完成", "an item is overdue"),
        |list, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            for (at, item) in list.items.iter().enumerate() {
                found.at_if(is_overdue(list, item, today), place(at).field("deadline"));
            }
        },
    )
    .reads(&["/items", "/from", "/to", "/superseded_on"]),
    Rule::error(
        "responsibility.list.called_overdue_early",
        text("完成时限未到而进度为逾期", "an item is called overdue before it is"),
        |list, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            for (at, item) in list.items.iter().enumerate() {
                let early = item.progress == ItemProgress::Overdue && today <= item.due(list.to);
                found.at_if(early, place(at).field("progress"));
            }
        },
    )
    .reads(&["/items", "/to"]),
];

/// What a later version took over before it was due is judged there.
fn is_overdue(list: &List, item: &ListItem, today: jiaozheng_core::LocalDate) -> bool {
    let due = item.due(list.to);
    let taken_over = list.superseded_on.is_some_and(|on| on <= due);
    list.has_period() && !item.is_done() && !taken_over && due < today
}

const DONE_IS_DATED: &str = r#"{
    "properties": {
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "if": { "properties": { "progress": { "const": "done" } }, "required": ["progress"] },
                "then": { "properties": { "completed_on": true }, "required": ["completed_on"] }
            }
        }
    }
}"#;

const DATED_IS_DONE: &str = r#"{
    "properties": {
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "if": { "properties": { "completed_on": true }, "required": ["completed_on"] },
                "then": { "properties": { "progress": { "const": "done" } } }
            }
        }
    }
}"#;
