//! Whether each step was taken by the right body, in the right order.

use jiaozheng_core::Setting;

use super::Rule;
use crate::law;
use crate::suspension::SuspensionEvent;
use crate::suspension::settings::AUTHORITY_APPROVES_FINAL_GRADE;

/// What the replay of the history reads: the table depends on stage and grade.
const HISTORY: &[&str] =
    &["/history", "/state", "/applied_on", "/stage", "/school_system", "/grade"];
const SETTINGS: &[&Setting] = &[AUTHORITY_APPROVES_FINAL_GRADE];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "student.suspension", since 2006 9 1, reads HISTORY, settings SETTINGS,
    bodies &[law::GUARDIAN_APPLIES, law::SUSPENSION_2013, law::HENAN_SENIOR_SUSPENSION]
);

pub(super) const RULES: &[Rule] = &[jiaozheng_core::refusal_rule!(
    "student.suspension",
    "不同意休学而没有说明理由",
    SuspensionEvent::Refuse
)];
