//! What has to be public, and since when.

use jiaozheng_core::process::Deadline;
use jiaozheng_core::{Given, Limit, Unjudged, text};

use super::Rule;
use crate::law;
use crate::power_item::settings::PUBLICATION_DAYS;
use crate::power_item::{PowerItem, PowerKind};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.power_item.unpublished",
        text("权责事项逾期未公布", "not published in time, nor since"),
        |item, context, found| {
            if item.published_on.is_some() || item.exemption.is_some() {
                return;
            }
            match item.judged_until(context.today) {
                Some(last) => deadline(item, context).judge(last, found, "/published_on"),
                None => found.cannot_judge(Unjudged::NO_TODAY),
            }
        },
    )
    .basis(&[
        law::SERVICES_DISCLOSED,
        law::PENALTIES_DISCLOSED,
        law::DISCLOSED_IN_TIME,
        law::LICENCES_ON_DISPLAY,
        law::PENALTIES_PUBLIC,
        law::POWERS_LISTED,
    ])
    .since(2019, 5, 15)
    .reads(&["/published_on", "/exemption", "/removed_on", "/listed_on"])
    .settings(&[PUBLICATION_DAYS]),
    Rule::warning(
        "responsibility.power_item.published_late",
        text("权责事项逾期公布", "published late"),
        |item, context, found| {
            let Some(on) = item.published_on else { return };
            deadline(item, context).judge(on, found, "/published_on");
        },
    )
    .basis(&[law::DISCLOSED_IN_TIME])
    .since(2019, 5, 15)
    .reads(&["/published_on", "/listed_on"])
    .settings(&[PUBLICATION_DAYS]),
    Rule::error(
        "responsibility.power_item.published_though_exempt",
        text("已公布的权责事项写有不予公开情形", "published, and said not to be"),
        |item, _, found| {
            let both = item.published_on.is_some() && item.exemption.is_some();
            found.at_if(both, "/exemption");
        },
    )
    .reads(&["/published_on", "/exemption"])
    .schema(NOT_BOTH),
    Rule::warning(
        "responsibility.power_item.discretion_standard_missing",
        text("行政处罚没有裁量基准", "a penalty without a standard of discretion"),
        |item, _, found| {
            let none = item.discretion_standard.is_none();
            found.at_if(item.kind == PowerKind::Penalty && none, "/discretion_standard");
        },
    )
    .basis(&[law::DISCRETION])
    .since(2021, 7, 15)
    .reads(&["/kind", "/discretion_standard"]),
    Rule::error(
        "responsibility.power_item.discretion_standard_unpublished",
        text("行政处罚裁量基准没有向社会公布", "a standard of discretion that is not public"),
        |item, _, found| {
            let standard = item.discretion_standard.as_ref();
            let secret = standard.is_some_and(|it| it.published_on.is_none());
            let is_penalty = item.kind == PowerKind::Penalty;
            found.at_if(is_penalty && secret, "/discretion_standard/published_on");
        },
    )
    .basis(&[law::DISCRETION])
    .since(2021, 7, 15)
    .reads(&["/kind", "/discretion_standard"]),
    Rule::error(
        "responsibility.power_item.published_before_listed",
        text("公布日期早于列入清单日期", "published before it was confirmed for the list"),
        |item, _, found| {
            found.at_if(item.published_on.is_some_and(|on| on < item.listed_on), "/published_on");
        },
    )
    .reads(&["/published_on", "/listed_on"]),
    Rule::error(
        "responsibility.power_item.removed_before_listed",
        text("取消日期不晚于列入清单日期", "taken off the list before it was on it"),
        |item, _, found| {
            found.at_if(item.removed_on.is_some_and(|on| on <= item.listed_on), "/removed_on");
        },
    )
    .reads(&["/removed_on", "/listed_on"]),
    Rule::error(
        "responsibility.power_item.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |item, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            found.at_if(item.listed_on > today, "/listed_on");
            found.at_if(item.published_on.is_some_and(|on| on > today), "/published_on");
        },
    )
    .reads(&["/listed_on", "/published_on"]),
];

/// Until when an item has to be published.
fn deadline(item: &PowerItem, context: &Given<'_, ()>) -> Deadline {
    let days = u32::try_from(context.number(PUBLICATION_DAYS)).unwrap_or_default();
    Deadline::of(Limit::working_days(days), item.listed_on, context)
}

const NOT_BOTH: &str = r#"{
    "if": { "properties": { "published_on": true }, "required": ["published_on"] },
    "then": { "not": { "properties": { "exemption": true }, "required": ["exemption"] } }
}"#;
