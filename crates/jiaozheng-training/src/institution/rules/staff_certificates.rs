//! What shows that those who teach can do it.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::text;

use super::{Rule, members};
use crate::institution::{Institution, Qualification, StaffMember, StaffOrigin};
use crate::{TargetGroup, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.subject_without_certificate",
        text(
            "学科类教学、教研人员没有教师资格证书",
            "teaches a subject without a teacher certificate",
        ),
        |case, _, found| {
            for (place, member) in members(case).filter(|(_, it)| !is_foreign(it)) {
                let missing = member.teaches_subject() && certificate(member).is_none();
                found.at_if(missing, place.field("qualification"));
            }
        },
    )
    .basis(&[law::SUBJECT_CERTIFICATE, law::STAFF_REQUIREMENTS])
    .since(2021, 7, 24)
    .reads(&["/staff"]),
    Rule::error(
        "training.institution.foreigner_without_qualification",
        text(
            "外籍学科类教学、教研人员没有任何资质",
            "a foreigner who teaches a subject without any qualification",
        ),
        |case, _, found| {
            for (place, member) in members(case).filter(|(_, it)| is_foreign(it)) {
                let missing = member.teaches_subject() && member.qualification.is_none();
                found.at_if(missing, place.field("qualification"));
            }
        },
    )
    .basis(&[law::STAFF_QUALIFIED])
    .since(2021, 9, 1)
    .reads(&["/staff"]),
    Rule::error(
        "training.institution.certificate_number_of_another_kind",
        text(
            "教师资格证书编号与教师资格种类不符",
            "the number is that of a certificate of another kind",
        ),
        |case, _, found| {
            for (place, member) in members(case) {
                let Some(Qualification::TeacherCertificate { certificate, number, .. }) =
                    &member.qualification
                else {
                    continue;
                };
                let other = number.is_some_and(|number| number.kind() != *certificate);
                found.at_if(other, place.field("qualification").field("number"));
            }
        },
    )
    .reads(&["/staff"]),
    Rule::warning(
        "training.institution.certificate_of_another_subject",
        text(
            "教师资格证书的任教学科与所教学科不符",
            "a certificate for another subject than is taught",
        ),
        |case, _, found| {
            for (place, member) in members(case) {
                let Some(Qualification::TeacherCertificate { subject, .. }) = member.qualification
                else {
                    continue;
                };
                let other =
                    subject.zip(member.subject()).is_some_and(|(own, taught)| own != taught);
                found.at_if(other, place.field("qualification").field("subject"));
            }
        },
    )
    .basis(&[law::SUBJECT_CERTIFICATE, law::STAFF_REQUIREMENTS])
    .since(2021, 9, 9)
    .reads(&["/staff"]),
    Rule::warning(
        "training.institution.certificate_below_pupils",
        text(
            "教师资格种类不适用于任何培训对象的学段",
            "a certificate that is good for nobody trained",
        ),
        |case, _, found| {
            for (place, member) in members(case).filter(|(_, it)| it.teaches_subject()) {
                let below = certificate(member).is_some_and(|kind| is_below_all(kind, case));
                found.at_if(below, place.field("qualification"));
            }
        },
    )
    .basis(&[law::CERTIFICATE_STAGE])
    .reads(&["/staff", "/targets"]),
    Rule::error(
        "training.institution.staff_without_proof",
        text(
            "非学科类教学、教研人员没有职业（专业）能力证明",
            "teaches something else without a proof of skill",
        ),
        |case, _, found| {
            for (place, member) in members(case) {
                let teaches = member.kind.is_academic() && !member.teaches_subject();
                let missing = teaches && member.qualification.is_none();
                found.at_if(missing, place.field("qualification"));
            }
        },
    )
    .basis(&[law::STAFF_QUALIFIED, law::STAFF_REQUIREMENTS])
    .since(2021, 9, 1)
    .reads(&["/staff"]),
];

const fn certificate(member: &StaffMember) -> Option<TeacherCertificateKind> {
    match member.qualification {
        Some(Qualification::TeacherCertificate { certificate, .. }) => Some(certificate),
        _ => None,
    }
}

/// Whether a member is a foreigner who may work here, of whom no Chinese certificate is asked.
fn is_foreign(member: &StaffMember) -> bool {
    member.origin == StaffOrigin::ForeignPermitted
}

/// Whether a certificate is good for nobody who is trained.
fn is_below_all(kind: TeacherCertificateKind, case: &Institution) -> bool {
    let stage = |target: &TargetGroup| match target {
        TargetGroup::Preschool => 1,
        TargetGroup::Primary => 2,
        TargetGroup::JuniorSecondary => 3,
        TargetGroup::SeniorSecondary => 4,
    };
    // Without a level: an instructor of practice, which is not trained here.
    kind.level().is_none_or(|level| case.targets.iter().all(|target| level < stage(target)))
}
