//! Who employs teachers and other staff.

use jiaozheng_core::{Basis, BoundedText, CreditCode, DivisionCode, SchoolCode, code_list};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// 用人单位。Where somebody works, or is to work, near minors.
///
/// ```
/// use jiaozheng_teacher::{Employer, EmployerKind};
///
/// let school: Employer = serde_json::from_str(
///     r#"{"kind":"school","is_private":false,"name":"示例市第一小学","school_code":"2141900001","division":"411003"}"#,
/// )?;
/// assert_eq!(school.kind, EmployerKind::School);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Employer {
    /// 单位类别。What it is.
    pub kind: EmployerKind,
    /// 是否民办。Whether it is private.
    pub is_private: bool,
    /// 单位名称。Full name as registered.
    pub name: BoundedText<100>,
    /// 学校标识码。School identification code, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school_code: Option<SchoolCode>,
    /// 统一社会信用代码。Unified social credit code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_code: Option<CreditCode>,
    /// 所在地行政区划。Division of the county in which it lies.
    pub division: DivisionCode,
}

code_list! {
    /// What employs teachers and other staff near minors.
    pub enum EmployerKind("teacher.employer_kind", "单位类别", "What it is", Public, &[Basis::Consistency]) {
        Kindergarten = "kindergarten": "幼儿园", "kindergarten";
        School = "school": "中小学（含普通中小学、特殊教育学校、专门学校）", "primary or secondary school, special education school, specialised school";
        Vocational = "vocational": "中等职业学校（含技工学校）", "secondary vocational school";
        OutOfSchool = "out_of_school": "少年宫、教研室、电化教育等机构", "children's palace, teaching research office, audio-visual education";
        Training = "training": "校外培训机构", "training institution";
        Authority = "authority": "教育行政部门（含教师资格认定机构）", "education authority, as one that recognises qualifications";
    }
}

impl Employer {
    /// Whether it is a kindergarten.
    pub const fn is_kindergarten(&self) -> bool {
        matches!(self.kind, EmployerKind::Kindergarten)
    }

    /// Whether its code, if it has one, is of another province than where it lies.
    pub fn is_elsewhere(&self) -> bool {
        self.school_code.is_some_and(|code| code.province() != self.division.province())
    }
}

/// Whether the employer is where it is said to be, on the day in `on`.
macro_rules! employer_rules {
    ($record:literal, $employer:ident, $on:ident) => {
        &[
            Rule::error(
                concat!($record, ".division_not_in_force"),
                jiaozheng_core::text(
                    "单位所在地行政区划代码在适用日期未启用或者已撤销",
                    "the division was not in force",
                ),
                |case, context, found| {
                    let place = concat!("/", stringify!($employer), "/division");
                    case.$employer.division.judge(context.day, found, place);
                },
            )
            .basis(&[jiaozheng_core::law::DIVISIONS])
            .reads(&[
                concat!("/", stringify!($employer), "/division"),
                concat!("/", stringify!($on)),
            ]),
            Rule::warning(
                concat!($record, ".school_in_another_province"),
                jiaozheng_core::text(
                    "学校标识码的省份与所在地不符",
                    "the code of the school is of another province",
                ),
                |case, _, found| {
                    let place = concat!("/", stringify!($employer), "/school_code");
                    found.at_if(case.$employer.is_elsewhere(), place);
                },
            )
            .reads(&[concat!("/", stringify!($employer))]),
        ]
    };
}

pub(crate) use employer_rules;
