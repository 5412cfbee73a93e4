//! Whether what is said of the student fits together.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, text};

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.status.birth_date_differs",
        text("出生日期与证件号码不符", "the birth date is not that of the identity document"),
        |roll, _, found| {
            found.at_if(roll.student.birth_date_differs(), "/student/birth_date");
        },
    )
    .reads(&["/student/birth_date", "/student/identity"]),
    Rule::warning(
        "student.status.sex_differs",
        text("性别与证件号码不符", "the sex is not that of the identity document"),
        |roll, _, found| {
            if let Some(expected) = roll.student.sex_expected() {
                found.with("/student/sex", Detail::Expected(KnownCode::of(expected)));
            }
        },
    )
    .reads(&["/student/sex", "/student/identity"]),
    Rule::warning(
        "student.status.unusual_age",
        text("学生年龄与年级明显不符", "age and grade hardly fit"),
        |roll, _, found| {
            let (system, grade) = (roll.school_system, roll.grade.get());
            let age = roll.student.birth_date.age_on(roll.recorded_on);
            let usual = age.is_some_and(|age| roll.stage.is_usual_age(system, grade, age));
            // Whoever has left grows older, and the grade stays.
            found.at_if(!usual && !roll.roll_state.is_over(), "/grade");
        },
    )
    .reads(&[
        "/student/birth_date",
        "/stage",
        "/school_system",
        "/grade",
        "/roll_state",
        "/recorded_on",
    ]),
];
