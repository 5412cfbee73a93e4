//! What belongs together in a registration, and what cannot be.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, Pointer, text};

use super::Rule;
use crate::registration::grounds::lacks_years;
use crate::registration::settings::CYCLE_YEARS;
use crate::registration::{Registration, RegistrationConclusion, RegistrationKind};

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::birth_date_rule!("teacher.registration", teacher),
    jiaozheng_core::sex_rule!("teacher.registration", teacher),
    Rule::warning(
        "teacher.registration.certificate_of_another_sex",
        text("教师资格证书编号中的性别与教师不符", "the certificate number has another sex"),
        |case, _, found| {
            let sexes = case.certificate_number.sex().zip(case.teacher.identity.sex());
            let differs = sexes.is_some_and(|(certificate, own)| certificate != own);
            found.at_if(differs, "/certificate_number");
        },
    )
    .reads(&["/certificate_number", "/teacher/identity"]),
    Rule::error(
        "teacher.registration.earlier_period_missing",
        text("定期注册没有上一注册有效期", "a later registration without the period before"),
        |case, _, found| {
            let periodic = case.kind == RegistrationKind::Periodic;
            found.at_if(periodic && case.earlier.is_none(), "/earlier");
        },
    )
    .reads(&["/kind", "/earlier"])
    .schema(PERIODIC_HAS_EARLIER),
    Rule::error(
        "teacher.registration.earlier_before_first",
        text("首次注册却有上一注册有效期", "a first registration with a period before"),
        |case, _, found| {
            let first = case.kind == RegistrationKind::First;
            found.at_if(first && case.earlier.is_some(), "/earlier");
        },
    )
    .reads(&["/kind", "/earlier"])
    .schema(FIRST_HAS_NONE),
    Rule::error(
        "teacher.registration.conclusion_not_of_state",
        text("注册结论与办理状态不符", "the conclusion is not that of the state"),
        |case, _, found| {
            let expected = case.state.conclusion();
            match expected {
                _ if case.conclusion == expected => {}
                Some(own) => found.with("/conclusion", Detail::Expected(KnownCode::of(own))),
                None => found.at("/conclusion"),
            }
        },
    )
    .reads(&["/conclusion", "/state"])
    .schema(CONCLUSION_OF_STATE),
    Rule::error(
        "teacher.registration.decision_day_missing",
        text("有注册结论而没有作出结论日期", "a conclusion without its day"),
        |case, _, found| {
            found.at_if(case.conclusion.is_some() && case.decided_on.is_none(), "/decided_on");
        },
    )
    .reads(&["/conclusion", "/decided_on"])
    .schema(CONCLUSION_HAS_DAY),
    Rule::error(
        "teacher.registration.valid_period_missing",
        text("注册合格而没有注册有效期", "registered without a period"),
        |case, _, found| {
            let registered = case.conclusion == Some(RegistrationConclusion::Registered);
            found.at_if(registered && case.valid.is_none(), "/valid");
        },
    )
    .reads(&["/conclusion", "/valid"])
    .schema(REGISTERED_HAS_PERIOD),
    Rule::error(
        "teacher.registration.valid_without_registration",
        text("没有注册合格却有注册有效期", "a period, though not registered"),
        |case, _, found| {
            let registered = case.conclusion == Some(RegistrationConclusion::Registered);
            found.at_if(!registered && case.valid.is_some(), "/valid");
        },
    )
    .reads(&["/conclusion", "/valid"])
    .schema(PERIOD_HAS_REGISTERED),
    Rule::error(
        "teacher.registration.ends_before_start",
        text("截止日期早于开始日期", "it ends before it begins"),
        |case, _, found| {
            let periods = [
                ("/earlier/to", case.earlier),
                ("/publicity/to", case.publicity),
                ("/valid/to", case.valid),
            ];
            for (place, period) in periods {
                found.at_if(period.is_some_and(|it| !it.is_in_order()), place);
            }
            for (index, it) in case.interruptions.iter().enumerate() {
                let place = Pointer::from("/interruptions").index(index).field("to");
                found.at_if(it.to.is_some_and(|to| to < it.from), place);
            }
        },
    )
    .reads(&["/earlier", "/publicity", "/valid", "/interruptions"]),
    Rule::error(
        "teacher.registration.year_twice",
        text("同一年度有两次年度考核或者两次年度培训", "a year assessed, or counted, twice"),
        |case, _, found| {
            let all: Vec<_> = years(case).collect();
            for (index, (list, year, place)) in all.iter().enumerate() {
                let mut before = all.iter().take(index);
                let twice = before.any(|it| (it.0, it.1) == (*list, *year));
                found.at_if(twice, place.clone());
            }
        },
    )
    .reads(&["/assessments", "/training"]),
    Rule::error(
        "teacher.registration.year_outside_cycle",
        text(
            "年度考核或者年度培训的年度早于注册周期，或者晚于申请年度",
            "a year before the cycle, or after the application",
        ),
        |case, _, found| {
            for (_, year, place) in years(case) {
                found.at_if(!case.is_of_cycle(year), place);
            }
        },
    )
    .reads(&["/assessments", "/training", "/earlier", "/applied_on"]),
    Rule::warning(
        "teacher.registration.interruption_length_differs",
        text(
            "中止学期数与中止起止日期相差较大",
            "the terms away are not as many as lie between the days",
        ),
        |case, _, found| {
            for (index, it) in case.interruptions.iter().enumerate() {
                let place = Pointer::from("/interruptions").index(index).field("semesters");
                found.at_if(!it.is_as_long_as_said(), place);
            }
        },
    )
    .reads(&["/interruptions"]),
    Rule::warning(
        "teacher.registration.years_missing",
        text("周期内年度考核的年度数不足", "fewer assessments than the cycle has years"),
        |case, context, found| {
            let few = lacks_years(case, context.number(CYCLE_YEARS));
            found.at_if(few && case.conclusion.is_some(), "/assessments");
        },
    )
    .reads(&["/kind", "/assessments", "/conclusion", "/earlier", "/applied_on"])
    .settings(&[CYCLE_YEARS]),
    Rule::error(
        "teacher.registration.valid_before_application",
        text("注册有效期在申请之前已经届满", "registered for a time before the application"),
        |case, _, found| {
            let before = case.valid.is_some_and(|valid| valid.to < case.applied_on);
            found.at_if(before, "/valid/to");
        },
    )
    .reads(&["/valid", "/applied_on"]),
    jiaozheng_core::dated_rule!("teacher.registration", applied_on),
];

