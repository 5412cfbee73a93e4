//! What the state, provinces and bureaus ask of courses, in numbers.
//!
//! A time of the day is a number of four digits, `2030` for 20:30; a day of the year `715` for 15 July.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

use crate::settings::{CHARGE_MONTHS, CHARGE_MONTHS_BEFORE, CHARGE_SESSIONS, CHARGE_YUAN};

/// All of them.
pub const ALL: &[&Setting] = &[
    LATEST_END_OFFLINE,
    LATEST_END_ONLINE,
    ONLINE_SESSION_MINUTES,
    ONLINE_INTERVAL_MINUTES,
    SENIOR_AS_COMPULSORY,
    SCHOOL_STARTS,
    SCHOOL_ENDS,
    SUMMER_FROM,
    SUMMER_TO,
    WINTER_FROM,
    WINTER_TO,
    CHARGE_MONTHS,
    CHARGE_SESSIONS,
    CHARGE_YUAN,
    CHARGE_MONTHS_BEFORE,
    SMALL_CLASS,
    LARGE_CLASS,
    SESSION_MINUTES_OFFLINE,
    SESSION_MINUTES_ONLINE,
    PRICE_SMALL_FEN,
    PRICE_MEDIUM_FEN,
    PRICE_LARGE_FEN,
    PRICE_ONLINE_FEN,
    PRICE_FLOAT_PER_CENT,
    MATERIAL_MONTHS,
];

/// When a course on premises ends at the latest: 20:30, in the opinions of 2018 and 2022.
pub const LATEST_END_OFFLINE: &Setting = &Setting::number(
    "training.course.latest_end_offline",
    text("线下培训最晚结束时间", "when training on premises ends at the latest"),
    0..=2359,
    2030,
);

/// When one online ends at the latest: 21:00, in the opinions of 2021 and 2022.
pub const LATEST_END_ONLINE: &Setting = &Setting::number(
    "training.course.latest_end_online",
    text("线上培训最晚结束时间", "when online training ends at the latest"),
    0..=2359,
    2100,
);

/// How many minutes an online session lasts at the most: 30, in the opinion of 2021.
pub const ONLINE_SESSION_MINUTES: &Setting = &Setting::number(
    "training.course.online_session_minutes",
    text("线上培训每课时最长分钟数", "most minutes of an online session"),
    1..=120,
    30,
);

/// How many minutes there are between online sessions at least: 10, in the opinion of 2021.
pub const ONLINE_INTERVAL_MINUTES: &Setting = &Setting::number(
    "training.course.online_interval_minutes",
    text("线上培训课程间隔最短分钟数", "fewest minutes between online sessions"),
    0..=60,
    10,
);

/// Whether subjects for senior secondary school are held to what is said of compulsory education, as
/// the opinion of 2021 has it by analogy.
pub const SENIOR_AS_COMPULSORY: &Setting = &Setting::switch(
    "training.course.senior_as_compulsory",
    text(
        "面向普通高中学生的学科类培训参照义务教育阶段执行",
        "subjects for senior secondary school are held to the rules on compulsory education",
    ),
    true,
);

/// When lessons begin at the schools of the place; 0 where that is not said, and then nobody is held
/// to it.
pub const SCHOOL_STARTS: &Setting = &Setting::number(
    "training.course.school_starts",
    text("当地中小学校上课时间，0为未设定", "when lessons begin at schools; 0 for not said"),
    0..=2359,
    0,
);

/// When they end; 0 where that is not said.
pub const SCHOOL_ENDS: &Setting = &Setting::number(
    "training.course.school_ends",
    text("当地中小学校放学时间，0为未设定", "when lessons end at schools; 0 for not said"),
    0..=2359,
    0,
);

/// The first day of the summer holidays of schools; 0 where that is not said.
pub const SUMMER_FROM: &Setting = &Setting::number(
    "training.course.summer_from",
    text("暑假开始日，0为未设定", "first day of the summer holidays; 0 for not said"),
    0..=1231,
    0,
);

