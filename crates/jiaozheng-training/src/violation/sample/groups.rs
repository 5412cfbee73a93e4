//! One act that is fined twice, and two acts.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member};

use super::{Ends, Scene, case_of};
use crate::ViolationAct::StaffUnchecked;
use crate::violation::{PenaltyTier, Violation};

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    "training.violation.fined_twice",
    |draw, profile| {
        let (first, second) = pair(draw, profile);
        vec![Member::of(&first), Member::of(&second)]
    },
    |draw, profile| {
        let (first, mut second) = pair(draw, profile);
        second.acted_from = second.acted_from.minus_days(1).expect("a day");
        vec![Member::of(&first), Member::of(&second)]
    },
)];

const STAFF: Scene = Scene {
    act: StaffUnchecked,
    tier: PenaltyTier::Ordinary,
    ends: Ends::Punished { heard: false },
};

/// Two cases of one institution and one act.
fn pair(draw: &mut Draw, profile: &Profile) -> (Violation, Violation) {
    let mut first = case_of(draw, profile, &STAFF);
    if let Some(organisation) = first.organisation.as_mut() {
        organisation.credit_code = Some(draw.credit_code("52", "411002"));
    }
    let second = Violation { id: draw.record_id(), ..first.clone() };
    (first, second)
}
