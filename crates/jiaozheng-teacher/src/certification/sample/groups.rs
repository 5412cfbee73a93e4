//! Applications with the certificates of their applicants: those they lead to, and those lost before.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::sample::{Draw, Group, Member};
use jiaozheng_core::{LocalDate, Profile};

use super::{SENIOR, completed};
use crate::certificate::Certificate;
use crate::certificate::sample::{forfeit, held_by, of, revoke};
use crate::certification::Certification;
use crate::linked::{AFTER_FORFEITURE, AFTER_REVOCATION, CERTIFICATE_MISSING};
use crate::sample::{days_after, days_before};

pub(in super::super) const GROUPS: &[Group] = &[
    Group::new(
        AFTER_FORFEITURE,
        |draw, profile| {
            with_earlier(draw, profile, |old, applied_on, draw| {
                forfeit(old, days_before(applied_on, 1000 + draw.below(1000)), draw);
            })
        },
        // Forfeited after the grant: nothing to be said of the application.
        |draw, profile| {
            with_earlier(draw, profile, |old, applied_on, draw| {
                forfeit(old, days_after(applied_on, 100 + draw.below(100)), draw);
            })
        },
    ),
    Group::new(
        AFTER_REVOCATION,
        |draw, profile| {
            with_earlier(draw, profile, |old, applied_on, draw| {
                revoke(old, days_before(applied_on, 1000 + draw.below(800)), draw);
            })
        },
        |draw, profile| {
            with_earlier(draw, profile, |old, applied_on, draw| {
                revoke(old, days_before(applied_on, 1830 + draw.below(200)), draw);
            })
        },
    ),
    Group::new(
        CERTIFICATE_MISSING,
        |draw, profile| {
            let case = completed(draw, profile, SENIOR);
            let another = completed(draw, profile, SENIOR);
            let mut members = vec![Member::of(&case)];
            members.extend(of(&another, draw).iter().map(Member::of));
            members
        },
        |draw, profile| {
            let case = completed(draw, profile, SENIOR);
            let mut members: Vec<_> = of(&case, draw).iter().map(Member::of).collect();
            members.push(Member::of(&case));
            members
        },
    ),
];

/// An application that went well, its certificate, and an earlier one of the same person.
fn with_earlier(
    draw: &mut Draw,
    profile: &Profile,
    lose: fn(&mut Certificate, LocalDate, &mut Draw),
) -> Vec<Member> {
    let case: Certification = completed(draw, profile, SENIOR);
    let kind = TeacherCertificateKind::Primary;
    let mut old = held_by(draw, case.applicant.clone(), kind, 2015);
    lose(&mut old, case.applied_on, draw);
    let mut members = vec![Member::of(&case), Member::of(&old)];
    members.extend(of(&case, draw).iter().map(Member::of));
    members
}
