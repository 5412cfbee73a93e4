//! Deregistration of an off-campus training institution (校外培训机构注销).

mod codes;
mod process;
mod rules;
pub(crate) mod sample;
pub mod settings;
mod settlement;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::Link;
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::Samples;
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, CreditCode, DivisionCode, Extensions, LocalDate, Record,
    RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    DeregistrationActor, DeregistrationEvent, DeregistrationGround, DeregistrationState,
    Liquidator, SurplusUse,
};
pub use self::process::{DeregistrationProcess, process};
pub use self::settlement::{AmountFen, EscrowAccount, Liquidation, Settlement};
use crate::{LegalNature, LicenceNumber, TrainingGroup, TrainingMode};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Deregistration>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 校外培训机构注销。How an institution comes to its end.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{BoundedInteger, Context, Profile, Record, check};
/// use jiaozheng_training::Deregistration;
///
/// let mut case = (Deregistration::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.students_unplaced = BoundedInteger::new(100_000).unwrap();
/// let report = check(case, &Context::new()).unwrap_err();
/// let rule = "training.deregistration.more_unplaced_than_students";
/// assert!(report.findings().iter().any(|it| it.rule.id == rule));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Deregistration {
    /// 记录标识。Identifier of the record, given by the system that opened the case.
    pub id: RecordId,
    /// 案件编号。Number of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_number: Option<BoundedText<40>>,
    /// 机构名称。Name of the institution.
    pub institution_name: BoundedText<100>,
    /// 统一社会信用代码。Unified social credit code of the institution.
    pub credit_code: CreditCode,
    /// 所在地行政区划。Where the institution is.
    pub division: DivisionCode,
    /// 培训类别。What the institution trained in.
    pub group: TrainingGroup,
    /// 培训形式。On premises or online.
    pub mode: TrainingMode,
    /// 机构性质。Non-profit or for profit.
    pub legal_nature: LegalNature,
    /// 许可证件编号。Number of the licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_number: Option<LicenceNumber>,
    /// 终止事由。Why it comes to its end.
    pub ground: DeregistrationGround,
    /// 决定书文号。Number of the decision that took the licence away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_number: Option<BoundedText<60>>,
    /// 是否属于专项治理。Whether it is part of a campaign, as that of 2021.
    pub in_campaign: bool,
    /// 启动日期。Day of application, or on which the case was opened; its law applies.
    pub opened_on: LocalDate,
    /// 在读学员人数。How many students there were.
    pub students: BoundedInteger<0, 1_000_000>,
    /// 未安置学员人数。How many of them are not placed yet.
    pub students_unplaced: BoundedInteger<0, 1_000_000>,
    /// 学员安置完毕日期。When the last of them was placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub students_placed_on: Option<LocalDate>,
    /// 清算情况。How it was liquidated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub liquidation: Option<Liquidation>,
    /// 清偿情况。What it owed and paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement: Option<Settlement>,
    /// 预收费资金账户。The escrow account, where it had one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escrow: Option<EscrowAccount>,
    /// 申请注销登记日期。When the cancellation of the registration was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation_asked_on: Option<LocalDate>,
    /// 印章销毁日期。When the seal was destroyed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seal_destroyed_on: Option<LocalDate>,
    /// 是否曾列入白名单。Whether it was on the whitelist.
    pub was_listed: bool,
    /// 移出白名单日期。When it was taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unlisted_on: Option<LocalDate>,
    /// 办理状态。Where the case stands.
    pub state: DeregistrationState,
    /// 办理记录。What happened so far, oldest first.
    #[validate(length(max = 30))]
    pub history: Vec<DeregistrationStep>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 办理步骤。One thing that happened to a deregistration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeregistrationStep {
    /// 办理事项。What happened.
    pub event: DeregistrationEvent,
    /// 办理主体。Who acted.
    pub actor: DeregistrationActor,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 办理意见。What was said, required with a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}

impl Record for Deregistration {
    const META: RecordMeta = RecordMeta::new(
        "training.deregistration",
        text("校外培训机构注销", "deregistration of a training institution"),
        "/opened_on",
    )
    .file_names(&["学科类注销", "机构注销"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    type Facts = Replay<DeregistrationState>;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.opened_on
    }

    fn facts(&self, context: &Context<'_>) -> Replay<DeregistrationState> {
        process(self).replay(self.opened_on, self.history.iter().map(Into::into), context)
    }
}

impl Deregistration {
    /// The day of the first step of this kind.
    pub fn day_of(&self, event: DeregistrationEvent) -> Option<LocalDate> {
        self.history.iter().find(|step| step.event == event).map(|step| step.on)
    }

    /// The day from which on nobody may be taught any more: the licence was taken back, or the
    /// registration cancelled.
    pub fn over_since(&self) -> Option<LocalDate> {
        let back = self.day_of(DeregistrationEvent::TakeBackLicence);
        back.or_else(|| self.day_of(DeregistrationEvent::CancelRegistration))
    }
}
