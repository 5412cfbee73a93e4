//! What the student number says.

use jiaozheng_core::id::StudentNumberKind;
use jiaozheng_core::{Identity, text};

use super::Rule;
use crate::RollState;
use crate::law;
use crate::rules::{number_of_birth_date_rule, number_of_identity_rule};
use crate::status::Status;
use crate::status::settings::TEMPORARY_NUMBER_MONTHS;

pub(super) const RULES: &[Rule] = &[
    number_of_identity_rule!("student.status"),
    number_of_birth_date_rule!("student.status"),
    Rule::warning(
        "student.status.number_without_identity",
        text(
            "学籍号为G号而学生没有公民身份号码",
            "a number made of an identity number that the student does not have",
        ),
        |roll, _, found| {
            let formal = kind(roll) == StudentNumberKind::Formal;
            let without = matches!(
                roll.student.identity,
                Identity::None {} | Identity::Passport { .. } | Identity::ForeignPrId { .. }
            );
            let explained = roll.student.identity_changed == Some(true);
            found.at_if(formal && without && !explained, "/student/student_number");
        },
    )
    .basis(&[law::NUMBERS])
    .reads(&["/student/student_number", "/student/identity", "/student/identity_changed"]),
    Rule::warning(
        "student.status.number_not_yet_formal",
        text(
            "学生已有公民身份号码，学籍号仍为J号",
            "a number for want of an identity number, which the student has",
        ),
        |roll, _, found| {
            let substitute = kind(roll) == StudentNumberKind::FormalWithoutId;
            let has_id = matches!(roll.student.identity, Identity::ResidentId { .. });
            found.at_if(substitute && has_id, "/student/student_number");
        },
    )
    .basis(&[law::NUMBERS])
    .reads(&["/student/student_number", "/student/identity"]),
    Rule::warning(
        "student.status.temporary_number_elsewhere",
        text(
            "临时学籍号的省份与学校所在地不符",
            "a temporary number of another province than the school's",
        ),
        |roll, _, found| {
            let area = roll.student.student_number.area().as_bytes();
            let elsewhere = area.first_chunk() != Some(&roll.school.division.province());
            found.at_if(is_temporary(roll) && elsewhere, "/student/student_number");
        },
    )
    .reads(&["/student/student_number", "/school/division"]),
    Rule::warning(
        "student.status.temporary_number_lasts",
        text("临时学籍号长期未换正式学籍号", "a temporary number for long"),
        |roll, context, found| {
            let months = u32::try_from(context.number(TEMPORARY_NUMBER_MONTHS)).unwrap_or(0);
            if months == 0 || !is_temporary(roll) || roll.roll_state.is_over() {
                return;
            }
            let since = roll.file_created_on.unwrap_or(roll.enrolled_on);
            let last = since.plus_months(months);
            let lasts = last.is_some_and(|last| roll.recorded_on > last);
            found.at_if(lasts, "/student/student_number");
        },
    )
    .reads(&[
        "/student/student_number",
        "/roll_state",
        "/file_created_on",
        "/enrolled_on",
        "/recorded_on",
    ])
    .settings(&[TEMPORARY_NUMBER_MONTHS]),
    Rule::error(
        "student.status.temporary_state_differs",
        text("临时学籍的学籍号不是临时学籍号", "a temporary roll with a formal number"),
        |roll, _, found| {
            let temporary = roll.roll_state == RollState::Temporary;
            found.at_if(temporary && !is_temporary(roll), "/roll_state");
        },
    )
    .reads(&["/roll_state", "/student/student_number"]),
];

const fn kind(roll: &Status) -> StudentNumberKind {
    roll.student.student_number.kind()
}

fn is_temporary(roll: &Status) -> bool {
    kind(roll) == StudentNumberKind::Temporary
}
