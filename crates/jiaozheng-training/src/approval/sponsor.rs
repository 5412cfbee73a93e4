//! Who sets an institution up.

use jiaozheng_core::{BoundedText, CreditCode, PersonName};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PublicSchool;

/// 举办者。Who sets an institution up: a person or an organisation.
///
/// ```
/// use jiaozheng_training::approval::{PublicSchool, Sponsor};
///
/// let school: Sponsor = serde_json::from_str(
///     r#"{
///         "kind": "organisation",
///         "name": "示例第一小学",
///         "credit_code": "12411000MB00000009",
///         "public_school": "compulsory_education"
///     }"#,
/// )?;
/// assert_eq!(school.public_school(), PublicSchool::CompulsoryEducation);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Sponsor {
    /// 个人。A person.
    Person {
        /// 姓名。Name of the person.
        name: PersonName,
    },
    /// 社会组织。An organisation.
    Organisation {
        /// 单位名称。Name of the organisation.
        name: BoundedText<100>,
        /// 统一社会信用代码。Unified social credit code of the organisation.
        credit_code: CreditCode,
        /// 公办学校类别。Whether it is a public school.
        public_school: PublicSchool,
    },
}

impl Sponsor {
    /// Whether it is a public school.
    pub const fn public_school(&self) -> PublicSchool {
        match self {
            Self::Person { .. } => PublicSchool::No,
            Self::Organisation { public_school, .. } => *public_school,
        }
    }
}
