//! How a breach of a teacher's professional ethics is dealt with (师德违规处理).

mod codes;
mod process;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::Link;
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::{Group, Samples};
use jiaozheng_core::{
    BoundedText, Context, Extensions, LocalDate, Person, Record, RecordId, RecordKind, RecordMeta,
    Rule, TeacherCertificateNumber, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    EthicsActor, EthicsEvent, EthicsMeasure, EthicsSeverity, EthicsState, EvidenceKind,
    ReportSource,
};
pub use self::process::{EthicsProcess, process};
use crate::Employer;
use crate::generated::{EthicsBehaviour, EthicsSanction};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<EthicsCase>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 师德违规处理。A breach of a teacher's professional ethics, and how it is dealt with.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_teacher::EthicsCase;
///
/// let mut case = (EthicsCase::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.found_on = case.occurred_on.minus_days(1).unwrap();
/// let report = check(case, &Context::new()).unwrap_err();
/// assert!(report.findings().iter().any(|it| it.rule.id == "teacher.ethics_case.found_before"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct EthicsCase {
    /// 记录标识。Identifier of the record, given by the system that keeps the case.
    pub id: RecordId,
    /// 案件编号。Number of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_number: Option<BoundedText<40>>,
    /// 教师。The teacher.
    pub teacher: Person,
    /// 教师资格证书编号。Number of the teacher's certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_number: Option<TeacherCertificateNumber>,
    /// 所在单位。School of the teacher.
    pub employer: Employer,
    /// 是否在编。Whether the teacher's post is one of the quota.
    pub in_quota: bool,
    /// 是否中共党员。Whether the teacher is a member of the Party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party_member: Option<bool>,
    /// 线索来源。How the breach became known.
    pub source: ReportSource,
    /// 违反职业道德行为。What the breach is.
    pub behaviour: EthicsBehaviour,
    /// 行为说明。Explanation, required with behaviour that the rules do not name; no names of students.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub behaviour_note: Option<BoundedText<200>>,
    /// 情节。How serious the breach is.
    pub severity: EthicsSeverity,
    /// 行为发生日期。Day on which it happened; its law applies.
    pub occurred_on: LocalDate,
    /// 发现日期。Day on which it became known.
    pub found_on: LocalDate,
    /// 证据。What proves it.
    #[validate(length(max = 20))]
    pub evidence: Vec<EvidenceKind>,
    /// 是否涉嫌违法犯罪。Whether it may be an offence or a crime.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspected_crime: Option<bool>,
    /// 移送司法机关日期。Day on which it went to the judicial authorities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referred_on: Option<LocalDate>,
    /// 听取陈述申辩日期。Day on which the teacher was heard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard_on: Option<LocalDate>,
    /// 是否要求听证。Whether the teacher asked for a hearing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hearing_requested: Option<bool>,
    /// 听证日期。Day of the hearing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hearing_on: Option<LocalDate>,
    /// 处分种类。The sanction decided upon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sanction: Option<EthicsSanction>,
    /// 处分开始日期。First day of the sanction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sanction_from: Option<LocalDate>,
    /// 处分期满日期。Last day of the sanction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sanction_to: Option<LocalDate>,
    /// 处分解除日期。Day on which the sanction was lifted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifted_on: Option<LocalDate>,
    /// 其他处理。What is done besides a sanction.
    #[validate(length(max = 10))]
    pub measures: Vec<EthicsMeasure>,
    /// 取消资格截止日期。Last day without eligibility for awards, promotion and titles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disqualified_to: Option<LocalDate>,
    /// 是否给予党纪处分。Whether the Party sanctioned the teacher too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party_discipline: Option<bool>,
    /// 报备案日期。Day on which the decision was filed, with the personnel department or the authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed_on: Option<LocalDate>,
    /// 撤销教师资格日期。Day on which the qualification was revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification_revoked_on: Option<LocalDate>,
    /// 从业禁止。For how long the teacher may not work in preschool education.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban: Option<WorkBan>,
    /// 办理状态。Where the case stands.
    pub state: EthicsState,
    /// 办理记录。What happened so far, oldest first.
    #[validate(length(max = 20))]
    pub history: Vec<EthicsStep>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 从业禁止。For how long somebody may not do this work.
///
/// ```
/// use jiaozheng_teacher::ethics_case::WorkBan;
///
/// let ban: WorkBan = serde_json::from_str(r#"{"kind":"life"}"#)?;
/// assert_eq!(ban, WorkBan::Life {});
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum WorkBan {
    /// 一定期限。Up to a day.
    Until {
        /// 禁止截止日期。Last day of the ban.
        to: LocalDate,
    },
    /// 终身。For life.
    Life {},
}

/// 办理步骤。One thing that happened to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EthicsStep {
    /// 办理事项。What happened.
    pub event: EthicsEvent,
    /// 办理主体。Who acted.
    pub actor: EthicsActor,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 办理意见。What was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}

impl Record for EthicsCase {
    const META: RecordMeta = RecordMeta::new(
        "teacher.ethics_case",
        text("师德违规处理", "teacher ethics case"),
        "/occurred_on",
    )
    .file_names(&["师德案件"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    type Facts = Replay<EthicsState>;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.occurred_on
    }

    fn facts(&self, context: &Context<'_>) -> Replay<EthicsState> {
        let law = (*context).as_of(context.as_of.unwrap_or(self.occurred_on));
        process(self).replay(self.found_on, self.history.iter().map(Into::into), &law)
    }
}

impl EthicsCase {
    /// The day of the decision.
    pub fn decided_on(&self) -> Option<LocalDate> {
        let mut decisions = self.history.iter().filter(|step| step.event == EthicsEvent::Decide);
        decisions.next_back().map(|step| step.on)
    }
}
