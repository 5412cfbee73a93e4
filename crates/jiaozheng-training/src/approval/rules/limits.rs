//! Whether the bodies acted in time. Which limit a decision has, the law on private education says
//! where it names the case, else that on licences; the profile may have that one for all.

use jiaozheng_core::process::{Deadline, Replay};
use jiaozheng_core::{
    Basis, BoundedInteger, Given, Limit, LocalDate, Pointer, Setting, Unjudged, text,
};

use super::Rule;
use crate::approval::ApprovalChange::{Category, Division, Merger};
use crate::approval::ApprovalEvent::{Apply, AskSupplement, Extend, Grant, Publicise};
use crate::approval::settings::{
    DECISION_LAW, DECISION_MONTHS, DECISION_WORKING_DAYS, EXTENSION_WORKING_DAYS, LICENSING,
    PUBLICITY_WORKING_DAYS, SUPPLEMENT_WORKING_DAYS,
};
use crate::approval::{Approval, ApprovalKind, ApprovalState, ApprovalStep};
use crate::law;

const SETTINGS: &[&Setting] =
    &[DECISION_LAW, DECISION_MONTHS, DECISION_WORKING_DAYS, EXTENSION_WORKING_DAYS];

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "training.approval.decided_late",
        text("超过审批决定期限", "decided after the limit"),
        |case, context, found| {
            let Some((index, step)) = case.decision() else { return };
            due(case, context).judge(step.on, found, on(index));
        },
    )
    .basis(&[
        law::DECISION,
        law::DIVISION_ANSWERED,
        law::CATEGORY_ANSWERED,
        law::LICENSING_DECISION,
        law::TIME_NOT_COUNTED,
        law::LICENSING_DAYS,
    ])
    .since(2017, 9, 1)
    .reads(&[
        "/kind",
        "/changes",
        "/with_preparation",
        "/history",
        "/days_not_counted",
        "/applied_on",
    ])
    .settings(SETTINGS),
    Rule::warning(
        "training.approval.overdue",
        text("超过审批决定期限，尚未作出决定", "the decision is overdue"),
        |case, context, found| {
            if !case.state.is_taken() || case.state.is_granted() || case.decision().is_some() {
                return;
            }
            match (due(case, context), context.today) {
                (Deadline::None, _) => {}
                (_, None) => found.cannot_judge(Unjudged::NO_TODAY),
                (due, Some(today)) => due.judge(today, found, "/state"),
            }
        },
    )
    .basis(&[
        law::DECISION,
        law::DIVISION_ANSWERED,
        law::CATEGORY_ANSWERED,
        law::LICENSING_DECISION,
        law::TIME_NOT_COUNTED,
        law::LICENSING_DAYS,
    ])
    .since(2017, 9, 1)
    .reads(&[
        "/kind",
        "/changes",
        "/with_preparation",
        "/history",
        "/state",
        "/days_not_counted",
        "/applied_on",
    ])
    .settings(SETTINGS),
    Rule::error(
        "training.approval.extension_repeated",
        text("办理期限重复延长", "the time to decide was extended twice"),
        |case, _, found| {
            let all = case.history.iter().enumerate();
            let extensions = all.filter(|(_, step)| step.event == Extend);
            extensions
                .skip(1)
                .for_each(|(at, _)| found.at(Pointer::from("/history").index(at).field("event")));
        },
    )
    .basis(&[law::LICENSING_DECISION])
    .since(2004, 7, 1)
    .reads(&["/history"]),
    Rule::error(
        "training.approval.extension_unexplained",
        text("延长办理期限而没有说明理由", "more time without a reason"),
        |case, _, found| {
            for (index, step) in case.history.iter().enumerate() {
                let silent = step.event == Extend && step.opinion.is_none();
                found.at_if(silent, Pointer::from("/history").index(index).field("opinion"));
            }
        },
    )
    .basis(&[Basis::Consistency, law::LICENSING_DECISION])
    .reads(&["/history"])
    .schema(EXTENSION_EXPLAINED),
    Rule::error(
        "training.approval.supplement_repeated",
        text("应当一次告知需要补正的全部内容", "what is missing was not said at once"),
        |case, _, found| {
            for (_, part) in applications(case) {
                let asked = part.iter().filter(|(_, step)| step.event == AskSupplement);
                asked.skip(1).for_each(|(at, _)| {
                    found.at(Pointer::from("/history").index(*at).field("event"));
                });
            }
        },
    )
    .basis(&[law::SUPPLEMENT_ASKED])
    .since(2004, 7, 1)
    .reads(&["/history"]),
    Rule::warning(
        "training.approval.supplement_asked_late",
        text("未在规定期限内告知补正", "what is missing was said too late"),
        |case, context, found| {
            let days = u32::try_from(context.number(SUPPLEMENT_WORKING_DAYS)).unwrap_or_default();
            for (since, part) in applications(case) {
                let asked = part.iter().find(|(_, step)| step.event == AskSupplement);
                if let Some((index, step)) = asked {
                    let due = Deadline::of(Limit::working_days(days), since, context);
                    due.judge(step.on, found, on(*index));
                }
            }
        },
    )
    .basis(&[law::SUPPLEMENT_ASKED, law::LICENSING_DAYS])
    .since(2004, 7, 1)
    .reads(&["/history", "/applied_on"])
    .settings(&[SUPPLEMENT_WORKING_DAYS]),
    Rule::warning(
        "training.approval.publicity_too_short",
        text("审批前公示时间不足", "too short a publicity before the decision"),
        |case, context, found| {
            let asked = context.number(PUBLICITY_WORKING_DAYS);
            let Some((index, granted)) = case.step(Grant).filter(|_| asked > 0) else { return };
            let Some((_, shown)) = case.step(Publicise) else { return found.at("/history") };
            match context.calendar.working_days_between(shown.on, granted.on) {
                Some(days) => found.at_if(i64::from(days) < asked, on(index)),
                None => found.cannot_judge(Unjudged::PAST_CALENDAR),
            }
        },
    )
    .reads(&["/history", "/applied_on"])
    .settings(&[PUBLICITY_WORKING_DAYS]),
];

