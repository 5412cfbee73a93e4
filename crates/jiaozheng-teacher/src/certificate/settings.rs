//! What is a number in the rules on certificates.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[BAN_YEARS];

/// How many years after a revocation nobody applies again: five by article 19 of 《教师资格条例》.
pub const BAN_YEARS: &Setting = &Setting::number(
    "teacher.certificate.ban_years",
    text("撤销教师资格后不得重新申请的年数", "years without an application after a revocation"),
    0..=50,
    5,
);
