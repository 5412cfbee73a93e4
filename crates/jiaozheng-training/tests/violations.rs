//! Cases of unlawful training: the last day and amount that is allowed, the first that is not; and who a
//! rule is not about.

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, check, day};
use jiaozheng_training::institution::Fen;
use jiaozheng_training::violation::ViolationActor::{Party, TrainingAuthority};
use jiaozheng_training::violation::{
    AuthorityLevel, Establishment, Harm, Mitigation, PenaltyDecision, PenaltyLaw, PenaltyMeasure,
    PenaltyTier, PracticeBan, SubjectKind, ViolationEvent, ViolationState, ViolationStep, Waiver,
    settings,
};
use jiaozheng_training::{Violation, ViolationAct};

fn broken_under(case: Violation, profile: &Profile) -> Vec<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(case, &context).map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

fn breaks(case: &Violation, fault: &str) -> bool {
    let broken = broken_under(case.clone(), &Profile::NATIONAL);
    broken.contains(&format!("training.violation.{fault}").as_str())
}

/// The first sample that is like this.
fn sample(is_like: impl Fn(&Violation) -> bool) -> Violation {
    let mut draw = Draw::new(1);
    let samples =
        std::iter::repeat_with(|| (Violation::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    samples.take(9000).find(is_like).expect("there is one among the samples")
}

/// A case of this act that was punished in this tier.
fn punished(act: ViolationAct, tier: PenaltyTier) -> Violation {
    let tier_is = |case: &Violation| case.decision.as_ref().is_some_and(|it| it.tier == tier);
    sample(|case| case.act == act && tier_is(case) && case.mitigations.is_empty())
}

fn decided(mut case: Violation, change: impl Fn(&mut PenaltyDecision)) -> Violation {
    change(case.decision.as_mut().expect("a decision"));
    case
}

fn fen(yuan: i64) -> Fen {
    Fen::new(yuan * 100).expect("an amount")
}

const fn step(event: ViolationEvent, on: LocalDate) -> ViolationStep {
    let by_party = matches!(event, ViolationEvent::RequestHearing);
    let actor = if by_party { Party } else { TrainingAuthority };
    ViolationStep { event, actor, on, opinion: None }
}

/// Filed on 3 March 2025, told on 10 March, with these steps then.
fn with_steps(mut case: Violation, steps: &[(ViolationEvent, LocalDate)]) -> Violation {
    case.acted_from = day(2024, 12, 2);
    case.acted_to = day(2025, 2, 27);
    (case.found_on, case.filed_on) = (case.acted_to, day(2025, 3, 3));
    case.history = vec![
        step(ViolationEvent::Conclude, day(2025, 3, 7)),
        step(ViolationEvent::Notify, day(2025, 3, 10)),
    ];
    case.history.extend(steps.iter().map(|(event, on)| step(*event, *on)));
    case
}

#[test]
fn ninety_days_are_days_of_the_calendar() {
    let fees = punished(ViolationAct::Fees, PenaltyTier::Ordinary);
    let late = |on, extended_to| {
        let mut case = with_steps(fees.clone(), &[(ViolationEvent::Decide, on)]);
        case.extended_to = extended_to;
        breaks(&case, "decided_late")
    };
    // The ninetieth day is Sunday 1 June 2025, and the Monday is a holiday.
    assert!(!late(day(2025, 6, 3), None));
    assert!(late(day(2025, 6, 4), None));
    assert!(!late(day(2025, 7, 1), Some(day(2025, 7, 1))));
    assert!(late(day(2025, 7, 2), Some(day(2025, 7, 1))));
}

#[test]
fn a_case_that_is_open_is_overdue_the_day_after() {
    let mut case = sample(|case| case.state == ViolationState::Withdrawn);
    (case.history, case.state) = (Vec::new(), ViolationState::Filed);
    case.filed_on = day(2025, 3, 3);
    let overdue = |today| {
        let report = check(case.clone(), &Context::new().today(today));
        let report = report.map_or_else(|it| it, |it| it.report().clone());
        report.findings().iter().any(|it| it.rule.id == "training.violation.decision_overdue")
    };
    assert!(!overdue(day(2025, 6, 3)));
    assert!(overdue(day(2025, 6, 4)));
}

#[test]
fn seven_days_of_delivery_are_working_days() {
    let fees = punished(ViolationAct::Fees, PenaltyTier::Ordinary);
    let late = |on| {
        let steps = [(ViolationEvent::Decide, day(2025, 4, 27)), (ViolationEvent::Deliver, on)];
        breaks(&with_steps(fees.clone(), &steps), "delivered_late")
    };
    // A Sunday that was worked, and five days of holidays after it.
    assert!(!late(day(2025, 5, 9)));
    assert!(late(day(2025, 5, 12)));
}

#[test]
fn a_hearing_is_called_seven_working_days_before() {
    let fees = punished(ViolationAct::Fees, PenaltyTier::Ordinary);
    let late = |heard| {
        let steps = [
            (ViolationEvent::RequestHearing, day(2025, 3, 17)),
            (ViolationEvent::CallHearing, day(2025, 3, 18)),
            (ViolationEvent::Hear, heard),
        ];
        breaks(&with_steps(fees.clone(), &steps), "hearing_called_late")
    };
    assert!(!late(day(2025, 3, 27)));
    assert!(late(day(2025, 3, 26)));
}

#[test]
fn a_fine_is_paid_within_fifteen_days_unless_it_was_deferred() {
    let serious = punished(ViolationAct::DisguisedSubjectTraining, PenaltyTier::Serious);
    let late = |paid_on, deferred_to| {
        let steps = [
            (ViolationEvent::Decide, day(2025, 3, 20)),
            (ViolationEvent::Deliver, day(2025, 3, 24)),
        ];
        let case = decided(with_steps(serious.clone(), &steps), |decision| {
            (decision.paid_on, decision.deferred_to) = (Some(paid_on), deferred_to);
        });
        breaks(&case, "paid_late")
    };
    assert!(!late(day(2025, 4, 8), None));
    assert!(late(day(2025, 4, 9), None));
    assert!(!late(day(2025, 6, 24), Some(day(2025, 6, 24))));
    assert!(late(day(2025, 6, 25), Some(day(2025, 6, 24))));
}

#[test]
fn fines_lie_between_their_ends() {
    let outside = |act, tier, yuan: i64| {
        let case =
            Violation { received_fen: fen(10_000), gains_fen: fen(10_000), ..punished(act, tier) };
        let case = Violation { refunded_fen: fen(0), ..case };
        breaks(&decided(case, |it| it.fine_fen = Some(fen(yuan))), "fine_outside_tier")
    };
    let institution =
        |yuan| outside(ViolationAct::UnauthorisedInstitution, PenaltyTier::Ordinary, yuan);
    assert!(!institution(10_000) && !institution(50_000));
    assert!(institution(9_999) && institution(50_001));
    let disguised = |tier, yuan| outside(ViolationAct::DisguisedSubjectTraining, tier, yuan);
    assert!(disguised(PenaltyTier::Ordinary, 1), "there is none");
    assert!(!disguised(PenaltyTier::Serious, 50_000) && disguised(PenaltyTier::Serious, 50_001));
    assert!(!disguised(PenaltyTier::VerySerious, 50_000));
    assert!(disguised(PenaltyTier::VerySerious, 49_999));
    let unchecked = |tier, yuan| outside(ViolationAct::StaffUnchecked, tier, yuan);
    assert!(!unchecked(PenaltyTier::Serious, 500_000) && unchecked(PenaltyTier::Serious, 500_001));
    assert!(outside(ViolationAct::Fees, PenaltyTier::Serious, 1), "there is none");
}

#[test]
fn less_than_the_least_needs_something_that_speaks_for_it() {
    let case = punished(ViolationAct::StaffUnchecked, PenaltyTier::Serious);
    let outside = |mitigations: &[Mitigation], yuan| {
        let case = Violation { mitigations: mitigations.to_vec(), ..case.clone() };
        breaks(&decided(case, |it| it.fine_fen = Some(fen(yuan))), "fine_outside_tier")
    };
    assert!(outside(&[], 49_999));
    assert!(!outside(&[Mitigation::Merit], 49_999));
    assert!(outside(&[Mitigation::Merit], 500_001), "never more than the most");
}

#[test]
fn where_nothing_was_gained_no_multiple_of_it_is_asked_for() {
    let case = punished(ViolationAct::UnauthorisedInstitution, PenaltyTier::Ordinary);
    let none = (fen(0), fen(0), fen(0));
    let free = Violation { received_fen: none.0, refunded_fen: none.1, gains_fen: none.2, ..case };
    assert!(!breaks(&decided(free, |it| it.fine_fen = None), "fine_missing"));
}

#[test]
fn bans_are_of_one_to_five_years_ten_or_for_life() {
    let outside = |act, tier, ban| {
        breaks(&decided(punished(act, tier), |it| it.ban = Some(ban)), "ban_outside_tier")
    };
    let years = |years| PracticeBan::Years { years: BoundedInteger::new(years).expect("years") };
    let persons = |ban| outside(ViolationAct::ResponsiblePersons, PenaltyTier::Serious, ban);
    assert!(!persons(years(1)) && !persons(years(5)));
    assert!(persons(years(6)) && persons(PracticeBan::Lifetime {}));
    let worst = |ban| outside(ViolationAct::ResponsiblePersons, PenaltyTier::VerySerious, ban);
    assert!(!worst(PracticeBan::Lifetime {}) && worst(years(5)));
    let neglect = |ban| outside(ViolationAct::NeglectedInstitutions, PenaltyTier::VerySerious, ban);
    assert!(!neglect(years(10)) && neglect(years(9)));
}

#[test]
fn two_years_and_five_where_life_was_at_stake() {
    let fees = punished(ViolationAct::Fees, PenaltyTier::Ordinary);
    let late = |found: LocalDate, endangers, harm| {
        let mut case = fees.clone();
        (case.acted_from, case.acted_to) = (day(2021, 9, 1), day(2022, 3, 1));
        (case.found_on, case.endangers_life_or_finances, case.harm) = (found, endangers, harm);
        breaks(&case, "found_too_late")
    };
    assert!(!late(day(2024, 3, 1), false, Harm::Considerable));
    assert!(late(day(2024, 3, 2), false, Harm::Considerable));
    assert!(!late(day(2027, 3, 1), true, Harm::Slight));
    assert!(late(day(2027, 3, 2), true, Harm::Slight));
    assert!(late(day(2024, 3, 2), true, Harm::None), "without harm it is two years");
}

#[test]
fn slight_acts_are_not_punished_and_only_they() {
    let fees = punished(ViolationAct::Fees, PenaltyTier::Ordinary);
    let wrong = |is_slight, is_corrected, harm| {
        breaks(&Violation { is_slight, is_corrected, harm, ..fees.clone() }, "slight_but_punished")
    };
    assert!(wrong(true, true, Harm::None));
    assert!(!wrong(true, false, Harm::None));
    assert!(!wrong(true, true, Harm::Slight));
    assert!(!wrong(false, true, Harm::None));
}

#[test]
fn the_first_time_is_no_reason_where_harm_was_done() {
    let case = sample(|case| case.waiver == Some(Waiver::FirstTime));
    let unfounded = |harm| breaks(&Violation { harm, ..case.clone() }, "waiver_unfounded");
    assert!(!unfounded(Harm::None) && !unfounded(Harm::Slight));
    assert!(unfounded(Harm::Considerable));
}

#[test]
fn whoever_is_fourteen_is_punished() {
    let case = punished(ViolationAct::ResponsiblePersons, PenaltyTier::Ordinary);
    let wrong = |born: LocalDate| {
        let mut case = Violation { acted_to: day(2025, 2, 27), ..case.clone() };
        case.person = Some(Draw::new(3).person(born, born));
        breaks(&case, "minor_punished")
    };
    assert!(!wrong(day(2011, 2, 27)));
    assert!(wrong(day(2011, 2, 28)));
    let not_spared = |born: LocalDate, mitigations: &[Mitigation]| {
        let mut case = Violation { acted_to: day(2025, 2, 27), ..case.clone() };
        case.person = Some(Draw::new(3).person(born, born));
        case.mitigations = mitigations.to_vec();
        breaks(&case, "minor_not_spared")
    };
    assert!(not_spared(day(2011, 2, 27), &[]) && not_spared(day(2007, 2, 28), &[]));
    assert!(!not_spared(day(2007, 2, 27), &[]), "eighteen");
    assert!(!not_spared(day(2011, 2, 27), &[Mitigation::Minor]));
}

#[test]
fn the_three_conditions_make_an_institution_from_the_measures_on() {
    let case = punished(ViolationAct::UnauthorisedInstitution, PenaltyTier::Ordinary);
    let none = |has_own_place, staff, has_organisation, acted_to| {
        let staff = BoundedInteger::new(staff).expect("a number");
        let mut case = case.clone();
        case.establishment = Some(Establishment { has_own_place, staff, has_organisation });
        (case.acted_from, case.acted_to) = (day(2023, 9, 1), acted_to);
        breaks(&case, "not_an_institution")
    };
    let new = day(2023, 10, 15);
    assert!(!none(true, 2, true, new));
    assert!(none(false, 2, true, new) && none(true, 1, true, new) && none(true, 2, false, new));
    assert!(!none(false, 1, false, day(2023, 10, 14)), "by the law before there were none");

    let disguised = punished(ViolationAct::DisguisedSubjectTraining, PenaltyTier::Ordinary);
    let whole = |acted_to| {
        let mut case = disguised.clone();
        let staff = BoundedInteger::new(2).expect("a number");
        case.establishment =
            Some(Establishment { has_own_place: true, staff, has_organisation: true });
        (case.acted_from, case.acted_to) = (day(2023, 9, 1), acted_to);
        breaks(&case, "is_an_institution")
    };
    assert!(whole(new) && !whole(day(2023, 10, 14)));
}

#[test]
fn an_act_that_ended_before_the_measures_is_judged_by_the_law_before() {
    let case = punished(ViolationAct::UnauthorisedInstitution, PenaltyTier::Ordinary);
    let wrong = |law, acted_to| {
        let case = Violation { acted_from: day(2023, 9, 1), acted_to, ..case.clone() };
        breaks(&decided(case, |it| it.law = law), "law_of_another_day")
    };
    assert!(wrong(PenaltyLaw::Measures2023, day(2023, 10, 14)));
    assert!(!wrong(PenaltyLaw::PrivateEducation, day(2023, 10, 14)));
    assert!(!wrong(PenaltyLaw::Measures2023, day(2023, 10, 15)));
    assert!(!wrong(PenaltyLaw::PrivateEducation, day(2023, 10, 15)), "it stands above them");
}

#[test]
fn a_hearing_is_offered_from_a_sum_on_that_the_profile_says() {
    let sum = [(settings::LARGE_SUM_PERSON_YUAN.name, Chosen::Number(5000))];
    let ours = Profile::NATIONAL.choosing("ours", sum, settings::ALL).expect("a profile");
    let mut case = punished(ViolationAct::DisguisedSubjectTraining, PenaltyTier::Serious);
    case.subject_kind = SubjectKind::Person;
    case.hearing_offered = false;
    let advisable = |profile: &Profile, yuan| {
        let case = decided(case.clone(), |it| {
            (it.fine_fen, it.confiscated_fen) = (Some(fen(yuan)), None);
        });
        broken_under(case, profile).contains(&"training.violation.hearing_advisable")
    };
    assert!(advisable(&ours, 5000) && !advisable(&ours, 4999));
    assert!(!advisable(&Profile::NATIONAL, 50_000), "no sum is known");
}

#[test]
fn townships_punish_where_the_province_lets_them() {
    let chosen = [(settings::TOWNSHIPS_PUNISH.name, Chosen::Switch(true))];
    let ours = Profile::NATIONAL.choosing("ours", chosen, settings::ALL).expect("a profile");
    let case = decided(punished(ViolationAct::Fees, PenaltyTier::Ordinary), |it| {
        it.level = AuthorityLevel::Township;
    });
    let wrong = |profile| {
        let broken = broken_under(case.clone(), profile);
        broken.contains(&"training.violation.level_not_competent")
    };
    assert!(wrong(&Profile::NATIONAL));
    assert!(!wrong(&ours));
}

#[test]
fn what_was_gained_is_what_was_not_paid_back() {
    let case = sample(|case| case.state == ViolationState::Withdrawn);
    let wrong = |received, refunded, gains| {
        let (received_fen, refunded_fen, gains_fen) = (fen(received), fen(refunded), fen(gains));
        let case = Violation { received_fen, refunded_fen, gains_fen, ..case.clone() };
        breaks(&case, "gains_differ")
    };
    assert!(!wrong(100, 40, 60) && !wrong(100, 100, 0));
    assert!(wrong(100, 40, 100) && wrong(100, 40, 59));
}

#[test]
fn a_revocation_needs_the_offer_of_a_hearing() {
    let case = punished(ViolationAct::BeyondLicence, PenaltyTier::Serious);
    let faults = |measure| {
        let case = decided(case.clone(), |it| it.measures = vec![PenaltyMeasure::Refund, measure]);
        let case = Violation { hearing_offered: false, ..case };
        (breaks(&case, "hearing_not_offered"), breaks(&case, "hearing_advisable"))
    };
    assert_eq!(faults(PenaltyMeasure::Revocation), (true, false));
    assert_eq!(faults(PenaltyMeasure::StopEnrolment), (false, true));
    assert_eq!(faults(PenaltyMeasure::Warning), (false, false));
}
