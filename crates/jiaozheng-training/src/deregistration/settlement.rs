//! How an institution was liquidated, and what it paid.

use jiaozheng_core::{BoundedInteger, LocalDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Liquidator, SurplusUse};

/// 金额（分）。An amount in fen.
pub type AmountFen = BoundedInteger<0, 100_000_000_000_000>;

/// 清算情况。How an institution was liquidated.
///
/// ```
/// use jiaozheng_training::deregistration::{Liquidation, Liquidator};
///
/// let liquidation: Liquidation = serde_json::from_str(
///     r#"{"body":"court","from":"2025-03-03","to":"2025-05-30","has_report":true}"#,
/// )?;
/// assert_eq!(liquidation.body, Liquidator::Court);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Liquidation {
    /// 清算组织者。Who liquidated.
    pub body: Liquidator,
    /// 清算开始日期。First day of the liquidation.
    pub from: LocalDate,
    /// 清算结束日期。Last day of the liquidation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<LocalDate>,
    /// 有无清算报告。Whether there is a report on it.
    pub has_report: bool,
}

/// 清偿情况。What an institution owed and paid, in the order of the law; amounts in fen.
///
/// ```
/// use jiaozheng_training::deregistration::Settlement;
///
/// let settlement: Settlement = serde_json::from_str(
///     r#"{
///         "refunds_due_fen": 500000, "refunds_paid_fen": 500000, "refunds_settled_on": "2025-05-06",
///         "wages_due_fen": 0, "wages_paid_fen": 0,
///         "debts_due_fen": 90000, "debts_paid_fen": 0,
///         "surplus_fen": 0
///     }"#,
/// )?;
/// assert_eq!((settlement.open_refunds(), settlement.open_debts()), (0, 90_000));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// 应退学费等费用（分）。What has to be given back to students.
    pub refunds_due_fen: AmountFen,
    /// 已退学费等费用（分）。What was given back to students.
    pub refunds_paid_fen: AmountFen,
    /// 退费完毕日期。When the last of it was given back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refunds_settled_on: Option<LocalDate>,
    /// 应付工资和社会保险费（分）。Wages and insurance owed.
    pub wages_due_fen: AmountFen,
    /// 已付工资和社会保险费（分）。Wages and insurance paid.
    pub wages_paid_fen: AmountFen,
    /// 工资和社会保险费付清日期。When the last of them was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wages_settled_on: Option<LocalDate>,
    /// 其他应付债务（分）。Other debts.
    pub debts_due_fen: AmountFen,
    /// 已付其他债务（分）。Other debts paid.
    pub debts_paid_fen: AmountFen,
    /// 其他债务付清日期。When the last of them was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debts_settled_on: Option<LocalDate>,
    /// 剩余财产（分）。What is left.
    pub surplus_fen: AmountFen,
    /// 剩余财产去向。What becomes of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surplus_use: Option<SurplusUse>,
}

/// 预收费资金账户。The escrow account for what students paid in advance.
///
/// ```
/// use jiaozheng_training::deregistration::EscrowAccount;
///
/// let account: EscrowAccount =
///     serde_json::from_str(r#"{"balance_fen":0,"closed_on":"2025-06-03"}"#)?;
/// assert!(account.is_closed());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EscrowAccount {
    /// 账户余额（分）。What is left in it, in fen.
    pub balance_fen: AmountFen,
    /// 销户日期。When it was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<LocalDate>,
}

impl Settlement {
    /// What students still have to get, in fen.
    pub const fn open_refunds(&self) -> i64 {
        self.refunds_due_fen.get() - self.refunds_paid_fen.get()
    }

    /// What staff still have to get.
    pub const fn open_wages(&self) -> i64 {
        self.wages_due_fen.get() - self.wages_paid_fen.get()
    }

    /// What others still have to get.
    pub const fn open_debts(&self) -> i64 {
        self.debts_due_fen.get() - self.debts_paid_fen.get()
    }
}

impl EscrowAccount {
    /// Whether it is closed, and empty.
    pub const fn is_closed(&self) -> bool {
        self.balance_fen.get() == 0 && self.closed_on.is_some()
    }
}
