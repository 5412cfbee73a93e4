//! Whether each step was taken by the right body, in the right order.

use super::Rule;
use crate::deregistration::DeregistrationEvent;
use crate::law;

/// What the replay of the history reads: the table depends on the ground.
const HISTORY: &[&str] = &["/history", "/state", "/opened_on", "/ground"];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "training.deregistration", since 2017 9 1, reads HISTORY, settings &[],
    bodies &[law::GROUNDS, law::LIQUIDATORS, law::LICENCE_TAKEN_BACK, law::LICENCE_RAN_OUT]
);

pub(super) const RULES: &[Rule] = &[jiaozheng_core::refusal_rule!(
    "training.deregistration",
    "不予批准终止而没有说明理由",
    DeregistrationEvent::Refuse
)];
