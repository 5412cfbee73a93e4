//! What is required of a transfer beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod application;
mod bars;
mod grades;
mod history;
mod schools;
mod senior;
mod student;

use jiaozheng_core::linked::{Fact, LinkedRule};
use jiaozheng_core::{Key, KeyedRule, text};

use super::Transfer;
use crate::{law, linked};
pub(crate) use schools::same_city;
pub(super) use schools::scope;

type Rule = jiaozheng_core::Rule<Transfer>;
type Linked = LinkedRule<Transfer>;

pub(super) const RULES: &[&[Rule]] = &[
    application::RULES,
    student::RULES,
    schools::RULES,
    schools::PLACES,
    grades::RULES,
    bars::RULES,
    senior::RULES,
    history::RULES,
];

pub(super) const KEYED_RULES: &[KeyedRule<Transfer>] = &[KeyedRule::unique(
    "student.transfer.duplicate_id",
    text("记录标识重复", "two records of the same identifier"),
    &["/id"],
    |case| Some(case.id.into()),
)];

pub(super) const LINKED_RULES: &[LinkedRule<Transfer>] = &[Linked::error(
    linked::WHILE_SUSPENDED,
    text(
        "按休学记录，学生在休学期间申请转学",
        "by a suspension record, applied for while suspended",
    ),
    |case| Some(Key::of(&[case.student.student_number.expose()])),
    |case| Fact::on(linked::ASKING, case.applied_on),
)
.needs(&["student.suspension", "student.resumption"])
.broken_if(|transfer, told| is_suspended(transfer.from, told))
.basis(&[law::HENAN_COMPULSORY_RULES, law::CHONGQING_BARS, law::ANHUI_RULES])
.since(2013, 9, 1)
.reads(&["/applied_on", "/student/student_number"])];

/// Whether a day lies in a suspension that no resumption has ended before.
fn is_suspended(day: jiaozheng_core::LocalDate, told: &[Fact]) -> bool {
    let part = |part| move |fact: &&Fact| fact.part == part;
    told.iter().filter(part(linked::SUSPENDED)).any(|suspended| {
        let runs = suspended.from <= day && day <= suspended.to;
        let mut resumed = told.iter().filter(part(linked::RESUMED));
        runs && !resumed.any(|it| suspended.from < it.from && it.from <= day)
    })
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::day;

    use super::*;

    #[test]
    fn a_suspension_runs_until_its_end_or_a_resumption() {
        let suspended = Fact::lasting(linked::SUSPENDED, day(2025, 3, 1), day(2026, 2, 28));
        let resumed = Fact::on(linked::RESUMED, day(2025, 9, 1));
        assert!(!is_suspended(day(2025, 2, 28), &[suspended]));
        assert!(is_suspended(day(2025, 3, 1), &[suspended]));
        assert!(is_suspended(day(2026, 2, 28), &[suspended]));
        assert!(!is_suspended(day(2026, 3, 1), &[suspended]));
        assert!(is_suspended(day(2025, 8, 31), &[suspended, resumed]));
        assert!(!is_suspended(day(2025, 9, 1), &[suspended, resumed]));
        // A resumption of before does not end it.
        let before = Fact::on(linked::RESUMED, day(2025, 2, 1));
        assert!(is_suspended(day(2025, 3, 1), &[before, suspended]));
    }
}
