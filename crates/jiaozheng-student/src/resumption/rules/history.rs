//! Whether each step was taken by the right body, in the right order.

use jiaozheng_core::Setting;

use super::Rule;
use crate::law;
use crate::resumption::ResumptionEvent;
use crate::resumption::settings::AUTHORITY_CONFIRMS;

const HISTORY: &[&str] = &["/history", "/state", "/applied_on"];
const SETTINGS: &[&Setting] = &[AUTHORITY_CONFIRMS];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "student.resumption", since 2013 9 1, reads HISTORY, settings SETTINGS,
    bodies &[law::SUSPENSION_2013, law::HENAN_RESUMPTION]
);

pub(super) const RULES: &[Rule] = &[jiaozheng_core::refusal_rule!(
    "student.resumption",
    "不同意复学而没有说明理由",
    ResumptionEvent::Refuse
)];
