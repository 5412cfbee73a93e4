//! Members of the leading group of a body (领导班子成员), each for a year.

mod codes;
mod rules;
pub(crate) mod sample;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::sample::{Companions, Group, Samples};
use jiaozheng_core::{
    BoundedText, Context, Extensions, LocalDate, Organisation, PersonName, Record, RecordId,
    RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::PrincipalOf;
use crate::{Year, linked};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Leadership>().code_lists(codes::LISTS);

/// 领导班子成员。Somebody's office in the leading group of a body, in one year.
///
/// Whoever stays has a record for each year, from 1 January to 31 December; whoever comes or goes, from
/// or to that day. A body is known by its credit code, or by its name where it gives none; a person by
/// name within body and year.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_responsibility::Leadership;
///
/// let mut member = (Leadership::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(member.clone(), &Context::new()).is_ok());
///
/// member.appointed_on = member.from.plus_days(1);
/// let report = check(member, &Context::new()).unwrap_err();
/// assert_eq!(report.findings()[0].rule.id, "responsibility.leadership.appointed_after_start");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Leadership {
    /// 记录标识。Identifier of the record, given by the system that keeps the roster.
    pub id: RecordId,
    /// 单位。The body whose leading group it is.
    pub body: Organisation,
    /// 年度。The year.
    pub year: Year,
    /// 姓名。Name of the member.
    pub name: PersonName,
    /// 职务。Post of the member.
    pub post: BoundedText<60>,
    /// 主要负责人类别。What the member is the principal of; absent for another member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal_of: Option<PrincipalOf>,
    /// 分管工作。What the member is in charge of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portfolio: Option<BoundedText<300>>,
    /// 任命日期。Day of appointment, in this year or before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointed_on: Option<LocalDate>,
    /// 本年度任职起始日期。First day in the leading group within the year; its law applies.
    pub from: LocalDate,
    /// 本年度任职截止日期。Last day in the leading group within the year.
    pub to: LocalDate,
    /// 备注。A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<BoundedText<200>>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for Leadership {
    const META: RecordMeta = RecordMeta::new(
        "responsibility.leadership",
        text("领导班子成员", "member of a leading group"),
        "/from",
    )
    .file_names(&["领导班子", "班子成员"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    const COMPANIONS: Companions<Self> = sample::companions;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.from
    }

    fn facts(&self, _: &Context<'_>) {}
}

impl Leadership {
    /// What the member is the principal of, as bits; none for another member.
    pub(crate) fn principal_bits(&self) -> u8 {
        self.principal_of.map_or(linked::THERE, PrincipalOf::bits)
    }
}
