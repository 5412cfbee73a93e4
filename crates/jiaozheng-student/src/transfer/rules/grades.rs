//! Grades, and the times of schooling in which nobody should transfer.

use jiaozheng_core::text;

use super::Rule;
use super::schools::is_special_case;
use crate::Stage;
use crate::law;
use crate::transfer::Transfer;
use crate::transfer::settings::{
    BAR_FINAL_GRADE_SENIOR, BAR_FIRST_TERM_SENIOR, BAR_LAST_TERM_JUNIOR, DISCOURAGE_FINAL_GRADE,
    DISCOURAGE_FIRST_TERM,
};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.transfer.grade_beyond_stage",
        text("年级超出学段", "a grade that the stage does not have"),
        |case, _, found| {
            let Some(last) = case.stage.last_grade(case.school_system) else { return };
            found.at_if(case.grade_before.get() > last, "/grade_before");
            found.at_if(case.grade_after.get() > last, "/grade_after");
        },
    )
    .reads(&["/stage", "/school_system", "/grade_before", "/grade_after"])
    .schema(GRADE_WITHIN_STAGE),
    Rule::warning(
        "student.transfer.grade_changed",
        text("转学不得变更就读年级", "the grade changes with the transfer"),
        |case, _, found| {
            let special = case.stage == Stage::SpecialEducation || is_special_case(case);
            found.at_if(case.grade_before != case.grade_after && !special, "/grade_after");
        },
    )
    .basis(&[law::HUNAN_RULES, law::ANHUI_RULES, law::CHONGQING_BARS, law::LOWER_GRADE])
    .since(2013, 9, 1)
    .reads(&[
        "/grade_before",
        "/grade_after",
        "/stage",
        "/from_school/code",
        "/to_school/code",
    ]),
    Rule::warning(
        "student.transfer.final_grade",
        text("毕业年级一般不予转学", "in the final grade of the stage"),
        |case, context, found| {
            let stricter = match case.stage {
                Stage::SeniorSecondary => context.is_on(BAR_FINAL_GRADE_SENIOR),
                Stage::JuniorSecondary => context.is_on(BAR_LAST_TERM_JUNIOR),
                _ => false,
            };
            let discouraged = context.is_on(DISCOURAGE_FINAL_GRADE) && !stricter;
            found.at_if(discouraged && is_final_grade(case), "/grade_before");
        },
    )
    .basis(&[law::ANHUI_RULES, law::CHONGQING_BARS])
    .since(2013, 9, 1)
    .reads(&["/stage", "/school_system", "/grade_before", "/applied_on"])
    .settings(&[DISCOURAGE_FINAL_GRADE, BAR_FINAL_GRADE_SENIOR, BAR_LAST_TERM_JUNIOR]),
    Rule::error(
        "student.transfer.final_grade_barred",
        text("普通高中毕业年级不得转学", "senior secondary: in the final grade"),
        |case, context, found| {
            let barred = is_senior(case) && context.is_on(BAR_FINAL_GRADE_SENIOR);
            found.at_if(barred && is_final_grade(case), "/grade_before");
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES])
    .since(2015, 11, 16)
    .reads(&["/stage", "/school_system", "/grade_before", "/applied_on"])
    .settings(&[BAR_FINAL_GRADE_SENIOR]),
    Rule::warning(
        "student.transfer.first_term",
        text("起始年级第一学期一般不予转学", "in the first term of the stage"),
        |case, context, found| {
            let barred = is_senior(case) && context.is_on(BAR_FIRST_TERM_SENIOR);
            let discouraged = context.is_on(DISCOURAGE_FIRST_TERM) && !barred;
            found.at_if(discouraged && is_first_term(case), "/terms_completed");
        },
    )
    .basis(&[law::HUNAN_RULES])
    .since(2013, 9, 1)
    .reads(&["/stage", "/terms_completed", "/grade_before", "/applied_on"])
    .settings(&[DISCOURAGE_FIRST_TERM, BAR_FIRST_TERM_SENIOR]),
    Rule::error(
        "student.transfer.first_term_barred",
        text(
            "普通高中入学未满一学期不得转学（转出省外的除外）",
            "senior secondary: in the first term, and not out of the province",
        ),
        |case, context, found| {
            let barred = is_senior(case) && context.is_on(BAR_FIRST_TERM_SENIOR);
            let stays = !case.leaves_the_province();
            found.at_if(barred && stays && is_first_term(case), "/terms_completed");
        },
    )
    .basis(&[law::HENAN_SENIOR_RULES])
    .since(2015, 11, 16)
    .reads(&[
        "/stage",
        "/terms_completed",
        "/grade_before",
        "/applied_on",
        "/from_school/division",
        "/to_school/division",
    ])
    .settings(&[BAR_FIRST_TERM_SENIOR]),
    Rule::error(
        "student.transfer.last_term_barred",
        text("初中毕业学年下学期不得转学", "junior secondary: in the last term"),
        |case, context, found| {
            let junior = case.stage == Stage::JuniorSecondary;
            if !(junior && context.is_on(BAR_LAST_TERM_JUNIOR) && is_final_grade(case)) {
                return;
            }
            let before_last = 2 * case.grade_before.get() - 1;
            let terms = case.terms_completed.map(jiaozheng_core::BoundedInteger::get);
            found.at_if(terms.is_some_and(|terms| terms >= before_last), "/terms_completed");
        },
    )
    .basis(&[law::ZHENGZHOU])
    .since(2013, 9, 1)
    .reads(&["/stage", "/school_system", "/grade_before", "/terms_completed", "/applied_on"])
    .settings(&[BAR_LAST_TERM_JUNIOR]),
];

pub(super) fn is_senior(case: &Transfer) -> bool {
    case.stage == Stage::SeniorSecondary
}

fn is_final_grade(case: &Transfer) -> bool {
    case.stage.last_grade(case.school_system) == Some(case.grade_before.get())
}

/// Whether not even one term is over; where that is not said, the first grade alone does not tell.
fn is_first_term(case: &Transfer) -> bool {
    case.grade_before.get() == 1 && case.terms_completed.is_some_and(|terms| terms.get() == 0)
}

const GRADE_WITHIN_STAGE: &str = r#"{
    "allOf": [
        {
            "if": {
                "properties": { "stage": { "const": "primary" }, "school_system": { "const": "six_three" } },
                "required": ["stage", "school_system"]
            },
            "then": { "properties": { "grade_before": { "maximum": 6 }, "grade_after": { "maximum": 6 } } }
        },
        {
            "if": {
                "properties": { "stage": { "const": "primary" }, "school_system": { "const": "five_four" } },
                "required": ["stage", "school_system"]
            },
            "then": { "properties": { "grade_before": { "maximum": 5 }, "grade_after": { "maximum": 5 } } }
        },
        {
            "if": {
                "properties": { "stage": { "const": "junior_secondary" }, "school_system": { "const": "six_three" } },
                "required": ["stage", "school_system"]
            },
            "then": { "properties": { "grade_before": { "maximum": 3 }, "grade_after": { "maximum": 3 } } }
        },
        {
            "if": {
                "properties": { "stage": { "const": "junior_secondary" }, "school_system": { "const": "five_four" } },
                "required": ["stage", "school_system"]
            },
            "then": { "properties": { "grade_before": { "maximum": 4 }, "grade_after": { "maximum": 4 } } }
        },
        {
            "if": { "properties": { "stage": { "enum": ["preschool", "senior_secondary"] } }, "required": ["stage"] },
            "then": { "properties": { "grade_before": { "maximum": 3 }, "grade_after": { "maximum": 3 } } }
        }
    ]
}"#;
