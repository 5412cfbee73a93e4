//! From when to when, and approved by whom before.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use crate::law;
use crate::list::ListMeeting;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.list.not_approved",
        text("清单未经会议审议通过", "no meeting approved the list"),
        |list, _, found| found.at_if(list.approval.is_none(), "/approval"),
    )
    .reads(&["/approval"])
    .schema(r#"{ "properties": { "approval": true }, "required": ["approval"] }"#),
    Rule::warning(
        "responsibility.list.not_approved_by_party_group",
        text(
            "清单不是由党组（党委）会议审议通过",
            "approved by another meeting than the Party group's",
        ),
        |list, _, found| {
            let by = list.approval.as_ref().map(|approval| approval.meeting);
            found.at_if(by.is_some_and(|by| by != ListMeeting::PartyGroup), "/approval/meeting");
        },
    )
    .basis(&[law::PARTY_GROUP_DECIDES])
    .since(2019, 4, 16)
    .reads(&["/approval"]),
    Rule::warning(
        "responsibility.list.approved_after_start",
        text("清单起始日期早于审议通过日期", "the list begins before it was approved"),
        |list, _, found| {
            let approved = list.approval.as_ref().map(|approval| approval.on);
            found.at_if(approved.is_some_and(|on| on > list.from), "/approval/on");
        },
    )
    .reads(&["/approval", "/from"]),
    Rule::error(
        "responsibility.list.issued_before_approval",
        text("印发日期早于审议通过日期", "issued before it was approved"),
        |list, _, found| {
            let approved = list.approval.as_ref().map(|approval| approval.on);
            let early = approved.zip(list.issued_on).is_some_and(|(on, issued)| issued < on);
            found.at_if(early, "/issued_on");
        },
    )
    .reads(&["/approval", "/issued_on"]),
    Rule::error(
        "responsibility.list.ends_before_start",
        text("截止日期早于起始日期", "the last day is before the first"),
        |list, _, found| found.at_if(!list.has_period(), "/to"),
    )
    .reads(&["/from", "/to"]),
    Rule::error(
        "responsibility.list.period_outside_year",
        text("清单起止日期不在年度之内", "the list does not lie within its year"),
        |list, _, found| {
            let is_other =
                |day: jiaozheng_core::LocalDate| i64::from(day.year()) != list.year.get();
            found.at_if(is_other(list.from), "/from");
            found.at_if(is_other(list.to), "/to");
        },
    )
    .reads(&["/year", "/from", "/to"]),
    Rule::error(
        "responsibility.list.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |list, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            let approved = list.approval.as_ref().map(|approval| approval.on);
            found.at_if(approved.is_some_and(|on| on > today), "/approval/on");
            found.at_if(list.issued_on.is_some_and(|on| on > today), "/issued_on");
        },
    )
    .reads(&["/approval", "/issued_on"]),
];
