//! Health, conduct, record; and what is still missing.

use jiaozheng_core::text;

use super::{Rule, in_states, once_accepted, while_pursued};
use crate::certification::{
    CertificationState, ClearanceResult, ConductResult, PhysicalExamResult,
};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.certification.physical_exam_missing",
        text("没有体格检查证明", "no certificate of health"),
        |case, _, found| {
            let missing = case.physical_exam.is_none();
            found.at_if(missing && case.state.is_accepted(), "/physical_exam");
        },
    )
    .basis(&[law::HEALTH_SHOWN])
    .reads(&["/physical_exam", "/state"])
    .schema(once_accepted!(
        r#"{ "properties": { "physical_exam": true }, "required": ["physical_exam"] }"#
    )),
    Rule::error(
        "teacher.certification.physical_exam_failed",
        text("体检不合格", "the physical examination was not passed"),
        |case, _, found| {
            let result = case.physical_exam.as_ref().map(|exam| exam.result);
            let failed = result == Some(PhysicalExamResult::Failed);
            found.at_if(failed && case.state.is_pursued(), "/physical_exam/result");
        },
    )
    .basis(&[law::HEALTH])
    .reads(&["/physical_exam", "/state"])
    .schema(while_pursued!(
        r#"{ "properties": { "physical_exam": { "properties": {
            "result": { "not": { "const": "failed" } }
        } } } }"#
    )),
    Rule::error(
        "teacher.certification.hospital_not_designated",
        text(
            "体检医院不是认定机构指定的县级以上医院",
            "not a hospital, of a county or larger, that the authority named",
        ),
        |case, _, found| {
            let other = case.physical_exam.as_ref().is_some_and(|exam| !exam.is_designated);
            found.at_if(other && case.state.is_pursued(), "/physical_exam/is_designated");
        },
    )
    .basis(&[law::HEALTH_SHOWN, law::HOSPITAL])
    .reads(&["/physical_exam", "/state"])
    .schema(while_pursued!(
        r#"{ "properties": { "physical_exam": { "properties": {
            "is_designated": { "const": true }
        } } } }"#
    )),
    Rule::error(
        "teacher.certification.conduct_proof_missing",
        text("没有思想品德、有无犯罪记录的鉴定及证明", "no certificate of conduct"),
        |case, _, found| {
            let missing = case.conduct_proof.is_none();
            found.at_if(missing && case.state.is_accepted(), "/conduct_proof");
        },
    )
    .basis(&[law::CONDUCT_SHOWN])
    .reads(&["/conduct_proof", "/state"])
    .schema(once_accepted!(
        r#"{ "properties": { "conduct_proof": true }, "required": ["conduct_proof"] }"#
    )),
    Rule::error(
        "teacher.certification.conduct_poor",
        text("思想品德鉴定不合格", "the conduct was found poor"),
        |case, _, found| {
            let result = case.conduct_proof.as_ref().map(|proof| proof.result);
            let poor = result == Some(ConductResult::Poor);
            found.at_if(poor && case.state.is_pursued(), "/conduct_proof/result");
        },
    )
    .basis(&[law::WHO_QUALIFIES])
    .reads(&["/conduct_proof", "/state"])
    .schema(while_pursued!(
        r#"{ "properties": { "conduct_proof": { "properties": {
            "result": { "not": { "const": "poor" } }
        } } } }"#
    )),
    Rule::warning(
        "teacher.certification.clearance_missing",
        text("认定前没有查询性侵等违法犯罪信息", "granted without a look at records of crimes"),
        |case, _, found| {
            found.at_if(case.clearance.is_none() && case.state.is_granted(), "/clearance");
        },
    )
    .basis(&[law::LOOKED_UP])
    .since(2020, 8, 20)
    .reads(&["/clearance", "/state"]),
    Rule::warning(
        "teacher.certification.clearance_late",
        text("认定之后才查询违法犯罪信息", "looked up after the grant"),
        |case, _, found| {
            let checked = case.clearance.as_ref().map(|it| it.checked_on);
            let late = checked.zip(case.granted_on()).is_some_and(|(on, granted)| on > granted);
            found.at_if(late, "/clearance/checked_on");
        },
    )
    .basis(&[law::LOOKED_UP])
    .since(2020, 8, 20)
    .reads(&["/clearance", "/history"]),
    Rule::error(
        "teacher.certification.crime_record",
        text(
            "申请人有性侵害、虐待、拐卖、暴力伤害等违法犯罪记录",
            "the applicant has a record of crimes against minors",
        ),
        |case, _, found| {
            let result = case.clearance.as_ref().map(|it| it.result);
            let hit = result == Some(ClearanceResult::Hit);
            found.at_if(hit && case.state.is_pursued(), "/clearance/result");
        },
    )
    .basis(&[law::WHO_QUALIFIES, law::LOOKED_UP, law::entry::BEFORE_HIRING])
    .since(2020, 8, 20)
    .reads(&["/clearance", "/state"]),
    Rule::error(
        "teacher.certification.accepted_incomplete",
        text("已受理，但仍有待补齐的材料", "accepted, though something is missing"),
        |case, _, found| {
            let missing = !case.documents_missing.is_empty();
            found.at_if(missing && case.state.is_accepted(), "/documents_missing");
        },
    )
    .basis(&[law::SUPPLEMENTS])
    .reads(&["/documents_missing", "/state"])
    .schema(once_accepted!(r#"{ "properties": { "documents_missing": { "maxItems": 0 } } }"#)),
    Rule::error(
        "teacher.certification.supplement_unspecified",
        text("通知补齐材料而没有列明所缺材料", "a supplement asked for without saying of what"),
        |case, _, found| {
            let asked = case.state == CertificationState::SupplementRequired;
            found.at_if(asked && case.documents_missing.is_empty(), "/documents_missing");
        },
    )
    .basis(&[law::SUPPLEMENTS])
    .reads(&["/documents_missing", "/state"])
    .schema(in_states!(
        r#""supplement_required""#,
        r#"{ "properties": { "documents_missing": { "minItems": 1 } } }"#
    )),
];
