//! Whether what is said of the student fits together.

use jiaozheng_core::text;

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::birth_date_rule!("student.status", student),
    jiaozheng_core::sex_rule!("student.status", student),
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
