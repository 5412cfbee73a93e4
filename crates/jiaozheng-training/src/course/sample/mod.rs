//! Synthetic courses: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;

use jiaozheng_core::sample::{Draw, Samples, text};
use jiaozheng_core::{BoundedInteger, Calendar, LocalDate, Profile, TimeOfDay, day};

use super::rules::days_of;
use super::{Charge, Course, CourseMaterial, MaterialOrigin, Weekday, WeeklySlot};
use crate::sample::{COUNTIES, credit_code, institution_name};
use crate::{
    ArtsProject, LegalNature, SportsProject, TargetGroup, TechnologyProject, TrainingCategory,
    TrainingMode, TrainingSubject,
};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Course> =
    Samples { draw: any_course, breaking: breaking::BREAKING };

/// What kind of course to make up.
#[derive(Clone, Copy)]
struct Scene {
    category: TrainingCategory,
    mode: TrainingMode,
    target: TargetGroup,
    term_from: LocalDate,
    in_vacation: bool,
}

const DANCE: Scene = Scene {
    category: TrainingCategory::CultureAndArts { project: ArtsProject::Dance },
    mode: TrainingMode::Offline,
    target: TargetGroup::Primary,
    term_from: day(2025, 9, 8),
    in_vacation: false,
};
const PRESCHOOL: Scene = Scene { target: TargetGroup::Preschool, ..DANCE };
const MATHEMATICS: Scene = Scene {
    category: TrainingCategory::Subject { subject: TrainingSubject::Mathematics },
    target: TargetGroup::JuniorSecondary,
    ..DANCE
};
const ONLINE: Scene = Scene { mode: TrainingMode::Online, ..MATHEMATICS };

const SUBJECTS: [TrainingSubject; 4] = [
    TrainingSubject::Chinese,
    TrainingSubject::Mathematics,
    TrainingSubject::ForeignLanguage,
    TrainingSubject::Physics,
];
const OTHERS: [TrainingCategory; 4] = [
    TrainingCategory::CultureAndArts { project: ArtsProject::Music },
    TrainingCategory::CultureAndArts { project: ArtsProject::Dance },
    TrainingCategory::Sports { project: SportsProject::BallGames },
    TrainingCategory::Technology { project: TechnologyProject::Making },
];

/// A course without a finding, under any profile.
fn any_course(draw: &mut Draw, _: &Profile) -> Course {
    let scene = any_scene(draw);
    new_course(draw, &scene)
}

fn any_scene(draw: &mut Draw) -> Scene {
    let year = 2020 + u16::try_from(draw.below(6)).unwrap_or_default();
    let is_subject = draw.chance(40);
    let mode = if draw.chance(25) { TrainingMode::Online } else { TrainingMode::Offline };
    let mut target = draw.pick(&[
        TargetGroup::Primary,
        TargetGroup::JuniorSecondary,
        TargetGroup::SeniorSecondary,
    ]);
    if !is_subject && mode == TrainingMode::Offline && draw.chance(15) {
        target = TargetGroup::Preschool;
    }
    let in_vacation = !is_subject && draw.chance(25);
    let term_from = match draw.below(2) {
        _ if in_vacation => draw.day(day(year, 7, 12), day(year, 7, 20)),
        0 => draw.day(day(year, 3, 2), day(year, 3, 31)),
        _ => draw.day(day(year, 9, 5), day(year, 9, 25)),
    };
    let category = if is_subject {
        TrainingCategory::Subject { subject: draw.pick(&SUBJECTS) }
    } else {
        draw.pick(&OTHERS)
    };
    Scene { category, mode, target, term_from, in_vacation }
}

/// A course of that kind without a finding.
fn made(draw: &mut Draw, _: &Profile, scene: &Scene) -> Course {
    new_course(draw, scene)
}

fn new_course(draw: &mut Draw, scene: &Scene) -> Course {
    let Scene { category, mode, target, term_from, in_vacation } = *scene;
    let weeks = if in_vacation { 4 } else { 6 + draw.below(5) };
    let term_to = term_from.plus_days(weeks * 7 - 1).expect("a day");
    let nature = if category.is_subject() || draw.chance(50) {
        LegalNature::NonProfit
    } else {
        LegalNature::ForProfit
    };
    let county = draw.pick(&COUNTIES);
    let session_minutes = match mode {
        TrainingMode::Online => 30,
        TrainingMode::Offline => draw.pick(&[40, 45]),
    };
    let price = if category.is_subject() { 1_500 } else { i64::from(30 + draw.below(50)) * 100 };
    let filed = (category.is_subject() || draw.chance(50)).then(|| before(term_from, 30));
    let mut course = Course {
        id: draw.record_id(),
        name: text(&format!("示例课程第{}期", draw.below(90) + 10)),
        institution_name: institution_name(draw, category.group()),
        credit_code: credit_code(draw, nature, county),
        licensed_groups: vec![category.group()],
        category,
        mode,
        target,
        grade: draw.chance(70).then(|| bounded(i64::from(draw.below(3)) + 1)),
        class_size: bounded(i64::from(draw.below(40)) + 3),
        sessions: bounded(1),
        session_minutes: bounded(session_minutes),
        total_minutes: None,
        interval_minutes: BoundedInteger::new(10),
        term_from,
        term_to,
        weekly_slots: slots(draw, scene, session_minutes),
        skipped_on: Vec::new(),
        in_vacation,
        features: Vec::new(),
        price_fen: bounded(0),
        session_price_fen: bounded(price),
        price_published_on: Some(before(term_from, 20)),
        charges: Vec::new(),
        materials: materials(draw, term_from, term_to),
        filed_on: filed,
        published_on: filed,
        extensions: None,
    };
    rest(&mut course);
    count(&mut course, draw);
    course
}

