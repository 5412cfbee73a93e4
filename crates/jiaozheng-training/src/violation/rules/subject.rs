//! Whom a case is about, and whether it can be about them.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, Person, text};

use super::Rule;
use crate::ViolationAct::{
    AgainstStateRules, BeyondLicence, DisorderlyManagement, Fees, ResponsiblePersons,
    UnauthorisedInstitution,
};
use crate::law;
use crate::settings::AGE_OF_MAJORITY;
use crate::violation::settings::AGE_OF_RESPONSIBILITY;
use crate::violation::{Mitigation, SubjectKind, Violation};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.violation.subject_missing",
        text("没有与当事人类型相符的当事人信息", "it is not said who that is"),
        |case, _, found| {
            let person = case.subject_kind == SubjectKind::Person;
            found.at_if(person && case.person.is_none(), "/person");
            found.at_if(!person && case.organisation.is_none(), "/organisation");
        },
    )
    .reads(&["/subject_kind", "/person", "/organisation"])
    .schema(SUBJECT),
    Rule::error(
        "training.violation.birth_date_differs",
        text("出生日期与证件号码不符", "the birth date is not that of the identity document"),
        |case, _, found| {
            let differs = case.person.as_ref().is_some_and(Person::birth_date_differs);
            found.at_if(differs, "/person/birth_date");
        },
    )
    .reads(&["/person"]),
    Rule::warning(
        "training.violation.sex_differs",
        text("性别与证件号码不符", "the sex is not that of the identity document"),
        |case, _, found| {
            if let Some(expected) = case.person.as_ref().and_then(Person::sex_expected) {
                found.with("/person/sex", Detail::Expected(KnownCode::of(expected)));
            }
        },
    )
    .reads(&["/person"]),
    Rule::error(
        "training.violation.not_a_person",
        text("追究责任人员的案件，当事人应为自然人", "who answers for it is a person"),
        |case, _, found| {
            let answers = case.act == ResponsiblePersons;
            found.at_if(answers && case.subject_kind != SubjectKind::Person, "/subject_kind");
        },
    )
    .reads(&["/act", "/subject_kind"])
    .schema(A_PERSON),
    Rule::error(
        "training.violation.licence_does_not_fit",
        text(
            "违法行为与当事人是否持有许可不符",
            "the act is one of those who have a licence, or of those who have none",
        ),
        |case, _, found| {
            let institution = case.subject_kind == SubjectKind::Institution;
            let needed = match case.act {
                BeyondLicence | AgainstStateRules | DisorderlyManagement | Fees => true,
                UnauthorisedInstitution => false,
                _ => return,
            };
            found.at_if(institution != needed, "/subject_kind");
        },
    )
    .reads(&["/act", "/subject_kind"])
    .schema(LICENCE_FITS),
    Rule::error(
        "training.violation.minor_punished",
        text("对未达到行政责任年龄的人给予行政处罚", "somebody too young is punished"),
        |case, context, found| {
            let young = is_too_young(case, context.number(AGE_OF_RESPONSIBILITY));
            found.at_if(young && case.decision.is_some(), "/decision");
        },
    )
    .basis(&[law::UNDER_FOURTEEN])
    .since(2021, 7, 15)
    .reads(&["/decision", "/subject_kind", "/person", "/acted_to"])
    .settings(&[AGE_OF_RESPONSIBILITY]),
    Rule::error(
        "training.violation.minor_not_spared",
        text("对未成年人没有从轻或者减轻处罚", "a minor is punished as an adult"),
        |case, context, found| {
            let minor = is_too_young(case, context.number(AGE_OF_MAJORITY))
                && !is_too_young(case, context.number(AGE_OF_RESPONSIBILITY));
            let spared = case.mitigations.contains(&Mitigation::Minor);
            found.at_if(minor && case.decision.is_some() && !spared, "/mitigations");
        },
    )
    .basis(&[law::UNDER_FOURTEEN])
    .since(2021, 7, 15)
    .reads(&["/mitigations", "/decision", "/subject_kind", "/person", "/acted_to"])
    .settings(&[AGE_OF_RESPONSIBILITY, AGE_OF_MAJORITY]),
];

/// Whether the case is about somebody who was younger when the act ended.
pub(super) fn is_too_young(case: &Violation, age: i64) -> bool {
    let person = case.person.as_ref().filter(|_| case.subject_kind == SubjectKind::Person);
    let years = person.and_then(|person| person.birth_date.age_on(case.acted_to));
    years.is_some_and(|years| i64::from(years) < age)
}

const SUBJECT: &str = r#"{
    "if": { "properties": { "subject_kind": { "const": "person" } }, "required": ["subject_kind"] },
    "then": { "properties": { "person": true }, "required": ["person"] },
    "else": { "properties": { "organisation": true }, "required": ["organisation"] }
}"#;

const A_PERSON: &str = r#"{
    "if": { "properties": { "act": { "const": "responsible_persons" } }, "required": ["act"] },
    "then": { "properties": { "subject_kind": { "const": "person" } } }
}"#;

const LICENCE_FITS: &str = r#"{
    "allOf": [
        {
            "if": {
                "properties": {
                    "act": {
                        "enum": ["beyond_licence", "against_state_rules", "disorderly_management", "fees"]
                    }
                },
                "required": ["act"]
            },
            "then": { "properties": { "subject_kind": { "const": "institution" } } }
        },
        {
            "if": {
                "properties": { "act": { "const": "unauthorised_institution" } },
                "required": ["act"]
            },
            "then": { "properties": { "subject_kind": { "enum": ["organisation", "person"] } } }
        }
    ]
}"#;
