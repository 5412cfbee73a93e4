//! Institutions and white lists: the last day and amount that is in order, the first that is not; and who
//! a rule is not about.

mod lists;
mod places;
mod staff;

use jiaozheng_core::profile::{Chosen, Setting};
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, check, day};
use jiaozheng_training::institution::{Fen, Institution, InstitutionState, LicenceLevel};
use jiaozheng_training::{
    Department, LegalNature, TargetGroup, TrainingGroup, TrainingMode, Whitelist,
};

const ON: LocalDate = day(2025, 9, 10);

fn settings() -> Vec<&'static Setting> {
    jiaozheng_training::RECORDS.iter().flat_map(|kind| kind.settings).copied().collect()
}

fn profile(name: &str) -> Profile {
    Profile::built_in(name, &settings()).expect("a profile")
}

/// The national profile with one choice.
fn choosing(setting: &str, chosen: Chosen) -> Profile {
    Profile::NATIONAL.choosing("ours", [(setting, chosen)], &settings()).expect("a choice")
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
fn either_department_licenses_where_the_profile_chooses_none() {
    let other = |profile: &Profile, on, department| {
        let mut one: Institution =
            sample(profile, |it: &Institution| operates(it) && it.trains_in(TrainingGroup::Sports));
        one.recorded_on = on;
        one.licence.as_mut().unwrap().department = department;
        broken(one, profile).contains(&"licensed_by_another_department")
    };
    let (national, henan) = (profile("national"), profile("henan"));
    assert!(!other(&national, ON, Department::Sports));
    assert!(!other(&national, ON, Department::Education));
    assert!(other(&national, ON, Department::CultureAndTourism));
    assert!(!other(&national, ON, Department::AdministrativeApproval));
    assert!(!other(&henan, day(2022, 9, 20), Department::Education));
    assert!(other(&henan, day(2022, 9, 21), Department::Education));
    assert!(!other(&henan, day(2022, 9, 21), Department::Sports));
}

#[test]
fn whether_the_province_licenses_online_is_asked_of_all_records_alike() {
    let free = choosing("training.approval.online_by_province", Chosen::Switch(false));
    let national = profile("national");
    let online = |profile: &Profile| {
        let mut one: Institution = sample(profile, |it: &Institution| {
            it.mode == TrainingMode::Online && it.licence.is_some()
        });
        let mut entry: Whitelist =
            sample(profile, |it: &Whitelist| it.mode == TrainingMode::Online);
        (one.recorded_on, entry.list.published_on) = (ON, ON);
        one.licence.as_mut().unwrap().level = LicenceLevel::County;
        entry.licence_level = LicenceLevel::County;
        let rule = &"online_not_licensed_by_province";
        [broken(one, profile).contains(rule), broken(entry, profile).contains(rule)]
    };
    assert_eq!((online(&national), online(&free)), ([true; 2], [false; 2]));
}

#[test]
fn subjects_for_preschool_children_are_barred_since_24_july_2021() {
    let national = profile("national");
    let barred = |on| {
        let mut one: Institution = sample(&national, |it: &Institution| it.trains_subjects());
        one.recorded_on = on;
        one.targets.push(TargetGroup::Preschool);
        broken(one, &national).contains(&"subject_for_preschool")
    };
    assert!(!barred(day(2021, 7, 23)) && barred(day(2021, 7, 24)));
}

#[test]
fn a_company_by_its_credit_code_is_for_profit() {
    let national = profile("national");
    let for_profit = |prefix: &str| {
        let mut one: Institution = sample(&national, |it: &Institution| {
            it.trains_subjects() && it.trains_compulsory() && it.registration.is_some()
        });
        one.recorded_on = ON;
        one.registration.as_mut().unwrap().credit_code = Draw::new(5).credit_code(prefix, "411003");
        broken(one, &national).contains(&"subject_for_profit")
    };
    assert!(!for_profit("52") && !for_profit("12") && for_profit("91"));
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
