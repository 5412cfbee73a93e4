//! Approvals and deregistrations: the last day that is in time, the first that is not; and whom a rule
//! is not about.

mod deregistrations;

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, check, day};
use jiaozheng_training::approval::{
    ApprovalActor, ApprovalChange, ApprovalDocument, ApprovalEvent, ApprovalKind, ApprovalState,
    ApprovalStep, settings as approvals,
};
use jiaozheng_training::{Approval, TargetGroup, TrainingGroup, TrainingMode};

/// The rules that a record breaks.
fn broken<R: Record>(record: R, profile: &Profile) -> Vec<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(record, &context).map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

/// The first sample that is like this.
fn sample<R: Record>(is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    samples.take(5000).find(is_like).expect("there is one among the samples")
}

fn choosing(setting: &str, chosen: Chosen) -> Profile {
    Profile::NATIONAL.choosing("ours", [(setting, chosen)], approvals::ALL).expect("a choice")
}

/// A new institution, taken on a day and granted on another.
fn decided(taken: LocalDate, granted: LocalDate) -> Approval {
    let mut case: Approval = sample(|case: &Approval| {
        let steps: Vec<_> = case.history.iter().map(|step| step.event).collect();
        case.kind == ApprovalKind::Establish
            && steps.first() == Some(&ApprovalEvent::Accept)
            && case.state == ApprovalState::Listed
            && !case.with_preparation
    });
    case.applied_on = taken;
    case.days_not_counted = None;
    for step in &mut case.history {
        step.on = if step.event == ApprovalEvent::Accept { taken } else { granted };
    }
    case
}

#[test]
fn three_months_by_the_law_on_private_education() {
    let late = |granted| {
        broken(decided(day(2025, 3, 3), granted), &Profile::NATIONAL)
            .contains(&"training.approval.decided_late")
    };
    // 3 June 2025 is a Tuesday.
    assert!(!late(day(2025, 6, 3)));
    assert!(late(day(2025, 6, 4)));
}

#[test]
fn twenty_working_days_by_the_law_on_licences_and_ten_more_with_a_reason() {
    let law = choosing(
        approvals::DECISION_LAW.name,
        approvals::DECISION_LAW.word("licensing").expect("a word"),
    );
    let late = |granted, extended, not_counted| {
        let mut case = decided(day(2025, 3, 3), granted);
        if extended {
            let accept = case.history[0].clone();
            let opinion = Some(jiaozheng_core::sample::text("需要现场核查"));
            let extension = ApprovalStep { event: ApprovalEvent::Extend, opinion, ..accept };
            case.history.insert(1, extension);
        }
        case.days_not_counted = BoundedInteger::new(not_counted);
        broken(case, &law).contains(&"training.approval.decided_late")
    };
    assert!(!late(day(2025, 3, 31), false, 0));
    assert!(late(day(2025, 4, 1), false, 0));
    // Qingming, 4 April, is not counted.
    assert!(!late(day(2025, 4, 15), true, 0));
    assert!(late(day(2025, 4, 16), true, 0));
    assert!(!late(day(2025, 4, 3), false, 3), "three days with the experts");
    assert!(late(day(2025, 4, 7), false, 3));
}

#[test]
fn an_open_case_is_overdue_from_the_day_after_the_last() {
    let overdue = |today| {
        let mut case = decided(day(2025, 3, 3), day(2025, 6, 3));
        case.history.truncate(1);
        case.state = ApprovalState::Accepted;
        (case.licence, case.announced_on) = (None, None);
        let context = Context::new().today(today);
        let report = check(case, &context).map_or_else(|it| it, |it| it.report().clone());
        report.findings().iter().any(|it| it.rule.id == "training.approval.overdue")
    };
    assert!(!overdue(day(2025, 6, 3)));
    assert!(overdue(day(2025, 6, 4)));
}

#[test]
fn a_change_of_address_has_the_days_of_the_law_on_licences_by_default() {
    let late = |granted| {
        let mut case: Approval = sample(|case: &Approval| {
            case.changes == [ApprovalChange::Address]
                && case.state == ApprovalState::Registered
                && case.history[0].event == ApprovalEvent::Accept
        });
        case.days_not_counted = None;
        for step in &mut case.history {
            let first = step.event == ApprovalEvent::Accept;
            step.on = if first { day(2025, 3, 3) } else { granted };
        }
        case.applied_on = day(2025, 3, 3);
        broken(case, &Profile::NATIONAL).contains(&"training.approval.decided_late")
    };
    assert!(!late(day(2025, 3, 31)));
    assert!(late(day(2025, 4, 1)));
}

