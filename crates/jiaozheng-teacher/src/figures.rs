//! What the annual report counts of teachers' records.

use jiaozheng_core::sample::{Figure, Member};
use jiaozheng_core::text;

use crate::registration;

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[Figure::new(
    "teacher_registration",
    text("教师资格定期注册", "teacher registrations"),
    "teacher.registration",
    |draw, profile, year, count| {
        let one = || Member::of(&registration::sample::in_year(draw, profile, year));
        std::iter::repeat_with(one).take(count as usize).collect()
    },
)];
