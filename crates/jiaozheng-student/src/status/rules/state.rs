//! Where the roll stands, and whether that can be.

use jiaozheng_core::text;

use super::Rule;
use crate::RollState;
use crate::law;
use crate::status::{Presence, RollMedium};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.status.withdrawn_in_compulsory",
        text("义务教育阶段不办理退学", "withdrawn from compulsory education"),
        |roll, _, found| {
            let withdrawn = roll.roll_state == RollState::Withdrawn;
            found.at_if(withdrawn && roll.stage.is_compulsory(), "/roll_state");
        },
    )
    .basis(&[law::NOBODY_EXPELLED, law::COMPLETION, law::NUMBER_2025])
    .since(2006, 9, 1)
    .reads(&["/roll_state", "/stage"]),
    Rule::error(
        "student.status.left_on_missing",
        text("学籍已终结而没有离校日期", "the roll is at its end, and nobody says since when"),
        |roll, _, found| {
            found.at_if(roll.roll_state.is_over() && roll.left_on.is_none(), "/left_on");
        },
    )
    .reads(&["/roll_state", "/left_on"])
    .schema(LEFT_ON_SAID),
    Rule::error(
        "student.status.left_on_unexpected",
        text("学籍仍在用而有离校日期", "left for good, and the roll goes on"),
        |roll, _, found| {
            use RollState::{Enrolled, Suspended, Temporary};

            let goes_on = matches!(roll.roll_state, Temporary | Enrolled | Suspended);
            found.at_if(goes_on && roll.left_on.is_some(), "/left_on");
        },
    )
    .reads(&["/roll_state", "/left_on"])
    .schema(LEFT_ON_ABSENT),
    Rule::warning(
        "student.status.roll_without_student",
        text("人籍分离或者空挂学籍", "roll and student are not at the same school"),
        |roll, _, found| {
            let apart = roll.presence.is_some_and(|it| it != Presence::RollAndStudent);
            found.at_if(apart && roll.roll_state.attends(), "/presence");
        },
    )
    .basis(&[law::VERIFICATION_2025])
    .since(2025, 1, 3)
    .reads(&["/presence", "/roll_state"]),
    Rule::warning(
        "student.status.kept_on_paper",
        text("学籍用传统媒介管理，只适用于特殊情况", "kept on paper, which is for special cases"),
        |roll, _, found| {
            found.at_if(roll.medium == Some(RollMedium::Traditional), "/medium");
        },
    )
    .basis(&[law::MEDIUM_2025])
    .since(2025, 1, 3)
    .reads(&["/medium"]),
];

const LEFT_ON_SAID: &str = r#"{
    "if": {
        "properties": { "roll_state": { "enum": ["graduated", "completed", "incomplete", "withdrawn", "cancelled"] } },
        "required": ["roll_state"]
    },
    "then": { "properties": { "left_on": true }, "required": ["left_on"] }
}"#;

const LEFT_ON_ABSENT: &str = r#"{
    "if": {
        "properties": { "roll_state": { "enum": ["temporary", "enrolled", "suspended"] } },
        "required": ["roll_state"]
    },
    "then": { "not": { "properties": { "left_on": true }, "required": ["left_on"] } }
}"#;
