//! For each rule of a course one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the courses to start from have these parts")]

use jiaozheng_core::{LocalDate, TimeOfDay, day};

use super::{DANCE, MATHEMATICS, ONLINE, PRESCHOOL, Scene, before, bounded, made, time};
use crate::course::{
    Charge, Course, CourseFeature, CourseMaterial, MaterialOrigin, Weekday, WeeklySlot,
};
use crate::{TargetGroup, TrainingGroup, TrainingMode};

jiaozheng_core::breaking! {
    Course, "training.course", made;
    "term_ends_before_start" "/term_to": DANCE, |course, _, _| {
        course.term_to = before(course.term_from, 1);
    };
    "slot_ends_before_start" "/weekly_slots/0/ends": DANCE, |course, _, _| {
        course.weekly_slots[0].ends = course.weekly_slots[0].starts;
    };
    "slot_too_short" "/weekly_slots/0/ends": DANCE, |course, _, _| {
        course.weekly_slots[0].sessions = bounded(3);
    };
    "slots_overlap" "/weekly_slots/1/starts": DANCE, |course, _, _| {
        course.weekly_slots.truncate(1);
        let again = course.weekly_slots[0].clone();
        course.weekly_slots.push(again);
    };
    "total_minutes_differ" "/total_minutes": DANCE, |course, _, _| {
        course.total_minutes = Some(bounded(7));
    };
    "skipped_outside_term" "/skipped_on/0": DANCE, |course, _, _| {
        course.skipped_on = vec![before(course.term_from, 1)];
    };
    "grade_beyond_stage" "/grade": PRESCHOOL, |course, _, _| course.grade = Some(bounded(4));
    "ends_late" "/weekly_slots/0/ends": DANCE, |course, _, _| {
        course.weekly_slots[0].ends = ending(course.mode);
    };
    "ends_late_online" "/weekly_slots/0/ends": ONLINE, |course, _, _| {
        course.weekly_slots[0].ends = ending(course.mode);
    };
    "online_session_too_long" "/session_minutes": ONLINE, |course, _, _| {
        course.session_minutes = bounded(31);
        course.total_minutes = None;
        for slot in &mut course.weekly_slots {
            slot.ends = time(i64::from(slot.starts.minutes()) + 80);
        }
    };
    "online_interval_too_short" "/interval_minutes": ONLINE, |course, _, _| {
        course.interval_minutes = Some(bounded(9));
    };
    "in_school_hours" "/weekly_slots/0/starts": DANCE, |course, _, _| {
        course.weekly_slots = vec![on(Weekday::Monday, 9)];
    };
    "on_day_of_rest" "/weekly_slots/0/weekday": MATHEMATICS, |course, _, _| {
        course.weekly_slots = vec![on(Weekday::Sunday, 9)];
    };
    "subject_in_vacation" "/in_vacation": MATHEMATICS, |course, _, _| course.in_vacation = true;
    "vacation_undeclared" "/in_vacation": MATHEMATICS, |course, _, _| {
        move_to(course, day(2025, 7, 21), day(2025, 8, 15));
    };
    "feature_twice" "/features/1": DANCE, |course, _, _| {
        course.features = vec![CourseFeature::PrimaryCurriculum; 2];
    };
    "licensed_group_twice" "/licensed_groups/1": DANCE, |course, _, _| {
        course.licensed_groups = vec![TrainingGroup::CultureAndArts; 2];
    };
    "homework_set" "/features/0": DANCE, |course, _, _| has(course, CourseFeature::Homework);
    "competition_held" "/features/0": MATHEMATICS, |course, _, _| {
        has(course, CourseFeature::Competition);
    };
    "competition_unauthorised" "/features/0": DANCE, |course, _, _| {
        has(course, CourseFeature::UnauthorisedCompetition);
    };
    "beyond_standards" "/features/0": MATHEMATICS, |course, _, _| {
        has(course, CourseFeature::BeyondStandards);
    };
    "subject_in_disguise" "/features/0": DANCE, |course, _, _| {
        has(course, CourseFeature::SubjectContent);
    };
    "primary_lessons_for_preschool" "/features/0": PRESCHOOL, |course, _, _| {
        has(course, CourseFeature::PrimaryCurriculum);
    };
    "half_days_for_preschool" "/features/0": PRESCHOOL, |course, _, _| {
        has(course, CourseFeature::HalfDay);
    };
    "foreign_curriculum" "/features/0": DANCE, |course, _, _| {
        has(course, CourseFeature::ForeignCurriculum);
    };
    "with_school" "/features/0": DANCE, |course, _, _| has(course, CourseFeature::WithSchool);
    "taught_from_abroad" "/features/0": DANCE, |course, _, _| {
        has(course, CourseFeature::TeacherAbroad);
    };
    "paid_by_loan" "/features/0": DANCE, |course, _, _| has(course, CourseFeature::PaidByLoan);
    "extra_fees" "/features/0": DANCE, |course, _, _| has(course, CourseFeature::ExtraFees);
    "subject_for_preschool" "/target": MATHEMATICS, |course, _, _| {
        course.target = TargetGroup::Preschool;
    };
    "online_for_preschool" "/mode": ONLINE_DANCE, |course, _, _| {
        course.target = TargetGroup::Preschool;
    };
    "subject_without_licence" "/category": MATHEMATICS, |course, _, _| {
        course.licensed_groups = vec![TrainingGroup::Technology];
    };
    "outside_licence" "/category": DANCE, |course, _, _| {
        course.licensed_groups = vec![TrainingGroup::Technology];
    };
    "charge_ends_before_start" "/charges/0/to": DANCE, |course, _, _| {
        course.charges[0].to = before(course.charges[0].from, 1);
    };
    "charge_too_long" "/charges/0/to": DANCE, |course, _, _| {
        course.charges[0].to = course.charges[0].from.plus_months(4).expect("a day");
    };
    "charge_of_many_sessions" "/charges/0/sessions": DANCE, |course, _, _| {
        course.charges[0].sessions = bounded(61);
    };
    "charge_too_high" "/charges/0/amount_fen": DANCE, |course, _, _| {
        let price = 600_000;
        course.sessions = bounded(60);
        course.total_minutes = None;
        course.session_price_fen = bounded(price / 60);
        course.price_fen = bounded(price);
        let first = course.charges[0].clone();
        course.charges =
            vec![Charge { sessions: bounded(60), amount_fen: bounded(price), ..first }];
    };
    "charge_too_early" "/charges/0/on": DANCE, |course, _, _| {
        course.charges[0].on = before(course.charges[0].from, 50);
        course.price_published_on = Some(course.charges[0].on);
    };
    "charges_differ" "/charges": DANCE, |course, _, _| {
        course.charges[0].amount_fen = bounded(1);
    };
    "price_differs" "/price_fen": DANCE, |course, _, _| {
        course.price_fen = bounded(1);
        course.charges.clear();
    };
    "price_unpublished" "/price_published_on": DANCE, |course, _, _| {
        course.price_published_on = None;
    };
    "price_above_guide" "/session_price_fen": MATHEMATICS, |course, _, _| {
        course.session_price_fen = bounded(90_000);
        course.price_fen = bounded(course.sessions.get() * 90_000);
        course.charges.clear();
    };
    "subject_unfiled" "/filed_on": MATHEMATICS, |course, _, _| course.filed_on = None;
    "subject_unpublished" "/published_on": MATHEMATICS, |course, _, _| {
        course.published_on = None;
    };
    "filed_late" "/filed_on": MATHEMATICS, |course, _, _| {
        course.filed_on = course.term_from.plus_days(1);
    };
    "material_unreviewed" "/materials/0/reviewed_outside_on": DANCE, |course, _, _| {
        let material = CourseMaterial { reviewed_outside_on: None, ..material(course) };
        course.materials = vec![material];
    };
    "material_unfiled" "/materials/0/filed_on": DANCE, |course, _, _| {
        let material = CourseMaterial { filed_on: None, ..material(course) };
        course.materials = vec![material];
    };
    "material_kept_too_short" "/materials/0/kept_until": DANCE, |course, _, _| {
        let kept_until = course.term_to.plus_months(35);
        let material = CourseMaterial { kept_until, ..material(course) };
        course.materials = vec![material];
    };
    "foreign_material" "/materials/0/origin": DANCE, |course, _, _| {
        let material = CourseMaterial { origin: MaterialOrigin::Foreign, ..material(course) };
        course.materials = vec![material];
    };
}

