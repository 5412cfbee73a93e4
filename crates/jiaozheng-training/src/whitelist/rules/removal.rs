//! Who was taken off a list, when and why.

use jiaozheng_core::text;

use super::Rule;
use crate::whitelist::{EntryState, RemovalReason};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.whitelist.removal_day_missing",
        text("已移出而没有移出日期", "taken off without a day"),
        |entry, _, found| {
            let removed = entry.state == EntryState::Removed;
            found.at_if(removed && entry.removed_on.is_none(), "/removed_on");
        },
    )
    .reads(&["/state", "/removed_on"])
    .schema(REMOVED_HAS_DAY),
    Rule::error(
        "training.whitelist.removal_reason_missing",
        text("已移出而没有移出原因", "taken off without a reason"),
        |entry, _, found| {
            let removed = entry.state == EntryState::Removed;
            found.at_if(removed && entry.removal_reason.is_none(), "/removal_reason");
        },
    )
    .reads(&["/state", "/removal_reason"])
    .schema(REMOVED_HAS_REASON),
    Rule::error(
        "training.whitelist.listed_and_removed",
        text("在列而有移出日期或者移出原因", "listed, and yet taken off"),
        |entry, _, found| {
            let listed = entry.state == EntryState::Listed;
            found.at_if(listed && entry.removed_on.is_some(), "/removed_on");
            found.at_if(listed && entry.removal_reason.is_some(), "/removal_reason");
        },
    )
    .reads(&["/state", "/removed_on", "/removal_reason"])
    .schema(LISTED_IS_NOT_REMOVED),
    Rule::error(
        "training.whitelist.removed_before_publication",
        text("移出日期早于公布日期", "taken off before the list was published"),
        |entry, _, found| {
            let early = entry.removed_on.is_some_and(|on| on < entry.list.published_on);
            found.at_if(early, "/removed_on");
        },
    )
    .reads(&["/removed_on", "/list/published_on"]),
    Rule::warning(
        "training.whitelist.removed_after_period",
        text("移出日期晚于名单适用期间", "taken off after the time for which the list stands"),
        |entry, _, found| {
            let late = entry.removed_on.is_some_and(|on| on > entry.list.to);
            found.at_if(late, "/removed_on");
        },
    )
    .reads(&["/removed_on", "/list/to"]),
    Rule::error(
        "training.whitelist.other_reason_unexplained",
        text("移出原因为“其他”而没有说明", "the reason `other` without a note"),
        |entry, _, found| {
            let other = entry.removal_reason == Some(RemovalReason::Other);
            found.at_if(other && entry.removal_note.is_none(), "/removal_note");
        },
    )
    .reads(&["/removal_reason", "/removal_note"])
    .schema(OTHER_REASON_EXPLAINED),
];

const REMOVED_HAS_DAY: &str = r#"{
    "if": { "properties": { "state": { "const": "removed" } }, "required": ["state"] },
    "then": { "properties": { "removed_on": true }, "required": ["removed_on"] }
}"#;

const REMOVED_HAS_REASON: &str = r#"{
    "if": { "properties": { "state": { "const": "removed" } }, "required": ["state"] },
    "then": { "properties": { "removal_reason": true }, "required": ["removal_reason"] }
}"#;

const LISTED_IS_NOT_REMOVED: &str = r#"{
    "if": { "properties": { "state": { "const": "listed" } }, "required": ["state"] },
    "then": { "properties": { "removed_on": false, "removal_reason": false } }
}"#;

const OTHER_REASON_EXPLAINED: &str = r#"{
    "if": {
        "properties": { "removal_reason": { "const": "other" } },
        "required": ["removal_reason"]
    },
    "then": { "properties": { "removal_note": true }, "required": ["removal_note"] }
}"#;
