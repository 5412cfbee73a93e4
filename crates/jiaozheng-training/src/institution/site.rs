//! Where an institution trains.

use jiaozheng_core::{BoundedInteger, BoundedText, DivisionCode, LocalDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BuildingUse, FireProofKind, PropertyRight};
use crate::LicenceNumber;

/// 培训场所。The premises of an institution.
///
/// ```
/// use jiaozheng_training::institution::Premises;
///
/// let site: Premises = serde_json::from_str(
///     r#"{
///         "division": "411002",
///         "address": "示例路7号",
///         "building_use": "commercial",
///         "floor": 3,
///         "area_m2": 240,
///         "capacity": 80,
///         "property": "own"
///     }"#,
/// )?;
/// assert!(site.gives_each(3) && !site.gives_each(4));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Premises {
    /// 所在地行政区划。Division of the county in which it lies.
    pub division: DivisionCode,
    /// 地址。Address within it.
    pub address: BoundedText<200>,
    /// 房屋用途。What the building is for.
    pub building_use: BuildingUse,
    /// 所在楼层。Highest floor that is used, counted from 1; below ground less than 0.
    pub floor: BoundedInteger<-5, 150>,
    /// 建筑面积（平方米）。Floor space for training, in square metres.
    pub area_m2: BoundedInteger<1, 100_000>,
    /// 同一时段最多学员数。How many pupils are there at one time, at the most.
    pub capacity: BoundedInteger<1, 20_000>,
    /// 场所权属。By what right it is used.
    pub property: PropertyRight,
    /// 租期起始日期。First day of the lease.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leased_from: Option<LocalDate>,
    /// 租期届满日期。Last day of the lease.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leased_to: Option<LocalDate>,
    /// 消防证明。What proves that it is safe from fire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fire_proof: Option<FireProof>,
}

/// 消防证明。A proof that premises are safe from fire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FireProof {
    /// 证明类型。What it is.
    pub kind: FireProofKind,
    /// 文书编号。Number of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<BoundedText<60>>,
    /// 出具日期。Day on which it was given.
    pub on: LocalDate,
}

/// 校区或者分校。A further campus of an institution, or a school of its own elsewhere.
///
/// ```
/// use jiaozheng_training::institution::Campus;
///
/// let campus: Campus =
///     serde_json::from_str(r#"{"division":"411002","is_branch_school":false}"#)?;
/// assert!(campus.approved_on.is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Campus {
    /// 所在地行政区划。Division of the county in which it lies.
    pub division: DivisionCode,
    /// 是否分校。Whether it is a school of its own; otherwise a campus of the institution.
    pub is_branch_school: bool,
    /// 批准日期。Day on which the authority approved of it as a further address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_on: Option<LocalDate>,
    /// 许可证件编号。Number of its own licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_number: Option<LicenceNumber>,
    /// 向原审批机关备案日期。Day on which the authority of the institution was told of a school elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed_on: Option<LocalDate>,
}

impl Premises {
    /// Whether there are so many square metres for each pupil.
    pub const fn gives_each(&self, square_metres: i64) -> bool {
        self.area_m2.get() >= self.capacity.get() * square_metres
    }
}
