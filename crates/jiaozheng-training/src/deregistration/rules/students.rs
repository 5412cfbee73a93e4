//! Whether the students were placed.

use jiaozheng_core::text;

use super::Rule;
use crate::deregistration::DeregistrationEvent;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.deregistration.students_not_placed",
        text("登记已注销而学员没有安置完毕", "cancelled while students were not placed"),
        |case, _, found| {
            let open = case.students_unplaced.get() > 0;
            found.at_if(case.state.is_cancelled() && open, "/students_unplaced");
        },
    )
    .basis(&[law::STUDENTS_PLACED])
    .since(2017, 9, 1)
    .reads(&["/state", "/students_unplaced"]),
    Rule::error(
        "training.deregistration.students_placed_late",
        text("学员安置晚于注销登记", "students placed after the registration was cancelled"),
        |case, _, found| {
            let cancelled = case.day_of(DeregistrationEvent::CancelRegistration);
            let placed = case.students_placed_on.zip(cancelled);
            let late = placed.is_some_and(|(placed, cancelled)| placed > cancelled);
            found.at_if(late, "/students_placed_on");
        },
    )
    .basis(&[law::STUDENTS_PLACED])
    .since(2017, 9, 1)
    .reads(&["/history", "/students_placed_on"]),
    Rule::error(
        "training.deregistration.placement_undated",
        text(
            "登记已注销而没有学员安置日期",
            "cancelled, and not said when the students were placed",
        ),
        |case, _, found| {
            let undated = case.students.get() > 0 && case.students_placed_on.is_none();
            found.at_if(case.state.is_cancelled() && undated, "/students_placed_on");
        },
    )
    .reads(&["/state", "/students", "/students_placed_on"])
    .schema(PLACED),
    Rule::error(
        "training.deregistration.more_unplaced_than_students",
        text("未安置人数多于在读人数", "more students not placed than there were"),
        |case, _, found| {
            found.at_if(case.students_unplaced > case.students, "/students_unplaced");
        },
    )
    .reads(&["/students", "/students_unplaced"]),
];

const PLACED: &str = r#"{
    "if": {
        "properties": {
            "state": { "enum": ["cancelled", "completed"] },
            "students": { "minimum": 1 }
        },
        "required": ["state", "students"]
    },
    "then": { "properties": { "students_placed_on": true }, "required": ["students_placed_on"] }
}"#;
