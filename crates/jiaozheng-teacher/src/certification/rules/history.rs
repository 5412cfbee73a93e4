//! Whether each step was taken by the right body, in the right order.

use jiaozheng_core::{Setting, text};

use super::Rule;
use crate::certification::CertificationEvent;
use crate::certification::settings::CITY_ACCEPTS;
use crate::law;

/// What the replay of the history reads: the table depends on the kind.
const HISTORY: &[&str] = &["/history", "/state", "/applied_on", "/kind"];
const SETTINGS: &[&Setting] = &[CITY_ACCEPTS];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "teacher.certification", since 1995 12 12, reads HISTORY, settings SETTINGS,
    bodies &[law::WHO_DECIDES]
);

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::refusal_rule!(
        "teacher.certification",
        "不予受理、不予认定而没有说明理由",
        CertificationEvent::Refuse
    ),
    jiaozheng_core::dated_rule!("teacher.certification", applied_on),
    Rule::error(
        "teacher.certification.division_not_in_force",
        text("申请地行政区划代码在申报日期未启用或者已撤销", "the division was not in force"),
        |case, context, found| {
            case.jurisdiction.division.judge(context.day, found, "/jurisdiction/division");
        },
    )
    .basis(&[jiaozheng_core::law::DIVISIONS])
    .reads(&["/jurisdiction/division", "/applied_on"]),
];
