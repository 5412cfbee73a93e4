//! Courses: the last minute, day and fen that are in time and allowed, the first that are not; and whom
//! a rule is not about.

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, TimeOfDay, check, day};
use jiaozheng_training::course::{CourseFeature, MaterialOrigin, Weekday, settings};
use jiaozheng_training::settings::CHARGE_MONTHS_BEFORE;
use jiaozheng_training::{Course, TargetGroup, TrainingMode};

/// The rules that a course breaks.
fn broken(course: Course, profile: &Profile) -> Vec<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(course, &context).map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

/// The first sample that is like this, since the opinion of 2022.
fn sample(is_like: impl Fn(&Course) -> bool) -> Course {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (Course::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    let recent = |course: &Course| course.term_from >= day(2023, 1, 1);
    let mut samples = samples.take(5000).filter(recent);
    samples.find(is_like).expect("there is one among the samples")
}

fn is_subject(course: &Course) -> bool {
    course.category.is_subject() && course.target.is_compulsory()
}

fn choosing(choices: &[(&str, i64)]) -> Profile {
    let choices = choices.iter().map(|(name, number)| (*name, Chosen::Number(*number)));
    Profile::NATIONAL.choosing("ours", choices, settings::ALL).expect("choices")
}

fn bounded<const MIN: i64, const MAX: i64>(number: i64) -> BoundedInteger<MIN, MAX> {
    BoundedInteger::new(number).expect("in bounds")
}

fn time(text: &str) -> TimeOfDay {
    TimeOfDay::parse(text).expect("a time")
}

#[test]
fn on_premises_until_half_past_eight_online_until_nine() {
    let late = |mode, ends: &str| {
        let mut course = sample(|course| course.mode == mode);
        course.weekly_slots[0].ends = time(ends);
        let rules = broken(course, &Profile::NATIONAL);
        rules.iter().any(|rule| rule.starts_with("training.course.ends_late"))
    };
    assert!(!late(TrainingMode::Offline, "20:30") && late(TrainingMode::Offline, "20:31"));
    assert!(!late(TrainingMode::Online, "21:00") && late(TrainingMode::Online, "21:01"));
}

#[test]
fn short_sessions_are_for_subjects_online() {
    let long = |subject, minutes| {
        let mut course = sample(|course| {
            course.mode == TrainingMode::Online && course.category.is_subject() == subject
        });
        course.session_minutes = bounded(minutes);
        broken(course, &Profile::NATIONAL).contains(&"training.course.online_session_too_long")
    };
    assert!(!long(true, 30) && long(true, 31) && !long(false, 45));
}

/// 28 September 2025 is a Sunday that was worked, 1 October a Wednesday that was not.
#[test]
fn days_of_rest_are_those_of_the_notices() {
    let rest = |weekday, from: LocalDate, to: LocalDate, skipped: &[LocalDate]| {
        let mut course = sample(is_subject);
        course.weekly_slots.truncate(1);
        course.weekly_slots[0].weekday = weekday;
        (course.term_from, course.term_to) = (from, to);
        course.skipped_on = skipped.to_vec();
        broken(course, &Profile::NATIONAL).contains(&"training.course.on_day_of_rest")
    };
    let (from, to) = (day(2025, 9, 22), day(2025, 10, 5));
    assert!(!rest(Weekday::Sunday, from, day(2025, 9, 30), &[]));
    assert!(rest(Weekday::Sunday, from, to, &[]));
    assert!(!rest(Weekday::Monday, from, to, &[]));
    assert!(rest(Weekday::Wednesday, from, to, &[]));
    assert!(!rest(Weekday::Wednesday, from, to, &[day(2025, 10, 1)]));
}

#[test]
fn senior_secondary_school_is_held_to_it_by_analogy_unless_the_profile_says_no() {
    let mut course = sample(|course| {
        course.category.is_subject() && course.target == TargetGroup::SeniorSecondary
    });
    course.in_vacation = true;
    let free = Profile::NATIONAL
        .choosing(
            "free",
            [(settings::SENIOR_AS_COMPULSORY.name, Chosen::Switch(false))],
            settings::ALL,
        )
        .expect("a choice");
    let rule = &"training.course.subject_in_vacation";
    assert!(broken(course.clone(), &Profile::NATIONAL).contains(rule));
    assert!(!broken(course, &free).contains(rule));
}

/// Rules on the calendar go through the days of a term: however long it is, that ends.
#[test]
fn a_term_of_ten_thousand_years_is_not_judged() {
    let mut course = sample(is_subject);
    (course.term_from, course.term_to) = (day(2023, 1, 2), LocalDate::MAX);
    let context = Context::new().today(GOOD_FROM);
    let report = check(course, &context).map_or_else(|it| it, |it| it.report().clone());
    let skipped = report.skipped().iter().any(|it| it.rule.id == "training.course.on_day_of_rest");
    assert!(skipped);
}

#[test]
fn school_hours_are_those_that_the_profile_says() {
    let ours = choosing(&[(settings::SCHOOL_STARTS.name, 800), (settings::SCHOOL_ENDS.name, 1730)]);
    let clashes = |weekday, starts: &str, in_vacation, profile: &Profile| {
        let mut course = sample(|course| {
            course.mode == TrainingMode::Offline && course.target == TargetGroup::Primary
        });
        course.weekly_slots.truncate(1);
        course.weekly_slots[0].weekday = weekday;
        course.weekly_slots[0].starts = time(starts);
        course.weekly_slots[0].ends = time("20:00");
        course.in_vacation = in_vacation;
        broken(course, profile).contains(&"training.course.in_school_hours")
    };
    assert!(!clashes(Weekday::Monday, "17:30", false, &ours));
    assert!(clashes(Weekday::Monday, "17:29", false, &ours));
    assert!(!clashes(Weekday::Monday, "17:29", true, &ours));
    assert!(!clashes(Weekday::Sunday, "17:29", false, &ours));
    assert!(!clashes(Weekday::Monday, "17:29", false, &Profile::NATIONAL), "not said");
}

#[test]
fn a_charge_is_for_three_months_sixty_sessions_and_5000_yuan() {
    let rules = |change: fn(&mut Course)| {
        let mut course = sample(|course| !course.category.is_subject());
        course.charges.truncate(1);
        course.charges[0].from = day(2025, 3, 3);
        course.charges[0].on = day(2025, 3, 3);
        course.charges[0].to = day(2025, 5, 1);
        change(&mut course);
        let rules = broken(course, &Profile::NATIONAL);
        rules.into_iter().filter(|rule| rule.contains(".charge_")).collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(rules(|course| course.charges[0].to = day(2025, 6, 3)), none);
    assert_eq!(
        rules(|course| course.charges[0].to = day(2025, 6, 4)),
        ["training.course.charge_too_long"]
    );
    assert_eq!(rules(|course| course.charges[0].sessions = bounded(60)), none);
    assert_eq!(
        rules(|course| course.charges[0].sessions = bounded(61)),
        ["training.course.charge_of_many_sessions"]
    );
    assert_eq!(rules(|course| course.charges[0].amount_fen = bounded(500_000)), none);
    assert_eq!(
        rules(|course| course.charges[0].amount_fen = bounded(500_001)),
        ["training.course.charge_too_high"]
    );
}

#[test]
fn a_month_before_it_may_be_charged_where_the_profile_says_so() {
    let early = |months, on| {
        let mut course = sample(|course| !course.charges.is_empty());
        (course.charges[0].from, course.charges[0].on) = (day(2025, 3, 3), on);
        let ours = choosing(&[(CHARGE_MONTHS_BEFORE.name, months)]);
        broken(course, &ours).contains(&"training.course.charge_too_early")
    };
    assert!(!early(1, day(2025, 2, 3)) && early(1, day(2025, 2, 2)));
    assert!(!early(0, day(2024, 3, 3)), "any");
}

#[test]
fn competitions_are_barred_in_subjects_and_elsewhere_without_permission() {
    let faults = |subject: bool, feature, from: LocalDate| {
        let mut course = sample(|course| course.category.is_subject() == subject);
        course.features = vec![feature];
        course.skipped_on.clear();
        (course.term_from, course.term_to) = (from, from.plus_days(40).expect("a day"));
        let mut rules = broken(course, &Profile::NATIONAL);
        rules.retain(|rule| rule.contains("competition"));
        rules
    };
    let (any, unauthorised) = (CourseFeature::Competition, CourseFeature::UnauthorisedCompetition);
    let (before, since) = (day(2023, 10, 14), day(2023, 10, 15));
    assert_eq!(faults(true, any, before), ["training.course.competition_held"]);
    assert_eq!(faults(false, any, since), [""; 0]);
    assert_eq!(faults(false, unauthorised, before), [""; 0]);
    assert_eq!(faults(false, unauthorised, since), ["training.course.competition_unauthorised"]);
}

#[test]
fn what_is_free_may_be_held_together_with_a_school() {
    let barred = |price| {
        let mut course = sample(|course| course.target == TargetGroup::Primary);
        course.features = vec![CourseFeature::WithSchool];
        course.price_fen = bounded(price);
        broken(course, &Profile::NATIONAL).contains(&"training.course.with_school")
    };
    assert!(barred(1) && !barred(0));
}

#[test]
fn loans_are_barred_since_the_notice_of_2021() {
    let barred = |from: LocalDate| {
        let mut course = sample(|course| !course.category.is_subject());
        course.features = vec![CourseFeature::PaidByLoan];
        course.skipped_on.clear();
        (course.term_from, course.term_to) = (from, from.plus_days(40).expect("a day"));
        broken(course, &Profile::NATIONAL).contains(&"training.course.paid_by_loan")
    };
    assert!(!barred(day(2021, 10, 20)) && barred(day(2021, 10, 21)));
}

#[test]
fn what_is_published_by_others_is_neither_filed_nor_kept() {
    let faults = |origin| {
        let mut course = sample(|course| !course.materials.is_empty());
        course.materials.truncate(1);
        let material = &mut course.materials[0];
        (material.origin, material.filed_on) = (origin, None);
        material.used_until = Some(day(2025, 2, 28));
        material.kept_until = Some(day(2025, 3, 1));
        let mut rules = broken(course, &Profile::NATIONAL);
        rules.retain(|rule| rule.ends_with("unfiled") || rule.ends_with("kept_too_short"));
        rules.sort_unstable();
        rules
    };
    let own = ["training.course.material_kept_too_short", "training.course.material_unfiled"];
    assert_eq!(faults(MaterialOrigin::Own), own);
    assert_eq!(faults(MaterialOrigin::Published), [""; 0]);
}

#[test]
fn what_is_free_has_no_price_to_publish() {
    let unpublished = |price| {
        let mut course = sample(|course| !course.charges.is_empty());
        course.price_published_on = None;
        course.price_fen = bounded(price);
        broken(course, &Profile::NATIONAL).contains(&"training.course.price_unpublished")
    };
    assert!(unpublished(1) && !unpublished(0));
}

#[test]
fn a_price_is_published_on_the_day_of_the_first_charge_at_the_latest() {
    let late = |days: u32| {
        let mut course = sample(|course| !course.charges.is_empty());
        let first = course.charges.iter().map(|charge| charge.on).min().expect("a charge");
        course.price_published_on = first.plus_days(days);
        broken(course, &Profile::NATIONAL).contains(&"training.course.price_unpublished")
    };
    assert!(!late(0) && late(1));
}

/// 25 yuan for 45 minutes, and ten per cent: 2,750 fen, or 2,444.4 for 40 minutes.
#[test]
fn a_guided_price_is_converted_by_minutes() {
    let ours = choosing(&[(settings::PRICE_MEDIUM_FEN.name, 2_500)]);
    let above = |minutes, pupils, price| {
        let mut course =
            sample(|course| is_subject(course) && course.mode == TrainingMode::Offline);
        course.session_minutes = bounded(minutes);
        course.class_size = bounded(pupils);
        course.session_price_fen = bounded(price);
        broken(course, &ours).contains(&"training.course.price_above_guide")
    };
    assert!(!above(45, 20, 2_750) && above(45, 20, 2_751));
    assert!(!above(40, 20, 2_444) && above(40, 20, 2_445));
    assert!(!above(45, 10, 2_750) && above(45, 10, 2_751), "ten pupils are no small class");
    assert!(!above(45, 9, 9_000), "no price is said for small classes");
    assert!(above(45, 35, 2_751) && !above(45, 36, 9_000));
}

#[test]
fn half_days_for_preschool_children_are_barred_since_june_2025() {
    let barred = |from: LocalDate, target| {
        let mut course = sample(|course| course.target == TargetGroup::Preschool);
        course.features = vec![CourseFeature::HalfDay];
        course.target = target;
        course.skipped_on.clear();
        (course.term_from, course.term_to) = (from, from.plus_days(40).expect("a day"));
        broken(course, &Profile::NATIONAL).contains(&"training.course.half_days_for_preschool")
    };
    assert!(!barred(day(2025, 5, 31), TargetGroup::Preschool));
    assert!(barred(day(2025, 6, 1), TargetGroup::Preschool));
    assert!(!barred(day(2025, 6, 1), TargetGroup::Primary));
}

#[test]
fn three_years_of_keeping_end_on_the_same_day() {
    let short = |kept| {
        let mut course = sample(|course| !course.materials.is_empty());
        course.materials[0].origin = MaterialOrigin::Own;
        course.materials[0].used_until = Some(day(2025, 2, 28));
        course.materials[0].kept_until = Some(kept);
        broken(course, &Profile::NATIONAL).contains(&"training.course.material_kept_too_short")
    };
    assert!(!short(day(2028, 2, 28)) && short(day(2028, 2, 27)));
}
