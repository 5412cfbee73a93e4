//! Grades of several scales, each of four from the best to the worst.

use jiaozheng_core::Setting;
use jiaozheng_core::code::Coded;
use jiaozheng_core::report::KnownCode;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::{PerformanceGrade, QualificationGrade};
use super::settings;
use crate::CivilServantGrade;

/// The place of a grade in its scale: 0 for the best, 3 for the worst.
pub type Rank = usize;

/// The worst.
pub(super) const WORST: Rank = 3;

/// 考核等次。The grade given, and the scale that it is of.
///
/// ```
/// use jiaozheng_responsibility::assessment::Grading;
///
/// let grading: Grading = serde_json::from_str(r#"{"kind": "performance", "grade": "good"}"#)?;
/// assert_eq!(grading.rank(), 1);
/// assert!(serde_json::from_str::<Grading>(r#"{"kind": "civil_servant", "grade": "good"}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Grading {
    /// 综合评价等次。Of a body: excellent, good, fair, poor.
    Performance {
        /// 等次。Grade of the body.
        grade: PerformanceGrade,
    },
    /// 合格评价等次。Of a body: excellent, good, qualified, unqualified.
    Qualification {
        /// 等次。Grade of the body.
        grade: QualificationGrade,
    },
    /// 公务员考核等次。Of a civil servant.
    CivilServant {
        /// 等次。Grade of the civil servant.
        grade: CivilServantGrade,
    },
}

impl Grading {
    /// The place of the grade in its scale.
    pub fn rank(self) -> Rank {
        match self {
            Self::Performance { grade } => place(grade),
            Self::Qualification { grade } => place(grade),
            Self::CivilServant { grade } => place(grade),
        }
    }

    /// Whether it is of the scale of civil servants.
    pub const fn is_of_civil_servant(self) -> bool {
        matches!(self, Self::CivilServant { .. })
    }

    /// Whether it is the worst that a civil servant can get, of which a review can be asked for.
    pub fn is_incompetent(self) -> bool {
        matches!(self, Self::CivilServant { grade: CivilServantGrade::Incompetent })
    }

    /// The code of the same scale at this place.
    pub(super) fn code_at(self, rank: Rank) -> Option<KnownCode> {
        match self {
            Self::Performance { .. } => known::<PerformanceGrade>(rank),
            Self::Qualification { .. } => known::<QualificationGrade>(rank),
            Self::CivilServant { .. } => known::<CivilServantGrade>(rank),
        }
    }
}

fn place<T: Coded>(grade: T) -> Rank {
    T::ALL.iter().position(|it| *it == grade).unwrap_or_default()
}

fn known<T: Coded>(rank: Rank) -> Option<KnownCode> {
    T::ALL.get(rank).map(|grade| KnownCode::of(*grade))
}

/// The rank that a total in hundredths of a point has, by the limits that `number` knows.
pub(super) fn rank_of(total: i64, number: impl Fn(&'static Setting) -> i64) -> Rank {
    let limits = [settings::EXCELLENT_FROM, settings::GOOD_FROM, settings::FAIR_FROM];
    limits.into_iter().position(|limit| total >= number(limit) * 100).unwrap_or(WORST)
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::{Profile, day};

    use super::*;

    #[test]
    fn the_point_that_a_grade_begins_with_is_of_it() {
        let rank = |total| rank_of(total, |it| Profile::NATIONAL.number(it, day(2025, 1, 6)));
        let at = [10_000, 9000, 8999, 8000, 7999, 6000, 5999, 0];
        assert_eq!(at.map(rank), [0, 0, 1, 1, 2, 2, 3, 3]);
    }

    #[test]
    fn each_scale_has_four_grades() {
        let scales = [
            Grading::Performance { grade: PerformanceGrade::Poor },
            Grading::Qualification { grade: QualificationGrade::Unqualified },
            Grading::CivilServant { grade: CivilServantGrade::Incompetent },
        ];
        for scale in scales {
            assert_eq!(scale.rank(), WORST);
            assert!(scale.code_at(WORST).is_some() && scale.code_at(WORST + 1).is_none());
        }
    }
}
