//! When a risk is found, reviewed, reviewed again, and closed.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use crate::body::count;
use crate::integrity_risk::settings::REVIEW_MONTHS;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.integrity_risk.reviewed_before_found",
        text("评估日期早于排查日期", "reviewed before it was found"),
        |case, _, found| {
            let before = case.identified_on.is_some_and(|on| case.reviewed_on < on);
            found.at_if(before, "/reviewed_on");
        },
    )
    .reads(&["/identified_on", "/reviewed_on"]),
    Rule::error(
        "responsibility.integrity_risk.next_review_not_later",
        text("下次评估日期不晚于本次评估日期", "a next review that is not after the last"),
        |case, _, found| {
            let not_later = case.next_review_on.is_some_and(|on| on <= case.reviewed_on);
            found.at_if(not_later, "/next_review_on");
        },
    )
    .reads(&["/reviewed_on", "/next_review_on"]),
    Rule::warning(
        "responsibility.integrity_risk.next_review_late",
        text("下次评估日期超过评估间隔", "a next review planned too late"),
        |case, context, found| {
            let last = case.reviewed_on.plus_months(count(context.number(REVIEW_MONTHS)));
            let late = case.next_review_on.zip(last).is_some_and(|(on, last)| on > last);
            found.at_if(late, "/next_review_on");
        },
    )
    .basis(&[law::RISKS_CONTROLLED])
    .reads(&["/reviewed_on", "/next_review_on"])
    .settings(&[REVIEW_MONTHS]),
    Rule::warning(
        "responsibility.integrity_risk.review_stale",
        text("超过评估间隔没有重新评估", "not reviewed again in time"),
        |case, context, found| {
            let Some(end) = case.closed.as_ref().map(|it| it.on).or(context.today) else {
                return found.cannot_judge(Unjudged::NO_TODAY);
            };
            let last = case.reviewed_on.plus_months(count(context.number(REVIEW_MONTHS)));
            found.at_if(last.is_some_and(|last| end > last), "/reviewed_on");
        },
    )
    .basis(&[law::RISKS_CONTROLLED])
    .reads(&["/reviewed_on", "/closed"])
    .settings(&[REVIEW_MONTHS]),
    Rule::error(
        "responsibility.integrity_risk.closed_before_review",
        text("关闭日期早于评估日期", "closed before it was reviewed"),
        |case, _, found| {
            let before = case.closed.as_ref().is_some_and(|it| it.on < case.reviewed_on);
            found.at_if(before, "/closed/on");
        },
    )
    .reads(&["/reviewed_on", "/closed"]),
    Rule::error(
        "responsibility.integrity_risk.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            found.at_if(case.reviewed_on > today, "/reviewed_on");
            found.at_if(case.closed.as_ref().is_some_and(|it| it.on > today), "/closed/on");
        },
    )
    .reads(&["/reviewed_on", "/closed"]),
];
