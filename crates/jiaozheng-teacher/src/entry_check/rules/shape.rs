//! What belongs together in a check, and what cannot be.

use jiaozheng_core::text;

use super::Rule;
use crate::EmployerKind;
use crate::entry_check::{CheckAction, CheckPurpose, CheckResult};
use crate::rules::not_after_today;

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::birth_date_rule!("teacher.entry_check", person),
    jiaozheng_core::sex_rule!("teacher.entry_check", person),
    Rule::error(
        "teacher.entry_check.result_before_request",
        text("反馈日期早于提出查询日期", "a result before it was asked for"),
        |case, _, found| {
            let before = case.received_on.is_some_and(|on| on < case.requested_on);
            found.at_if(before, "/received_on");
        },
    )
    .reads(&["/received_on", "/requested_on"]),
    Rule::error(
        "teacher.entry_check.result_day_missing",
        text("有查询结果而没有反馈日期", "a result without its day"),
        |case, _, found| {
            found.at_if(case.result.is_some() && case.received_on.is_none(), "/received_on");
        },
    )
    .reads(&["/result", "/received_on"])
    .schema(RESULT_HAS_DAY),
    Rule::error(
        "teacher.entry_check.hits_missing",
        text("结果为发现记录，没有说明发现了什么", "something was found, and it is not said what"),
        |case, _, found| {
            let hit = case.result == Some(CheckResult::Hit);
            found.at_if(hit && case.hits.is_none(), "/hits");
        },
    )
    .reads(&["/result", "/hits"])
    .schema(HIT_SAYS_WHAT),
    Rule::error(
        "teacher.entry_check.hits_unfounded",
        text("结果不是发现记录，却列有发现的情形", "what was found, though nothing was"),
        |case, _, found| {
            let hit = case.result == Some(CheckResult::Hit);
            found.at_if(!hit && case.hits.is_some(), "/hits");
        },
    )
    .reads(&["/result", "/hits"])
    .schema(WHAT_HAS_HIT),
    Rule::error(
        "teacher.entry_check.action_missing",
        text("发现记录而没有处理", "something was found, and nothing done"),
        |case, _, found| {
            let hit = case.result == Some(CheckResult::Hit);
            found.at_if(hit && case.action.is_none(), "/action");
        },
    )
    .reads(&["/result", "/action"])
    .schema(HIT_HAS_ACTION),
    Rule::error(
        "teacher.entry_check.action_not_of_purpose",
        text("处理与查询事由不符", "nothing that is done after such a check"),
        |case, _, found| {
            let wrong = case.action.is_some_and(|action| !fits(case.purpose, action));
            found.at_if(wrong, "/action");
        },
    )
    .reads(&["/purpose", "/action"])
    .schema(ACTION_OF_PURPOSE),
    Rule::error(
        "teacher.entry_check.action_before_result",
        text("处理日期早于反馈日期", "done before the result was known"),
        |case, _, found| {
            let times = case.action_on.zip(case.received_on);
            found.at_if(times.is_some_and(|(on, known)| on < known), "/action_on");
        },
    )
    .reads(&["/action_on", "/received_on"]),
    Rule::error(
        "teacher.entry_check.hired_day_missing",
        text("录用而没有入职日期", "hired without the day"),
        |case, _, found| {
            let hired = case.action == Some(CheckAction::Hired);
            found.at_if(hired && case.hired_on.is_none(), "/hired_on");
        },
    )
    .reads(&["/action", "/hired_on"])
    .schema(HIRED_HAS_DAY),
    Rule::error(
        "teacher.entry_check.hired_in_spite",
        text("不予录用却有入职日期", "not hired, yet with the day"),
        |case, _, found| {
            let refused = case.action == Some(CheckAction::NotHired);
            found.at_if(refused && case.hired_on.is_some(), "/hired_on");
        },
    )
    .reads(&["/action", "/hired_on"])
    .schema(REFUSED_HAS_NONE),
    Rule::error(
        "teacher.entry_check.last_check_later",
        text("上次查询日期不早于本次查询", "the check before is not earlier than this one"),
        |case, _, found| {
            let later = case.last_check_on.is_some_and(|on| on >= case.requested_on);
            found.at_if(later, "/last_check_on");
        },
    )
    .reads(&["/last_check_on", "/requested_on"]),
    Rule::error(
        "teacher.entry_check.employer_not_authority",
        text(
            "教师资格认定前查询不是由教育行政部门提出",
            "before a qualification is recognised, but not asked for by an authority",
        ),
        |case, _, found| {
            let authority = case.employer.kind == EmployerKind::Authority;
            let certifies = case.purpose == CheckPurpose::Certification;
            found.at_if(certifies && !authority, "/employer/kind");
        },
    )
    .reads(&["/purpose", "/employer"])
    .schema(AUTHORITY_CERTIFIES),
    Rule::error(
        "teacher.entry_check.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| {
            let days = [
                ("/requested_on", Some(case.requested_on)),
                ("/received_on", case.received_on),
                ("/action_on", case.action_on),
                ("/reported_on", case.reported_on),
            ];
            not_after_today(days, context, found);
        },
    )
    .reads(&["/requested_on", "/received_on", "/action_on", "/reported_on"]),
];