/// The last day of the summer holidays.
pub const SUMMER_TO: &Setting = &Setting::number(
    "training.course.summer_to",
    text("暑假结束日，0为未设定", "last day of the summer holidays; 0 for not said"),
    0..=1231,
    0,
);

/// The first day of the winter holidays of schools; 0 where that is not said. It differs from year to
/// year: choose what is holiday in all of them.
pub const WINTER_FROM: &Setting = &Setting::number(
    "training.course.winter_from",
    text("寒假开始日，0为未设定", "first day of the winter holidays; 0 for not said"),
    0..=1231,
    0,
);

/// The last day of the winter holidays.
pub const WINTER_TO: &Setting = &Setting::number(
    "training.course.winter_to",
    text("寒假结束日，0为未设定", "last day of the winter holidays; 0 for not said"),
    0..=1231,
    0,
);

/// Fewer pupils than this are a small class (notice of 2021 on fees).
pub const SMALL_CLASS: &Setting = &Setting::number(
    "training.course.small_class",
    text("小班人数上限（不含）", "fewer pupils than this are a small class"),
    2..=100,
    10,
);

/// More pupils than this are a large class (notice of 2021 on fees).
pub const LARGE_CLASS: &Setting = &Setting::number(
    "training.course.large_class",
    text("大班人数下限（不含）", "more pupils than this are a large class"),
    2..=500,
    35,
);

/// Minutes of the session on premises that a guided price is for (notice of 2021 on fees).
pub const SESSION_MINUTES_OFFLINE: &Setting = &Setting::number(
    "training.course.session_minutes_offline",
    text("线下标准课程时长（分钟）", "minutes of a standard session on premises"),
    1..=120,
    45,
);

/// Minutes of the online session that a guided price is for (notice of 2021 on fees).
pub const SESSION_MINUTES_ONLINE: &Setting = &Setting::number(
    "training.course.session_minutes_online",
    text("线上标准课程时长（分钟）", "minutes of a standard online session"),
    1..=120,
    30,
);

/// The guided price of a session in a small class, in fen; 0 where there is none.
pub const PRICE_SMALL_FEN: &Setting = &Setting::number(
    "training.course.price_small_fen",
    text("小班基准收费标准（分/课时）", "guided price in a small class, fen a session"),
    0..=100_000,
    0,
);

/// The guided price of a session in a class of medium size, in fen; 0 where there is none.
pub const PRICE_MEDIUM_FEN: &Setting = &Setting::number(
    "training.course.price_medium_fen",
    text("中班基准收费标准（分/课时）", "guided price in a medium class, fen a session"),
    0..=100_000,
    0,
);

/// The guided price of a session in a large class, in fen; 0 where there is none.
pub const PRICE_LARGE_FEN: &Setting = &Setting::number(
    "training.course.price_large_fen",
    text("大班基准收费标准（分/课时）", "guided price in a large class, fen a session"),
    0..=100_000,
    0,
);

/// The guided price of an online session, in fen; 0 where there is none.
pub const PRICE_ONLINE_FEN: &Setting = &Setting::number(
    "training.course.price_online_fen",
    text("线上基准收费标准（分/课时）", "guided price online, fen a session"),
    0..=100_000,
    0,
);

/// How many per cent above a guided price may be charged: ten, in the notice of 2021 on fees.
pub const PRICE_FLOAT_PER_CENT: &Setting = &Setting::number(
    "training.course.price_float_per_cent",
    text("基准收费标准上浮幅度（%）", "per cent above a guided price that may be charged"),
    0..=100,
    10,
);

/// How many months materials are kept after they were used: three years, as remembered of the rules of
/// 2021 on materials.
pub const MATERIAL_MONTHS: &Setting = &Setting::number(
    "training.course.material_months",
    text("培训材料使用后的保管月数", "months that materials are kept after their use"),
    0..=120,
    36,
);
