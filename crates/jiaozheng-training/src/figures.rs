//! What the annual report counts of records on training.

use jiaozheng_core::sample::{Figure, Member};
use jiaozheng_core::text;

use crate::deregistration;

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[Figure::new(
    "subject_institutions_deregistered",
    text("学科类机构注销", "subject institutions deregistered"),
    "training.deregistration",
    |draw, _, year, count| {
        let end = || Member::of(&deregistration::sample::of_subjects_in_year(draw, year));
        std::iter::repeat_with(end).take(count as usize).collect()
    },
)];