/// Of the kind that nothing new is approved of, by the day of the decision.
#[test]
fn no_new_institution_is_approved_since_24_july_2021() {
    let barred = |granted: LocalDate, targets: &[TargetGroup], kind| {
        let mut case = decided(day(2021, 7, 1).min(granted), granted);
        (case.group, case.kind) = (TrainingGroup::Subject, kind);
        case.targets = targets.to_vec();
        let rules = broken(case, &Profile::NATIONAL);
        rules.iter().any(|rule| rule.ends_with("_barred"))
    };
    let (pupils, children) = ([TargetGroup::Primary], [TargetGroup::Preschool]);
    assert!(!barred(day(2021, 7, 23), &pupils, ApprovalKind::Establish));
    assert!(barred(day(2021, 7, 24), &pupils, ApprovalKind::Establish));
    assert!(!barred(day(2021, 7, 23), &children, ApprovalKind::Establish));
    assert!(barred(day(2021, 7, 24), &children, ApprovalKind::Establish));
    assert!(barred(day(2025, 3, 3), &[TargetGroup::SeniorSecondary], ApprovalKind::Establish));
    assert!(!barred(day(2025, 3, 3), &pupils, ApprovalKind::ReApprove), "what there is may go on");
}

#[test]
fn while_it_is_open_the_day_of_application_decides() {
    let barred = |applied_on| {
        let mut case = decided(applied_on, applied_on);
        case.group = TrainingGroup::Subject;
        case.history.truncate(1);
        case.state = ApprovalState::Accepted;
        (case.licence, case.announced_on) = (None, None);
        broken(case, &Profile::NATIONAL).contains(&"training.approval.subject_barred")
    };
    assert!(!barred(day(2021, 7, 23)) && barred(day(2021, 7, 24)));
}

#[test]
fn nobody_changes_into_subjects_but_who_has_them_may_change_the_level() {
    let barred = |change, former| {
        let mut case: Approval = sample(|case: &Approval| {
            case.kind == ApprovalKind::Change && case.state == ApprovalState::Registered
        });
        (case.group, case.targets) = (TrainingGroup::Subject, vec![TargetGroup::Primary]);
        case.changes = vec![change];
        case.former_licence.as_mut().expect("a licence").group = former;
        broken(case, &Profile::NATIONAL).contains(&"training.approval.subject_barred")
    };
    let category = ApprovalChange::Category;
    assert!(barred(category, Some(TrainingGroup::Sports)) && barred(category, None));
    assert!(!barred(category, Some(TrainingGroup::Subject)));
    assert!(!barred(ApprovalChange::Address, None));
}

#[test]
fn a_licence_may_be_of_one_day() {
    let wrong = |days: u32| {
        let mut case = decided(day(2025, 3, 3), day(2025, 3, 20));
        let licence = case.licence.as_mut().expect("a licence");
        licence.valid_until = licence.valid_from.minus_days(days).expect("a day");
        broken(case, &Profile::NATIONAL).contains(&"training.approval.licence_ends_before_start")
    };
    assert!(!wrong(0) && wrong(1));
}

#[test]
fn proof_of_premises_is_asked_for_since_june_2022_of_whoever_has_any() {
    let missing = |applied_on: LocalDate, mode| {
        let mut case = decided(applied_on, applied_on.plus_days(20).expect("a day"));
        case.mode = mode;
        case.documents.retain(|document| *document != ApprovalDocument::FireSafety);
        broken(case, &Profile::NATIONAL).contains(&"training.approval.premises_document_missing")
    };
    assert!(!missing(day(2022, 6, 5), TrainingMode::Offline));
    assert!(missing(day(2022, 6, 6), TrainingMode::Offline));
    assert!(!missing(day(2022, 6, 6), TrainingMode::Online));
}

