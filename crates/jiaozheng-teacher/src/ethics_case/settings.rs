//! The numbers of the national rules on cases of ethics.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[DISQUALIFICATION_MONTHS];

/// For how many months eligibility for awards, promotion and titles is lost at least: twenty-four, by
/// the rules of 2018.
pub const DISQUALIFICATION_MONTHS: &Setting = &Setting::number(
    "teacher.ethics_case.disqualification_months",
    text("取消相关资格的最短月数", "least months without eligibility"),
    0..=120,
    24,
);
