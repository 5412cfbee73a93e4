//! What provinces and bureaus decide about registrations, and the numbers of the national rules.

use jiaozheng_core::profile::Setting;
use jiaozheng_core::text;

/// All of them.
pub const ALL: &[&Setting] = &[
    FINAL_LEVEL,
    CYCLE_YEARS,
    FIRST_DAYS,
    PERIODIC_DAYS,
    DECISION_WORKING_DAYS,
    TRAINING_HOURS,
    TRAINING_CREDITS,
    INTERRUPTION_SEMESTERS,
    PRIVATE_SCHOOLS,
    OUT_OF_QUOTA,
    OUT_OF_SCHOOL,
    PUBLICITY_DAYS,
];

/// Which authority concludes. Provinces differ: in Shaanxi the province does, after county and city; in
/// another report the county does, and those above review and keep.
pub const FINAL_LEVEL: &Setting = &Setting::one_of(
    "teacher.registration.final_level",
    text("作出注册结论的层级", "the level that concludes"),
    &[
        ("province", text("省级终审", "the province")),
        ("city", text("市级终审", "the city")),
        ("county", text("县级作出结论", "the county")),
    ],
);

/// For how many years a teacher is registered: five, by the measures of 2013.
pub const CYCLE_YEARS: &Setting = &Setting::number(
    "teacher.registration.cycle_years",
    text("注册有效期（年）", "years of a registration"),
    1..=10,
    5,
);

/// How many days after probation the first application is due: sixty; 0 for no limit.
pub const FIRST_DAYS: &Setting = &Setting::number(
    "teacher.registration.first_days",
    text("首次注册的申请期限（天）", "days for the first application"),
    0..=365,
    60,
);

/// How many days before its end the next registration may be applied for: sixty; 0 for no limit.
pub const PERIODIC_DAYS: &Setting = &Setting::number(
    "teacher.registration.periodic_days",
    text("有效期满前可以申请的天数", "days before the end for the next application"),
    0..=365,
    60,
);

/// How many working days after the end of acceptance a conclusion is due: ninety, which nobody looked
/// up; 0 for no limit.
pub const DECISION_WORKING_DAYS: &Setting = &Setting::number(
    "teacher.registration.decision_working_days",
    text("受理终止后作出结论的工作日", "working days for the conclusion"),
    0..=250,
    90,
);

/// How many hours of training a cycle asks for: 360, by the measures of 2013.
pub const TRAINING_HOURS: &Setting = &Setting::number(
    "teacher.registration.training_hours",
    text("注册周期内的培训学时", "hours of training in a cycle"),
    0..=2000,
    360,
);

/// How many credits the province takes for these hours; 0 where it counts hours alone.
pub const TRAINING_CREDITS: &Setting = &Setting::number(
    "teacher.registration.training_credits",
    text("省级规定的等量学分", "credits that stand for the hours"),
    0..=2000,
    0,
);

/// After how many terms away without leave a registration is deferred: one or more (一学期以上).
pub const INTERRUPTION_SEMESTERS: &Setting = &Setting::number(
    "teacher.registration.interruption_semesters",
    text("应暂缓注册的中止学期数", "terms away after which it is deferred"),
    1..=10,
    1,
);

/// Whether teachers of private schools register, which the province decides.
pub const PRIVATE_SCHOOLS: &Setting = &Setting::switch(
    "teacher.registration.private_schools",
    text("民办学校教师纳入定期注册", "teachers of private schools register"),
    false,
);

/// Whether teachers of public schools register who are not in quota, as those of the special-post
/// programme do in some provinces.
pub const OUT_OF_QUOTA: &Setting = &Setting::switch(
    "teacher.registration.out_of_quota",
    text("公办学校非在编教师纳入定期注册", "teachers out of quota register"),
    false,
);

/// Whether teachers of children's palaces, teaching research offices and the like register. The measures
/// of 2013 name schools and kindergartens alone; the plan of the pilots before them named teaching
/// research too.
pub const OUT_OF_SCHOOL: &Setting = &Setting::switch(
    "teacher.registration.out_of_school",
    text("少年宫、教研室、电化教育等机构教师纳入定期注册", "teachers outside of schools register"),
    false,
);

/// For how many days a conclusion is made public: a week in one report, nothing in the national rules; 0
/// for any.
pub const PUBLICITY_DAYS: &Setting = &Setting::number(
    "teacher.registration.publicity_days",
    text("注册结论的公示天数", "days for which a conclusion is made public"),
    0..=60,
    0,
);
