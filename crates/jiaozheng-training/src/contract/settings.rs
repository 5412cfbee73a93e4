//! What the state, provinces and bureaus ask of contracts, in numbers.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

use crate::settings::{
    AGE_OF_MAJORITY, CHARGE_MONTHS, CHARGE_MONTHS_BEFORE, CHARGE_SESSIONS, CHARGE_YUAN,
};

/// All of them.
pub const ALL: &[&Setting] = &[
    CHARGE_MONTHS,
    CHARGE_SESSIONS,
    CHARGE_YUAN,
    CHARGE_MONTHS_BEFORE,
    RENEWAL_SESSIONS,
    REFUND_DAYS,
    YOUNGEST,
    OLDEST_PRESCHOOL,
    OLDEST_PRIMARY,
    OLDEST_JUNIOR,
    OLDEST_SENIOR,
    AGE_OF_CONSENT,
    AGE_OF_OWN_INCOME,
    AGE_OF_MAJORITY,
];

/// How many sessions are left at most when it is paid for more; 0 for any. Jiangsu has 20.
pub const RENEWAL_SESSIONS: &Setting = &Setting::number(
    "training.contract.renewal_sessions",
    text("续费时剩余课时的上限", "sessions that are left at most at a renewal"),
    0..=100,
    0,
);

/// Within how many days it is paid back; 0 for any. Fifteen is remembered, and was seen nowhere.
pub const REFUND_DAYS: &Setting = &Setting::number(
    "training.contract.refund_days",
    text("退费期限（日）", "days within which it is paid back"),
    0..=180,
    15,
);

/// From which age on somebody is trained: three, in the model contract and the measures on penalties.
pub const YOUNGEST: &Setting = &Setting::number(
    "training.contract.youngest",
    text("培训对象的最小年龄（周岁）", "least age of somebody who is trained"),
    0..=6,
    3,
);

/// Up to which age a course for preschool children is taken: six, in the model contract.
pub const OLDEST_PRESCHOOL: &Setting = &Setting::number(
    "training.contract.oldest_preschool",
    text("学龄前儿童的最大年龄（周岁）", "greatest age of preschool children"),
    3..=10,
    6,
);

/// Up to which age one for primary school is; one year more than usual.
pub const OLDEST_PRIMARY: &Setting = &Setting::number(
    "training.contract.oldest_primary",
    text("小学生的最大年龄（周岁）", "greatest age of pupils of primary school"),
    6..=20,
    13,
);

/// Up to which age one for junior secondary school is; one year more than usual.
pub const OLDEST_JUNIOR: &Setting = &Setting::number(
    "training.contract.oldest_junior",
    text("初中学生的最大年龄（周岁）", "greatest age of students of junior secondary school"),
    6..=25,
    16,
);

/// Up to which age one for senior secondary school is; two years more than usual.
pub const OLDEST_SENIOR: &Setting = &Setting::number(
    "training.contract.oldest_senior",
    text("高中阶段学生的最大年龄（周岁）", "greatest age of students of senior secondary school"),
    6..=30,
    20,
);

/// From which age on a minor can act with consent, article 19 of the Civil Code.
pub const AGE_OF_CONSENT: &Setting = &Setting::number(
    "training.contract.age_of_consent",
    text("限制民事行为能力的起始年龄（周岁）", "age from which on a minor acts with consent"),
    0..=18,
    8,
);

/// From which age on a minor who lives on own work acts alone, article 18.
pub const AGE_OF_OWN_INCOME: &Setting = &Setting::number(
    "training.contract.age_of_own_income",
    text("以自己劳动收入为主要生活来源的起始年龄（周岁）", "age from which on own work counts"),
    0..=18,
    16,
);
