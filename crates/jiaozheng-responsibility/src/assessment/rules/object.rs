//! Who is assessed, and by whom.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, text};

use super::Rule;
use crate::assessment::AssessmentObject;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.school_code_not_of_kind",
        text(
            "考核对象为学校而没有学校标识码，或者不是学校而有学校标识码",
            "a school without its code, or a code of what is no school",
        ),
        |case, _, found| {
            let is_school = case.object_kind == AssessmentObject::DirectSchool;
            found.at_if(is_school != case.school_code.is_some(), "/school_code");
        },
    )
    .reads(&["/object_kind", "/school_code"])
    .schema(SCHOOLS_HAVE_CODES),
    Rule::error(
        "responsibility.assessment.servant_not_of_kind",
        text(
            "考核对象为公务员而没有人员信息，或者为单位而有人员信息",
            "a civil servant who is not named, or a person where a body is assessed",
        ),
        |case, _, found| {
            found.at_if(case.object_kind.is_body() == case.servant.is_some(), "/servant");
        },
    )
    .reads(&["/object_kind", "/servant"])
    .schema(SERVANTS_ARE_NAMED),
    Rule::error(
        "responsibility.assessment.assessor_is_object",
        text("考核主体与考核对象是同一单位", "a body that assesses itself"),
        |case, _, found| {
            let is_same = match case.object_kind {
                AssessmentObject::CivilServant => false,
                // A division has no code of its own: the one it gives is that of its bureau.
                AssessmentObject::InternalDivision => case.assessor.name == case.object.name,
                _ => case.assessor.is(&case.object),
            };
            found.at_if(is_same, "/assessor");
        },
    )
    .reads(&["/object_kind", "/object", "/assessor"]),
    Rule::error(
        "responsibility.assessment.birth_date_differs",
        text("出生日期与证件号码不符", "the birth date is not that of the identity document"),
        |case, _, found| {
            let differs = case.servant.as_ref().is_some_and(|it| it.person.birth_date_differs());
            found.at_if(differs, "/servant/person/birth_date");
        },
    )
    .reads(&["/servant"]),
    Rule::warning(
        "responsibility.assessment.sex_differs",
        text("性别与证件号码不符", "the sex is not that of the identity document"),
        |case, _, found| {
            let expected = case.servant.as_ref().and_then(|it| it.person.sex_expected());
            if let Some(expected) = expected {
                let code = KnownCode::of(expected);
                found.with("/servant/person/sex", Detail::Expected(code));
            }
        },
    )
    .reads(&["/servant"]),
];

const SCHOOLS_HAVE_CODES: &str = r#"{
    "if": { "properties": { "object_kind": { "const": "direct_school" } }, "required": ["object_kind"] },
    "then": { "properties": { "school_code": true }, "required": ["school_code"] },
    "else": { "not": { "properties": { "school_code": true }, "required": ["school_code"] } }
}"#;

const SERVANTS_ARE_NAMED: &str = r#"{
    "if": { "properties": { "object_kind": { "const": "civil_servant" } }, "required": ["object_kind"] },
    "then": { "properties": { "servant": true }, "required": ["servant"] },
    "else": { "not": { "properties": { "servant": true }, "required": ["servant"] } }
}"#;
