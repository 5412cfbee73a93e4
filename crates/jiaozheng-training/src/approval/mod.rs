//! Approval of an off-campus training institution (校外培训机构设立审批): a new one, one that is looked at
//! again, one that gives up subjects, a change, a renewal.

mod codes;
mod licence;
mod process;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::LinkedRule;
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::{Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, DivisionCode, Extensions, LocalDate, Organisation,
    Record, RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    ApprovalActor, ApprovalChange, ApprovalDocument, ApprovalEvent, ApprovalKind, ApprovalState,
};
pub use self::licence::{FormerLicence, GrantedLicence};
pub use self::process::{ApprovalProcess, process};
use crate::institution::{LicenceLevel, Sponsor};
use crate::{LegalNature, TargetGroup, TrainingGroup, TrainingMode};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Approval>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 校外培训机构审批申请。An application to set up, look at again, change or renew an institution.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, DivisionCode, Profile, Record, check};
/// use jiaozheng_training::Approval;
///
/// let mut case = (Approval::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.division = DivisionCode::parse("411023").unwrap(); // until 2016
/// let report = check(case, &Context::new()).unwrap_err();
/// let rule = "training.approval.division_not_in_force";
/// assert!(report.findings().iter().any(|it| it.rule.id == rule));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// 记录标识。Identifier of the record, given by the system that took the application.
    pub id: RecordId,
    /// 申请编号。Number of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_number: Option<BoundedText<40>>,
    /// 申请事项。What is applied for.
    pub kind: ApprovalKind,
    /// 变更事项。What is to change; for a change.
    #[validate(length(max = 7))]
    pub changes: Vec<ApprovalChange>,
    /// 培训机构。The institution; it has a credit code once it is registered.
    pub institution: Organisation,
    /// 举办者。Who sets the institution up.
    #[validate(length(min = 1, max = 20))]
    pub sponsors: Vec<Sponsor>,
    /// 所在地行政区划。Where the institution is.
    pub division: DivisionCode,
    /// 培训类别。What the institution trains in.
    pub group: TrainingGroup,
    /// 培训形式。On premises or online.
    pub mode: TrainingMode,
    /// 培训对象。Whom the institution trains.
    #[validate(length(min = 1, max = 4))]
    pub targets: Vec<TargetGroup>,
    /// 机构性质。Non-profit or for profit.
    pub legal_nature: LegalNature,
    /// 审批机关。The body that grants or refuses.
    pub licensing_body: Organisation,
    /// 审批机关层级。At which level that body is.
    pub licensing_level: LicenceLevel,
    /// 是否先行筹设。Whether a preparation is applied for first.
    pub with_preparation: bool,
    /// 筹设期内是否招生。Whether students were taken while it was prepared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrolled_while_preparing: Option<bool>,
    /// 开办资金或者注册资本（分）。Capital in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capital_fen: Option<BoundedInteger<0, 100_000_000_000_000>>,
    /// 实缴金额（分）。Capital paid in, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capital_paid_fen: Option<BoundedInteger<0, 100_000_000_000_000>>,
    /// 申请材料。What was handed in.
    #[validate(length(max = 20))]
    pub documents: Vec<ApprovalDocument>,
    /// 原办学许可证。The licence held before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub former_licence: Option<FormerLicence>,
    /// 申请日期。Day of application; its law applies.
    pub applied_on: LocalDate,
    /// 不计入期限的工作日数。Working days for hearings, inspections and experts, which are not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_not_counted: Option<BoundedInteger<0, 400>>,
    /// 办学许可证。The licence that was granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<GrantedLicence>,
    /// 公告日期。When the grant was announced to the public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announced_on: Option<LocalDate>,
    /// 办理状态。Where the application stands.
    pub state: ApprovalState,
    /// 办理记录。What happened so far, oldest first.
    #[validate(length(max = 30))]
    pub history: Vec<ApprovalStep>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 办理步骤。One thing that happened to an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApprovalStep {
    /// 办理事项。What happened.
    pub event: ApprovalEvent,
    /// 办理主体。Who acted.
    pub actor: ApprovalActor,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 办理意见。What was said, required with a refusal and with an extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}

impl Record for Approval {
    const META: RecordMeta = RecordMeta::new(
        "training.approval",
        text("校外培训机构审批申请", "application for a training institution"),
        "/applied_on",
    )
    .file_names(&["校外培训机构审批", "校外培训机构设立审批"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    type Facts = Replay<ApprovalState>;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.applied_on
    }

    fn facts(&self, context: &Context<'_>) -> Replay<ApprovalState> {
        let day = context.as_of.unwrap_or(self.applied_on);
        let steps = self.history.iter().map(Into::into);
        process(self, context.profile, day).replay(self.applied_on, steps, context)
    }
}

impl Approval {
    /// The first step of this kind, with its place in the history.
    pub fn step(&self, event: ApprovalEvent) -> Option<(usize, &ApprovalStep)> {
        self.history.iter().enumerate().find(|(_, step)| step.event == event)
    }

    /// The step that granted or refused the application itself.
    pub fn decision(&self) -> Option<(usize, &ApprovalStep)> {
        let decides = |event| matches!(event, ApprovalEvent::Grant | ApprovalEvent::Refuse);
        self.of_the_application().find(|(_, step)| decides(step.event))
    }

    /// The day on which the application itself was taken.
    pub fn taken_on(&self) -> Option<LocalDate> {
        let mut steps = self.of_the_application();
        steps.find(|(_, step)| step.event == ApprovalEvent::Accept).map(|(_, step)| step.on)
    }

    /// The steps after the preparation, all of them where there was none.
    fn of_the_application(&self) -> impl Iterator<Item = (usize, &ApprovalStep)> {
        let applied = self.step(ApprovalEvent::Apply).filter(|_| self.with_preparation);
        let first =
            applied.map_or(if self.with_preparation { usize::MAX } else { 0 }, |(at, _)| at);
        self.history.iter().enumerate().skip(first)
    }
}
