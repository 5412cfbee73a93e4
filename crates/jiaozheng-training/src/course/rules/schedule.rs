//! Whether what is said of when it is held fits together.

use jiaozheng_core::{BoundedInteger, Pointer, text};

use super::Rule;
use crate::TargetGroup;
use crate::course::Course;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.course.term_ends_before_start",
        text("结课日期早于开课日期", "the last day is before the first"),
        |course, _, found| found.at_if(course.term_to < course.term_from, "/term_to"),
    )
    .reads(&["/term_from", "/term_to"]),
    Rule::error(
        "training.course.slot_ends_before_start",
        text("下课时间不晚于上课时间", "a slot that ends before it begins"),
        |course, _, found| {
            for (index, slot) in course.weekly_slots.iter().enumerate() {
                let place = Pointer::from("/weekly_slots").index(index);
                found.at_if(slot.ends <= slot.starts, place.field("ends"));
            }
        },
    )
    .reads(&["/weekly_slots"]),
    Rule::error(
        "training.course.slot_too_short",
        text("时段容纳不下所列课时", "a slot that is shorter than its sessions"),
        |course, _, found| {
            let interval = course.interval_minutes.map_or(0, BoundedInteger::get);
            for (index, slot) in course.weekly_slots.iter().enumerate() {
                let sessions = slot.sessions.get();
                let needed = sessions * course.session_minutes.get() + (sessions - 1) * interval;
                let short = slot.ends > slot.starts && i64::from(slot.minutes()) < needed;
                found.at_if(short, Pointer::from("/weekly_slots").index(index).field("ends"));
            }
        },
    )
    .reads(&["/weekly_slots", "/session_minutes", "/interval_minutes"]),
    Rule::error(
        "training.course.slots_overlap",
        text("同一天的时段重叠", "two slots of one day that overlap"),
        |course, _, found| {
            let slots = &course.weekly_slots;
            for (index, slot) in slots.iter().enumerate() {
                let mut before = slots.iter().take(index);
                let overlaps = before.any(|other| {
                    let together = other.starts < slot.ends && slot.starts < other.ends;
                    other.weekday == slot.weekday && together
                });
                found.at_if(overlaps, Pointer::from("/weekly_slots").index(index).field("starts"));
            }
        },
    )
    .reads(&["/weekly_slots"]),
    Rule::error(
        "training.course.total_minutes_differ",
        text("总时长与课时数、每课时时长不符", "the minutes in all are not those of the sessions"),
        |course, _, found| {
            let sum = course.sessions.get() * course.session_minutes.get();
            let differs = course.total_minutes.is_some_and(|total| total.get() != sum);
            found.at_if(differs, "/total_minutes");
        },
    )
    .reads(&["/total_minutes", "/sessions", "/session_minutes"]),
    Rule::error(
        "training.course.skipped_outside_term",
        text("停课日期不在课程期间", "not held on a day on which it is over, or not begun"),
        |course, _, found| {
            for (index, day) in course.skipped_on.iter().enumerate() {
                let outside = *day < course.term_from || course.term_to < *day;
                found.at_if(outside, Pointer::from("/skipped_on").index(index));
            }
        },
    )
    .reads(&["/skipped_on", "/term_from", "/term_to"]),
    Rule::error(
        "training.course.grade_beyond_stage",
        text("年级超出学段", "a grade that the stage does not have"),
        |course, _, found| {
            let grade = course.grade.map_or(0, BoundedInteger::get);
            found.at_if(grade > last_grade(course), "/grade");
        },
    )
    .reads(&["/target", "/grade"])
    .schema(GRADES),
];

/// The last grade that each stage has in any province: one list for the function and for the schema.
macro_rules! last_grades {
    ($target:ident $code:literal $last:literal $(, $others:ident $other_codes:literal $other_lasts:literal)+) => {
        const fn last_grade(course: &Course) -> i64 {
            match course.target {
                TargetGroup::$target => $last,
                $( TargetGroup::$others => $other_lasts, )+
            }
        }

        const GRADES: &str = concat!(
            r#"{ "allOf": ["#,
            last_grades!(@stage $code $last),
            $( ", ", last_grades!(@stage $other_codes $other_lasts), )+
            "] }"
        );
    };
    (@stage $code:literal $last:literal) => {
        concat!(
            r#"{ "if": { "properties": { "target": { "const": ""#,
            $code,
            r#"" } }, "required": ["target"] }, "then": { "properties": { "grade": { "maximum": "#,
            $last,
            " } } } }"
        )
    };
}

last_grades!(
    Preschool "preschool" 3,
    Primary "primary" 6,
    JuniorSecondary "junior_secondary" 4,
    SeniorSecondary "senior_secondary" 3
);
