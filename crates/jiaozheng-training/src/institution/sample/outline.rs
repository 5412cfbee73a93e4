//! What an institution and its entries on lists have in common.

use jiaozheng_core::code::{Coded, SchoolLicenceLevel};
use jiaozheng_core::sample::{Draw, division, text};
use jiaozheng_core::{BoundedText, CreditCode, DivisionCode, LocalDate, Profile, day};

use super::Scene;
use crate::approval::settings::{DEPARTMENT_ALONE, licensing_authority};
use crate::institution::{LicenceLevel, RegistrationKind};
use crate::{
    ArtsProject, LicenceNumber, SportsProject, TargetGroup, TechnologyProject, TrainingCategory,
    TrainingGroup, TrainingMode, TrainingSubject,
};

/// Counties of one city, with that city and its province.
const COUNTIES: [&str; 4] = ["411024", "411081", "411025", "411003"];
const CITY: &str = "411000";
const PROVINCE: &str = "410000";

#[derive(Clone)]
pub(crate) struct Outline {
    pub(crate) name: BoundedText<100>,
    pub(crate) credit_code: CreditCode,
    pub(crate) kind: RegistrationKind,
    pub(crate) licence_number: LicenceNumber,
    pub(crate) licence_valid_to: LocalDate,
    pub(crate) division: DivisionCode,
    pub(crate) address: BoundedText<200>,
    pub(crate) categories: Vec<TrainingCategory>,
    pub(crate) targets: Vec<TargetGroup>,
    pub(crate) mode: TrainingMode,
    /// The day of which all this is said.
    pub(crate) on: LocalDate,
}

impl Outline {
    pub(crate) fn draw(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Self {
        let Scene { group, mode, targets, on, .. } = *scene;
        let county = draw.pick(&COUNTIES);
        let kind = registered_as(draw, group);
        let categories = categories(draw, group);
        let what = categories.first().map_or("综合", |category| label(*category));
        let serial = draw.below(9000) + 1000;
        Self {
            name: text(&format!("示例{serial}{what}培训中心")),
            credit_code: draw.credit_code(kind.credit_code_prefix(), county),
            kind,
            licence_number: licence_number(draw, profile, scene, county),
            licence_valid_to: draw.day(later(on, 30), later(on, 900)),
            division: division(county),
            address: text(&format!("示例路{}号", draw.below(400) + 1)),
            categories,
            targets: targets.to_vec(),
            mode,
            on,
        }
    }

    /// The group of all that it trains in.
    pub(crate) fn group(&self) -> TrainingGroup {
        self.categories.first().map_or(TrainingGroup::Subject, |category| category.group())
    }

    /// Online that of the province, else as the number says.
    pub(crate) fn level(&self) -> LicenceLevel {
        match &self.licence_number {
            _ if self.mode == TrainingMode::Online => LicenceLevel::Province,
            LicenceNumber::School { licence_number } if licence_number.area() == CITY => {
                LicenceLevel::City
            }
            _ => LicenceLevel::County,
        }
    }

    /// When it was approved: before the summer of 2021, where nothing of its kind was approved since.
    pub(super) fn approved_on(&self, draw: &mut Draw) -> LocalDate {
        let first = day(2019, 9, 2);
        let old = self.group() == TrainingGroup::Subject
            || self.targets.contains(&TargetGroup::Preschool);
        let last = self.on.minus_days(500).expect("a day");
        let last = if old { last.min(day(2021, 6, 30)) } else { last };
        draw.day(first, last.max(first))
    }
}

pub(super) fn later(from: LocalDate, days: u32) -> LocalDate {
    from.plus_days(days).expect("a day")
}

fn registered_as(draw: &mut Draw, group: TrainingGroup) -> RegistrationKind {
    let (company, unit) = (RegistrationKind::Company, RegistrationKind::PrivateNonEnterprise);
    match group {
        TrainingGroup::Subject => unit,
        _ if draw.chance(4) => RegistrationKind::PublicInstitution,
        _ => draw.pick(&[company, company, unit]),
    }
}

/// One to three of a group.
fn categories(draw: &mut Draw, group: TrainingGroup) -> Vec<TrainingCategory> {
    let mut categories: Vec<_> = (0..=draw.below(3)).map(|_| category(draw, group)).collect();
    categories.sort_unstable();
    categories.dedup();
    categories
}

fn category(draw: &mut Draw, group: TrainingGroup) -> TrainingCategory {
    match group {
        TrainingGroup::Subject => {
            TrainingCategory::Subject { subject: draw.pick(TrainingSubject::ALL) }
        }
        TrainingGroup::Sports => {
            TrainingCategory::Sports { project: draw.pick(SportsProject::ALL) }
        }
        TrainingGroup::CultureAndArts => {
            TrainingCategory::CultureAndArts { project: draw.pick(ArtsProject::ALL) }
        }
        TrainingGroup::Technology => {
            TrainingCategory::Technology { project: draw.pick(TechnologyProject::ALL) }
        }
    }
}

/// What a name says of it.
const fn label(category: TrainingCategory) -> &'static str {
    match category {
        TrainingCategory::Subject { .. } => "文化课",
        TrainingCategory::Sports { .. } => "体育",
        TrainingCategory::CultureAndArts { .. } => "艺术",
        TrainingCategory::Technology { .. } => "科技",
    }
}

/// Of the education authority, or of the competent department where the profile has it so.
fn licence_number(
    draw: &mut Draw,
    profile: &Profile,
    scene: &Scene,
    county: &str,
) -> LicenceNumber {
    let by_industry = match licensing_authority(profile, scene.on) {
        _ if scene.group == TrainingGroup::Subject => false,
        None => draw.chance(50),
        Some(word) => word == DEPARTMENT_ALONE,
    };
    if by_industry {
        let number = format!("示例许可{}-{:06}", scene.on.year(), draw.below(1_000_000));
        return LicenceNumber::Permit { permit_number: text(&number) };
    }
    let area = match scene.mode {
        TrainingMode::Online => PROVINCE,
        TrainingMode::Offline if draw.chance(15) => CITY,
        TrainingMode::Offline => county,
    };
    LicenceNumber::School {
        licence_number: draw.school_licence(area, SchoolLicenceLevel::Training),
    }
}
