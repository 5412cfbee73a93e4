//! What a hospital says of a student.

use jiaozheng_core::{Basis, BoundedText, LocalDate, code_list};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 医疗证明。A certificate of a hospital.
///
/// ```
/// use jiaozheng_student::{HospitalLevel, MedicalCertificate};
///
/// let certificate: MedicalCertificate = serde_json::from_str(
///     r#"{"hospital":"示例县人民医院","level":"county","issued_on":"2025-10-09"}"#,
/// )?;
/// assert_eq!(certificate.level, HospitalLevel::County);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MedicalCertificate {
    /// 医疗机构名称。Name of the hospital.
    pub hospital: BoundedText<100>,
    /// 医疗机构级别。Level of the hospital.
    pub level: HospitalLevel,
    /// 出具日期。Day of issue.
    pub issued_on: LocalDate,
}

code_list! {
    /// The level of a hospital, by the government that it belongs to.
    pub enum HospitalLevel("student.hospital_level", "医疗机构级别", "Level of the hospital", Public, &[Basis::Consistency]) {
        Township = "township": "乡镇级以下", "township or below";
        County = "county": "县级", "county";
        City = "city": "市级", "city";
        Province = "province": "省级以上", "province or above";
    }
}

impl HospitalLevel {
    /// Whether it is one of a county, or of something larger.
    pub const fn is_of_a_county(self) -> bool {
        !matches!(self, Self::Township)
    }
}
