//! What provinces and bureaus decide about deregistrations, and the limits that laws set.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[NOTICE_MONTHS, NOTICE_MONTHS_IN_CAMPAIGN, CANCELLATION_DAYS];

/// How many months before its end an institution that wishes so announces it (article 50 of the rules
/// on the law on private education).
pub const NOTICE_MONTHS: &Setting = &Setting::number(
    "training.deregistration.notice_months",
    text("拟终止公告应提前的月数", "months between the announcement and the end"),
    0..=24,
    6,
);

/// The same where the end is part of a campaign, as that of 2021; 0 where no time is asked for. The
/// notices of that campaign let the registration be cancelled with shorter announcements and said no
/// number.
pub const NOTICE_MONTHS_IN_CAMPAIGN: &Setting = &Setting::number(
    "training.deregistration.notice_months_in_campaign",
    text(
        "专项治理中拟终止公告应提前的月数",
        "months between the announcement and the end, in a campaign",
    ),
    0..=24,
    0,
);

/// How many days after its liquidation a private non-enterprise unit asks for the cancellation of its
/// registration (article 17 of the rules on such units).
pub const CANCELLATION_DAYS: &Setting = &Setting::number(
    "training.deregistration.cancellation_days",
    text("清算后申请注销登记的日数", "days from the liquidation to the request to cancel"),
    1..=180,
    15,
);
