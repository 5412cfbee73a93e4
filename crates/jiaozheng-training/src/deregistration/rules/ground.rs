//! Why an institution ends, and how long before it says so.

use jiaozheng_core::law::DIVISIONS;
use jiaozheng_core::process::Replay;
use jiaozheng_core::{Given, text};

use super::Rule;
use crate::deregistration::settings::{NOTICE_MONTHS, NOTICE_MONTHS_IN_CAMPAIGN};
use crate::deregistration::{
    Deregistration, DeregistrationEvent, DeregistrationGround, DeregistrationState,
};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.deregistration.decision_number_missing",
        text(
            "被吊销或者撤销许可而没有决定书文号",
            "the licence was lost, and not by which decision",
        ),
        |case, _, found| {
            let lost = matches!(
                case.ground,
                DeregistrationGround::LicenceRevoked | DeregistrationGround::PermitAnnulled
            );
            found.at_if(lost && case.decision_number.is_none(), "/decision_number");
        },
    )
    .reads(&["/ground", "/decision_number"])
    .schema(DECISION_NUMBER),
    Rule::warning(
        "training.deregistration.notice_missing",
        text("自己要求终止而没有发布拟终止公告", "at its own wish, and not announced before"),
        |case, context, found| {
            let ended = case.day_of(DeregistrationEvent::TakeBackLicence).is_some();
            let announced = case.day_of(DeregistrationEvent::Announce).is_some();
            let asked = months_of_notice(case, context) > 0;
            found.at_if(asked && ended && !announced, "/history");
        },
    )
    .basis(&[law::END_ANNOUNCED])
    .since(2021, 9, 1)
    .reads(&["/ground", "/in_campaign", "/history", "/opened_on"])
    .settings(&[NOTICE_MONTHS, NOTICE_MONTHS_IN_CAMPAIGN]),
    Rule::warning(
        "training.deregistration.notice_too_short",
        text("自己要求终止，公告提前的时间不足", "announced too shortly before the end"),
        |case, context, found| {
            let announced = case.day_of(DeregistrationEvent::Announce);
            let ended = case.day_of(DeregistrationEvent::TakeBackLicence);
            let earliest =
                announced.and_then(|day| day.plus_months(months_of_notice(case, context)));
            let early = earliest.zip(ended).is_some_and(|(earliest, ended)| ended < earliest);
            found.at_if(early, "/history");
        },
    )
    .basis(&[law::END_ANNOUNCED])
    .since(2021, 9, 1)
    .reads(&["/ground", "/in_campaign", "/history", "/opened_on"])
    .settings(&[NOTICE_MONTHS, NOTICE_MONTHS_IN_CAMPAIGN]),
    Rule::error(
        "training.deregistration.division_not_in_force",
        text("所在地行政区划代码在适用日期未启用或者已撤销", "the division was not in force"),
        |case, context, found| case.division.judge(context.day, found, "/division"),
    )
    .basis(&[DIVISIONS])
    .reads(&["/division", "/opened_on"]),
    jiaozheng_core::dated_rule!("training.deregistration", opened_on),
];

/// How many months before its end an institution announces it; 0 where it does not wish for it.
fn months_of_notice(
    case: &Deregistration,
    context: &Given<'_, Replay<DeregistrationState>>,
) -> u32 {
    let setting = if case.in_campaign { NOTICE_MONTHS_IN_CAMPAIGN } else { NOTICE_MONTHS };
    let voluntary = case.ground == DeregistrationGround::Voluntary;
    let months = if voluntary { context.number(setting) } else { 0 };
    u32::try_from(months).unwrap_or_default()
}

const DECISION_NUMBER: &str = r#"{
    "if": {
        "properties": { "ground": { "enum": ["licence_revoked", "permit_annulled"] } },
        "required": ["ground"]
    },
    "then": { "properties": { "decision_number": true }, "required": ["decision_number"] }
}"#;
