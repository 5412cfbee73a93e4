//! What the form asks of a student's circumstances.

use std::fmt;

use jiaozheng_core::BoundedInteger;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{LeftBehind, TransportMode};

/// 学生情况。Circumstances of the student that the form asks for. `Debug` shows none of them.
///
/// ```
/// use jiaozheng_student::status::Circumstances;
///
/// let circumstances: Circumstances = serde_json::from_str(
///     r#"{
///         "is_only_child": true,
///         "left_behind": "0",
///         "is_migrant_child": false,
///         "is_orphan": false,
///         "is_martyr_child": false,
///         "needs_aid": false
///     }"#,
/// )?;
/// assert_eq!(format!("{circumstances:?}"), "Circumstances(*)");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "the form asks yes or no")]
pub struct Circumstances {
    /// 是否独生子女。Whether the student is an only child.
    pub is_only_child: bool,
    /// 是否受过学前教育。Whether the student went to kindergarten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub had_preschool: Option<bool>,
    /// 留守儿童。Whether parents work away while the child stays.
    pub left_behind: LeftBehind,
    /// 是否进城务工人员随迁子女。Whether the student came to town with parents who work there.
    pub is_migrant_child: bool,
    /// 是否孤儿。Whether the student is an orphan.
    pub is_orphan: bool,
    /// 是否烈士或优抚子女。Whether a parent is a martyr or entitled to special care.
    pub is_martyr_child: bool,
    /// 是否需要申请资助。Whether the student needs financial aid.
    pub needs_aid: bool,
    /// 是否享受一补。Whether the student gets the living allowance of boarders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_boarding_allowance: Option<bool>,
    /// 是否由政府购买学位。Whether the government bought the place at the school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_government_bought: Option<bool>,
    /// 是否需要乘坐校车。Whether the student needs the school bus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs_school_bus: Option<bool>,
    /// 上下学距离。Metres between home and school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance_metres: Option<BoundedInteger<0, 500_000>>,
    /// 上下学交通方式。How the student comes to school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_mode: Option<TransportMode>,
}

/// Whether somebody is an orphan is nobody else's business.
impl fmt::Debug for Circumstances {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Circumstances(*)")
    }
}
