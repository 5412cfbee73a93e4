//! Whether offences were looked up of those who work with minors: before hiring, and each year.

use jiaozheng_core::law::MINORS_PROTECTION;
use jiaozheng_core::{LocalDate, text};

use super::{Rule, members};
use crate::institution::{CheckResult, StaffMember};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.entry_check_missing",
        text("入职前未查询违法犯罪记录", "hired without a look-up of offences before"),
        |case, _, found| {
            let asked_since = MINORS_PROTECTION.in_force;
            for (place, member) in members(case) {
                let asked = asked_since.contains(member.hired_on);
                let before = member.entry_checked_on.is_some_and(|on| on <= member.hired_on);
                found.at_if(asked && !before, place.field("entry_checked_on"));
            }
        },
    )
    .basis(&[law::CHECKED_BEFORE, law::UNCHECKED])
    .since(2021, 6, 1)
    .reads(&["/staff"]),
    Rule::error(
        "training.institution.yearly_check_missing",
        text("有一个年度没有查询从业人员的违法犯罪记录", "a year without a look-up of offences"),
        |case, _, found| {
            for (place, member) in members(case) {
                let missing = has_year_without_check(member, case.recorded_on);
                found.at_if(missing, place.field("last_checked_on"));
            }
        },
    )
    .basis(&[law::CHECKED_YEARLY, law::UNCHECKED])
    .since(2021, 6, 1)
    .reads(&["/staff", "/recorded_on"]),
    Rule::error(
        "training.institution.offender_employed",
        text(
            "查询发现违法犯罪记录的人员应当解聘",
            "somebody works there of whom an offence was found",
        ),
        |case, _, found| {
            for (place, member) in members(case) {
                let offender = member.check_result == Some(CheckResult::Found);
                found.at_if(offender, place.field("check_result"));
            }
        },
    )
    .basis(&[law::CHECKED_BEFORE, law::CHECKED_YEARLY, law::UNCHECKED])
    .since(2021, 6, 1)
    .reads(&["/staff"]),
    Rule::error(
        "training.institution.check_without_result",
        text("有查询日期而没有查询结果", "a look-up that says nothing"),
        |case, _, found| {
            for (place, member) in members(case) {
                let silent = member.last_checked_on.is_some() && member.check_result.is_none();
                found.at_if(silent, place.field("check_result"));
            }
        },
    )
    .reads(&["/staff"])
    .schema(CHECK_HAS_RESULT),
];

/// Whether a whole year of the calendar went by, of those in which the law asks for it, without a
/// look-up of somebody who was there.
fn has_year_without_check(member: &StaffMember, day: LocalDate) -> bool {
    let checks = [member.entry_checked_on, member.last_checked_on];
    let last = checks.into_iter().flatten().map(LocalDate::year).max();
    let asked_since = MINORS_PROTECTION.in_force.from.map_or(0, LocalDate::year);
    let covered = last.unwrap_or(0).max(member.hired_on.year()).max(asked_since);
    covered + 1 < day.year()
}

const CHECK_HAS_RESULT: &str = r#"{
    "properties": { "staff": { "items": {
        "if": { "properties": { "last_checked_on": true }, "required": ["last_checked_on"] },
        "then": { "properties": { "check_result": true }, "required": ["check_result"] }
    } } }
}"#;
