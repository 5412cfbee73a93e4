//! What is required of a course beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod content;
mod fees;
mod filing;
mod prices;
mod rest;
mod schedule;
mod times;

use jiaozheng_core::linked::{Fact, LinkedRule};
use jiaozheng_core::{Given, KeyedRule, LocalDate, text};

use super::settings::SENIOR_AS_COMPULSORY;
use super::{Course, Weekday, WeeklySlot};
use crate::{TargetGroup, linked};

type Rule = jiaozheng_core::Rule<Course>;
type Linked = LinkedRule<Course>;

pub(super) const RULES: &[&[Rule]] = &[
    schedule::RULES,
    times::RULES,
    rest::RULES,
    content::RULES,
    fees::RULES,
    prices::RULES,
    filing::RULES,
];

pub(super) const KEYED_RULES: &[KeyedRule<Course>] = &[KeyedRule::unique(
    "training.course.duplicate_id",
    text("记录标识重复", "two records of the same identifier"),
    &["/id"],
    |course| Some(course.id.into()),
)];

pub(super) const LINKED_RULES: &[LinkedRule<Course>] = &[Linked::error(
    linked::COURSE_AFTER_DEREGISTRATION,
    text("机构已经注销，课程尚未结束", "a course that goes on after the institution has ended"),
    |course| Some(linked::organisation(course.credit_code)),
    |course| Fact::lasting(linked::ASKING, course.term_from, course.term_to),
)
.needs(&["training.deregistration"])
.broken_if(linked::is_over)
.reads(&["/credit_code", "/term_from", "/term_to"])];

/// Whether it is one of subjects that is held to the rules on compulsory education.
fn is_held_to(course: &Course, context: &Given<'_, ()>) -> bool {
    let by_analogy =
        course.target == TargetGroup::SeniorSecondary && context.is_on(SENIOR_AS_COMPULSORY);
    course.category.is_subject() && (course.target.is_compulsory() || by_analogy)
}

/// Minutes since midnight, of a time that a profile writes as `2030`.
const fn minutes_of(time: i64) -> i64 {
    time / 100 * 60 + time % 100
}

/// The days on which a slot is held, as far as the calendar knows them.
pub(super) fn days_of<'c>(
    course: &'c Course,
    slot: &WeeklySlot,
    (first, last): (LocalDate, LocalDate),
) -> impl Iterator<Item = LocalDate> + use<'c> {
    let (from, to) = (course.term_from.max(first), course.term_to.min(last));
    let weekday = slot.weekday;
    let start =
        (0..7).filter_map(|days| from.plus_days(days)).find(|day| Weekday::of(*day) == weekday);
    let days = std::iter::successors(start, |day| day.plus_days(7));
    let held = days.take_while(move |day| *day <= to);
    held.filter(|day| !course.skipped_on.contains(day))
}

#[cfg(test)]
mod tests {
    use super::minutes_of;

    #[test]
    fn a_time_of_a_profile_is_hours_and_minutes() {
        assert_eq!((minutes_of(2030), minutes_of(830), minutes_of(0)), (1230, 510, 0));
    }
}
