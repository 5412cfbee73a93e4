//! What belongs together in a case, and what cannot be.

use jiaozheng_core::{LocalDate, Pointer, text};

use super::Rule;
use crate::ethics_case::{EthicsCase, EthicsMeasure, EthicsState};
use crate::rules::{not_after_today, steps_of};

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::birth_date_rule!("teacher.ethics_case", teacher),
    jiaozheng_core::sex_rule!("teacher.ethics_case", teacher),
    Rule::error(
        "teacher.ethics_case.found_before",
        text("发现日期早于行为发生日期", "known before it happened"),
        |case, _, found| found.at_if(case.found_on < case.occurred_on, "/found_on"),
    )
    .reads(&["/found_on", "/occurred_on"]),
    Rule::error(
        "teacher.ethics_case.other_behaviour_unexplained",
        text(
            "其他违反职业道德行为而没有说明",
            "behaviour that the rules do not name, without a note",
        ),
        |case, _, found| {
            let silent = case.behaviour.other() && case.behaviour_note.is_none();
            found.at_if(silent, "/behaviour_note");
        },
    )
    .reads(&["/behaviour", "/behaviour_note"])
    .schema(OTHER_EXPLAINED),
    Rule::error(
        "teacher.ethics_case.sanction_start_missing",
        text("有处分而没有处分开始日期", "a sanction without its first day"),
        |case, _, found| {
            let missing = case.sanction.is_some() && case.sanction_from.is_none();
            found.at_if(missing, "/sanction_from");
        },
    )
    .reads(&["/sanction", "/sanction_from"])
    .schema(SANCTION_HAS_START),
    Rule::error(
        "teacher.ethics_case.sanction_end_missing",
        text("有期限的处分没有处分期满日期", "a sanction for a time without its last day"),
        |case, _, found| {
            let lasts = case.sanction.is_some_and(|it| it.months().is_some());
            found.at_if(lasts && case.sanction_to.is_none(), "/sanction_to");
        },
    )
    .reads(&["/sanction", "/sanction_to"])
    .schema(SANCTION_HAS_END),
    Rule::error(
        "teacher.ethics_case.sanction_without_end",
        text(
            "没有处分，或者处分没有期限，却有处分期满日期",
            "a last day, though there is no sanction for a time",
        ),
        |case, _, found| {
            let lasts = case.sanction.is_some_and(|it| it.months().is_some());
            found.at_if(!lasts && case.sanction_to.is_some(), "/sanction_to");
        },
    )
    .reads(&["/sanction", "/sanction_to"])
    .schema(END_HAS_SANCTION),
    Rule::error(
        "teacher.ethics_case.disqualification_end_missing",
        text("取消资格而没有截止日期", "eligibility lost without a last day"),
        |case, _, found| {
            let lost = case.measures.contains(&EthicsMeasure::Disqualification);
            found.at_if(lost && case.disqualified_to.is_none(), "/disqualified_to");
        },
    )
    .reads(&["/measures", "/disqualified_to"])
    .schema(DISQUALIFIED_HAS_END),
    Rule::error(
        "teacher.ethics_case.decided_without_handling",
        text(
            "已作出处理决定而没有处分或者其他处理",
            "decided, without a sanction or anything else",
        ),
        |case, _, found| {
            let nothing = case.sanction.is_none() && case.measures.is_empty();
            found.at_if(case.state.is_decided() && nothing, "/sanction");
        },
    )
    .reads(&["/sanction", "/measures", "/state"])
    .schema(DECIDED_HAS_HANDLING),
    Rule::error(
        "teacher.ethics_case.dismissed_with_sanction",
        text("不予处理却有处分", "a sanction, though the case was dismissed"),
        |case, _, found| {
            let dismissed = case.state == EthicsState::Dismissed;
            found.at_if(dismissed && case.sanction.is_some(), "/sanction");
        },
    )
    .reads(&["/sanction", "/state"])
    .schema(DISMISSED_HAS_NONE),
    Rule::error(
        "teacher.ethics_case.sanction_before_decision",
        text("处分开始日期早于处理决定", "a sanction that begins before the decision"),
        |case, _, found| {
            let times = case.sanction_from.zip(case.decided_on());
            found.at_if(times.is_some_and(|(from, decided)| from < decided), "/sanction_from");
        },
    )
    .reads(&["/sanction_from", "/history"]),
    Rule::error(
        "teacher.ethics_case.filed_before_decision",
        text("报备案日期早于处理决定", "filed before the decision"),
        |case, _, found| {
            let times = case.filed_on.zip(case.decided_on());
            found.at_if(times.is_some_and(|(filed, decided)| filed < decided), "/filed_on");
        },
    )
    .reads(&["/filed_on", "/history"]),
    Rule::error(
        "teacher.ethics_case.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| not_after_today(days_of(case), context, found),
    )
    .reads(&[
        "/occurred_on",
        "/found_on",
        "/referred_on",
        "/heard_on",
        "/hearing_on",
        "/lifted_on",
        "/filed_on",
        "/qualification_revoked_on",
        "/history",
    ]),
];

