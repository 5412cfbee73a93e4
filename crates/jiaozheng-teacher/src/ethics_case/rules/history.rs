//! Whether each step was taken by the right body, in the right order, and a review in time.

use jiaozheng_core::process::StepFault;
use jiaozheng_core::{Basis, LocalDate, Pointer, Setting, text};

use super::Rule;
use crate::ethics_case::{EthicsCase, EthicsEvent, EthicsStep};
use crate::law::ethics as law;

/// What the replay of the history reads: the table depends on sanction, school and quota, the law on the
/// day of what happened.
const HISTORY: &[&str] =
    &["/history", "/state", "/found_on", "/occurred_on", "/sanction", "/employer", "/in_quota"];
const SETTINGS: &[&Setting] = &[];
const BODIES: &[Basis] = &[law::WHO_DECIDES, law::WHO_DECIDED, law::REVIEW];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "teacher.ethics_case", since 2014 1 11, reads HISTORY, settings SETTINGS, bodies BODIES,
    of is_known_who_acts
);

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "teacher.ethics_case.other_body",
        text(
            "办理主体似无权办理该步骤（所依据的处理办法条文未核对）",
            "a step by a body that may not take it, as far as is known without the text",
        ),
        |case, context, found| {
            if !is_known_who_acts(case, context.day) {
                context.facts.faulty(StepFault::WrongActor, found, "/history", "actor");
            }
        },
    )
    .basis(&[law::WHO_DECIDED, law::KINDERGARTEN_DECIDES])
    .since(2014, 1, 11)
    .reads(HISTORY),
    Rule::error(
        "teacher.ethics_case.appeal_without_review",
        text("未经复核即提出申诉", "an appeal without a review before it"),
        |case, _, found| {
            let reviewed = |it: &EthicsStep| it.event == EthicsEvent::RequestReview;
            let first = case.history.iter().position(reviewed).unwrap_or(case.history.len());
            let registered = |it: &EthicsStep| it.event == EthicsEvent::Register;
            // Before it was registered, the process allows no appeal without a review.
            let from = case.history.iter().position(registered).unwrap_or(first);
            for (index, step) in case.history.iter().enumerate().take(first).skip(from) {
                let place = Pointer::from("/history").index(index).field("event");
                found.at_if(step.event == EthicsEvent::Appeal, place);
            }
        },
    )
    .basis(&[law::REVIEW])
    .since(2018, 11, 8)
    .reads(&["/history"]),
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

/// What the text of 2018 says of schools was seen; of the text of 2014, and of that on kindergartens,
/// it is remembered.
fn is_known_who_acts(case: &EthicsCase, on: LocalDate) -> bool {
    law::ETHICS_2018.in_force.contains(on) && !case.employer.is_kindergarten()
}
