//! At which time of the day it is held, and for how long.

use jiaozheng_core::{Findings, Pointer, Unjudged, text};

use super::{Rule, is_held_to, minutes_of};
use crate::course::settings::{
    LATEST_END_OFFLINE, LATEST_END_ONLINE, ONLINE_INTERVAL_MINUTES, ONLINE_SESSION_MINUTES,
    SCHOOL_ENDS, SCHOOL_STARTS, SENIOR_AS_COMPULSORY,
};
use crate::course::{Course, Weekday};
use crate::{TargetGroup, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.course.ends_late",
        text("线下培训结束时间晚于规定时间", "training on premises ends later than it may"),
        |course, context, found| {
            if course.mode == TrainingMode::Offline {
                ends_by(course, context.number(LATEST_END_OFFLINE), found);
            }
        },
    )
    .basis(&[law::OPINION_2018_RULES, law::NON_SUBJECT_RULES])
    .since(2018, 8, 6)
    .reads(&["/mode", "/weekly_slots", "/term_from"])
    .settings(&[LATEST_END_OFFLINE]),
    Rule::error(
        "training.course.ends_late_online",
        text("线上培训结束时间晚于规定时间", "online training ends later than it may"),
        |course, context, found| {
            if course.mode == TrainingMode::Online {
                ends_by(course, context.number(LATEST_END_ONLINE), found);
            }
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES, law::NON_SUBJECT_RULES])
    .since(2021, 7, 24)
    .reads(&["/mode", "/weekly_slots", "/term_from"])
    .settings(&[LATEST_END_ONLINE]),
    Rule::error(
        "training.course.online_session_too_long",
        text(
            "线上学科类培训每课时超过规定时长",
            "online, subjects: a session longer than it may be",
        ),
        |course, context, found| {
            let online = course.mode == TrainingMode::Online && is_held_to(course, context);
            let long = course.session_minutes.get() > context.number(ONLINE_SESSION_MINUTES);
            found.at_if(online && long, "/session_minutes");
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&["/mode", "/category", "/target", "/session_minutes", "/term_from"])
    .settings(&[ONLINE_SESSION_MINUTES, SENIOR_AS_COMPULSORY]),
    Rule::error(
        "training.course.online_interval_too_short",
        text(
            "线上学科类培训课程间隔短于规定时长",
            "online, subjects: too little time between sessions",
        ),
        |course, context, found| {
            let online = course.mode == TrainingMode::Online && is_held_to(course, context);
            let several = course.weekly_slots.iter().any(|slot| slot.sessions.get() > 1);
            if !online || !several {
                return;
            }
            let Some(interval) = course.interval_minutes else {
                return found.cannot_judge(Unjudged::NOT_SAID);
            };
            let short = interval.get() < context.number(ONLINE_INTERVAL_MINUTES);
            found.at_if(short, "/interval_minutes");
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&["/mode", "/category", "/target", "/weekly_slots", "/interval_minutes", "/term_from"])
    .settings(&[ONLINE_INTERVAL_MINUTES, SENIOR_AS_COMPULSORY]),
    Rule::error(
        "training.course.in_school_hours",
        text("培训时间与当地中小学校教学时间相冲突", "held while there are lessons at school"),
        |course, context, found| {
            let starts = minutes_of(context.number(SCHOOL_STARTS));
            let ends = minutes_of(context.number(SCHOOL_ENDS));
            let of_pupils = course.target != TargetGroup::Preschool && !course.in_vacation;
            for (index, slot) in course.weekly_slots.iter().enumerate() {
                let school_day = !matches!(slot.weekday, Weekday::Saturday | Weekday::Sunday);
                let (from, to) = (i64::from(slot.starts.minutes()), i64::from(slot.ends.minutes()));
                let together = of_pupils && school_day && from < ends && starts < to;
                let place = Pointer::from("/weekly_slots").index(index).field("starts");
                found.at_if(together, place);
            }
        },
    )
    .basis(&[law::OPINION_2018_RULES, law::NON_SUBJECT_RULES])
    .since(2018, 8, 6)
    .reads(&["/target", "/in_vacation", "/weekly_slots", "/term_from"])
    .settings(&[SCHOOL_STARTS, SCHOOL_ENDS]),
];

/// Reports the slots that end after a time.
fn ends_by(course: &Course, latest: i64, found: &mut Findings<'_>) {
    for (index, slot) in course.weekly_slots.iter().enumerate() {
        let late = i64::from(slot.ends.minutes()) > minutes_of(latest);
        found.at_if(late, Pointer::from("/weekly_slots").index(index).field("ends"));
    }
}