/// All years that are named, each with the list it stands in and its place.
fn years(case: &Registration) -> impl Iterator<Item = (&'static str, i64, Pointer)> {
    let (assessed, trained) = ("/assessments", "/training");
    let assessed = case.assessments.iter().map(move |it| (assessed, it.year.get())).enumerate();
    let trained = case.training.iter().map(move |it| (trained, it.year.get())).enumerate();
    let all = assessed.chain(trained);
    all.map(|(index, (list, year))| (list, year, Pointer::from(list).index(index).field("year")))
}

const PERIODIC_HAS_EARLIER: &str = r#"{
    "if": { "properties": { "kind": { "const": "periodic" } }, "required": ["kind"] },
    "then": { "properties": { "earlier": true }, "required": ["earlier"] }
}"#;

const FIRST_HAS_NONE: &str = r#"{
    "if": { "properties": { "kind": { "const": "first" } }, "required": ["kind"] },
    "then": { "properties": { "earlier": false } }
}"#;

const CONCLUSION_OF_STATE: &str = r#"{
    "allOf": [
        {
            "if": { "properties": { "state": { "enum": ["registered", "cancelled"] } }, "required": ["state"] },
            "then": { "properties": { "conclusion": { "const": "registered" } }, "required": ["conclusion"] }
        },
        {
            "if": { "properties": { "state": { "const": "deferred" } }, "required": ["state"] },
            "then": { "properties": { "conclusion": { "const": "deferred" } }, "required": ["conclusion"] }
        },
        {
            "if": { "properties": { "state": { "const": "failed" } }, "required": ["state"] },
            "then": { "properties": { "conclusion": { "const": "failed" } }, "required": ["conclusion"] }
        },
        {
            "if": {
                "properties": {
                    "state": { "enum": ["at_school", "at_county", "at_city", "at_province", "withdrawn"] }
                },
                "required": ["state"]
            },
            "then": { "properties": { "conclusion": false } }
        }
    ]
}"#;

const CONCLUSION_HAS_DAY: &str = r#"{
    "if": { "properties": { "conclusion": true }, "required": ["conclusion"] },
    "then": { "properties": { "decided_on": true }, "required": ["decided_on"] }
}"#;

const REGISTERED_HAS_PERIOD: &str = r#"{
    "if": { "properties": { "conclusion": { "const": "registered" } }, "required": ["conclusion"] },
    "then": { "properties": { "valid": true }, "required": ["valid"] }
}"#;

const PERIOD_HAS_REGISTERED: &str = r#"{
    "if": { "properties": { "conclusion": { "const": "registered" } }, "required": ["conclusion"] },
    "else": { "properties": { "valid": false } }
}"#;
