//! For each rule of a resumption a case that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::day;
use jiaozheng_core::sample::{division, later};

use super::{completed, refuse, step, withdraw};
use crate::RollState;
use crate::resumption::{Resumption, ResumptionActor, ResumptionEvent, ResumptionState};
use crate::sample::{
    PRIMARY, SENIOR, another_birth_date, another_number, another_sex, far_older, grade_of,
    number_of_another_day,
};
use crate::suspension::SuspensionReason;

jiaozheng_core::breaking! {
    Resumption, "student.resumption", completed;
    "not_suspended" "/roll_state": PRIMARY, |case, _, _| case.roll_state = RollState::Enrolled;
    "before_suspension" "/attending_since": PRIMARY, |case, _, _| {
        case.attending_since = Some(case.suspended_from);
    };
    "suspension_ends_before_start" "/planned_to": PRIMARY, |case, _, _| {
        case.suspended_from = case.planned_to;
        case.attending_since = case.planned_to.plus_days(1);
    };
    "recovery_certificate_missing" "/recovery_certificate": PRIMARY, |case, _, _| {
        case.suspension_reason = SuspensionReason::Illness;
        case.recovery_certificate = None;
    };
    "late" "/applied_on": PRIMARY, |case, _, _| {
        case.planned_to = case.applied_on.minus_days(40).expect("a day");
    };
    "unusual_grade" "/grade_after": PRIMARY, |case, _, _| case.grade_after = grade_of(2);
    "grade_beyond_stage" "/grade_after": SENIOR, |case, _, _| {
        case.grade_before = grade_of(3);
        case.grade_after = grade_of(4);
    };
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
    "unusual_age" "/grade_after": PRIMARY, |case, draw, _| {
        far_older(&mut case.student, draw);
    };
    "division_not_in_force" "/school/division": PRIMARY, |case, _, _| {
        case.school.division = division("411023"); // until 2016
    };
    "school_in_another_province" "/school/code": PRIMARY, |case, draw, _| {
        case.school.code = draw.school_code("21", "42");
    };
    "dated_in_future" "/history/0/on": PRIMARY, |case, draw, _| {
        withdraw(case, draw);
        case.history[0].on = day(2999, 1, 4);
    };
    "refusal_unexplained" "/history/0/opinion": PRIMARY, |case, draw, _| {
        refuse(case, draw);
        case.history[0].opinion = None;
    };
    "steps_out_of_order" "/history/0/on": PRIMARY, |case, draw, _| {
        withdraw(case, draw);
        case.history[0].on = case.applied_on.minus_days(1).expect("a day");
    };
    "step_not_possible" "/history/1/event": PRIMARY, |case, draw, _| {
        withdraw(case, draw);
        let on = later(case.history[0].on, 1);
        case.history.push(step(ResumptionEvent::Withdraw, ResumptionActor::Applicant, on));
    };
    "wrong_body" "/history/0/actor": PRIMARY, |case, _, _| {
        case.history[0].actor = ResumptionActor::Applicant;
    };
    "state_not_reached" "/state": PRIMARY, |case, _, _| case.state = ResumptionState::Refused;
}
