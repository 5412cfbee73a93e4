//! For each rule of a case of ethics one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::sample::{Draw, division, later};
use jiaozheng_core::{LocalDate, Profile, day};

use super::{dismiss, follow, investigate, new_case, sanctioned, step, take};
use crate::EmployerKind;
use crate::ethics_case::{
    EthicsActor, EthicsCase, EthicsEvent, EthicsMeasure, EthicsSeverity, EthicsState, WorkBan,
};
use crate::generated::{EthicsBehaviour, EthicsSanction};
use crate::sample_staff::{another_birth_date, another_sex, employer};

/// When it happened, and how it was sanctioned.
type Scene = (LocalDate, EthicsSanction);

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as the list of breaches hands it over")]
fn drawn(draw: &mut Draw, profile: &Profile, (occurred_on, sanction): &Scene) -> EthicsCase {
    let mut case = sanctioned(draw, profile, *occurred_on, *sanction);
    case.behaviour = EthicsBehaviour::Gifts;
    case.behaviour_note = None;
    case
}

const WARNED: Scene = (day(2025, 9, 1), EthicsSanction::Warning);
const LOWERED: Scene = (day(2025, 9, 1), EthicsSanction::LowerPost);
const EXPELLED: Scene = (day(2025, 9, 1), EthicsSanction::Expulsion);

/// Of a kindergarten, whose rules are others.
fn in_kindergarten(case: &mut EthicsCase, draw: &mut Draw, behaviour: EthicsBehaviour) {
    case.employer = employer(draw, EmployerKind::Kindergarten);
    case.behaviour = behaviour;
}

/// Decided by a private school.
fn in_private_school(case: &mut EthicsCase, draw: &mut Draw, profile: &Profile) {
    (case.employer.is_private, case.in_quota) = (true, false);
    case.history.clear();
    let mut state = EthicsState::Reported;
    for event in [EthicsEvent::Investigate, EthicsEvent::Decide] {
        state = take(case, draw, state, event).expect("a step of the table");
    }
    case.heard_on = Some(case.found_on);
    case.state = state;
    let decided_on = case.history[1].on;
    follow(case, decided_on, profile);
}

