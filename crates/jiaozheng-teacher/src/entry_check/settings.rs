//! What provinces and bureaus decide about entry checks, since the law gives no number.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[VALID_DAYS, YEAR_DAYS, DISMISSAL_DAYS];

/// How many days old a result may be when somebody is hired; 0 for any. The law says "before"; ninety
/// is ours.
pub const VALID_DAYS: &Setting = &Setting::number(
    "teacher.entry_check.valid_days",
    text("入职前查询结果的有效天数", "days for which a result holds before hiring"),
    0..=366,
    90,
);

/// How many days may lie between two yearly checks: a year, and a day for leap years.
pub const YEAR_DAYS: &Setting = &Setting::number(
    "teacher.entry_check.year_days",
    text("年度查询的最长间隔（天）", "days between two yearly checks"),
    30..=731,
    366,
);

/// How many days after the result a dismissal is prompt; 0 for any. The law says "promptly"; thirty is
/// ours.
pub const DISMISSAL_DAYS: &Setting = &Setting::number(
    "teacher.entry_check.dismissal_days",
    text("发现后解聘的天数", "days for a dismissal"),
    0..=366,
    30,
);
