//! A school as named in student roll records, and the authority that keeps its rolls.

use jiaozheng_core::{BoundedText, DivisionCode, Organisation, SchoolCode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 学校。A school as named in an application.
///
/// ```
/// use jiaozheng_student::School;
///
/// let school: School = serde_json::from_str(
///     r#"{"code":"2141000001","name":"某市第一小学","division":"411003","authority":{"name":"某区教育局"}}"#,
/// )?;
/// assert_eq!(school.division.province(), *b"41");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct School {
    /// 学校标识码。School identification code.
    pub code: SchoolCode,
    /// 学校名称。Full name as registered.
    pub name: BoundedText<100>,
    /// 所在地行政区划。Division of the county in which it lies.
    pub division: DivisionCode,
    /// 学籍主管部门。Authority that keeps its rolls.
    pub authority: Organisation,
}

impl School {
    /// Whether its code is of another province than where it lies.
    pub fn is_elsewhere(&self) -> bool {
        self.code.province() != self.division.province()
    }
}
