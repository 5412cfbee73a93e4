//! Numbers of the law, which a bureau might set narrower, and no wider.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[PUBLICATION_DAYS, LICENCE_DAYS, TEMPORARY_LICENCE_MONTHS];

/// Within how many working days after it was made or changed a list is published: twenty by article 26
/// of the regulations on disclosure (政府信息公开条例).
pub const PUBLICATION_DAYS: &Setting = &Setting::number(
    "responsibility.power_item.publication_days",
    text("公布期限（工作日）", "working days until an item is published"),
    1..=20,
    20,
);

/// How many working days a licence may take without a basis for more: twenty by article 42 of the law
/// (行政许可法).
pub const LICENCE_DAYS: &Setting = &Setting::number(
    "responsibility.power_item.licence_days",
    text("行政许可一般时限（工作日）", "working days that a licence may take in general"),
    1..=20,
    20,
);

/// How many months a licence set by a rule of a province lasts: a year by article 15 of the law
/// (行政许可法).
pub const TEMPORARY_LICENCE_MONTHS: &Setting = &Setting::number(
    "responsibility.power_item.temporary_licence_months",
    text("临时性行政许可实施期限（月）", "months that a temporary licence lasts"),
    1..=12,
    12,
);
