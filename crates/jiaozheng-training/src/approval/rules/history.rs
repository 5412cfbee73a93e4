//! Whether each step was taken by the right body, in the right order.

use jiaozheng_core::{Basis, Setting};

use super::Rule;
use crate::approval::ApprovalEvent;
use crate::approval::settings::LICENSING_AUTHORITY;
use crate::law;

/// What the replay of the history reads: the table depends on what is applied for, and who licenses.
const HISTORY: &[&str] =
    &["/history", "/state", "/applied_on", "/kind", "/group", "/with_preparation"];
const SETTINGS: &[&Setting] = &[LICENSING_AUTHORITY];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "training.approval", since 2017 9 1, reads HISTORY, settings SETTINGS,
    bodies &[
        law::LICENCE,
        law::DOUBLE_REDUCTION_RULES,
        law::HENAN_CONSENT,
        law::LICENSING_CONCENTRATED
    ]
);

pub(super) const RULES: &[Rule] = &[jiaozheng_core::refusal_rule!(
    "training.approval",
    "不予许可而没有说明理由",
    ApprovalEvent::Refuse
)
.basis(&[Basis::Consistency, law::REFUSAL_EXPLAINED, law::LICENSING_REFUSAL_EXPLAINED])];
