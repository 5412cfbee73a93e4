//! A member of a student's family, or a guardian.

use jiaozheng_core::code::FamilyRelation;
use jiaozheng_core::{BoundedText, Identity, MobilePhone, PersonName};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 家庭成员或监护人。A member of the student's family, or a guardian.
///
/// ```
/// use jiaozheng_student::status::FamilyMember;
///
/// let mother: FamilyMember =
///     serde_json::from_str(r#"{"name":"示三","relation":"52","is_guardian":true}"#)?;
/// assert_eq!(format!("{:?}", mother.relation), "FamilyRelation(*)");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FamilyMember {
    /// 姓名。Name of the family member.
    pub name: PersonName,
    /// 与学生关系。What the family member is to the student.
    pub relation: FamilyRelation,
    /// 是否监护人。Whether the family member is a guardian of the student.
    pub is_guardian: bool,
    /// 身份证件。Identity document of the family member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// 手机号码。Mobile number of the family member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_phone: Option<MobilePhone>,
    /// 工作单位。Where the family member works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workplace: Option<BoundedText<100>>,
}
