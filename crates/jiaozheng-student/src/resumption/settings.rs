//! What provinces and bureaus decide about resumptions, since national rules leave it open.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[AUTHORITY_CONFIRMS, GRACE_MONTHS];

/// Whether the authority that keeps the rolls confirms a resumption. National rules leave it to the
/// school; in some places the authority decides.
pub const AUTHORITY_CONFIRMS: &Setting = &Setting::switch(
    "student.resumption.authority_confirms",
    text("复学须经学籍主管部门核准", "the authority confirms a resumption"),
    false,
);

/// How many months after the planned end of a suspension an application is still usual. Hunan lets a
/// senior secondary student be withdrawn who is more than a month late.
pub const GRACE_MONTHS: &Setting = &Setting::number(
    "student.resumption.grace_months",
    text("休学期满后办理复学的月数", "months after a suspension in which a resumption is usual"),
    0..=12,
    1,
);
