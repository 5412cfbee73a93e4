//! From when to when.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use crate::law;
use crate::suspension::settings::{MOST_MONTHS, MOST_MONTHS_IN_ALL};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.suspension.ends_before_start",
        text("休学期满日期不晚于开始日期", "the last day is not after the first"),
        |case, _, found| found.at_if(case.planned_to <= case.from, "/planned_to"),
    )
    .reads(&["/from", "/planned_to"]),
    Rule::warning(
        "student.suspension.too_long",
        text("一次休学超过规定期限", "longer than one suspension may last"),
        |case, context, found| {
            let most = u32::try_from(context.number(MOST_MONTHS)).unwrap_or_default();
            // A year from 1 September ends on 31 August; with that day again it is no longer yet.
            let last = case.from.plus_months(most);
            let longer = last.is_some_and(|last| case.planned_to > last);
            found.at_if(most > 0 && longer, "/planned_to");
        },
    )
    .basis(&[law::HENAN_SENIOR_SUSPENSION])
    .since(2010, 1, 10)
    .reads(&["/from", "/planned_to", "/applied_on"])
    .settings(&[MOST_MONTHS]),
    Rule::warning(
        "student.suspension.too_long_in_all",
        text("累计休学超过规定期限", "longer than all suspensions may last together"),
        |case, context, found| {
            let most = context.number(MOST_MONTHS_IN_ALL);
            if most == 0 {
                return;
            }
            let Some(before) = case.months_before else {
                return found.cannot_judge(Unjudged::NOT_SAID);
            };
            let left = u32::try_from(most - before.get()).unwrap_or_default();
            let last = case.from.plus_months(left);
            found.at_if(last.is_some_and(|last| case.planned_to > last), "/planned_to");
        },
    )
    .reads(&["/from", "/planned_to", "/months_before", "/applied_on"])
    .settings(&[MOST_MONTHS_IN_ALL]),
    jiaozheng_core::dated_rule!("student.suspension", applied_on),
];
