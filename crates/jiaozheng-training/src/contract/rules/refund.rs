//! What is paid back, how much of it, and when.

use jiaozheng_core::process::Deadline;
use jiaozheng_core::{Context, Limit, Unjudged, text};

use super::Rule;
use crate::contract::ContractRefund;
use crate::contract::settings::REFUND_DAYS;
use crate::institution::Fen;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.contract.refund_before_contract",
        text("退费申请日期早于合同签订日期", "asked back before it was signed"),
        |case, _, found| {
            let early = case.refund.as_ref().is_some_and(|it| it.requested_on < case.signed_on);
            found.at_if(early, "/refund/requested_on");
        },
    )
    .reads(&["/refund", "/signed_on"]),
    Rule::error(
        "training.contract.refund_before_request",
        text("退费日期早于申请日期", "paid back before it was asked for"),
        |case, _, found| {
            let Some(refund) = &case.refund else { return };
            let early = refund.paid_on.is_some_and(|paid| paid < refund.requested_on);
            found.at_if(early, "/refund/paid_on");
        },
    )
    .reads(&["/refund"]),
    Rule::error(
        "training.contract.refund_amount_missing",
        text("已经退费而没有退费金额", "paid back, and it is not said how much"),
        |case, _, found| {
            let Some(refund) = &case.refund else { return };
            let missing = refund.paid_on.is_some() && refund.amount_fen.is_none();
            found.at_if(missing, "/refund/amount_fen");
        },
    )
    .reads(&["/refund"])
    .schema(AMOUNT),
    Rule::error(
        "training.contract.refund_more_than_charged",
        text("退费金额超过已收费用", "more is paid back than was charged"),
        |case, _, found| {
            let refunded = case.refund.as_ref().and_then(|it| it.amount_fen);
            let more = refunded.is_some_and(|amount| amount.get() > case.charged_fen());
            found.at_if(more, "/refund/amount_fen");
        },
    )
    .reads(&["/refund", "/charges"]),
    Rule::error(
        "training.contract.more_held_than_sessions",
        text("已消课时数超过总课时数", "more sessions were held than there are"),
        |case, _, found| {
            let more = case.refund.as_ref().is_some_and(|it| it.sessions_held > case.sessions);
            found.at_if(more, "/refund/sessions_held");
        },
    )
    .reads(&["/refund", "/sessions"]),
    Rule::warning(
        "training.contract.refund_too_low",
        text("退费金额少于未消课时对应的费用", "less is paid back than the sessions not held cost"),
        |case, _, found| {
            let Some(refund) = &case.refund else { return };
            let expected = refund.expected_fen(case.charged_fen(), case.price_fen.get());
            let low = refund.amount_fen.map(Fen::get).is_some_and(|amount| amount < expected);
            found.at_if(low, "/refund/amount_fen");
        },
    )
    .basis(&[law::REFUNDS])
    .since(2021, 10, 21)
    .reads(&["/refund", "/charges", "/price_fen"]),
    Rule::warning(
        "training.contract.refund_late",
        text("逾期退费", "paid back too late"),
        |case, context, found| {
            let Some(refund) = &case.refund else { return };
            if let Some(paid) = refund.paid_on {
                due(refund, context, context.number(REFUND_DAYS)).judge(
                    paid,
                    found,
                    "/refund/paid_on",
                );
            }
        },
    )
    .basis(&[law::REFUNDS])
    .since(2021, 10, 21)
    .reads(&["/refund", "/signed_on"])
    .settings(&[REFUND_DAYS]),
    Rule::warning(
        "training.contract.refund_overdue",
        text("逾期尚未退费", "not paid back in time"),
        |case, context, found| {
            let open = case.refund.as_ref().filter(|refund| refund.paid_on.is_none());
            let Some(refund) = open else { return };
            let Some(today) = context.today else {
                return found.cannot_judge(Unjudged::NO_TODAY);
            };
            due(refund, context, context.number(REFUND_DAYS)).judge(today, found, "/refund");
        },
    )
    .basis(&[law::REFUNDS])
    .since(2021, 10, 21)
    .reads(&["/refund", "/signed_on"])
    .settings(&[REFUND_DAYS]),
    Rule::warning(
        "training.contract.refund_by_another_way",
        text("没有按原渠道退费", "it does not go back the way it came"),
        |case, _, found| {
            let Some(refund) = &case.refund else { return };
            // Of one that does not say why, the rule below speaks.
            let explained = !refund.is_original_channel && refund.channel_reason.is_some();
            found.at_if(explained, "/refund/is_original_channel");
        },
    )
    .basis(&[law::REFUNDS])
    .since(2021, 10, 21)
    .reads(&["/refund"]),
    Rule::error(
        "training.contract.channel_unexplained",
        text("没有按原渠道退费而没有说明原因", "it is not said why it goes another way"),
        |case, _, found| {
            let Some(refund) = &case.refund else { return };
            let silent = !refund.is_original_channel && refund.channel_reason.is_none();
            found.at_if(silent, "/refund/channel_reason");
        },
    )
    .reads(&["/refund"])
    .schema(CHANNEL),
];

/// Until when it is paid back.
fn due(refund: &ContractRefund, context: &Context<'_>, days: i64) -> Deadline {
    match u32::try_from(days) {
        Ok(days) if days > 0 => Deadline::of(Limit::days(days), refund.requested_on, context),
        _ => Deadline::None,
    }
}

const AMOUNT: &str = r#"{
    "properties": {
        "refund": {
            "type": "object",
            "if": { "properties": { "paid_on": true }, "required": ["paid_on"] },
            "then": { "properties": { "amount_fen": true }, "required": ["amount_fen"] }
        }
    }
}"#;

const CHANNEL: &str = r#"{
    "properties": {
        "refund": {
            "type": "object",
            "if": {
                "properties": { "is_original_channel": { "const": false } },
                "required": ["is_original_channel"]
            },
            "then": { "properties": { "channel_reason": true }, "required": ["channel_reason"] }
        }
    }
}"#;
