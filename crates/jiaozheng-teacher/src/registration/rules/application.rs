//! Who registers: the qualification fits the post, the post is one of those that register.

use jiaozheng_core::{Given, text};

use super::Rule;
use crate::EmployerKind;
use crate::law::{KINDERGARTENS, SCOPE as LEVELS, registration as law};
use crate::registration::settings::{OUT_OF_QUOTA, OUT_OF_SCHOOL, PRIVATE_SCHOOLS};
use crate::registration::{Contract, QuotaStatus, Registration, RegistrationConclusion};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.registration.certificate_below_post",
        text(
            "教师资格种类低于任教岗位，或者不能用于该岗位",
            "the qualification is below the post, or not for it",
        ),
        |case, context, found| {
            let wrong = may_be_registered(case) && !case.has_level(context.day);
            found.at_if(wrong, "/certificate_number");
        },
    )
    .basis(&[LEVELS, law::FIRST_CONDITIONS, law::HEBEI_DEFERS])
    .since(1995, 12, 12)
    .reads(&["/certificate_number", "/post", "/conclusion"]),
    Rule::warning(
        "teacher.registration.subject_differs",
        text("教师资格证书任教学科与任教学科不同", "the certificate is for another subject"),
        |case, _, found| {
            let wrong = may_be_registered(case) && has_another_subject(case);
            found.at_if(wrong, "/certificate_subject");
        },
    )
    .basis(&[law::FIRST_CONDITIONS])
    .since(2013, 8, 15)
    .reads(&["/certificate_subject", "/post", "/conclusion"]),
    Rule::error(
        "teacher.registration.not_for_kindergarten",
        text(
            "在幼儿园任教，没有幼儿园教师资格，也没有经学前教育专业培训合格",
            "kindergarten: neither its qualification nor training in preschool education",
        ),
        |case, context, found| {
            let wrong = may_be_registered(case) && !case.may_teach_children(context.day);
            found.at_if(wrong, "/preschool_training");
        },
    )
    .basis(&[KINDERGARTENS])
    .since(2025, 6, 1)
    .reads(&["/certificate_number", "/post", "/preschool_training", "/conclusion"]),
    Rule::error(
        "teacher.registration.not_in_quota",
        text("公办学校非在编在岗教师不在定期注册范围", "public school: not in quota and in post"),
        |case, context, found| {
            found.at_if(may_be_registered(case) && is_out_of_quota(case, context), "/quota");
        },
    )
    .basis(&[law::SCOPE, law::FIRST_CONDITIONS])
    .since(2013, 8, 15)
    .reads(&["/quota", "/school", "/conclusion", "/applied_on"])
    .settings(&[OUT_OF_QUOTA]),
    Rule::error(
        "teacher.registration.private_school",
        text(
            "民办学校教师未纳入本省定期注册范围",
            "a private school, whose teachers do not register in this province",
        ),
        |case, context, found| {
            let wrong = may_be_registered(case) && is_private_in_vain(case, context);
            found.at_if(wrong, "/school/is_private");
        },
    )
    .basis(&[law::SCOPE])
    .since(2013, 8, 15)
    .reads(&["/school", "/conclusion", "/applied_on"])
    .settings(&[PRIVATE_SCHOOLS]),
    Rule::error(
        "teacher.registration.out_of_scope",
        text("任教单位不是中小学、中等职业学校或者幼儿园", "neither a school nor a kindergarten"),
        |case, _, found| {
            found.at_if(may_be_registered(case) && is_no_school(case), "/school/kind");
        },
    )
    .basis(&[law::SCOPE])
    .since(2013, 8, 15)
    .reads(&["/school", "/conclusion"]),
    Rule::warning(
        "teacher.registration.out_of_school",
        text(
            "少年宫、教研室、电化教育等机构教师未纳入本省定期注册范围",
            "outside of schools, whose teachers do not register in this province",
        ),
        |case, context, found| {
            let wrong = may_be_registered(case) && is_out_of_school(case, context);
            found.at_if(wrong, "/school/kind");
        },
    )
    .basis(&[law::SCOPE])
    .since(2013, 8, 15)
    .reads(&["/school", "/conclusion", "/applied_on"])
    .settings(&[OUT_OF_SCHOOL]),
    Rule::warning(
        "teacher.registration.contract_not_running",
        text("申请时聘用合同未开始或者已经期满", "the contract does not run on the day"),
        |case, _, found| found.at_if(has_no_running_contract(case), "/contract"),
    )
    .reads(&["/contract", "/applied_on"]),
];

/// Whether it is somebody who does not register at all.
pub(super) fn is_out_of_scope<F>(case: &Registration, context: &Given<'_, F>) -> bool {
    is_no_school(case)
        || is_out_of_school(case, context)
        || is_private_in_vain(case, context)
        || is_out_of_quota(case, context)
}

const fn is_no_school(case: &Registration) -> bool {
    matches!(case.school.kind, EmployerKind::Training | EmployerKind::Authority)
}

fn is_out_of_school<F>(case: &Registration, context: &Given<'_, F>) -> bool {
    case.school.kind == EmployerKind::OutOfSchool && !context.is_on(OUT_OF_SCHOOL)
}

fn is_private_in_vain<F>(case: &Registration, context: &Given<'_, F>) -> bool {
    case.school.is_private && !context.is_on(PRIVATE_SCHOOLS)
}

fn is_out_of_quota<F>(case: &Registration, context: &Given<'_, F>) -> bool {
    let allowed = match case.quota {
        QuotaStatus::InQuota => true,
        QuotaStatus::NotInPost => false,
        _ => context.is_on(OUT_OF_QUOTA),
    };
    !case.school.is_private && !allowed
}

pub(super) fn has_another_subject(case: &Registration) -> bool {
    let subjects = case.certificate_subject.as_ref().zip(case.post.subject.as_ref());
    subjects.is_some_and(|(certified, taught)| certified != taught)
}

/// A contract is there, and does not run on the day of the application.
pub(super) fn has_no_running_contract(case: &Registration) -> bool {
    let runs =
        |it: Contract| it.from <= case.applied_on && it.to.is_none_or(|to| case.applied_on <= to);
    case.contract.is_some_and(|it| !runs(it))
}

/// Whether the case was not deferred or failed, which is right for what does not fit.
const fn may_be_registered(case: &Registration) -> bool {
    matches!(case.conclusion, None | Some(RegistrationConclusion::Registered))
}
