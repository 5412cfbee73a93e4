//! For each rule of an application one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::code::{EducationLevel, Sex, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, division, later, text};
use jiaozheng_core::{BoundedInteger, Identity, LocalDate, Profile, day};

use super::{
    HIGHER, PRACTICE, PRIMARY, SENIOR, Scene, completed, parts, refuse, step, take, withdraw,
};
use crate::MandarinLevel;
use crate::certificate::ForfeitureGround;
use crate::certification::{
    Bars, Certification, CertificationActor, CertificationDocument, CertificationEvent,
    CertificationState, ClearanceResult, ConductResult, Examination, ExaminationBasis, Interview,
    JurisdictionBasis, PhysicalExamResult, SkillTitle,
};
use crate::sample::{PROVINCE, days_after, days_before};

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the table hands it over so")]
fn start(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Certification {
    completed(draw, profile, *scene)
}

jiaozheng_core::breaking! {
    Certification, "teacher.certification", start;
    "birth_date_differs" "/applicant/birth_date": PRIMARY, |case, draw, _| {
        identify(case, draw);
        let born = case.applicant.birth_date.expose_date();
        case.applicant.birth_date = days_after(born, 1).into();
    };
    "sex_differs" "/applicant/sex": PRIMARY, |case, draw, _| {
        identify(case, draw);
        case.applicant.sex = other(case.applicant.sex);
        renumber(case, draw, 2025, PROVINCE, case.kind, case.applicant.sex);
    };
    "identity_missing" "/applicant/identity": PRIMARY, |case, _, _| {
        case.applicant.identity = Identity::None {};
    };
    "not_a_citizen" "/applicant/identity": PRIMARY, |case, draw, _| {
        case.applicant.identity = draw.passport();
    };
    "hong_kong_macau_taiwan_kind" "/kind": HIGHER, |case, draw, _| {
        case.applicant.identity = parts::passport(draw, "MAC");
    };
    "jurisdiction_of_others" "/jurisdiction/basis": PRIMARY, |case, draw, _| {
        identify(case, draw);
        case.jurisdiction.basis = JurisdictionBasis::HongKongMacauTaiwan;
    };
    "applicant_forfeited" "/bars/forfeiture": PRIMARY, |case, _, _| {
        let forfeiture = Some(ForfeitureGround::Imprisonment);
        case.bars = Some(Bars { forfeiture, ..Bars::default() });
    };
    "applicant_revoked" "/bars/revoked_on": PRIMARY, |case, draw, _| {
        let revoked_on = Some(days_before(case.applied_on, draw.below(1800)));
        case.bars = Some(Bars { revoked_on, ..Bars::default() });
    };
    "examined_after_cheating" "/examination/issued_on": PRIMARY, |case, _, _| {
        let examination = national(case);
        let cheated_on = examination.issued_on.map(|on| days_before(on, 400));
        case.bars = Some(Bars { cheated_on, ..Bars::default() });
    };
    "education_below_least" "/education/level": SENIOR, |case, _, _| {
        case.education.level = EducationLevel::JuniorCollege;
        case.education.is_normal = true;
        national(case).basis = ExaminationBasis::NormalStudent;
    };
    "education_below_least_with_examination" "/education/level": SENIOR, |case, _, _| {
        case.education.level = EducationLevel::BachelorUnfinished;
        national(case);
    };
    "education_not_normal" "/education/is_normal": PRIMARY, |case, _, _| {
        case.education.level = EducationLevel::VocationalSenior;
        case.education.is_normal = false;
        national(case).basis = ExaminationBasis::NormalStudent;
    };
    "skill_insufficient" "/skill": PRACTICE, |case, draw, _| {
        case.skill = draw.pick(&[None, Some(SkillTitle::JuniorWorker)]);
    };
    "examination_missing" "/examination": PRIMARY, |case, _, _| {
        case.examination = None;
        case.education.is_normal = true;
    };
    "examination_expired" "/examination/valid_until": PRIMARY, |case, _, _| {
        let yesterday = days_before(case.applied_on, 1);
        national(case).valid_until = Some(yesterday);
    };
    "exemption_expired" "/examination/valid_until": PRIMARY, |case, _, _| {
        let long_ago = days_before(case.applied_on, 4 * 366);
        let examination = national(case);
        examination.basis = ExaminationBasis::NormalStudent;
        (examination.issued_on, examination.valid_until) = (Some(long_ago), None);
    };
    "examination_of_lower_level" "/examination/kind": SENIOR, |case, _, _| {
        national(case).kind = Some(TeacherCertificateKind::JuniorSecondary);
    };
    "examination_of_another_kind" "/examination/kind": SENIOR, |case, _, _| {
        national(case).kind = Some(TeacherCertificateKind::SecondaryVocational);
    };
    "examination_of_another_subject" "/examination/subject": SENIOR, |case, _, _| {
        national(case).subject = Some(text("示例学科"));
    };
    "interview_missing" "/interview": PRIMARY, |case, draw, _| {
        national(case).basis = ExaminationBasis::ProvincialExamination;
        let failed = Interview { on: case.batch.confirm_from, passed: false };
        case.interview = draw.chance(50).then_some(failed);
    };
    "mandarin_missing" "/mandarin": PRIMARY, |case, _, _| case.mandarin = None;
    "mandarin_below_least" "/mandarin/level": PRIMARY, |case, _, _| {
        if let Some(mandarin) = &mut case.mandarin {
            mandarin.level = MandarinLevel::ThirdB;
            mandarin.score_hundredths = BoundedInteger::new(6_540);
        }
    };
    "mandarin_score_differs" "/mandarin/level": PRIMARY, |case, _, _| {
        if let Some(mandarin) = &mut case.mandarin {
            mandarin.level = MandarinLevel::FirstB;
            mandarin.score_hundredths = BoundedInteger::new(8_990);
        }
    };
    "physical_exam_missing" "/physical_exam": PRIMARY, |case, _, _| case.physical_exam = None;
    "physical_exam_failed" "/physical_exam/result": PRIMARY, |case, _, _| {
        if let Some(exam) = &mut case.physical_exam {
            exam.result = PhysicalExamResult::Failed;
        }
    };
    "hospital_not_designated" "/physical_exam/is_designated": PRIMARY, |case, _, _| {
        if let Some(exam) = &mut case.physical_exam {
            exam.is_designated = false;
        }
    };
    "conduct_proof_missing" "/conduct_proof": PRIMARY, |case, _, _| case.conduct_proof = None;
    "conduct_poor" "/conduct_proof/result": PRIMARY, |case, _, _| {
        if let Some(proof) = &mut case.conduct_proof {
            proof.result = ConductResult::Poor;
        }
    };
    "clearance_missing" "/clearance": PRIMARY, |case, _, _| case.clearance = None;
    "clearance_late" "/clearance/checked_on": PRIMARY, |case, _, _| {
        let granted_on = case.granted_on().expect("a grant");
        if let Some(clearance) = &mut case.clearance {
            clearance.checked_on = days_after(granted_on, 1);
        }
    };
    "crime_record" "/clearance/result": PRIMARY, |case, _, _| {
        if let Some(clearance) = &mut case.clearance {
            clearance.result = ClearanceResult::Hit;
        }
    };
    "accepted_incomplete" "/documents_missing": PRIMARY, |case, _, _| {
        case.documents_missing = vec![CertificationDocument::Photo];
    };
    "supplement_unspecified" "/documents_missing": PRIMARY, |case, _, profile| {
        reopen(case);
        let on = case.batch.confirm_from;
        take(case, profile, CertificationEvent::RequireSupplement, on);
    };
    "span_reversed" "/batch/online_to": PRIMARY, |case, _, _| {
        case.batch.online_to = days_before(case.batch.online_from, 1);
    };
    "batch_of_another_year" "/batch/year": PRIMARY, |case, _, _| {
        case.batch.year = BoundedInteger::new(2024).expect("a year");
    };
    "span_announced_late" "/batch/announced_on": PRIMARY, |case, _, _| {
        case.batch.announced_on = Some(days_after(case.batch.online_from, 1));
    };
    "applied_outside_span" "/applied_on": PRIMARY, |case, _, _| {
        case.applied_on = days_after(case.batch.online_to, 1);
    };
    "accepted_outside_span" "/history/0/on": PRIMARY, |case, _, _| {
        at_once(case);
        case.history[0].on = days_before(case.batch.confirm_from, 1);
    };
    "supplemented_late" "/history/1/on": PRIMARY, |case, _, profile| {
        reopen(case);
        let (from, to) = (case.batch.confirm_from, case.batch.confirm_to);
        take(case, profile, CertificationEvent::RequireSupplement, from);
        take(case, profile, CertificationEvent::Supplement, days_after(to, 1));
    };
    "decided_late" "/history/1/on": PRIMARY, |case, _, _| {
        at_once(case);
        settle_on(case, days_after(case.batch.confirm_to, 36));
    };
    "decided_far_too_late" "/history/1/on": PRIMARY, |case, _, _| {
        at_once(case);
        settle_on(case, days_after(case.batch.confirm_to, 60));
    };
    "overdue" "/state": PRIMARY, |case, _, _| leave_open(case);
    "certificate_number_missing" "/certificate_number": PRIMARY, |case, _, _| {
        case.certificate_number = None;
    };
    "certificate_number_without_grant" "/certificate_number": PRIMARY, |case, draw, profile| {
        reopen(case);
        refuse(case, draw, profile);
        renumber(case, draw, 2025, PROVINCE, case.kind, case.applicant.sex);
    };
    "number_of_another_year" "/certificate_number": PRIMARY, |case, draw, _| {
        renumber(case, draw, 2024, PROVINCE, case.kind, case.applicant.sex);
    };
    "number_of_another_province" "/certificate_number": PRIMARY, |case, draw, _| {
        renumber(case, draw, 2025, "42", case.kind, case.applicant.sex);
    };
    "number_of_another_kind" "/certificate_number": PRIMARY, |case, draw, _| {
        renumber(case, draw, 2025, PROVINCE, SENIOR.kind, case.applicant.sex);
    };
    "number_of_another_sex" "/certificate_number": PRIMARY, |case, draw, _| {
        renumber(case, draw, 2025, PROVINCE, case.kind, other(case.applicant.sex));
    };
    "refusal_unexplained" "/history/1/opinion": PRIMARY, |case, draw, profile| {
        reopen(case);
        refuse(case, draw, profile);
        let refusal = case.history.pop().expect("a refusal");
        case.history = vec![accepted(case), refusal];
        case.history[1].opinion = None;
    };
    "dated_in_future" "/history/0/on": PRIMARY, |case, draw, _| {
        reopen(case);
        withdraw(case, draw);
        case.history[0].on = day(2999, 1, 4);
    };
    "division_not_in_force" "/jurisdiction/division": PRIMARY, |case, _, _| {
        case.jurisdiction.division = division("411023"); // until 2016
    };
    "steps_out_of_order" "/history/1/on": PRIMARY, |case, _, _| {
        at_once(case);
        case.history[0].on = case.batch.confirm_to;
        case.history[1].on = days_before(case.batch.confirm_to, 1);
        if let Some(clearance) = &mut case.clearance {
            clearance.checked_on = case.history[1].on;
        }
    };
    "step_not_possible" "/history/1/event": PRIMARY, |case, draw, _| {
        reopen(case);
        withdraw(case, draw);
        let on = later(case.history[0].on, 1);
        case.history.push(step(CertificationEvent::Withdraw, CertificationActor::Applicant, on));
    };
    "wrong_body" "/history/1/actor": PRIMARY, |case, _, _| {
        at_once(case);
        case.history[1].actor = CertificationActor::CityAuthority;
    };
    "state_not_reached" "/state": PRIMARY, |case, _, _| case.state = CertificationState::Granted;
}

/// With an identity card.
fn identify(case: &mut Certification, draw: &mut Draw) {
    let number = draw.resident_id(case.applicant.birth_date, case.applicant.sex);
    case.applicant.identity = Identity::ResidentId { number };
    case.jurisdiction.basis = JurisdictionBasis::Household;
}

/// With the national examination, for what is applied for.
fn national(case: &mut Certification) -> &mut Examination {
    let issued_on = days_before(case.applied_on, 200);
    case.examination.insert(Examination {
        basis: ExaminationBasis::NationalExamination,
        kind: Some(case.kind),
        subject: None,
        certificate_number: None,
        issued_on: Some(issued_on),
        valid_until: None,
    })
}

/// As it was before anything happened.
fn reopen(case: &mut Certification) {
    case.history.clear();
    case.state = CertificationState::Submitted;
    case.certificate_number = None;
    case.clearance = None;
}

fn accepted(case: &Certification) -> crate::certification::CertificationStep {
    step(CertificationEvent::Accept, CertificationActor::CountyAuthority, case.batch.confirm_from)
}

/// Accepted, granted and issued, and nothing else.
fn at_once(case: &mut Certification) {
    let body = CertificationActor::CountyAuthority;
    let granted_on = days_after(case.batch.confirm_to, 10);
    case.history = vec![
        accepted(case),
        step(CertificationEvent::Grant, body, granted_on),
        step(CertificationEvent::IssueCertificate, body, granted_on),
    ];
    case.state = CertificationState::CertificateIssued;
}

/// Accepted, and nothing since.
fn leave_open(case: &mut Certification) {
    at_once(case);
    case.history.truncate(1);
    case.state = CertificationState::Accepted;
    case.certificate_number = None;
    case.clearance = None;
}

/// Refused on a day.
fn settle_on(case: &mut Certification, on: LocalDate) {
    let body = CertificationActor::CountyAuthority;
    let opinion = Some(text("体格检查不合格"));
    let refusal = step(CertificationEvent::Refuse, body, on);
    case.history =
        vec![accepted(case), crate::certification::CertificationStep { opinion, ..refusal }];
    case.state = CertificationState::Refused;
    case.certificate_number = None;
}

fn renumber(
    case: &mut Certification,
    draw: &mut Draw,
    year: u16,
    province: &str,
    kind: TeacherCertificateKind,
    sex: Sex,
) {
    case.certificate_number = Some(draw.teacher_certificate(year, province, kind, sex));
}

const fn other(sex: Sex) -> Sex {
    match sex {
        Sex::Male => Sex::Female,
        _ => Sex::Male,
    }
}
