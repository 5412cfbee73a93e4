//! Whether each step was taken by the right body, in the right order, in time.

use jiaozheng_core::process::StepFault;
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Basis, Detail, text};

use super::Rule;
use crate::law;
use crate::transfer::process::process;
use crate::transfer::settings::{CITY_DECIDES_SENIOR, ORDER};
use crate::transfer::{Transfer, TransferActor, TransferEvent, TransferState};

const FOUR_BODIES: &[Basis] = &[law::FOUR_BODIES_2013, law::FOUR_BODIES_2025];

/// What the replay of the history reads: the table depends on stage, authorities and divisions.
const HISTORY: &[&str] = &["/history", "/applied_on", "/stage", "/from_school", "/to_school"];
const HISTORY_AND_STATE: &[&str] =
    &["/history", "/state", "/applied_on", "/stage", "/from_school", "/to_school"];

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.transfer.steps_out_of_order",
        text("办理日期早于前一步骤或者申请日期", "a step before the one it follows"),
        |_, context, found| context.facts.faulty(StepFault::OutOfOrder, found, "/history", "on"),
    )
    .since(2013, 9, 1)
    .reads(HISTORY)
    .settings(&[ORDER, CITY_DECIDES_SENIOR]),
    Rule::error(
        "student.transfer.step_not_possible",
        text("办理步骤不符合转学流程", "a step that the process does not allow here"),
        |_, context, found| context.facts.faulty(StepFault::WrongState, found, "/history", "event"),
    )
    .basis(FOUR_BODIES)
    .since(2013, 9, 1)
    .reads(HISTORY)
    .settings(&[ORDER, CITY_DECIDES_SENIOR]),
    Rule::error(
        "student.transfer.wrong_body",
        text("办理主体无权办理该步骤", "a step by a body that may not take it"),
        |_, context, found| context.facts.faulty(StepFault::WrongActor, found, "/history", "actor"),
    )
    .basis(FOUR_BODIES)
    .since(2013, 9, 1)
    .reads(HISTORY)
    .settings(&[ORDER, CITY_DECIDES_SENIOR]),
    Rule::error(
        "student.transfer.agreement_missing",
        text("已核准的转学缺少一方的同意", "approved without the agreement of one body"),
        |case, context, found| {
            if !is_approved(case) {
                return;
            }
            let table = process(case, context.profile, context.day).rows_on(context.day);
            for row in table.filter(|row| row.event == TransferEvent::Agree) {
                if !has_agreed(case, row.actor) {
                    found.with("/history", Detail::Expected(KnownCode::of(row.actor)));
                }
            }
        },
    )
    .basis(FOUR_BODIES)
    .since(2013, 9, 1)
    .reads(HISTORY_AND_STATE)
    .settings(&[ORDER, CITY_DECIDES_SENIOR]),
    Rule::error(
        "student.transfer.state_not_reached",
        text("办理状态与办理记录不符", "the state is not the one that the steps lead to"),
        |case, context, found| {
            let Some(reached) = context.facts.state.filter(|state| *state != case.state) else {
                return;
            };
            let table = process(case, context.profile, context.day).rows_on(context.day);
            let mut bodies = table.filter(|row| row.event == TransferEvent::Agree);
            let said = is_approved(case) && !bodies.all(|row| has_agreed(case, row.actor));
            if !said {
                found.with("/state", Detail::Expected(KnownCode::of(reached)));
            }
        },
    )
    .since(2013, 9, 1)
    .reads(HISTORY_AND_STATE)
    .settings(&[ORDER, CITY_DECIDES_SENIOR]),
    jiaozheng_core::refusal_rule!(
        "student.transfer",
        "不同意转学而没有说明理由",
        TransferEvent::Refuse
    ),
    Rule::warning(
        "student.transfer.step_late",
        text("超过10个工作日的办理时限", "a step after ten working days"),
        |case, context, found| {
            let is_file = |index| event(case, index) == Some(TransferEvent::HandOverFile);
            context.facts.late(found, "/history", "on", |index| !is_file(index));
        },
    )
    .basis(FOUR_BODIES)
    .since(2013, 9, 1)
    .reads(HISTORY)
    .settings(&[ORDER, CITY_DECIDES_SENIOR]),
    Rule::warning(
        "student.transfer.file_late",
        text("学籍档案未在1个月内移交", "the file was handed over after a month"),
        |case, context, found| {
            let is_file = |index| event(case, index) == Some(TransferEvent::HandOverFile);
            context.facts.late(found, "/history", "on", is_file);
        },
    )
    .basis(&[law::FILE_2013])
    .since(2013, 9, 1)
    .until(2025, 1, 2)
    .reads(HISTORY)
    .settings(&[ORDER, CITY_DECIDES_SENIOR]),
    Rule::warning(
        "student.transfer.overdue",
        text("办理逾期，尚未办结", "the next step is overdue"),
        |case, context, found| {
            // Of a state that the steps do not lead to, another rule speaks.
            if context.facts.state == Some(case.state) {
                context.facts.overdue(context.today, found, "/state");
            }
        },
    )
    .basis(FOUR_BODIES)
    .since(2013, 9, 1)
    .reads(HISTORY_AND_STATE)
    .settings(&[ORDER, CITY_DECIDES_SENIOR]),
];

fn event(case: &Transfer, index: usize) -> Option<TransferEvent> {
    case.history.get(index).map(|step| step.event)
}

fn is_approved(case: &Transfer) -> bool {
    matches!(case.state, TransferState::Approved | TransferState::FileHandedOver)
}

fn has_agreed(case: &Transfer, body: TransferActor) -> bool {
    case.history.iter().any(|step| step.event == TransferEvent::Agree && step.actor == body)
}
