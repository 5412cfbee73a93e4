//! What provinces and bureaus decide about such reports, since national rules leave it open.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[DAYS_BEFORE_YEAR_END, MONTHS_AFTER_YEAR_END];

/// How many days before the end of the year a report with the one on work can be given at the earliest.
/// No rule was seen; the year is nearly over in December.
pub const DAYS_BEFORE_YEAR_END: &Setting = &Setting::number(
    "responsibility.law_debrief.days_before_year_end",
    text(
        "结合述职述法最早可在年末前多少日进行",
        "days before the end of the year that it can be given",
    ),
    0..=365,
    30,
);

/// How many months after the year a report is given at the latest. No rule was seen; reports of
/// hearings are of January (Jinshan in Shanghai) and of early March (Hefei).
pub const MONTHS_AFTER_YEAR_END: &Setting = &Setting::number(
    "responsibility.law_debrief.months_after_year_end",
    text("述法最迟应在年后多少个月内完成", "months after the year within which it is given"),
    0..=24,
    3,
);
