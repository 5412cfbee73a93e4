//! A licence that was granted, and one that was held before.

use jiaozheng_core::LocalDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{LicenceNumber, TrainingGroup};

/// 准予的办学许可证。A licence as it was granted.
///
/// ```
/// use jiaozheng_training::approval::GrantedLicence;
///
/// let licence: GrantedLicence = serde_json::from_str(
///     r#"{
///         "number": {"kind": "permit", "permit_number": "示例文旅许〔2023〕7"},
///         "issued_on": "2025-03-03",
///         "valid_from": "2025-03-03",
///         "valid_until": "2028-03-02"
///     }"#,
/// )?;
/// assert!(licence.valid_from < licence.valid_until);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GrantedLicence {
    /// 许可证件编号。Number of the licence.
    pub number: LicenceNumber,
    /// 颁发日期。When it was handed over.
    pub issued_on: LocalDate,
    /// 有效期起始日期。First day on which it is valid.
    pub valid_from: LocalDate,
    /// 有效期截止日期。Last day on which it is valid.
    pub valid_until: LocalDate,
}

/// 原办学许可证。A licence that the institution held before.
///
/// ```
/// use jiaozheng_training::approval::FormerLicence;
///
/// let licence: FormerLicence = serde_json::from_str(r#"{
///         "number": {"kind": "school", "licence_number": "教民141100279000001号"},
///         "valid_until": "2025-08-31"
///     }"#,
/// )?;
/// assert_eq!(licence.cancelled_on, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormerLicence {
    /// 原许可证件编号。Number of the licence.
    pub number: LicenceNumber,
    /// 原培训类别。What it was for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<TrainingGroup>,
    /// 有效期截止日期。Last day on which it was valid.
    pub valid_until: LocalDate,
    /// 注销日期。When it was cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_on: Option<LocalDate>,
}
