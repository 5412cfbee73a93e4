//! Resumptions with and without their suspensions.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member};

use super::completed;
use crate::linked::SUSPENSION_MISSING;
use crate::resumption::Resumption;
use crate::sample::PRIMARY;
use crate::suspension;
use crate::suspension::Suspension;

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    SUSPENSION_MISSING,
    |draw, profile| {
        let (suspension, resumption) = pair(draw, profile);
        vec![Member::of(&suspension), Member::of(&resumption)]
    },
    |draw, profile| {
        let (suspension, mut resumption) = pair(draw, profile);
        resumption.suspension_id = suspension.id;
        vec![Member::of(&resumption), Member::of(&suspension)]
    },
)];

fn pair(draw: &mut Draw, profile: &Profile) -> (Suspension, Resumption) {
    let suspension = suspension::sample::completed(draw, profile, &PRIMARY);
    (suspension, completed(draw, profile, &PRIMARY))
}
