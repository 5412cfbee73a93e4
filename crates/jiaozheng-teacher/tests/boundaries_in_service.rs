//! Of teachers in service: the last day and the last hour that are enough, the first that are not; and
//! whom a rule is not about.

use jiaozheng_core::code::{Coded, TeacherCertificateKind as Kind};
use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, check, day};
use jiaozheng_teacher::entry_check::{CheckAction, CheckPurpose, CheckResult, HitKind};
use jiaozheng_teacher::ethics_case::{EthicsMeasure, EthicsSeverity, EthicsState};
use jiaozheng_teacher::registration::{
    AssessmentResult, Interruption, InterruptionReason, Period, PostKind, PostStage, Probation,
    RegistrationConclusion, RegistrationGround, RegistrationKind, RegistrationState,
    required_conclusion, settings,
};
use jiaozheng_teacher::{
    EmployerKind, EntryCheck, EthicsBehaviour, EthicsCase, EthicsSanction, Registration,
    TeachingStage, can_teach,
};

const NATIONAL: Profile = Profile::NATIONAL;

/// The rules that a record breaks.
fn broken<R: Record>(record: R, profile: &Profile) -> Vec<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(record, &context).map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

/// Whether a record breaks the rule of this name.
fn breaks<R: Record>(record: R, rule: &str) -> bool {
    let id = format!("{}.{rule}", R::META.name);
    broken(record, &NATIONAL).contains(&id.as_str())
}

/// The first sample that is like this.
fn sample<R: Record>(is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, &NATIONAL));
    samples.take(5000).find(is_like).expect("there is one among the samples")
}

/// A registration every five years that went well.
fn registered() -> Registration {
    sample(|case: &Registration| {
        case.kind == RegistrationKind::Periodic && case.state == RegistrationState::Registered
    })
}

fn first() -> Registration {
    sample(|case: &Registration| {
        case.kind == RegistrationKind::First && case.state == RegistrationState::Registered
    })
}

fn hours(case: &mut Registration, hours: i64) {
    case.credits = None;
    case.training.truncate(1);
    let year = case.training.first_mut().expect("a year of training");
    year.hours = BoundedInteger::new(hours).expect("so many hours");
}

#[test]
fn hours_of_training_are_enough_from_360_on() {
    let too_few = |number| {
        let mut case = registered();
        hours(&mut case, number);
        breaks(case, "hours_too_few")
    };
    assert!(too_few(359));
    assert!(!too_few(360));
}

#[test]
fn credits_stand_for_hours_where_the_province_says_so() {
    let choice = [(settings::TRAINING_CREDITS.name, Chosen::Number(72))];
    let province = NATIONAL.choosing("province", choice, settings::ALL).expect("a choice");
    let too_few = |credits| {
        let mut case = registered();
        hours(&mut case, 100);
        case.credits = BoundedInteger::new(credits);
        let rules = [broken(case.clone(), &NATIONAL), broken(case, &province)];
        rules.map(|rules| rules.contains(&"teacher.registration.hours_too_few"))
    };
    assert_eq!(too_few(72), [true, false]);
    assert_eq!(too_few(71), [true, true]);
}

#[test]
fn a_first_registration_asks_for_no_hours() {
    let mut case = first();
    case.training.clear();
    assert!(!breaks(case, "hours_too_few"));
}

#[test]
fn failed_years_count_together_when_they_are_neighbours() {
    use RegistrationConclusion::{Deferred, Failed, Registered};

    let judged = |failed: &[usize], conclusion| {
        let mut case = registered();
        for index in failed {
            case.assessments[*index].result = AssessmentResult::Failed;
        }
        let required = required_conclusion(&case, &NATIONAL, case.applied_on);
        assert_eq!(required.conclusion, conclusion, "{failed:?}");
        required.grounds
    };
    assert_eq!(judged(&[], Registered), []);
    assert_eq!(judged(&[0], Deferred), [RegistrationGround::OneFailedYear]);
    assert_eq!(judged(&[0, 2, 4], Deferred), [RegistrationGround::OneFailedYear]);
    assert_eq!(judged(&[1, 2], Failed), [RegistrationGround::TwoFailedYears]);
    assert_eq!(judged(&[2, 3, 4], Failed), [RegistrationGround::TwoFailedYears]);
}

#[test]
fn years_are_neighbours_by_their_number_not_their_place() {
    let mut case = registered();
    case.assessments.swap(1, 4);
    case.assessments[0].result = AssessmentResult::Failed;
    case.assessments[1].result = AssessmentResult::Failed;
    let required = required_conclusion(&case, &NATIONAL, case.applied_on);
    assert_eq!(required.conclusion, RegistrationConclusion::Deferred);
    case.assessments[4].result = AssessmentResult::Failed;
    let required = required_conclusion(&case, &NATIONAL, case.applied_on);
    assert_eq!(required.conclusion, RegistrationConclusion::Failed);
}

