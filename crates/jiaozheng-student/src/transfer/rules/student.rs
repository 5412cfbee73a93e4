//! Whether what is said of the student fits together.

use jiaozheng_core::code::Sex;
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, Identity, text};

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.transfer.birth_date_differs",
        text("出生日期与证件号码不符", "the birth date is not that of the identity document"),
        |case, _, found| {
            let carried = case.student.identity.birth_date();
            let differs = carried.is_some_and(|carried| carried != case.student.birth_date);
            found.at_if(differs, "/student/birth_date");
        },
    )
    .reads(&["/student/birth_date", "/student/identity"]),
    Rule::warning(
        "student.transfer.sex_differs",
        text("性别与证件号码不符", "the sex is not that of the identity document"),
        |case, _, found| {
            let said = [Sex::Male, Sex::Female].contains(&case.student.sex);
            let carried = case.student.identity.sex().filter(|sex| *sex != case.student.sex);
            if let Some(carried) = carried.filter(|_| said) {
                found.with("/student/sex", Detail::Expected(KnownCode::of(carried)));
            }
        },
    )
    .reads(&["/student/sex", "/student/identity"]),
    Rule::warning(
        "student.transfer.number_not_of_identity",
        text("学籍号与公民身份号码不符", "the student number is not that of the identity document"),
        |case, _, found| {
            let Identity::ResidentId { number } = case.student.identity else { return };
            let carried = case.student.student_number.resident_id();
            let differs = carried.is_some_and(|carried| carried != number);
            let explained = case.student.identity_changed == Some(true);
            found.at_if(differs && !explained, "/student/student_number");
        },
    )
    .reads(&["/student/student_number", "/student/identity", "/student/identity_changed"]),
    Rule::warning(
        "student.transfer.number_not_of_birth_date",
        text("学籍号中的出生日期与学生不符", "the student number has another birth date"),
        |case, _, found| {
            // Of an identity number within, the rule above speaks.
            let within = case.student.student_number.resident_id().is_some()
                && matches!(case.student.identity, Identity::ResidentId { .. });
            let same = case.student.student_number.birth_date() == case.student.birth_date;
            found.at_if(!within && !same, "/student/student_number");
        },
    )
    .reads(&["/student/student_number", "/student/birth_date", "/student/identity"]),
    Rule::warning(
        "student.transfer.unusual_age",
        text("学生年龄与年级明显不符", "age and grade hardly fit"),
        |case, _, found| {
            let grade = case.grade_before.get();
            let year = case.stage.year_of_schooling(case.school_system, grade);
            let age = case.student.birth_date.age_on(case.applied_on).map(i64::from);
            let usual = age.is_some_and(|age| (year + 3..=year + 9).contains(&age));
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
