//! What the annual report counts of off-campus training.

use jiaozheng_core::sample::{Draw, Figure, Member, Year};
use jiaozheng_core::{Profile, text};

use crate::whitelist;

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[Figure::new(
    "non_subject_whitelist",
    text("非学科类校外培训机构白名单", "institutions on white lists outside the subjects"),
    "training.whitelist",
    white_list,
)];

/// Each with its institution.
fn white_list(draw: &mut Draw, profile: &Profile, year: Year, count: u32) -> Vec<Member> {
    let mut members = Vec::new();
    for entry in whitelist::sample::in_year(draw, profile, year, count) {
        members.push(Member::of(&entry));
        members.push(Member::of(&whitelist::sample::institution_of(&entry, draw, profile)));
    }
    members
}
