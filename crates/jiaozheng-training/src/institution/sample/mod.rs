//! Synthetic institutions: good ones, and for each rule one that breaks it.

mod breaking;
mod change;
mod outline;
mod parts;
mod people;

use jiaozheng_core::sample::{Draw, Samples};
use jiaozheng_core::{LocalDate, Profile, day};

use super::{Institution, InstitutionState};
use crate::{TargetGroup, TrainingGroup, TrainingMode};

pub(crate) use self::outline::Outline;
pub(crate) use self::parts::{authority, institution};

pub(super) const SAMPLES: Samples<Institution> =
    Samples { draw: any_institution, breaking: breaking::BREAKING };

/// What kind of institution, of which day.
#[derive(Clone, Copy)]
pub(crate) struct Scene {
    pub(crate) group: TrainingGroup,
    pub(crate) mode: TrainingMode,
    pub(crate) targets: &'static [TargetGroup],
    pub(crate) state: InstitutionState,
    pub(crate) on: LocalDate,
}

/// What those that break a rule start from.
const ARTS: Scene = Scene {
    group: TrainingGroup::CultureAndArts,
    mode: TrainingMode::Offline,
    targets: &[TargetGroup::Primary, TargetGroup::JuniorSecondary],
    state: InstitutionState::Operating,
    on: day(2025, 9, 10),
};
const SPORTS: Scene = Scene { group: TrainingGroup::Sports, ..ARTS };
const SUBJECT: Scene = Scene { group: TrainingGroup::Subject, ..ARTS };
const ONLINE: Scene = Scene { mode: TrainingMode::Online, ..ARTS };
const PRESCHOOL: Scene = Scene { targets: &[TargetGroup::Preschool, TargetGroup::Primary], ..ARTS };

/// Whom institutions train outside the subjects.
const NON_SUBJECT_TARGETS: [&[TargetGroup]; 4] = [
    &[TargetGroup::Primary],
    ARTS.targets,
    PRESCHOOL.targets,
    &[TargetGroup::Primary, TargetGroup::JuniorSecondary, TargetGroup::SeniorSecondary],
];
/// And in subjects.
const SUBJECT_TARGETS: [&[TargetGroup]; 3] =
    [&[TargetGroup::SeniorSecondary], &[TargetGroup::JuniorSecondary], ARTS.targets];

impl Scene {
    /// An institution outside the subjects, or of subjects, that operates on a day.
    pub(crate) fn draw(draw: &mut Draw, on: LocalDate, is_subject: bool) -> Self {
        let mode = if draw.chance(8) { TrainingMode::Online } else { TrainingMode::Offline };
        let others =
            [TrainingGroup::Sports, TrainingGroup::CultureAndArts, TrainingGroup::Technology];
        let (group, targets) = if is_subject {
            (TrainingGroup::Subject, draw.pick(&SUBJECT_TARGETS))
        } else {
            (draw.pick(&others), draw.pick(&NON_SUBJECT_TARGETS))
        };
        let online = mode == TrainingMode::Online && targets.contains(&TargetGroup::Preschool);
        let targets = if online { ARTS.targets } else { targets };
        Self { group, mode, targets, state: InstitutionState::Operating, on }
    }
}

const STATES: [InstitutionState; 8] = [
    InstitutionState::Operating,
    InstitutionState::Operating,
    InstitutionState::Operating,
    InstitutionState::Suspended,
    InstitutionState::Licensed,
    InstitutionState::Preparing,
    InstitutionState::Ceased,
    InstitutionState::Revoked,
];

/// An institution without a finding, under any profile that knows these rules.
fn any_institution(draw: &mut Draw, profile: &Profile) -> Institution {
    let on = draw.day(day(2021, 3, 1), day(2026, 6, 30));
    let is_subject = draw.chance(20);
    let scene = Scene { state: draw.pick(&STATES), ..Scene::draw(draw, on, is_subject) };
    drawn(draw, profile, &scene)
}

/// One of culture and the arts that operates.
pub(crate) fn operating(draw: &mut Draw, profile: &Profile) -> Institution {
    drawn(draw, profile, &ARTS)
}

/// An institution of that kind without a finding.
fn drawn(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Institution {
    let outline = Outline::draw(draw, profile, scene);
    institution(draw, profile, &outline, scene.state)
}
