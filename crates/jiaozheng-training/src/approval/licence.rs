//! A licence that was granted, and one that was held before.

use jiaozheng_core::{BoundedText, LocalDate, SchoolLicenceNumber};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 准予的办学许可证。A licence as it was granted.
///
/// ```
/// use jiaozheng_training::approval::GrantedLicence;
///
/// let licence: GrantedLicence = serde_json::from_str(
///     r#"{"number":"教民141100279000001号","issued_on":"2025-03-03","valid_from":"2025-03-03","valid_until":"2028-03-02"}"#,
/// )?;
/// assert!(licence.has_number());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GrantedLicence {
    /// 办学许可证编号。Number of the licence, where an education authority gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<SchoolLicenceNumber>,
    /// 许可文书编号。Number of the permit in another form, as other departments give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_number: Option<BoundedText<40>>,
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
/// let licence: FormerLicence = serde_json::from_str(r#"{"valid_until":"2025-08-31"}"#)?;
/// assert_eq!(licence.cancelled_on, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormerLicence {
    /// 原办学许可证编号。Number of the licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<SchoolLicenceNumber>,
    /// 原许可文书编号。Number of the permit in another form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_number: Option<BoundedText<40>>,
    /// 有效期截止日期。Last day on which it was valid.
    pub valid_until: LocalDate,
    /// 注销日期。When it was cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_on: Option<LocalDate>,
}

impl GrantedLicence {
    /// Whether it has a number in one form or the other.
    pub const fn has_number(&self) -> bool {
        self.number.is_some() || self.other_number.is_some()
    }
}
