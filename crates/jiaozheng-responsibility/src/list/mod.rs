//! Lists of responsibilities (责任清单): whose they are, who carries out which item by when.

mod codes;
mod item;
mod owner;
mod rules;
pub(crate) mod sample;
pub mod settings;
mod subject;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::sample::{Companions, Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, DocumentNumber, Extensions, LocalDate, Organisation,
    Record, RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{ItemProgress, ListKind, ListMeeting};
pub use self::item::{ItemBasis, ItemDeadline, ListItem};
pub use self::owner::{InCharge, ListOwner, OwnerNumber, Roster};
pub use self::subject::ListSubject;
use crate::Year;

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<List>().code_lists(codes::LISTS).settings(settings::ALL);

/// 责任清单。A list of responsibilities of a Party group, its head or another member, for one year.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_responsibility::List;
///
/// let mut list = (List::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(list.clone(), &Context::new()).is_ok());
///
/// list.items[0].lead_owner = None;
/// let report = check(list, &Context::new()).unwrap_err();
/// assert_eq!(report.findings()[0].rule.id, "responsibility.list.item_without_owner");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// 记录标识。Identifier of the record, given by the system that keeps the lists.
    pub id: RecordId,
    /// 制定单位。The body whose list it is.
    pub body: Organisation,
    /// 年度。The year that it is of.
    pub year: Year,
    /// 清单类别。Whose responsibility for what.
    pub kind: ListKind,
    /// 清单名称。Title of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<BoundedText<100>>,
    /// 发文字号。Number of the document that the list was issued with.
    pub document_number: DocumentNumber,
    /// 责任主体。Who answers.
    pub subject: ListSubject,
    /// 审议通过情况。The meeting that approved the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<ListApproval>,
    /// 印发日期。Day on which the list was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<LocalDate>,
    /// 起始日期。First day of the list; its law applies.
    pub from: LocalDate,
    /// 截止日期。Last day of the list as planned.
    pub to: LocalDate,
    /// 版本号。Version of the list within its year, from 1.
    pub version: BoundedInteger<1, 99>,
    /// 替代的清单。The earlier version that this one replaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaces: Option<RecordId>,
    /// 停止执行日期。First day on which a later version holds instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superseded_on: Option<LocalDate>,
    /// 责任人名册。Those who lead items, also who left and who came.
    #[validate(length(max = 100))]
    pub owners: Vec<ListOwner>,
    /// 责任事项。What has to be done.
    #[validate(length(min = 1, max = 1000), nested)]
    pub items: Vec<ListItem>,
    /// 备注。A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<BoundedText<200>>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 审议通过情况。Which meeting approved a list, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListApproval {
    /// 审议会议。Which meeting.
    pub meeting: ListMeeting,
    /// 会议届次。Which of its sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<BoundedText<60>>,
    /// 通过日期。On which day.
    pub on: LocalDate,
}

impl Record for List {
    const META: RecordMeta = RecordMeta::new(
        "responsibility.list",
        text("责任清单", "list of responsibilities"),
        "/from",
    )
    .file_names(&["主体责任清单"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    const COMPANIONS: Companions<Self> = sample::companions;
    type Facts = Roster;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.from
    }

    fn facts(&self, _: &Context<'_>) -> Roster {
        Roster::of(&self.owners)
    }
}

impl List {
    /// Whether it ends on the day it begins or later; else its days say nothing.
    pub(crate) fn has_period(&self) -> bool {
        self.from <= self.to
    }

    /// The day on which a later version takes over, where that is one of its own days.
    pub(crate) fn taken_over_on(&self) -> Option<LocalDate> {
        self.superseded_on.filter(|on| self.from < *on && *on <= self.to)
    }

    /// The last day on which it holds: as planned, or the eve of the later version.
    pub fn holds_until(&self) -> LocalDate {
        let eve = self.superseded_on.and_then(|day| day.minus_days(1));
        eve.map_or(self.to, |eve| eve.min(self.to))
    }
}