const ONLINE_DANCE: Scene = Scene { mode: TrainingMode::Online, ..DANCE };

fn has(course: &mut Course, feature: CourseFeature) {
    course.features = vec![feature];
}

/// A minute later than training may end.
const fn ending(mode: TrainingMode) -> TimeOfDay {
    let (hour, minute) = match mode {
        TrainingMode::Offline => (20, 31),
        TrainingMode::Online => (21, 1),
    };
    TimeOfDay::new(hour, minute).expect("a time")
}

/// From a full hour on, for longer than two sessions last.
fn on(weekday: Weekday, hour: i64) -> WeeklySlot {
    WeeklySlot {
        weekday,
        starts: time(hour * 60),
        ends: time(hour * 60 + 120),
        sessions: bounded(2),
    }
}

/// Held, filed and skipped in another time of the year.
fn move_to(course: &mut Course, from: LocalDate, to: LocalDate) {
    (course.term_from, course.term_to) = (from, to);
    course.filed_on = Some(before(from, 30));
    course.skipped_on.clear();
}

fn material(course: &Course) -> CourseMaterial {
    CourseMaterial {
        title: jiaozheng_core::sample::text("示例讲义"),
        origin: MaterialOrigin::Own,
        reviewed_inside_on: Some(before(course.term_from, 60)),
        reviewed_outside_on: Some(before(course.term_from, 40)),
        filed_on: Some(before(course.term_from, 35)),
        used_until: Some(course.term_to),
        kept_until: course.term_to.plus_months(36),
    }
}
