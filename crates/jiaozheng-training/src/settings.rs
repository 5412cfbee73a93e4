//! What is decided once for records of several kinds.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// For how many months one charge may be: three, in the opinions of 2018 and 2022 and in the notice of
/// 2021 on what is paid in advance.
pub const CHARGE_MONTHS: &Setting = &Setting::number(
    "training.charge_months",
    text("一次性收费的最长时间跨度（月）", "months that one charge may be for"),
    1..=12,
    3,
);

/// For how many sessions one charge may be: sixty, in the notice of 2021 and the opinion of 2022.
pub const CHARGE_SESSIONS: &Setting = &Setting::number(
    "training.charge_sessions",
    text("一次性收费的最多课时数", "sessions that one charge may be for"),
    1..=500,
    60,
);

/// How many yuan one charge may be outside the subjects: 5,000, in the opinion of 2022.
pub const CHARGE_YUAN: &Setting = &Setting::number(
    "training.charge_yuan",
    text("非学科类一次性收费的最高金额（元）", "yuan that one charge may be, outside the subjects"),
    1..=1_000_000,
    5_000,
);

/// How many months before what is paid for it may be charged; 0 for any. A month is what Hainan and
/// Jiangsu say; of national law and of Henan nothing like it was seen.
pub const CHARGE_MONTHS_BEFORE: &Setting = &Setting::number(
    "training.charge_months_before",
    text(
        "收费早于新课开始的最长时间（月），0为不限",
        "months before the course that a charge may be; 0 for any",
    ),
    0..=12,
    0,
);

/// From which age on everybody acts alone (article 17 of the Civil Code), and is punished as an adult
/// (article 30 of the law on penalties).
pub const AGE_OF_MAJORITY: &Setting = &Setting::number(
    "training.age_of_majority",
    text("成年年龄（周岁）", "age of majority"),
    14..=25,
    18,
);
