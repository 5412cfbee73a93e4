//! By when it was decided, and with what certificate.

use jiaozheng_core::process::Replay;
use jiaozheng_core::{Findings, Given, Limit, LocalDate, Pointer, Unjudged, text};

use super::{Rule, in_states};
use crate::certification::settings::{CITY_ACCEPTS, MOST_DAYS, MOST_DAYS_ARE, USUAL_DAYS};
use crate::certification::{Certification, CertificationEvent, CertificationState};
use crate::law;
use crate::number::{HasNumber, number_rules};

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "teacher.certification.decided_late",
        text(
            "超过受理期限终止后办结的天数才颁发证书或者通知结论",
            "certificate or notice after the days that are set from the end of acceptance",
        ),
        |case, context, found| {
            let Some((place, on)) = settled(case) else { return };
            let Some(last) = usual(context, case.batch.confirm_to) else {
                return found.cannot_judge(Unjudged::PAST_CALENDAR);
            };
            // Of what is far too late, the next rule speaks.
            let far = most(context, case.batch.confirm_to);
            found.at_if(on > last && far.is_none_or(|far| on <= far), place);
        },
    )
    .basis(&[law::DECISION_LIMIT])
    .since(1995, 12, 12)
    .reads(&["/history", "/batch/confirm_to", "/applied_on"])
    .settings(&[USUAL_DAYS, MOST_DAYS, MOST_DAYS_ARE]),
    Rule::error(
        "teacher.certification.decided_far_too_late",
        text(
            "超过规定时限颁发证书或者通知结论",
            "certificate or notice after the most that is allowed",
        ),
        |case, context, found| {
            let Some((place, on)) = settled(case) else { return };
            match most(context, case.batch.confirm_to) {
                Some(last) => found.at_if(on > last, place),
                None => found.cannot_judge(Unjudged::PAST_CALENDAR),
            }
        },
    )
    .basis(&[law::DECISION_LIMIT, law::DECISION_LIMIT_DETAILED])
    .since(1995, 12, 12)
    .reads(&["/history", "/batch/confirm_to", "/applied_on"])
    .settings(&[MOST_DAYS, MOST_DAYS_ARE]),
    // A warning for ever: what is open in a record may have been settled outside it.
    Rule::warning(
        "teacher.certification.overdue",
        text(
            "已过受理期限终止后办结的天数，尚未颁发证书或者通知结论",
            "open after the days that are set from the end of acceptance",
        ),
        |case, context, found| {
            let Some(today) = still_open(case, context, found) else { return };
            match usual(context, case.batch.confirm_to) {
                Some(last) => found.at_if(today > last, "/state"),
                None => found.cannot_judge(Unjudged::PAST_CALENDAR),
            }
        },
    )
    .basis(&[law::DECISION_LIMIT])
    .since(1995, 12, 12)
    .reads(OPEN)
    .settings(&[USUAL_DAYS, CITY_ACCEPTS]),
    Rule::error(
        "teacher.certification.certificate_number_missing",
        text("已认定而没有证书编号", "granted, without the number of a certificate"),
        |case, _, found| {
            let missing = case.certificate_number.is_none();
            found.at_if(missing && case.state.is_granted(), "/certificate_number");
        },
    )
    .basis(&[law::CERTIFICATE_CONTENT])
    .reads(&["/certificate_number", "/state"])
    .schema(in_states!(
        r#""granted", "certificate_issued""#,
        r#"{ "properties": { "certificate_number": true }, "required": ["certificate_number"] }"#
    )),
    Rule::error(
        "teacher.certification.certificate_number_without_grant",
        text("没有认定而有证书编号", "the number of a certificate, without a grant"),
        |case, _, found| {
            let there = case.certificate_number.is_some();
            found.at_if(there && !case.state.is_granted(), "/certificate_number");
        },
    )
    .reads(&["/certificate_number", "/state"])
    .schema(
        r#"{
            "if": {
                "properties": { "state": { "enum": ["granted", "certificate_issued"] } },
                "required": ["state"]
            },
            "else": { "not": {
                "properties": { "certificate_number": true }, "required": ["certificate_number"]
            } }
        }"#,
    ),
];

pub(super) const NUMBER: &[Rule] = number_rules!(
    "teacher.certification", "/certificate_number",
    year "/history", province "/jurisdiction/division", sex "/applicant/sex"
);

const OPEN: &[&str] = &["/state", "/batch/confirm_to", "/applied_on", "/history", "/kind"];

/// The last step that settled something, and its day.
fn settled(case: &Certification) -> Option<(Pointer, LocalDate)> {
    let settles = |event| {
        matches!(
            event,
            CertificationEvent::Grant
                | CertificationEvent::Refuse
                | CertificationEvent::IssueCertificate
        )
    };
    let (index, on) = case.last(settles)?;
    Some((Pointer::from("/history").index(index).field("on"), on))
}

fn usual<F>(context: &Given<'_, F>, from: LocalDate) -> Option<LocalDate> {
    let days = u32::try_from(context.number(USUAL_DAYS)).ok()?;
    Limit::days(days).due(from, context.calendar)
}

fn most<F>(context: &Given<'_, F>, from: LocalDate) -> Option<LocalDate> {
    let days = u32::try_from(context.number(MOST_DAYS)).ok()?;
    let limit = match context.profile.word(MOST_DAYS_ARE, context.day) {
        0 => Limit::working_days(days),
        _ => Limit::days(days),
    };
    limit.due(from, context.calendar)
}

/// The day it is, where a case is accepted and not settled.
fn still_open(
    case: &Certification,
    context: &Given<'_, Replay<CertificationState>>,
    found: &mut Findings<'_>,
) -> Option<LocalDate> {
    let open = case.state.is_accepted() && case.state != CertificationState::CertificateIssued;
    // Of a state that the steps do not lead to, another rule speaks.
    if !open || context.facts.state != Some(case.state) {
        return None;
    }
    if context.today.is_none() {
        found.cannot_judge(Unjudged::NO_TODAY);
    }
    context.today
}
