//! For each rule of a case one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::code::Sex;
use jiaozheng_core::sample::later;
use jiaozheng_core::{BoundedInteger, day};

use super::decided::take;
use super::{Ends, Scene, case_of, establishment, fen, step};
use crate::ViolationAct::{
    self, DisguisedSubjectTraining, Fees, ResponsiblePersons, StaffUnchecked, Support,
    UnauthorisedInstitution,
};
use crate::violation::{
    Aggravation, AuthorityLevel, Harm, PenaltyDecision, PenaltyLaw, PenaltyMeasure, PenaltyTier,
    PracticeBan, SubjectKind, Violation, ViolationActor, ViolationEvent, ViolationState, Waiver,
};
use crate::{ArtsProject, TrainingCategory};

const fn punished(act: ViolationAct, tier: PenaltyTier) -> Scene {
    Scene { act, tier, ends: Ends::Punished { heard: false } }
}

const INSTITUTION: Scene = punished(UnauthorisedInstitution, PenaltyTier::Ordinary);
const DISGUISED: Scene = punished(DisguisedSubjectTraining, PenaltyTier::Serious);
const FEES: Scene = punished(Fees, PenaltyTier::Ordinary);
const PERSONS: Scene = punished(ResponsiblePersons, PenaltyTier::Serious);
const STAFF: Scene = punished(StaffUnchecked, PenaltyTier::Ordinary);
const HEARD: Scene = Scene { ends: Ends::Punished { heard: true }, ..FEES };
const WAIVED: Scene = Scene { ends: Ends::Waived(Waiver::Slight), ..FEES };
const WITHDRAWN: Scene = Scene { ends: Ends::Withdrawn, ..FEES };
const SUPPORT: Scene = Scene { act: Support, ..WITHDRAWN };

fn decision(case: &mut Violation) -> &mut PenaltyDecision {
    case.decision.as_mut().expect("a decision")
}

/// The place of the step.
fn at(case: &Violation, event: ViolationEvent) -> usize {
    case.last(event).expect("such a step").0
}

/// Back to a case that is not decided yet.
fn reopen(case: &mut Violation) {
    case.history.clear();
    (case.decision, case.state) = (None, ViolationState::Filed);
}

