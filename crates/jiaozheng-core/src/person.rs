//! A person as records name them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::Sex;
use crate::{BirthDate, Identity, PersonName};

/// 人员。A person: name, sex, birth date and identity document.
///
/// Whether these fit together is said by [`birth_date_rule!`](crate::birth_date_rule) and
/// [`sex_rule!`](crate::sex_rule).
///
/// ```
/// use jiaozheng_core::Person;
///
/// let teacher: Person = serde_json::from_str(
///     r#"{
///         "name": "例三",
///         "sex": "2",
///         "birth_date": "1990-05-12",
///         "identity": {"kind": "resident_id", "number": "412621199005120022"}
///     }"#,
/// )?;
/// assert!(!teacher.birth_date_differs());
/// assert_eq!(teacher.sex_expected(), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// 姓名。Name of the person.
    pub name: PersonName,
    /// 性别。Sex of the person.
    pub sex: Sex,
    /// 出生日期。Day of birth of the person.
    pub birth_date: BirthDate,
    /// 身份证件。Identity document of the person.
    pub identity: Identity,
}

impl Person {
    /// Whether the identity number carries another birth date.
    pub fn birth_date_differs(&self) -> bool {
        self.identity.has_other_birth_date(self.birth_date)
    }

    /// The sex that the identity number carries, where another is said.
    pub fn sex_expected(&self) -> Option<Sex> {
        self.identity.other_sex(self.sex)
    }
}
