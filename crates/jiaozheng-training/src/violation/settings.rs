//! Numbers of the law on penalties that may be amended, and what provinces decide beside it.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

use crate::settings::AGE_OF_MAJORITY;

/// All of them.
pub const ALL: &[&Setting] = &[
    DECISION_DAYS,
    HEARING_NOTICE_DAYS,
    PAYMENT_DAYS,
    LIMITATION_YEARS,
    LIMITATION_YEARS_LIFE,
    AGE_OF_RESPONSIBILITY,
    AGE_OF_MAJORITY,
    LEAST_OFFICERS,
    LEAST_STAFF,
    LARGE_SUM_PERSON_YUAN,
    LARGE_SUM_ORGANISATION_YUAN,
    TOWNSHIPS_PUNISH,
];

/// Within how many days after the filing a case is decided, article 60 of the law on penalties; other
/// laws and rules may have other limits.
pub const DECISION_DAYS: &Setting = &Setting::number(
    "training.violation.decision_days",
    text("立案后作出处罚决定的期限（日）", "days within which a case is decided"),
    1..=730,
    90,
);

/// How many working days before a hearing it is called, article 64.
pub const HEARING_NOTICE_DAYS: &Setting = &Setting::number(
    "training.violation.hearing_notice_days",
    text("听证通知提前的工作日数", "working days between the call and the hearing"),
    1..=60,
    7,
);

/// Within how many days a fine is paid, article 67. These are days of the calendar: only two, three,
/// five and seven days are working days (article 85).
pub const PAYMENT_DAYS: &Setting = &Setting::number(
    "training.violation.payment_days",
    text("缴纳罚款的期限（日）", "days within which a fine is paid"),
    1..=365,
    15,
);

/// Within how many years an act has to be found, article 36.
pub const LIMITATION_YEARS: &Setting = &Setting::number(
    "training.violation.limitation_years",
    text("追究时效（年）", "years within which an act has to be found"),
    1..=20,
    2,
);

/// The same where lives, health or the safety of finances were at stake and harm was done.
pub const LIMITATION_YEARS_LIFE: &Setting = &Setting::number(
    "training.violation.limitation_years_life",
    text(
        "涉及生命健康、金融安全且有危害后果的追究时效（年）",
        "years within which an act has to be found that endangered life or finances",
    ),
    1..=20,
    5,
);

/// From which age on somebody is punished, article 30.
pub const AGE_OF_RESPONSIBILITY: &Setting = &Setting::number(
    "training.violation.age_of_responsibility",
    text("行政责任年龄（周岁）", "age from which on somebody is punished"),
    10..=18,
    14,
);

/// How many officers investigate at least, article 42.
pub const LEAST_OFFICERS: &Setting = &Setting::number(
    "training.violation.least_officers",
    text("执法人员最少人数", "officers at least"),
    1..=10,
    2,
);

/// How many work at an institution at least, article 17 of the measures of 2023.
pub const LEAST_STAFF: &Setting = &Setting::number(
    "training.violation.least_staff",
    text("构成擅自举办机构的从业人员最少人数", "who work at an institution, at least"),
    1..=20,
    2,
);

/// From how many yuan on a fine or a confiscation is large for a person, so that a hearing is offered; 0
/// where that is not known. Provinces and departments differ.
pub const LARGE_SUM_PERSON_YUAN: &Setting = &Setting::number(
    "training.violation.large_sum_person_yuan",
    text("对公民的较大数额（元）", "yuan that are a large sum for a person"),
    0..=1_000_000,
    0,
);

/// The same for an organisation.
pub const LARGE_SUM_ORGANISATION_YUAN: &Setting = &Setting::number(
    "training.violation.large_sum_organisation_yuan",
    text("对单位的较大数额（元）", "yuan that are a large sum for an organisation"),
    0..=10_000_000,
    0,
);

/// Whether the province lets townships punish, article 24 of the law on penalties.
pub const TOWNSHIPS_PUNISH: &Setting = &Setting::switch(
    "training.violation.townships_punish",
    text("处罚权已交由乡镇（街道）行使", "townships may punish"),
    false,
);