#[test]
fn a_term_without_leave_defers_and_one_with_leave_does_not() {
    let deferred = |semesters, approved| {
        let mut case = registered();
        case.interruptions = vec![Interruption {
            from: day(2019, 2, 25),
            to: None,
            semesters: BoundedInteger::new(semesters).expect("so many terms"),
            reason: InterruptionReason::Study,
            approved,
        }];
        breaks(case, "interruption_not_deferred")
    };
    assert!(deferred(1, false));
    assert!(!deferred(0, false) && !deferred(4, true));
}

#[test]
fn who_failed_rightly_is_not_also_to_be_deferred() {
    let mut case = sample(|case: &Registration| case.state == RegistrationState::Failed);
    case.training.clear();
    assert_eq!(broken(case, &NATIONAL), [""; 0]);
}

#[test]
fn five_years_end_on_the_eve_or_on_the_day() {
    let wrong = |to| {
        let mut case = registered();
        case.valid = Some(Period { from: day(2025, 9, 1), to });
        breaks(case, "not_five_years")
    };
    assert!(!wrong(day(2030, 8, 31)) && !wrong(day(2030, 9, 1)));
    assert!(wrong(day(2030, 8, 30)) && wrong(day(2030, 9, 2)));
}

#[test]
fn sixty_days_after_probation_are_in_time() {
    let late = |applied_on| {
        let mut case = first();
        let passed = day(2025, 6, 30);
        case.probation = Some(Probation { ends_on: passed, passed_on: Some(passed) });
        case.applied_on = applied_on;
        breaks(case, "first_late")
    };
    // The sixtieth day is a Friday.
    assert!(!late(day(2025, 8, 29)));
    assert!(late(day(2025, 8, 30)));
}

#[test]
fn an_application_opens_sixty_days_before_the_end_and_closes_with_it() {
    let rules = |applied_on: LocalDate| {
        let mut case = registered();
        case.earlier = Some(Period { from: day(2020, 9, 1), to: day(2025, 8, 31) });
        case.applied_on = applied_on;
        let is = |rule| breaks(case.clone(), rule);
        (is("too_early"), is("overdue"))
    };
    assert_eq!(rules(day(2025, 7, 1)), (true, false));
    assert_eq!(rules(day(2025, 7, 2)), (false, false));
    assert_eq!(rules(day(2025, 8, 31)), (false, false));
    assert_eq!(rules(day(2025, 9, 1)), (false, true));
}

#[test]
fn who_was_deferred_may_apply_after_the_end() {
    let mut case = registered();
    case.earlier = Some(Period { from: day(2014, 9, 1), to: day(2019, 8, 31) });
    case.deferred_before = Some(true);
    assert!(!breaks(case, "overdue"));
}

#[test]
fn the_ninetieth_working_day_is_in_time() {
    let late = |on| {
        let mut case = registered();
        case.accepted_until = Some(day(2025, 3, 3));
        case.decided_on = Some(on);
        breaks(case, "decision_late")
    };
    assert!(!late(day(2025, 7, 11)));
    assert!(late(day(2025, 7, 14)));
}

/// Somebody at such a post, by a certificate of that kind.
fn at_post(kind: Kind, stage: PostStage, post: PostKind) -> Registration {
    let mut case = registered();
    case.certificate_number = Draw::new(1).teacher_certificate(2014, "41", kind, case.teacher.sex);
    (case.post.stage, case.post.kind) = (stage, post);
    case
}

#[test]
fn a_qualification_is_good_for_its_level_and_below() {
    let old = day(2020, 9, 1);
    let teaches = |kind, stage| at_post(kind, stage, PostKind::Teaching).has_level(old);
    for (kind, highest) in [
        (Kind::Kindergarten, PostStage::Preschool),
        (Kind::Primary, PostStage::Primary),
        (Kind::JuniorSecondary, PostStage::JuniorSecondary),
        (Kind::SeniorSecondary, PostStage::SecondaryVocational),
        (Kind::SecondaryVocational, PostStage::SeniorSecondary),
    ] {
        assert!(teaches(kind, highest) && teaches(kind, PostStage::Preschool), "{kind:?}");
    }
    assert!(!teaches(Kind::Primary, PostStage::JuniorSecondary));
    assert!(!teaches(Kind::JuniorSecondary, PostStage::SecondaryVocational));
    assert!(teaches(Kind::Primary, PostStage::SpecialEducation));
    let practice = |stage, post| at_post(Kind::PracticeInstructor, stage, post).has_level(old);
    assert!(practice(PostStage::SecondaryVocational, PostKind::PracticeInstruction));
    assert!(practice(PostStage::JuniorSecondary, PostKind::PracticeInstruction));
    assert!(!practice(PostStage::SecondaryVocational, PostKind::Teaching));
    assert!(!practice(PostStage::Primary, PostKind::PracticeInstruction));
    assert!(!practice(PostStage::SpecialEducation, PostKind::PracticeInstruction));
}

