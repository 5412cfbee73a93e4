//! Courses of institutions that were deregistered by another record.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member};

use super::{DANCE, made};
use crate::course::Course;
use crate::deregistration::{self, Deregistration};
use crate::linked::COURSE_AFTER_DEREGISTRATION;

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    COURSE_AFTER_DEREGISTRATION,
    |draw, profile| {
        let (end, mut course) = pair(draw, profile);
        course.credit_code = end.credit_code;
        vec![Member::of(&end), Member::of(&course)]
    },
    |draw, profile| {
        let (end, course) = pair(draw, profile);
        vec![Member::of(&course), Member::of(&end)]
    },
)];

/// The end of an institution, and a course of another one after it.
fn pair(draw: &mut Draw, profile: &Profile) -> (Deregistration, Course) {
    let scene = &deregistration::sample::VOLUNTARY;
    let end = deregistration::sample::completed(draw, profile, scene);
    (end, made(draw, profile, &DANCE))
}
