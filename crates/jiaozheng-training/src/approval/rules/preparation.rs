//! From the application to prepare an institution to that for the institution itself.

use jiaozheng_core::process::Deadline;
use jiaozheng_core::{Limit, Pointer, text};

use super::Rule;
use crate::approval::ApprovalEvent::{Accept, Apply, GrantPreparation, Refuse};
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
        text("筹设申请未在30日内作出决定", "a preparation decided after thirty days"),
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
    Rule::error(
        "training.approval.preparation_lapsed",
        text(
            "筹设超过三年，应当重新申报",
            "applied for after more than three years of preparation",
        ),
        |case, context, found| {
            let approved = case.step(GrantPreparation).filter(|_| case.with_preparation);
            let (Some((_, approved)), Some((index, applied))) = (approved, case.step(Apply)) else {
                return;
            };
            let months = u32::try_from(context.number(PREPARATION_MONTHS)).unwrap_or_default();
            let last = approved.on.plus_months(months);
            let place = Pointer::from("/history").index(index).field("on");
            found.at_if(last.is_some_and(|last| applied.on > last), place);
        },
    )
    .basis(&[law::PREPARATION_TERM, law::PREPARATION_ENDS])
    .since(2017, 9, 1)
    .reads(&["/with_preparation", "/history", "/applied_on"])
    .settings(&[PREPARATION_MONTHS]),
];
