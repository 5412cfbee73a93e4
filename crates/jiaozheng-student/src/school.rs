//! A school as named in student roll records, and the authority that keeps its rolls.

use jiaozheng_core::code::division::Standing;
use jiaozheng_core::{
    BoundedText, CreditCode, DivisionCode, Findings, LocalDate, SchoolCode, Unjudged,
};
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
    pub authority: Authority,
}

impl School {
    /// Whether its code is of another province than where it lies.
    pub fn is_elsewhere(&self) -> bool {
        self.code.province() != self.division.province()
    }

    /// Reports at `place` where the division was not in force on `day`.
    pub(crate) fn judge_division(
        &self,
        day: LocalDate,
        found: &mut Findings<'_>,
        place: &'static str,
    ) {
        match self.division.standing_on(day) {
            Standing::InForce => {}
            Standing::Unclear => found.cannot_judge(Unjudged::SOURCES_UNCLEAR),
            Standing::Future | Standing::Abolished => found.at(place),
        }
    }
}

/// 学籍主管部门。An education authority that keeps student rolls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// 部门名称。Name of the authority.
    pub name: BoundedText<100>,
    /// 统一社会信用代码。Unified social credit code of the authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_code: Option<CreditCode>,
}

impl Authority {
    /// Whether both are the same: by their codes where both have one, else by their names.
    pub fn is(&self, other: &Self) -> bool {
        match (self.credit_code, other.credit_code) {
            (Some(own), Some(other)) => own == other,
            _ => self.name == other.name,
        }
    }
}
