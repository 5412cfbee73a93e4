//! What education and which skill a kind of qualification asks for.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::{Given, text};

use super::{Rule, while_pursued};
use crate::certification::settings::{EDUCATION, least_education};
use crate::certification::{Certification, ExaminationBasis, SkillTitle};
use crate::education::Diploma;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.certification.education_below_least",
        text(
            "学历低于该种教师资格的最低学历",
            "less education than this kind of qualification asks for",
        ),
        |case, context, found| {
            found.at_if(is_below(case, context) && !was_examined(case), "/education/level");
        },
    )
    .basis(&[law::EDUCATION, law::EXAMINATION_INSTEAD, law::EDUCATION_OF_INSTRUCTORS])
    .since(1994, 1, 1)
    .reads(&["/education/level", "/kind", "/examination", "/state", "/applied_on"])
    .settings(EDUCATION),
    Rule::warning(
        "teacher.certification.education_below_least_with_examination",
        text(
            "考试合格但学历低于该种教师资格的最低学历",
            "the examination passed with less education than asked for",
        ),
        |case, context, found| {
            found.at_if(is_below(case, context) && was_examined(case), "/education/level");
        },
    )
    .basis(&[law::EDUCATION, law::EDUCATION_OF_INSTRUCTORS])
    .since(1994, 1, 1)
    .reads(&["/education/level", "/kind", "/examination", "/state", "/applied_on"])
    .settings(EDUCATION),
    Rule::warning(
        "teacher.certification.education_not_normal",
        text(
            "以中等学历申请幼儿园、小学教师资格，但不是师范学校毕业",
            "secondary education for a kindergarten or primary school, not of a normal school",
        ),
        |case, _, found| {
            let asks = matches!(
                case.kind,
                TeacherCertificateKind::Kindergarten | TeacherCertificateKind::Primary
            );
            let secondary = case.education.diploma() == Some(Diploma::SecondaryVocational);
            let other = secondary && !case.education.is_normal && !was_examined(case);
            found.at_if(asks && other && case.state.is_pursued(), "/education/is_normal");
        },
    )
    .basis(&[law::EDUCATION, law::EXAMINATION_INSTEAD])
    .since(1994, 1, 1)
    .reads(&["/education/is_normal", "/education/level", "/kind", "/examination", "/state"]),
    Rule::error(
        "teacher.certification.skill_insufficient",
        text(
            "申请中等职业学校实习指导教师资格，没有助理工程师以上职务或者中级以上工人技术等级",
            "an instructor of practice without title or grade, or with too low a one",
        ),
        |case, _, found| {
            let asks = case.kind == TeacherCertificateKind::PracticeInstructor;
            let enough = case.skill.is_some_and(SkillTitle::is_enough);
            found.at_if(asks && !enough && case.state.is_pursued(), "/skill");
        },
    )
    .basis(&[law::SKILL])
    .reads(&["/skill", "/kind", "/state"])
    .schema(while_pursued!(
        r#"{
            "if": { "properties": { "kind": { "const": "6" } }, "required": ["kind"] },
            "then": {
                "properties": { "skill": { "not": { "enum": ["technician", "junior_worker"] } } },
                "required": ["skill"]
            }
        }"#
    )),
];

fn is_below<F>(case: &Certification, context: &Given<'_, F>) -> bool {
    let least = least_education(case.kind, context.profile, context.day);
    case.state.is_pursued() && case.education.diploma() < least
}

/// Whoever lacks the education may be examined instead.
fn was_examined(case: &Certification) -> bool {
    let sat = [ExaminationBasis::NationalExamination, ExaminationBasis::ProvincialExamination];
    case.examination.as_ref().is_some_and(|it| sat.contains(&it.basis))
}