#[test]
fn a_registration_and_can_teach_say_the_same_of_kindergartens() {
    for on in [day(2025, 5, 31), day(2025, 6, 1)] {
        for &kind in Kind::ALL {
            for trained in [false, true] {
                let mut case = at_post(kind, PostStage::Preschool, PostKind::Teaching);
                case.preschool_training = Some(trained);
                let allowed = case.has_level(on) && case.may_teach_children(on);
                let expected = can_teach(kind, TeachingStage::Kindergarten, on, trained);
                assert_eq!(allowed, expected, "{kind:?} {on} {trained}");
            }
        }
    }
}

#[test]
fn kindergartens_ask_for_their_own_qualification_since_the_law_on_them() {
    let wrong = |applied_on| {
        let mut case = sample(|case: &Registration| {
            case.post.stage == PostStage::Primary && case.state == RegistrationState::Registered
        });
        case.post.stage = PostStage::Preschool;
        case.applied_on = applied_on;
        breaks(case, "not_for_kindergarten")
    };
    assert!(!wrong(day(2025, 5, 31)));
    assert!(wrong(day(2025, 6, 1)));
}

#[test]
fn who_lacks_the_qualification_of_the_post_is_rightly_deferred() {
    let mut case = registered();
    case.post.stage = PostStage::SecondaryVocational;
    case.certificate_number =
        Draw::new(1).teacher_certificate(2014, "41", Kind::Primary, case.teacher.sex);
    assert!(breaks(case.clone(), "certificate_below_post"));
    case.conclusion = Some(RegistrationConclusion::Deferred);
    let rules =
        [breaks(case.clone(), "certificate_below_post"), breaks(case, "conclusion_without_ground")];
    assert_eq!(rules, [false, false]);
}

fn warned() -> EthicsCase {
    sample(|case: &EthicsCase| {
        case.sanction == Some(EthicsSanction::Warning)
            && case.state == EthicsState::Registered
            && case.occurred_on >= day(2019, 1, 1)
    })
}

#[test]
fn a_warning_lasts_six_months() {
    let wrong = |to| {
        let mut case = warned();
        (case.sanction_from, case.sanction_to) = (Some(day(2026, 3, 10)), Some(to));
        breaks(case, "sanction_period_differs")
    };
    assert!(!wrong(day(2026, 9, 9)) && !wrong(day(2026, 9, 10)));
    assert!(wrong(day(2026, 9, 8)) && wrong(day(2026, 9, 11)));
}

#[test]
fn the_text_of_the_day_names_behaviour_and_sanction() {
    let rules = |occurred_on, behaviour, sanction| {
        let mut case = warned();
        (case.occurred_on, case.behaviour, case.sanction) =
            (occurred_on, behaviour, Some(sanction));
        let is = |rule| breaks(case.clone(), rule);
        (is("behaviour_not_in_force"), is("sanction_not_in_force"))
    };
    let (old, new) = (day(2018, 11, 7), day(2018, 11, 8));
    let (gifts, then) = (EthicsBehaviour::Gifts, EthicsBehaviour::Gifts2014);
    let (title, post) = (EthicsSanction::LowerTitle, EthicsSanction::LowerPost);
    assert_eq!(rules(old, then, title), (false, false));
    assert_eq!(rules(new, then, title), (true, true));
    assert_eq!(rules(old, gifts, post), (true, true));
    assert_eq!(rules(new, gifts, post), (false, false));
}

#[test]
fn the_rules_of_2014_were_on_kindergartens_too() {
    let wrong = |occurred_on, behaviour| {
        let mut case = sample(|case: &EthicsCase| case.employer.is_kindergarten());
        (case.occurred_on, case.behaviour) = (occurred_on, behaviour);
        breaks(case, "behaviour_not_of_employer")
    };
    assert!(!wrong(day(2018, 11, 7), EthicsBehaviour::Gifts2014));
    assert!(wrong(day(2018, 11, 8), EthicsBehaviour::Gifts));
    assert!(!wrong(day(2018, 11, 8), EthicsBehaviour::KindergartenGifts));
}

#[test]
fn twenty_four_months_without_eligibility_are_enough() {
    let short = |days: u32| {
        let mut case = warned();
        let decided = case.decided_on().expect("a decision");
        case.measures = vec![EthicsMeasure::Disqualification];
        case.disqualified_to = decided.plus_months(24).and_then(|to| to.minus_days(days));
        breaks(case, "disqualification_too_short")
    };
    assert!(!short(0) && !short(1));
    assert!(short(2));
}

