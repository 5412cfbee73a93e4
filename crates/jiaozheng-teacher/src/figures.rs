//! What the annual report counts of teachers' records.

use jiaozheng_core::sample::{Draw, Figure, Member, Year};
use jiaozheng_core::{Profile, Record, text};

use crate::{certification, registration};

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[
    Figure::new(
        "teacher_certification",
        text("教师资格认定", "qualifications granted"),
        "teacher.certification",
        certifications,
    ),
    Figure::new(
        "teacher_registration",
        text("教师资格定期注册", "teacher registrations"),
        "teacher.registration",
        |draw, profile, year, count| {
            let one = || Member::of(&registration::sample::in_year(draw, profile, year));
            std::iter::repeat_with(one).take(count as usize).collect()
        },
    ),
];

/// Each with its certificate.
fn certifications(draw: &mut Draw, profile: &Profile, year: Year, count: u32) -> Vec<Member> {
    let mut members = Vec::new();
    for _ in 0..count {
        let case = certification::sample::in_year(draw, profile, year);
        members.push(Member::of(&case));
        members.extend(certification::Certification::COMPANIONS(&case, draw, profile));
    }
    members
}
