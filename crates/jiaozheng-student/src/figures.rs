//! What the annual report counts of student roll records.

use jiaozheng_core::sample::{Draw, Figure, Member, Year};
use jiaozheng_core::{Profile, Record, text};

use crate::{resumption, suspension, transfer};

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[
    Figure::new(
        "transfer_in",
        text("学籍转入审批", "transfers into the city"),
        "student.transfer",
        |draw, profile, year, count| {
            each(count, || Member::of(&transfer::sample::into_city(draw, profile, year)))
        },
    ),
    Figure::new(
        "transfer_out",
        text("学籍转出审批", "transfers out of the city"),
        "student.transfer",
        |draw, profile, year, count| {
            each(count, || Member::of(&transfer::sample::out_of_city(draw, profile, year)))
        },
    ),
    Figure::new(
        "suspension",
        text("休学审批", "suspensions"),
        "student.suspension",
        |draw, profile, year, count| {
            each(count, || Member::of(&suspension::sample::in_year(draw, profile, year)))
        },
    ),
    Figure::new("resumption", text("复学审批", "resumptions"), "student.resumption", resumptions),
];

fn each(count: u32, member: impl FnMut() -> Member) -> Vec<Member> {
    std::iter::repeat_with(member).take(count as usize).collect()
}

/// Each with the suspension of the year before that it ends.
fn resumptions(draw: &mut Draw, profile: &Profile, year: Year, count: u32) -> Vec<Member> {
    let mut members = Vec::new();
    for _ in 0..count {
        let case = resumption::sample::in_year(draw, profile, year);
        members.push(Member::of(&case));
        members.extend(resumption::Resumption::COMPANIONS(&case, draw, profile));
    }
    members
}
