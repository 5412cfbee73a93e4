//! What was decided.

use jiaozheng_core::{BoundedInteger, BoundedText, LocalDate, Organisation};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{AuthorityLevel, PenaltyLaw, PenaltyMeasure, PenaltyTier};
use crate::institution::Fen;

/// 处罚决定。A penalty as it was decided.
///
/// ```
/// use jiaozheng_training::violation::PenaltyDecision;
///
/// let decision: PenaltyDecision = serde_json::from_str(
///     r#"{
///         "number": "示教罚决〔2024〕3号",
///         "body": {"name": "示例区教育局"},
///         "level": "county",
///         "law": "measures_2023",
///         "tier": "serious",
///         "measures": ["correction", "refund", "warning"],
///         "fine_fen": 2000000,
///         "is_discussed": true,
///         "is_reviewed": true
///     }"#,
/// )?;
/// assert!(decision.imposes_something());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PenaltyDecision {
    /// 决定书文号。Number of the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<BoundedText<60>>,
    /// 决定机关。Who decided.
    pub body: Organisation,
    /// 机关层级。Of which level that is.
    pub level: AuthorityLevel,
    /// 处罚依据。Which law it rests on.
    pub law: PenaltyLaw,
    /// 情节。How grave the act is.
    pub tier: PenaltyTier,
    /// 处罚措施。What is imposed or ordered besides a fine, a confiscation and a ban.
    #[validate(length(max = 9))]
    pub measures: Vec<PenaltyMeasure>,
    /// 罚款（分）。The fine, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fine_fen: Option<Fen>,
    /// 没收违法所得（分）。What is confiscated of what was gained, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confiscated_fen: Option<Fen>,
    /// 限制从业。For how long somebody may not train, or found an institution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban: Option<PracticeBan>,
    /// 是否集体讨论。Whether all who lead discussed it.
    pub is_discussed: bool,
    /// 是否经法制审核。Whether somebody reviewed the law.
    pub is_reviewed: bool,
    /// 准予延期缴纳至。Until when the payment was deferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deferred_to: Option<LocalDate>,
    /// 罚款缴纳日期。Day on which the fine was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_on: Option<LocalDate>,
}

/// 限制从业。A ban, from the decision on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum PracticeBan {
    /// 若干年。For some years.
    Years {
        /// 年数。How many.
        years: BoundedInteger<1, 50>,
    },
    /// 终身。For life.
    Lifetime {},
}

impl PenaltyDecision {
    /// Whether it imposes or orders anything.
    pub fn imposes_something(&self) -> bool {
        let amounts = [self.fine_fen, self.confiscated_fen].into_iter().flatten();
        let paid = amounts.map(Fen::get).any(|amount| amount > 0);
        paid || self.ban.is_some() || !self.measures.is_empty()
    }

    /// Whether it has this measure.
    pub fn has(&self, measure: PenaltyMeasure) -> bool {
        self.measures.contains(&measure)
    }

    /// The fine, 0 where there is none.
    pub fn fine(&self) -> i64 {
        self.fine_fen.map_or(0, Fen::get)
    }

    /// What is confiscated, 0 where nothing is.
    pub fn confiscated(&self) -> i64 {
        self.confiscated_fen.map_or(0, Fen::get)
    }
}
