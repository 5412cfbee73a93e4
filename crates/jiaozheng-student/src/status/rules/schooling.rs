//! Stage, grade and school, and how the student entered it.

use jiaozheng_core::code::SchoolCategory;
use jiaozheng_core::{LocalDate, text};

use super::Rule;
use crate::Stage;
use crate::law;
use crate::rules::grade_rule;
use crate::status::settings::{ENTRY_AGE, ENTRY_CUTOFF};
use crate::status::{EntryMode, Status};

pub(super) const RULES: &[Rule] = &[
    grade_rule!("student.status": grade),
    Rule::warning(
        "student.status.entered_too_young",
        text("小学入学时未满法定年龄", "entered primary school too young"),
        |roll, context, found| {
            let least = u32::try_from(context.number(ENTRY_AGE)).unwrap_or_default();
            let age = age_at_entry(roll, context.number(ENTRY_CUTOFF));
            let young = age.is_none_or(|age| age < least);
            found.at_if(enters_primary(roll) && young, "/student/birth_date");
        },
    )
    .basis(&[law::ENTRY_AGE])
    .since(2006, 9, 1)
    .reads(ENTRY)
    .settings(&[ENTRY_AGE, ENTRY_CUTOFF]),
    Rule::warning(
        "student.status.entered_late",
        text(
            "小学入学时已满八周岁，延缓入学应当经过批准",
            "entered primary school late, which needs approval",
        ),
        |roll, context, found| {
            let age = age_at_entry(roll, context.number(ENTRY_CUTOFF));
            let late = age.is_some_and(|age| age > LATEST_AGE);
            found.at_if(enters_primary(roll) && late, "/student/birth_date");
        },
    )
    .basis(&[law::ENTRY_AGE, law::GUARDIAN_APPLIES])
    .since(2006, 9, 1)
    .reads(ENTRY)
    .settings(&[ENTRY_CUTOFF]),
    Rule::warning(
        "student.status.entry_mode_not_of_stage",
        text("入学方式与学段不符", "not how students enter this stage"),
        |roll, _, found| {
            use EntryMode::{Admission, Arts, Nearby, Sports};

            let wrong = match roll.entry_mode {
                Nearby => roll.stage == Stage::SeniorSecondary,
                Admission | Sports | Arts => roll.stage.is_compulsory(),
                _ => false,
            };
            found.at_if(wrong, "/entry_mode");
        },
    )
    .basis(&[law::FORM])
    .reads(&["/entry_mode", "/stage"]),
    Rule::warning(
        "student.status.kindergarten_of_pupil",
        text("学籍在幼儿园而学段不是学前", "the roll of a kindergarten, of another stage"),
        |roll, _, found| {
            let kindergarten = roll.school.code.category() == SchoolCategory::Kindergarten;
            found.at_if(kindergarten && roll.stage != Stage::Preschool, "/stage");
        },
    )
    .reads(&["/school/code", "/stage"]),
];

/// What the rules on the age of entry read.
const ENTRY: &[&str] =
    &["/student/birth_date", "/stage", "/entry_mode", "/enrolled_on", "/recorded_on"];

/// Areas without the means may let children enter at seven; who is eight is late anywhere.
const LATEST_AGE: u32 = 7;

/// Whether the student began primary school here, and did not come later.
const fn enters_primary(roll: &Status) -> bool {
    let came_later = matches!(roll.entry_mode, EntryMode::TransferIn | EntryMode::Restored);
    matches!(roll.stage, Stage::Primary) && !came_later
}

/// How old a child was on the day of the year of entry by which children are counted; nothing for one
/// who was not born yet.
fn age_at_entry(roll: &Status, cutoff: i64) -> Option<u32> {
    roll.student.birth_date.age_on(cutoff_of(roll.enrolled_on.year(), cutoff))
}

fn cutoff_of(year: u16, cutoff: i64) -> LocalDate {
    let part = |number: i64| u8::try_from(number).unwrap_or_default();
    let day = LocalDate::new(year, part(cutoff / 100), part(cutoff % 100));
    day.or(LocalDate::new(year, 8, 31)).unwrap_or(LocalDate::MIN)
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::day;
    use jiaozheng_core::sample::Draw;

    use super::*;
    use crate::status::sample::{PUPIL, enrolled};

    fn age(born: LocalDate, cutoff: i64) -> Option<u32> {
        let mut roll = enrolled(&mut Draw::new(1), &PUPIL);
        roll.enrolled_on = day(2024, 9, 1);
        roll.student.birth_date = born.into();
        age_at_entry(&roll, cutoff)
    }

    #[test]
    fn whoever_turns_six_on_the_last_day_is_six() {
        assert_eq!(age(day(2018, 8, 31), 831), Some(6));
        assert_eq!(age(day(2018, 9, 1), 831), Some(5));
        assert_eq!(age(day(2018, 9, 1), 901), Some(6));
        assert_eq!(age(day(2024, 9, 2), 831), None, "not born yet");
    }

    #[test]
    fn a_day_that_no_year_has_is_the_end_of_august() {
        assert_eq!(cutoff_of(2024, 199), day(2024, 8, 31));
        assert_eq!(cutoff_of(2023, 229), day(2023, 8, 31));
        assert_eq!(cutoff_of(2024, 229), day(2024, 2, 29));
    }

    #[test]
    fn who_came_later_is_not_asked() {
        let mut roll = enrolled(&mut Draw::new(1), &PUPIL);
        assert!(enters_primary(&roll));
        roll.entry_mode = EntryMode::TransferIn;
        assert!(!enters_primary(&roll));
    }
}
