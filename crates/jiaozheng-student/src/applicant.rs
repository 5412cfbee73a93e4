//! Who applies for a student.

use jiaozheng_core::PersonName;
use jiaozheng_core::code::FamilyRelation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 申请人。Who applies for a student.
///
/// ```
/// use jiaozheng_core::code::FamilyRelation;
/// use jiaozheng_student::Applicant;
///
/// let mother: Applicant =
///     serde_json::from_str(r#"{"name":"示三","relation":"52","is_guardian":true}"#)?;
/// assert_eq!(mother.relation, FamilyRelation::Mother);
/// assert_eq!(format!("{:?}", mother.name), "PersonName(*)");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Applicant {
    /// 申请人姓名。Name of the applicant.
    pub name: PersonName,
    /// 与学生关系。What the applicant is to the student.
    pub relation: FamilyRelation,
    /// 是否监护人。Whether the applicant is a guardian of the student.
    pub is_guardian: bool,
}
