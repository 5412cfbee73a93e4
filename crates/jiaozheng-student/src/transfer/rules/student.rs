//! Whether what is said of the student fits together.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, text};

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.transfer.birth_date_differs",
        text("出生日期与证件号码不符", "the birth date is not that of the identity document"),
        |case, _, found| {
            found.at_if(case.student.birth_date_differs(), "/student/birth_date");
        },
    )
    .reads(&["/student/birth_date", "/student/identity"]),
    Rule::warning(
        "student.transfer.sex_differs",
        text("性别与证件号码不符", "the sex is not that of the identity document"),
        |case, _, found| {
            if let Some(expected) = case.student.sex_expected() {
                found.with("/student/sex", Detail::Expected(KnownCode::of(expected)));
            }
        },
    )
    .reads(&["/student/sex", "/student/identity"]),
    Rule::warning(
        "student.transfer.number_not_of_identity",
        text("学籍号与公民身份号码不符", "the student number is not that of the identity document"),
        |case, _, found| {
            found.at_if(case.student.number_not_of_identity(), "/student/student_number");
        },
    )
    .reads(&["/student/student_number", "/student/identity", "/student/identity_changed"]),
    Rule::warning(
        "student.transfer.number_not_of_birth_date",
        text("学籍号中的出生日期与学生不符", "the student number has another birth date"),
        |case, _, found| {
            found.at_if(case.student.number_not_of_birth_date(), "/student/student_number");
        },
    )
    .reads(&["/student/student_number", "/student/birth_date", "/student/identity"]),
    Rule::warning(
        "student.transfer.unusual_age",
        text("学生年龄与年级明显不符", "age and grade hardly fit"),
        |case, _, found| {
            let (system, grade) = (case.school_system, case.grade_before.get());
            let age = case.student.birth_date.age_on(case.applied_on);
            let usual = age.is_some_and(|age| case.stage.is_usual_age(system, grade, age));
            found.at_if(!usual, "/grade_before");
        },
    )
    .reads(&[
        "/student/birth_date",
        "/stage",
        "/school_system",
        "/grade_before",
        "/applied_on",
    ]),
];
