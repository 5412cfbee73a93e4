//! What is assessed: a tree of indicators, up to three levels deep, whose leaves have scores.

use std::collections::{BTreeMap, BTreeSet};

use jiaozheng_core::{BoundedInteger, BoundedText};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::AdjustmentKind;
use crate::CivilServantAspect;

/// The whole, in hundredths of a per cent, and of a point.
pub(super) const WHOLE: i64 = 10_000;

/// How finely sums of parts are counted: 1 is a millionth of a hundredth of a point.
const FINE: i64 = 1_000_000;

/// 考核指标。An indicator, a leaf with a score or a group of others.
///
/// ```
/// use jiaozheng_responsibility::assessment::Indicator;
///
/// let leaf: Indicator = serde_json::from_str(
///     r#"{"code": "1.1", "name": "党组主体责任落实", "level": 2, "parent": "1", "weight_basis_points": 1500,
///         "score": {"full_hundredths": 1500, "gained_hundredths": 1350}, "is_veto": false}"#,
/// )?;
/// assert_eq!(leaf.weight_basis_points.get(), 1500);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// 指标编号。Code of the indicator within the assessment.
    pub code: BoundedText<20>,
    /// 指标名称。What is assessed.
    pub name: BoundedText<100>,
    /// 指标级次。Level of the indicator, 1 at the top.
    pub level: BoundedInteger<1, 3>,
    /// 上级指标编号。Code of the indicator that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<BoundedText<20>>,
    /// 权重（万分比）。Weight in the whole, in hundredths of a per cent.
    pub weight_basis_points: BoundedInteger<0, 10_000>,
    /// 得分。Score, of an indicator without parts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// 是否一票否决指标。Whether failing it caps the grade.
    pub is_veto: bool,
    /// 公务员考核内容。What of a civil servant it assesses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect: Option<CivilServantAspect>,
    /// 佐证材料。What proves the score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<BoundedText<300>>,
}

/// 得分。The score of an indicator. It counts by the weight, whatever the full score is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// 满分（百分之一分）。Full score, in hundredths of a point.
    pub full_hundredths: BoundedInteger<1, 100_000>,
    /// 得分（百分之一分）。Score given, in hundredths of a point.
    pub gained_hundredths: BoundedInteger<0, 100_000>,
}

/// 加减分。Points added or taken off besides the indicators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Adjustment {
    /// 类别。Whether points are added or taken off.
    pub kind: AdjustmentKind,
    /// 分值（百分之一分）。How many, in hundredths of a point.
    pub points_hundredths: BoundedInteger<1, 10_000>,
    /// 事由。Why.
    pub matter: BoundedText<200>,
    /// 佐证材料。What proves it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<BoundedText<300>>,
}

/// The indicators of an assessment, as far as they make a tree.
#[derive(Clone, Debug)]
pub struct Tree {
    /// By place: whether it has no parts.
    leaves: Vec<bool>,
    /// By place: what its parts weigh, where it has some.
    parts: Vec<Option<i64>>,
    /// What the leaves give together, counted finely; `None` where one has no score.
    base: Option<i64>,
}

impl Tree {
    /// Finds out what is a part of what.
    pub fn of(indicators: &[Indicator]) -> Self {
        let mut weights: BTreeMap<&str, i64> = BTreeMap::new();
        for indicator in indicators {
            if let Some(parent) = &indicator.parent {
                let own = indicator.weight_basis_points.get();
                *weights.entry(parent.expose()).or_default() += own;
            }
        }
        let parts: Vec<_> =
            indicators.iter().map(|it| weights.get(it.code.expose()).copied()).collect();
        let leaves: Vec<_> = parts.iter().map(Option::is_none).collect();
        let scored = indicators.iter().zip(&leaves).filter(|(_, is_leaf)| **is_leaf);
        let base = scored.map(|(leaf, _)| leaf.counts()).sum();
        Self { leaves, parts, base }
    }

    /// Whether the indicator at this place has no parts.
    pub fn is_leaf(&self, place: usize) -> bool {
        self.leaves.get(place).copied().unwrap_or_default()
    }

    /// What the parts of the indicator at this place weigh together, where it has some.
    pub fn weight_of_parts(&self, place: usize) -> Option<i64> {
        self.parts.get(place).copied().flatten()
    }

    /// Whether a total in hundredths of a point is what indicators and adjustments give, to less than a
    /// hundredth; no less than nothing. `None` where an indicator has no score.
    pub fn gives(&self, adjustments: &[Adjustment], total: i64) -> Option<bool> {
        let exact = (self.base? + adjusted(adjustments) * FINE).max(0);
        Some((total * FINE - exact).abs() < FINE)
    }

