//! Cases of unlawful training (校外培训违法案件), and the penalties that may follow.

mod codes;
mod decision;
pub(crate) mod penalty;
mod process;
mod rules;
mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::Samples;
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, Extensions, LocalDate, Organisation, Person, Record,
    RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    Aggravation, AuthorityLevel, Discovery, Guise, Harm, SubjectKind, ViolationActor,
    ViolationEvent, ViolationState, Waiver,
};
pub use self::decision::{PenaltyDecision, PracticeBan};
pub use self::penalty::{
    BanBounds, FineBounds, Penalty, PenaltyLaw, PenaltyMeasure, PenaltyTier, penalty,
    penalty_of_act,
};
pub use self::process::{PROCESS, ViolationProcess};
use crate::institution::Fen;
use crate::{LicenceNumber, TrainingCategory, TrainingMode, ViolationAct};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Violation>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 校外培训违法案件。A case of unlawful training, from its filing to the execution of what was decided.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_training::Violation;
///
/// let mut draw = Draw::new(7);
/// let mut case = (Violation::SAMPLES.draw)(&mut draw, &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.filed_on = case.found_on.minus_days(1).unwrap();
/// let report = check(case, &Context::new()).unwrap_err();
/// assert!(report.findings().iter().any(|it| it.rule.id == "training.violation.filed_before_found"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "the law asks yes or no")]
pub struct Violation {
    /// 记录标识。Identifier of the record, given by the system that keeps the case.
    pub id: RecordId,
    /// 立案号。Number of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_number: Option<BoundedText<60>>,
    /// 当事人类型。Whom the case is about; an institution has a licence.
    pub subject_kind: SubjectKind,
    /// 当事单位。The organisation that acted, or for which somebody answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Organisation>,
    /// 许可证件编号。Number of its licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_number: Option<LicenceNumber>,
    /// 当事人。The person who acted, or who answers for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Person>,
    /// 违法行为。What was done.
    pub act: ViolationAct,
    /// 培训形式。How training was given.
    pub mode: TrainingMode,
    /// 培训项目。What was trained.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<TrainingCategory>,
    /// 变相方式。Under which guise subjects were trained.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guise: Option<Guise>,
    /// 组织情况。What there was of an institution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub establishment: Option<Establishment>,
    /// 行为开始日期。First day of the act.
    pub acted_from: LocalDate,
    /// 行为终了日期。Last day of the act; its law applies to the act.
    pub acted_to: LocalDate,
    /// 发现日期。Day on which it was found.
    pub found_on: LocalDate,
    /// 案件来源。How it was found.
    pub found_by: Discovery,
    /// 立案日期。Day on which the case was filed; its law applies to how it goes.
    pub filed_on: LocalDate,
    /// 收取的款项（分）。All that was received for the training, in fen.
    pub received_fen: Fen,
    /// 已依法退还的款项（分）。What was refunded of it by law, in fen.
    pub refunded_fen: Fen,
    /// 违法所得（分）。What was gained, in fen.
    pub gains_fen: Fen,
    /// 违法行为是否轻微。Whether the act is slight.
    pub is_slight: bool,
    /// 是否初次违法。Whether it is the first one.
    pub is_first_time: bool,
    /// 是否及时改正。Whether it was corrected in time.
    pub is_corrected: bool,
    /// 危害后果。What harm was done.
    pub harm: Harm,
    /// 是否涉及生命健康安全、金融安全。Whether lives, health or the safety of finances were at stake.
    pub endangers_life_or_finances: bool,
    /// 从重处罚情形。What makes the act worse.
    #[validate(length(max = 4))]
    pub aggravations: Vec<Aggravation>,
    /// 执法人员人数。How many officers investigated.
    pub officers: BoundedInteger<0, 100>,
    /// 是否告知听证权利。Whether a hearing was offered.
    pub hearing_offered: bool,
    /// 延长至。Until when the time for the decision was extended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_to: Option<LocalDate>,
    /// 延长理由和依据。Why it was extended, and on what basis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension_reason: Option<BoundedText<200>>,
    /// 处罚决定。The penalty that was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[validate(nested)]
    pub decision: Option<PenaltyDecision>,
    /// 不予处罚事由。Why nobody is punished.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiver: Option<Waiver>,
    /// 办理状态。Where the case stands.
    pub state: ViolationState,
    /// 办理记录。What happened since the filing, oldest first.
    #[validate(length(max = 30))]
    pub history: Vec<ViolationStep>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 组织情况。What there was of an institution: the three conditions of article 17 of the measures.
///
/// ```
/// use jiaozheng_training::violation::Establishment;
///
/// let alone: Establishment = serde_json::from_str(
///     r#"{"has_own_place":true,"staff":1,"has_organisation":false}"#,
/// )?;
/// assert!(!alone.is_institution(2));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Establishment {
    /// 是否有专门场所（线上为特定网站或者应用程序）。Whether there is a place for it alone; online, a web site or program.
    pub has_own_place: bool,
    /// 从业人员人数。How many work there.
    pub staff: BoundedInteger<0, 10_000>,
    /// 是否有组织机构和分工。Whether there is an organisation with divided work.
    pub has_organisation: bool,
}

/// 办理步骤。One thing that happened to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ViolationStep {
    /// 办理事项。What happened.
    pub event: ViolationEvent,
    /// 办理主体。Who acted.
    pub actor: ViolationActor,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 说明。What was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}

impl Record for Violation {
    const META: RecordMeta = RecordMeta::new(
        "training.violation",
        text("校外培训违法案件", "case of unlawful training"),
        "/filed_on",
    )
    .file_names(&["违法案件", "行政处罚"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    type Facts = Replay<ViolationState>;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.filed_on
    }

    fn facts(&self, context: &Context<'_>) -> Replay<ViolationState> {
        PROCESS.replay(self.filed_on, self.history.iter().map(Into::into), context)
    }
}

impl Establishment {
    /// Whether it is an institution: a place, so many who work there, an organisation.
    pub const fn is_institution(&self, least_staff: i64) -> bool {
        self.has_own_place && self.has_organisation && self.staff.get() >= least_staff
    }
}

impl Violation {
    /// The day on which something happened for the last time, and the place of the step.
    pub fn last(&self, event: ViolationEvent) -> Option<(usize, LocalDate)> {
        let steps = self.history.iter().enumerate();
        steps.rev().find(|(_, step)| step.event == event).map(|(at, step)| (at, step.on))
    }

    /// The day on which it was decided to punish or not to.
    pub fn decided_on(&self) -> Option<LocalDate> {
        let punished = self.last(ViolationEvent::Decide);
        punished.or_else(|| self.last(ViolationEvent::NotPunish)).map(|(_, on)| on)
    }

    /// What the law has for the act in the tier that was decided: that of the day of the act, or a later
    /// one that is lighter.
    pub fn penalty(&self) -> Option<Penalty> {
        let decision = self.decision.as_ref()?;
        let decided = self.decided_on().unwrap_or(self.filed_on);
        penalty_of_act(self.act, self.gains_fen, decision.tier, self.acted_to, decided)
    }
}
