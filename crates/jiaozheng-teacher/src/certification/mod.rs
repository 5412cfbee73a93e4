//! Applications for the qualification of a teacher (教师资格认定).

mod codes;
mod parts;
mod process;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::code::{Ethnicity, PoliticalStatus, TeacherCertificateKind};
use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::{Companions, Group, Member, Samples};
use jiaozheng_core::{
    BoundedText, Context, Extensions, LocalDate, Organisation, Person, Record, RecordId,
    RecordKind, RecordMeta, Rule, TeacherCertificateNumber, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    CertificationActor, CertificationDocument, CertificationEvent, CertificationState,
    ClearanceResult, ClearanceSource, ConductIssuer, ConductResult, ExaminationBasis,
    JurisdictionBasis, PhysicalExamResult, Season, SkillTitle,
};
pub use self::parts::{
    Bars, Batch, CertificationStep, Clearance, ConductProof, Examination, Interview, Jurisdiction,
    Mandarin, PhysicalExam,
};
pub use self::process::{CertificationProcess, process};
use crate::number::{HasNumber, Numbered};
use crate::{Education, certificate};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Certification>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 教师资格认定申请。An application for the qualification of a teacher, to its certificate or refusal.
///
/// What is required of the applicant is required while the case goes on and where it went well; a case
/// that was refused may be one that lacks it.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_teacher::Certification;
/// use jiaozheng_teacher::certification::CertificationState;
///
/// let granted = |case: &Certification| case.state == CertificationState::CertificateIssued;
/// let mut draw = Draw::new(7);
/// let samples = std::iter::repeat_with(|| (Certification::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
/// let mut case = samples.into_iter().find(granted).unwrap();
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.certificate_number = None;
/// let report = check(case, &Context::new()).unwrap_err();
/// let rules: Vec<_> = report.findings().iter().map(|it| it.rule.id).collect();
/// assert_eq!(rules, ["teacher.certification.certificate_number_missing"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Certification {
    /// 记录标识。Identifier of the record, given by the system that took the application.
    pub id: RecordId,
    /// 报名号。Number of the application in the national system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_number: Option<BoundedText<40>>,
    /// 申请人。Who wants to be a teacher.
    pub applicant: Person,
    /// 民族。Ethnic group of the applicant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ethnicity: Option<Ethnicity>,
    /// 政治面貌。Political affiliation of the applicant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub political_status: Option<PoliticalStatus>,
    /// 申请资格种类。Kind of qualification applied for.
    pub kind: TeacherCertificateKind,
    /// 任教学科。Subject applied for.
    pub subject: BoundedText<40>,
    /// 申请地。Where the application is made, and why there.
    pub jurisdiction: Jurisdiction,
    /// 认定机构。Authority that decides.
    pub authority: Organisation,
    /// 学历。Education of the applicant.
    pub education: Education,
    /// 专业技术职务或者工人技术等级。Title or grade of an instructor of practice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skill: Option<SkillTitle>,
    /// 能力依据。Examination passed, or what stands in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub examination: Option<Examination>,
    /// 面试试讲。Interview by the authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interview: Option<Interview>,
    /// 普通话水平。Test of Mandarin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandarin: Option<Mandarin>,
    /// 体检。Physical examination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical_exam: Option<PhysicalExam>,
    /// 思想品德鉴定。What was said of the applicant's conduct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conduct_proof: Option<ConductProof>,
    /// 准入查询。Whether there is a record of crimes against minors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clearance: Option<Clearance>,
    /// 限制情形。What the applicant may be barred for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bars: Option<Bars>,
    /// 受理批次。Span in which the application is made.
    pub batch: Batch,
    /// 申报日期。Day of application online; its law applies.
    pub applied_on: LocalDate,
    /// 待补齐材料。Documents that are still missing.
    #[validate(length(max = 20))]
    pub documents_missing: Vec<CertificationDocument>,
    /// 办理状态。Where the case stands.
    pub state: CertificationState,
    /// 办理记录。What happened so far, oldest first.
    #[validate(length(max = 20))]
    pub history: Vec<CertificationStep>,
    /// 证书编号。Number of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_number: Option<TeacherCertificateNumber>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for Certification {
    const META: RecordMeta = RecordMeta::new(
        "teacher.certification",
        text("教师资格认定申请", "application for a teacher's qualification"),
        "/applied_on",
    )
    .file_names(&["教师资格认定"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const LINKS: &'static [Link<Self>] = &[];
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    const COMPANIONS: Companions<Self> = |case, draw, _| {
        let certificate = certificate::sample::of(case, draw);
        certificate.iter().map(Member::of).collect()
    };
    type Facts = Replay<CertificationState>;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.applied_on
    }

    fn facts(&self, context: &Context<'_>) -> Replay<CertificationState> {
        let day = context.as_of.unwrap_or(self.applied_on);
        let steps = self.history.iter().map(Into::into);
        process(self, context.profile, day).replay(self.applied_on, steps, context)
    }
}

impl Certification {
    /// The day on which the qualification was granted.
    pub fn granted_on(&self) -> Option<LocalDate> {
        self.last(|event| event == CertificationEvent::Grant).map(|(_, on)| on)
    }

    /// The last step of that kind, by its place, and its day.
    fn last(&self, is_it: impl Fn(CertificationEvent) -> bool) -> Option<(usize, LocalDate)> {
        let steps = self.history.iter().enumerate().rev();
        let mut steps = steps.filter(|(_, step)| is_it(step.event));
        steps.next().map(|(index, step)| (index, step.on))
    }
}

impl HasNumber for Certification {
    fn numbered(&self) -> Option<Numbered<'_>> {
        Some(Numbered {
            number: self.certificate_number.as_ref()?,
            year: self.granted_on().map(LocalDate::year),
            province: self.jurisdiction.division.province(),
            kind: self.kind,
            sex: self.applicant.sex,
        })
    }
}
