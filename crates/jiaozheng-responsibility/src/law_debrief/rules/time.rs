//! When it is reported.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use crate::body::{count, first_day, last_day};
use crate::law_debrief::DebriefForm;
use crate::law_debrief::settings::{DAYS_BEFORE_YEAR_END, MONTHS_AFTER_YEAR_END};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.law_debrief.delivered_before_year",
        text("述法日期早于述法年度", "reported before the year began"),
        |case, _, found| {
            found.at_if(case.delivered_on < first_day(case.year), "/delivered_on");
        },
    )
    .reads(&["/year", "/delivered_on"]),
    Rule::warning(
        "responsibility.law_debrief.delivered_early",
        text("结合年终述职述法而日期远早于年末", "with the year-end report, long before the end"),
        |case, context, found| {
            let days = count(context.number(DAYS_BEFORE_YEAR_END));
            let first = last_day(case.year).minus_days(days);
            let is_early = first.is_some_and(|first| case.delivered_on < first)
                && case.delivered_on >= first_day(case.year);
            found.at_if(is_early && case.form == DebriefForm::InWorkReport, "/delivered_on");
        },
    )
    .reads(&["/form", "/year", "/delivered_on"])
    .settings(&[DAYS_BEFORE_YEAR_END]),
    Rule::warning(
        "responsibility.law_debrief.delivered_late",
        text("述法超过规定期限", "reported late"),
        |case, context, found| {
            let months = count(context.number(MONTHS_AFTER_YEAR_END));
            let last = last_day(case.year).plus_months(months);
            found.at_if(last.is_some_and(|last| case.delivered_on > last), "/delivered_on");
        },
    )
    .reads(&["/year", "/delivered_on"])
    .settings(&[MONTHS_AFTER_YEAR_END]),
    Rule::error(
        "responsibility.law_debrief.appraised_before_delivery",
        text("评议日期早于述法日期", "appraised before it was reported"),
        |case, _, found| {
            let before = case.appraisal.as_ref().is_some_and(|it| it.on < case.delivered_on);
            found.at_if(before, "/appraisal/on");
        },
    )
    .reads(&["/appraisal", "/delivered_on"]),
    Rule::error(
        "responsibility.law_debrief.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            found.at_if(case.delivered_on > today, "/delivered_on");
            let submitted = case.written_report.as_ref().map(|it| it.submitted_on);
            found.at_if(submitted.is_some_and(|on| on > today), "/written_report/submitted_on");
            let appraised = case.appraisal.as_ref().map(|it| it.on);
            found.at_if(appraised.is_some_and(|on| on > today), "/appraisal/on");
        },
    )
    .reads(&["/delivered_on", "/written_report", "/appraisal"]),
];
