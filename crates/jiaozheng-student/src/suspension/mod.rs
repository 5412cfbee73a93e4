//! Suspension of a student from attendance (休学).

mod codes;
mod process;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::Link;
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::Samples;
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, Extensions, LocalDate, Record, RecordId, RecordKind,
    RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    SuspensionActor, SuspensionEvent, SuspensionInitiator, SuspensionReason, SuspensionState,
};
pub use self::process::{SuspensionProcess, process};
use crate::{
    Applicant, Grade, MedicalCertificate, RollState, School, SchoolSystem, Stage, Student,
};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Suspension>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 休学申请。An application to suspend a student from attendance for a time, the roll being kept.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_student::Suspension;
///
/// let mut case = (Suspension::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.planned_to = case.from;
/// let report = check(case, &Context::new()).unwrap_err();
/// assert!(report.findings().iter().any(|it| it.rule.id == "student.suspension.ends_before_start"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    /// 记录标识。Identifier of the record, given by the system that took the application.
    pub id: RecordId,
    /// 申请编号。Number of the case in the student roll system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_number: Option<BoundedText<40>>,
    /// 学生。The student who will not attend.
    pub student: Student,
    /// 申请人。Who applies for the student.
    pub applicant: Applicant,
    /// 学校。School of the student.
    pub school: School,
    /// 学段。Stage of schooling.
    pub stage: Stage,
    /// 学制。Division of the nine years of compulsory education.
    pub school_system: SchoolSystem,
    /// 年级。Grade within the stage.
    pub grade: Grade,
    /// 学籍状态。Where the roll stood on the day of application.
    pub roll_state: RollState,
    /// 休学原因。Why the student does not attend.
    pub reason: SuspensionReason,
    /// 原因说明。Explanation, required with the reason `other`; nothing about health.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_note: Option<BoundedText<200>>,
    /// 提出方。Who wants the suspension.
    pub initiated_by: SuspensionInitiator,
    /// 医院证明。What a hospital says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medical_certificate: Option<MedicalCertificate>,
    /// 请假开始日期。First day of the leave before the suspension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent_since: Option<LocalDate>,
    /// 申请日期。Day of application; its law applies.
    pub applied_on: LocalDate,
    /// 休学开始日期。First day of the suspension.
    pub from: LocalDate,
    /// 休学期满日期。Last day of the suspension as planned.
    pub planned_to: LocalDate,
    /// 续休的原休学记录。The suspension that this one extends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<RecordId>,
    /// 此前已休学月数。Months of earlier suspensions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months_before: Option<BoundedInteger<0, 60>>,
    /// 休学证明编号。Number of the certificate of suspension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_number: Option<BoundedText<40>>,
    /// 办理状态。Where the case stands.
    pub state: SuspensionState,
    /// 办理记录。What happened so far, oldest first.
    #[validate(length(max = 20))]
    pub history: Vec<SuspensionStep>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 办理步骤。One thing that happened to a suspension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SuspensionStep {
    /// 办理事项。What happened.
    pub event: SuspensionEvent,
    /// 办理主体。Who acted.
    pub actor: SuspensionActor,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 办理意见。What was said, required with a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}

impl Record for Suspension {
    const META: RecordMeta = RecordMeta::new(
        "student.suspension",
        text("休学申请", "suspension application"),
        "/applied_on",
    )
    .file_names(&["休学"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    type Facts = Replay<SuspensionState>;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.applied_on
    }

    fn facts(&self, context: &Context<'_>) -> Replay<SuspensionState> {
        let day = context.as_of.unwrap_or(self.applied_on);
        let steps = self.history.iter().map(Into::into);
        process(self, context.profile, day).replay(self.applied_on, steps, context)
    }
}

impl Suspension {
    /// Whether the student is, or was, suspended.
    pub const fn is_granted(&self) -> bool {
        matches!(self.state, SuspensionState::Approved | SuspensionState::Registered)
    }
}
