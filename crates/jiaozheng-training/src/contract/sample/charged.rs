//! What was charged and paid back.

use jiaozheng_core::BoundedInteger;
use jiaozheng_core::sample::{Draw, text};

use super::fen;
use crate::contract::{
    Charge, ChargeKind, Contract, ContractRefund, PaymentMethod, Receipt, Sessions,
};
use crate::institution::Fen;

const METHODS: [PaymentMethod; 4] = [
    PaymentMethod::Platform,
    PaymentMethod::Platform,
    PaymentMethod::Transfer,
    PaymentMethod::Mobile,
];
const KINDS: [ChargeKind; 4] =
    [ChargeKind::Term, ChargeKind::Sessions, ChargeKind::Sessions, ChargeKind::SessionCard];

/// One charge for each period of two months: the first when it is signed, others before they begin.
pub(super) fn charge(case: &mut Contract, draw: &mut Draw, periods: u32, sessions: i64) {
    let extra = case.other_fees_fen.map_or(0, Fen::get) - case.discount_fen.map_or(0, Fen::get);
    for period in 0..periods {
        let from = case.starts_on.plus_months(2 * period).expect("a day");
        let to = case.starts_on.plus_months(2 * period + 2).and_then(|it| it.minus_days(1));
        let first = period == 0;
        let paid_on = if first {
            case.signed_on.plus_days(draw.below(3))
        } else {
            from.minus_days(draw.below(20))
        };
        case.charges.push(Charge {
            kind: draw.pick(&KINDS),
            amount_fen: fen(case.price_fen.get() * sessions + if first { extra } else { 0 }),
            paid_on: paid_on.expect("a day"),
            method: draw.pick(&METHODS),
            covers_sessions: some(sessions),
            covers_from: from,
            covers_to: to.expect("a day"),
            sessions_left: (!first).then(|| some(i64::from(draw.below(12)))),
            is_into_account: true,
            receipt: Receipt::Invoice,
        });
    }
}

/// Asked back after the last charge, and paid back in time.
pub(super) fn refund(draw: &mut Draw, case: &Contract) -> ContractRefund {
    let last = case.charges.last().map_or(case.signed_on, |charge| charge.paid_on);
    let requested_on = last.plus_days(draw.below(30)).expect("a day");
    let held = i64::from(draw.below(20)).min(case.sessions.get());
    let refund = ContractRefund {
        requested_on,
        sessions_held: some(held),
        amount_fen: None,
        paid_on: requested_on.plus_days(draw.below(16)),
        is_original_channel: true,
        channel_reason: draw.chance(5).then(|| text("原支付账户已注销")),
    };
    let amount = refund.expected_fen(case.charged_fen(), case.price_fen.get());
    ContractRefund { amount_fen: Some(fen(amount)), ..refund }
}

pub(super) fn some(sessions: i64) -> Sessions {
    BoundedInteger::new(sessions).expect("sessions")
}
