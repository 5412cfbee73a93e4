//! What a course is made of: when it is held, what is charged, what is taught from.

use jiaozheng_core::{BoundedInteger, BoundedText, LocalDate, TimeOfDay};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{MaterialOrigin, Weekday};

/// 每周上课时段。When a course is held in each week.
///
/// ```
/// use jiaozheng_training::course::WeeklySlot;
///
/// let slot: WeeklySlot = serde_json::from_str(
///     r#"{"weekday":"friday","starts":"18:30","ends":"20:10","sessions":2}"#,
/// )?;
/// assert_eq!(slot.minutes(), 100);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WeeklySlot {
    /// 星期。Day of the week.
    pub weekday: Weekday,
    /// 上课时间。When it begins.
    pub starts: TimeOfDay,
    /// 下课时间。When it ends.
    pub ends: TimeOfDay,
    /// 课时数。How many sessions, with intervals between.
    pub sessions: BoundedInteger<1, 20>,
}

/// 收费。One charge for a part of the course, or the whole of it; a recharge and a card for so many sessions
/// are charges too.
///
/// ```
/// use jiaozheng_training::course::Charge;
///
/// let charge: Charge = serde_json::from_str(
///     r#"{"on":"2025-09-01","from":"2025-09-08","to":"2025-11-28","sessions":24,"amount_fen":192000}"#,
/// )?;
/// assert!(charge.on < charge.from);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Charge {
    /// 收费日期。First day on which it is charged.
    pub on: LocalDate,
    /// 所涉培训起始日期。First day of what is paid for.
    pub from: LocalDate,
    /// 所涉培训截止日期。Last day of what is paid for.
    pub to: LocalDate,
    /// 所涉课时数。Sessions that are paid for.
    pub sessions: BoundedInteger<1, 2_000>,
    /// 金额（分）。What a pupil pays, in fen.
    pub amount_fen: BoundedInteger<0, 100_000_000_000>,
}

/// 培训材料。What is taught from.
///
/// ```
/// use jiaozheng_training::course::CourseMaterial;
///
/// let material: CourseMaterial = serde_json::from_str(
///     r#"{
///         "title": "示例讲义",
///         "origin": "own",
///         "reviewed_inside_on": "2025-07-01",
///         "reviewed_outside_on": "2025-07-21",
///         "used_until": "2025-11-28",
///         "kept_until": "2028-11-28"
///     }"#,
/// )?;
/// assert!(material.is_reviewed());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CourseMaterial {
    /// 材料名称。Title of the material.
    pub title: BoundedText<100>,
    /// 材料来源。Where it comes from.
    pub origin: MaterialOrigin,
    /// 内部审核日期。When the institution had reviewed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed_inside_on: Option<LocalDate>,
    /// 外部审核日期。When the authority had reviewed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed_outside_on: Option<LocalDate>,
    /// 备案日期。When it was filed with the authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed_on: Option<LocalDate>,
    /// 使用截止日期。Last day on which it is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_until: Option<LocalDate>,
    /// 保管截止日期。Until when it is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept_until: Option<LocalDate>,
}

impl WeeklySlot {
    /// How many minutes it lasts; 0 where it ends before it begins.
    pub const fn minutes(&self) -> u16 {
        self.ends.minutes().saturating_sub(self.starts.minutes())
    }
}

impl CourseMaterial {
    /// Whether it was reviewed by the institution and by the authority.
    pub const fn is_reviewed(&self) -> bool {
        self.reviewed_inside_on.is_some() && self.reviewed_outside_on.is_some()
    }
}