jiaozheng_core::breaking! {
    Violation, "training.violation", case_of;
    "subject_missing" "/organisation": FEES, |case, _, _| case.organisation = None;
    "birth_date_differs" "/person/birth_date": PERSONS, |case, _, _| {
        let person = case.person.as_mut().expect("a person");
        person.birth_date = person.birth_date.expose_date().plus_days(1).expect("a day").into();
    };
    "sex_differs" "/person/sex": PERSONS, |case, _, _| {
        let person = case.person.as_mut().expect("a person");
        person.sex = if person.sex == Sex::Male { Sex::Female } else { Sex::Male };
    };
    "not_a_person" "/subject_kind": PERSONS, |case, _, _| {
        case.subject_kind = SubjectKind::Organisation;
    };
    "licence_does_not_fit" "/subject_kind": FEES, |case, _, _| {
        case.subject_kind = SubjectKind::Organisation;
    };
    "minor_punished" "/decision": PERSONS, |case, draw, _| {
        case.person = Some(draw.person(day(2012, 1, 1), day(2013, 9, 30)));
    };
    "not_an_institution" "/establishment": INSTITUTION, |case, _, _| {
        let establishment = case.establishment.as_mut().expect("an institution");
        establishment.staff = BoundedInteger::new(1).expect("a number");
    };
    "is_an_institution" "/act": DISGUISED, |case, draw, _| {
        case.establishment = establishment(draw, UnauthorisedInstitution);
    };
    "guise_missing" "/guise": DISGUISED, |case, _, _| case.guise = None;
    "not_a_subject" "/category": DISGUISED, |case, _, _| {
        case.category = Some(TrainingCategory::CultureAndArts { project: ArtsProject::Dance });
    };
    "provision_not_seen" "/act": FEES, |case, draw, profile| {
        let (id, decided) = (case.id, case.clone());
        *case = Violation { id, ..case_of(draw, profile, &SUPPORT) };
        (case.filed_on, case.found_on) = (decided.filed_on, decided.found_on);
        (case.acted_from, case.acted_to) = (decided.acted_from, decided.acted_to);
        (case.history, case.state) = (decided.history, decided.state);
        (case.hearing_offered, case.decision) = (decided.hearing_offered, decided.decision);
        (case.gains_fen, case.received_fen, case.refunded_fen) = (fen(0), fen(0), fen(0));
        let decision = decision(case);
        decision.measures = vec![PenaltyMeasure::Correction];
        (decision.confiscated_fen, decision.law) = (None, PenaltyLaw::Measures2023);
    };
    "aggravation_twice" "/aggravations/1": WITHDRAWN, |case, _, _| {
        case.aggravations = vec![Aggravation::Resisted, Aggravation::Resisted];
    };
    "ends_before_start" "/acted_to": WITHDRAWN, |case, _, _| {
        case.acted_to = case.acted_from.minus_days(1).expect("a day");
    };
    "found_before_act" "/found_on": WITHDRAWN, |case, _, _| {
        case.found_on = case.acted_from.minus_days(1).expect("a day");
    };
    "filed_before_found" "/filed_on": WITHDRAWN, |case, _, _| {
        case.found_on = case.filed_on.plus_days(1).expect("a day");
    };
    "goes_on_after_decision" "/acted_to": FEES, |case, _, _| {
        case.acted_to = case.decided_on().and_then(|on| on.plus_days(1)).expect("a day");
    };
    "dated_in_future" "/history/0/on": WITHDRAWN, |case, _, _| {
        case.history[0].on = day(2999, 1, 4);
    };
    "more_refunded_than_received" "/refunded_fen": WITHDRAWN, |case, _, _| {
        case.refunded_fen = fen(case.received_fen.get() + 1);
    };
    "gains_differ" "/gains_fen": WITHDRAWN, |case, _, _| {
        case.gains_fen = fen(case.gains_fen.get() + 100);
    };
    "confiscated_too_much" "/decision/confiscated_fen": FEES, |case, _, _| {
        case.hearing_offered = true;
        let gains = case.gains_fen.get();
        decision(case).confiscated_fen = Some(fen(gains + 1));
    };
    "gains_kept" "/decision/confiscated_fen": STAFF, |case, _, _| {
        (case.received_fen, case.gains_fen) = (fen(500_000), fen(500_000));
    };
    "refund_not_ordered" "/decision/measures": FEES, |case, _, _| {
        case.hearing_offered = true;
        let gains = case.gains_fen;
        let decision = decision(case);
        decision.confiscated_fen = Some(gains);
        decision.measures = vec![PenaltyMeasure::Correction, PenaltyMeasure::Warning];
    };
    "fine_outside_tier" "/decision/fine_fen": DISGUISED, |case, _, _| {
        decision(case).fine_fen = Some(fen(5_000_001));
    };
    "fine_missing" "/decision/fine_fen": DISGUISED, |case, _, _| {
        decision(case).fine_fen = None;
    };
    "measure_not_provided" "/decision/measures/2": FEES, |case, _, _| {
        case.hearing_offered = true;
        let decision = decision(case);
        decision.measures = vec![
            PenaltyMeasure::Correction,
            PenaltyMeasure::Refund,
            PenaltyMeasure::Revocation,
        ];
    };
    "ban_outside_tier" "/decision/ban": PERSONS, |case, _, _| {
        let years = BoundedInteger::new(6).expect("some years");
        decision(case).ban = Some(PracticeBan::Years { years });
    };
    "ban_missing" "/decision/ban": PERSONS, |case, _, _| decision(case).ban = None;
    "nothing_imposed" "/decision/measures": FEES, |case, _, _| {
        (case.gains_fen, case.received_fen, case.refunded_fen) = (fen(0), fen(0), fen(0));
        let decision = decision(case);
        (decision.confiscated_fen, decision.measures) = (None, Vec::new());
    };
    "measure_twice" "/decision/measures/1": FEES, |case, _, _| {
        decision(case).measures.insert(1, PenaltyMeasure::Correction);
    };
    "law_of_another_act" "/decision/law": FEES, |case, _, _| {
        decision(case).law = PenaltyLaw::MinorsProtection;
    };
    "aggravation_ignored" "/aggravations": INSTITUTION, |case, _, _| {
        case.is_first_time = false;
        case.aggravations = vec![Aggravation::TeacherInService];
        let gains = case.gains_fen;
        decision(case).fine_fen = Some(gains);
    };
    "law_of_another_day" "/decision/law": FEES, |case, _, _| {
        (case.acted_from, case.acted_to) = (day(2023, 9, 1), day(2023, 10, 14));
        (case.found_on, case.endangers_life_or_finances) = (case.filed_on, true);
        case.harm = Harm::Slight;
        decision(case).law = PenaltyLaw::Measures2023;
    };
    "no_penalty_then" "/acted_to": DISGUISED, |case, _, _| {
        (case.acted_from, case.acted_to) = (day(2023, 9, 1), day(2023, 10, 14));
        (case.endangers_life_or_finances, case.harm) = (true, Harm::Slight);
        case.hearing_offered = true;
    };
    "found_too_late" "/found_on": FEES, |case, _, _| {
        let acted = case.found_on.minus_days(800).expect("a day");
        (case.acted_from, case.acted_to) = (acted, acted);
        decision(case).law = PenaltyLaw::PrivateEducation;
    };
    "slight_but_punished" "/decision": FEES, |case, _, _| {
        (case.is_slight, case.is_corrected, case.harm) = (true, true, Harm::None);
    };
    "waiver_missing" "/waiver": WAIVED, |case, _, _| case.waiver = None;
    "waiver_unfounded" "/waiver": WAIVED, |case, _, _| case.is_corrected = false;
    "not_the_first_time" "/is_first_time": WITHDRAWN, |case, _, _| {
        (case.is_first_time, case.aggravations) = (true, vec![Aggravation::Again]);
    };
    "decision_missing" "/decision": FEES, |case, _, _| case.decision = None;
    "decision_not_made" "/decision": FEES, |case, draw, _| {
        case.history.clear();
        take(case, ViolationEvent::Withdraw, 1 + draw.below(5));
        case.state = ViolationState::Withdrawn;
        case.aggravations.clear();
        decision(case).paid_on = None;
    };
    "level_not_competent" "/decision/level": FEES, |case, _, _| {
        decision(case).level = AuthorityLevel::Township;
    };
    "not_decided_by_county" "/decision/level": INSTITUTION, |case, _, _| {
        decision(case).level = AuthorityLevel::City;
    };
    "too_few_officers" "/officers": WITHDRAWN, |case, _, _| {
        case.officers = BoundedInteger::new(1).expect("a number");
    };
    "not_discussed" "/decision/is_discussed": DISGUISED, |case, _, _| {
        decision(case).is_discussed = false;
    };
    "not_reviewed" "/decision/is_reviewed": HEARD, |case, _, _| {
        decision(case).is_reviewed = false;
    };
    "hearing_not_offered" "/hearing_offered": PERSONS, |case, _, _| case.hearing_offered = false;
    "hearing_advisable" "/hearing_offered": INSTITUTION, |case, _, _| {
        case.hearing_offered = false;
    };
    "hearing_called_late" "/history/4/on": HEARD, |case, _, _| {
        let called = case.history[3].on;
        case.history[4].on = later(called, 6);
    };
    "decided_late" "/history/2/on": FEES, |case, _, _| {
        case.history.truncate(3);
        case.history[2].on = case.filed_on.plus_days(120).expect("a day");
        let delivered = later(case.history[2].on, 2);
        case.history.push(step(ViolationEvent::Deliver, delivered));
        case.history.push(step(ViolationEvent::Execute, later(delivered, 2)));
        case.state = ViolationState::Executed;
    };
    "decision_overdue" "/state": WITHDRAWN, |case, _, _| reopen(case);
    "extension_unexplained" "/extension_reason": WITHDRAWN, |case, _, _| {
        case.extended_to = case.filed_on.plus_days(150);
    };
    "delivered_late" "/history/3/on": FEES, |case, _, _| {
        case.history.truncate(3);
        let delivered = later(case.history[2].on, 8);
        case.history.push(step(ViolationEvent::Deliver, delivered));
        case.history.push(step(ViolationEvent::Execute, later(delivered, 2)));
        case.state = ViolationState::Executed;
    };
    "delivery_overdue" "/state": FEES, |case, _, _| {
        case.history.truncate(3);
        case.state = ViolationState::Decided;
    };
    "hearing_requested_late" "/history/2/on": HEARD, |case, draw, _| {
        case.history.truncate(2);
        for (event, days) in [
            (ViolationEvent::RequestHearing, 6),
            (ViolationEvent::CallHearing, 1),
            (ViolationEvent::Hear, 7 + draw.below(2)),
            (ViolationEvent::Decide, 3),
            (ViolationEvent::Deliver, 1),
            (ViolationEvent::Execute, 2),
        ] {
            take(case, event, days);
        }
        case.state = ViolationState::Executed;
    };
    "paid_late" "/decision/paid_on": DISGUISED, |case, _, _| {
        let delivered = case.history[at(case, ViolationEvent::Deliver)].on;
        let decision = decision(case);
        decision.deferred_to = None;
        decision.paid_on = delivered.plus_days(40);
    };
    "payment_overdue" "/state": DISGUISED, |case, _, _| {
        case.history.pop();
        (decision(case).paid_on, case.state) = (None, ViolationState::Delivered);
    };
    "executed_unpaid" "/decision/paid_on": DISGUISED, |case, _, _| decision(case).paid_on = None;
    "steps_out_of_order" "/history/1/on": FEES, |case, _, _| {
        case.history[1].on = case.history[0].on.minus_days(1).expect("a day");
    };
    "step_not_possible" "/history/1/event": WITHDRAWN, |case, draw, _| {
        take(case, ViolationEvent::Withdraw, draw.below(3));
    };
    "wrong_body" "/history/0/actor": WITHDRAWN, |case, _, _| {
        case.history[0].actor = ViolationActor::Party;
    };
    "state_not_reached" "/state": WITHDRAWN, |case, _, _| case.state = ViolationState::Referred;
}