fn on(index: usize) -> Pointer {
    Pointer::from("/history").index(index).field("on")
}

/// The day of each application and its steps: after a preparation the institution itself is another one.
fn applications(case: &Approval) -> [(LocalDate, Vec<(usize, &ApprovalStep)>); 2] {
    let steps = || case.history.iter().enumerate();
    let (at, on) = case.step(Apply).map_or((0, case.applied_on), |(at, step)| (at, step.on));
    [(case.applied_on, steps().take(at).collect()), (on, steps().skip(at).collect())]
}

/// Until when the application itself is decided. Of a renewal another rule speaks.
fn due(case: &Approval, context: &Given<'_, Replay<ApprovalState>>) -> Deadline {
    let Some(taken) = case.taken_on().filter(|_| case.kind != ApprovalKind::Renew) else {
        return Deadline::None;
    };
    let number = |setting| context.number(setting);
    let by_licensing = context.profile.word(DECISION_LAW, context.day) == LICENSING;
    if !by_licensing && is_in_private_education(case) {
        let months = u32::try_from(number(DECISION_MONTHS)).unwrap_or_default();
        return Deadline::of(Limit::months(months), taken, context);
    }
    let extended = case.step(Extend).map_or(0, |_| number(EXTENSION_WORKING_DAYS));
    let not_counted = case.days_not_counted.map_or(0, BoundedInteger::get);
    let days = number(DECISION_WORKING_DAYS) + extended + not_counted;
    Deadline::of(Limit::working_days(u32::try_from(days).unwrap_or_default()), taken, context)
}

/// Whether the law on private education says how long it may take: for what is new, divided, merged or
/// of another category.
fn is_in_private_education(case: &Approval) -> bool {
    let named = |change| matches!(change, &(Category | Division | Merger));
    case.kind.is_new() || case.changes.iter().any(named)
}

const EXTENSION_EXPLAINED: &str = r#"{
    "properties": {
        "history": {
            "items": {
                "if": { "properties": { "event": { "const": "extend" } }, "required": ["event"] },
                "then": { "properties": { "opinion": true }, "required": ["opinion"] }
            }
        }
    }
}"#;
