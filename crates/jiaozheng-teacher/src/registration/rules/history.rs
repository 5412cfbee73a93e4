//! Whether each step was taken by the right body, in the right order, and the conclusion in time.

use jiaozheng_core::{Limit, Setting, Unjudged, text};

use super::Rule;
use crate::law::registration as law;
use crate::registration::settings::{DECISION_WORKING_DAYS, FINAL_LEVEL, PUBLICITY_DAYS};
use crate::registration::{Registration, RegistrationEvent};

const HISTORY: &[&str] = &["/history", "/state", "/applied_on"];
const SETTINGS: &[&Setting] = &[FINAL_LEVEL];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "teacher.registration", since 2013 8 15, reads HISTORY, settings SETTINGS,
    bodies &[law::THROUGH_THE_SCHOOL, law::THREE_LEVELS, law::COUNTY_CONCLUDES]
);

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::refusal_rule!(
        "teacher.registration",
        "退回学校而没有说明理由",
        RegistrationEvent::Refuse
    ),
    Rule::error(
        "teacher.registration.decision_not_in_history",
        text("注册结论、日期与办理记录不符", "the conclusion is not the one of the steps"),
        |case, _, found| {
            let step = case.history.iter().rev().find(|step| step.event.conclusion().is_some());
            let Some(step) = step.filter(|_| case.conclusion.is_some()) else { return };
            found.at_if(step.event.conclusion() != case.conclusion, "/conclusion");
            found.at_if(case.decided_on.is_some_and(|on| on != step.on), "/decided_on");
        },
    )
    .reads(&["/history", "/conclusion", "/decided_on"]),
    Rule::warning(
        "teacher.registration.decision_late",
        text("超过受理终止后的办理时限作出结论", "concluded after its limit"),
        decision_late,
    )
    .basis(&[law::NINETY_DAYS])
    .since(2013, 8, 15)
    .reads(&["/accepted_until", "/decided_on", "/state", "/applied_on"])
    .settings(&[DECISION_WORKING_DAYS]),
    Rule::warning(
        "teacher.registration.not_publicised",
        text(
            "注册结论没有公示，或者作出之后才公示（县级作出结论的除外）",
            "not made public, or only after it was concluded above the county",
        ),
        |case, context, found| {
            let Some(decided_on) = case.decided_on else { return };
            // What the county concludes is made public afterwards, and looked at again.
            let level = context.profile.chosen(FINAL_LEVEL, context.day);
            let county = FINAL_LEVEL.word("county") == Some(level);
            let in_time = case.publicity.is_some_and(|it| county || it.to < decided_on);
            found.at_if(!in_time, "/publicity");
        },
    )
    .basis(&[law::PUBLICISED, law::COUNTY_CONCLUDES])
    .since(2013, 8, 15)
    .reads(&["/publicity", "/decided_on", "/applied_on"])
    .settings(&[FINAL_LEVEL]),
    Rule::warning(
        "teacher.registration.publicity_too_short",
        text("公示期短于规定的天数", "made public for fewer days than are asked for"),
        |case, context, found| {
            let days = u32::try_from(context.number(PUBLICITY_DAYS)).unwrap_or_default();
            let Some(publicity) = case.publicity.filter(|it| it.is_in_order()) else { return };
            // The first day counts.
            let next = publicity.to.plus_days(1);
            let needed = publicity.from.plus_days(days);
            found.at_if(next.zip(needed).is_some_and(|(next, it)| next < it), "/publicity/to");
        },
    )
    .basis(&[law::COUNTY_CONCLUDES])
    .since(2013, 8, 15)
    .reads(&["/publicity", "/applied_on"])
    .settings(&[PUBLICITY_DAYS]),
];

fn decision_late(
    case: &Registration,
    context: &jiaozheng_core::Given<'_, crate::registration::RegistrationFacts>,
    found: &mut jiaozheng_core::Findings<'_>,
) {
    let days = u32::try_from(context.number(DECISION_WORKING_DAYS)).unwrap_or_default();
    let Some(until) = case.accepted_until.filter(|_| days > 0) else { return };
    if case.decided_on.is_none() && !case.state.is_open() {
        return; // withdrawn
    }
    let Some(due) = Limit::working_days(days).due(until, context.calendar) else {
        return found.cannot_judge(Unjudged::PAST_CALENDAR);
    };
    match (case.decided_on, context.today) {
        (Some(on), _) => found.at_if(on > due, "/decided_on"),
        (None, Some(today)) => found.at_if(today > due, "/state"),
        (None, None) => found.cannot_judge(Unjudged::NO_TODAY),
    }
}
