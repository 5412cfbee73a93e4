//! Registration of teachers every five years (教师资格定期注册).

mod codes;
mod grounds;
mod parts;
mod process;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::LinkedRule;
use jiaozheng_core::process::Replay;
use jiaozheng_core::sample::{Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, Extensions, LocalDate, Person, Record, RecordId,
    RecordKind, RecordMeta, Rule, TeacherCertificateNumber, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    AssessmentResult, EthicsEvaluation, InterruptionReason, PostKind, PostStage, QualificationLoss,
    QuotaStatus, RegistrationActor, RegistrationConclusion, RegistrationEvent, RegistrationKind,
    RegistrationState,
};
pub use self::grounds::{RegistrationGround, RequiredConclusion, required_conclusion};
pub use self::parts::{
    AnnualAssessment, Contract, Interruption, Period, Post, Probation, TrainingYear,
};
pub use self::process::{RegistrationProcess, process};
use crate::{Employer, TeachingStage, can_teach, scope};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind = RecordKind::of::<Registration>()
    .processes(process::PROCESSES)
    .code_lists(codes::LISTS)
    .settings(settings::ALL);

/// 教师资格定期注册。A teacher's registration: the first one, or one of those every five years.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_teacher::Registration;
///
/// let mut case = (Registration::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(case.clone(), &Context::new()).is_ok());
///
/// case.school.is_private = true;
/// let report = check(case, &Context::new()).unwrap_err();
/// let rules: Vec<_> = report.findings().iter().map(|finding| finding.rule.id).collect();
/// assert_eq!(rules, ["teacher.registration.private_school"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// 记录标识。Identifier of the record, given by the system that took the application.
    pub id: RecordId,
    /// 报名号。Number of the application in the national system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_number: Option<BoundedText<40>>,
    /// 注册类型。The first registration, or a later one.
    pub kind: RegistrationKind,
    /// 教师。The teacher.
    pub teacher: Person,
    /// 教师资格证书编号。Number of the certificate that is registered.
    pub certificate_number: TeacherCertificateNumber,
    /// 教师资格证书任教学科。Subject that the certificate names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_subject: Option<BoundedText<40>>,
    /// 教师资格丧失、撤销或者吊销。How the qualification was lost, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification_loss: Option<QualificationLoss>,
    /// 任教学校。School of the teacher.
    pub school: Employer,
    /// 任教岗位。What the teacher teaches.
    pub post: Post,
    /// 学前教育专业培训是否合格。Whether the county's training in preschool education was passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preschool_training: Option<bool>,
    /// 聘用合同。The employment contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<Contract>,
    /// 编制状态。Whether the post is one of the quota.
    pub quota: QuotaStatus,
    /// 试用期。The probation of who teaches for the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probation: Option<Probation>,
    /// 师德考核评价。How the teacher's ethics were evaluated over the cycle.
    pub ethics: EthicsEvaluation,
    /// 身心健康、胜任教育教学工作。Whether the teacher is fit in body and mind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fit_to_teach: Option<bool>,
    /// 年度考核。Annual assessments of the cycle.
    #[validate(length(max = 10))]
    pub assessments: Vec<AnnualAssessment>,
    /// 培训学时。Hours of training of the cycle, by year.
    #[validate(length(max = 20))]
    pub training: Vec<TrainingYear>,
    /// 培训学分。Credits of the cycle, where the province counts them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits: Option<BoundedInteger<0, 5000>>,
    /// 中止教育教学情况。Times of the cycle without teaching.
    #[validate(length(max = 20))]
    pub interruptions: Vec<Interruption>,
    /// 省级规定的其他情形。Another ground, by rules of the province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_ground: Option<BoundedText<200>>,
    /// 是否提供虚假材料。Whether false papers were handed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub false_materials: Option<bool>,
    /// 上一注册有效期。The period of the registration before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Period>,
    /// 上次是否暂缓注册。Whether the last application was deferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deferred_before: Option<bool>,
    /// 申请日期。Day of application; its law applies.
    pub applied_on: LocalDate,
    /// 受理终止日期。Last day on which applications are accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted_until: Option<LocalDate>,
    /// 公示期。From when to when the conclusion was made public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicity: Option<Period>,
    /// 注册结论。What the registration comes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<RegistrationConclusion>,
    /// 作出结论日期。Day of the conclusion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<LocalDate>,
    /// 注册有效期。From when to when the teacher is registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid: Option<Period>,
    /// 结论作出后是否仍在任教。Whether the teacher goes on teaching after the conclusion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teaches_after: Option<bool>,
    /// 办理状态。Where the case stands.
    pub state: RegistrationState,
    /// 办理记录。What happened so far, oldest first.
    #[validate(length(max = 20))]
    pub history: Vec<RegistrationStep>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

