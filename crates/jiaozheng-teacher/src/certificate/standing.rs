//! Whether a qualification is good, or how it was lost.

use jiaozheng_core::{BoundedText, LocalDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::{ForfeitureGround, RevocationGround};

/// 资格状态。Whether a qualification is good, forfeited by law, or taken away by a decision.
///
/// ```
/// use jiaozheng_core::day;
/// use jiaozheng_teacher::certificate::Standing;
///
/// let standing: Standing = serde_json::from_str(
///     r#"{
///         "kind": "revoked", "ground": "fraud", "decided_on": "2024-03-01",
///         "decision_number": "示教决〔2024〕1号", "banned_until": "2029-03-01"
///     }"#,
/// )?;
/// assert_eq!(standing.lost_on(), Some(day(2024, 3, 1)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Standing {
    /// 有效。Good.
    Valid {},
    /// 丧失。Forfeited by law, for ever.
    Forfeited {
        /// 丧失情形。Why it was forfeited.
        ground: ForfeitureGround,
        /// 判决生效日期。Day on which the judgment took effect.
        judged_on: LocalDate,
        /// 判决书文号。Number of the judgment.
        judgment_number: BoundedText<60>,
    },
    /// 撤销。Revoked by the education authority.
    Revoked {
        /// 撤销情形。Why it was revoked.
        ground: RevocationGround,
        /// 撤销决定日期。Day of the decision.
        decided_on: LocalDate,
        /// 撤销决定文号。Number of the decision.
        decision_number: BoundedText<60>,
        /// 不得重新申请的截止日期。Last day on which nobody may apply again.
        banned_until: LocalDate,
    },
    /// 吊销。Taken away as a penalty for what was done to preschool children; for how long its holder keeps
    /// away from them stands in the decision.
    Cancelled {
        /// 吊销决定日期。Day of the decision.
        decided_on: LocalDate,
        /// 吊销决定文号。Number of the decision.
        decision_number: BoundedText<60>,
    },
}

impl Standing {
    /// The day on which it was lost.
    pub const fn lost_on(&self) -> Option<LocalDate> {
        match self {
            Self::Valid {} => None,
            Self::Forfeited { judged_on, .. } => Some(*judged_on),
            Self::Revoked { decided_on, .. } | Self::Cancelled { decided_on, .. } => {
                Some(*decided_on)
            }
        }
    }
}
