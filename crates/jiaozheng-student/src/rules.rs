//! Rules that several records have alike, each under its own name: what is said of the student fits
//! together, grade and stage do, the schools are where they are said to be.
//!
//! Macros give each record its own copies.

use crate::{SchoolSystem, Stage};

/// Whether the student number was made of the identity number.
macro_rules! number_of_identity_rule {
    ($record:literal) => {
        Rule::warning(
            concat!($record, ".number_not_of_identity"),
            jiaozheng_core::text(
                "学籍号与公民身份号码不符",
                "the student number is not that of the identity document",
            ),
            |case, _, found| {
                let differs = case.student.number_not_of_identity();
                found.at_if(differs, "/student/student_number");
            },
        )
        .reads(&["/student/student_number", "/student/identity", "/student/identity_changed"])
    };
}

/// Whether the student number has the birth date.
macro_rules! number_of_birth_date_rule {
    ($record:literal) => {
        Rule::warning(
            concat!($record, ".number_not_of_birth_date"),
            jiaozheng_core::text(
                "学籍号中的出生日期与学生不符",
                "the student number has another birth date",
            ),
            |case, _, found| {
                let differs = case.student.number_not_of_birth_date();
                found.at_if(differs, "/student/student_number");
            },
        )
        .reads(&["/student/student_number", "/student/birth_date", "/student/identity"])
    };
}

/// What is said of `student`, at a grade on a day.
macro_rules! student_rules {
    ($record:literal, $grade:ident, $day:ident) => {
        &[
            jiaozheng_core::birth_date_rule!($record, student),
            jiaozheng_core::sex_rule!($record, student),
            $crate::rules::number_of_identity_rule!($record),
            $crate::rules::number_of_birth_date_rule!($record),
            Rule::warning(
                concat!($record, ".unusual_age"),
                jiaozheng_core::text("学生年龄与年级明显不符", "age and grade hardly fit"),
                |case, _, found| {
                    let (system, grade) = (case.school_system, case.$grade.get());
                    let age = case.student.birth_date.age_on(case.$day);
                    let usual = age.is_some_and(|age| case.stage.is_usual_age(system, grade, age));
                    found.at_if(!usual, concat!("/", stringify!($grade)));
                },
            )
            .reads(&[
                "/student/birth_date",
                "/stage",
                "/school_system",
                concat!("/", stringify!($grade)),
                concat!("/", stringify!($day)),
            ]),
        ]
    };
}

/// Whether the schools are where they are said to be, on `day`.
macro_rules! school_rules {
    ($record:literal, $day:ident: $($school:ident),+) => {
        &[
            Rule::error(
                concat!($record, ".division_not_in_force"),
                jiaozheng_core::text(
                    "学校所在地行政区划代码在适用日期未启用或者已撤销",
                    "the division was not in force",
                ),
                |case, context, found| {
                    $( case.$school.division.judge(
                        context.day,
                        found,
                        concat!("/", stringify!($school), "/division"),
                    ); )+
                },
            )
            .basis(&[jiaozheng_core::law::DIVISIONS])
            .reads(&[
                $( concat!("/", stringify!($school), "/division"), )+
                concat!("/", stringify!($day)),
            ]),
            Rule::warning(
                concat!($record, ".school_in_another_province"),
                jiaozheng_core::text(
                    "学校标识码的省份与所在地不符",
                    "the code of the school is of another province",
                ),
                |case, _, found| {
                    $( found.at_if(
                        case.$school.is_elsewhere(),
                        concat!("/", stringify!($school), "/code"),
                    ); )+
                },
            )
            .reads(&[$( concat!("/", stringify!($school)) ),+]),
        ]
    };
}

/// Whether the stage has such grades.
macro_rules! grade_rule {
    ($record:literal: $first:ident $(, $more:ident)*) => {
        Rule::error(
            concat!($record, ".grade_beyond_stage"),
            jiaozheng_core::text("年级超出学段", "a grade that the stage does not have"),
            |case, _, found| {
                let Some(last) = case.stage.last_grade(case.school_system) else { return };
                found.at_if(case.$first.get() > last, concat!("/", stringify!($first)));
                $( found.at_if(case.$more.get() > last, concat!("/", stringify!($more))); )*
            },
        )
        .reads(&[
            "/stage",
            "/school_system",
            concat!("/", stringify!($first)),
            $( concat!("/", stringify!($more)), )*
        ])
        .schema(concat!(
            r#"{ "allOf": ["#,
            $crate::rules::grades_up_to!("primary", "six_three", "6": $first $(, $more)*), ",",
            $crate::rules::grades_up_to!("primary", "five_four", "5": $first $(, $more)*), ",",
            $crate::rules::grades_up_to!("junior_secondary", "six_three", "3": $first $(, $more)*), ",",
            $crate::rules::grades_up_to!("junior_secondary", "five_four", "4": $first $(, $more)*), ",",
            $crate::rules::grades_up_to!("preschool", "3": $first $(, $more)*), ",",
            $crate::rules::grades_up_to!("senior_secondary", "3": $first $(, $more)*),
            "] }"
        ))
    };
}

/// The part of a schema that says so of one stage.
macro_rules! grades_up_to {
    ($stage:literal, $system:literal, $last:literal: $($grade:ident),+) => {
        concat!(
            r#"{ "if": { "properties": { "stage": { "const": ""#, $stage,
            r#"" }, "school_system": { "const": ""#, $system,
            r#"" } }, "required": ["stage", "school_system"] }, "then": "#,
            $crate::rules::grades_up_to!($last: $($grade),+), " }"
        )
    };
    ($stage:literal, $last:literal: $($grade:ident),+) => {
        concat!(
            r#"{ "if": { "properties": { "stage": { "const": ""#, $stage,
            r#"" } }, "required": ["stage"] }, "then": "#,
            $crate::rules::grades_up_to!($last: $($grade),+), " }"
        )
    };
    ($last:literal: $first:ident $(, $more:ident)*) => {
        concat!(
            "{ \"properties\": { \"", stringify!($first), "\": { \"maximum\": ", $last, " }",
            $( ", \"", stringify!($more), "\": { \"maximum\": ", $last, " }", )*
            " } }"
        )
    };
}

pub(crate) use {
    grade_rule, grades_up_to, number_of_birth_date_rule, number_of_identity_rule, school_rules,
    student_rules,
};

/// Whether it is the last grade of its stage.
pub(crate) fn is_final_grade(stage: Stage, system: SchoolSystem, grade: i64) -> bool {
    stage.last_grade(system) == Some(grade)
}
