//! For each rule of a transfer a case that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::day;
use jiaozheng_core::sample::{division, later};

use super::{
    INTO_THE_PROVINCE, JUNIOR, OUT_OF_THE_PROVINCE, PRIMARY, SENIOR, Scene, WITHIN_COUNTY, approve,
    completed, refuse, step, withdraw,
};
use crate::sample::{
    Term, another_birth_date, another_number, another_sex, far_older, grade_of,
    number_of_another_day,
};
use crate::transfer::{
    ClassKind, SupportingDocument, Transfer, TransferActor, TransferEvent, TransferReason,
    TransferScope, TransferState, process,
};
use crate::{RollState, Stage};
use jiaozheng_core::BoundedInteger;

const UNDER_2013: Scene = Scene { year: 2023, ..PRIMARY };
const FIRST_TERM: Scene = Scene { grade: 1, ..PRIMARY };
const LAST_TERM: Scene = Scene { grade: 3, year: 2025, term: Term::Spring, ..JUNIOR };
const LEAVES: Scene = Scene { counties: OUT_OF_THE_PROVINCE, ..SENIOR };
const ENTERS: Scene = Scene { counties: INTO_THE_PROVINCE, ..SENIOR };

jiaozheng_core::breaking! {
    Transfer, "student.transfer", completed;
    "preschool" "/stage": Scene { grade: 2, ..PRIMARY }, |case, _, _| {
        case.stage = Stage::Preschool;
    };
    "not_started_by_receiver" "/initiated_by": PRIMARY, |case, _, _| {
        case.initiated_by = TransferActor::SendingSchool;
    };
    "applicant_not_guardian" "/applicant/is_guardian": PRIMARY, |case, _, _| {
        case.applicant.is_guardian = false;
    };
    "other_reason_unexplained" "/reason_note": PRIMARY, |case, _, _| {
        (case.reason, case.reason_note) = (TransferReason::Other, None);
    };
    "ordered_by_school" "/reason": PRIMARY, |case, _, _| {
        case.reason = TransferReason::OrderedBySchool;
    };
    "outside_window" "/applied_on": PRIMARY, |case, _, _| {
        case.term_started_on = case.applied_on.minus_days(100);
    };
    "dated_in_future" "/history/0/on": PRIMARY, |case, draw, _| {
        again(case, draw);
        case.history[0].on = day(2999, 1, 4);
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
    "unusual_age" "/grade_before": PRIMARY, |case, draw, _| {
        far_older(&mut case.student, draw);
    };
    "same_school" "/to_school/code": PRIMARY, |case, _, _| {
        case.to_school.code = case.from_school.code;
    };
    "scope_differs" "/scope": PRIMARY, |case, _, _| case.scope = TransferScope::CrossProvince;
    "division_not_in_force" "/from_school/division": PRIMARY, |case, _, _| {
        case.from_school.division = division("411023"); // until 2016
    };
    "school_in_another_province" "/to_school/code": PRIMARY, |case, draw, _| {
        case.to_school.code = draw.school_code("21", "42");
    };
    "vocational_to_general" "/to_school/code": SENIOR, |case, draw, _| {
        case.from_school.code = draw.school_code("36", "41");
    };
    "roll_stays" "/roll_stays": UNDER_2013, |case, _, _| case.roll_stays = Some(true);
    "grade_beyond_stage" "/grade_after": PRIMARY, |case, draw, _| {
        case.to_school.code = draw.school_code("51", "41"); // where the grade may change
        case.grade_after = grade_of(7);
    };
    "grade_changed" "/grade_after": PRIMARY, |case, _, _| case.grade_after = grade_of(4);
    "final_grade" "/grade_before": Scene { grade: 6, ..PRIMARY }, |_, _, _| {};
    "final_grade_barred" "/grade_before": Scene { grade: 3, ..SENIOR }, |_, _, _| {};
    "first_term" "/terms_completed": FIRST_TERM, |_, _, _| {};
    "first_term_barred" "/terms_completed": Scene { grade: 1, ..SENIOR }, |_, _, _| {};
    "last_term_barred" "/terms_completed": LAST_TERM, |case, _, _| {
        case.terms_completed = BoundedInteger::new(5);
    };
    "during_suspension" "/roll_state": PRIMARY, |case, _, _| case.roll_state = RollState::Suspended;
    "not_enrolled" "/roll_state": PRIMARY, |case, _, _| case.roll_state = RollState::DroppedOut;
    "under_discipline" "/under_discipline": PRIMARY, |case, _, _| case.under_discipline = Some(true);
    "same_county_barred" "/to_school/division": Scene { counties: WITHIN_COUNTY, ..JUNIOR }, |_, _, _| {};
    "attended_early" "/attending_since": UNDER_2013, |case, _, _| {
        case.attending_since = case.applied_on.minus_days(1);
    };
    "same_area_barred" "/to_school/division": SENIOR, |case, _, _| {
        case.from_school.division = division("411002");
        case.to_school.division = division("411003");
    };
    "international_to_regular" "/class_after": SENIOR, |case, _, _| {
        case.class_before = Some(ClassKind::International);
    };
    "due_for_withdrawal" "/due_for_withdrawal": SENIOR, |case, _, _| {
        case.due_for_withdrawal = Some(true);
    };
    "publicity_missing" "/publicity": SENIOR, |case, _, _| case.publicity = None;
    "publicity_too_short" "/publicity/to": SENIOR, |case, _, _| {
        if let Some(publicity) = &mut case.publicity {
            publicity.to = later(publicity.from, 2);
        }
    };
    "publicity_incomplete" "/publicity/items": SENIOR, |case, _, _| {
        if let Some(publicity) = &mut case.publicity {
            publicity.items.pop();
        }
    };
    "acceptance_letter_missing" "/documents": SENIOR, |case, _, _| {
        case.documents.retain(|it| *it != SupportingDocument::AcceptanceLetter);
    };
    "household_not_elsewhere" "/student/household_division": LEAVES, |case, _, _| {
        case.student.household_division = Some(case.from_school.division);
    };
    "test_scores_missing" "/documents": ENTERS, |case, _, _| {
        case.documents.retain(|it| *it != SupportingDocument::AcademicTestScores);
    };
    "steps_out_of_order" "/history/1/on": PRIMARY, |case, _, _| {
        let before = case.history[0].on.minus_days(1);
        case.history[1].on = before.expect("a day");
    };
    "step_not_possible" "/history/1/event": PRIMARY, |case, draw, _| {
        again(case, draw);
        let on = later(case.history[0].on, 1);
        case.history.push(step(TransferEvent::Withdraw, TransferActor::Applicant, on));
    };
    "wrong_body" "/history/0/actor": PRIMARY, |case, draw, profile| {
        case.attending_since = None;
        refuse(case, draw, profile);
        case.history[0].actor = TransferActor::SendingCity;
    };
    "agreement_missing" "/history": PRIMARY, |case, draw, profile| {
        case.history.clear();
        approve(case, draw, profile);
        case.history.pop();
        case.attending_since = None;
    };
    "state_not_reached" "/state": PRIMARY, |case, draw, _| {
        again(case, draw);
        case.state = TransferState::Refused;
    };
    "refusal_unexplained" "/history/0/opinion": PRIMARY, |case, draw, profile| {
        case.attending_since = None;
        refuse(case, draw, profile);
        case.history[0].opinion = None;
    };
    "step_late" "/history/0/on": PRIMARY, |case, draw, profile| {
        case.attending_since = None;
        refuse(case, draw, profile);
        case.history[0].on = later(case.applied_on, 11);
    };
    "file_late" "/history/4/on": UNDER_2013, |case, _, _| {
        case.history[4].on = later(case.history[3].on, 30);
    };
    "overdue" "/state": PRIMARY, |case, _, profile| {
        case.history.clear();
        case.attending_since = None;
        case.state = process(case, profile, case.applied_on).initial;
    };
}

/// The case starts again, and is withdrawn.
fn again(case: &mut Transfer, draw: &mut jiaozheng_core::sample::Draw) {
    case.attending_since = None;
    withdraw(case, draw);
}
