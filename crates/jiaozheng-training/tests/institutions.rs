//! Institutions and white lists: the last day and amount that is in order, the first that is not; and who
//! a rule is not about.

use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, DivisionCode, LocalDate, Profile, Record, check, day,
};
use jiaozheng_training::institution::{
    BuildingUse, CheckResult, Employment, Fen, Institution, InstitutionState, Qualification,
    RegistrationKind, StaffKind, TrainingClass,
};
use jiaozheng_training::{
    Department, LegalNature, SportsProject, TargetGroup, TrainingCategory, TrainingMode, Whitelist,
};

const ON: LocalDate = day(2025, 9, 10);

fn profile(name: &str) -> Profile {
    let settings: Vec<_> =
        jiaozheng_training::RECORDS.iter().flat_map(|kind| kind.settings).copied().collect();
    Profile::built_in(name, &settings).expect("a profile")
}

/// The rules that a record breaks, without the area and the record.
fn broken<R: Record>(record: R, profile: &Profile) -> Vec<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(record, &context).map_or_else(|it| it, |it| it.report().clone());
    let fault = |id: &'static str| id.rsplit('.').next().unwrap_or(id);
    report.findings().iter().map(|finding| fault(finding.rule.id)).collect()
}

/// The first sample that is like this.
fn sample<R: Record>(profile: &Profile, is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, profile));
    let mut samples = samples.take(20_000);
    samples.find(is_like).expect("there is one among the samples")
}

fn operates(one: &Institution) -> bool {
    one.state == InstitutionState::Operating
        && one.mode == TrainingMode::Offline
        && !one.trains_subjects()
        && !one.is_sports_ground()
        && !one.trains(TargetGroup::Preschool)
}

/// An institution that operates on [`ON`], changed.
fn rules(change: impl Fn(&mut Institution)) -> Vec<&'static str> {
    let national = profile("national");
    let mut one: Institution = sample(&national, operates);
    one.recorded_on = ON;
    if let Some(licence) = &mut one.licence {
        licence.valid_to = day(2027, 1, 1);
    }
    one.staff.iter_mut().for_each(|member| member.last_checked_on = Some(day(2025, 3, 3)));
    change(&mut one);
    broken(one, &national)
}

#[test]
fn a_licence_is_in_force_on_its_last_day() {
    let over = |valid_to| {
        let found = rules(|one| one.licence.as_mut().unwrap().valid_to = valid_to);
        found.contains(&"licence_not_in_force")
    };
    assert!(!over(ON));
    assert!(over(day(2025, 9, 9)));
}

#[test]
fn who_has_ceased_needs_no_licence_in_force() {
    let found = rules(|one| {
        one.state = InstitutionState::Ceased;
        one.licence.as_mut().unwrap().valid_to = day(2024, 1, 1);
    });
    assert!(!found.contains(&"licence_not_in_force"), "{found:?}");
}

#[test]
fn a_decision_after_three_months_is_in_time() {
    let late = |approved_on| {
        let found = rules(|one| {
            let licence = one.licence.as_mut().unwrap();
            licence.accepted_on = Some(day(2024, 3, 11));
            (licence.approved_on, licence.issued_on) = (approved_on, approved_on);
        });
        found.contains(&"decision_late")
    };
    assert!(!late(day(2024, 6, 11)));
    assert!(late(day(2024, 6, 12)));
}

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
        let mut one: Institution = sample(&henan, operates);
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
fn the_fifth_floor_is_low_enough_in_henan() {
    let henan = profile("henan");
    let mut one: Institution =
        sample(&henan, |it: &Institution| operates(it) && it.recorded_on > day(2023, 1, 1));
    one.site.as_mut().unwrap().floor = BoundedInteger::new(5).unwrap();
    assert_eq!(broken(one, &henan), [""; 0]);
}

#[test]
fn what_was_approved_before_the_24th_of_july_2021_may_go_on() {
    let national = profile("national");
    let is_new = |approved_on, subject: bool| {
        let mut one: Institution = sample(&national, |it: &Institution| {
            it.state == InstitutionState::Operating
                && it.trains_subjects() == subject
                && it.trains_compulsory()
        });
        one.recorded_on = ON;
        let licence = one.licence.as_mut().unwrap();
        (licence.accepted_on, licence.approved_on) = (None, approved_on);
        broken(one, &national).contains(&"subject_newly_approved")
    };
    assert!(!is_new(day(2021, 7, 23), true));
    assert!(is_new(day(2021, 7, 24), true));
    assert!(!is_new(day(2024, 7, 24), false));
}

#[test]
fn a_year_without_a_check_is_one_of_the_calendar() {
    let missing = |last| {
        let found = rules(|one| {
            one.staff.truncate(1);
            let member = &mut one.staff[0];
            member.hired_on = day(2022, 3, 7);
            member.entry_checked_on = Some(day(2022, 3, 4));
            (member.last_checked_on, member.check_result) = (Some(last), Some(CheckResult::Clear));
        });
        found.contains(&"yearly_check_missing")
    };
    assert!(!missing(day(2024, 1, 2)), "that of 2025 can still be made");
    assert!(missing(day(2023, 12, 29)), "2024 had none");
}

