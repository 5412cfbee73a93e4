//! What the state, provinces and bureaus ask of institutions, in numbers; and what they leave open.

use jiaozheng_core::profile::{BuiltIn, Chosen, Setting};
use jiaozheng_core::{Basis, LocalDate, day, text};

use crate::approval::settings::{DECISION_MONTHS, LICENSING_AUTHORITY, ONLINE_BY_PROVINCE};
use crate::law;

/// All of them.
pub const ALL: &[&Setting] = &[
    LICENSING_AUTHORITY,
    DECISION_MONTHS,
    ONLINE_BY_PROVINCE,
    BAR_NAME_WORDS,
    AREA_PER_STUDENT,
    AREA_PER_STUDENT_SPORTS,
    LEAST_AREA,
    HIGHEST_FLOOR,
    HIGHEST_FLOOR_PRESCHOOL,
    BAR_UNSUITABLE_BUILDINGS,
    LEAST_LEASE_MONTHS,
    BAR_BOARDING,
    ONE_PLACE_ONE_LICENCE,
    BAR_SCHOOLS_AS_SPONSORS,
    LEAST_CAPITAL_YUAN,
    FULL_TIME_PER_CENT,
    TEACHERS_PER_CENT,
    TEACHERS_PER_CENT_PRESCHOOL,
    SPORTS_CLASS_SIZE,
    SPORTS_CLASS_OF_ONE_COACH,
    DEVELOPMENT_FUND_PER_CENT,
    INSPECTION_MONTH,
];

/// By September 2022 Henan had rules on all three groups outside the subjects. Of those on culture and the
/// arts a draft was seen, of the others nothing: what only that draft says is asked of culture and the
/// arts alone.
const HENAN_SINCE: LocalDate = day(2022, 9, 1);

const fn henan(chosen: Chosen, basis: &'static [Basis]) -> BuiltIn {
    BuiltIn::since("henan", chosen, HENAN_SINCE, basis)
}

/// Whether a name has none of the words of the list `training.barred_name_word`; culture and the arts.
pub const BAR_NAME_WORDS: &Setting = &Setting::switch(
    "training.institution.bar_name_words",
    text(
        "文化艺术类机构名称不得含有禁用字样",
        "culture and the arts: some words do not stand in a name",
    ),
    false,
)
.built_in(&[henan(Chosen::Switch(true), &[law::HENAN])]);

/// How many square metres there are for each pupil: three, in the nine rules on fire safety and in the
/// opinion of 2018.
pub const AREA_PER_STUDENT: &Setting = &Setting::number(
    "training.institution.area_per_student",
    text("生均面积（平方米）", "square metres for each pupil"),
    0..=50,
    3,
);

/// How many there are in sports other than board games: five, in the code of 2021.
pub const AREA_PER_STUDENT_SPORTS: &Setting = &Setting::number(
    "training.institution.area_per_student_sports",
    text("体育类（棋牌除外）生均面积（平方米）", "square metres for each pupil in sports"),
    0..=50,
    5,
);

/// How many there are in all; 0 for any number. Provinces ask for 100 to 300, none nationally.
pub const LEAST_AREA: &Setting = &Setting::number(
    "training.institution.least_area",
    text("场所最小面积（平方米）", "least square metres in all"),
    0..=2000,
    0,
);

/// On which floor culture and the arts at the most; 0 for any. The draft of Henan has the fifth.
pub const HIGHEST_FLOOR: &Setting = &Setting::number(
    "training.institution.highest_floor",
    text("文化艺术类机构场所最高楼层", "culture and the arts: highest floor"),
    0..=100,
    0,
)
.built_in(&[henan(Chosen::Number(5), &[law::HENAN])]);

/// On which floor at the most where preschool children are trained; 0 for any. The third, as the
/// standard on fire safety of buildings is applied.
pub const HIGHEST_FLOOR_PRESCHOOL: &Setting = &Setting::number(
    "training.institution.highest_floor_preschool",
    text("学龄前儿童培训场所最高楼层", "highest floor for preschool children"),
    0..=100,
    3,
);

