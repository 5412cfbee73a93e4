//! What is left to do when an institution has ended.

use jiaozheng_core::{Basis, text};

use super::Rule;
use crate::deregistration::{DeregistrationEvent, DeregistrationGround, DeregistrationState};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.deregistration.licence_not_taken_back",
        text("登记已注销而办学许可证没有收回", "cancelled while the licence was not taken back"),
        |case, _, found| {
            // A licence that ran out is void by itself.
            let held = case.ground != DeregistrationGround::Expired;
            let kept = case.day_of(DeregistrationEvent::TakeBackLicence).is_none();
            found.at_if(case.state.is_cancelled() && held && kept, "/history");
        },
    )
    .basis(&[law::LICENCE_TAKEN_BACK, law::END_OF_A_SCHOOL])
    .since(2017, 9, 1)
    .reads(&["/state", "/ground", "/history"]),
    Rule::error(
        "training.deregistration.seal_not_destroyed",
        text("已办结而印章没有销毁", "completed while the seal was not destroyed"),
        |case, _, found| {
            let over = case.state == DeregistrationState::Completed;
            found.at_if(over && case.seal_destroyed_on.is_none(), "/seal_destroyed_on");
        },
    )
    .basis(&[Basis::Consistency, law::LICENCE_TAKEN_BACK])
    .reads(&["/state", "/seal_destroyed_on"])
    .schema(SEAL_DESTROYED),
    Rule::warning(
        "training.deregistration.seal_destroyed_late",
        text("印章销毁晚于注销登记", "a seal destroyed after the registration was cancelled"),
        |case, _, found| {
            let cancelled = case.day_of(DeregistrationEvent::CancelRegistration);
            let days = case.seal_destroyed_on.zip(cancelled);
            let late = days.is_some_and(|(destroyed, cancelled)| destroyed > cancelled);
            found.at_if(late, "/seal_destroyed_on");
        },
    )
    .basis(&[law::LICENCE_TAKEN_BACK])
    .since(2017, 9, 1)
    .reads(&["/seal_destroyed_on", "/history"]),
    Rule::error(
        "training.deregistration.still_listed",
        text("已办结而没有移出白名单", "completed while it was still on the whitelist"),
        |case, _, found| {
            let over = case.state == DeregistrationState::Completed;
            let listed = case.was_listed && case.unlisted_on.is_none();
            found.at_if(over && listed, "/unlisted_on");
        },
    )
    .reads(&["/state", "/was_listed", "/unlisted_on"])
    .schema(UNLISTED),
    Rule::error(
        "training.deregistration.never_listed",
        text("未曾列入白名单而有移出日期", "taken off a list that it was not on"),
        |case, _, found| {
            found.at_if(!case.was_listed && case.unlisted_on.is_some(), "/unlisted_on");
        },
    )
    .reads(&["/was_listed", "/unlisted_on"])
    .schema(NOT_UNLISTED),
];

const SEAL_DESTROYED: &str = r#"{
    "if": { "properties": { "state": { "const": "completed" } }, "required": ["state"] },
    "then": { "properties": { "seal_destroyed_on": true }, "required": ["seal_destroyed_on"] }
}"#;

const UNLISTED: &str = r#"{
    "if": {
        "properties": { "state": { "const": "completed" }, "was_listed": { "const": true } },
        "required": ["state", "was_listed"]
    },
    "then": { "properties": { "unlisted_on": true }, "required": ["unlisted_on"] }
}"#;

const NOT_UNLISTED: &str = r#"{
    "if": { "properties": { "was_listed": { "const": false } }, "required": ["was_listed"] },
    "then": { "properties": { "unlisted_on": false } }
}"#;
