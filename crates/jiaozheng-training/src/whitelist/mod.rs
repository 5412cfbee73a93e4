//! White lists of off-campus training institutions (校外培训机构白名单), an entry each.

mod codes;
mod rules;
pub(crate) mod sample;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::sample::{Companions, Group, Member, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, CreditCode, DivisionCode, Extensions, LocalDate,
    MobilePhone, Organisation, Record, RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{EntryState, ListScope, RemovalReason};
use crate::approval::settings::ONLINE_BY_PROVINCE;
use crate::institution::{InspectionResult, LicenceLevel, RegistrationKind};
use crate::{Department, LegalNature, LicenceNumber, TargetGroup, TrainingCategory, TrainingMode};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<Whitelist>().code_lists(codes::LISTS).settings(&[ONLINE_BY_PROVINCE]);

/// 校外培训机构白名单。One entry of a published list, which says of which one: so that a list may be of any
/// length.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_training::Whitelist;
///
/// let mut entry = (Whitelist::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(entry.clone(), &Context::new()).is_ok());
///
/// entry.licence_valid_to = entry.list.published_on.minus_days(1).unwrap();
/// let report = check(entry, &Context::new()).unwrap_err();
/// let rules: Vec<_> = report.findings().iter().map(|finding| finding.rule.id).collect();
/// assert_eq!(rules, ["training.whitelist.licence_over"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Whitelist {
    /// 记录标识。Identifier of the record, given by the system that keeps the list.
    pub id: RecordId,
    /// 名单。The list on which it stands.
    pub list: PublishedList,
    /// 序号。Place in the list, from 1.
    pub position: BoundedInteger<1, 100_000>,
    /// 机构名称。Full name of the institution.
    pub name: BoundedText<100>,
    /// 统一社会信用代码。Unified social credit code of the institution.
    pub credit_code: CreditCode,
    /// 机构性质。Whether it may pay out what it earns.
    pub nature: LegalNature,
    /// 登记类型。As what it is registered.
    pub registered_as: RegistrationKind,
    /// 许可证件编号。Number of its licence.
    pub licence_number: LicenceNumber,
    /// 审批层级。Level of the authority that gave the licence.
    pub licence_level: LicenceLevel,
    /// 许可有效期起始日期。First day of the term of the licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_valid_from: Option<LocalDate>,
    /// 许可有效期届满日期。Last day of the term of the licence.
    pub licence_valid_to: LocalDate,
    /// 所在地行政区划。Division of the county in which it lies.
    pub division: DivisionCode,
    /// 地址。Address of the institution.
    pub address: BoundedText<200>,
    /// 联系移动电话。Mobile phone of whoever answers for the institution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_phone: Option<MobilePhone>,
    /// 培训项目。What it trains in.
    #[validate(length(min = 1, max = 30))]
    pub categories: Vec<TrainingCategory>,
    /// 培训对象。Whom it trains.
    #[validate(length(min = 1, max = 4))]
    pub targets: Vec<TargetGroup>,
    /// 培训形式。On premises or online.
    pub mode: TrainingMode,
    /// 主管部门。Department that watches over it.
    pub department: Department,
    /// 主管机关。Authority that watches over it.
    pub authority: Organisation,
    /// 最近年检年度。The year of its last inspection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inspection_year: Option<BoundedInteger<2000, 2100>>,
    /// 最近年检结论。How its last inspection ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inspection_result: Option<InspectionResult>,
    /// 在列状态。Whether it stands on the list still.
    pub state: EntryState,
    /// 移出日期。Day on which it was taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed_on: Option<LocalDate>,
    /// 移出原因。Why it was taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removal_reason: Option<RemovalReason>,
    /// 移出说明。Explanation, required with the reason `other`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removal_note: Option<BoundedText<200>>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 名单。A list as published; the same in all of its entries.
///
/// ```
/// use jiaozheng_training::whitelist::PublishedList;
///
/// let list: PublishedList = serde_json::from_str(
///     r#"{
///         "id": "0b0e9a52-3f54-4b5e-9c0a-8d1f5a3f0c11",
///         "number": "2023年第1批",
///         "scope": "non_subject",
///         "issued_by": {"name": "示例市教育局"},
///         "published_on": "2023-07-20",
///         "from": "2023-07-20",
///         "to": "2024-07-19",
///         "total": 243
///     }"#,
/// )?;
/// assert!(list.applies_when_published());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublishedList {
    /// 名单标识。Identifier of the list, which all of its entries have.
    pub id: RecordId,
    /// 名单批次号。Number or batch of the list.
    pub number: BoundedText<40>,
    /// 名单范围。Which institutions stand on it.
    pub scope: ListScope,
    /// 公布机关。Who published it.
    pub issued_by: Organisation,
    /// 公布日期。Day of publication; its law applies.
    pub published_on: LocalDate,
    /// 适用期间起始日期。First day for which it stands.
    pub from: LocalDate,
    /// 适用期间届满日期。Last day for which it stands.
    pub to: LocalDate,
    /// 机构数。How many entries it has.
    pub total: BoundedInteger<1, 100_000>,
}

impl Record for Whitelist {
    const META: RecordMeta = RecordMeta::new(
        "training.whitelist",
        text("校外培训机构白名单", "entry of a white list"),
        "/list/published_on",
    )
    .file_names(&["白名单"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    const COMPANIONS: Companions<Self> =
        |entry, draw, profile| vec![Member::of(&sample::institution_of(entry, draw, profile))];
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.list.published_on
    }

    fn facts(&self, _: &Context<'_>) {}
}

impl PublishedList {
    /// Whether the day of publication is one for which it stands.
    pub fn applies_when_published(&self) -> bool {
        self.from <= self.published_on && self.published_on <= self.to
    }
}
