//! What a power rests on, what it costs and how long it takes.

use jiaozheng_core::{BoundedInteger, BoundedText, LocalDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BasisRank, DayCount, PowerStage};

/// 实施依据。A provision that a power, a fee, a time limit or accountability rests on.
///
/// ```
/// use jiaozheng_responsibility::power_item::{BasisRank, PowerBasis};
///
/// let basis: PowerBasis = serde_json::from_str(
///     r#"{"instrument": "教师资格条例", "rank": "administrative_regulation", "provision": "第十三条"}"#,
/// )?;
/// assert!(basis.rank.sets_licence() && basis.rank == BasisRank::AdministrativeRegulation);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PowerBasis {
    /// 依据名称。Title of the law, regulation, rule or document.
    pub instrument: BoundedText<120>,
    /// 依据层级。Its rank.
    pub rank: BasisRank,
    /// 文号。Its number, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<BoundedText<60>>,
    /// 条款。Article, paragraph or item.
    pub provision: BoundedText<60>,
    /// 条文内容。Words of the provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<BoundedText<800>>,
    /// 施行日期。First day on which it is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_on: Option<LocalDate>,
}

/// 责任事项。What has to be done at a stage of exercising a power.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PowerDuty {
    /// 责任环节。At which stage.
    pub stage: PowerStage,
    /// 责任内容。What has to be done.
    pub content: BoundedText<800>,
}

/// 追责情形。What somebody is held accountable for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PowerAccountability {
    /// 追责情形。For what.
    pub situation: BoundedText<500>,
    /// 追责依据。By which provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<PowerBasis>,
}

/// 办理时限。So many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PowerLimit {
    /// 天数。How many days; 0 for at once.
    pub days: BoundedInteger<0, 1000>,
    /// 计算方式。Which days are counted.
    pub counts: DayCount,
}

/// 收费项目。What is charged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PowerFee {
    /// 收费项目名称。For what.
    pub name: BoundedText<100>,
    /// 收费标准。How it is reckoned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard: Option<BoundedText<200>>,
    /// 收费金额（分）。How much, in fen, where it is a fixed sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_fen: Option<BoundedInteger<0, 100_000_000_000>>,
    /// 收费依据。By which provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<PowerBasis>,
}

/// 行政处罚裁量基准。What discretion follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DiscretionStandard {
    /// 名称。Title of the standard.
    pub title: BoundedText<120>,
    /// 文号。Its number, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<BoundedText<60>>,
    /// 公布日期。Day on which it was made public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_on: Option<LocalDate>,
}

/// Whether one time limit is longer than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Longer {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It depends on the holidays between.
    Depends,
}

impl PowerLimit {
    /// Whether it is longer than another. So many working days are at least as many days of the
    /// calendar; beyond that the two cannot be compared.
    ///
    /// ```
    /// use jiaozheng_responsibility::power_item::{Longer, PowerLimit};
    ///
    /// let limit = |json| serde_json::from_str::<PowerLimit>(json).unwrap();
    /// let twenty = limit(r#"{"days": 20, "counts": "working_days"}"#);
    /// assert_eq!(twenty.is_longer_than(limit(r#"{"days": 19, "counts": "days"}"#)), Longer::Yes);
    /// assert_eq!(twenty.is_longer_than(limit(r#"{"days": 28, "counts": "days"}"#)), Longer::Depends);
    /// ```
    pub fn is_longer_than(self, other: Self) -> Longer {
        let more = self.days > other.days;
        match (self.counts, other.counts) {
            (own, of) if own == of => {
                if more {
                    Longer::Yes
                } else {
                    Longer::No
                }
            }
            (DayCount::WorkingDays, _) if more => Longer::Yes,
            (DayCount::Days, _) if !more => Longer::No,
            _ => Longer::Depends,
        }
    }
}
