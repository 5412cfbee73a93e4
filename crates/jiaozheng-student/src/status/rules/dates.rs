//! The days of a roll: their order, and what had to be done by when.

use jiaozheng_core::{Findings, Limit, LocalDate, Unjudged, text};

use super::Rule;
use crate::Stage;
use crate::law::{self, PRESCHOOL_ROLL, REGIME_2013, REGIME_2025};
use crate::status::settings::FILE_MONTHS;
use crate::status::{EntryMode, Status};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.status.dates_out_of_order",
        text("日期先后颠倒", "days out of order"),
        |roll, _, found| {
            let born = roll.student.birth_date.expose_date();
            let (made, verified) = (roll.file_created_on, roll.last_verified_on);
            found.at_if(roll.enrolled_on <= born, "/enrolled_on");
            found.at_if(made.is_some_and(|made| made <= born), "/file_created_on");
            let before_made = verified.zip(made).is_some_and(|(verified, made)| verified < made);
            found.at_if(before_made, "/last_verified_on");
            let left_first = roll.left_on.is_some_and(|left| left < roll.enrolled_on);
            found.at_if(left_first, "/left_on");
        },
    )
    .reads(&[
        "/student/birth_date",
        "/enrolled_on",
        "/file_created_on",
        "/last_verified_on",
        "/left_on",
    ]),
    Rule::error(
        "student.status.dated_after_record",
        text("日期晚于信息截止日期", "a day after that on which the roll stands like this"),
        |roll, _, found| {
            let late = |day: Option<LocalDate>| day.is_some_and(|day| day > roll.recorded_on);
            found.at_if(late(Some(roll.enrolled_on)), "/enrolled_on");
            found.at_if(late(roll.file_created_on), "/file_created_on");
            found.at_if(late(roll.last_verified_on), "/last_verified_on");
            found.at_if(late(roll.left_on), "/left_on");
        },
    )
    .reads(&[
        "/recorded_on",
        "/enrolled_on",
        "/file_created_on",
        "/last_verified_on",
        "/left_on",
    ]),
    Rule::error(
        "student.status.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |roll, context, found| match context.today {
            None => found.cannot_judge(Unjudged::NO_TODAY),
            Some(today) => found.at_if(roll.recorded_on > today, "/recorded_on"),
        },
    )
    .reads(&["/recorded_on"]),
    // What was done in the days of a law is judged by it, whenever the record is made.
    Rule::warning(
        "student.status.file_late",
        text("入学后1个月内没有建立学籍档案", "no file within a month of entry"),
        |roll, context, found| {
            if is_of_school(roll) && REGIME_2013.contains(roll.enrolled_on) {
                judge_file(roll, Limit::months(1), context.calendar, found);
            }
        },
    )
    .basis(&[law::FILE_MADE_2013])
    .since(2013, 9, 1)
    .reads(FILE),
    Rule::warning(
        "student.status.file_late_since_2025",
        text("入学后没有在规定的月数内建立学籍档案", "no file within the months set"),
        |roll, context, found| {
            if is_of_school(roll) && REGIME_2025.contains(roll.enrolled_on) {
                let months = u32::try_from(context.number(FILE_MONTHS)).unwrap_or_default();
                judge_file(roll, Limit::months(months), context.calendar, found);
            }
        },
    )
    .basis(&[law::FILE_MADE_2025])
    .since(2025, 1, 3)
    .reads(FILE)
    .settings(&[FILE_MONTHS]),
    Rule::warning(
        "student.status.preschool_file_late",
        text("入园后2个月内没有建立学籍", "no file within two months of entry into kindergarten"),
        |roll, context, found| {
            let in_force = PRESCHOOL_ROLL.in_force.contains(roll.enrolled_on);
            if roll.stage == Stage::Preschool && in_force {
                judge_file(roll, Limit::months(2), context.calendar, found);
            }
        },
    )
    .basis(&[law::FILE_MADE_PRESCHOOL])
    .since(2025, 12, 29)
    .reads(FILE),
    Rule::warning(
        "student.status.not_verified",
        text("上一学期以来没有核准学籍", "not verified since the last full term began"),
        |roll, _, found| {
            let term = last_full_term(roll.recorded_on);
            let bound = REGIME_2025.contains(term) && roll.enrolled_on <= term;
            if !bound || !is_of_school(roll) || !roll.roll_state.attends() {
                return;
            }
            let verified = roll.last_verified_on.is_some_and(|verified| verified >= term);
            found.at_if(!verified, "/last_verified_on");
        },
    )
    .basis(&[law::VERIFICATION_2025])
    .since(2025, 1, 3)
    .reads(&["/last_verified_on", "/roll_state", "/stage", "/enrolled_on", "/recorded_on"]),
];

