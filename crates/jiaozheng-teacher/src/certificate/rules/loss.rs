//! How a qualification was lost, and what follows.

use jiaozheng_core::law::PRESCHOOL_EDUCATION;
use jiaozheng_core::{LocalDate, text};

use super::Rule;
use crate::certificate::settings::BAN_YEARS;
use crate::certificate::{Certificate, Standing};
use crate::law;
use crate::rules::{not_after_today, years_later};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.certificate.ban_differs",
        text(
            "不得重新申请的截止日期不是自撤销之日起满规定的年数",
            "the ban does not last the years that are set, from the revocation",
        ),
        |certificate, context, found| {
            let Standing::Revoked { decided_on, banned_until, .. } = certificate.standing else {
                return;
            };
            let expected = years_later(decided_on, context.number(BAN_YEARS));
            found.at_if(expected != Some(banned_until), "/standing/banned_until");
        },
    )
    .basis(&[law::NOT_FOR_YEARS, law::NOT_FOR_YEARS_IN_HENAN, law::SPANS_OF_YEARS])
    .since(1995, 12, 12)
    .reads(&["/standing", "/issued_on"])
    .settings(&[BAN_YEARS]),
    Rule::error(
        "teacher.certificate.cancelled_before_law",
        text(
            "学前教育法施行之前吊销教师资格证书",
            "taken away as a penalty before the law that knows it",
        ),
        |certificate, _, found| {
            let Standing::Cancelled { decided_on, .. } = certificate.standing else { return };
            let known = PRESCHOOL_EDUCATION.in_force.contains(decided_on);
            found.at_if(!known, "/standing/decided_on");
        },
    )
    .basis(&[law::PENALTY])
    .reads(&["/standing"]),
    Rule::error(
        "teacher.certificate.lost_before_grant",
        text("丧失或者撤销的日期早于认定日期", "lost before it was granted"),
        |certificate, _, found| {
            let early = |lost| lost < certificate.issued_on;
            let place = match certificate.standing {
                Standing::Forfeited { .. } => "/standing/judged_on",
                _ => "/standing/decided_on",
            };
            found.at_if(certificate.standing.lost_on().is_some_and(early), place);
        },
    )
    .reads(&["/standing", "/issued_on"]),
    Rule::warning(
        "teacher.certificate.not_collected",
        text("资格已丧失或者撤销，证书没有收缴", "lost, and the certificate was not taken in"),
        |certificate, _, found| {
            use Standing::{Forfeited, Revoked};
            // The law that takes a certificate away as a penalty says nothing of taking it in.
            let lost = matches!(certificate.standing, Forfeited { .. } | Revoked { .. });
            found.at_if(lost && certificate.collected_on.is_none(), "/collected_on");
        },
    )
    .basis(&[law::NEVER_AGAIN, law::NOT_FOR_YEARS])
    .since(1995, 12, 12)
    .reads(&["/standing", "/collected_on"]),
    Rule::error(
        "teacher.certificate.collected_though_valid",
        text("资格有效而证书已收缴", "taken in, though the qualification is good"),
        |certificate, _, found| {
            let valid = certificate.standing == Standing::Valid {};
            found.at_if(valid && certificate.collected_on.is_some(), "/collected_on");
        },
    )
    .reads(&["/standing", "/collected_on"])
    .schema(
        r#"{
            "if": {
                "properties": { "standing": {
                    "properties": { "kind": { "const": "valid" } }, "required": ["kind"]
                } },
                "required": ["standing"]
            },
            "then": { "not": {
                "properties": { "collected_on": true }, "required": ["collected_on"]
            } }
        }"#,
    ),
    Rule::error(
        "teacher.certificate.collected_before_loss",
        text("证书收缴日期早于丧失或者撤销的日期", "taken in before the qualification was lost"),
        |certificate, _, found| {
            let days = certificate.collected_on.zip(certificate.standing.lost_on());
            let early = days.is_some_and(|(collected, lost)| collected < lost);
            found.at_if(early, "/collected_on");
        },
    )
    .reads(&["/standing", "/collected_on"]),
    Rule::error(
        "teacher.certificate.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |certificate, context, found| not_after_today(days_of(certificate), context, found),
    )
    .reads(&["/issued_on", "/preschool_training_on", "/standing", "/collected_on"]),
];

/// All that has happened, in the order of the record.
fn days_of(certificate: &Certificate) -> [(&'static str, Option<LocalDate>); 5] {
    let (judged_on, decided_on) = match certificate.standing {
        Standing::Forfeited { judged_on, .. } => (Some(judged_on), None),
        Standing::Revoked { decided_on, .. } | Standing::Cancelled { decided_on, .. } => {
            (None, Some(decided_on))
        }
        Standing::Valid {} => (None, None),
    };
    [
        ("/issued_on", Some(certificate.issued_on)),
        ("/preschool_training_on", certificate.preschool_training_on),
        ("/standing/judged_on", judged_on),
        ("/standing/decided_on", decided_on),
        ("/collected_on", certificate.collected_on),
    ]
}
