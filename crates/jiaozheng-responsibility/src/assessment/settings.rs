//! What provinces and bureaus decide about assessments, since national rules leave it open.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[
    SCALE,
    EXCELLENT_FROM,
    GOOD_FROM,
    FAIR_FROM,
    VETO_CAP,
    DAYS_BEFORE_YEAR_END,
    MONTHS_AFTER_YEAR_END,
    PUBLICITY_DAYS,
    REVIEW_DAYS,
    ANSWER_DAYS,
];

/// Which scale bodies are graded by. Both are in use, and no national rule chooses.
pub const SCALE: &Setting = &Setting::one_of(
    "responsibility.assessment.scale",
    text("单位考核等次体系", "scale that bodies are graded by"),
    &[
        ("any", text("不限", "any")),
        ("performance", text("优秀、良好、一般、较差", "excellent, good, fair, poor")),
        (
            "qualification",
            text("优秀、良好、合格、不合格", "excellent, good, qualified, unqualified"),
        ),
    ],
);

/// From how many points on a body is excellent. A convention, as the two limits below.
pub const EXCELLENT_FROM: &Setting = &Setting::number(
    "responsibility.assessment.excellent_from",
    text("优秀等次的最低分", "least points of the best grade"),
    0..=200,
    90,
);

/// From how many points on it has the second grade.
pub const GOOD_FROM: &Setting = &Setting::number(
    "responsibility.assessment.good_from",
    text("良好等次的最低分", "least points of the second grade"),
    0..=200,
    80,
);

/// From how many points on it has the third grade.
pub const FAIR_FROM: &Setting = &Setting::number(
    "responsibility.assessment.fair_from",
    text("一般（合格）等次的最低分", "least points of the third grade"),
    0..=200,
    60,
);

/// What a failed veto indicator (一票否决) costs. Where nothing else is said, the best grade.
pub const VETO_CAP: &Setting = &Setting::one_of(
    "responsibility.assessment.veto_cap",
    text("一票否决的后果", "what a veto costs"),
    &[
        ("not_excellent", text("不得评为优秀", "the best grade")),
        ("worst", text("确定为最低等次", "all but the worst grade")),
    ],
);

/// How many days before the end of the year its assessment can be decided on at the earliest. Bureaus
/// assess in December or after it: the one plan that was seen ends in December
/// (`m.001doc.com/doc/629019.html`).
pub const DAYS_BEFORE_YEAR_END: &Setting = &Setting::number(
    "responsibility.assessment.days_before_year_end",
    text(
        "年度考核最早可在年末前多少日确定",
        "days before the end of the year that it can be decided",
    ),
    0..=365,
    30,
);

/// How many months after the year its assessment is decided on at the latest. A convention.
pub const MONTHS_AFTER_YEAR_END: &Setting = &Setting::number(
    "responsibility.assessment.months_after_year_end",
    text("年度考核最迟应在年后多少个月内确定", "months after the year within which it is decided"),
    0..=24,
    6,
);

/// How many working days a result is published before it stands; 0 where it need not be.
pub const PUBLICITY_DAYS: &Setting = &Setting::number(
    "responsibility.assessment.publicity_days",
    text("考核结果公示的工作日数", "working days of publicity"),
    0..=30,
    0,
);

/// Within how many days a review that the Civil Servants Law knows is decided: thirty by article 96; a
/// bureau might ask for less.
pub const REVIEW_DAYS: &Setting = &Setting::number(
    "responsibility.assessment.review_days",
    text("复核决定的期限（日）", "days within which a review is decided"),
    1..=30,
    30,
);

/// Within how many days any other objection is answered. A convention: as many as the law has for a
/// review.
pub const ANSWER_DAYS: &Setting = &Setting::number(
    "responsibility.assessment.answer_days",
    text("异议的答复期限（日）", "days within which an objection is answered"),
    1..=365,
    30,
);