#[test]
fn a_qualification_is_revoked_for_what_is_vile_and_against_students() {
    use EthicsSeverity::{Serious, Vile};

    let kept = |severity, behaviour| {
        let mut case = sample(|case: &EthicsCase| {
            case.employer.kind == EmployerKind::School && case.state == EthicsState::Registered
        });
        (case.severity, case.behaviour) = (severity, behaviour);
        case.qualification_revoked_on = None;
        breaks(case, "qualification_not_revoked")
    };
    assert!(kept(Vile, EthicsBehaviour::Abuse));
    assert!(!kept(Serious, EthicsBehaviour::Abuse) && !kept(Vile, EthicsBehaviour::Fraud));
}

#[test]
fn a_hearing_is_for_heavy_sanctions() {
    let mut case = warned();
    (case.hearing_requested, case.hearing_on) = (Some(true), None);
    assert!(!breaks(case, "hearing_not_held"));
}

fn check_for(purpose: CheckPurpose) -> EntryCheck {
    sample(|case: &EntryCheck| {
        case.purpose == purpose
            && case.employer.kind != EmployerKind::Kindergarten
            && case.result == Some(CheckResult::Clear)
    })
}

#[test]
fn who_is_hired_on_the_day_of_the_result_is_hired_after_it() {
    let rules = |hired_on| {
        let mut case = check_for(CheckPurpose::Recruit);
        (case.requested_on, case.received_on) = (day(2025, 3, 3), Some(day(2025, 3, 6)));
        (case.hired_on, case.action_on) = (Some(hired_on), Some(hired_on));
        let is = |rule| breaks(case.clone(), rule);
        (is("hired_before_check"), is("too_old"))
    };
    assert_eq!(rules(day(2025, 3, 5)), (true, false));
    assert_eq!(rules(day(2025, 3, 6)), (false, false));
    assert_eq!(rules(day(2025, 6, 4)), (false, false), "ninety days");
    assert_eq!(rules(day(2025, 6, 5)), (false, true));
}

#[test]
fn a_year_and_a_day_lie_between_two_checks_at_the_most() {
    let late = |requested_on| {
        let mut case = check_for(CheckPurpose::Annual);
        case.last_check_on = Some(day(2024, 3, 4));
        case.requested_on = requested_on;
        breaks(case, "yearly_check_late")
    };
    assert!(!late(day(2025, 3, 5)));
    assert!(late(day(2025, 3, 6)));
}

#[test]
fn gambling_keeps_from_kindergartens_alone() {
    let rules = |kind, requested_on| {
        let mut case = sample(|case: &EntryCheck| {
            case.purpose == CheckPurpose::Recruit && case.result == Some(CheckResult::Clear)
        });
        (case.employer.kind, case.requested_on) = (kind, requested_on);
        (case.result, case.hits) = (Some(CheckResult::Hit), Some(vec![HitKind::Gambling]));
        let is = |rule| breaks(case.clone(), rule);
        (is("hit_hired"), is("kindergarten_hit_hired"))
    };
    let since = day(2025, 6, 1);
    assert_eq!(rules(EmployerKind::School, since), (false, false));
    assert_eq!(rules(EmployerKind::Kindergarten, since), (false, true));
    assert_eq!(rules(EmployerKind::Kindergarten, day(2025, 5, 31)), (false, false));
}

#[test]
fn what_is_not_found_again_keeps_nobody_out() {
    let hired = |recheck| {
        let mut case = check_for(CheckPurpose::Recruit);
        (case.result, case.hits) = (Some(CheckResult::Hit), Some(vec![HitKind::Violence]));
        case.recheck = recheck;
        breaks(case, "hit_hired")
    };
    assert!(hired(None) && hired(Some(CheckResult::Hit)));
    assert!(!hired(Some(CheckResult::Clear)));
}

#[test]
fn who_is_off_work_is_to_be_dismissed_within_the_days() {
    let late = |received_on| {
        let mut case = check_for(CheckPurpose::Annual);
        (case.requested_on, case.received_on) = (day(2025, 3, 3), Some(received_on));
        case.last_check_on = Some(day(2024, 9, 2));
        (case.result, case.hits) = (Some(CheckResult::Hit), Some(vec![HitKind::Abuse]));
        (case.action, case.action_on) = (Some(CheckAction::Suspended), Some(received_on));
        breaks(case, "dismissed_late")
    };
    // Thirty days before the day it is.
    assert!(!late(day(2026, 10, 24)));
    assert!(late(day(2026, 10, 23)));
}
