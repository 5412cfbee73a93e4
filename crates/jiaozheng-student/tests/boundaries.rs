//! The last day that is in time, the first that is not; and who a rule is not about.

use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{Context, DivisionCode, Profile, Record, check, day};
use jiaozheng_student::change::ChangeKind;
use jiaozheng_student::suspension::SuspensionReason;
use jiaozheng_student::{Change, Grade, Resumption, Stage, Suspension};

fn profile(name: &str) -> Profile {
    let settings: Vec<_> =
        jiaozheng_student::RECORDS.iter().flat_map(|kind| kind.settings).copied().collect();
    Profile::built_in(name, &settings).expect("a profile")
}

/// The rules that a record breaks.
fn broken<R: Record>(record: R, profile: &Profile) -> Vec<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(record, &context).map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

/// The first sample that is like this.
fn sample<R: Record>(profile: &Profile, is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, profile));
    let mut samples = samples.take(5000);
    samples.find(is_like).expect("there is one among the samples")
}

#[test]
fn a_suspension_of_a_year_is_not_too_long() {
    let national = profile("national");
    let too_long = |months, days| {
        let mut case: Suspension = sample(&national, Suspension::is_granted);
        let end = case.from.plus_months(months).and_then(|end| end.plus_days(days));
        case.planned_to = end.expect("a day");
        broken(case, &national).contains(&"student.suspension.too_long")
    };
    assert!(!too_long(12, 0));
    assert!(too_long(12, 1));
}

#[test]
fn three_months_of_sick_leave_are_enough_in_henan() {
    let henan = profile("henan");
    let too_short = |days_more: u32| {
        let mut case: Suspension = sample(&henan, |case: &Suspension| {
            case.stage == Stage::SeniorSecondary && case.reason == SuspensionReason::Illness
        });
        case.from = day(2025, 12, 9);
        case.planned_to = day(2026, 6, 9);
        case.absent_since = day(2025, 9, 9).plus_days(days_more);
        broken(case, &henan).contains(&"student.suspension.sick_leave_too_short")
    };
    assert!(!too_short(0));
    assert!(too_short(1));
}

#[test]
fn a_month_after_the_suspension_a_resumption_is_not_late() {
    let national = profile("national");
    let late = |planned_to| {
        let mut case: Resumption = sample(&national, |case: &Resumption| case.history.len() == 1);
        case.applied_on = day(2025, 10, 8);
        case.planned_to = planned_to;
        broken(case, &national).contains(&"student.resumption.late")
    };
    assert!(!late(day(2025, 9, 8)));
    assert!(late(day(2025, 9, 7)));
}

#[test]
fn whoever_comes_back_in_another_school_year_may_go_on_with_the_class() {
    let national = profile("national");
    let unusual = |from, back, grade: i64| {
        let mut case: Resumption =
            sample(&national, |case: &Resumption| case.stage == Stage::Primary);
        (case.suspended_from, case.applied_on) = (from, back);
        case.grade_before = Grade::new(3).expect("a grade");
        case.grade_after = Grade::new(grade).expect("a grade");
        broken(case, &national).contains(&"student.resumption.unusual_grade")
    };
    let (spring, autumn) = (day(2025, 3, 3), day(2025, 9, 1));
    assert!(!unusual(spring, autumn, 3) && !unusual(spring, autumn, 4));
    assert!(unusual(spring, autumn, 2) && unusual(spring, autumn, 5));
    // Within one school year there is no other grade to go on in.
    assert!(!unusual(spring, day(2025, 6, 2), 3) && unusual(spring, day(2025, 6, 2), 4));
    // In July for September.
    assert!(!unusual(spring, day(2025, 7, 7), 4));
}

#[test]
fn the_tenth_working_day_after_a_death_is_in_time() {
    let national = profile("national");
    let late = |registered| {
        let mut change: Change = sample(&national, |it: &Change| it.kind == ChangeKind::Death);
        change.occurred_on = day(2025, 9, 22);
        change.registered_on = Some(registered);
        broken(change, &national).contains(&"student.change.death_registered_late")
    };
    assert!(!late(day(2025, 10, 11)), "holidays between, and two weekend days that were worked");
    assert!(late(day(2025, 10, 12)));
}

#[test]
fn a_dropout_of_senior_secondary_school_is_not_persuaded_by_law() {
    let national = profile("national");
    let rules = |stage| {
        let mut change: Change = sample(&national, |it: &Change| {
            it.kind == ChangeKind::Dropout && it.grade_before.get() <= 3
        });
        // By the law of today: the one on dropouts is of 2021.
        change.occurred_on = day(2025, 10, 9);
        change.registered_on = None;
        (change.stage, change.persuasion, change.reports) = (stage, None, None);
        broken(change, &national)
    };
    assert!(rules(Stage::Primary).contains(&"student.change.dropout_not_persuaded"));
    let senior = rules(Stage::SeniorSecondary);
    assert!(!senior.iter().any(|rule| rule.contains("dropout")), "{senior:?}");
}

/// Of transfers beyond the city the records of a bureau tell one half.
#[test]
fn the_other_half_is_asked_for_within_the_city_alone() {
    let national = profile("national");
    let asks = |to: &str| {
        let mut change: Change =
            sample(&national, |it: &Change| it.kind == ChangeKind::TransferOut);
        change.school.division = DivisionCode::parse("411024").expect("a division");
        if let Some(other) = &mut change.other_school {
            other.division = DivisionCode::parse(to).expect("a division");
        }
        Change::LINKED_RULES.iter().any(|rule| (rule.key)(&change).is_some())
    };
    assert!(asks("411081") && asks("411024"));
    assert!(!asks("410122") && !asks("420116"));
}
