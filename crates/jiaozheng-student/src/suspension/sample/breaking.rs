//! For each rule of a suspension a case that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::sample::{division, later};
use jiaozheng_core::{BoundedInteger, day};

use super::{completed, refuse, step, withdraw};
use crate::sample::{
    PRIMARY, SENIOR, Schooling, another_birth_date, another_number, another_sex, far_older,
    grade_of, number_of_another_day,
};
use crate::suspension::{
    Suspension, SuspensionActor, SuspensionEvent, SuspensionInitiator, SuspensionReason,
    SuspensionState,
};
use crate::{HospitalLevel, RollState};

jiaozheng_core::breaking! {
    Suspension, "student.suspension", completed;
    "applicant_not_guardian" "/applicant/is_guardian": PRIMARY, |case, _, _| {
        case.applicant.is_guardian = false;
    };
    "ordered_by_school" "/initiated_by": PRIMARY, |case, _, _| {
        case.initiated_by = SuspensionInitiator::School;
    };
    "not_enrolled" "/roll_state": PRIMARY, |case, _, _| case.roll_state = RollState::Suspended;
    "other_reason_unexplained" "/reason_note": PRIMARY, |case, _, _| {
        (case.reason, case.reason_note) = (SuspensionReason::Other, None);
    };
    "medical_certificate_missing" "/medical_certificate": PRIMARY, |case, _, _| {
        (case.reason, case.medical_certificate) = (SuspensionReason::Injury, None);
    };
    "hospital_below_county" "/medical_certificate/level": PRIMARY, |case, draw, _| {
        let mut certificate = crate::sample::certificate(draw, case.applied_on);
        certificate.level = HospitalLevel::Township;
        case.medical_certificate = Some(certificate);
    };
    "sick_leave_too_short" "/absent_since": SENIOR, |case, draw, _| {
        case.reason = SuspensionReason::Illness;
        case.medical_certificate = Some(crate::sample::certificate(draw, case.applied_on));
        case.absent_since = case.from.minus_days(20);
    };
    "final_grade" "/grade": Schooling { grade: 3, ..SENIOR }, |_, _, _| {};
    "grade_beyond_stage" "/grade": SENIOR, |case, _, _| case.grade = grade_of(4);
    "birth_date_differs" "/student/birth_date": PRIMARY, |case, draw, _| {
        another_birth_date(&mut case.student, draw);
    };
    "sex_differs" "/student/sex": PRIMARY, |case, draw, _| {
        another_sex(&mut case.student, draw);
    };
    "number_not_of_identity" "/student/student_number": PRIMARY, |case, draw, _| {
        another_number(&mut case.student, draw);
    };
    "number_not_of_birth_date" "/student/student_number": PRIMARY, |case, draw, _| {
        number_of_another_day(&mut case.student, draw);
    };
    "unusual_age" "/grade": PRIMARY, |case, draw, _| {
        far_older(&mut case.student, draw);
    };
    "division_not_in_force" "/school/division": PRIMARY, |case, _, _| {
        case.school.division = division("411023"); // until 2016
    };
    "school_in_another_province" "/school/code": PRIMARY, |case, draw, _| {
        case.school.code = draw.school_code("21", "42");
    };
    "ends_before_start" "/planned_to": PRIMARY, |case, _, _| case.planned_to = case.from;
    "too_long" "/planned_to": PRIMARY, |case, _, _| {
        case.planned_to = case.from.plus_months(13).expect("a day");
    };
    "too_long_in_all" "/planned_to": PRIMARY, |case, _, _| {
        case.months_before = BoundedInteger::new(20);
    };
    "dated_in_future" "/history/0/on": PRIMARY, |case, draw, _| {
        withdraw(case, draw);
        case.history[0].on = day(2999, 1, 4);
    };
    "refusal_unexplained" "/history/0/opinion": PRIMARY, |case, draw, _| {
        refuse(case, draw);
        case.history[0].opinion = None;
    };
    "steps_out_of_order" "/history/1/on": PRIMARY, |case, _, _| {
        case.history[1].on = case.history[0].on.minus_days(1).expect("a day");
    };
    "step_not_possible" "/history/1/event": PRIMARY, |case, draw, _| {
        withdraw(case, draw);
        let on = later(case.history[0].on, 1);
        case.history.push(step(SuspensionEvent::Withdraw, SuspensionActor::Applicant, on));
    };
    "wrong_body" "/history/1/actor": PRIMARY, |case, _, _| {
        case.history[1].actor = SuspensionActor::School;
    };
    "state_not_reached" "/state": PRIMARY, |case, _, _| case.state = SuspensionState::Approved;
}
