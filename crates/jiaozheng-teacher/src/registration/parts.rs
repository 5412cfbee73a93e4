//! What a registration is made of.

use jiaozheng_core::{BoundedInteger, BoundedText, LocalDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AssessmentResult, InterruptionReason, PostKind, PostStage};

/// 任教岗位。What a teacher teaches.
///
/// ```
/// use jiaozheng_teacher::registration::{Post, PostStage};
///
/// let post: Post =
///     serde_json::from_str(r#"{"kind":"teaching","stage":"primary","subject":"语文"}"#)?;
/// assert_eq!(post.stage, PostStage::Primary);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// 岗位类别。What the teacher does.
    pub kind: PostKind,
    /// 任教学段。The stage that is taught.
    pub stage: PostStage,
    /// 任教学科。The subject that is taught.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<BoundedText<40>>,
}

/// 聘用合同。An employment contract.
///
/// ```
/// let contract: jiaozheng_teacher::registration::Contract =
///     serde_json::from_str(r#"{"from":"2022-09-01"}"#)?;
/// assert_eq!(contract.to, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// 合同开始日期。First day of the contract.
    pub from: LocalDate,
    /// 合同期满日期。Last day of the contract; left out where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<LocalDate>,
}

/// 试用期。The probation of who teaches for the first time.
///
/// ```
/// let probation: jiaozheng_teacher::registration::Probation =
///     serde_json::from_str(r#"{"ends_on":"2025-08-31"}"#)?;
/// assert_eq!(probation.passed_on, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Probation {
    /// 试用期满日期。Last day of probation.
    pub ends_on: LocalDate,
    /// 考核合格日期。Day on which it was passed; left out where it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passed_on: Option<LocalDate>,
}

/// 年度考核。The annual assessment of one year.
///
/// ```
/// use jiaozheng_teacher::registration::{AnnualAssessment, AssessmentResult};
///
/// let year: AnnualAssessment = serde_json::from_str(r#"{"year":2024,"result":"passed"}"#)?;
/// assert_eq!(year.result, AssessmentResult::Passed);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnualAssessment {
    /// 考核年度。The year that was assessed.
    pub year: BoundedInteger<1990, 2100>,
    /// 考核等次。Result of the assessment.
    pub result: AssessmentResult,
}

/// 年度培训。The training of one year.
///
/// ```
/// let year: jiaozheng_teacher::registration::TrainingYear =
///     serde_json::from_str(r#"{"year":2024,"hours":72}"#)?;
/// assert_eq!(year.hours.get(), 72);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainingYear {
    /// 培训年度。The year.
    pub year: BoundedInteger<1990, 2100>,
    /// 培训学时。Hours of training in the year.
    pub hours: BoundedInteger<0, 2000>,
    /// 培训证明。What proves them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<BoundedText<100>>,
}

/// 中止教育教学。A time without teaching and without educational management.
///
/// ```
/// let leave: jiaozheng_teacher::registration::Interruption = serde_json::from_str(
///     r#"{"from":"2024-02-26","semesters":1,"reason":"maternity_leave","approved":true}"#,
/// )?;
/// assert!(leave.approved);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interruption {
    /// 中止开始日期。First day without teaching.
    pub from: LocalDate,
    /// 中止结束日期。Last day without teaching; left out while it lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<LocalDate>,
    /// 满几个学期。How many whole terms it lasted.
    pub semesters: BoundedInteger<0, 20>,
    /// 中止原因。Why the teacher did not teach.
    pub reason: InterruptionReason,
    /// 是否经批准。Whether the school or the education authority approved.
    pub approved: bool,
}

impl Interruption {
    /// With the holidays after it, a term is half a year.
    const MOST_DAYS_OF_TERM: u32 = 184;
    /// Without them, no term is shorter.
    const LEAST_DAYS_OF_TERM: u32 = 100;

    /// Whether so many whole terms can lie between its days, roughly; while it lasts, any number can.
    pub fn is_as_long_as_said(&self) -> bool {
        let Some(to) = self.to.filter(|to| self.from <= *to) else { return true };
        let terms = u32::try_from(self.semesters.get()).unwrap_or_default();
        let least = self.from.plus_days(Self::LEAST_DAYS_OF_TERM * terms);
        let most = self.from.plus_days(Self::MOST_DAYS_OF_TERM * (terms + 1));
        least.is_some_and(|least| least <= to) && most.is_none_or(|most| to < most)
    }
}

/// 起止日期。From one day to another.
///
/// ```
/// let period: jiaozheng_teacher::registration::Period =
///     serde_json::from_str(r#"{"from":"2020-09-01","to":"2025-08-31"}"#)?;
/// assert!(period.is_in_order());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// 开始日期。First day.
    pub from: LocalDate,
    /// 截止日期。Last day.
    pub to: LocalDate,
}

impl Period {
    /// Whether it ends no earlier than it begins.
    pub fn is_in_order(self) -> bool {
        self.from <= self.to
    }
}
