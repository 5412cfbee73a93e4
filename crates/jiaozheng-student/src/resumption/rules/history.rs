//! Whether each step was taken by the right body, in the right order.

use jiaozheng_core::{Pointer, Setting, text};

use super::Rule;
use crate::law;
use crate::resumption::ResumptionEvent;
use crate::resumption::settings::AUTHORITY_CONFIRMS;
use crate::rules::history_rules;

const HISTORY: &[&str] = &["/history", "/state", "/applied_on"];
const SETTINGS: &[&Setting] = &[AUTHORITY_CONFIRMS];

pub(super) const STEPS: &[Rule] = history_rules!(
    "student.resumption", since 2013 9 1, reads HISTORY, settings SETTINGS,
    bodies &[law::SUSPENSION_2013, law::HENAN_RESUMPTION]
);

pub(super) const RULES: &[Rule] = &[Rule::error(
    "student.resumption.refusal_unexplained",
    text("不同意复学而没有说明理由", "a refusal without a reason"),
    |case, _, found| {
        for (index, step) in case.history.iter().enumerate() {
            let silent = step.event == ResumptionEvent::Refuse && step.opinion.is_none();
            found.at_if(silent, Pointer::from("/history").index(index).field("opinion"));
        }
    },
)
.reads(&["/history"])
.schema(REFUSAL_EXPLAINED)];

const REFUSAL_EXPLAINED: &str = r#"{
    "properties": {
        "history": {
            "items": {
                "if": { "properties": { "event": { "const": "refuse" } }, "required": ["event"] },
                "then": { "properties": { "opinion": true }, "required": ["opinion"] }
            }
        }
    }
}"#;
