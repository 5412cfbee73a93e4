//! When an assessment is decided on, and how long its result is published.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use crate::assessment::settings::{DAYS_BEFORE_YEAR_END, MONTHS_AFTER_YEAR_END, PUBLICITY_DAYS};
use crate::body::{count, last_day};

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "responsibility.assessment.decided_early",
        text("年度考核在年度结束之前确定过早", "decided on long before the year was over"),
        |case, context, found| {
            let days = count(context.number(DAYS_BEFORE_YEAR_END));
            let first = last_day(case.year).minus_days(days);
            found.at_if(first.is_some_and(|first| case.decided_on < first), "/decided_on");
        },
    )
    .reads(&["/year", "/decided_on"])
    .settings(&[DAYS_BEFORE_YEAR_END]),
    Rule::warning(
        "responsibility.assessment.decided_late",
        text("年度考核确定过迟", "decided on late"),
        |case, context, found| {
            let months = count(context.number(MONTHS_AFTER_YEAR_END));
            let last = last_day(case.year).plus_months(months);
            found.at_if(last.is_some_and(|last| case.decided_on > last), "/decided_on");
        },
    )
    .reads(&["/year", "/decided_on"])
    .settings(&[MONTHS_AFTER_YEAR_END]),
    Rule::error(
        "responsibility.assessment.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            found.at_if(case.decided_on > today, "/decided_on");
        },
    )
    .reads(&["/decided_on"]),
    Rule::error(
        "responsibility.assessment.publicity_ends_before_start",
        text("公示结束日期早于开始日期", "publicity that ends before it starts"),
        |case, _, found| {
            let backwards = case.publicity.as_ref().is_some_and(|it| it.to < it.from);
            found.at_if(backwards, "/publicity/to");
        },
    )
    .reads(&["/publicity"]),
    Rule::warning(
        "responsibility.assessment.publicity_too_short",
        text("考核结果没有公示或者公示的工作日不足", "too few working days of publicity, or none"),
        |case, context, found| {
            let least = count(context.number(PUBLICITY_DAYS));
            let Some(publicity) = &case.publicity else {
                return found.at_if(least > 0, "/publicity");
            };
            if least == 0 || publicity.to < publicity.from {
                return;
            }
            let eve = publicity.from.minus_days(1).unwrap_or(publicity.from);
            match context.calendar.working_days_between(eve, publicity.to) {
                Some(days) => found.at_if(days < least, "/publicity"),
                None => found.cannot_judge(Unjudged::PAST_CALENDAR),
            }
        },
    )
    .reads(&["/publicity", "/decided_on"])
    .settings(&[PUBLICITY_DAYS]),
];