#[test]
fn who_was_hired_before_the_law_was_not_looked_up_before() {
    let missing = |hired_on| {
        let found = rules(|one| {
            one.staff.truncate(1);
            (one.staff[0].hired_on, one.staff[0].entry_checked_on) = (hired_on, None);
        });
        found.contains(&"entry_check_missing")
    };
    assert!(!missing(day(2021, 5, 31)));
    assert!(missing(day(2021, 6, 1)));
    let found = rules(|one| {
        let member = &mut one.staff[0];
        member.hired_on = day(2024, 3, 4);
        member.entry_checked_on = Some(day(2024, 3, 4));
    });
    assert!(!found.contains(&"entry_check_missing"), "on the day itself is before");
}

#[test]
fn half_of_the_staff_teach_full_time() {
    let too_few = |others: usize| {
        let found = rules(|one| {
            one.staff.truncate(2);
            for member in &mut one.staff {
                (member.kind, member.employment) = (StaffKind::Teaching, Employment::FullTime);
            }
            let mut other = one.staff[0].clone();
            other.kind = StaffKind::Administration;
            one.staff.extend(std::iter::repeat_n(other, others));
        });
        found.contains(&"full_time_too_few")
    };
    assert!(!too_few(2));
    assert!(too_few(3));
}

#[test]
fn assistants_need_no_proof_of_skill() {
    let missing = |kind| {
        let found = rules(|one| {
            (one.staff[0].kind, one.staff[0].qualification) = (kind, None);
        });
        found.contains(&"staff_without_proof")
    };
    assert!(missing(StaffKind::Teaching) && missing(StaffKind::Research));
    assert!(!missing(StaffKind::Assistant) && !missing(StaffKind::Other));
}

#[test]
fn a_certificate_is_good_for_its_stage_and_those_below() {
    use jiaozheng_core::code::TeacherCertificateKind as Kind;

    let national = profile("national");
    let below = |certificate, targets: &[TargetGroup]| {
        let mut one: Institution = sample(&national, |it: &Institution| {
            it.trains_subjects() && it.state == InstitutionState::Operating
        });
        one.targets = targets.to_vec();
        one.classes.clear();
        one.staff[0].qualification = Some(Qualification::TeacherCertificate { certificate });
        broken(one, &national).contains(&"certificate_below_pupils")
    };
    let (primary, junior) = (TargetGroup::Primary, TargetGroup::JuniorSecondary);
    assert!(!below(Kind::Primary, &[primary, junior]));
    assert!(below(Kind::Primary, &[junior]) && below(Kind::Kindergarten, &[primary, junior]));
    assert!(!below(Kind::JuniorSecondary, &[primary]) && !below(Kind::HigherEducation, &[junior]));
}

#[test]
fn one_full_time_teacher_is_enough_for_fifty_and_for_sixteen_small_children() {
    let too_few = |target, students: i64| {
        let found = rules(|one| {
            one.targets.push(target);
            one.classes = vec![TrainingClass {
                category: one.categories[0],
                target,
                students: BoundedInteger::new(students).unwrap(),
                teachers: BoundedInteger::new(2).unwrap(),
                full_time_teachers: BoundedInteger::new(1).unwrap(),
            }];
        });
        found.iter().any(|rule| rule.ends_with("teachers_too_few"))
    };
    assert!(!too_few(TargetGroup::SeniorSecondary, 50));
    assert!(too_few(TargetGroup::SeniorSecondary, 51));
    assert!(!too_few(TargetGroup::Preschool, 16));
    assert!(too_few(TargetGroup::Preschool, 17));
}

#[test]
fn who_is_paid_afterwards_secures_nothing() {
    let missing = |charges_in_advance| {
        let found = rules(|one| {
            (one.charges_in_advance, one.escrow) = (charges_in_advance, None);
        });
        found.contains(&"escrow_missing")
    };
    assert!(missing(true) && !missing(false));
}

#[test]
fn a_tenth_is_set_aside_and_of_a_loss_nothing() {
    let national = profile("national");
    let too_small = |gain: i64, fund: i64| {
        let mut one: Institution =
            sample(&national, |it: &Institution| operates(it) && it.accounts.is_some());
        one.recorded_on = ON;
        let accounts = one.accounts.as_mut().unwrap();
        accounts.gain_fen = BoundedInteger::new(gain).unwrap();
        accounts.development_fund_fen = Fen::new(fund).unwrap();
        broken(one, &national).contains(&"development_fund_too_small")
    };
    assert!(!too_small(1_000_000, 100_000));
    assert!(too_small(1_000_000, 99_999));
    assert!(!too_small(-1_000_000, 0));
}

#[test]
fn a_company_may_pay_out_what_it_earns() {
    let national = profile("national");
    let distributed = |nature| {
        let mut one: Institution = sample(&national, |it: &Institution| {
            operates(it) && it.nature == nature && it.accounts.is_some()
        });
        one.accounts.as_mut().unwrap().distributed_fen = Fen::new(1).unwrap();
        broken(one, &national).contains(&"surplus_distributed")
    };
    assert!(distributed(LegalNature::NonProfit) && !distributed(LegalNature::ForProfit));
}

#[test]
fn the_inspection_of_a_year_is_due_by_the_end_of_the_next() {
    let missing = |on| {
        let national = profile("national");
        let mut one: Institution = sample(&national, |it: &Institution| {
            let registered = it.registration.as_ref().map(|it| it.registered_on.year());
            operates(it) && registered == Some(2023)
        });
        one.recorded_on = on;
        one.inspections.clear();
        broken(one, &national).contains(&"inspection_missing")
    };
    assert!(!missing(day(2024, 12, 31)));
    assert!(missing(day(2025, 1, 1)));
}

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
