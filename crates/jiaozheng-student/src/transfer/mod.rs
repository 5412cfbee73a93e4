//! Transfer of a student to another school (转学).

mod codes;
mod process;
pub(crate) mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::LinkedRule;
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::{Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, Extensions, LocalDate, Record, RecordId, RecordKind,
    RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    ClassKind, PublicityItem, SupportingDocument, TransferActor, TransferEvent, TransferReason,
    TransferScope, TransferState,
};
pub use self::process::{TransferProcess, process};
use crate::{Applicant, Grade, RollState, School, SchoolSystem, Stage, Student};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Transfer>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 转学申请。An application to transfer a student to another school.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_student::Transfer;
///
/// let mut case = (Transfer::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.to_school = case.from_school.clone();
/// let report = check(case, &Context::new()).unwrap_err();
/// assert!(report.findings().iter().any(|finding| finding.rule.id == "student.transfer.same_school"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// 记录标识。Identifier of the record, given by the system that took the application.
    pub id: RecordId,
    /// 申请编号。Number of the case in the student roll system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_number: Option<BoundedText<40>>,
    /// 学生。The student who transfers.
    pub student: Student,
    /// 申请人。Who applies for the student.
    pub applicant: Applicant,
    /// 转出学校。School the student leaves.
    pub from_school: School,
    /// 转入学校。School the student enters.
    pub to_school: School,
    /// 转学范围。How far apart the schools are.
    pub scope: TransferScope,
    /// 学段。Stage of schooling.
    pub stage: Stage,
    /// 学制。Division of the nine years of compulsory education.
    pub school_system: SchoolSystem,
    /// 转学前年级。Grade within the stage before the transfer.
    pub grade_before: Grade,
    /// 转学后年级。Grade within the stage after the transfer.
    pub grade_after: Grade,
    /// 已就读学期数。Terms of the stage that the student has completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_completed: Option<BoundedInteger<0, 24>>,
    /// 转学前班级类型。Kind of class before the transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_before: Option<ClassKind>,
    /// 转学后班级类型。Kind of class after the transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_after: Option<ClassKind>,
    /// 学籍状态。Where the roll stood on the day of application.
    pub roll_state: RollState,
    /// 是否在处分期内。Whether the student is under a disciplinary measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under_discipline: Option<bool>,
    /// 是否应予退学。Whether the student ought to be withdrawn from school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_for_withdrawal: Option<bool>,
    /// 转学原因。Why the student transfers.
    pub reason: TransferReason,
    /// 原因说明。Explanation, required with the reason `other`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_note: Option<BoundedText<200>>,
    /// 证明材料。Documents that support the application.
    #[validate(length(max = 20))]
    pub documents: Vec<SupportingDocument>,
    /// 发起方。Who started the case in the student roll system.
    pub initiated_by: TransferActor,
    /// 申请日期。Day of application; its law applies.
    pub applied_on: LocalDate,
    /// 学期开学日期。First day of the term in which the application was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term_started_on: Option<LocalDate>,
    /// 公示。How the transfer was made public beforehand.
    #[validate(nested)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicity: Option<Publicity>,
    /// 办理状态。Where the case stands.
    pub state: TransferState,
    /// 办理记录。What happened so far, oldest first.
    #[validate(length(max = 20))]
    pub history: Vec<TransferStep>,
    /// 到转入学校就读日期。First day of attendance at the receiving school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attending_since: Option<LocalDate>,
    /// 学籍是否保留在转出学校。Whether the roll stays at the sending school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roll_stays: Option<bool>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 公示。How a transfer was made public beforehand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Publicity {
    /// 公示开始日期。First day of publicity.
    pub from: LocalDate,
    /// 公示结束日期。Last day of publicity.
    pub to: LocalDate,
    /// 公示内容。What was made public.
    #[validate(length(max = 10))]
    pub items: Vec<PublicityItem>,
}

/// 办理步骤。One thing that happened to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TransferStep {
    /// 办理事项。What happened.
    pub event: TransferEvent,
    /// 办理主体。Who acted.
    pub actor: TransferActor,
    /// 收到日期。When the case reached the one who acted, if later than the step before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_on: Option<LocalDate>,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 办理意见。What was said, required with a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}

impl Record for Transfer {
    const META: RecordMeta = RecordMeta::new(
        "student.transfer",
        text("转学申请", "transfer application"),
        "/applied_on",
    )
    .file_names(&["转学"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    type Facts = Replay<TransferState>;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.applied_on
    }

    fn facts(&self, context: &Context<'_>) -> Replay<TransferState> {
        let day = context.as_of.unwrap_or(self.applied_on);
        let steps = self.history.iter().map(Into::into);
        process(self, context.profile, day).replay(self.applied_on, steps, context)
    }
}

impl Transfer {
    /// Whether it leaves a province.
    pub fn leaves_the_province(&self) -> bool {
        self.from_school.division.province() != self.to_school.division.province()
    }

    /// Whether one authority keeps the rolls of both schools.
    pub fn has_one_authority(&self) -> bool {
        self.from_school.authority.is(&self.to_school.authority)
    }
}
