//! When a risk is found, reviewed, reviewed again, and closed.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use crate::body::count;
use crate::integrity_risk::settings::REVIEW_MONTHS;
use crate::integrity_risk::{RiskApprover, RiskLevel};
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
    .since(2011, 12, 1)
    .reads(&["/reviewed_on", "/next_review_on"])
    .settings(&[REVIEW_MONTHS]),
    Rule::warning(
        "responsibility.integrity_risk.review_stale",
        text("超过评估间隔没有重新评估", "not reviewed again in time"),
        |case, context, found| {
            let Some(end) = case.judged_until(context.today) else {
                return found.cannot_judge(Unjudged::NO_TODAY);
            };
            let last = case.reviewed_on.plus_months(count(context.number(REVIEW_MONTHS)));
            found.at_if(last.is_some_and(|last| end > last), "/reviewed_on");
        },
    )
    .basis(&[law::RISKS_CONTROLLED])
    .since(2011, 12, 1)
    .reads(&["/reviewed_on", "/closed"])
    .settings(&[REVIEW_MONTHS]),
    Rule::warning(
        "responsibility.integrity_risk.level_lowered_unexplained",
        text("风险等级降低而没有说明", "a level that is lower than before, without a word"),
        |case, _, found| {
            // From the highest: what comes later is lower.
            let lowered = case.level_before.is_some_and(|before| before < case.level);
            found.at_if(lowered && case.level_note.is_none(), "/level_note");
        },
    )
    .reads(&["/level", "/level_before", "/level_note"]),
    Rule::error(
        "responsibility.integrity_risk.approved_before_review",
        text("审定日期早于评估日期", "approved before it was reviewed"),
        |case, _, found| {
            let before = case.approval.as_ref().is_some_and(|it| it.on < case.reviewed_on);
            found.at_if(before, "/approval/on");
        },
    )
    .reads(&["/reviewed_on", "/approval"]),
    Rule::warning(
        "responsibility.integrity_risk.high_not_approved",
        text(
            "高风险没有经党组（党委）或者领导小组审定",
            "a high risk that neither Party group nor leading group has approved",
        ),
        |case, _, found| {
            let together = case.approval.as_ref().is_some_and(|it| {
                matches!(it.by, RiskApprover::PartyGroup | RiskApprover::LeadingGroup)
            });
            found.at_if(case.level == RiskLevel::High && !together, "/approval");
        },
    )
    .basis(&[law::RISKS_CONTROLLED])
    .since(2011, 12, 1)
    .reads(&["/level", "/approval"]),
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
