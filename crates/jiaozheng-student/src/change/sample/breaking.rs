//! For each rule of a change one that breaks it, and no other.

use jiaozheng_core::sample::{Draw, division};
use jiaozheng_core::{BoundedInteger, Profile, day};

use super::change;
use crate::RollState;
use crate::change::ChangeKind::{
    Completion, Death, Dropout, Expulsion, GoingAbroad, GradeSkip, Graduation, KeyFieldCorrection,
    Promotion, Retention, TransferOut, Withdrawal,
};
use crate::change::{CertificateKind, Change, ChangeInitiator, ChangeKind, ReportRecipient};
use crate::sample::{
    PRIMARY, SENIOR, Schooling, another_birth_date, another_number, another_sex, far_older,
    grade_of, number_of_another_day,
};

type Scene = (ChangeKind, Schooling);

fn drawn(draw: &mut Draw, _: &Profile, (kind, schooling): &Scene) -> Change {
    change(draw, *kind, schooling)
}

const LAST: Schooling = Schooling { grade: 3, ..SENIOR };
const UNDER_2013: Schooling = Schooling { year: 2023, ..PRIMARY };

jiaozheng_core::breaking! {
    Change, "student.change", drawn;
    "state_not_allowed" "/roll_state": (Promotion, PRIMARY), |case, _, _| {
        case.roll_state = RollState::DroppedOut;
    };
    "other_school_missing" "/other_school": (TransferOut, PRIMARY), |case, _, _| {
        case.other_school = None;
    };
    "same_school" "/other_school": (TransferOut, PRIMARY), |case, _, _| {
        if let Some(other) = &mut case.other_school {
            other.code = case.school.code;
        }
    };
    "key_fields_missing" "/key_fields": (KeyFieldCorrection, PRIMARY), |case, _, _| {
        case.key_fields = None;
    };
    "registered_before" "/registered_on": (Promotion, PRIMARY), |case, _, _| {
        case.registered_on = case.occurred_on.minus_days(1);
    };
    "dated_in_future" "/registered_on": (Promotion, PRIMARY), |case, _, _| {
        case.registered_on = Some(day(2999, 1, 4));
    };
    "birth_date_differs" "/student/birth_date": (Promotion, PRIMARY), |case, draw, _| {
        another_birth_date(&mut case.student, draw);
    };
    "sex_differs" "/student/sex": (Promotion, PRIMARY), |case, draw, _| {
        another_sex(&mut case.student, draw);
    };
    "number_not_of_identity" "/student/student_number": (Promotion, PRIMARY), |case, draw, _| {
        another_number(&mut case.student, draw);
    };
    "number_not_of_birth_date" "/student/student_number": (Promotion, PRIMARY), |case, draw, _| {
        number_of_another_day(&mut case.student, draw);
    };
    "unusual_age" "/grade_before": (Promotion, PRIMARY), |case, draw, _| {
        far_older(&mut case.student, draw);
    };
    "division_not_in_force" "/school/division": (Promotion, PRIMARY), |case, _, _| {
        case.school.division = division("411023"); // until 2016
    };
    "school_in_another_province" "/school/code": (Promotion, PRIMARY), |case, draw, _| {
        case.school.code = draw.school_code("21", "42");
    };
    "grade_beyond_stage" "/grade_before": (GoingAbroad, SENIOR), |case, _, _| {
        case.grade_before = grade_of(4);
    };
    "grade_after_missing" "/grade_after": (Promotion, PRIMARY), |case, _, _| {
        case.grade_after = None;
    };
    "grade_not_of_kind" "/grade_after": (Promotion, PRIMARY), |case, _, _| {
        case.grade_after = Some(case.grade_before);
    };
    "skips_several_grades" "/grade_after": (GradeSkip, PRIMARY), |case, _, _| {
        case.grade_after = Some(grade_of(6));
    };
    "retention_ordered" "/initiated_by": (Retention, PRIMARY), |case, _, _| {
        case.initiated_by = ChangeInitiator::School;
    };
    "retention_barred" "/kind": (Retention, LAST), |_, _, _| {};
    "dropout_not_persuaded" "/persuasion": (Dropout, PRIMARY), |case, _, _| case.persuasion = None;
    "dropout_not_reported" "/reports": (Dropout, PRIMARY), |case, _, _| case.reports = None;
    "dropout_report_incomplete" "/reports": (Dropout, UNDER_2013), |case, _, _| {
        if let Some(reports) = &mut case.reports {
            reports.retain(|report| report.to != ReportRecipient::TownshipGovernment);
        }
    };
    "expelled_in_compulsory" "/kind": (Expulsion, PRIMARY), |_, _, _| {};
    "withdrawn_in_compulsory" "/kind": (Withdrawal, PRIMARY), |_, _, _| {};
    "withdrawal_not_applied_for" "/applicant": (Withdrawal, SENIOR), |case, _, _| {
        case.applicant = None;
    };
    "withdrawal_not_filed" "/filed_on": (Withdrawal, SENIOR), |case, _, _| case.filed_on = None;
    "not_in_final_grade" "/grade_before": (Completion, PRIMARY), |_, _, _| {};
    "certificate_not_of_kind" "/certificate": (Graduation, LAST), |case, _, _| {
        case.certificate = Some(CertificateKind::Incomplete);
    };
    "credits_too_few" "/credits": (Graduation, LAST), |case, _, _| {
        case.credits = BoundedInteger::new(143);
    };
    "tests_not_passed" "/tests_passed": (Graduation, LAST), |case, _, _| {
        case.tests_passed = Some(false);
    };
    "death_registered_late" "/registered_on": (Death, PRIMARY), |case, _, _| {
        case.registered_on = Some(jiaozheng_core::sample::later(case.occurred_on, 11));
    };
    "death_not_proven" "/documents": (Death, PRIMARY), |case, _, _| case.documents.clear();
    "abroad_not_proven" "/documents": (GoingAbroad, UNDER_2013), |case, _, _| {
        case.documents.clear();
    };
    "correction_not_proven" "/documents": (KeyFieldCorrection, PRIMARY), |case, _, _| {
        case.documents.clear();
    };
    "correction_not_approved" "/approved_on": (KeyFieldCorrection, PRIMARY), |case, _, _| {
        case.approved_on = None;
    };
}
