//! Of registrations: which years, terms and days count, and what is a ground to defer.

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, Profile, Record, Setting, check, day};
use jiaozheng_teacher::registration::{
    AssessmentResult, Interruption, InterruptionReason, Period, Probation, QualificationLoss,
    QuotaStatus, RegistrationConclusion, RegistrationKind, RegistrationState, required_conclusion,
    settings,
};
use jiaozheng_teacher::{EmployerKind, Registration};

/// Whether a registration breaks the rule of this name.
fn breaks_under(case: &Registration, rule: &str, profile: &Profile) -> bool {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(case.clone(), &context).map_or_else(|it| it, |it| it.report().clone());
    let id = format!("teacher.registration.{rule}");
    report.findings().iter().any(|finding| finding.rule.id == id)
}

fn breaks(case: &Registration, rule: &str) -> bool {
    breaks_under(case, rule, &Profile::NATIONAL)
}

fn with(setting: &'static Setting, chosen: Chosen) -> Profile {
    let choice = [(setting.name, chosen)];
    Profile::NATIONAL.choosing("test", choice, settings::ALL).expect("a profile")
}

/// The first sample of a kind that went well.
fn registered(kind: RegistrationKind) -> Registration {
    let mut draw = Draw::new(1);
    let samples =
        std::iter::repeat_with(|| (Registration::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    let is_like =
        |case: &Registration| case.kind == kind && case.state == RegistrationState::Registered;
    samples.take(5000).find(is_like).expect("there is one among the samples")
}

/// One of a cycle from September 2020 on, applied for in August 2025, with assessments of five years.
fn of_a_cycle() -> Registration {
    let mut case = registered(RegistrationKind::Periodic);
    case.earlier = Some(Period { from: day(2020, 9, 1), to: day(2025, 8, 31) });
    case.applied_on = day(2025, 8, 1);
    for (year, assessment) in (2020..).zip(&mut case.assessments) {
        assessment.year = BoundedInteger::new(year).expect("a year");
    }
    case.training.truncate(1);
    let training = case.training.first_mut().expect("a year of training");
    training.year = BoundedInteger::new(2020).expect("a year");
    training.hours = BoundedInteger::new(360).expect("hours");
    (case.credits, case.contract) = (None, None);
    case
}

#[test]
fn years_count_from_that_of_the_earlier_registration_to_that_of_the_application() {
    let rules = |year| {
        let mut case = of_a_cycle();
        case.training[0].year = BoundedInteger::new(year).expect("a year");
        let is = |rule| breaks(&case, rule);
        (is("year_outside_cycle"), is("hours_too_few"))
    };
    assert_eq!(rules(2019), (true, true));
    assert_eq!(rules(2020), (false, false));
    assert_eq!(rules(2025), (false, false));
    assert_eq!(rules(2026), (true, true));
}

#[test]
fn a_year_failed_before_the_cycle_defers_nobody() {
    let required = |year| {
        let mut case = of_a_cycle();
        case.assessments[0].year = BoundedInteger::new(year).expect("a year");
        case.assessments[0].result = AssessmentResult::Failed;
        required_conclusion(&case, &Profile::NATIONAL, case.applied_on).conclusion
    };
    assert_eq!(required(2019), RegistrationConclusion::Registered);
    assert_eq!(required(2020), RegistrationConclusion::Deferred);
}

#[test]
fn before_the_first_registration_any_year_is_one_of_the_cycle() {
    let mut case = registered(RegistrationKind::First);
    case.assessments[0].year = BoundedInteger::new(1999).expect("a year");
    assert!(!breaks(&case, "year_outside_cycle"));
}

#[test]
fn a_year_is_counted_once_in_each_list() {
    let mut case = of_a_cycle();
    assert!(!breaks(&case, "year_twice"), "assessed and trained in one year");
    let again = case.training[0].clone();
    case.training.push(again);
    assert!(breaks(&case, "year_twice"));
}

#[test]
fn who_is_new_is_not_graded_in_the_first_year() {
    let weak = |mut case: Registration| {
        case.assessments[0].result = AssessmentResult::Ungraded;
        breaks(&case, "year_not_passed")
    };
    assert!(weak(of_a_cycle()));
    assert!(!weak(registered(RegistrationKind::First)));
}

#[test]
fn probation_is_passed_by_the_day_of_the_conclusion() {
    let on_probation = |passed_on, decided_on| {
        let mut case = registered(RegistrationKind::First);
        case.probation = Some(Probation { ends_on: day(2025, 8, 31), passed_on });
        (case.applied_on, case.decided_on) = (day(2025, 9, 1), decided_on);
        case.is_on_probation()
    };
    let decided_on = Some(day(2025, 10, 9));
    assert!(!on_probation(decided_on, decided_on));
    assert!(on_probation(Some(day(2025, 10, 10)), decided_on));
    assert!(on_probation(None, decided_on));
    // Before there is a conclusion, the application is looked at.
    assert!(!on_probation(Some(day(2025, 9, 1)), None));
    assert!(on_probation(Some(day(2025, 9, 2)), None));
}

#[test]
fn terms_away_are_as_many_as_lie_between_the_days() {
    let differs = |semesters, to| {
        let mut case = of_a_cycle();
        case.interruptions = vec![Interruption {
            from: day(2023, 2, 1),
            to,
            semesters: BoundedInteger::new(semesters).expect("so many terms"),
            reason: InterruptionReason::Study,
            approved: true,
        }];
        breaks(&case, "interruption_length_differs")
    };
    // None in half a year less a day; one in a hundred days or more.
    assert!(!differs(0, Some(day(2023, 8, 3))));
    assert!(differs(0, Some(day(2023, 8, 4))));
    assert!(differs(1, Some(day(2023, 5, 11))));
    assert!(!differs(1, Some(day(2023, 5, 12))));
    assert!(!differs(1, Some(day(2024, 2, 3))));
    assert!(differs(1, Some(day(2024, 2, 4))));
    assert!(!differs(3, None), "while it lasts");
}

#[test]
fn a_week_of_publicity_has_seven_days() {
    let short = |to, days| {
        let mut case = of_a_cycle();
        case.publicity = Some(Period { from: day(2025, 9, 1), to });
        let profile = with(settings::PUBLICITY_DAYS, Chosen::Number(days));
        breaks_under(&case, "publicity_too_short", &profile)
    };
    assert!(short(day(2025, 9, 6), 7));
    assert!(!short(day(2025, 9, 7), 7));
    assert!(!short(day(2025, 9, 1), 0));
}

#[test]
fn what_the_county_concludes_is_made_public_afterwards() {
    let missing = |publicity, profile: &Profile| {
        let mut case = of_a_cycle();
        (case.decided_on, case.publicity) = (Some(day(2025, 9, 8)), publicity);
        breaks_under(&case, "not_publicised", profile)
    };
    let county = with(settings::FINAL_LEVEL, settings::FINAL_LEVEL.word("county").expect("a word"));
    let week = |from, to| Some(Period { from, to });
    let before = week(day(2025, 9, 1), day(2025, 9, 7));
    let up_to = week(day(2025, 9, 2), day(2025, 9, 8));
    let after = week(day(2025, 9, 9), day(2025, 9, 15));
    assert!(!missing(before, &Profile::NATIONAL));
    assert!(missing(up_to, &Profile::NATIONAL) && missing(after, &Profile::NATIONAL));
    assert!(!missing(before, &county) && !missing(after, &county) && missing(None, &county));
}

/// What the rules warn of where a teacher is registered may be what a deferral rests on.
#[test]
fn a_deferral_may_rest_on_what_is_warned_of() {
    let unfounded = |conclusion, change: fn(&mut Registration)| {
        let mut case = of_a_cycle();
        case.conclusion = Some(conclusion);
        change(&mut case);
        breaks(&case, "conclusion_without_ground")
    };
    let deferred = |change| unfounded(RegistrationConclusion::Deferred, change);
    assert!(deferred(|_| {}));
    assert!(!deferred(|case| case.assessments[1].result = AssessmentResult::Absent));
    assert!(!deferred(|case| case.assessments.truncate(4)));
    assert!(!deferred(|case| {
        case.interruptions = vec![Interruption {
            from: day(2023, 2, 1),
            to: None,
            semesters: BoundedInteger::new(1).expect("a term"),
            reason: InterruptionReason::Secondment,
            approved: true,
        }];
    }));
    assert!(!deferred(|case| case.quota = QuotaStatus::NotInPost));
    assert!(!deferred(|case| case.school.is_private = true));
    assert!(!deferred(|case| case.school.kind = EmployerKind::OutOfSchool));
    let failed = |change| unfounded(RegistrationConclusion::Failed, change);
    assert!(failed(|case| case.assessments[1].result = AssessmentResult::Absent));
}

#[test]
fn who_does_not_register_at_all_may_be_deferred() {
    let rules = |conclusion| {
        let mut case = of_a_cycle();
        case.conclusion = Some(conclusion);
        case.school.kind = EmployerKind::OutOfSchool;
        case.quota = QuotaStatus::NotInPost;
        ["out_of_school", "not_in_quota"].map(|rule| breaks(&case, rule))
    };
    assert_eq!(rules(RegistrationConclusion::Registered), [true, true]);
    assert_eq!(rules(RegistrationConclusion::Deferred), [false, false]);
    let taken = with(settings::OUT_OF_SCHOOL, Chosen::Switch(true));
    let mut case = of_a_cycle();
    case.school.kind = EmployerKind::OutOfSchool;
    assert!(!breaks_under(&case, "out_of_school", &taken));
}

#[test]
fn who_lost_the_qualification_fails_and_is_not_deferred() {
    let wrong = |conclusion, loss| {
        let mut case = of_a_cycle();
        (case.conclusion, case.qualification_loss) = (Some(conclusion), Some(loss));
        breaks(&case, "certificate_lost_not_failed")
    };
    for loss in [QualificationLoss::Forfeited, QualificationLoss::Cancelled] {
        assert!(wrong(RegistrationConclusion::Registered, loss));
        assert!(wrong(RegistrationConclusion::Deferred, loss));
        assert!(!wrong(RegistrationConclusion::Failed, loss));
    }
}
