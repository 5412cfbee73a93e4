//! Where an institution trains.

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::{BoundedInteger, BoundedText, LocalDate, day};
use jiaozheng_training::institution::{BuildingUse, Institution, PropertyRight};
use jiaozheng_training::{SportsProject, TrainingCategory, TrainingGroup};

use super::{ON, broken, choosing, operates, profile, rules, sample};

#[test]
fn three_square_metres_each_are_enough_and_five_in_sports() {
    let small = |area: i64, project: Option<SportsProject>| {
        let found = rules(|one| {
            if let Some(project) = project {
                one.categories = vec![TrainingCategory::Sports { project }];
            }
            let site = one.site.as_mut().unwrap();
            site.area_m2 = BoundedInteger::new(area).unwrap();
            site.capacity = BoundedInteger::new(40).unwrap();
        });
        found.into_iter().filter(|rule| rule.contains("too_small")).collect::<Vec<_>>()
    };
    assert_eq!(small(120, None), [""; 0]);
    assert_eq!(small(119, None), ["area_per_student_too_small"]);
    assert_eq!(small(200, Some(SportsProject::BallGames)), [""; 0]);
    assert_eq!(small(199, Some(SportsProject::BallGames)), ["sports_area_too_small"]);
    // Board games need no more than lessons.
    assert_eq!(small(120, Some(SportsProject::BoardGames)), [""; 0]);
    assert_eq!(small(119, Some(SportsProject::BoardGames)), ["area_per_student_too_small"]);
}

#[test]
fn henan_asks_for_more_of_a_place_since_september_2022() {
    let henan = profile("henan");
    let rules = |on: LocalDate| {
        let mut one: Institution = sample(&henan, |it: &Institution| {
            operates(it) && it.trains_in(TrainingGroup::CultureAndArts)
        });
        one.recorded_on = on;
        one.boards_pupils = true;
        one.name = BoundedText::parse("示例国际艺术培训中心").unwrap();
        let site = one.site.as_mut().unwrap();
        site.building_use = BuildingUse::Basement;
        site.floor = BoundedInteger::new(6).unwrap();
        let mut found = broken(one, &henan);
        let own = ["building_unsuitable", "floor_too_high", "name_word_barred", "pupils_boarded"];
        found.retain(|rule| own.contains(rule));
        found.sort_unstable();
        found
    };
    assert_eq!(rules(day(2022, 8, 31)), [""; 0]);
    let all = ["building_unsuitable", "floor_too_high", "name_word_barred", "pupils_boarded"];
    assert_eq!(rules(day(2022, 9, 1)), all);
}

#[test]
fn the_guide_of_henan_asks_of_culture_and_the_arts_alone() {
    let henan = profile("henan");
    let asks = |group| {
        let mut one: Institution =
            sample(&henan, |it: &Institution| operates(it) && it.trains_in(group));
        one.recorded_on = ON;
        one.boards_pupils = true;
        one.site.as_mut().unwrap().floor = BoundedInteger::new(6).unwrap();
        let found = broken(one, &henan);
        found.contains(&"floor_too_high") || found.contains(&"pupils_boarded")
    };
    assert!(asks(TrainingGroup::CultureAndArts));
    assert!(!asks(TrainingGroup::Sports) && !asks(TrainingGroup::Technology));
}

#[test]
fn a_bureau_may_ask_for_it_before_henan_did() {
    let ours = choosing("training.institution.bar_boarding", Chosen::Switch(true));
    let mut one: Institution = sample(&ours, |it: &Institution| {
        operates(it) && it.trains_in(TrainingGroup::CultureAndArts)
    });
    (one.recorded_on, one.boards_pupils) = (day(2021, 9, 1), true);
    assert!(broken(one, &ours).contains(&"pupils_boarded"));
}

#[test]
fn a_lease_of_two_years_ends_on_its_eve_or_on_its_day() {
    let ours = choosing("training.institution.least_lease_months", Chosen::Number(24));
    let short = |to| {
        let mut one: Institution = sample(&ours, operates);
        one.recorded_on = ON;
        let site = one.site.as_mut().unwrap();
        site.property = PropertyRight::Rented;
        (site.leased_from, site.leased_to) = (Some(day(2024, 7, 1)), Some(to));
        broken(one, &ours).contains(&"lease_too_short")
    };
    assert!(!short(day(2026, 7, 1)) && !short(day(2026, 6, 30)));
    assert!(short(day(2026, 6, 29)));
}

#[test]
fn the_fifth_floor_is_low_enough_in_henan() {
    let henan = profile("henan");
    let mut one: Institution =
        sample(&henan, |it: &Institution| operates(it) && it.recorded_on > day(2023, 1, 1));
    one.site.as_mut().unwrap().floor = BoundedInteger::new(5).unwrap();
    assert_eq!(broken(one, &henan), [""; 0]);
}
