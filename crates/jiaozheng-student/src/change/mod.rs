//! Changes of a roll other than transfers by application, suspensions and resumptions (学籍异动).

mod codes;
mod rules;
mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::sample::{Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, Extensions, LocalDate, Record, RecordId, RecordKind,
    RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    CertificateKind, ChangeDocument, ChangeInitiator, ChangeKind, KeyField, ReportRecipient,
};
use crate::{Applicant, Grade, RollState, School, SchoolSystem, Stage, Student};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<Change>().code_lists(codes::LISTS).settings(settings::ALL);

/// 学籍异动。Something that happened to the roll of a student.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_student::Change;
///
/// let mut change = (Change::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(change.clone(), &Context::new()).is_ok());
///
/// change.registered_on = change.occurred_on.minus_days(1);
/// let report = check(change, &Context::new()).unwrap_err();
/// let rules: Vec<_> = report.findings().iter().map(|finding| finding.rule.id).collect();
/// assert_eq!(rules, ["student.change.registered_before"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// 记录标识。Identifier of the record, given by the system that registered the change.
    pub id: RecordId,
    /// 业务编号。Number of the case in the student roll system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_number: Option<BoundedText<40>>,
    /// 异动类别。What happened to the roll.
    pub kind: ChangeKind,
    /// 学生。The student whose roll it is.
    pub student: Student,
    /// 学校。School whose roll it is, before a transfer out and after a transfer in.
    pub school: School,
    /// 对方学校。School the student goes to or comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_school: Option<School>,
    /// 学段。Stage of schooling.
    pub stage: Stage,
    /// 学制。Division of the nine years of compulsory education.
    pub school_system: SchoolSystem,
    /// 异动前学籍状态。Where the roll stood before.
    pub roll_state: RollState,
    /// 异动前年级。Grade within the stage before.
    pub grade_before: Grade,
    /// 异动后年级。Grade within the stage after, where it may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade_after: Option<Grade>,
    /// 提出方。Who wants the change.
    pub initiated_by: ChangeInitiator,
    /// 申请人。Who applies for the student.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicant: Option<Applicant>,
    /// 证明材料。Documents that prove the change.
    #[validate(length(max = 20))]
    pub documents: Vec<ChangeDocument>,
    /// 变更的关键信息。Key fields that were corrected.
    #[validate(length(min = 1, max = 4))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_fields: Option<Vec<KeyField>>,
    /// 劝返记录。Attempts to persuade a dropout to come back, oldest first.
    #[validate(length(max = 50))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persuasion: Option<Vec<Persuasion>>,
    /// 书面报告。Written reports on a dropout.
    #[validate(length(max = 20))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reports: Option<Vec<DropoutReport>>,
    /// 发生日期。Day on which it happened; its law applies.
    pub occurred_on: LocalDate,
    /// 登记日期。Day on which it was registered in the roll system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered_on: Option<LocalDate>,
    /// 主管部门核准日期。Day on which the authority approved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_on: Option<LocalDate>,
    /// 主管部门备案日期。Day on which the authority was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed_on: Option<LocalDate>,
    /// 取得学分。Credits that a senior secondary student has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits: Option<BoundedInteger<0, 400>>,
    /// 学业水平考试是否合格。Whether the academic proficiency tests were passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tests_passed: Option<bool>,
    /// 证书类别。What the student leaves with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<CertificateKind>,
    /// 证书编号。Number of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_number: Option<BoundedText<40>>,
    /// 备注。A note, without anything about health.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<BoundedText<200>>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 劝返。One attempt to persuade a dropout to come back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Persuasion {
    /// 劝返日期。On which day.
    pub on: LocalDate,
    /// 是否有效。Whether the student came back.
    pub successful: bool,
}

/// 书面报告。A written report on a dropout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DropoutReport {
    /// 报告对象。Who is told.
    pub to: ReportRecipient,
    /// 报告日期。On which day.
    pub on: LocalDate,
}

impl Record for Change {
    const META: RecordMeta =
        RecordMeta::new("student.change", text("学籍异动", "change of a roll"), "/occurred_on")
            .file_names(&["异动"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.occurred_on
    }

    fn facts(&self, _: &Context<'_>) {}
}
