//! A student as named in student roll records.

use jiaozheng_core::code::Sex;
use jiaozheng_core::{BirthDate, DivisionCode, Identity, PersonName, StudentNumber};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 学生。The student that a record is about.
///
/// ```
/// use jiaozheng_student::Student;
///
/// let student: Student = serde_json::from_str(
///     r#"{
///         "name": "例三",
///         "sex": "2",
///         "birth_date": "2018-05-12",
///         "identity": {"kind": "resident_id", "number": "411023201805127045"},
///         "student_number": "G411023201805127045"
///     }"#,
/// )?;
/// assert_eq!(student.identity.birth_date(), Some(student.birth_date));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Student {
    /// 姓名。Name of the student.
    pub name: PersonName,
    /// 性别。Sex of the student.
    pub sex: Sex,
    /// 出生日期。Day of birth of the student.
    pub birth_date: BirthDate,
    /// 身份证件。Identity document of the student.
    pub identity: Identity,
    /// 全国学籍号。National student number.
    pub student_number: StudentNumber,
    /// 身份证件号码是否变更。Whether the identity number changed after the student number was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_changed: Option<bool>,
    /// 户口所在地。Division of household registration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household_division: Option<DivisionCode>,
}

/// What the rules of several records ask.
impl Student {
    /// Whether the identity number carries another birth date.
    pub fn birth_date_differs(&self) -> bool {
        self.identity.has_other_birth_date(self.birth_date)
    }

    /// The sex that the identity number carries, where another is said.
    pub fn sex_expected(&self) -> Option<Sex> {
        self.identity.other_sex(self.sex)
    }

    /// Whether the student number was made of another identity number, and no change explains it.
    pub fn number_not_of_identity(&self) -> bool {
        let Identity::ResidentId { number } = self.identity else { return false };
        let carried = self.student_number.resident_id();
        carried.is_some_and(|carried| carried != number) && self.identity_changed != Some(true)
    }

    /// Whether the student number carries another birth date. Where it is one of an identity number, and
    /// there is one to compare it with, [`number_not_of_identity`](Self::number_not_of_identity) speaks.
    pub fn number_not_of_birth_date(&self) -> bool {
        let within = self.student_number.resident_id().is_some()
            && matches!(self.identity, Identity::ResidentId { .. });
        !within && self.student_number.birth_date() != self.birth_date
    }
}
