//! What each kind of change has, and when.

use jiaozheng_core::{Unjudged, text};

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.change.state_not_allowed",
        text("学籍状态不允许此类异动", "not in this state of the roll"),
        |case, _, found| found.at_if(!case.kind.is_possible_in(case.roll_state), "/roll_state"),
    )
    .reads(&["/kind", "/roll_state"]),
    Rule::error(
        "student.change.other_school_missing",
        text("转学没有对方学校", "a transfer without the other school"),
        |case, _, found| {
            let missing = case.kind.is_transfer() && case.other_school.is_none();
            found.at_if(missing, "/other_school");
        },
    )
    .reads(&["/kind", "/other_school"])
    .schema(TRANSFER_HAS_OTHER_SCHOOL),
    Rule::error(
        "student.change.same_school",
        text("转出学校与转入学校相同", "the two schools are the same"),
        |case, _, found| {
            let other = case.other_school.as_ref();
            let same = other.is_some_and(|other| other.code == case.school.code);
            found.at_if(same, "/other_school");
        },
    )
    .reads(&["/school", "/other_school"]),
    Rule::error(
        "student.change.key_fields_missing",
        text("没有说明变更了哪些关键信息", "a correction of no field"),
        |case, _, found| {
            let is_correction = case.kind == crate::change::ChangeKind::KeyFieldCorrection;
            found.at_if(is_correction && case.key_fields.is_none(), "/key_fields");
        },
    )
    .reads(&["/kind", "/key_fields"])
    .schema(CORRECTION_HAS_FIELDS),
    Rule::error(
        "student.change.registered_before",
        text("登记日期早于发生日期", "registered before it happened"),
        |case, _, found| {
            let before = case.registered_on.is_some_and(|on| on < case.occurred_on);
            found.at_if(before, "/registered_on");
        },
    )
    .reads(&["/registered_on", "/occurred_on"]),
    Rule::error(
        "student.change.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            found.at_if(case.occurred_on > today, "/occurred_on");
            found.at_if(case.registered_on.is_some_and(|on| on > today), "/registered_on");
        },
    )
    .reads(&["/occurred_on", "/registered_on"]),
];

const TRANSFER_HAS_OTHER_SCHOOL: &str = r#"{
    "if": {
        "properties": { "kind": { "enum": ["transfer_out", "transfer_in"] } },
        "required": ["kind"]
    },
    "then": { "properties": { "other_school": true }, "required": ["other_school"] }
}"#;

const CORRECTION_HAS_FIELDS: &str = r#"{
    "if": { "properties": { "kind": { "const": "key_field_correction" } }, "required": ["kind"] },
    "then": { "properties": { "key_fields": true }, "required": ["key_fields"] }
}"#;
