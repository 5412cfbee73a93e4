//! Whether somebody who could lose much was offered a hearing, and told in time when it is.

use jiaozheng_core::{Pointer, Unjudged, text};

use super::Rule;
use crate::institution::FEN_A_YUAN;
use crate::law;
use crate::violation::PenaltyMeasure::{Revocation, StopEnrolment, StopOperating, Suspension};
use crate::violation::settings::{
    HEARING_NOTICE_DAYS, LARGE_SUM_ORGANISATION_YUAN, LARGE_SUM_PERSON_YUAN,
};
use crate::violation::{PenaltyDecision, SubjectKind, ViolationEvent};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.violation.hearing_not_offered",
        text(
            "吊销许可证件、责令停业、限制从业，没有告知听证权利",
            "revocation, suspension or a ban without the offer of a hearing",
        ),
        |case, _, found| {
            let Some(decision) = &case.decision else { return };
            found.at_if(is_grave(decision) && !case.hearing_offered, "/hearing_offered");
        },
    )
    .basis(&[law::HEARING])
    .since(2021, 7, 15)
    .reads(&["/hearing_offered", "/decision"]),
    Rule::warning(
        "training.violation.hearing_advisable",
        text(
            "责令停止举办或者停止招收学员、较大数额罚款或者没收，没有告知听证权利",
            "stopped, or a large sum, without the offer of a hearing",
        ),
        |case, context, found| {
            let Some(decision) = &case.decision else { return };
            if case.hearing_offered || is_grave(decision) {
                return;
            }
            let large = context.number(match case.subject_kind {
                SubjectKind::Person => LARGE_SUM_PERSON_YUAN,
                _ => LARGE_SUM_ORGANISATION_YUAN,
            }) * FEN_A_YUAN;
            let sum = decision.fine().max(decision.confiscated());
            let stopped = decision.has(StopOperating) || decision.has(StopEnrolment);
            found.at_if(stopped || large > 0 && sum >= large, "/hearing_offered");
        },
    )
    .basis(&[law::HEARING])
    .since(2021, 7, 15)
    .reads(&["/hearing_offered", "/decision", "/subject_kind", "/filed_on"])
    .settings(&[LARGE_SUM_PERSON_YUAN, LARGE_SUM_ORGANISATION_YUAN]),
    Rule::error(
        "training.violation.hearing_called_late",
        text("举行听证前没有在规定的工作日以前通知", "a hearing that was called too late"),
        |case, context, found| {
            let called = case.last(ViolationEvent::CallHearing);
            let heard = case.last(ViolationEvent::Hear);
            let (Some((_, called)), Some((at, heard))) = (called, heard) else { return };
            let days = u32::try_from(context.number(HEARING_NOTICE_DAYS)).unwrap_or_default();
            let Some(first) = context.calendar.add_working_days(called, days) else {
                return found.cannot_judge(Unjudged::PAST_CALENDAR);
            };
            found.at_if(heard < first, Pointer::from("/history").index(at).field("on"));
        },
    )
    .basis(&[law::HEARING_CALLED, law::WORKING_DAYS])
    .since(2021, 7, 15)
    .reads(&["/history"])
    .settings(&[HEARING_NOTICE_DAYS]),
];

fn is_grave(decision: &PenaltyDecision) -> bool {
    decision.ban.is_some() || decision.has(Revocation) || decision.has(Suspension)
}
