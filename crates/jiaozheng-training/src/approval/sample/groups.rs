//! Changes of institutions that were deregistered by another record, or were not yet.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member};

use super::{CHANGE, completed};
use crate::approval::Approval;
use crate::deregistration::{self, Deregistration};
use crate::linked::APPROVAL_AFTER_DEREGISTRATION;
use crate::sample::credit_code;

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    APPROVAL_AFTER_DEREGISTRATION,
    |draw, profile| {
        let (end, mut change) = pair(draw, profile);
        change.institution.credit_code = Some(end.credit_code);
        vec![Member::of(&end), Member::of(&change)]
    },
    |draw, profile| {
        let (end, change) = pair(draw, profile);
        vec![Member::of(&change), Member::of(&end)]
    },
)];

/// A deregistration, and a change of another institution after it.
fn pair(draw: &mut Draw, profile: &Profile) -> (Deregistration, Approval) {
    let scene = &deregistration::sample::VOLUNTARY;
    let mut end = deregistration::sample::completed(draw, profile, scene);
    let change = completed(draw, profile, &CHANGE);
    end.credit_code = credit_code(draw, change.legal_nature, "411003");
    (end, change)
}
