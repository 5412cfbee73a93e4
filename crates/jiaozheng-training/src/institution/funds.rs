//! What an institution holds for others, and what it answers for each year.

use jiaozheng_core::{BoundedInteger, BoundedText, LocalDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{EscrowMode, InspectionResult};

/// An amount of money in fen, up to ten thousand million yuan.
pub type Fen = BoundedInteger<0, 1_000_000_000_000>;

/// Fen in a yuan, in which laws and profiles name amounts.
pub(crate) const FEN_A_YUAN: i64 = 100;

/// 预收费监管。How what is paid in advance is secured.
///
/// ```
/// use jiaozheng_training::institution::Escrow;
///
/// let escrow: Escrow = serde_json::from_str(
///     r#"{
///         "mode": "bank_custody",
///         "bank": "示例银行",
///         "agreed_on": "2023-04-03",
///         "balance_fen": 5000000,
///         "required_fen": 4800000
///     }"#,
/// )?;
/// assert!(escrow.is_enough());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Escrow {
    /// 监管方式。In custody of a bank, or by a deposit.
    pub mode: EscrowMode,
    /// 银行。The bank.
    pub bank: BoundedText<100>,
    /// 协议签订日期。Day of the agreement with the bank.
    pub agreed_on: LocalDate,
    /// 账户备案日期。Day on which the account was filed with the authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed_on: Option<LocalDate>,
    /// 账户余额（分）。What is in the account, in fen.
    pub balance_fen: Fen,
    /// 应监管金额（分）。In custody: what was paid in advance and not yet taught; a deposit: what all pupils pay for
    /// one period. In fen.
    pub required_fen: Fen,
}

/// 全国平台入驻信息。An entry on the national platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlatformEntry {
    /// 平台机构编号。Number on the platform.
    pub number: BoundedText<40>,
    /// 入驻日期。Day since when.
    pub since: LocalDate,
}

/// 年度检查。The inspection of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnualInspection {
    /// 检查年度。The year that was inspected.
    pub year: BoundedInteger<2000, 2100>,
    /// 结论日期。Day on which it ended.
    pub on: LocalDate,
    /// 结论。How it ended.
    pub result: InspectionResult,
}

/// 年度财务。The accounts of a year.
///
/// ```
/// use jiaozheng_training::institution::AnnualAccounts;
///
/// let accounts: AnnualAccounts = serde_json::from_str(
///     r#"{"year":2024,"gain_fen":900000,"development_fund_fen":90000,"distributed_fen":0}"#,
/// )?;
/// assert!(accounts.sets_aside(10) && !accounts.sets_aside(11));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnualAccounts {
    /// 会计年度。The year.
    pub year: BoundedInteger<2000, 2100>,
    /// 审计日期。Day on which it was audited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audited_on: Option<LocalDate>,
    /// 审计结果公布日期。Day on which the result was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_on: Option<LocalDate>,
    /// 年度非限定性净资产增加额或者净收益（分）。Non-profit: by how much unrestricted net assets grew; for profit: net
    /// income. In fen.
    pub gain_fen: BoundedInteger<-1_000_000_000_000, 1_000_000_000_000>,
    /// 提取的发展基金（分）。What was set aside for development, in fen.
    pub development_fund_fen: Fen,
    /// 向举办者分配的结余（分）。What was paid out to the founders, in fen.
    pub distributed_fen: Fen,
}

impl Escrow {
    /// Whether as much is there as there should be.
    pub const fn is_enough(&self) -> bool {
        self.balance_fen.get() >= self.required_fen.get()
    }
}

impl AnnualAccounts {
    /// Whether so many per cent of what was gained were set aside.
    pub const fn sets_aside(&self, per_cent: i64) -> bool {
        self.development_fund_fen.get() * 100 >= self.gain_fen.get() * per_cent
    }
}
