//! What provinces and bureaus decide about suspensions, since national rules leave it open.

use jiaozheng_core::profile::{BuiltIn, Chosen, Setting};
use jiaozheng_core::{LocalDate, day, text};

use crate::law;

/// All of them.
pub const ALL: &[&Setting] = &[
    MOST_MONTHS,
    MOST_MONTHS_IN_ALL,
    SICK_LEAVE_MONTHS_SENIOR,
    DISCOURAGE_FINAL_GRADE,
    AUTHORITY_APPROVES_FINAL_GRADE,
];

/// Henan's rule on senior secondary rolls is known from this day on.
const SENIOR: LocalDate = day(2010, 1, 10);

/// How many months one suspension lasts at the most; 0 for no limit. A year is what the provinces say
/// whose rules were seen.
pub const MOST_MONTHS: &Setting = &Setting::number(
    "student.suspension.most_months",
    text("一次休学的最长月数", "most months of one suspension"),
    0..=60,
    12,
);

/// How many months all suspensions of a student last at the most; 0 for no limit. Some provinces have
/// two years; of none was the text seen.
pub const MOST_MONTHS_IN_ALL: &Setting = &Setting::number(
    "student.suspension.most_months_in_all",
    text("累计休学的最长月数", "most months of all suspensions"),
    0..=60,
    0,
);

/// How many months in a row a student in senior secondary school has been ill before a suspension; 0
/// for any.
pub const SICK_LEAVE_MONTHS_SENIOR: &Setting = &Setting::number(
    "student.suspension.sick_leave_months_senior",
    text(
        "普通高中因病休学须连续病假的月数",
        "senior secondary: months of sick leave before a suspension",
    ),
    0..=12,
    0,
)
.built_in(&[BuiltIn::since("henan", Chosen::Number(3), SENIOR, &[law::HENAN_SENIOR_SUSPENSION])]);

/// Whether a suspension in the final grade of senior secondary school is worth a look.
pub const DISCOURAGE_FINAL_GRADE: &Setting = &Setting::switch(
    "student.suspension.discourage_final_grade",
    text("普通高中毕业年级一般不予休学", "the final grade of senior secondary is discouraged"),
    true,
);

/// Whether in the final grade of senior secondary school the authority approves, not the school.
pub const AUTHORITY_APPROVES_FINAL_GRADE: &Setting = &Setting::switch(
    "student.suspension.authority_approves_final_grade",
    text(
        "普通高中毕业年级休学须经主管部门批准",
        "in the final grade of senior secondary the authority approves",
    ),
    false,
)
.built_in(&[BuiltIn::since(
    "henan",
    Chosen::Switch(true),
    SENIOR,
    &[law::HENAN_SENIOR_SUSPENSION],
)]);
