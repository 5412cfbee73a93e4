//! Resumption of attendance after a suspension (复学).

mod codes;
mod process;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::{Companions, Group, Member, Samples};
use jiaozheng_core::{
    BoundedText, Context, Extensions, LocalDate, Record, RecordId, RecordKind, RecordMeta, Rule,
    text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{ResumptionActor, ResumptionEvent, ResumptionState};
pub use self::process::{ResumptionProcess, process};
use crate::suspension::{self, SuspensionReason};
use crate::{
    Applicant, Grade, MedicalCertificate, RollState, School, SchoolSystem, Stage, Student,
};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Resumption>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 复学申请。An application to attend again after a suspension.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_student::{Resumption, RollState};
///
/// let mut case = (Resumption::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.roll_state = RollState::Enrolled;
/// let report = check(case, &Context::new()).unwrap_err();
/// assert!(report.findings().iter().any(|it| it.rule.id == "student.resumption.not_suspended"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Resumption {
    /// 记录标识。Identifier of the record, given by the system that took the application.
    pub id: RecordId,
    /// 申请编号。Number of the case in the student roll system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_number: Option<BoundedText<40>>,
    /// 学生。The student who comes back.
    pub student: Student,
    /// 申请人。Who applies for the student.
    pub applicant: Applicant,
    /// 学校。School of the student.
    pub school: School,
    /// 学段。Stage of schooling.
    pub stage: Stage,
    /// 学制。Division of the nine years of compulsory education.
    pub school_system: SchoolSystem,
    /// 学籍状态。Where the roll stood on the day of application.
    pub roll_state: RollState,
    /// 休学记录标识。Identifier of the suspension that ends.
    pub suspension_id: RecordId,
    /// 休学原因。Why the student did not attend.
    pub suspension_reason: SuspensionReason,
    /// 休学开始日期。First day of the suspension.
    pub suspended_from: LocalDate,
    /// 休学期满日期。Last day of the suspension as planned.
    pub planned_to: LocalDate,
    /// 康复证明。What a hospital says of the student's recovery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_certificate: Option<MedicalCertificate>,
    /// 休学时年级。Grade within the stage when the suspension began.
    pub grade_before: Grade,
    /// 复学后年级。Grade within the stage in which the student goes on.
    pub grade_after: Grade,
    /// 复学后班级。Class in which the student goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_after: Option<BoundedText<40>>,
    /// 申请日期。Day of application; its law applies.
    pub applied_on: LocalDate,
    /// 复学日期。First day of attendance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attending_since: Option<LocalDate>,
    /// 办理状态。Where the case stands.
    pub state: ResumptionState,
    /// 办理记录。What happened so far, oldest first.
    #[validate(length(max = 20))]
    pub history: Vec<ResumptionStep>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 办理步骤。One thing that happened to a resumption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResumptionStep {
    /// 办理事项。What happened.
    pub event: ResumptionEvent,
    /// 办理主体。Who acted.
    pub actor: ResumptionActor,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 办理意见。What was said, required with a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}

impl Record for Resumption {
    const META: RecordMeta = RecordMeta::new(
        "student.resumption",
        text("复学申请", "resumption application"),
        "/applied_on",
    )
    .file_names(&["复学"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    const COMPANIONS: Companions<Self> =
        |case, draw, profile| vec![Member::of(&suspension::sample::ended_by(case, draw, profile))];
    type Facts = Replay<ResumptionState>;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.applied_on
    }

    fn facts(&self, context: &Context<'_>) -> Replay<ResumptionState> {
        let day = context.as_of.unwrap_or(self.applied_on);
        let steps = self.history.iter().map(Into::into);
        process(context.profile, day).replay(self.applied_on, steps, context)
    }
}

impl Resumption {
    /// The first day of attendance: as said, or that of the last agreement.
    pub fn resumed_on(&self) -> Option<LocalDate> {
        if self.state != ResumptionState::Resumed {
            return None;
        }
        self.attending_since.or_else(|| self.history.last().map(|step| step.on))
    }
}
