//! The roll of a student (学籍): what the national system keeps of everyone at school.

mod circumstances;
mod codes;
mod family_member;
mod rules;
mod sample;
pub mod settings;

use jiaozheng_core::code::{Disability, Ethnicity, HealthStatus, OverseasStatus, PoliticalStatus};
use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::sample::Samples;
use jiaozheng_core::{
    BoundedText, Context, CountryCode, DivisionCode, Extensions, LocalDate, PersonName, Record,
    RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::circumstances::Circumstances;
pub use self::codes::{
    EntryMode, HouseholdKind, LeftBehind, Presence, RollMedium, StudentCategory, StudentSource,
    StudyMode, TransportMode,
};
pub use self::family_member::FamilyMember;
use crate::{Grade, RollState, School, SchoolSystem, Stage, Student};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<Status>().code_lists(codes::LISTS).settings(settings::ALL);

/// 学籍基础信息。The roll of a student, as it stands on a day.
///
/// What a province asks besides (非基础学籍信息) goes into the extensions.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_student::{RollState, Status};
///
/// let mut roll = (Status::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(roll.clone(), &Context::new()).is_ok());
///
/// (roll.roll_state, roll.left_on) = (RollState::Graduated, None);
/// let report = check(roll, &Context::new()).unwrap_err();
/// assert!(report.findings().iter().any(|finding| finding.rule.id == "student.status.left_on_missing"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// 记录标识。Identifier of the record, given by the system that keeps the roll.
    pub id: RecordId,
    /// 信息截止日期。Day on which the roll stands like this; its law applies.
    pub recorded_on: LocalDate,
    /// 学生。The student whose roll it is.
    pub student: Student,
    /// 学籍辅号。Number that the province gave besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auxiliary_number: Option<BoundedText<30>>,
    /// 姓名拼音。Name of the student in Pinyin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_pinyin: Option<PersonName>,
    /// 曾用名。Name that the student had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub former_name: Option<PersonName>,
    /// 国籍/地区。Nationality, or region for people from Hong Kong, Macau and Taiwan.
    pub nationality: CountryCode,
    /// 港澳台侨外。Whether the student is from Hong Kong, Macau, Taiwan or abroad.
    pub overseas_status: OverseasStatus,
    /// 民族。Ethnic group, required of Chinese nationals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ethnicity: Option<Ethnicity>,
    /// 政治面貌。Political affiliation; may be left out, since Young Pioneers have no code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub political_status: Option<PoliticalStatus>,
    /// 健康状况。State of health.
    pub health: HealthStatus,
    /// 残疾类型。Kind of disability, required where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disability: Option<Disability>,
    /// 学生类别。Whether a student with a disability is taught in a regular class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<StudentCategory>,
    /// 出生地。Division in which the student was born; may be abolished since, and is left out where it is abroad.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthplace: Option<DivisionCode>,
    /// 籍贯。Division that the family is from; may be abolished since, and is left out where it is abroad.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub native_place: Option<DivisionCode>,
    /// 户口性质。Kind of household registration; may be left out, since foreigners have none and its codes differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household_kind: Option<HouseholdKind>,
    /// 家庭成员或监护人。Family members and guardians.
    #[validate(length(max = 10))]
    pub family_members: Vec<FamilyMember>,
    /// 学生情况。Circumstances of the student that the form asks for; may be left out where a system keeps them apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circumstances: Option<Circumstances>,
    /// 学校。School that keeps the roll.
    pub school: School,
    /// 学段。Stage of schooling.
    pub stage: Stage,
    /// 学制。Division of the nine years of compulsory education.
    pub school_system: SchoolSystem,
    /// 年级。Grade within the stage; numbers in systems differ, here the first of each stage is 1.
    pub grade: Grade,
    /// 班级。Class, as the school calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_name: Option<BoundedText<20>>,
    /// 班内学号。Number of the student within the class or school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_number: Option<BoundedText<20>>,
    /// 入学日期。Day on which the student entered this stage at this school; the first of a month where only
    /// the month is known.
    pub enrolled_on: LocalDate,
    /// 入学方式。How the student entered the school.
    pub entry_mode: EntryMode,
    /// 学生来源。Whether the student belongs to the school.
    pub source: StudentSource,
    /// 就读方式。Where the student lives in term time.
    pub study_mode: StudyMode,
    /// 学籍状态。Where the roll stands.
    pub roll_state: RollState,
    /// 在校状态。Whether student and roll are at the same school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence: Option<Presence>,
    /// 学籍管理方式。On what the roll is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medium: Option<RollMedium>,
    /// 学籍档案建立日期。Day on which the file was made, once for all stages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_created_on: Option<LocalDate>,
    /// 最近核准日期。Day on which the school last verified the roll.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_verified_on: Option<LocalDate>,
    /// 离校日期。Day on which the student left for good, required when the roll is at its end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_on: Option<LocalDate>,
    /// 照片引用。Where the photograph is kept, as the system names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_reference: Option<BoundedText<200>>,
    /// 扩展项。Local additions, and what a province asks besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for Status {
    const META: RecordMeta = RecordMeta::new(
        "student.status",
        text("学籍基础信息", "roll of a student"),
        "/recorded_on",
    )
    .file_names(&["学籍"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.recorded_on
    }

    fn facts(&self, _: &Context<'_>) {}
}

impl Status {
    /// Whether the student is a Chinese national, by the country alone.
    pub fn is_chinese(&self) -> bool {
        self.nationality.as_str() == "CHN"
    }
}
