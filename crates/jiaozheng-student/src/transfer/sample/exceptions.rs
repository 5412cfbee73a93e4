//! What looks as if it broke a rule, and does not.

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM, later};
use jiaozheng_core::{BoundedInteger, Context, Profile, check};

use super::{JUNIOR, OUT_OF_THE_PROVINCE, PRIMARY, SENIOR, Scene, Term, WITHIN_COUNTY, completed};
use crate::sample::{another_number, grade_of};
use crate::transfer::Transfer;
use crate::transfer::settings::{ALL, BAR_LAST_TERM_JUNIOR, BAR_SAME_COUNTY_JUNIOR};

const UNDER_2013: Scene = Scene { year: 2023, ..PRIMARY };
const LAST_GRADE: Scene = Scene { grade: 3, ..JUNIOR };
const FIRST_TERM: Scene = Scene { grade: 1, ..SENIOR };

/// Henan's choices, and what some cities bar besides.
fn strict() -> Profile {
    let henan = Profile::built_in("henan", ALL).expect("there is one");
    let bars = [BAR_SAME_COUNTY_JUNIOR, BAR_LAST_TERM_JUNIOR];
    let choices = bars.map(|bar| (bar.name, Chosen::Switch(true)));
    henan.choosing("strict", choices, ALL).expect("they can be chosen")
}

/// Asserts that a rule has nothing to say.
fn allows(rule: &str, scene: &Scene, change: fn(&mut Transfer, &mut Draw)) {
    let profile = strict();
    for seed in 0..20 {
        let mut draw = Draw::new(seed);
        let mut case = completed(&mut draw, &profile, scene);
        change(&mut case, &mut draw);
        let context = Context::new().profile(&profile).today(GOOD_FROM);
        let report = check(case, &context).map_or_else(|it| it, |it| it.report().clone());
        let rule = format!("student.transfer.{rule}");
        assert!(report.findings().iter().all(|it| it.rule.id != rule), "{rule} {seed}");
    }
}

#[test]
fn special_and_specialised_schools_are_apart() {
    allows("roll_stays", &UNDER_2013, |case, draw| {
        case.roll_stays = Some(true);
        case.to_school.code = draw.school_code("51", "41");
    });
    allows("attended_early", &UNDER_2013, |case, draw| {
        case.attending_since = case.applied_on.minus_days(1);
        case.to_school.code = draw.school_code("37", "41");
    });
    allows("grade_changed", &PRIMARY, |case, draw| {
        case.grade_after = grade_of(2);
        case.to_school.code = draw.school_code("51", "41");
    });
}

#[test]
fn who_leaves_the_province_may_do_so_in_the_first_term() {
    let leaves = Scene { counties: OUT_OF_THE_PROVINCE, ..FIRST_TERM };
    allows("first_term_barred", &leaves, |_, _| {});
}

#[test]
fn bars_are_of_their_stage_and_term() {
    allows("same_county_barred", &Scene { counties: WITHIN_COUNTY, ..PRIMARY }, |_, _| {});
    allows("last_term_barred", &Scene { term: Term::Autumn, ..LAST_GRADE }, |case, _| {
        case.terms_completed = BoundedInteger::new(4);
    });
    allows("final_grade_barred", &LAST_GRADE, |_, _| {});
    allows("ordered_by_school", &SENIOR, |case, _| {
        case.reason = crate::transfer::TransferReason::OrderedBySchool;
    });
}

#[test]
fn the_last_day_is_in_time() {
    allows("outside_window", &PRIMARY, |case, _| {
        // Two months before, counted to the day.
        case.term_started_on = Some(jiaozheng_core::day(2025, 7, 10));
        case.applied_on = jiaozheng_core::day(2025, 9, 10);
    });
    allows("publicity_too_short", &SENIOR, |case, _| {
        if let Some(publicity) = &mut case.publicity {
            publicity.from = jiaozheng_core::day(2025, 8, 4);
            publicity.to = later(publicity.from, 4); // five working days with the first
        }
    });
}

#[test]
fn a_changed_identity_explains_another_number() {
    allows("number_not_of_identity", &PRIMARY, |case, draw| {
        another_number(&mut case.student, draw);
        case.student.identity_changed = Some(true);
    });
}
