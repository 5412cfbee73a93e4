//! Who the contract is between.

use jiaozheng_core::code::FamilyRelation;
use jiaozheng_core::{
    BoundedText, CreditCode, Identity, LocalDate, MobilePhone, Organisation, PersonName,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::LicenceNumber;

/// 甲方。The institution, as it stands in the contract.
///
/// ```
/// use jiaozheng_core::day;
/// use jiaozheng_training::contract::ContractInstitution;
///
/// let institution: ContractInstitution = serde_json::from_str(
///     r#"{
///         "name": "示例舞蹈培训中心",
///         "credit_code": "91411000MB00000004",
///         "licence_number": {"kind": "permit", "permit_number": "示例文旅许〔2023〕7"},
///         "licence_valid_from": "2023-03-08",
///         "licence_valid_to": "2026-03-07"
///     }"#,
/// )?;
/// assert!(institution.is_licensed_on(day(2026, 3, 7)));
/// assert!(!institution.is_licensed_on(day(2026, 3, 8)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContractInstitution {
    /// 机构全称。Full name, as on the licence.
    pub name: BoundedText<100>,
    /// 办学地址。Address, as on the licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<BoundedText<200>>,
    /// 统一社会信用代码。Unified social credit code.
    pub credit_code: CreditCode,
    /// 许可证件编号。Number of the licence.
    pub licence_number: LicenceNumber,
    /// 许可有效期起始日期。First day of the term of the licence.
    pub licence_valid_from: LocalDate,
    /// 许可有效期届满日期。Last day of the term of the licence.
    pub licence_valid_to: LocalDate,
    /// 审批机关。Authority that gave the licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licensing_authority: Option<Organisation>,
    /// 登记注册机关。Authority that registered it as a legal person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_authority: Option<Organisation>,
    /// 登记证有效期届满日期。Last day of the term of the registration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_valid_to: Option<LocalDate>,
    /// 线上机构ICP备案号。Number of the web site's filing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icp_number: Option<BoundedText<60>>,
    /// 联系人。Whom to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_name: Option<PersonName>,
    /// 联系电话。Phone of whom to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_phone: Option<MobilePhone>,
}

/// 乙方。The guardian, as it stands in the contract.
///
/// ```
/// use jiaozheng_training::contract::ContractGuardian;
///
/// let guardian: ContractGuardian = serde_json::from_str(
///     r#"{
///         "name": "例四",
///         "relation": "52",
///         "identity": {"kind": "none"},
///         "phone": "15400000001"
///     }"#,
/// )?;
/// assert_eq!(guardian.relation.label().zh, "母亲");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContractGuardian {
    /// 监护人姓名。Name of the guardian.
    pub name: PersonName,
    /// 与学员关系。What the guardian is to the student.
    pub relation: FamilyRelation,
    /// 监护人身份证件。Identity document of the guardian.
    pub identity: Identity,
    /// 监护人联系电话。Phone of the guardian.
    pub phone: MobilePhone,
    /// 监护人联系地址。Address of the guardian.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<BoundedText<200>>,
}

impl ContractInstitution {
    /// Whether a day lies in the term of the licence.
    pub fn is_licensed_on(&self, day: LocalDate) -> bool {
        self.licence_valid_from <= day && day <= self.licence_valid_to
    }
}
