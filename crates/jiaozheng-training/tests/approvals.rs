//! Approvals and deregistrations: the last day that is in time, the first that is not; and whom a rule
//! is not about.

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, check, day};
use jiaozheng_training::approval::{
    ApprovalChange, ApprovalEvent, ApprovalKind, ApprovalState, ApprovalStep, settings as approvals,
};
use jiaozheng_training::deregistration::{
    AmountFen, DeregistrationEvent, DeregistrationGround, DeregistrationState, SurplusUse,
};
use jiaozheng_training::{Approval, Deregistration, LegalNature, TargetGroup, TrainingGroup};

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

#[test]
fn no_new_institution_for_subjects_since_24_july_2021() {
    let barred = |applied_on: LocalDate, targets: &[TargetGroup], kind| {
        let mut case = decided(applied_on, applied_on.plus_days(20).expect("a day"));
        (case.group, case.kind) = (TrainingGroup::Subject, kind);
        case.targets = targets.to_vec();
        broken(case, &Profile::NATIONAL).contains(&"training.approval.subject_barred")
    };
    let pupils = [TargetGroup::Primary];
    assert!(!barred(day(2021, 7, 23), &pupils, ApprovalKind::Establish));
    assert!(barred(day(2021, 7, 24), &pupils, ApprovalKind::Establish));
    assert!(barred(day(2025, 3, 3), &[TargetGroup::SeniorSecondary], ApprovalKind::Establish));
    assert!(!barred(day(2025, 3, 3), &pupils, ApprovalKind::ReApprove), "what there is may go on");
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
    let lapsed = |applied| {
        let mut case: Approval =
            sample(|case: &Approval| case.with_preparation && case.state == ApprovalState::Listed);
        for step in &mut case.history {
            match step.event {
                ApprovalEvent::GrantPreparation => step.on = day(2022, 3, 7),
                ApprovalEvent::Apply => step.on = applied,
                _ => {}
            }
        }
        broken(case, &Profile::NATIONAL).contains(&"training.approval.preparation_lapsed")
    };
    assert!(!lapsed(day(2025, 3, 7)));
    assert!(lapsed(day(2025, 3, 8)));
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

fn ended(ground: DeregistrationGround, in_campaign: bool) -> Deregistration {
    sample(|case: &Deregistration| {
        case.ground == ground
            && case.in_campaign == in_campaign
            && case.state == DeregistrationState::Completed
            && case.opened_on >= day(2021, 9, 1)
    })
}

/// Says when it was announced, and when the licence was taken back.
fn announced(case: &mut Deregistration, announced: LocalDate, ended: LocalDate) {
    for step in &mut case.history {
        match step.event {
            DeregistrationEvent::Announce => step.on = announced,
            DeregistrationEvent::TakeBackLicence => step.on = ended,
            _ => {}
        }
    }
}

#[test]
fn six_months_of_notice_unless_in_a_campaign() {
    const RULE: &str = "training.deregistration.notice_too_short";
    let short = |ground, in_campaign, end| {
        let mut case = ended(ground, in_campaign);
        announced(&mut case, day(2024, 3, 4), end);
        broken(case, &Profile::NATIONAL).contains(&RULE)
    };
    let voluntary = DeregistrationGround::Voluntary;
    assert!(!short(voluntary, false, day(2024, 9, 4)));
    assert!(short(voluntary, false, day(2024, 9, 3)));
    assert!(!short(voluntary, true, day(2024, 4, 3)));
    assert!(!short(DeregistrationGround::Expired, false, day(2024, 4, 3)), "nobody asked for it");
}

#[test]
fn fifteen_days_after_the_liquidation_are_for_non_profit_units() {
    const RULE: &str = "training.deregistration.cancellation_asked_late";
    let late = |prefix: &str, asked| {
        let mut case = ended(DeregistrationGround::LicenceRevoked, false);
        case.credit_code = Draw::new(3).credit_code(prefix, "411003");
        for step in &mut case.history {
            if step.event == DeregistrationEvent::FinishLiquidation {
                step.on = day(2024, 6, 3);
            }
        }
        case.cancellation_asked_on = Some(asked);
        broken(case, &Profile::NATIONAL).contains(&RULE)
    };
    assert!(!late("52", day(2024, 6, 18)));
    assert!(late("52", day(2024, 6, 19)));
    assert!(!late("91", day(2024, 6, 19)));
}

#[test]
fn who_is_insolvent_may_owe_something_in_the_end() {
    let open = |ground| {
        let mut case = ended(ground, false);
        let settlement = case.settlement.as_mut().expect("it was liquidated");
        settlement.debts_due_fen = AmountFen::new(1_000_000).expect("in bounds");
        settlement.debts_paid_fen = AmountFen::new(999_999).expect("in bounds");
        broken(case, &Profile::NATIONAL).contains(&"training.deregistration.debts_open")
    };
    assert!(open(DeregistrationGround::Voluntary));
    assert!(!open(DeregistrationGround::Insolvent));
}

#[test]
fn a_sponsor_may_have_what_is_left_of_an_institution_for_profit() {
    let distributed = |nature| {
        let mut case = ended(DeregistrationGround::Voluntary, false);
        case.legal_nature = nature;
        let settlement = case.settlement.as_mut().expect("it was liquidated");
        settlement.surplus_fen = AmountFen::new(1).expect("in bounds");
        settlement.surplus_use = Some(SurplusUse::Sponsor);
        broken(case, &Profile::NATIONAL).contains(&"training.deregistration.surplus_distributed")
    };
    assert!(distributed(LegalNature::NonProfit));
    assert!(!distributed(LegalNature::ForProfit));
}
