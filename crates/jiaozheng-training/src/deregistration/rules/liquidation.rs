//! Who liquidated, and whether it was done.

use jiaozheng_core::process::Deadline;
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, Limit, text};

use super::Rule;
use crate::deregistration::settings::CANCELLATION_DAYS;
use crate::deregistration::{Deregistration, DeregistrationEvent};
use crate::institution::RegistrationKind;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.deregistration.liquidation_missing",
        text("没有依法进行财务清算", "there was no liquidation"),
        |case, _, found| {
            let missing = case.state.is_liquidated() && case.liquidation.is_none();
            found.at_if(missing, "/liquidation");
        },
    )
    .basis(&[law::LIQUIDATION, law::UNIT_LIQUIDATED])
    .since(2017, 9, 1)
    .reads(&["/state", "/liquidation"]),
    Rule::error(
        "training.deregistration.liquidated_by_another",
        text("清算组织者与终止事由不符", "liquidated by another than the law names"),
        |case, _, found| {
            let named = case.ground.liquidator();
            if case.liquidation.as_ref().is_some_and(|it| it.body != named) {
                found.with("/liquidation/body", Detail::Expected(KnownCode::of(named)));
            }
        },
    )
    .basis(&[law::LIQUIDATORS, law::LICENCE_RAN_OUT])
    .since(2017, 9, 1)
    .reads(&["/ground", "/liquidation"]),
    Rule::error(
        "training.deregistration.liquidation_ends_before_start",
        text("清算结束日期早于开始日期", "a liquidation that ends before it begins"),
        |case, _, found| {
            let Some(liquidation) = &case.liquidation else { return };
            found.at_if(liquidation.to.is_some_and(|to| to < liquidation.from), "/liquidation/to");
        },
    )
    .reads(&["/liquidation"]),
    Rule::error(
        "training.deregistration.liquidation_days_differ",
        text(
            "清算起止日期与办理记录不符",
            "the days of the liquidation are not those of the steps",
        ),
        |case, _, found| {
            let Some(liquidation) = &case.liquidation else { return };
            let other = |event, day| case.day_of(event).is_some_and(|on| on != day);
            let began = other(DeregistrationEvent::StartLiquidation, liquidation.from);
            found.at_if(began, "/liquidation/from");
            // Of an end before the beginning, the rule above speaks.
            let to = liquidation.to.filter(|to| *to >= liquidation.from);
            let ended = to.is_some_and(|to| other(DeregistrationEvent::FinishLiquidation, to));
            found.at_if(ended, "/liquidation/to");
        },
    )
    .reads(&["/liquidation", "/history"]),
    Rule::error(
        "training.deregistration.liquidation_unreported",
        text(
            "民办非企业单位注销没有清算报告",
            "a non-profit unit without a report on its liquidation",
        ),
        |case, _, found| {
            let silent = case.liquidation.as_ref().is_some_and(|it| !it.has_report);
            let asked = case.state.is_cancelled() && is_unit(case);
            found.at_if(asked && silent, "/liquidation/has_report");
        },
    )
    .basis(&[law::UNIT_CANCELLED])
    .since(1998, 10, 25)
    .reads(&["/state", "/credit_code", "/liquidation"]),
    Rule::warning(
        "training.deregistration.cancellation_asked_late",
        text(
            "民办非企业单位未在清算后的规定期限内申请注销登记",
            "a non-profit unit asked for the cancellation too late",
        ),
        |case, context, found| {
            let liquidated = case.day_of(DeregistrationEvent::FinishLiquidation);
            let days = liquidated.zip(case.cancellation_asked_on).filter(|_| is_unit(case));
            let Some((liquidated, asked)) = days else { return };
            let days = u32::try_from(context.number(CANCELLATION_DAYS)).unwrap_or_default();
            let due = Deadline::of(Limit::days(days), liquidated, context);
            due.judge(asked, found, "/cancellation_asked_on");
        },
    )
    .basis(&[law::UNIT_CANCELLED])
    .since(1998, 10, 25)
    .reads(&["/history", "/credit_code", "/cancellation_asked_on", "/opened_on"])
    .settings(&[CANCELLATION_DAYS]),
];

/// Whether it is registered as a private non-enterprise unit.
fn is_unit(case: &Deregistration) -> bool {
    let kind = RegistrationKind::of_credit_code(case.credit_code);
    kind == Some(RegistrationKind::PrivateNonEnterprise)
}
