//! For each rule of a registration a case that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::code::{Sex, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, division, later, text};
use jiaozheng_core::{BoundedInteger, Profile, day};

use super::scene::{FIRST, PERIODIC, Scene, new_case};
use super::{away, completed, conclude, fail, grade, send_back, step, submit, withdraw};
use crate::EmployerKind;
use crate::registration::{
    AnnualAssessment, AssessmentResult, Contract, EthicsEvaluation, InterruptionReason, Period,
    PostStage, QualificationLoss, QuotaStatus, Registration, RegistrationActor,
    RegistrationConclusion, RegistrationEvent, RegistrationState,
};
use crate::sample_staff::{another_birth_date, another_sex};

const KINDERGARTEN: Scene = Scene { stage: PostStage::Preschool, ..PERIODIC };

/// Deferred for a reason of the province.
fn deferred(draw: &mut Draw, profile: &Profile) -> Registration {
    let mut case = new_case(draw, profile, PERIODIC);
    case.other_ground = Some(text("按省级规定，交流轮岗手续尚未办结"));
    conclude(&mut case, draw, profile, RegistrationConclusion::Deferred);
    case
}

/// With a certificate of this kind.
fn certify(case: &mut Registration, draw: &mut Draw, kind: TeacherCertificateKind) {
    case.certificate_number = draw.teacher_certificate(2014, "41", kind, case.teacher.sex);
}

