//! Of cases of ethics and entry checks: when a sanction is lifted, who is heard and by which text, in
//! which time a review is answered; what a hit leads to.

use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{Context, LocalDate, Profile, Record, check, day};
use jiaozheng_teacher::entry_check::{CheckAction, CheckPurpose, CheckResult, HitKind};
use jiaozheng_teacher::ethics_case::{
    EthicsActor, EthicsEvent, EthicsMeasure, EthicsSeverity, EthicsState, EthicsStep,
};
use jiaozheng_teacher::{EmployerKind, EntryCheck, EthicsBehaviour, EthicsCase, EthicsSanction};

/// Whether a record breaks the rule of this name.
fn breaks<R: Record>(record: R, rule: &str) -> bool {
    let context = Context::new().today(GOOD_FROM);
    let report = check(record, &context).map_or_else(|it| it, |it| it.report().clone());
    let id = format!("{}.{rule}", R::META.name);
    report.findings().iter().any(|finding| finding.rule.id == id)
}

/// The first sample that is like this.
fn sample<R: Record>(is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    samples.take(5000).find(is_like).expect("there is one among the samples")
}

/// A teacher of a public school who was warned.
fn warned() -> EthicsCase {
    sample(|case: &EthicsCase| {
        case.sanction == Some(EthicsSanction::Warning)
            && case.employer.kind == EmployerKind::School
            && !case.employer.is_private
            && case.occurred_on >= day(2019, 1, 1)
    })
}

#[test]
fn a_sanction_is_lifted_after_its_last_day() {
    let early = |lifted_on, is_private| {
        let mut case = warned();
        case.sanction_from = Some(day(2026, 3, 10));
        (case.sanction_to, case.lifted_on) = (Some(day(2026, 9, 9)), Some(lifted_on));
        case.employer.is_private = is_private;
        breaks(case, "lifted_early")
    };
    assert!(early(day(2026, 9, 8), false) && early(day(2026, 9, 9), false));
    assert!(!early(day(2026, 9, 10), false));
    assert!(!early(day(2026, 5, 1), true), "the regulation is on public staff");
}

#[test]
fn evidence_is_asked_for_since_july_2014() {
    let missing = |occurred_on| {
        let mut case = warned();
        case.occurred_on = occurred_on;
        case.evidence.clear();
        breaks(case, "evidence_missing")
    };
    assert!(!missing(day(2014, 6, 30)));
    assert!(missing(day(2014, 7, 1)));
}

/// Of the text on kindergartens nobody saw what it says of hearings.
#[test]
fn of_kindergartens_it_is_remembered_that_teachers_are_heard() {
    let rules = |kind, occurred_on| {
        let mut case = warned();
        (case.employer.kind, case.occurred_on, case.heard_on) = (kind, occurred_on, None);
        ["not_heard", "kindergarten_not_heard"].map(|rule| breaks(case.clone(), rule))
    };
    let (old, new) = (day(2018, 11, 7), day(2018, 11, 8));
    assert_eq!(rules(EmployerKind::School, new), [true, false]);
    assert_eq!(rules(EmployerKind::Kindergarten, old), [true, false]);
    assert_eq!(rules(EmployerKind::Kindergarten, new), [false, true]);
}

#[test]
fn who_decided_by_the_rules_of_2014_is_remembered() {
    let rules = |kind, occurred_on| {
        let mut case = warned();
        (case.employer.kind, case.occurred_on) = (kind, occurred_on);
        let decision = case.history.iter_mut().find(|step| step.event == EthicsEvent::Decide);
        decision.expect("a decision").actor = EthicsActor::School;
        ["wrong_body", "other_body"].map(|rule| breaks(case.clone(), rule))
    };
    let (old, new) = (day(2018, 11, 7), day(2018, 11, 8));
    assert_eq!(rules(EmployerKind::School, old), [false, true]);
    assert_eq!(rules(EmployerKind::School, new), [true, false]);
    assert_eq!(rules(EmployerKind::Kindergarten, new), [false, true]);
}

/// A case without a sanction, decided and reviewed.
fn reviewed(decided_by: EthicsActor, answered: LocalDate) -> EthicsCase {
    let step = |event, actor, on| EthicsStep { event, actor, on, opinion: None };
    let mut case = warned();
    (case.sanction, case.sanction_from, case.sanction_to) = (None, None, None);
    case.measures = vec![EthicsMeasure::Criticism];
    (case.occurred_on, case.found_on) = (day(2025, 3, 3), day(2025, 3, 4));
    case.history = vec![
        step(EthicsEvent::Investigate, EthicsActor::School, day(2025, 3, 5)),
        step(EthicsEvent::Decide, decided_by, day(2025, 3, 20)),
        step(EthicsEvent::RequestReview, EthicsActor::Teacher, day(2025, 4, 1)),
        step(EthicsEvent::Uphold, EthicsActor::Authority, answered),
    ];
    case.state = EthicsState::Reviewed;
    case
}

