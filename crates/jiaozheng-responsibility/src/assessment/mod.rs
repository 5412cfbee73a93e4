//! Annual assessment of bodies and civil servants (年度考核).

mod codes;
mod grading;
mod indicator;
mod rules;
mod sample;
pub mod settings;

use jiaozheng_core::keyed::{KeyedRule, WholeRule};
use jiaozheng_core::linked::LinkedRule;
use jiaozheng_core::sample::{Companions, Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, Extensions, LocalDate, Organisation, Person, Record,
    RecordId, RecordKind, RecordMeta, Rule, SchoolCode, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    AdjustmentKind, AssessedList, AssessmentObject, GradeDecider, InspectionReport,
    PerformanceGrade, QualificationGrade, ResultUse,
};
pub use self::grading::{Grading, Rank};
pub use self::indicator::{Adjustment, Indicator, Score, Tree};
use crate::Year;

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<Assessment>().code_lists(codes::LISTS).settings(settings::ALL);

/// 年度考核。How a county's bureau, a division, a school or a civil servant did in a year.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{BoundedInteger, Context, Profile, Record, check};
/// use jiaozheng_responsibility::Assessment;
///
/// let mut case = (Assessment::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.total_hundredths = BoundedInteger::new(1).unwrap();
/// let report = check(case, &Context::new()).unwrap_err();
/// assert!(report.findings().iter().any(|it| it.rule.id == "responsibility.assessment.total_differs"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// 记录标识。Identifier of the record, given by the system that keeps the assessment.
    pub id: RecordId,
    /// 考核年度。The year that is assessed.
    pub year: Year,
    /// 考核对象类别。Who is assessed.
    pub object_kind: AssessmentObject,
    /// 考核对象。The body that is assessed; of a civil servant, the body that he or she is of.
    pub object: Organisation,
    /// 学校标识码。Code of the school, where one is assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school_code: Option<SchoolCode>,
    /// 被考核公务员。The civil servant, where one is assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub servant: Option<AssessedServant>,
    /// 考核主体。Who assesses.
    pub assessor: Organisation,
    /// 考核指标。What is assessed, with weights and scores.
    #[validate(length(min = 1, max = 500))]
    pub indicators: Vec<Indicator>,
    /// 加减分。Points added and taken off besides.
    #[validate(length(max = 100))]
    pub adjustments: Vec<Adjustment>,
    /// 总分（百分之一分）。Total in hundredths of a point.
    pub total_hundredths: BoundedInteger<0, 20_000>,
    /// 一票否决事项。What happened that caps the grade.
    #[validate(length(max = 20))]
    pub vetoes: Vec<Veto>,
    /// 考核等次。The grade given.
    pub grading: Grading,
    /// 纳入考核的责任清单。The responsibility lists that are assessed.
    #[validate(length(max = 10))]
    pub lists: Vec<AssessedList>,
    /// 是否与业务工作一并考核。Whether the rule of law is assessed together with what else there is to do.
    pub with_business: bool,
    /// 督导报告运用。Whether a report of inspectors was a basis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inspection_report: Option<InspectionReport>,
    /// 考核结果运用。What the result is used for.
    #[validate(length(max = 20))]
    pub result_uses: Vec<ResultUse>,
    /// 等次确定日期。Day on which the grade was decided on; its law applies.
    pub decided_on: LocalDate,
    /// 公示。When the result was published for objections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicity: Option<Publicity>,
    /// 异议和复核。Objections to the result, and requests for a review.
    #[validate(length(max = 50))]
    pub objections: Vec<Objection>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 被考核公务员。A civil servant who is assessed, and how the grade came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AssessedServant {
    /// 人员。The civil servant.
    pub person: Person,
    /// 职务。Post of the civil servant.
    pub post: BoundedText<60>,
    /// 是否领导成员。Whether the civil servant is one of the leaders of the body.
    pub is_leader: bool,
    /// 个人总结日期。Day on which the civil servant summed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summarised_on: Option<LocalDate>,
    /// 等次建议日期。Day on which the leader in charge proposed a grade.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed_on: Option<LocalDate>,
    /// 等次确定主体。Who decided on the grade.
    pub decided_by: GradeDecider,
    /// 书面通知日期。Day on which the civil servant was told in writing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub informed_on: Option<LocalDate>,
}

/// 一票否决事项。Something that happened and caps the grade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Veto {
    /// 指标编号。Code of the indicator that was failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<BoundedText<20>>,
    /// 事项。What happened.
    pub matter: BoundedText<200>,
    /// 认定日期。Day on which it was established.
    pub established_on: LocalDate,
}

/// 公示。When a result was published for objections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Publicity {
    /// 公示开始日期。First day of publicity.
    pub from: LocalDate,
    /// 公示结束日期。Last day of publicity.
    pub to: LocalDate,
}

/// 异议（复核申请）。An objection to a result, or a request for a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// 收到日期。Day on which it was received.
    pub received_on: LocalDate,
    /// 事由。What it says.
    pub matter: BoundedText<300>,
    /// 答复。What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// 答复（复核决定）。What was answered to an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// 答复日期。Day of the answer.
    pub on: LocalDate,
    /// 是否采纳。Whether the objection was found right.
    pub is_upheld: bool,
    /// 是否书面告知。Whether the answer was given in writing.
    pub in_writing: bool,
}

impl Record for Assessment {
    const META: RecordMeta = RecordMeta::new(
        "responsibility.assessment",
        text("年度考核", "annual assessment"),
        "/decided_on",
    )
    .file_names(&["考核", "绩效考核"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const WHOLE_RULES: &'static [WholeRule<Self>] = rules::WHOLE_RULES;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    const COMPANIONS: Companions<Self> = sample::companions;
    type Facts = Tree;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.decided_on
    }

    fn facts(&self, _: &Context<'_>) -> Tree {
        Tree::of(&self.indicators)
    }
}
