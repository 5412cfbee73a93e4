//! Year-end report of a principal on the rule of law (述法).

mod codes;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::Link;
use jiaozheng_core::sample::Samples;
use jiaozheng_core::{
    BoundedText, Context, DocumentNumber, Extensions, LocalDate, Organisation, Person, Record,
    RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    DebriefForm, DebriefPosition, DebriefResult, DebriefSectionKind, DebriefVenue,
};
use crate::Year;

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<LawDebrief>().code_lists(codes::LISTS).settings(settings::ALL);

/// 年度述法。What somebody reports at the end of a year on how he or she built the rule of law.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_responsibility::{LawDebrief, Year};
///
/// let mut report = (LawDebrief::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(report.clone(), &Context::new()).is_ok());
///
/// report.year = Year::new(2098).unwrap();
/// let found = check(report, &Context::new()).unwrap_err();
/// assert_eq!(found.findings()[0].rule.id, "responsibility.law_debrief.delivered_before_year");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct LawDebrief {
    /// 记录标识。Identifier of the record, given by the system that keeps the reports.
    pub id: RecordId,
    /// 述法年度。The year that is reported on.
    pub year: Year,
    /// 述法人。Who reports.
    pub person: Person,
    /// 职务。Post of whoever reports.
    pub post: BoundedText<60>,
    /// 述法人身份。What whoever reports is in the body.
    pub position: DebriefPosition,
    /// 单位。The body that he or she heads or belongs to.
    pub body: Organisation,
    /// 述法形式。How it is reported.
    pub form: DebriefForm,
    /// 述法内容。What is reported.
    #[validate(length(max = 30))]
    pub content: Vec<DebriefSection>,
    /// 述法日期。Day on which it was reported; its law applies.
    pub delivered_on: LocalDate,
    /// 述法场合。Where it was reported.
    pub venue: DebriefVenue,
    /// 书面述法报告。The written report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written_report: Option<WrittenReport>,
    /// 评议。How it was appraised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appraisal: Option<Appraisal>,
    /// 评议问题整改。What was found wanting, and put right since.
    #[validate(length(max = 50))]
    pub rectifications: Vec<Rectification>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 述法内容部分。A section of what is reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DebriefSection {
    /// 部分。What the section is on.
    pub kind: DebriefSectionKind,
    /// 摘要。What it says, in short.
    pub summary: BoundedText<2000>,
}

/// 书面述法报告。A written report, and whom it was given to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WrittenReport {
    /// 报送日期。Day on which it was handed in.
    pub submitted_on: LocalDate,
    /// 报送对象。Whom it was given to.
    pub recipient: Organisation,
    /// 发文字号。Number of the document, where it was sent as one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_number: Option<DocumentNumber>,
}

/// 评议。How a report was appraised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appraisal {
    /// 评议日期。On which day.
    pub on: LocalDate,
    /// 评议主体。Who appraised.
    pub by: Organisation,
    /// 评议结果。With which result.
    pub result: DebriefResult,
}

/// 评议问题整改。Something that an appraisal found wanting, and when it was put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rectification {
    /// 问题。What is wanting.
    pub matter: BoundedText<300>,
    /// 交办日期。Day on which it was handed over.
    pub assigned_on: LocalDate,
    /// 整改期限。Last day on which it is to be put right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<LocalDate>,
    /// 完成日期。Day on which it was put right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_on: Option<LocalDate>,
}

impl Record for LawDebrief {
    const META: RecordMeta = RecordMeta::new(
        "responsibility.law_debrief",
        text("年度述法", "year-end report on the rule of law"),
        "/delivered_on",
    )
    .file_names(&["述法", "述法报告"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.delivered_on
    }

    fn facts(&self, _: &Context<'_>) {}
}
