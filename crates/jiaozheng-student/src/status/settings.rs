//! What provinces and bureaus decide about rolls, or what is not known well enough to be fixed.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[ENTRY_AGE, ENTRY_CUTOFF, FILE_MONTHS, TEMPORARY_NUMBER_MONTHS];

/// At which age children enter primary school; 7 where conditions are lacking.
pub const ENTRY_AGE: &Setting = &Setting::number(
    "student.status.entry_age",
    text("小学入学年龄（周岁）", "age of entry into primary school"),
    6..=7,
    6,
);

/// By which day of the year of entry children have reached that age: month and day, 831 for
/// 31 August. Where the year has no such day, its 31 August.
pub const ENTRY_CUTOFF: &Setting = &Setting::number(
    "student.status.entry_cutoff",
    text(
        "计算小学入学年龄的截止月日，如831为8月31日",
        "month and day by which the age is reached, 831 for 31 August",
    ),
    101..=1231,
    831,
);

/// In how many months from entry a file is made since 2025. A single summary says two; the text was not
/// seen.
pub const FILE_MONTHS: &Setting = &Setting::number(
    "student.status.file_months",
    text(
        "2025年起入学后建立学籍档案的月数",
        "months from entry in which a file is made, since 2025",
    ),
    1..=6,
    2,
);

/// After how many months a temporary number is worth a look; 0 for never. Formal numbers are given in
/// batches, once a year as far as was seen.
pub const TEMPORARY_NUMBER_MONTHS: &Setting = &Setting::number(
    "student.status.temporary_number_months",
    text(
        "临时学籍号一般不超过的月数，0为不限",
        "months that a temporary number usually lasts; 0 for any",
    ),
    0..=36,
    12,
);
