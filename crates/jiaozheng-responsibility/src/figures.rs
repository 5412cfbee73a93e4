//! What the annual report counts of responsibility records.

use jiaozheng_core::sample::{Draw, Figure, Member, Year};
use jiaozheng_core::{Profile, text};

use crate::list;

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[Figure::new(
    "responsibility_lists",
    text("年度责任清单", "lists of responsibilities of the year"),
    "responsibility.list",
    responsibility_lists,
)];

/// Of each body a list of its Party group, one of its head and one of another member, with these two in
/// office. Its list of strict Party governance is of the year before, and not counted.
fn responsibility_lists(draw: &mut Draw, _: &Profile, year: Year, count: u32) -> Vec<Member> {
    let mut members = Vec::new();
    let mut left = count as usize;
    while left > 0 {
        let lists = left.min(3);
        members.extend(list::sample::of_bureau(draw, year, lists));
        left -= lists;
    }
    members
}