const fn fits(purpose: CheckPurpose, action: CheckAction) -> bool {
    use CheckAction::{Certified, Dismissed, Hired, Kept, NotCertified, NotHired, Suspended};

    match purpose {
        CheckPurpose::Recruit => matches!(action, Hired | NotHired),
        CheckPurpose::Annual => matches!(action, Kept | Suspended | Dismissed),
        CheckPurpose::Certification => matches!(action, Certified | NotCertified),
    }
}

const RESULT_HAS_DAY: &str = r#"{
    "if": { "properties": { "result": true }, "required": ["result"] },
    "then": { "properties": { "received_on": true }, "required": ["received_on"] }
}"#;

const HIT_SAYS_WHAT: &str = r#"{
    "if": { "properties": { "result": { "const": "hit" } }, "required": ["result"] },
    "then": { "properties": { "hits": true }, "required": ["hits"] }
}"#;

const WHAT_HAS_HIT: &str = r#"{
    "if": { "properties": { "result": { "const": "hit" } }, "required": ["result"] },
    "else": { "properties": { "hits": false } }
}"#;

const HIT_HAS_ACTION: &str = r#"{
    "if": { "properties": { "result": { "const": "hit" } }, "required": ["result"] },
    "then": { "properties": { "action": true }, "required": ["action"] }
}"#;

const ACTION_OF_PURPOSE: &str = r#"{
    "allOf": [
        {
            "if": { "properties": { "purpose": { "const": "recruit" } }, "required": ["purpose"] },
            "then": { "properties": { "action": { "enum": ["hired", "not_hired"] } } }
        },
        {
            "if": { "properties": { "purpose": { "const": "annual" } }, "required": ["purpose"] },
            "then": { "properties": { "action": { "enum": ["kept", "suspended", "dismissed"] } } }
        },
        {
            "if": { "properties": { "purpose": { "const": "certification" } }, "required": ["purpose"] },
            "then": { "properties": { "action": { "enum": ["certified", "not_certified"] } } }
        }
    ]
}"#;

const HIRED_HAS_DAY: &str = r#"{
    "if": { "properties": { "action": { "const": "hired" } }, "required": ["action"] },
    "then": { "properties": { "hired_on": true }, "required": ["hired_on"] }
}"#;

const REFUSED_HAS_NONE: &str = r#"{
    "if": { "properties": { "action": { "const": "not_hired" } }, "required": ["action"] },
    "then": { "properties": { "hired_on": false } }
}"#;

const AUTHORITY_CERTIFIES: &str = r#"{
    "if": { "properties": { "purpose": { "const": "certification" } }, "required": ["purpose"] },
    "then": {
        "properties": {
            "employer": { "properties": { "kind": { "const": "authority" } }, "required": ["kind"] }
        },
        "required": ["employer"]
    }
}"#;
