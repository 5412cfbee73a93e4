//! Which school to which.

use jiaozheng_core::code::SchoolCategory;
use jiaozheng_core::code::division::Level;
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, DivisionCode, text};

use super::Rule;
use crate::law;
use crate::transfer::settings::ALLOW_VOCATIONAL_TO_GENERAL;
use crate::transfer::{Transfer, TransferScope};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.transfer.same_school",
        text("转出学校与转入学校相同", "the two schools are the same"),
        |case, _, found| {
            found.at_if(case.from_school.code == case.to_school.code, "/to_school/code");
        },
    )
    .reads(&["/from_school/code", "/to_school/code"]),
    Rule::error(
        "student.transfer.scope_differs",
        text("转学范围与两校所在地不符", "the scope is not that of the two divisions"),
        |case, _, found| {
            let expected = scope(case.from_school.division, case.to_school.division);
            if expected != case.scope {
                found.with("/scope", Detail::Expected(KnownCode::of(expected)));
            }
        },
    )
    .reads(&["/scope", "/from_school/division", "/to_school/division"]),
    Rule::error(
        "student.transfer.division_not_in_force",
        text("学校所在地行政区划代码在适用日期未启用或者已撤销", "the division was not in force"),
        |case, context, found| {
            case.from_school.judge_division(context.day, found, "/from_school/division");
            case.to_school.judge_division(context.day, found, "/to_school/division");
        },
    )
    .basis(&[law::DIVISIONS])
    .reads(&["/from_school/division", "/to_school/division", "/applied_on"]),
    Rule::warning(
        "student.transfer.school_in_another_province",
        text("学校标识码的省份与所在地不符", "the code of the school is of another province"),
        |case, _, found| {
            found.at_if(case.from_school.is_elsewhere(), "/from_school/code");
            found.at_if(case.to_school.is_elsewhere(), "/to_school/code");
        },
    )
    .reads(&["/from_school", "/to_school"]),
    Rule::warning(
        "student.transfer.vocational_to_general",
        text(
            "中等职业学校学生一般不得转入普通高中",
            "from a vocational to a senior secondary school",
        ),
        |case, context, found| {
            let from_vocational =
                case.from_school.code.category() == SchoolCategory::SecondaryVocational;
            let to_general = case.to_school.code.category() == SchoolCategory::SeniorSecondary;
            let allowed = context.is_on(ALLOW_VOCATIONAL_TO_GENERAL);
            found.at_if(from_vocational && to_general && !allowed, "/to_school/code");
        },
    )
    .basis(&[law::HUNAN_SENIOR_RULES])
    .since(2013, 9, 1)
    .reads(&["/from_school/code", "/to_school/code", "/applied_on"])
    .settings(&[ALLOW_VOCATIONAL_TO_GENERAL]),
    Rule::warning(
        "student.transfer.roll_stays",
        text(
            "只有在普通学校与特殊教育学校、专门学校之间转学的，学籍才可以保留在转出学校",
            "the roll stays, though no special or specialised school takes part",
        ),
        |case, _, found| {
            let unusual = case.roll_stays == Some(true) && !is_special_case(case);
            found.at_if(unusual, "/roll_stays");
        },
    )
    .basis(&[law::ROLL_STAYS])
    .since(2013, 9, 1)
    .until(2025, 1, 2)
    .reads(&["/roll_stays", "/from_school/code", "/to_school/code"]),
];

/// How far apart two counties are. What a province administers itself is a city of its own.
pub(in super::super) fn scope(from: DivisionCode, to: DivisionCode) -> TransferScope {
    match () {
        () if from == to => TransferScope::WithinCounty,
        () if same_city(from, to) => TransferScope::WithinCity,
        () if from.province() == to.province() => TransferScope::WithinProvince,
        () => TransferScope::CrossProvince,
    }
}

/// Whether two counties belong to one city. Counties that a province administers itself (`4190`)
/// share four digits and no city; those of a municipality (`1101` and, for counties, `1102`) share the
/// municipality.
pub(super) fn same_city(from: DivisionCode, to: DivisionCode) -> bool {
    match (from.parent(), to.parent()) {
        (Some(one), Some(other)) if one == other => {
            one.level() == Level::Prefecture || MUNICIPALITIES.contains(&one.as_str())
        }
        _ => false,
    }
}

/// 直辖市
const MUNICIPALITIES: [&str; 4] = ["110000", "120000", "310000", "500000"];

/// Whether one of the schools is for special education, or a specialised one (专门学校).
pub(super) fn is_special_case(case: &Transfer) -> bool {
    use SchoolCategory::{SpecialEducation, Specialised};

    let schools = [&case.from_school, &case.to_school];
    schools.iter().any(|it| matches!(it.code.category(), SpecialEducation | Specialised))
}