jiaozheng_core::breaking! {
    Registration, "teacher.registration", completed;
    "birth_date_differs" "/teacher/birth_date": PERIODIC, |case, _, _| {
        another_birth_date(&mut case.teacher);
    };
    "sex_differs" "/teacher/sex": PERIODIC, |case, _, _| another_sex(&mut case.teacher);
    "certificate_of_another_sex" "/certificate_number": PERIODIC, |case, draw, _| {
        let other = if case.teacher.sex == Sex::Male { Sex::Female } else { Sex::Male };
        let kind = TeacherCertificateKind::Primary;
        case.certificate_number = draw.teacher_certificate(2014, "41", kind, other);
    };
    "earlier_period_missing" "/earlier": PERIODIC, |case, _, _| case.earlier = None;
    "earlier_before_first" "/earlier": FIRST, |case, _, _| {
        let to = case.applied_on.plus_days(20).expect("a day");
        case.earlier = Some(Period { from: day(2020, 9, 1), to });
    };
    "conclusion_not_of_state" "/conclusion": PERIODIC, |case, draw, profile| {
        *case = deferred(draw, profile);
        case.history.clear();
        case.accepted_until = None;
        case.state = RegistrationState::AtSchool;
    };
    "decision_day_missing" "/decided_on": PERIODIC, |case, _, _| case.decided_on = None;
    "valid_period_missing" "/valid": PERIODIC, |case, _, _| case.valid = None;
    "valid_without_registration" "/valid": PERIODIC, |case, draw, profile| {
        let valid = case.valid;
        *case = deferred(draw, profile);
        case.valid = valid;
    };
    "ends_before_start" "/publicity/to": PERIODIC, |case, _, _| {
        if let Some(publicity) = &mut case.publicity {
            publicity.to = publicity.from.minus_days(1).expect("a day");
        }
    };
    "year_twice" "/assessments/1/year": PERIODIC, |case, _, _| {
        case.assessments[1].year = case.assessments[0].year;
    };
    "year_outside_cycle" "/assessments/0/year": PERIODIC, |case, _, _| {
        let earlier = case.earlier.expect("a period before");
        let year = BoundedInteger::new(i64::from(earlier.from.year()) - 1).expect("a year");
        let result = AssessmentResult::Passed;
        case.assessments.insert(0, AnnualAssessment { year, result });
    };
    "interruption_length_differs" "/interruptions/0/semesters": PERIODIC, |case, _, _| {
        let mut leave = away(case.applied_on, true, 1);
        leave.to = leave.from.plus_days(20);
        case.interruptions = vec![leave];
    };
    "years_missing" "/assessments": PERIODIC, |case, _, _| case.assessments.truncate(3);
    "valid_before_application" "/valid/to": PERIODIC, |case, _, _| {
        case.valid = Some(Period { from: day(2018, 9, 1), to: day(2023, 8, 31) });
    };
    "dated_in_future" "/history/0/on": PERIODIC, |case, draw, profile| {
        *case = new_case(draw, profile, PERIODIC);
        submit(case, draw);
        case.history[0].on = day(2999, 1, 4);
    };
    "division_not_in_force" "/school/division": PERIODIC, |case, _, _| {
        case.school.division = division("411023"); // until 2016
    };
    "school_in_another_province" "/school/school_code": PERIODIC, |case, draw, _| {
        case.school.school_code = Some(draw.school_code("21", "42"));
    };
    "certificate_below_post" "/certificate_number": PERIODIC, |case, draw, _| {
        certify(case, draw, TeacherCertificateKind::Primary);
        case.post.stage = PostStage::SeniorSecondary;
    };
    "subject_differs" "/certificate_subject": PERIODIC, |case, _, _| {
        case.certificate_subject = Some(text("美术"));
    };
    "not_for_kindergarten" "/preschool_training": KINDERGARTEN, |case, draw, _| {
        certify(case, draw, TeacherCertificateKind::Primary);
        case.preschool_training = None;
    };
    "not_in_quota" "/quota": PERIODIC, |case, _, _| case.quota = QuotaStatus::NotInPost;
    "private_school" "/school/is_private": PERIODIC, |case, _, _| case.school.is_private = true;
    "out_of_scope" "/school/kind": PERIODIC, |case, _, _| {
        case.school.kind = EmployerKind::Training;
    };
    "out_of_school" "/school/kind": PERIODIC, |case, _, _| {
        case.school.kind = EmployerKind::OutOfSchool;
    };
    "contract_not_running" "/contract": PERIODIC, |case, _, _| {
        case.contract = Some(Contract { from: day(2020, 9, 1), to: Some(day(2023, 8, 31)) });
    };
    "not_five_years" "/valid/to": PERIODIC, |case, _, _| {
        if let Some(valid) = &mut case.valid {
            valid.to = valid.to.plus_months(12).expect("a day");
        }
    };
    "first_late" "/applied_on": FIRST, |case, _, _| {
        let passed_on = case.applied_on.minus_days(90);
        case.probation = passed_on.map(|on| crate::registration::Probation {
            ends_on: on,
            passed_on: Some(on),
        });
    };
    "too_early" "/applied_on": PERIODIC, |case, _, _| {
        if let Some(earlier) = &mut case.earlier {
            earlier.to = case.applied_on.plus_days(100).expect("a day");
        }
    };
    "overdue" "/applied_on": PERIODIC, |case, _, _| {
        if let Some(earlier) = &mut case.earlier {
            earlier.to = case.applied_on.minus_days(1).expect("a day");
        }
    };
    "hours_too_few" "/conclusion": PERIODIC, |case, _, _| {
        (case.training, case.credits) = (Vec::new(), None);
    };
    "interruption_not_deferred" "/conclusion": PERIODIC, |case, _, _| {
        case.interruptions.push(away(case.applied_on, false, 10));
    };
    "interruption_not_named" "/interruptions": PERIODIC, |case, _, _| {
        let mut leave = away(case.applied_on, true, 10);
        leave.reason = InterruptionReason::Other;
        case.interruptions.push(leave);
    };
    "one_failed_year_not_deferred" "/conclusion": PERIODIC, |case, _, _| {
        grade(case, 1, AssessmentResult::Failed);
    };
    "two_failed_years_not_failed" "/conclusion": PERIODIC, |case, _, _| {
        grade(case, 1, AssessmentResult::Failed);
        grade(case, 2, AssessmentResult::Failed);
    };
    "year_not_passed" "/assessments": PERIODIC, |case, _, _| {
        grade(case, 1, AssessmentResult::BarelyPassed);
    };
    "ethics_breach_not_failed" "/conclusion": PERIODIC, |case, _, _| {
        case.ethics = EthicsEvaluation::VileBreach;
    };
    "ethics_not_met" "/conclusion": PERIODIC, |case, _, _| case.ethics = EthicsEvaluation::NotMet;
    "not_fit" "/conclusion": PERIODIC, |case, _, _| case.fit_to_teach = Some(false);
    "probation_not_passed" "/conclusion": FIRST, |case, _, _| {
        let ends_on = case.applied_on;
        case.probation = Some(crate::registration::Probation { ends_on, passed_on: None });
    };
    "certificate_lost_not_failed" "/conclusion": PERIODIC, |case, _, _| {
        case.qualification_loss = Some(QualificationLoss::Revoked);
    };
    "conclusion_without_ground" "/conclusion": PERIODIC, |case, draw, profile| {
        *case = deferred(draw, profile);
        case.other_ground = None;
    };
    "false_materials" "/conclusion": PERIODIC, |case, _, _| case.false_materials = Some(true);
    "teaches_after_failing" "/teaches_after": PERIODIC, |case, draw, profile| {
        *case = new_case(draw, profile, PERIODIC);
        fail(case, draw);
        conclude(case, draw, profile, RegistrationConclusion::Failed);
        case.teaches_after = Some(true);
    };
    "steps_out_of_order" "/history/0/on": PERIODIC, |case, draw, profile| {
        *case = new_case(draw, profile, PERIODIC);
        withdraw(case, draw);
        case.history[0].on = case.applied_on.minus_days(1).expect("a day");
    };
    "step_not_possible" "/history/1/event": PERIODIC, |case, draw, profile| {
        *case = new_case(draw, profile, PERIODIC);
        withdraw(case, draw);
        let on = later(case.history[0].on, 1);
        case.history.push(step(RegistrationEvent::Withdraw, RegistrationActor::Teacher, on));
    };
    "wrong_body" "/history/0/actor": PERIODIC, |case, _, _| {
        case.history[0].actor = RegistrationActor::Teacher;
    };
    "state_not_reached" "/state": PERIODIC, |case, draw, profile| {
        *case = new_case(draw, profile, PERIODIC);
        case.state = RegistrationState::AtCounty;
    };
    "refusal_unexplained" "/history/1/opinion": PERIODIC, |case, draw, profile| {
        *case = new_case(draw, profile, PERIODIC);
        send_back(case, draw);
        case.history[1].opinion = None;
    };
    "decision_not_in_history" "/decided_on": PERIODIC, |case, _, _| {
        case.decided_on = case.decided_on.map(|on| later(on, 1));
    };
    "decision_late" "/decided_on": PERIODIC, |case, _, _| {
        case.accepted_until = case.applied_on.minus_days(200);
    };
    "not_publicised" "/publicity": PERIODIC, |case, _, _| case.publicity = None;
    "publicity_too_short" "/publicity/to": PERIODIC, |case, _, _| {
        if let Some(publicity) = &mut case.publicity {
            publicity.to = publicity.from;
        }
    };
}
