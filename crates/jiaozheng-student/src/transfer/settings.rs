//! What provinces and bureaus decide about transfers, since national rules leave it open.
//!
//! Without a profile a bar of one province is off; what most provinces discourage is a warning.

use jiaozheng_core::profile::{BuiltIn, Chosen, Setting};
use jiaozheng_core::{Basis, LocalDate, day, text};

use crate::law;

/// All of them.
pub const ALL: &[&Setting] = &[
    ORDER,
    CITY_DECIDES_SENIOR,
    BAR_UNDER_DISCIPLINE,
    BAR_EARLY_ATTENDANCE,
    DISCOURAGE_FINAL_GRADE,
    DISCOURAGE_FIRST_TERM,
    ALLOW_VOCATIONAL_TO_GENERAL,
    WINDOW_MONTHS,
    BAR_FINAL_GRADE_SENIOR,
    BAR_FIRST_TERM_SENIOR,
    BAR_SAME_AREA_SENIOR,
    BAR_INTERNATIONAL_TO_REGULAR,
    BAR_DUE_FOR_WITHDRAWAL,
    PUBLICITY_DAYS_SENIOR,
    ACCEPTANCE_LETTER_SENIOR,
    CROSS_PROVINCE_SENIOR,
    BAR_SAME_COUNTY_JUNIOR,
    BAR_LAST_TERM_JUNIOR,
];

/// Henan's rules for compulsory education begin.
const COMPULSORY: LocalDate = day(2014, 5, 1);
/// Henan's notice on senior secondary students is known from this day on.
const SENIOR: LocalDate = day(2015, 11, 16);
const CROSS_PROVINCE: LocalDate = day(2012, 4, 1);

const fn henan(chosen: Chosen, from: LocalDate, basis: &'static [Basis]) -> BuiltIn {
    BuiltIn::since("henan", chosen, from, basis)
}

const ON_FOR_SENIOR: &[BuiltIn] =
    &[henan(Chosen::Switch(true), SENIOR, &[law::HENAN_SENIOR_RULES])];
const ON_FOR_COMPULSORY: &[BuiltIn] =
    &[henan(Chosen::Switch(true), COMPULSORY, &[law::HENAN_COMPULSORY_RULES])];

/// In which order the schools and authorities decide.
pub const ORDER: &Setting = &Setting::one_of(
    "student.transfer.order",
    text("四方核办顺序", "order in which the schools and authorities decide"),
    &[
        (
            "receiving_side_first",
            text(
                "转入学校、转入主管部门、转出学校、转出主管部门",
                "receiving school and authority, then sending",
            ),
        ),
        (
            "sending_side_first",
            text(
                "转出学校、转出主管部门、转入学校、转入主管部门",
                "sending school and authority, then receiving",
            ),
        ),
        (
            "receiving_school_first",
            text(
                "转入学校、转出学校、转出主管部门、转入主管部门",
                "receiving school, sending school and authority, receiving authority",
            ),
        ),
    ],
);

/// Whether city authorities decide on senior secondary students besides the county ones.
pub const CITY_DECIDES_SENIOR: &Setting = &Setting::switch(
    "student.transfer.city_decides_senior",
    text(
        "普通高中转学须经市级教育行政部门核办",
        "the city decides too on senior secondary students",
    ),
    false,
)
.built_in(&[henan(Chosen::Switch(true), SENIOR, &[law::HENAN_SIX_STEPS])]);

/// Whether nobody transfers while under a disciplinary measure.
pub const BAR_UNDER_DISCIPLINE: &Setting = &Setting::switch(
    "student.transfer.bar_under_discipline",
    text("处分期内不予转学", "no transfer while under discipline"),
    false,
)
.built_in(ON_FOR_COMPULSORY);

/// Whether nobody attends the receiving school before the transfer is approved, also after the 2013
/// rules ended.
pub const BAR_EARLY_ATTENDANCE: &Setting = &Setting::switch(
    "student.transfer.bar_early_attendance",
    text("未办理转学手续不得提前入校就读", "no attendance before approval"),
    false,
)
.built_in(ON_FOR_COMPULSORY);

/// Whether a transfer in the final grade of a stage is worth a look.
pub const DISCOURAGE_FINAL_GRADE: &Setting = &Setting::switch(
    "student.transfer.discourage_final_grade",
    text("毕业年级一般不予转学", "the final grade is discouraged"),
    true,
);

/// Whether a transfer in the first term of a stage is worth a look.
pub const DISCOURAGE_FIRST_TERM: &Setting = &Setting::switch(
    "student.transfer.discourage_first_term",
    text("起始年级第一学期一般不予转学", "the first term is discouraged"),
    true,
);

