//! Who is trained, for whom the course is, and who signs.

use jiaozheng_core::{Setting, text};

use super::Rule;
use crate::contract::settings::{
    AGE_OF_CONSENT, AGE_OF_OWN_INCOME, OLDEST_JUNIOR, OLDEST_PRESCHOOL, OLDEST_PRIMARY,
    OLDEST_SENIOR, YOUNGEST,
};
use crate::contract::{Contract, ContractSigner};
use crate::settings::AGE_OF_MAJORITY;
use crate::{TargetGroup, TrainingMode, law};

/// From when on the preschool child may be trained, and until when each group is.
const AGES: &[&Setting] =
    &[YOUNGEST, OLDEST_PRESCHOOL, OLDEST_PRIMARY, OLDEST_JUNIOR, OLDEST_SENIOR];

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::birth_date_rule!("training.contract", student),
    jiaozheng_core::sex_rule!("training.contract", student),
    Rule::error(
        "training.contract.guardian_did_not_sign",
        text("未成年学员的合同不是由监护人签订", "a minor's contract that no guardian signed"),
        |case, context, found| {
            let Some(age) = age(case) else { return };
            let wrong = match case.signed_by {
                ContractSigner::StudentWithConsent => age < context.number(AGE_OF_CONSENT),
                ContractSigner::Student => age < context.number(AGE_OF_OWN_INCOME),
                _ => false,
            };
            found.at_if(wrong, "/signed_by");
        },
    )
    .basis(&[law::GUARDIAN_ACTS, law::GUARDIAN_CONSENTS, law::OWN_INCOME])
    .since(2021, 1, 1)
    .reads(&["/signed_by", "/student/birth_date"])
    .settings(&[AGE_OF_CONSENT, AGE_OF_OWN_INCOME]),
    Rule::warning(
        "training.contract.minor_signed_alone",
        text(
            "未成年学员自行签订，须以自己的劳动收入为主要生活来源",
            "a minor signed alone, which needs an own income",
        ),
        |case, context, found| {
            let (from, to) = (context.number(AGE_OF_OWN_INCOME), context.number(AGE_OF_MAJORITY));
            let minor = age(case).is_some_and(|age| from <= age && age < to);
            found.at_if(minor && case.signed_by == ContractSigner::Student, "/signed_by");
        },
    )
    .basis(&[law::OWN_INCOME])
    .since(2021, 1, 1)
    .reads(&["/signed_by", "/student/birth_date"])
    .settings(&[AGE_OF_OWN_INCOME, AGE_OF_MAJORITY]),
    Rule::error(
        "training.contract.guardian_is_student",
        text("监护人与学员是同一人", "the guardian is the student"),
        |case, _, found| {
            let (own, other) = (case.guardian.identity.key(), case.student.identity.key());
            found.at_if(own.is_some() && own == other, "/guardian/identity");
        },
    )
    .reads(&["/guardian/identity", "/student/identity"]),
    Rule::warning(
        "training.contract.guardian_is_minor",
        text("监护人未成年", "the guardian is a minor"),
        |case, context, found| {
            let born = case.guardian.identity.birth_date();
            let age = born.and_then(|born| born.age_on(case.signed_on)).map(i64::from);
            let minor = age.is_some_and(|age| age < context.number(AGE_OF_MAJORITY));
            // Of a number that is the student's, the rule above speaks.
            let other = case.guardian.identity.key() != case.student.identity.key();
            found.at_if(minor && other, "/guardian/identity");
        },
    )
    .reads(&["/guardian/identity", "/student/identity", "/signed_on"])
    .settings(&[AGE_OF_MAJORITY]),
    Rule::warning(
        "training.contract.student_of_another_age",
        text("学员年龄与培训对象不符", "the student is of another age than those it is for"),
        |case, context, found| {
            let age = case.student.birth_date.age_on(case.starts_on).map(i64::from);
            let (least, most) = (context.number(YOUNGEST), context.number(oldest(case.target)));
            let usual = age.is_some_and(|age| least <= age && age <= most);
            found.at_if(!usual, "/target");
        },
    )
    .basis(&[law::MODEL_FIELDS])
    .since(2021, 10, 21)
    .reads(&["/target", "/student/birth_date", "/starts_on", "/signed_on"])
    .settings(AGES),
    Rule::error(
        "training.contract.preschool_subject",
        text("面向学龄前儿童开展学科类培训", "subjects for preschool children"),
        |case, _, found| {
            let young = case.target == TargetGroup::Preschool;
            found.at_if(young && case.category.is_subject(), "/category");
        },
    )
    .basis(&[law::PRESCHOOL])
    .since(2021, 7, 24)
    .reads(&["/target", "/category"]),
    Rule::error(
        "training.contract.preschool_online",
        text("面向学龄前儿童开展线上培训", "online training for preschool children"),
        |case, _, found| {
            let young = case.target == TargetGroup::Preschool;
            found.at_if(young && case.mode == TrainingMode::Online, "/mode");
        },
    )
    .basis(&[law::PRESCHOOL])
    .since(2021, 7, 24)
    .reads(&["/target", "/mode"]),
];

/// How old the student was when it was signed.
fn age(case: &Contract) -> Option<i64> {
    case.student.birth_date.age_on(case.signed_on).map(i64::from)
}

const fn oldest(target: TargetGroup) -> &'static Setting {
    match target {
        TargetGroup::Preschool => OLDEST_PRESCHOOL,
        TargetGroup::Primary => OLDEST_PRIMARY,
        TargetGroup::JuniorSecondary => OLDEST_JUNIOR,
        TargetGroup::SeniorSecondary => OLDEST_SENIOR,
    }
}
