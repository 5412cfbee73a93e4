//! Courses of off-campus training institutions (培训课程).

mod codes;
mod parts;
mod rules;
pub(crate) mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::LinkedRule;
use jiaozheng_core::sample::{Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, CreditCode, Extensions, LocalDate, Record, RecordId,
    RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{CourseFeature, MaterialOrigin, Weekday};
pub use self::parts::{Charge, CourseMaterial, WeeklySlot};
use crate::{TargetGroup, TrainingCategory, TrainingGroup, TrainingMode};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<Course>().code_lists(codes::LISTS).settings(settings::ALL);

/// 培训课程。A course as it is offered: what, for whom, when, for how much.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, TimeOfDay, check};
/// use jiaozheng_training::{Course, TrainingMode};
///
/// let mut course = (Course::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(course.clone(), &Context::new()).is_ok());
///
/// course.weekly_slots[0].ends = TimeOfDay::parse("21:30").unwrap();
/// let report = check(course, &Context::new()).unwrap_err();
/// assert!(report.findings().iter().any(|it| it.rule.id == "training.course.ends_late"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// 记录标识。Identifier of the record, given by the system that keeps it.
    pub id: RecordId,
    /// 课程名称。Name of the course.
    pub name: BoundedText<100>,
    /// 机构名称。Name of the institution.
    pub institution_name: BoundedText<100>,
    /// 统一社会信用代码。Unified social credit code of the institution.
    pub credit_code: CreditCode,
    /// 机构许可的培训类别。What the institution is licensed for.
    #[validate(length(min = 1, max = 4))]
    pub licensed_groups: Vec<TrainingGroup>,
    /// 培训项目。What is taught.
    pub category: TrainingCategory,
    /// 培训形式。On premises or online.
    pub mode: TrainingMode,
    /// 培训对象。Who is taught.
    pub target: TargetGroup,
    /// 年级。Grade within the stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<BoundedInteger<1, 6>>,
    /// 班级人数。How many pupils are in the class.
    pub class_size: BoundedInteger<1, 10_000>,
    /// 课时数。How many sessions there are in all.
    pub sessions: BoundedInteger<1, 2_000>,
    /// 每课时分钟数。Minutes of a session.
    pub session_minutes: BoundedInteger<1, 480>,
    /// 总时长（分钟）。Minutes of all sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_minutes: Option<BoundedInteger<1, 1_000_000>>,
    /// 课间休息分钟数。Minutes between two sessions of a slot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_minutes: Option<BoundedInteger<0, 240>>,
    /// 开课日期。First day; its law applies.
    pub term_from: LocalDate,
    /// 结课日期。Last day.
    pub term_to: LocalDate,
    /// 每周上课时段。When it is held in each week.
    #[validate(length(min = 1, max = 30))]
    pub weekly_slots: Vec<WeeklySlot>,
    /// 停课日期。Days on which it is not held, though they are days of a slot.
    #[validate(length(max = 100))]
    pub skipped_on: Vec<LocalDate>,
    /// 是否在寒暑假期间。Whether it is held in school holidays.
    pub in_vacation: bool,
    /// 需申报的情形。What is said of it, that it may not have.
    #[validate(length(max = 12))]
    pub features: Vec<CourseFeature>,
    /// 收费总额（分）。What a pupil pays in all, in fen.
    pub price_fen: BoundedInteger<0, 100_000_000_000>,
    /// 每课时收费（分）。What a session costs, in fen.
    pub session_price_fen: BoundedInteger<0, 100_000_000>,
    /// 收费公示日期。When the price was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_published_on: Option<LocalDate>,
    /// 收费安排。In which parts it is charged.
    #[validate(length(max = 50))]
    pub charges: Vec<Charge>,
    /// 培训材料。What is taught from.
    #[validate(length(max = 100))]
    pub materials: Vec<CourseMaterial>,
    /// 备案日期。When content, classes and times were filed with the authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed_on: Option<LocalDate>,
    /// 公布日期。When they were published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_on: Option<LocalDate>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for Course {
    const META: RecordMeta =
        RecordMeta::new("training.course", text("培训课程", "training course"), "/term_from")
            .file_names(&["校外培训课程"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.term_from
    }

    fn facts(&self, _: &Context<'_>) {}
}

impl Course {
    /// Whether something is said of it.
    pub fn has(&self, feature: CourseFeature) -> bool {
        self.features.contains(&feature)
    }
}
