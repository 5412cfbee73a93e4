//! When an application is made, and for how long a teacher is registered.

use jiaozheng_core::{Limit, LocalDate, Unjudged, months, text};

use super::Rule;
use crate::law::registration as law;
use crate::registration::RegistrationKind;
use crate::registration::settings::{CYCLE_YEARS, FIRST_DAYS, PERIODIC_DAYS};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.registration.not_five_years",
        text("注册有效期不是规定的年数", "not registered for the years of a cycle"),
        |case, context, found| {
            let years = u32::try_from(context.number(CYCLE_YEARS)).unwrap_or_default();
            let wrong = case.valid.is_some_and(|it| !months::are_just(12 * years, it.from, it.to));
            found.at_if(wrong, "/valid/to");
        },
    )
    .basis(&[law::FIVE_YEARS])
    .since(2013, 8, 15)
    .reads(&["/valid", "/applied_on"])
    .settings(&[CYCLE_YEARS]),
    Rule::warning(
        "teacher.registration.first_late",
        text("试用期满考核合格后逾期申请首次注册", "first applied for long after probation"),
        |case, context, found| {
            let days = u32::try_from(context.number(FIRST_DAYS)).unwrap_or_default();
            let passed = case.probation.and_then(|it| it.passed_on);
            let Some(passed) = passed.filter(|_| days > 0) else { return };
            if case.kind != RegistrationKind::First || within(passed, days, case.applied_on) {
                return;
            }
            let Some(due) = Limit::days(days).due(passed, context.calendar) else {
                return found.cannot_judge(Unjudged::PAST_CALENDAR);
            };
            found.at_if(case.applied_on > due, "/applied_on");
        },
    )
    .basis(&[law::SIXTY_DAYS])
    .since(2013, 8, 15)
    .reads(&["/kind", "/probation", "/applied_on"])
    .settings(&[FIRST_DAYS]),
    Rule::warning(
        "teacher.registration.too_early",
        text("早于有效期满前规定的申请时间", "applied for long before the earlier one ends"),
        |case, context, found| {
            let days = u32::try_from(context.number(PERIODIC_DAYS)).unwrap_or_default();
            let opens = case.earlier.and_then(|earlier| earlier.to.minus_days(days));
            let early = opens.is_some_and(|opens| case.applied_on < opens);
            found.at_if(days > 0 && early, "/applied_on");
        },
    )
    .basis(&[law::SIXTY_DAYS])
    .since(2013, 8, 15)
    .reads(&["/earlier", "/applied_on"])
    .settings(&[PERIODIC_DAYS]),
    Rule::error(
        "teacher.registration.overdue",
        text("上一注册有效期满后才申请定期注册", "applied for after the earlier one had ended"),
        |case, _, found| {
            let over = case.earlier.is_some_and(|earlier| case.applied_on > earlier.to);
            // Who was deferred applies again when the conditions are met.
            found.at_if(over && case.deferred_before != Some(true), "/applied_on");
        },
    )
    .basis(&[law::FIVE_YEARS])
    .since(2013, 8, 15)
    .reads(&["/earlier", "/deferred_before", "/applied_on"]),
];

fn within(from: LocalDate, days: u32, on: LocalDate) -> bool {
    from.plus_days(days).is_some_and(|last| on <= last)
}
