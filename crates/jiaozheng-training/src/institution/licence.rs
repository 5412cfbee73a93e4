//! The licence of an institution, and its registration as a legal person.

use jiaozheng_core::{BoundedText, CreditCode, LocalDate, Organisation};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{LicenceLevel, RegistrationKind};
use crate::{Department, LicenceNumber, TrainingGroup, TrainingMode};

/// 许可。The licence of an institution.
///
/// ```
/// use jiaozheng_training::institution::Licence;
///
/// let licence: Licence = serde_json::from_str(
///     r#"{
///         "number": {"kind": "permit", "permit_number": "示例文旅许〔2023〕7"},
///         "name": "示例舞蹈培训中心",
///         "address": "示例路7号",
///         "groups": ["culture_and_arts"],
///         "mode": "offline",
///         "level": "county",
///         "department": "culture_and_tourism",
///         "authority": {"name": "示例区文化和旅游局"},
///         "approved_on": "2023-03-06",
///         "issued_on": "2023-03-08",
///         "valid_from": "2023-03-08",
///         "valid_to": "2026-03-07"
///     }"#,
/// )?;
/// assert!(licence.valid_from < licence.valid_to);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// 许可证件编号。Number of the licence.
    pub number: LicenceNumber,
    /// 许可证件上的名称。Name on the licence.
    pub name: BoundedText<100>,
    /// 许可证件上的地址。Address on the licence.
    pub address: BoundedText<200>,
    /// 许可的培训类别。What may be trained.
    #[validate(length(min = 1, max = 4))]
    pub groups: Vec<TrainingGroup>,
    /// 许可的培训形式。How may be trained.
    pub mode: TrainingMode,
    /// 审批层级。Level of the authority.
    pub level: LicenceLevel,
    /// 审批部门。Department that gave it.
    pub department: Department,
    /// 审批机关。Authority that gave it.
    pub authority: Organisation,
    /// 受理日期。Day on which the application was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted_on: Option<LocalDate>,
    /// 首次批准日期。Day on which it was first approved, under whatever legal form.
    pub approved_on: LocalDate,
    /// 发证日期。Day on which this certificate was issued.
    pub issued_on: LocalDate,
    /// 有效期起始日期。First day of its term.
    pub valid_from: LocalDate,
    /// 有效期届满日期。Last day of its term.
    pub valid_to: LocalDate,
}

/// 法人登记。The registration of an institution as a legal person.
///
/// ```
/// use jiaozheng_training::LegalNature;
/// use jiaozheng_training::institution::Registration;
///
/// let registration: Registration = serde_json::from_str(
///     r#"{
///         "kind": "company",
///         "credit_code": "91411000MB00000004",
///         "authority": {"name": "示例市市场监督管理局"},
///         "registered_on": "2023-04-03"
///     }"#,
/// )?;
/// assert_eq!(registration.kind.nature(), LegalNature::ForProfit);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// 登记类型。As what it is registered.
    pub kind: RegistrationKind,
    /// 统一社会信用代码。Unified social credit code of the institution.
    pub credit_code: CreditCode,
    /// 登记机关。Authority that registered it.
    pub authority: Organisation,
    /// 登记日期。Day of registration.
    pub registered_on: LocalDate,
}

impl Licence {
    /// Whether a day lies in its term.
    pub fn is_in_force_on(&self, day: LocalDate) -> bool {
        self.valid_from <= day && day <= self.valid_to
    }
}

impl Registration {
    /// Whether the credit code begins as that of another kind of organisation.
    pub fn has_other_prefix(&self) -> bool {
        self.credit_code.prefix() != self.kind.credit_code_prefix()
    }
}
