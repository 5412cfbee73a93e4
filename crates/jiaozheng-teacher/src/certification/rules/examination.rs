//! What shows that somebody can teach: an examination, or an interview.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::{Findings, Given, Unjudged, text};

use super::Rule;
use crate::certification::settings::EXAMINATION_YEARS;
use crate::certification::{Certification, Examination, ExaminationBasis};
use crate::law;
use crate::rules::years_later;

const NATIONAL: ExaminationBasis = ExaminationBasis::NationalExamination;
const OWN_SCHOOL: ExaminationBasis = ExaminationBasis::NormalStudent;

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "teacher.certification.examination_missing",
        text(
            "没有教师资格考试合格证明，也没有师范生教师职业能力证书",
            "neither an examination nor a certificate of the own school",
        ),
        |case, _, found| {
            let asks = case.kind != TeacherCertificateKind::HigherEducation;
            let missing = asks && case.examination.is_none();
            found.at_if(missing && case.state.is_accepted(), "/examination");
        },
    )
    .basis(&[law::EXAMINATION])
    .since(2013, 8, 15)
    .reads(&["/examination", "/kind", "/state"]),
    Rule::error(
        "teacher.certification.examination_expired",
        text("教师资格考试合格证明已过有效期", "the examination is no longer valid"),
        |case, context, found| expired(case, context, NATIONAL, found),
    )
    .basis(&[law::EXAMINATION_VALID])
    .since(2013, 8, 15)
    .reads(&["/examination", "/applied_on", "/state"])
    .settings(&[EXAMINATION_YEARS]),
    Rule::warning(
        "teacher.certification.exemption_expired",
        text(
            "师范生教师职业能力证书已过有效期",
            "the certificate of the own school is no longer valid",
        ),
        |case, context, found| expired(case, context, OWN_SCHOOL, found),
    )
    .basis(&[law::EXEMPTION_VALID])
    .reads(&["/examination", "/applied_on", "/state"])
    .settings(&[EXAMINATION_YEARS]),
    Rule::error(
        "teacher.certification.examination_of_lower_level",
        text(
            "考试或者能力证书的资格种类低于所申请的资格种类",
            "the examination is of a kind that does not reach so far",
        ),
        |case, _, found| {
            let lower = examined_kind(case).is_some_and(|own| !reaches(own, case.kind));
            found.at_if(lower && case.state.is_pursued(), "/examination/kind");
        },
    )
    .basis(&[law::EXAMINED, law::MAY_APPLY, law::HIGHER_LEVEL])
    .since(1995, 12, 12)
    .reads(&["/examination", "/kind", "/state"]),
    Rule::warning(
        "teacher.certification.examination_of_another_kind",
        text(
            "考试或者能力证书的资格种类与所申请的不同",
            "the examination is of another kind, though one that reaches so far",
        ),
        |case, _, found| {
            let other = |own| own != case.kind && reaches(own, case.kind);
            let differs = examined_kind(case).is_some_and(other);
            found.at_if(differs && case.state.is_pursued(), "/examination/kind");
        },
    )
    .basis(&[law::EXAMINATION, law::EXEMPTION_VALID])
    .since(2013, 8, 15)
    .reads(&["/examination", "/kind", "/state"]),
    Rule::warning(
        "teacher.certification.examination_of_another_subject",
        text("考试或者能力证书的学科与所申请的不同", "the examination is of another subject"),
        |case, _, found| {
            let subject = case.examination.as_ref().and_then(|it| it.subject.as_ref());
            let differs = subject.is_some_and(|subject| *subject != case.subject);
            found.at_if(differs && case.state.is_pursued(), "/examination/subject");
        },
    )
    .basis(&[law::EXAMINATION, law::EXEMPTION_VALID])
    .since(2013, 8, 15)
    .reads(&["/examination", "/subject", "/state"]),
    Rule::warning(
        "teacher.certification.interview_missing",
        text(
            "非师范毕业或者考试合格的申请人没有面试试讲，或者不合格",
            "no interview with a lesson tried, or not passed, though one is asked for",
        ),
        |case, _, found| {
            let passed = case.interview.as_ref().is_some_and(|it| it.passed);
            let missing = is_interviewed(case) && !passed;
            found.at_if(missing && case.state.is_granted(), "/interview");
        },
    )
    .basis(&[law::INTERVIEW])
    .since(1995, 12, 12)
    .reads(&["/interview", "/examination", "/education/is_normal", "/state"]),
];

fn expired<F>(
    case: &Certification,
    context: &Given<'_, F>,
    basis: ExaminationBasis,
    found: &mut Findings<'_>,
) {
    let own = case.examination.as_ref().filter(|it| it.basis == basis);
    let Some(examination) = own.filter(|_| case.state.is_pursued()) else { return };
    let years = context.number(EXAMINATION_YEARS);
    let by_rule = |it: &Examination| it.issued_on.and_then(|on| years_later(on, years));
    match examination.valid_until.or_else(|| by_rule(examination)) {
        Some(last) => found.at_if(case.applied_on > last, "/examination/valid_until"),
        None => found.cannot_judge(Unjudged::NOT_SAID),
    }
}

fn examined_kind(case: &Certification) -> Option<TeacherCertificateKind> {
    case.examination.as_ref().and_then(|it| it.kind)
}

/// Whether an examination of one kind is of the level of another, or above it. An instructor of practice
/// has an examination of its own.
fn reaches(own: TeacherCertificateKind, other: TeacherCertificateKind) -> bool {
    own == other || own.level().zip(other.level()).is_some_and(|(own, other)| own >= other)
}

/// The national examination has an interview of its own; who studied to be a teacher needs none.
fn is_interviewed(case: &Certification) -> bool {
    case.examination.as_ref().map_or(!case.education.is_normal, |it| match it.basis {
        ExaminationBasis::NationalExamination | ExaminationBasis::NormalStudent => false,
        ExaminationBasis::ProvincialExamination => true,
    })
}