/// 办理步骤。One thing that happened to a registration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegistrationStep {
    /// 办理事项。What happened.
    pub event: RegistrationEvent,
    /// 办理主体。Who acted.
    pub actor: RegistrationActor,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 办理意见。What was said, required where it is sent back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}

/// What is worked out once for the rules of a registration.
#[derive(Clone, Debug)]
pub struct RegistrationFacts {
    replay: Replay<RegistrationState>,
    required: RequiredConclusion,
}

impl std::ops::Deref for RegistrationFacts {
    type Target = Replay<RegistrationState>;

    fn deref(&self) -> &Self::Target {
        &self.replay
    }
}

impl Record for Registration {
    const META: RecordMeta = RecordMeta::new(
        "teacher.registration",
        text("教师资格定期注册", "teacher registration"),
        "/applied_on",
    )
    .file_names(&["定期注册"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    type Facts = RegistrationFacts;

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.applied_on
    }

    fn facts(&self, context: &Context<'_>) -> RegistrationFacts {
        let day = context.as_of.unwrap_or(self.applied_on);
        let steps = self.history.iter().map(Into::into);
        RegistrationFacts {
            replay: process(context.profile, day).replay(self.applied_on, steps, context),
            required: required_conclusion(self, context.profile, day),
        }
    }
}

impl Registration {
    /// Hours of training of the cycle.
    pub fn hours(&self) -> i64 {
        let own = self.training.iter().filter(|it| self.is_of_cycle(it.year.get()));
        own.map(|it| it.hours.get()).sum()
    }

    /// Whether a year is one of the cycle: from that in which the earlier registration began to that of
    /// the application. Before the first registration any year is, up to the application.
    pub fn is_of_cycle(&self, year: i64) -> bool {
        let begins = self.earlier.map_or(i64::MIN, |earlier| earlier.from.year().into());
        (begins..=self.applied_on.year().into()).contains(&year)
    }

    /// Annual assessments of the cycle.
    pub fn cycle_assessments(&self) -> impl Iterator<Item = &AnnualAssessment> {
        self.assessments.iter().filter(|it| self.is_of_cycle(it.year.get()))
    }

    /// Whether the qualification is of the level of the post, and for such work, by the law of a day. In
    /// kindergartens that stopped to matter on 1 June 2025: see [`may_teach_children`](Self::may_teach_children).
    pub fn has_level(&self, day: LocalDate) -> bool {
        let kind = self.certificate_number.kind();
        // A school of special education takes any level, but no instructor of practice.
        let Some(stage) = self.teaching_stage() else { return kind.level().is_some() };
        scope::has_own_rule(stage, day) || scope::reaches(kind, stage)
    }

    /// Whether the teacher may teach in a kindergarten by the law of a day, if that is the post: with
    /// its own qualification, or with training in preschool education.
    pub fn may_teach_children(&self, day: LocalDate) -> bool {
        let trained = self.preschool_training == Some(true);
        let asked = self.teaching_stage().filter(|stage| scope::has_own_rule(*stage, day));
        asked.is_none_or(|it| can_teach(self.certificate_number.kind(), it, day, trained))
    }

    fn teaching_stage(&self) -> Option<TeachingStage> {
        self.post.stage.teaching_stage(self.post.kind)
    }

    /// Whether the teacher did not pass probation, or not by the conclusion; without one, by the
    /// application.
    pub fn is_on_probation(&self) -> bool {
        let by = self.decided_on.unwrap_or(self.applied_on);
        let passed = |it: Probation| it.passed_on.is_some_and(|on| on <= by);
        self.kind == RegistrationKind::First && self.probation.is_some_and(|it| !passed(it))
    }

    /// Whether the conclusion is that the teacher is registered, and still stands.
    pub fn is_registered(&self) -> bool {
        self.state == RegistrationState::Registered
            && self.conclusion == Some(RegistrationConclusion::Registered)
    }
}