#[test]
fn what_a_school_decided_is_answered_within_thirty_days_with_a_sanction_or_without() {
    let late = |by, answered| {
        let case = reviewed(by, answered);
        assert!(!breaks(case.clone(), "step_not_possible") && !breaks(case.clone(), "wrong_body"));
        breaks(case, "review_late")
    };
    // The thirtieth day is a holiday, and so are those up to 5 May.
    assert!(!late(EthicsActor::School, day(2025, 5, 6)));
    assert!(late(EthicsActor::School, day(2025, 5, 7)));
    assert!(!late(EthicsActor::Authority, day(2025, 9, 1)));
}

#[test]
fn nothing_is_filed_before_it_was_decided() {
    let early = |filed_on| {
        let mut case = reviewed(EthicsActor::School, day(2025, 4, 14));
        case.filed_on = Some(filed_on);
        breaks(case, "filed_before_decision")
    };
    assert!(early(day(2025, 3, 19)));
    assert!(!early(day(2025, 3, 20)));
}

#[test]
fn a_registered_case_is_appealed_against_once_it_was_reviewed() {
    let rules = |review: bool| {
        let step = |event, actor, on| EthicsStep { event, actor, on, opinion: None };
        let mut case = reviewed(EthicsActor::School, day(2025, 4, 14));
        if !review {
            case.history.truncate(2);
        }
        case.history.push(step(EthicsEvent::Register, EthicsActor::School, day(2025, 4, 15)));
        case.history.push(step(EthicsEvent::Appeal, EthicsActor::Teacher, day(2025, 4, 16)));
        case.state = EthicsState::UnderAppeal;
        ["step_not_possible", "appeal_without_review"].map(|rule| breaks(case.clone(), rule))
    };
    assert_eq!(rules(true), [false, false]);
    assert_eq!(rules(false), [false, true]);
}

#[test]
fn a_serious_case_of_a_kindergarten_needs_a_ban() {
    let missing = |severity, behaviour| {
        let mut case = sample(|case: &EthicsCase| {
            case.employer.is_kindergarten() && case.state == EthicsState::Registered
        });
        case.occurred_on = day(2025, 6, 1);
        (case.severity, case.behaviour, case.ban) = (severity, behaviour, None);
        breaks(case, "kindergarten_ban_missing")
    };
    assert!(missing(EthicsSeverity::Minor, EthicsBehaviour::KindergartenAbuse));
    assert!(missing(EthicsSeverity::Serious, EthicsBehaviour::KindergartenGifts));
    assert!(!missing(EthicsSeverity::Ordinary, EthicsBehaviour::KindergartenGifts));
}

#[test]
fn what_bars_from_schools_bars_from_a_qualification() {
    let certified = |hit| {
        let mut case = sample(|case: &EntryCheck| {
            case.purpose == CheckPurpose::Certification && case.result == Some(CheckResult::Clear)
        });
        (case.result, case.hits) = (Some(CheckResult::Hit), Some(vec![hit]));
        case.action = Some(CheckAction::Certified);
        breaks(case, "hit_certified")
    };
    assert!(certified(HitKind::SexualAssault) && certified(HitKind::Trafficking));
    assert!(!certified(HitKind::Gambling));
}

#[test]
fn what_is_no_such_record_is_not_to_be_dismissed_for_in_a_school() {
    let rules = |kind, hit| {
        let mut case = sample(|case: &EntryCheck| {
            case.purpose == CheckPurpose::Annual && case.result == Some(CheckResult::Clear)
        });
        (case.employer.kind, case.requested_on) = (kind, day(2025, 6, 2));
        (case.received_on, case.last_check_on) = (Some(day(2025, 6, 5)), Some(day(2024, 9, 2)));
        (case.result, case.hits) = (Some(CheckResult::Hit), Some(vec![hit]));
        (case.action, case.action_on) = (Some(CheckAction::Dismissed), Some(day(2025, 9, 1)));
        ["dismissed_late", "kindergarten_dismissed_late"].map(|rule| breaks(case.clone(), rule))
    };
    assert_eq!(rules(EmployerKind::School, HitKind::Violence), [true, false]);
    assert_eq!(rules(EmployerKind::School, HitKind::Gambling), [false, false]);
    assert_eq!(rules(EmployerKind::Kindergarten, HitKind::Violence), [true, false]);
    assert_eq!(rules(EmployerKind::Kindergarten, HitKind::Gambling), [false, true]);
}
