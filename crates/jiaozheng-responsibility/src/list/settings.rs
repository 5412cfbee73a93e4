//! What bureaus decide about lists, since national rules leave it open.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[HANDOVER_DAYS];

/// How many days a post may be vacant before its duties count as orphaned. No rule says; a month is
/// this project's own choice.
pub const HANDOVER_DAYS: &Setting = &Setting::number(
    "responsibility.list.handover_days",
    text("责任人空缺的最长天数", "most days without an owner in office"),
    0..=366,
    30,
);
