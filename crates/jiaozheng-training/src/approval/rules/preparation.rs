//! From the application to prepare an institution to that for the institution itself.

use jiaozheng_core::process::Deadline;
use jiaozheng_core::{Limit, Pointer, Unjudged, text};

use super::Rule;
use crate::approval::ApprovalEvent::{Accept, Apply, GrantPreparation, Refuse};
use crate::approval::ApprovalState;
use crate::approval::settings::{PREPARATION_DAYS, PREPARATION_MONTHS};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.approval.enrolled_while_preparing",
        text("筹设期内招生", "students were taken while it was prepared"),
        |case, _, found| {
            let enrolled = case.enrolled_while_preparing == Some(true);
            found.at_if(case.with_preparation && enrolled, "/enrolled_while_preparing");
        },
    )
    .basis(&[law::NO_ENROLMENT_BEFORE])
    .since(2021, 9, 1)
    .reads(&["/with_preparation", "/enrolled_while_preparing"]),
    Rule::warning(
        "training.approval.preparation_decided_late",
        text("筹设申请未在规定期限内作出决定", "a preparation decided on too late"),
        |case, context, found| {
            let Some((accepted, taken)) = case.step(Accept).filter(|_| case.with_preparation)
            else {
                return;
            };
            let after = case.history.iter().enumerate().skip(accepted);
            let decides = |event| matches!(event, GrantPreparation | Refuse | Apply);
            let decision = after.into_iter().find(|(_, step)| decides(step.event));
            let days = u32::try_from(context.number(PREPARATION_DAYS)).unwrap_or_default();
            if let Some((index, step)) = decision {
                let place = Pointer::from("/history").index(index).field("on");
                Deadline::of(Limit::days(days), taken.on, context).judge(step.on, found, place);
            }
        },
    )
    .basis(&[law::PREPARATION_DECISION])
    .since(2017, 9, 1)
    .reads(&["/with_preparation", "/history", "/applied_on"])
    .settings(&[PREPARATION_DAYS]),
    Rule::warning(
        "training.approval.preparation_overdue",
        text("筹设申请超过规定期限，尚未作出决定", "the decision on a preparation is overdue"),
        |case, context, found| {
            let open = case.state == ApprovalState::PreparationAccepted;
            let Some((_, taken)) = case.step(Accept).filter(|_| open && case.with_preparation)
            else {
                return;
            };
            let Some(today) = context.today else {
                return found.cannot_judge(Unjudged::NO_TODAY);
            };
            let days = u32::try_from(context.number(PREPARATION_DAYS)).unwrap_or_default();
            Deadline::of(Limit::days(days), taken.on, context).judge(today, found, "/state");
        },
    )
    .basis(&[law::PREPARATION_DECISION])
    .since(2017, 9, 1)
    .reads(&["/with_preparation", "/state", "/history", "/applied_on"])
    .settings(&[PREPARATION_DAYS]),
    Rule::error(
        "training.approval.preparation_lapsed",
        text("筹设超过规定期限，应当重新申报", "applied for after the preparation had lapsed"),
        |case, context, found| {
            let approved = case.step(GrantPreparation).filter(|_| case.with_preparation);
            let (Some((_, approved)), Some((index, applied))) = (approved, case.step(Apply)) else {
                return;
            };
            let months = u32::try_from(context.number(PREPARATION_MONTHS)).unwrap_or_default();
            let last = approved.on.plus_months(months);
            // Within the months it is in time, however far the calendar goes.
            if last.is_some_and(|last| applied.on > last) {
                let due = Deadline::of(Limit::months(months), approved.on, context);
                due.judge(applied.on, found, Pointer::from("/history").index(index).field("on"));
            }
        },
    )
    .basis(&[law::PREPARATION_TERM, law::PREPARATION_ENDS])
    .since(2017, 9, 1)
    .reads(&["/with_preparation", "/history", "/applied_on"])
    .settings(&[PREPARATION_MONTHS]),
];
