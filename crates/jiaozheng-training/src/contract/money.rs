//! What is charged, where it goes, and what is paid back.

use jiaozheng_core::{BoundedText, LocalDate, months};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ChargeKind, PaymentMethod, Receipt, Sessions};
use crate::institution::{EscrowMode, Fen};

/// 收费。One charge, and what it is for.
///
/// ```
/// use jiaozheng_training::contract::Charge;
///
/// let charge: Charge = serde_json::from_str(
///     r#"{
///         "kind": "sessions",
///         "amount_fen": 240000,
///         "paid_on": "2025-08-25",
///         "method": "platform",
///         "covers_sessions": 24,
///         "covers_from": "2025-09-01",
///         "covers_to": "2025-11-30",
///         "is_into_account": true,
///         "receipt": "invoice"
///     }"#,
/// )?;
/// assert!(!charge.is_longer_than(3));
/// assert!(charge.is_longer_than(2));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Charge {
    /// 收费形式。As what it is charged.
    pub kind: ChargeKind,
    /// 金额（分）。How much, in fen.
    pub amount_fen: Fen,
    /// 缴费日期。Day on which it was paid.
    pub paid_on: LocalDate,
    /// 支付方式。How it was paid.
    pub method: PaymentMethod,
    /// 所含课时数。How many sessions it is for.
    pub covers_sessions: Sessions,
    /// 所含课时起始日期。First day that it is for.
    pub covers_from: LocalDate,
    /// 所含课时截止日期。Last day that it is for.
    pub covers_to: LocalDate,
    /// 续费时剩余课时数。How many sessions were left from the charge before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions_left: Option<Sessions>,
    /// 是否进入培训收费专用账户。Whether it went into the account for what is paid in advance.
    pub is_into_account: bool,
    /// 收费凭证。What was given for it.
    pub receipt: Receipt,
}

/// 预收费监管账户。Where what is paid in advance goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContractEscrow {
    /// 监管方式。In custody of a bank, or by a deposit.
    pub mode: EscrowMode,
    /// 开户银行。The bank.
    pub bank: BoundedText<100>,
    /// 专用账户账号。Number of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<BoundedText<40>>,
}

/// 退费。What was asked back, and what came of it.
///
/// ```
/// use jiaozheng_training::contract::ContractRefund;
///
/// let refund: ContractRefund = serde_json::from_str(
///     r#"{
///         "requested_on": "2025-10-13",
///         "sessions_held": 10,
///         "amount_fen": 140000,
///         "paid_on": "2025-10-20",
///         "is_original_channel": true
///     }"#,
/// )?;
/// // Of 24 sessions at 100 yuan, ten were held.
/// assert_eq!(refund.expected_fen(240_000, 10_000), 140_000);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContractRefund {
    /// 退费申请日期。Day on which it was asked for.
    pub requested_on: LocalDate,
    /// 已消课时数。How many sessions were held.
    pub sessions_held: Sessions,
    /// 退费金额（分）。How much is paid back, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_fen: Option<Fen>,
    /// 退费日期。Day on which it was paid back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_on: Option<LocalDate>,
    /// 是否原渠道退回。Whether it goes back the way it came.
    pub is_original_channel: bool,
    /// 非原渠道退回的原因。Why it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_reason: Option<BoundedText<200>>,
}

impl Charge {
    /// Whether it is for more than so many months.
    pub fn is_longer_than(&self, months: u32) -> bool {
        months::are_exceeded(months, self.covers_from, self.covers_to)
    }

    /// Whether both are for some of the same days.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.covers_from <= other.covers_to && other.covers_from <= self.covers_to
    }
}

impl ContractRefund {
    /// What is left of what was charged, after the sessions that were held, in fen.
    pub fn expected_fen(&self, charged_fen: i64, price_fen: i64) -> i64 {
        (charged_fen - price_fen * self.sessions_held.get()).max(0)
    }
}
