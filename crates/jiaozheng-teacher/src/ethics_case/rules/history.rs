//! Whether each step was taken by the right body, in the right order, and a review in time.

use jiaozheng_core::{Basis, Setting, text};

use super::Rule;
use crate::law::ethics as law;

/// What the replay of the history reads: the table depends on sanction, school and quota, the law on the
/// day of what happened.
const HISTORY: &[&str] =
    &["/history", "/state", "/found_on", "/occurred_on", "/sanction", "/employer", "/in_quota"];
const SETTINGS: &[&Setting] = &[];
const BODIES: &[Basis] =
    &[law::WHO_DECIDES, law::WHO_DECIDED, law::KINDERGARTEN_DECIDES, law::REVIEW];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "teacher.ethics_case", since 2014 1 11, reads HISTORY, settings SETTINGS, bodies BODIES
);

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.ethics_case.review_late",
        text(
            "对学校作出的处理，主管教育部门超过三十日答复",
            "the authority took more than thirty days over what a school did",
        ),
        |_, context, found| context.facts.late(found, "/history", "on", |_| true),
    )
    .basis(&[law::COMPLAINT])
    .since(2014, 1, 11)
    .reads(HISTORY),
    Rule::warning(
        "teacher.ethics_case.review_overdue",
        text("对学校作出的处理，复核逾期未答复", "a review of what a school did is overdue"),
        |case, context, found| {
            // Of a state that the steps do not lead to, another rule speaks.
            if context.facts.state == Some(case.state) {
                context.facts.overdue(context.today, found, "/state");
            }
        },
    )
    .basis(&[law::COMPLAINT])
    .since(2014, 1, 11)
    .reads(HISTORY),
];
