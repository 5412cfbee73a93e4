//! Transfers of students who are suspended by another record, or were.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member};

use super::{PRIMARY, completed};
use crate::linked::WHILE_SUSPENDED;
use crate::resumption::Resumption;
use crate::suspension::Suspension;
use crate::transfer::Transfer;
use crate::{resumption, suspension};

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    WHILE_SUSPENDED,
    |draw, profile| {
        let suspended = suspended(draw, profile);
        let (other, resumption) = resumed(draw, profile);
        vec![
            Member::of(&suspended.0),
            Member::of(&other),
            Member::of(&resumption),
            Member::of(&suspended.1),
        ]
    },
    |draw, profile| {
        let (suspension, transfer) = suspended(draw, profile);
        let (_, mut resumption) = resumed(draw, profile);
        resumption.student = suspension.student.clone();
        resumption.suspension_id = suspension.id;
        resumption.attending_since = Some(transfer.applied_on);
        vec![Member::of(&suspension), Member::of(&resumption), Member::of(&transfer)]
    },
)];

/// A suspension, and a transfer while it runs.
fn suspended(draw: &mut Draw, profile: &Profile) -> (Suspension, Transfer) {
    let mut suspension = suspension::sample::completed(draw, profile, &PRIMARY.schooling());
    let mut transfer = completed(draw, profile, &PRIMARY);
    transfer.student = suspension.student.clone();
    suspension.from = transfer.applied_on.minus_days(100).expect("a day");
    suspension.planned_to = suspension.from.plus_months(6).expect("a day");
    (suspension, transfer)
}

/// A suspension of somebody else, and its resumption.
fn resumed(draw: &mut Draw, profile: &Profile) -> (Suspension, Resumption) {
    let suspension = suspension::sample::completed(draw, profile, &PRIMARY.schooling());
    let mut resumption = resumption::sample::completed(draw, profile, &PRIMARY.schooling());
    resumption.suspension_id = suspension.id;
    (suspension, resumption)
}
