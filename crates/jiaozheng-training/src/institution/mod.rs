//! Off-campus training institutions (校外培训机构): what there is of one on a day.

mod codes;
mod funds;
mod licence;
mod people;
mod rules;
pub(crate) mod sample;
pub mod settings;
mod site;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::Link;
use jiaozheng_core::sample::Samples;
use jiaozheng_core::{
    BoundedText, Context, Extensions, LocalDate, Record, RecordId, RecordKind, RecordMeta, Rule,
    text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    BuildingUse, CheckResult, Employment, EscrowMode, FireProofKind, HeadBar, InspectionResult,
    InstitutionState, LicenceLevel, Office, PropertyRight, RegistrationKind, SponsorKind, StaffBar,
    StaffKind, StaffOrigin,
};
pub(crate) use self::funds::FEN_A_YUAN;
pub use self::funds::{AnnualAccounts, AnnualInspection, Escrow, Fen, PlatformEntry};
pub use self::licence::{Licence, Registration};
pub use self::people::{
    BoardHead, LegalRepresentative, Partnership, Principal, Qualification, Sponsor, StaffMember,
    TrainingClass,
};
pub use self::site::{Campus, FireProof, Premises};
use crate::{LegalNature, TargetGroup, TrainingCategory, TrainingGroup, TrainingMode};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<Institution>().code_lists(codes::LISTS).settings(settings::ALL);

/// 校外培训机构。An institution that trains pupils beside school, as it is on a day.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_training::Institution;
///
/// let mut one = (Institution::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(one.clone(), &Context::new()).is_ok());
///
/// one.state_since = one.recorded_on.plus_days(1).unwrap();
/// let report = check(one, &Context::new()).unwrap_err();
/// let rules: Vec<_> = report.findings().iter().map(|finding| finding.rule.id).collect();
/// assert_eq!(rules, ["training.institution.state_after_record"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Institution {
    /// 记录标识。Identifier of the record, given by the system that keeps it.
    pub id: RecordId,
    /// 机构名称。Full name as registered.
    pub name: BoundedText<100>,
    /// 机构性质。Whether it may pay out what it earns.
    pub nature: LegalNature,
    /// 培训形式。On premises or online.
    pub mode: TrainingMode,
    /// 培训项目。What it trains in.
    #[validate(length(min = 1, max = 30))]
    pub categories: Vec<TrainingCategory>,
    /// 培训对象。Whom it trains.
    #[validate(length(min = 1, max = 4))]
    pub targets: Vec<TargetGroup>,
    /// 许可。Its licence.
    #[validate(nested)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<Licence>,
    /// 法人登记。Its registration as a legal person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration: Option<Registration>,
    /// 网站备案或者许可编号。Number under which its web site is filed or licensed (ICP).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icp_number: Option<BoundedText<60>>,
    /// 培训场所。Where it trains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<Premises>,
    /// 其他校区和分校。Further campuses, and schools of its own elsewhere.
    #[validate(length(max = 50))]
    pub campuses: Vec<Campus>,
    /// 是否提供食宿。Whether it boards pupils.
    pub boards_pupils: bool,
    /// 与学校的合作。What it does together with schools and kindergartens.
    #[validate(length(max = 50))]
    pub partnerships: Vec<Partnership>,
    /// 举办者。Who founded it.
    #[validate(length(min = 1, max = 10))]
    pub sponsors: Vec<Sponsor>,
    /// 决策机构负责人。Who leads the board.
    pub board_head: BoardHead,
    /// 行政负责人。Who runs it.
    pub principal: Principal,
    /// 法定代表人。Who stands for it in law.
    pub legal_representative: LegalRepresentative,
    /// 开办资金（分）。Capital that it was founded with, in fen.
    pub capital_fen: Fen,
    /// 实缴开办资金（分）。How much of that was paid, in fen.
    pub paid_capital_fen: Fen,
    /// 是否预收费。Whether it is paid in advance.
    pub charges_in_advance: bool,
    /// 预收费监管。How what is paid in advance is secured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escrow: Option<Escrow>,
    /// 收费公示日期。Day since when its prices are published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_list_published_on: Option<LocalDate>,
    /// 从业人员。Who works there, without names.
    #[validate(length(max = 500))]
    pub staff: Vec<StaffMember>,
    /// 培训班次。Its classes.
    #[validate(length(max = 500))]
    pub classes: Vec<TrainingClass>,
    /// 全国平台入驻信息。Its entry on the national platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<PlatformEntry>,
    /// 年度检查。Inspections, a year each.
    #[validate(length(max = 30))]
    pub inspections: Vec<AnnualInspection>,
    /// 年度财务。Accounts of the last year that is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounts: Option<AnnualAccounts>,
    /// 机构状态。Where it stands.
    pub state: InstitutionState,
    /// 状态起始日期。Day since when it stands there.
    pub state_since: LocalDate,
    /// 记录日期。Day of which all this is said; its law applies.
    pub recorded_on: LocalDate,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for Institution {
    const META: RecordMeta = RecordMeta::new(
        "training.institution",
        text("校外培训机构", "off-campus training institution"),
        "/recorded_on",
    )
    .file_names(&["培训机构"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
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

impl Institution {
    /// Whether it trains in something of this group.
    pub fn trains_in(&self, group: TrainingGroup) -> bool {
        self.categories.iter().any(|category| category.group() == group)
    }

    /// Whether it trains in a subject of the curriculum.
    pub fn trains_subjects(&self) -> bool {
        self.trains_in(TrainingGroup::Subject)
    }

    /// Whether it trains pupils in compulsory education.
    pub fn trains_compulsory(&self) -> bool {
        self.targets.iter().any(|target| target.is_compulsory())
    }

    /// Whether it trains in sports that need room, and in nothing else.
    pub fn is_sports_ground(&self) -> bool {
        self.categories.iter().all(|category| category.needs_room())
    }

    /// Whether it trains these.
    pub fn trains(&self, target: TargetGroup) -> bool {
        self.targets.contains(&target)
    }
}
