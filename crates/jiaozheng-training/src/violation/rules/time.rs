//! Until when a case is decided, a decision delivered, a fine paid.

use jiaozheng_core::process::Deadline;
use jiaozheng_core::{Context, Limit, Pointer, Unjudged, text};

use super::Rule;
use crate::law;
use crate::violation::ViolationState::{Decided, Delivered, Executed, NotPunished};
use crate::violation::settings::{DECISION_DAYS, PAYMENT_DAYS};
use crate::violation::{Violation, ViolationEvent, ViolationState};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.violation.decided_late",
        text("超过期限作出决定", "decided too late"),
        |case, context, found| {
            let punished = case.last(ViolationEvent::Decide);
            let last = punished.or_else(|| case.last(ViolationEvent::NotPunish));
            let Some((at, decided)) = last else { return };
            let place = Pointer::from("/history").index(at).field("on");
            let due = decision_due(case, context, context.number(DECISION_DAYS));
            due.judge(decided, found, place);
        },
    )
    .basis(&[law::NINETY_DAYS])
    .since(2021, 7, 15)
    .reads(&["/history", "/filed_on", "/extended_to"])
    .settings(&[DECISION_DAYS]),
    Rule::error(
        "training.violation.decision_overdue",
        text("超过期限尚未作出决定", "not decided in time"),
        |case, context, found| {
            if !is_open(case.state) {
                return;
            }
            let Some(today) = context.today else {
                return found.cannot_judge(Unjudged::NO_TODAY);
            };
            let due = decision_due(case, context, context.number(DECISION_DAYS));
            due.judge(today, found, "/state");
        },
    )
    .basis(&[law::NINETY_DAYS])
    .since(2021, 7, 15)
    .reads(&["/state", "/filed_on", "/extended_to"])
    .settings(&[DECISION_DAYS]),
    Rule::error(
        "training.violation.extension_unexplained",
        text("延长办案期限而没有说明理由和依据", "more time, and it is not said why"),
        |case, _, found| {
            let silent = case.extended_to.is_some() && case.extension_reason.is_none();
            found.at_if(silent, "/extension_reason");
        },
    )
    .reads(&["/extended_to", "/extension_reason"])
    .schema(EXTENSION),
    Rule::error(
        "training.violation.delivered_late",
        text("作出决定后超过七个工作日送达", "delivered too late"),
        |case, context, found| {
            let about = |at| is_step(case, at, ViolationEvent::Deliver);
            context.facts.late(found, "/history", "on", about);
        },
    )
    .basis(&[law::DELIVERY, law::WORKING_DAYS])
    .since(2021, 7, 15)
    .reads(&["/history", "/filed_on"]),
    Rule::error(
        "training.violation.delivery_overdue",
        text("超过七个工作日尚未送达", "not delivered in time"),
        |case, context, found| {
            if context.facts.state == Some(Decided) && case.state == Decided {
                context.facts.overdue(context.today, found, "/state");
            }
        },
    )
    .basis(&[law::DELIVERY, law::WORKING_DAYS])
    .since(2021, 7, 15)
    .reads(&["/state", "/history", "/filed_on"]),
    Rule::warning(
        "training.violation.hearing_requested_late",
        text("告知后超过五个工作日要求听证", "a hearing is asked for too late"),
        |case, context, found| {
            let about = |at| is_step(case, at, ViolationEvent::RequestHearing);
            context.facts.late(found, "/history", "on", about);
        },
    )
    .basis(&[law::HEARING_ASKED, law::WORKING_DAYS])
    .since(2021, 7, 15)
    .reads(&["/history", "/filed_on"]),
    Rule::warning(
        "training.violation.paid_late",
        text("逾期缴纳罚款", "the fine is paid too late"),
        |case, context, found| {
            let Some(paid) = case.decision.as_ref().and_then(|it| it.paid_on) else { return };
            let due = payment_due(case, context, context.number(PAYMENT_DAYS));
            due.judge(paid, found, "/decision/paid_on");
        },
    )
    .basis(&[law::PAID_IN_TIME, law::DEFERRED])
    .since(2021, 7, 15)
    .reads(&["/decision", "/history", "/filed_on"])
    .settings(&[PAYMENT_DAYS]),
    Rule::warning(
        "training.violation.payment_overdue",
        text("逾期尚未缴纳罚款", "the fine is not paid in time"),
        |case, context, found| {
            if case.state != Delivered || !is_fine_open(case) {
                return;
            }
            let Some(today) = context.today else {
                return found.cannot_judge(Unjudged::NO_TODAY);
            };
            payment_due(case, context, context.number(PAYMENT_DAYS)).judge(today, found, "/state");
        },
    )
    .basis(&[law::PAID_IN_TIME, law::DEFERRED])
    .since(2021, 7, 15)
    .reads(&["/state", "/decision", "/history", "/filed_on"])
    .settings(&[PAYMENT_DAYS]),
    Rule::error(
        "training.violation.executed_unpaid",
        text("执行完毕而罚款没有缴纳", "all done, and the fine is not paid"),
        |case, _, found| {
            found.at_if(case.state == Executed && is_fine_open(case), "/decision/paid_on");
        },
    )
    .reads(&["/state", "/decision"]),
];

/// Until when it is decided: so many days after the filing, or as long as the time was extended.
fn decision_due(case: &Violation, context: &Context<'_>, days: i64) -> Deadline {
    let limit = match case.extended_to {
        Some(to) => to.days_since(case.filed_on).max(days),
        None => days,
    };
    after(limit, case.filed_on, context)
}

/// Until when the fine is paid; nothing before the delivery.
fn payment_due(case: &Violation, context: &Context<'_>, days: i64) -> Deadline {
    let Some((_, delivered)) = case.last(ViolationEvent::Deliver) else { return Deadline::None };
    let deferred = case.decision.as_ref().and_then(|it| it.deferred_to);
    let limit = match deferred {
        Some(to) => to.days_since(delivered).max(days),
        None => days,
    };
    after(limit, delivered, context)
}

fn after(days: i64, since: jiaozheng_core::LocalDate, context: &Context<'_>) -> Deadline {
    let days = u32::try_from(days).unwrap_or_default();
    Deadline::of(Limit::days(days), since, context)
}

fn is_step(case: &Violation, at: usize, event: ViolationEvent) -> bool {
    case.history.get(at).is_some_and(|step| step.event == event)
}

const fn is_open(state: ViolationState) -> bool {
    use ViolationState::{Referred, Withdrawn};
    !matches!(state, Decided | Delivered | Executed | NotPunished | Referred | Withdrawn)
}

fn is_fine_open(case: &Violation) -> bool {
    case.decision.as_ref().is_some_and(|it| it.fine() > 0 && it.paid_on.is_none())
}

const EXTENSION: &str = r#"{
    "if": { "properties": { "extended_to": true }, "required": ["extended_to"] },
    "then": { "properties": { "extension_reason": true }, "required": ["extension_reason"] }
}"#;