/// Whether nobody is trained in culture and the arts in dwellings, basements, warehouses and industrial
/// buildings.
pub const BAR_UNSUITABLE_BUILDINGS: &Setting = &Setting::switch(
    "training.institution.bar_unsuitable_buildings",
    text(
        "文化艺术类机构不得使用住宅、地下室、仓库、工业用房",
        "culture and the arts: no dwellings, basements, warehouses, factories",
    ),
    false,
)
.built_in(&[henan(Chosen::Switch(true), &[law::HENAN])]);

/// How many months a lease has at least; 0 for any. Provinces differ.
pub const LEAST_LEASE_MONTHS: &Setting = &Setting::number(
    "training.institution.least_lease_months",
    text("最短租期（月）", "least months of a lease"),
    0..=120,
    0,
);

/// Whether no pupil of culture and the arts is boarded.
pub const BAR_BOARDING: &Setting = &Setting::switch(
    "training.institution.bar_boarding",
    text("文化艺术类机构不得招收寄宿生或者提供食宿", "culture and the arts: no pupil is boarded"),
    false,
)
.built_in(&[henan(Chosen::Switch(true), &[law::HENAN])]);

/// Whether each campus has a licence of its own, also within one county; culture and the arts.
pub const ONE_PLACE_ONE_LICENCE: &Setting = &Setting::switch(
    "training.institution.one_place_one_licence",
    text("文化艺术类机构一点一证", "culture and the arts: one place, one licence"),
    false,
)
.built_in(&[henan(Chosen::Switch(true), &[law::HENAN])]);

/// Whether no primary or secondary school founds an institution of culture and the arts, public or
/// private.
pub const BAR_SCHOOLS_AS_SPONSORS: &Setting = &Setting::switch(
    "training.institution.bar_schools_as_sponsors",
    text(
        "中小学校不得举办或者参与举办文化艺术类培训机构",
        "culture and the arts: no school founds one",
    ),
    false,
)
.built_in(&[henan(Chosen::Switch(true), &[law::HENAN])]);

/// How many yuan it is founded with at least; 0 for any. Most provinces ask for 300 000, some for
/// 100 000 or 200 000.
pub const LEAST_CAPITAL_YUAN: &Setting = &Setting::number(
    "training.institution.least_capital_yuan",
    text("最低开办资金（元）", "least capital in yuan"),
    0..=10_000_000,
    0,
);

/// How many of a hundred who work there teach full-time, or do research on teaching.
pub const FULL_TIME_PER_CENT: &Setting = &Setting::number(
    "training.institution.full_time_per_cent",
    text("专职教学、教研人员占比（%）", "per cent of the staff who teach full-time"),
    0..=100,
    50,
);

/// How many full-time teachers a class has for a hundred pupils.
pub const TEACHERS_PER_CENT: &Setting = &Setting::number(
    "training.institution.teachers_per_cent",
    text("每班次专职教学人员与学生之比（%）", "full-time teachers for a hundred pupils"),
    0..=100,
    2,
);

/// How many it has for a hundred preschool children.
pub const TEACHERS_PER_CENT_PRESCHOOL: &Setting = &Setting::number(
    "training.institution.teachers_per_cent_preschool",
    text("每班次专职培训人员与学龄前儿童之比（%）", "full-time teachers for a hundred children"),
    0..=100,
    6,
);

/// How many are in a class of sports at the most.
pub const SPORTS_CLASS_SIZE: &Setting = &Setting::number(
    "training.institution.sports_class_size",
    text("体育类每班次最多学员数", "most pupils in a class of sports"),
    1..=2000,
    35,
);

/// How many in a class of sports one coach trains alone.
pub const SPORTS_CLASS_OF_ONE_COACH: &Setting = &Setting::number(
    "training.institution.sports_class_of_one_coach",
    text("体育类一名执教人员可带最多学员数", "most pupils of one coach alone"),
    1..=2000,
    10,
);

/// How many per cent go to the fund for development, article 46 of the regulation.
pub const DEVELOPMENT_FUND_PER_CENT: &Setting = &Setting::number(
    "training.institution.development_fund_per_cent",
    text("发展基金提取比例（%）", "per cent set aside for development"),
    0..=100,
    10,
);

/// By the end of which month the inspection of the year before is over. No instrument says it; the
/// default takes the last one.
pub const INSPECTION_MONTH: &Setting = &Setting::number(
    "training.institution.inspection_month",
    text("上年度年检截止月份", "month by whose end last year's inspection is over"),
    1..=12,
    12,
);
