//! Whether each step was taken by the right body, in the right order.

use jiaozheng_core::{LocalDate, Pointer, Setting, text};

use super::Rule;
use crate::certification::settings::CITY_ACCEPTS;
use crate::certification::{Certification, CertificationEvent};
use crate::law;
use crate::rules::{not_after_today, steps_of};

/// What the replay of the history reads: the table depends on the kind.
const HISTORY: &[&str] = &["/history", "/state", "/applied_on", "/kind"];
const SETTINGS: &[&Setting] = &[CITY_ACCEPTS];

pub(super) const STEPS: &[Rule] = jiaozheng_core::history_rules!(
    "teacher.certification", since 1995 12 12, reads HISTORY, settings SETTINGS,
    bodies &[law::WHO_DECIDES]
);

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::refusal_rule!(
        "teacher.certification",
        "不予受理、不予认定而没有说明理由",
        CertificationEvent::Refuse
    ),
    Rule::error(
        "teacher.certification.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| not_after_today(days_of(case), context, found),
    )
    .reads(&[
        "/education/graduated_on",
        "/examination",
        "/interview",
        "/physical_exam",
        "/conduct_proof",
        "/clearance",
        "/bars",
        "/applied_on",
        "/history",
    ]),
    Rule::error(
        "teacher.certification.division_not_in_force",
        text("申请地行政区划代码在申报日期未启用或者已撤销", "the division was not in force"),
        |case, context, found| {
            case.jurisdiction.division.judge(context.day, found, "/jurisdiction/division");
        },
    )
    .basis(&[jiaozheng_core::law::DIVISIONS])
    .reads(&["/jurisdiction/division", "/applied_on"]),
];

/// All that has happened, in the order of the record.
fn days_of(case: &Certification) -> Vec<(Pointer, Option<LocalDate>)> {
    let examined = case.examination.as_ref().and_then(|it| it.issued_on);
    let bars = case.bars.as_ref();
    let mut days = vec![
        ("/education/graduated_on".into(), case.education.graduated_on),
        ("/examination/issued_on".into(), examined),
        ("/interview/on".into(), case.interview.as_ref().map(|it| it.on)),
        ("/physical_exam/on".into(), case.physical_exam.as_ref().map(|it| it.on)),
        ("/conduct_proof/on".into(), case.conduct_proof.as_ref().map(|it| it.on)),
        ("/clearance/checked_on".into(), case.clearance.as_ref().map(|it| it.checked_on)),
        ("/bars/revoked_on".into(), bars.and_then(|it| it.revoked_on)),
        ("/bars/cheated_on".into(), bars.and_then(|it| it.cheated_on)),
        ("/applied_on".into(), Some(case.applied_on)),
    ];
    days.extend(steps_of(case.history.iter().map(|step| step.on)));
    days
}
