//! Yearly checks with and without the check before hiring.

use jiaozheng_core::sample::{Draw, Group, Member};
use jiaozheng_core::{LocalDate, Profile, day};

use super::cleared;
use crate::EmployerKind;
use crate::entry_check::{CheckPurpose, EntryCheck};
use crate::linked::RECRUIT_CHECK_MISSING;

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    RECRUIT_CHECK_MISSING,
    |draw, profile| {
        let (_, annual) = pair(draw, profile, day(2022, 2, 14));
        let (late, _) = pair(draw, profile, day(2022, 4, 6));
        let mut late = late;
        late.person = annual.person.clone();
        vec![Member::of(&late), Member::of(&annual)]
    },
    |draw, profile| {
        let (recruit, annual) = pair(draw, profile, day(2022, 2, 14));
        vec![Member::of(&annual), Member::of(&recruit)]
    },
)];

/// A check before hiring on a day, and a yearly one of somebody hired on 1 March 2022.
fn pair(draw: &mut Draw, profile: &Profile, checked: LocalDate) -> (EntryCheck, EntryCheck) {
    let school = EmployerKind::School;
    let recruit = cleared(draw, profile, &(CheckPurpose::Recruit, school, checked));
    let mut annual = cleared(draw, profile, &(CheckPurpose::Annual, school, day(2025, 3, 3)));
    annual.person = recruit.person.clone();
    annual.hired_on = Some(day(2022, 3, 1));
    (recruit, annual)
}