/// What the rules on the making of files read.
const FILE: &[&str] =
    &["/enrolled_on", "/file_created_on", "/stage", "/entry_mode", "/recorded_on"];

fn is_of_school(roll: &Status) -> bool {
    roll.stage != Stage::Preschool
}

/// A file that is older than the entry goes on, as does that of a student who came from another school.
fn judge_file(
    roll: &Status,
    limit: Limit,
    calendar: &jiaozheng_core::Calendar,
    found: &mut Findings<'_>,
) {
    if matches!(roll.entry_mode, EntryMode::TransferIn | EntryMode::Restored) {
        return;
    }
    let Some(made) = roll.file_created_on else { return found.cannot_judge(Unjudged::NOT_SAID) };
    // Where the plain months are enough, whether their last day was worked is no matter.
    if roll.enrolled_on.plus_months(limit.count).is_some_and(|due| made <= due) {
        return;
    }
    match limit.due(roll.enrolled_on, calendar) {
        None => found.cannot_judge(Unjudged::PAST_CALENDAR),
        Some(due) => found.at_if(made > due, "/file_created_on"),
    }
}

/// The first day of the last term that was over, or nearly, on a day. Terms begin in September and after
/// Spring Festival: from February on, that of autumn is over; from September on, that of spring.
fn last_full_term(day: LocalDate) -> LocalDate {
    let before = day.year().saturating_sub(1);
    let start = match day.month() {
        9.. => LocalDate::new(day.year(), 2, 1),
        1 => LocalDate::new(before, 2, 1),
        _ => LocalDate::new(before, 9, 1),
    };
    start.unwrap_or(LocalDate::MIN)
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::sample::Draw;
    use jiaozheng_core::{Context, check, day};

    use super::*;
    use crate::status::sample::{PUPIL, enrolled};

    fn ids(roll: Status) -> Vec<&'static str> {
        let report = match check(roll, &Context::new()) {
            Ok(checked) => checked.report().clone(),
            Err(report) => report,
        };
        report.findings().iter().map(|finding| finding.rule.id).collect()
    }

    #[test]
    fn terms_begin_in_september_and_february() {
        assert_eq!(last_full_term(day(2026, 1, 31)), day(2025, 2, 1));
        assert_eq!(last_full_term(day(2026, 2, 1)), day(2025, 9, 1));
        assert_eq!(last_full_term(day(2026, 8, 31)), day(2025, 9, 1));
        assert_eq!(last_full_term(day(2026, 9, 1)), day(2026, 2, 1));
        assert_eq!(last_full_term(LocalDate::MIN), LocalDate::MIN);
    }

    #[test]
    fn no_term_before_the_rule_is_asked_for() {
        let not_verified = |on, verified: Option<LocalDate>| {
            let mut roll = enrolled(&mut Draw::new(3), &PUPIL);
            (roll.recorded_on, roll.last_verified_on) = (on, verified);
            ids(roll).contains(&"student.status.not_verified")
        };
        // The autumn of 2024 began before the rule, the spring of 2025 after it.
        assert!(!not_verified(day(2025, 8, 31), None));
        assert!(not_verified(day(2025, 9, 1), None));
        assert!(not_verified(day(2025, 11, 5), Some(day(2025, 1, 31))));
        assert!(!not_verified(day(2025, 11, 5), Some(day(2025, 2, 1))));
    }

    #[test]
    fn a_file_is_judged_by_the_law_of_the_day_of_entry() {
        let late = |entered: LocalDate, made: LocalDate| {
            let mut roll = enrolled(&mut Draw::new(3), &PUPIL);
            (roll.enrolled_on, roll.file_created_on) = (entered, Some(made));
            ids(roll).into_iter().filter(|id| id.contains("file_late")).collect::<Vec<_>>()
        };
        let one_month = ["student.status.file_late"];
        let set = ["student.status.file_late_since_2025"];
        assert_eq!(late(day(2023, 9, 1), day(2023, 10, 7)), [""; 0], "holidays until the 6th");
        assert_eq!(late(day(2023, 9, 1), day(2023, 10, 8)), one_month);
        assert_eq!(late(day(2025, 9, 1), day(2025, 11, 3)), [""; 0], "the 1st was a Saturday");
        assert_eq!(late(day(2025, 9, 1), day(2025, 11, 4)), set);
        assert_eq!(late(day(2023, 9, 1), day(2020, 9, 1)), [""; 0], "carried on");
    }
}