fn bounded<const MIN: i64, const MAX: i64>(number: i64) -> BoundedInteger<MIN, MAX> {
    BoundedInteger::new(number).expect("in bounds")
}

fn before(day: LocalDate, days: u32) -> LocalDate {
    day.minus_days(days).expect("a day")
}

/// In the evening of a school day, or in the morning where there is no school.
fn slots(draw: &mut Draw, scene: &Scene, minutes: i64) -> Vec<WeeklySlot> {
    let evenings = [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday];
    let days = if scene.category.is_subject() || draw.chance(40) {
        [draw.pick(&evenings), Weekday::Friday]
    } else {
        [Weekday::Saturday, Weekday::Sunday]
    };
    let count = if draw.chance(50) { 1 } else { 2 };
    let slot = |weekday| {
        let morning = matches!(weekday, Weekday::Saturday | Weekday::Sunday) || scene.in_vacation;
        let hour: u8 = if morning { 9 } else { 18 };
        let end = i64::from(hour) * 60 + 30 + 2 * minutes + 10;
        WeeklySlot {
            weekday,
            starts: time(i64::from(hour) * 60 + 30),
            ends: time(end),
            sessions: bounded(2),
        }
    };
    days.into_iter().take(count).map(slot).collect()
}

fn time(minutes: i64) -> TimeOfDay {
    let part = |number: i64| u8::try_from(number).unwrap_or_default();
    TimeOfDay::new(part(minutes / 60), part(minutes % 60)).expect("a time")
}

/// No subjects on days of rest.
fn rest(course: &mut Course) {
    if !course.category.is_subject() {
        return;
    }
    let calendar = Calendar::statutory();
    let days = course.weekly_slots.iter().flat_map(|it| days_of(course, it, calendar.covers()));
    course.skipped_on = days.filter(|day| calendar.is_working_day(*day) != Some(true)).collect();
}

/// As many sessions as there are days for, and what they cost, charged at once or in two parts.
fn count(course: &mut Course, draw: &mut Draw) {
    let covers = Calendar::statutory().covers();
    let days: usize =
        course.weekly_slots.iter().map(|slot| days_of(course, slot, covers).count()).sum();
    let sessions = i64::try_from(days).unwrap_or_default().max(1) * 2;
    let price = sessions * course.session_price_fen.get();
    course.sessions = bounded(sessions);
    course.total_minutes =
        draw.chance(60).then(|| bounded(sessions * course.session_minutes.get()));
    course.price_fen = bounded(price);
    let middle = course.term_from.plus_days(21).expect("a day");
    let charge = |on, from, to, sessions: i64| Charge {
        on,
        from,
        to,
        sessions: bounded(sessions),
        amount_fen: bounded(sessions * course.session_price_fen.get()),
    };
    let (from, to) = (course.term_from, course.term_to);
    course.charges = if draw.chance(70) {
        vec![charge(before(from, 10), from, to, sessions)]
    } else {
        let half = sessions / 2;
        vec![
            charge(before(from, 10), from, before(middle, 1), half),
            charge(before(middle, 7), middle, to, sessions - half),
        ]
    };
}

fn materials(draw: &mut Draw, from: LocalDate, to: LocalDate) -> Vec<CourseMaterial> {
    let mut material = |origin| CourseMaterial {
        title: text(&format!("示例讲义第{}册", draw.below(9) + 1)),
        origin,
        reviewed_inside_on: Some(before(from, 60)),
        reviewed_outside_on: Some(before(from, 40)),
        filed_on: Some(before(from, 35)),
        used_until: Some(to),
        kept_until: to.plus_months(36),
    };
    let own = material(MaterialOrigin::Own);
    let published = CourseMaterial {
        reviewed_inside_on: None,
        reviewed_outside_on: None,
        filed_on: None,
        kept_until: None,
        ..material(MaterialOrigin::Published)
    };
    [own, published].into_iter().filter(|_| draw.chance(60)).collect()
}