/// Whether students of vocational schools may enter senior secondary schools.
pub const ALLOW_VOCATIONAL_TO_GENERAL: &Setting = &Setting::switch(
    "student.transfer.allow_vocational_to_general",
    text(
        "允许中等职业学校学生转入普通高中（普职融通）",
        "vocational students may enter senior secondary schools",
    ),
    false,
);

/// In how many months from the start of a term applications are made; 0 for at any time.
pub const WINDOW_MONTHS: &Setting = &Setting::number(
    "student.transfer.window_months",
    text(
        "义务教育阶段开学后受理转学的月数，0为不限",
        "months from the start of term, compulsory education; 0 for any time",
    ),
    0..=6,
    0,
)
.built_in(&[henan(Chosen::Number(2), COMPULSORY, &[law::HENAN_COMPULSORY_RULES])]);

/// Whether nobody transfers in the final grade of senior secondary school.
pub const BAR_FINAL_GRADE_SENIOR: &Setting = &Setting::switch(
    "student.transfer.bar_final_grade_senior",
    text("普通高中毕业年级不得转学", "no transfer in the final grade, senior secondary"),
    false,
)
.built_in(ON_FOR_SENIOR);

/// Whether nobody transfers in the first term of senior secondary school, unless out of the province.
pub const BAR_FIRST_TERM_SENIOR: &Setting = &Setting::switch(
    "student.transfer.bar_first_term_senior",
    text(
        "普通高中入学未满一学期不得转学（转出省外除外）",
        "no transfer in the first term, senior secondary",
    ),
    false,
)
.built_in(ON_FOR_SENIOR);

/// Whether nobody transfers between senior secondary schools of one urban area or one county.
pub const BAR_SAME_AREA_SENIOR: &Setting = &Setting::switch(
    "student.transfer.bar_same_area_senior",
    text(
        "普通高中同一市区或者同一县内不得转学",
        "no transfer within one urban area or county, senior secondary",
    ),
    false,
)
.built_in(ON_FOR_SENIOR);

/// Whether nobody goes from an international class to a regular one.
pub const BAR_INTERNATIONAL_TO_REGULAR: &Setting = &Setting::switch(
    "student.transfer.bar_international_to_regular",
    text("普通高中国际班不得转入普通班", "no transfer from an international to a regular class"),
    false,
)
.built_in(ON_FOR_SENIOR);

/// Whether nobody transfers who ought to be withdrawn.
pub const BAR_DUE_FOR_WITHDRAWAL: &Setting = &Setting::switch(
    "student.transfer.bar_due_for_withdrawal",
    text("普通高中应予退学的不得转学", "no transfer of a student due for withdrawal"),
    false,
)
.built_in(ON_FOR_SENIOR);

/// For how many working days a transfer of a senior secondary student is made public beforehand.
pub const PUBLICITY_DAYS_SENIOR: &Setting = &Setting::number(
    "student.transfer.publicity_days_senior",
    text(
        "普通高中转学公示的工作日数，0为不要求",
        "working days of publicity, senior secondary; 0 for none",
    ),
    0..=30,
    0,
)
.built_in(&[henan(Chosen::Number(5), SENIOR, &[law::HENAN_SENIOR_RULES])]);

/// Whether the principal of the receiving school signs a letter of acceptance.
pub const ACCEPTANCE_LETTER_SENIOR: &Setting = &Setting::switch(
    "student.transfer.acceptance_letter_senior",
    text("普通高中转入须有校长签署的接收函", "a letter of acceptance, senior secondary"),
    false,
)
.built_in(ON_FOR_SENIOR);

/// The province whose rules on senior secondary students across provinces are checked; 0 for none.
pub const CROSS_PROVINCE_SENIOR: &Setting = &Setting::number(
    "student.transfer.cross_province_senior",
    text(
        "适用普通高中跨省转学规定的省份代码，0为不适用",
        "province whose cross-province rules are checked; 0 for none",
    ),
    0..=65,
    0,
)
.built_in(&[henan(Chosen::Number(41), CROSS_PROVINCE, &[law::HENAN_CROSS_PROVINCE_RULES])]);

/// Whether nobody transfers within one county in junior secondary school.
pub const BAR_SAME_COUNTY_JUNIOR: &Setting = &Setting::switch(
    "student.transfer.bar_same_county_junior",
    text("初中同一县（区）内不得转学", "no transfer within one county, junior secondary"),
    false,
);

/// Whether nobody transfers in the last term of junior secondary school.
pub const BAR_LAST_TERM_JUNIOR: &Setting = &Setting::switch(
    "student.transfer.bar_last_term_junior",
    text("初中毕业学年下学期不得转学", "no transfer in the last term, junior secondary"),
    false,
);