    /// The total, in hundredths of a point, rounded down. `None` where an indicator has no score.
    pub fn total(&self, adjustments: &[Adjustment]) -> Option<i64> {
        Some((self.base? / FINE + adjusted(adjustments)).max(0))
    }
}

impl Indicator {
    /// What it gives by its weight, counted finely.
    fn counts(&self) -> Option<i64> {
        let score = self.score.as_ref()?;
        let gained = score.gained_hundredths.get() * FINE;
        Some(gained * self.weight_basis_points.get() / score.full_hundredths.get())
    }
}

/// What is added, less what is taken off.
fn adjusted(adjustments: &[Adjustment]) -> i64 {
    let signed = adjustments.iter().map(|it| match it.kind {
        AdjustmentKind::Bonus => it.points_hundredths.get(),
        AdjustmentKind::Deduction => -it.points_hundredths.get(),
    });
    signed.sum()
}

/// Where codes stand that stood before.
pub(super) fn repeated(indicators: &[Indicator]) -> impl Iterator<Item = usize> {
    let mut seen = BTreeSet::new();
    let codes = indicators.iter().enumerate();
    codes.filter(move |(_, it)| !seen.insert(it.code.expose())).map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::sample::text;

    use super::*;

    fn leaf(code: &str, weight: i64, full: i64, gained: i64) -> Indicator {
        Indicator {
            code: text(code),
            name: text("示例指标"),
            level: BoundedInteger::new(1).unwrap(),
            parent: None,
            weight_basis_points: BoundedInteger::new(weight).unwrap(),
            score: Some(Score {
                full_hundredths: BoundedInteger::new(full).unwrap(),
                gained_hundredths: BoundedInteger::new(gained).unwrap(),
            }),
            is_veto: false,
            aspect: None,
            evidence: None,
        }
    }

    fn adjustment(kind: AdjustmentKind, points: i64) -> Adjustment {
        Adjustment {
            kind,
            points_hundredths: BoundedInteger::new(points).unwrap(),
            matter: text("示例事由"),
            evidence: None,
        }
    }

    #[test]
    fn a_score_counts_by_its_weight() {
        // 30 points of 30, and 60 of 100 for the other 70 per cent: 72 points.
        let tree = Tree::of(&[leaf("1", 3000, 3000, 3000), leaf("2", 7000, 10_000, 6000)]);
        assert_eq!((tree.gives(&[], 7200), tree.total(&[])), (Some(true), Some(7200)));
        assert_eq!(tree.gives(&[], 7201), Some(false));
        let more =
            [adjustment(AdjustmentKind::Bonus, 200), adjustment(AdjustmentKind::Deduction, 50)];
        assert_eq!(tree.gives(&more, 7350), Some(true));
    }

    #[test]
    fn a_third_may_be_rounded_either_way() {
        let tree = Tree::of(&[leaf("1", 10_000, 3, 1)]);
        let right: Vec<_> =
            (3330..3337).filter(|total| tree.gives(&[], *total) == Some(true)).collect();
        assert_eq!(right, [3333, 3334]);
        assert_eq!(tree.total(&[]), Some(3333));
    }

    #[test]
    fn there_is_no_less_than_nothing() {
        let tree = Tree::of(&[leaf("1", 10_000, 100, 1)]);
        let less = [adjustment(AdjustmentKind::Deduction, 10_000)];
        assert_eq!((tree.gives(&less, 0), tree.total(&less)), (Some(true), Some(0)));
    }

    #[test]
    fn a_group_gives_what_its_parts_give() {
        let mut group = leaf("1", 10_000, 1, 0);
        let mut part = leaf("1.1", 9900, 100, 100);
        part.parent = Some(text("1"));
        group.score = None;
        let tree = Tree::of(&[group.clone(), part.clone()]);
        assert!(!tree.is_leaf(0) && tree.is_leaf(1));
        assert_eq!((tree.weight_of_parts(0), tree.weight_of_parts(1)), (Some(9900), None));
        assert_eq!(tree.total(&[]), Some(9900));
        part.score = None;
        assert_eq!(Tree::of(&[group, part]).gives(&[], 0), None);
    }

    #[test]
    fn what_is_largest_is_counted() {
        let all: Vec<_> = (0..500).map(|at| leaf(&at.to_string(), 10_000, 1, 100_000)).collect();
        assert_eq!(Tree::of(&all).gives(&[], 20_000), Some(false));
    }
}