jiaozheng_core::breaking! {
    EthicsCase, "teacher.ethics_case", drawn;
    "birth_date_differs" "/teacher/birth_date": WARNED, |case, _, _| {
        another_birth_date(&mut case.teacher);
    };
    "sex_differs" "/teacher/sex": WARNED, |case, _, _| another_sex(&mut case.teacher);
    "found_before" "/found_on": WARNED, |case, _, _| {
        case.found_on = case.occurred_on.minus_days(1).expect("a day");
    };
    "other_behaviour_unexplained" "/behaviour_note": WARNED, |case, _, _| {
        case.behaviour = EthicsBehaviour::Other;
    };
    "sanction_start_missing" "/sanction_from": WARNED, |case, _, _| case.sanction_from = None;
    "sanction_end_missing" "/sanction_to": WARNED, |case, _, _| case.sanction_to = None;
    "sanction_without_end" "/sanction_to": EXPELLED, |case, _, _| {
        case.sanction_to = Some(day(2027, 9, 1));
    };
    "disqualification_end_missing" "/disqualified_to": WARNED, |case, _, _| {
        case.measures = vec![EthicsMeasure::Disqualification];
    };
    "decided_without_handling" "/sanction": WARNED, |case, _, _| {
        (case.sanction, case.sanction_from, case.sanction_to) = (None, None, None);
    };
    "dismissed_with_sanction" "/sanction": WARNED, |case, draw, _| {
        let sanction = case.sanction;
        let (from, to) = (case.sanction_from, case.sanction_to);
        *case = new_case(draw, case.occurred_on);
        case.employer = employer(draw, EmployerKind::School);
        case.behaviour = EthicsBehaviour::Gifts;
        dismiss(case, draw);
        (case.sanction, case.sanction_from, case.sanction_to) = (sanction, from, to);
    };
    "sanction_before_decision" "/sanction_from": WARNED, |case, _, _| {
        case.sanction_from = case.sanction_from.and_then(|from| from.minus_days(1));
        case.sanction_to = case.sanction_from.and_then(|from| from.plus_months(6));
    };
    "dated_in_future" "/history/0/on": WARNED, |case, draw, _| {
        *case = new_case(draw, case.occurred_on);
        investigate(case, draw);
        case.history[0].on = day(2999, 1, 4);
    };
    "division_not_in_force" "/employer/division": WARNED, |case, _, _| {
        case.employer.division = division("411023"); // until 2016
    };
    "school_in_another_province" "/employer/school_code": WARNED, |case, draw, _| {
        case.employer.school_code = Some(draw.school_code("21", "42"));
    };
    "behaviour_not_in_force" "/behaviour": WARNED, |case, _, _| {
        case.behaviour = EthicsBehaviour::Gifts2014;
    };
    "behaviour_not_of_employer" "/behaviour": WARNED, |case, _, _| {
        case.behaviour = EthicsBehaviour::KindergartenGifts;
    };
    "not_covered" "/employer/kind": WARNED, |case, _, _| {
        case.employer.kind = EmployerKind::Training;
    };
    "sanction_not_in_force" "/sanction": LOWERED, |case, _, _| {
        case.sanction = Some(EthicsSanction::LowerTitle);
    };
    "evidence_missing" "/evidence": WARNED, |case, _, _| case.evidence.clear();
    "not_heard" "/heard_on": WARNED, |case, _, _| case.heard_on = None;
    "hearing_not_held" "/hearing_on": LOWERED, |case, _, _| {
        (case.hearing_requested, case.hearing_on) = (Some(true), None);
    };
    "sanction_period_differs" "/sanction_to": WARNED, |case, _, _| {
        case.sanction_to = case.sanction_from.and_then(|from| from.plus_months(12));
        case.lifted_on = None;
    };
    "lifted_early" "/lifted_on": WARNED, |case, _, _| {
        case.lifted_on = case.sanction_to;
    };
    "disqualification_too_short" "/disqualified_to": WARNED, |case, _, _| {
        case.measures = vec![EthicsMeasure::Disqualification];
        case.disqualified_to = case.sanction_to;
    };
    "not_referred" "/referred_on": WARNED, |case, _, _| case.suspected_crime = Some(true);
    "party_discipline_missing" "/party_discipline": WARNED, |case, _, _| {
        case.party_member = Some(true);
    };
    "expelled_without_quota" "/sanction": EXPELLED, |case, _, _| case.in_quota = false;
    "not_filed" "/filed_on": LOWERED, |case, _, _| case.filed_on = None;
    "qualification_not_revoked" "/qualification_revoked_on": WARNED, |case, _, _| {
        (case.severity, case.behaviour) = (EthicsSeverity::Vile, EthicsBehaviour::Abuse);
    };
    "kindergarten_certificate_kept" "/qualification_revoked_on": WARNED, |case, draw, _| {
        in_kindergarten(case, draw, EthicsBehaviour::KindergartenGifts);
        (case.severity, case.ban) = (EthicsSeverity::Serious, Some(WorkBan::Life {}));
    };
    "kindergarten_ban_missing" "/ban": WARNED, |case, draw, _| {
        in_kindergarten(case, draw, EthicsBehaviour::KindergartenAbuse);
    };
    "kindergarten_not_heard" "/heard_on": WARNED, |case, draw, _| {
        in_kindergarten(case, draw, EthicsBehaviour::KindergartenGifts);
        case.heard_on = None;
    };
    "kindergarten_hearing_not_held" "/hearing_on": LOWERED, |case, draw, _| {
        in_kindergarten(case, draw, EthicsBehaviour::KindergartenGifts);
        (case.hearing_requested, case.hearing_on) = (Some(true), None);
    };
    "filed_before_decision" "/filed_on": WARNED, |case, _, _| {
        case.filed_on = Some(case.found_on);
    };
    "appeal_without_review" "/history/3/event": WARNED, |case, draw, profile| {
        in_private_school(case, draw, profile);
        let registered = later(case.history[1].on, 3);
        case.history.push(step(EthicsEvent::Register, EthicsActor::School, registered));
        case.history.push(step(EthicsEvent::Appeal, EthicsActor::Teacher, later(registered, 3)));
        case.state = EthicsState::UnderAppeal;
    };
    "other_body" "/history/2/actor": WARNED, |case, draw, _| {
        in_kindergarten(case, draw, EthicsBehaviour::KindergartenGifts);
        case.history[2].actor = EthicsActor::School;
    };
    "steps_out_of_order" "/history/0/on": WARNED, |case, draw, _| {
        *case = new_case(draw, case.occurred_on);
        investigate(case, draw);
        case.history[0].on = case.found_on.minus_days(1).expect("a day");
    };
    "step_not_possible" "/history/1/event": WARNED, |case, draw, _| {
        *case = new_case(draw, case.occurred_on);
        investigate(case, draw);
        let on = later(case.history[0].on, 1);
        case.history.push(step(EthicsEvent::Appeal, EthicsActor::Teacher, on));
    };
    "wrong_body" "/history/2/actor": WARNED, |case, _, _| {
        case.history[2].actor = EthicsActor::School;
    };
    "state_not_reached" "/state": WARNED, |case, draw, _| {
        *case = new_case(draw, case.occurred_on);
        investigate(case, draw);
        case.state = EthicsState::Proposed;
    };
    "review_late" "/history/3/on": WARNED, |case, draw, profile| {
        in_private_school(case, draw, profile);
        let asked = later(case.history[1].on, 3);
        let answered = asked.plus_days(60).expect("a day");
        case.history.push(step(EthicsEvent::RequestReview, EthicsActor::Teacher, asked));
        case.history.push(step(EthicsEvent::Uphold, EthicsActor::Authority, answered));
        case.state = EthicsState::Reviewed;
    };
    "review_overdue" "/state": WARNED, |case, draw, profile| {
        in_private_school(case, draw, profile);
        let asked = later(case.history[1].on, 3);
        case.history.push(step(EthicsEvent::RequestReview, EthicsActor::Teacher, asked));
        case.state = EthicsState::UnderReview;
    };
}
