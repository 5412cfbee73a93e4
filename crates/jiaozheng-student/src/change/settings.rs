//! What provinces and bureaus decide about changes, since national rules leave it open.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[BAR_RETENTION, GRADUATION_CREDITS];

/// Whether nobody is kept in a grade in compulsory education, nor in the final one of senior secondary
/// school, as in Hunan.
pub const BAR_RETENTION: &Setting = &Setting::switch(
    "student.change.bar_retention",
    text("义务教育阶段和高中三年级不得留级", "nobody is kept in a grade"),
    false,
);

/// How many credits a senior secondary student graduates with.
pub const GRADUATION_CREDITS: &Setting = &Setting::number(
    "student.change.graduation_credits",
    text("普通高中毕业学分", "credits for graduation from senior secondary school"),
    0..=300,
    144,
);
