//! Integrity risks of posts, and how they are controlled (廉政风险点).

mod codes;
mod rules;
mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::LinkedRule;
use jiaozheng_core::sample::{Companions, Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, Extensions, Identity, LocalDate, Organisation,
    PersonName, Record, RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    MeasureKind, RiskApprover, RiskClosing, RiskFinder, RiskLevel, RiskSource, SupervisorPosition,
};

use crate::power_item::PowerItemCode;

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<IntegrityRisk>().code_lists(codes::LISTS).settings(settings::ALL);

/// 廉政风险点。A risk that a post is abused, as it was last reviewed, and how it is controlled.
///
/// Each review is a record; the one before it is closed.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_responsibility::IntegrityRisk;
///
/// let mut risk = (IntegrityRisk::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(risk.clone(), &Context::new()).is_ok());
///
/// risk.measures.clear();
/// let report = check(risk, &Context::new()).unwrap_err();
/// assert_eq!(report.findings()[0].rule.id, "responsibility.integrity_risk.measure_missing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct IntegrityRisk {
    /// 记录标识。Identifier of the record, given by the system that keeps the risks.
    pub id: RecordId,
    /// 单位。The body.
    pub unit: Organisation,
    /// 科室。Division of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub division: Option<BoundedText<60>>,
    /// 岗位。The post that the risk lies in.
    pub post: BoundedText<60>,
    /// 风险点序号。Number of the risk within the post.
    pub number: BoundedInteger<1, 999>,
    /// 对应的职权（业务）事项。The power, or the business, that the risk lies in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub power_item: Option<RiskItem>,
    /// 风险描述。What may happen.
    pub description: BoundedText<500>,
    /// 风险来源。Where the risk comes from.
    pub source: RiskSource,
    /// 风险等级。How high it is.
    pub level: RiskLevel,
    /// 上次评估等级。How high it was at the review before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level_before: Option<RiskLevel>,
    /// 等级调整说明。Why it is higher or lower now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level_note: Option<BoundedText<200>>,
    /// 防控措施。How it is controlled.
    #[validate(length(max = 50))]
    pub measures: Vec<RiskMeasure>,
    /// 责任人。Who holds the post and controls the risk.
    pub owner: RiskOwner,
    /// 监督责任人。Who supervises that.
    pub supervisor: RiskSupervisor,
    /// 排查方式。Who found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found_by: Option<RiskFinder>,
    /// 排查日期。Day on which the risk was first found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identified_on: Option<LocalDate>,
    /// 评估日期。Day of the review; its law applies.
    pub reviewed_on: LocalDate,
    /// 审定。Who approved the review, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<RiskApproval>,
    /// 是否公示。Whether the risk and its measures are published within the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_published: Option<bool>,
    /// 下次评估日期。Day of the next review as planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_review_on: Option<LocalDate>,
    /// 关闭。When and why the record was closed, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<RiskClosed>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 职权（业务）事项。A power, or some business, that a risk lies in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RiskItem {
    /// 事项编码。Code of the power in the list of powers, where it stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<PowerItemCode>,
    /// 事项名称。Name of the power or business.
    pub name: BoundedText<200>,
}

/// 防控措施。Something that controls a risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RiskMeasure {
    /// 措施类别。What the measure works by.
    pub kind: MeasureKind,
    /// 措施内容。What is done.
    pub content: BoundedText<300>,
    /// 落实期限。Last day on which it is to be in place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<LocalDate>,
    /// 是否已落实。Whether it is in place.
    pub is_in_place: bool,
}

/// 审定。Who approved a review, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RiskApproval {
    /// 审定主体。Who approved.
    pub by: RiskApprover,
    /// 审定日期。On which day.
    pub on: LocalDate,
}

/// 责任人。Who holds the post and controls the risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RiskOwner {
    /// 姓名。Name of the person.
    pub name: PersonName,
    /// 职务。Post of the person.
    pub post: BoundedText<60>,
    /// 身份证件。Identity document, where names alone do not tell persons apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// 监督责任人。Who supervises the control of a risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RiskSupervisor {
    /// 姓名。Name of the person.
    pub name: PersonName,
    /// 职务。Post of the person.
    pub post: BoundedText<60>,
    /// 身份。What the person is in the body.
    pub position: SupervisorPosition,
    /// 身份证件。Identity document, where names alone do not tell persons apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// 关闭。When and why the record of a risk was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RiskClosed {
    /// 关闭日期。On which day.
    pub on: LocalDate,
    /// 关闭原因。Why.
    pub why: RiskClosing,
}

impl IntegrityRisk {
    /// Until when it is judged: the day on which the record was closed, or today while it is open.
    pub(crate) fn judged_until(&self, today: Option<LocalDate>) -> Option<LocalDate> {
        self.closed.as_ref().map(|it| it.on).or(today)
    }

    /// Whether owner and supervisor are one person: by their documents where both have one, else by
    /// their names.
    pub fn is_self_supervised(&self) -> bool {
        let key = |identity: &Option<Identity>| identity.as_ref().and_then(Identity::key);
        match (key(&self.owner.identity), key(&self.supervisor.identity)) {
            (Some(owner), Some(supervisor)) => owner == supervisor,
            _ => self.owner.name == self.supervisor.name,
        }
    }
}

impl Record for IntegrityRisk {
    const META: RecordMeta = RecordMeta::new(
        "responsibility.integrity_risk",
        text("廉政风险点", "integrity risk"),
        "/reviewed_on",
    )
    .file_names(&["廉政风险"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    const COMPANIONS: Companions<Self> = sample::companions;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.reviewed_on
    }

    fn facts(&self, _: &Context<'_>) {}
}
