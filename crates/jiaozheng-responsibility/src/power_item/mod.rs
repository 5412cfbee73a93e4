//! Items of a list of powers and responsibilities (权责清单).

mod codes;
mod parts;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::Link;
use jiaozheng_core::sample::Samples;
use jiaozheng_core::{
    BoundedText, Context, Extensions, LandlinePhone, LocalDate, Organisation, Record, RecordId,
    RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{DayCount, DisclosureExemption, PowerLevel};
pub use self::parts::{
    DiscretionStandard, Longer, PowerAccountability, PowerBasis, PowerDuty, PowerFee, PowerLimit,
};
pub use crate::generated::{BasisRank, CoercionForm, PowerKind, PowerStage};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<PowerItem>().code_lists(codes::LISTS).settings(settings::ALL);

/// 事项编码。Code of an item in the list of powers of a body.
pub type PowerItemCode = BoundedText<40>;

/// 权责清单事项。A power that a body exercises, what it rests on, and who answers for what.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_responsibility::PowerItem;
///
/// let mut item = (PowerItem::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(item.clone(), &Context::new()).is_ok());
///
/// item.bases.clear();
/// let report = check(item, &Context::new()).unwrap_err();
/// assert_eq!(report.findings()[0].rule.id, "responsibility.power_item.basis_missing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PowerItem {
    /// 记录标识。Identifier of the record, given by the system that keeps the list.
    pub id: RecordId,
    /// 实施主体。The body that exercises the power.
    pub body: Organisation,
    /// 承办机构。Unit of the body that handles it.
    pub unit: BoundedText<60>,
    /// 事项编码。Code of the item in the list.
    pub item_code: PowerItemCode,
    /// 权力类型。Kind of the power.
    pub kind: PowerKind,
    /// 事项名称。What the power is called.
    pub name: BoundedText<200>,
    /// 子项名称。What a part of it is called, where it has parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<BoundedText<200>>,
    /// 行政强制种类。Form of the coercion, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coercion_form: Option<CoercionForm>,
    /// 实施层级。At which levels it is exercised.
    #[validate(length(min = 1, max = 4))]
    pub levels: Vec<PowerLevel>,
    /// 实施对象。Towards whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<BoundedText<200>>,
    /// 实施依据。What it rests on.
    #[validate(length(max = 30))]
    pub bases: Vec<PowerBasis>,
    /// 责任事项。Duties by stage.
    #[validate(length(max = 30))]
    pub duties: Vec<PowerDuty>,
    /// 追责情形。What somebody is held accountable for.
    #[validate(length(max = 50))]
    pub accountability: Vec<PowerAccountability>,
    /// 法定时限。How long it may take by law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statutory_limit: Option<PowerLimit>,
    /// 法定时限的依据。What another limit than the general one rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_basis: Option<PowerBasis>,
    /// 承诺时限。How long the body promises to take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promised_limit: Option<PowerLimit>,
    /// 收费。What is charged; absent where nothing is.
    #[validate(length(min = 1, max = 20))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<PowerFee>>,
    /// 裁量基准。What the discretion of a penalty follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discretion_standard: Option<DiscretionStandard>,
    /// 监督电话。Telephone number for supervision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supervision_phone: Option<LandlinePhone>,
    /// 列入清单日期。Day on which it was confirmed for the list; its law applies.
    pub listed_on: LocalDate,
    /// 公布日期。Day on which it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_on: Option<LocalDate>,
    /// 不予公开情形。Why it is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exemption: Option<DisclosureExemption>,
    /// 取消日期。First day on which it is no longer in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed_on: Option<LocalDate>,
    /// 备注。A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<BoundedText<200>>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for PowerItem {
    const META: RecordMeta = RecordMeta::new(
        "responsibility.power_item",
        text("权责清单事项", "item of a list of powers"),
        "/listed_on",
    )
    .file_names(&["权责清单", "权力清单"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.listed_on
    }

    fn facts(&self, _: &Context<'_>) {}
}

impl PowerItem {
    /// The last day of which it is judged: the eve of its removal, or today while it is in the list.
    pub(crate) fn judged_until(&self, today: Option<LocalDate>) -> Option<LocalDate> {
        let eve = self.removed_on.and_then(|on| on.minus_days(1));
        [eve, today].into_iter().flatten().min()
    }
}
