//! Entries of white lists.

use jiaozheng_core::{DivisionCode, LocalDate, day};
use jiaozheng_training::institution::RegistrationKind;
use jiaozheng_training::{Department, SportsProject, TrainingCategory, Whitelist};

use super::{broken, profile, sample};

#[test]
fn a_licence_of_the_city_is_of_its_counties() {
    let national = profile("national");
    let elsewhere = |number: &str, county: &str| {
        let mut entry: Whitelist = sample(&national, |_: &Whitelist| true);
        let json = format!(r#"{{"kind":"school","licence_number":"{number}"}}"#);
        entry.licence_number = serde_json::from_str(&json).unwrap();
        entry.division = DivisionCode::parse(county).unwrap();
        broken(entry, &national).contains(&"licence_of_another_area")
    };
    assert!(!elsewhere("教民141100379000001号", "411003"));
    assert!(!elsewhere("教民141100079000001号", "411003"));
    assert!(!elsewhere("教民141000079000001号", "411003"));
    assert!(elsewhere("教民141102479000001号", "411003"));
    assert!(elsewhere("教民141010079000001号", "411003"));
}

#[test]
fn a_list_stands_for_the_days_that_it_says() {
    let national = profile("national");
    let outside = |days: i32| {
        let mut entry: Whitelist = sample(&national, |_: &Whitelist| true);
        let moved = |day: LocalDate, by: i32| match u32::try_from(by) {
            Ok(by) => day.plus_days(by).unwrap(),
            Err(_) => day.minus_days(by.unsigned_abs()).unwrap(),
        };
        (entry.list.from, entry.list.to) =
            (moved(entry.list.published_on, days), moved(entry.list.published_on, days + 30));
        broken(entry, &national).contains(&"published_outside_period")
    };
    assert!(!outside(0) && !outside(-30));
    assert!(outside(1) && outside(-31));
}

#[test]
fn a_licence_that_ends_on_the_day_of_publication_is_in_force() {
    let national = profile("national");
    let over = |days: u32| {
        let mut entry: Whitelist = sample(&national, |_: &Whitelist| true);
        entry.licence_valid_from = None;
        entry.licence_valid_to = entry.list.published_on.minus_days(days).unwrap();
        broken(entry, &national).contains(&"licence_over")
    };
    assert!(!over(0) && over(1));
}

#[test]
fn education_may_watch_over_everything() {
    let national = profile("national");
    let other = |department| {
        let mut entry: Whitelist = sample(&national, |it: &Whitelist| {
            it.list.published_on > day(2021, 7, 24) && it.registered_as == RegistrationKind::Company
        });
        entry.categories = vec![TrainingCategory::Sports { project: SportsProject::MartialArts }];
        entry.department = department;
        broken(entry, &national).contains(&"department_not_competent")
    };
    assert!(!other(Department::Sports) && !other(Department::Education));
    assert!(other(Department::CultureAndTourism));
}
