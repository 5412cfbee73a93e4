//! No subjects on days of rest and in school holidays.

use jiaozheng_core::{Given, LocalDate, Pointer, Setting, Unjudged, text};

use super::{Rule, days_of, is_held_to};
use crate::course::settings::{
    SENIOR_AS_COMPULSORY, SUMMER_FROM, SUMMER_TO, WINTER_FROM, WINTER_TO,
};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.course.on_day_of_rest",
        text(
            "占用国家法定节假日、休息日开展学科类培训",
            "subjects on a public holiday or at a weekend",
        ),
        |course, context, found| {
            if !is_held_to(course, context) {
                return;
            }
            let known = context.calendar.covers();
            if course.term_from < known.0 || known.1 < course.term_to {
                found.cannot_judge(Unjudged::PAST_CALENDAR);
            }
            for (index, slot) in course.weekly_slots.iter().enumerate() {
                let is_off = |day| context.calendar.is_working_day(day) == Some(false);
                let rest = days_of(course, slot, known).any(is_off);
                found.at_if(rest, Pointer::from("/weekly_slots").index(index).field("weekday"));
            }
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&["/category", "/target", "/term_from", "/term_to", "/weekly_slots", "/skipped_on"])
    .settings(&[SENIOR_AS_COMPULSORY]),
    Rule::error(
        "training.course.subject_in_vacation",
        text("占用寒暑假期开展学科类培训", "subjects in school holidays"),
        |course, context, found| {
            found.at_if(course.in_vacation && is_held_to(course, context), "/in_vacation");
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&["/category", "/target", "/in_vacation", "/term_from"])
    .settings(&[SENIOR_AS_COMPULSORY]),
    Rule::error(
        "training.course.vacation_undeclared",
        text(
            "课程在寒暑假期间而没有申报",
            "subjects in the school holidays of the place, and not said so",
        ),
        |course, context, found| {
            if course.in_vacation || !is_held_to(course, context) {
                return;
            }
            let known = context.calendar.covers();
            let mut slots = course.weekly_slots.iter();
            let is_off = |day| {
                lies_in(context, day, [SUMMER_FROM, SUMMER_TO])
                    || lies_in(context, day, [WINTER_FROM, WINTER_TO])
            };
            let rest = slots.any(|slot| days_of(course, slot, known).any(is_off));
            found.at_if(rest, "/in_vacation");
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&[
        "/category",
        "/target",
        "/in_vacation",
        "/term_from",
        "/term_to",
        "/weekly_slots",
        "/skipped_on",
    ])
    .settings(&[SENIOR_AS_COMPULSORY, SUMMER_FROM, SUMMER_TO, WINTER_FROM, WINTER_TO]),
];

/// Whether a day lies in holidays, which may run over the end of a year.
fn lies_in(context: &Given<'_, ()>, day: LocalDate, span: [&'static Setting; 2]) -> bool {
    let [from, to] = span.map(|setting| context.number(setting));
    let day = i64::from(day.month()) * 100 + i64::from(day.day_of_month());
    match (from, to) {
        (0, _) | (_, 0) => false,
        _ if from <= to => (from..=to).contains(&day),
        _ => day >= from || day <= to,
    }
}
