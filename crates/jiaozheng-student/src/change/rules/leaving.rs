//! How a student leaves: withdrawal, expulsion, graduation.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use crate::change::settings::GRADUATION_CREDITS;
use crate::change::{Change, ChangeKind};
use crate::rules::is_final_grade;
use crate::{Stage, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.change.expelled_in_compulsory",
        text("义务教育阶段不得开除学生", "compulsory education: nobody is expelled"),
        |case, _, found| {
            let expelled = case.kind == ChangeKind::Expulsion;
            found.at_if(expelled && case.stage.is_compulsory(), "/kind");
        },
    )
    .basis(&[law::NOBODY_EXPELLED, law::NO_MINOR_EXPELLED])
    .since(2006, 9, 1)
    .reads(&["/kind", "/stage"]),
    Rule::error(
        "student.change.withdrawn_in_compulsory",
        text("义务教育阶段不办理退学", "compulsory education: nobody is withdrawn"),
        |case, _, found| {
            let withdrawn = case.kind == ChangeKind::Withdrawal;
            found.at_if(withdrawn && case.stage.is_compulsory(), "/kind");
        },
    )
    .basis(&[law::WITHDRAWAL_2025, law::HUNAN_WITHDRAWAL])
    .reads(&["/kind", "/stage"]),
    Rule::error(
        "student.change.withdrawal_not_applied_for",
        text("普通高中退学不是由监护人申请", "senior secondary: no guardian applied"),
        |case, _, found| {
            let guardian = case.applicant.as_ref().is_some_and(|it| it.is_guardian);
            found.at_if(is_senior_withdrawal(case) && !guardian, "/applicant");
        },
    )
    .basis(&[law::WITHDRAWAL_2025])
    .since(2025, 1, 3)
    .reads(&["/kind", "/stage", "/applicant"]),
    Rule::warning(
        "student.change.withdrawal_not_filed",
        text("普通高中退学没有报学籍主管部门备案", "senior secondary: the authority was not told"),
        |case, _, found| {
            found.at_if(is_senior_withdrawal(case) && case.filed_on.is_none(), "/filed_on");
        },
    )
    .basis(&[law::WITHDRAWAL_2025])
    .since(2025, 1, 3)
    .reads(&["/kind", "/stage", "/filed_on"]),
    Rule::warning(
        "student.change.not_in_final_grade",
        text("不在毕业年级毕业、结业", "graduated or completed, but not from the final grade"),
        |case, _, found| {
            let leaves = matches!(case.kind, ChangeKind::Graduation | ChangeKind::Completion);
            let last = is_final_grade(case.stage, case.school_system, case.grade_before.get());
            let known = case.stage.last_grade(case.school_system).is_some();
            found.at_if(leaves && known && !last, "/grade_before");
        },
    )
    .reads(&["/kind", "/stage", "/school_system", "/grade_before"]),
    Rule::error(
        "student.change.certificate_not_of_kind",
        text("证书类别与异动类别不符", "another certificate than such a change has"),
        |case, _, found| {
            let differs = case.certificate.is_some() && case.certificate != case.kind.certificate();
            found.at_if(differs, "/certificate");
        },
    )
    .reads(&["/kind", "/certificate"]),
    Rule::warning(
        "student.change.credits_too_few",
        text("普通高中毕业学分不足", "senior secondary: too few credits to graduate"),
        |case, context, found| {
            if !is_senior_graduation(case) {
                return;
            }
            let Some(credits) = case.credits else {
                return found.cannot_judge(Unjudged::NOT_SAID);
            };
            found.at_if(credits.get() < context.number(GRADUATION_CREDITS), "/credits");
        },
    )
    .basis(&[law::SENIOR_GRADUATION])
    .reads(&["/kind", "/stage", "/credits", "/occurred_on"])
    .settings(&[GRADUATION_CREDITS]),
    Rule::warning(
        "student.change.tests_not_passed",
        text("普通高中毕业而学业水平考试不合格", "senior secondary: graduated without the tests"),
        |case, _, found| {
            let failed = case.tests_passed == Some(false);
            found.at_if(is_senior_graduation(case) && failed, "/tests_passed");
        },
    )
    .basis(&[law::SENIOR_GRADUATION])
    .reads(&["/kind", "/stage", "/tests_passed"]),
];

fn is_senior_withdrawal(case: &Change) -> bool {
    case.kind == ChangeKind::Withdrawal && case.stage == Stage::SeniorSecondary
}

fn is_senior_graduation(case: &Change) -> bool {
    case.kind == ChangeKind::Graduation && case.stage == Stage::SeniorSecondary
}