/// All that has happened, in the order of the record.
fn days_of(case: &EthicsCase) -> Vec<(Pointer, Option<LocalDate>)> {
    let mut days = vec![
        ("/occurred_on".into(), Some(case.occurred_on)),
        ("/found_on".into(), Some(case.found_on)),
        ("/referred_on".into(), case.referred_on),
        ("/heard_on".into(), case.heard_on),
        ("/hearing_on".into(), case.hearing_on),
        ("/lifted_on".into(), case.lifted_on),
        ("/filed_on".into(), case.filed_on),
        ("/qualification_revoked_on".into(), case.qualification_revoked_on),
    ];
    days.extend(steps_of(case.history.iter().map(|step| step.on)));
    days
}

const OTHER_EXPLAINED: &str = r#"{
    "if": {
        "properties": { "behaviour": { "enum": ["2014_10", "2018_11", "2018k_11"] } },
        "required": ["behaviour"]
    },
    "then": { "properties": { "behaviour_note": true }, "required": ["behaviour_note"] }
}"#;

const SANCTION_HAS_START: &str = r#"{
    "if": { "properties": { "sanction": true }, "required": ["sanction"] },
    "then": { "properties": { "sanction_from": true }, "required": ["sanction_from"] }
}"#;

const SANCTION_HAS_END: &str = r#"{
    "if": {
        "properties": {
            "sanction": { "enum": ["warning", "demerit", "lower_title", "revoke_title", "lower_post"] }
        },
        "required": ["sanction"]
    },
    "then": { "properties": { "sanction_to": true }, "required": ["sanction_to"] }
}"#;

const END_HAS_SANCTION: &str = r#"{
    "if": {
        "properties": {
            "sanction": { "enum": ["warning", "demerit", "lower_title", "revoke_title", "lower_post"] }
        },
        "required": ["sanction"]
    },
    "else": { "properties": { "sanction_to": false } }
}"#;

const DISQUALIFIED_HAS_END: &str = r#"{
    "if": {
        "properties": { "measures": { "not": { "items": { "not": { "const": "disqualification" } } } } },
        "required": ["measures"]
    },
    "then": { "properties": { "disqualified_to": true }, "required": ["disqualified_to"] }
}"#;

const DECIDED_HAS_HANDLING: &str = r#"{
    "if": {
        "properties": {
            "state": {
                "enum": ["decided", "under_review", "reviewed", "under_appeal", "answered", "registered"]
            },
            "measures": { "maxItems": 0 }
        },
        "required": ["state", "measures"]
    },
    "then": { "properties": { "sanction": true }, "required": ["sanction"] }
}"#;

const DISMISSED_HAS_NONE: &str = r#"{
    "if": { "properties": { "state": { "const": "dismissed" } }, "required": ["state"] },
    "then": { "properties": { "sanction": false } }
}"#;
