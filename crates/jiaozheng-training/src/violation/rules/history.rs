//! That the steps fit the process: the right body, in the right order.

use super::Rule;
use crate::law;

/// What the replay of the history reads.
const HISTORY: &[&str] = &["/history", "/state", "/filed_on"];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "training.violation", since 2021 7 15, reads HISTORY, settings &[],
    bodies &[law::WHO_PUNISHES, law::COUNTY_AND_ABOVE]
);
