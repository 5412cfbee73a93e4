//! Versions of a list, and which one replaces which.

use jiaozheng_core::text;

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.list.version_replaces_nothing",
        text("第一版之后的清单没有写明所替代的清单", "a later version does not say what it replaces"),
        |list, _, found| {
            found.at_if(list.version.get() > 1 && list.replaces.is_none(), "/replaces");
        },
    )
    .reads(&["/version", "/replaces"])
    .schema(
        r#"{
            "if": { "properties": { "version": { "type": "integer", "minimum": 2 } }, "required": ["version"] },
            "then": { "properties": { "replaces": true }, "required": ["replaces"] }
        }"#,
    ),
    Rule::error(
        "responsibility.list.first_version_replaces",
        text("第一版清单写有所替代的清单", "the first version replaces another"),
        |list, _, found| {
            found.at_if(list.version.get() == 1 && list.replaces.is_some(), "/version");
        },
    )
    .reads(&["/version", "/replaces"])
    .schema(
        r#"{
            "if": { "properties": { "replaces": true }, "required": ["replaces"] },
            "then": { "properties": { "version": { "type": "integer", "minimum": 2 } } }
        }"#,
    ),
    Rule::error(
        "responsibility.list.replaces_itself",
        text("清单写为替代自身", "the list replaces itself"),
        |list, _, found| found.at_if(list.replaces == Some(list.id), "/replaces"),
    )
    .reads(&["/id", "/replaces"]),
    Rule::error(
        "responsibility.list.superseded_outside_period",
        text("停止执行日期不在清单起止日期之内", "superseded on a day that is none of the list's"),
        |list, _, found| {
            let outside = list.superseded_on.is_some() && list.taken_over_on().is_none();
            found.at_if(list.has_period() && outside, "/superseded_on");
        },
    )
    .reads(&["/from", "/to", "/superseded_on"]),
];
