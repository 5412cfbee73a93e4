//! From when to when somebody is in office.

use jiaozheng_core::{LocalDate, Unjudged, text};

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.leadership.ends_before_start",
        text("任职截止日期早于起始日期", "the last day is before the first"),
        |office, _, found| found.at_if(office.to < office.from, "/to"),
    )
    .reads(&["/from", "/to"]),
    Rule::error(
        "responsibility.leadership.outside_year",
        text("本年度任职起止日期不在年度之内", "not within the year"),
        |office, _, found| {
            let is_other = |day: LocalDate| i64::from(day.year()) != office.year.get();
            found.at_if(is_other(office.from), "/from");
            found.at_if(is_other(office.to), "/to");
        },
    )
    .reads(&["/year", "/from", "/to"]),
    Rule::error(
        "responsibility.leadership.appointed_after_start",
        text("任命日期晚于任职起始日期", "in office before being appointed"),
        |office, _, found| {
            found.at_if(office.appointed_on.is_some_and(|on| on > office.from), "/appointed_on");
        },
    )
    .reads(&["/appointed_on", "/from"]),
    Rule::error(
        "responsibility.leadership.dated_in_future",
        text("任职起始日期晚于当前日期", "an office that begins in the future"),
        |office, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            found.at_if(office.from > today, "/from");
        },
    )
    .reads(&["/from"]),
];
