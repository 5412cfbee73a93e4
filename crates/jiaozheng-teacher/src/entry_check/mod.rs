//! Whether somebody may work near minors, by the records of police and courts (教职员工准入查询).

mod codes;
mod rules;
mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::sample::{Group, Samples};
use jiaozheng_core::{
    BoundedText, Context, Extensions, LocalDate, Person, Record, RecordId, RecordKind, RecordMeta,
    Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    CheckAction, CheckPurpose, CheckResult, CheckSource, HitKind, RecordKindAsked, StaffRole,
};
use crate::Employer;

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<EntryCheck>().code_lists(codes::LISTS).settings(settings::ALL);

/// 教职员工准入查询。A look-up of whether somebody may work near minors.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_teacher::EntryCheck;
///
/// let mut case = (EntryCheck::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.authorised = false;
/// let report = check(case, &Context::new()).unwrap_err();
/// let rules: Vec<_> = report.findings().iter().map(|finding| finding.rule.id).collect();
/// assert_eq!(rules, ["teacher.entry_check.not_authorised"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct EntryCheck {
    /// 记录标识。Identifier of the record, given by the system that keeps the check.
    pub id: RecordId,
    /// 查询编号。Number of the check on the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_number: Option<BoundedText<40>>,
    /// 查询事由。What the check is for.
    pub purpose: CheckPurpose,
    /// 被查询人。Who is looked up.
    pub person: Person,
    /// 单位。Where the person works or is to work, or the authority that recognises qualifications.
    pub employer: Employer,
    /// 岗位。What the person does, or is to do.
    pub role: StaffRole,
    /// 是否经本人授权。Whether the person has authorised the check.
    pub authorised: bool,
    /// 查询渠道。Who was asked.
    pub source: CheckSource,
    /// 查询范围。What kinds of records were asked for.
    #[validate(length(min = 1, max = 10))]
    pub scope: Vec<RecordKindAsked>,
    /// 上次查询日期。Day of the check before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_check_on: Option<LocalDate>,
    /// 提出查询日期。Day on which it was asked for; its law applies.
    pub requested_on: LocalDate,
    /// 反馈日期。Day of the result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_on: Option<LocalDate>,
    /// 查询结果。What the check came to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<CheckResult>,
    /// 发现的记录或者情形。What was found.
    #[validate(length(min = 1, max = 12))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hits: Option<Vec<HitKind>>,
    /// 复查结果。What it came to when it was looked up again, the person having objected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recheck: Option<CheckResult>,
    /// 入职日期。Day on which the person was hired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hired_on: Option<LocalDate>,
    /// 处理。What was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<CheckAction>,
    /// 处理日期。On which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_on: Option<LocalDate>,
    /// 报告县级教育行政部门日期。Day on which the education authority of the county was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reported_on: Option<LocalDate>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for EntryCheck {
    const META: RecordMeta = RecordMeta::new(
        "teacher.entry_check",
        text("教职员工准入查询", "entry check of staff"),
        "/requested_on",
    )
    .file_names(&["准入查询"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.requested_on
    }

    fn facts(&self, _: &Context<'_>) {}
}

impl EntryCheck {
    /// Whether something was found that keeps such a person from all work near minors.
    pub fn is_barred(&self) -> bool {
        self.standing_hits().iter().any(|hit| hit.bars_everywhere())
    }

    /// Whether something was found that keeps such a person from kindergartens, besides.
    pub fn is_barred_from_kindergartens(&self) -> bool {
        self.standing_hits().iter().any(|hit| hit.bars_kindergartens())
    }

    /// What was found, unless it was not found again.
    pub fn standing_hits(&self) -> &[HitKind] {
        match self.recheck {
            Some(CheckResult::Clear) => &[],
            _ => self.hits.as_deref().unwrap_or_default(),
        }
    }
}
