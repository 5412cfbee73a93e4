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
