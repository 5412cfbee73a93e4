//! What the annual report counts of off-campus training.

use jiaozheng_core::sample::{Draw, Figure, Member, Year};
use jiaozheng_core::{Profile, text};

use crate::{deregistration, whitelist};

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[
    Figure::new(
        "non_subject_whitelist",
        text("非学科类校外培训机构白名单", "institutions on white lists outside the subjects"),
        "training.whitelist",
        white_list,
    ),
    Figure::new(
        "subject_institutions_deregistered",
        text("学科类机构注销", "subject institutions deregistered"),
        "training.deregistration",
        |draw, _, year, count| {
            let end = || Member::of(&deregistration::sample::of_subjects_in_year(draw, year));
            std::iter::repeat_with(end).take(count as usize).collect()
        },
    ),
];

/// Each with its institution.
fn white_list(draw: &mut Draw, profile: &Profile, year: Year, count: u32) -> Vec<Member> {
    let mut members = Vec::new();
    for entry in whitelist::sample::in_year(draw, profile, year, count) {
        members.push(Member::of(&entry));
        members.push(Member::of(&whitelist::sample::institution_of(&entry, draw, profile)));
    }
    members
}