/// What is missing is said within five working days, of each application.
#[test]
fn what_is_missing_is_said_in_time_before_the_preparation_and_after_it() {
    let mut case: Approval = sample(|case: &Approval| {
        case.with_preparation
            && case.state == ApprovalState::Listed
            && case.history[0].event == ApprovalEvent::Accept
    });
    let licensor = case.history[0].actor;
    let late = |case: &Approval, at: usize, after: u32| {
        let mut case = case.clone();
        let since = if at == 0 { day(2025, 3, 3) } else { day(2025, 6, 2) };
        case.applied_on = day(2025, 3, 3);
        for step in &mut case.history {
            step.on = if step.event == ApprovalEvent::Apply { day(2025, 6, 2) } else { step.on };
        }
        let on = since.plus_days(after).expect("a day");
        let step = |event, actor| ApprovalStep { event, actor, on, opinion: None };
        case.history.insert(at, step(ApprovalEvent::Supplement, ApprovalActor::Applicant));
        case.history.insert(at, step(ApprovalEvent::AskSupplement, licensor));
        broken(case, &Profile::NATIONAL).contains(&"training.approval.supplement_asked_late")
    };
    let applied = case.step(ApprovalEvent::Apply).expect("it was applied for").0 + 1;
    case.days_not_counted = None;
    // 3 March and 2 June 2025 are Mondays.
    assert!(!late(&case, 0, 7) && late(&case, 0, 8));
    assert!(!late(&case, applied, 7) && late(&case, applied, 8));
}

#[test]
fn a_preparation_is_overdue_after_thirty_days() {
    let overdue = |today| {
        let mut case: Approval =
            sample(|case: &Approval| case.with_preparation && case.state == ApprovalState::Listed);
        case.history.truncate(1);
        case.applied_on = day(2025, 3, 3);
        case.history[0].on = day(2025, 3, 3);
        case.history[0].event = ApprovalEvent::Accept;
        case.state = ApprovalState::PreparationAccepted;
        (case.licence, case.announced_on) = (None, None);
        let context = Context::new().today(today);
        let report = check(case, &context).map_or_else(|it| it, |it| it.report().clone());
        let rule = "training.approval.preparation_overdue";
        report.findings().iter().any(|finding| finding.rule.id == rule)
    };
    assert!(!overdue(day(2025, 4, 2)) && overdue(day(2025, 4, 3)));
}

#[test]
fn who_was_refused_breaks_no_bar() {
    let mut case: Approval = sample(|case: &Approval| {
        case.kind == ApprovalKind::Establish && case.state == ApprovalState::Refused
    });
    (case.group, case.targets) = (TrainingGroup::Subject, vec![TargetGroup::Preschool]);
    let rules = broken(case, &Profile::NATIONAL);
    assert!(!rules.iter().any(|rule| rule.ends_with("_barred")), "{rules:?}");
}

#[test]
fn a_preparation_lasts_three_years() {
    let lapsed = |granted, applied| {
        let mut case: Approval =
            sample(|case: &Approval| case.with_preparation && case.state == ApprovalState::Listed);
        for step in &mut case.history {
            match step.event {
                ApprovalEvent::GrantPreparation => step.on = granted,
                ApprovalEvent::Apply => step.on = applied,
                _ => {}
            }
        }
        broken(case, &Profile::NATIONAL).contains(&"training.approval.preparation_lapsed")
    };
    assert!(!lapsed(day(2022, 3, 7), day(2025, 3, 7)));
    assert!(lapsed(day(2022, 3, 7), day(2025, 3, 8)));
    // 8 June 2025 is a Sunday.
    assert!(!lapsed(day(2022, 6, 8), day(2025, 6, 9)));
    assert!(lapsed(day(2022, 6, 8), day(2025, 6, 10)));
}

#[test]
fn thirty_days_before_its_end_a_renewal_is_in_time() {
    let late = |applied_on| {
        let mut case: Approval = sample(|case: &Approval| {
            case.kind == ApprovalKind::Renew && case.state == ApprovalState::Withdrawn
        });
        case.applied_on = applied_on;
        case.former_licence.as_mut().expect("a licence").valid_until = day(2025, 8, 31);
        broken(case, &Profile::NATIONAL).contains(&"training.approval.renewal_applied_late")
    };
    assert!(!late(day(2025, 8, 1)));
    assert!(late(day(2025, 8, 2)));
}
