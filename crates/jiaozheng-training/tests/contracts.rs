//! Contracts: the last day and amount that is allowed, the first that is not; and who a rule is not
//! about.

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, check, day};
use jiaozheng_training::contract::{
    Charge, ContractForm, ContractRefund, ContractSigner, Sessions, settings,
};
use jiaozheng_training::institution::Fen;
use jiaozheng_training::settings::CHARGE_MONTHS_BEFORE;
use jiaozheng_training::{Contract, TargetGroup};

/// The rules that a contract breaks.
fn broken(case: Contract) -> Vec<&'static str> {
    let context = Context::new().today(GOOD_FROM);
    let report = check(case, &context).map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

fn breaks_under(profile: &Profile, case: Contract, fault: &str) -> bool {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(case, &context).map_or_else(|it| it, |it| it.report().clone());
    let rule = format!("training.contract.{fault}");
    report.findings().iter().any(|finding| finding.rule.id == rule)
}

fn breaks(case: Contract, fault: &str) -> bool {
    broken(case).contains(&format!("training.contract.{fault}").as_str())
}

/// The first sample that is like this.
fn sample(is_like: impl Fn(&Contract) -> bool) -> Contract {
    let mut draw = Draw::new(1);
    let samples =
        std::iter::repeat_with(|| (Contract::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    samples.take(5000).find(is_like).expect("there is one among the samples")
}

/// Of dance or the like for pupils of primary school, signed under all rules, with one charge.
fn one_charge() -> Contract {
    sample(|case| {
        let new = case.signed_on >= day(2023, 1, 1);
        new && !case.category.is_subject() && case.charges.len() == 1 && case.refund.is_none()
    })
}

fn with_charge(mut case: Contract, change: impl Fn(&mut Charge)) -> Contract {
    case.charges.iter_mut().for_each(change);
    case
}

fn fen(yuan: i64) -> Fen {
    Fen::new(yuan * 100).expect("an amount")
}

fn sessions(count: i64) -> Sessions {
    BoundedInteger::new(count).expect("sessions")
}

#[test]
fn a_charge_is_for_three_months_and_no_day_more() {
    let too_long = |days_more| {
        let case = with_charge(one_charge(), |charge| {
            charge.covers_from = day(2025, 9, 1);
            charge.covers_to = day(2025, 12, 1).plus_days(days_more).expect("a day");
        });
        breaks(case, "charge_too_long")
    };
    assert!(!too_long(0));
    assert!(too_long(1));
}

#[test]
fn a_charge_is_for_sixty_sessions_and_no_more() {
    let too_many = |count| {
        let case = with_charge(one_charge(), |it| it.covers_sessions = sessions(count));
        breaks(case, "charge_of_too_many_sessions")
    };
    assert!(!too_many(60));
    assert!(too_many(61));
}

#[test]
fn five_thousand_yuan_are_allowed_and_subjects_have_no_such_limit() {
    let charged = |case: Contract, fen: i64| {
        with_charge(case, |it| it.amount_fen = Fen::new(fen).expect("an amount"))
    };
    let too_high = |case, fen| breaks(charged(case, fen), "charge_too_high");
    assert!(!too_high(one_charge(), 500_000));
    assert!(too_high(one_charge(), 500_001));
    let subject = sample(|case| case.category.is_subject() && case.charges.len() == 1);
    assert!(!too_high(Contract { signed_on: day(2024, 1, 8), ..subject }, 900_000));
    // The day before the opinion of the thirteen departments was published.
    let before = Contract { signed_on: day(2022, 12, 28), ..one_charge() };
    assert!(!too_high(before, 900_000));
}

#[test]
fn charges_that_follow_one_another_are_not_split() {
    let split = |from: LocalDate| {
        let mut case = one_charge();
        let first = Charge {
            covers_sessions: sessions(40),
            covers_from: day(2025, 3, 1),
            covers_to: day(2025, 4, 30),
            ..case.charges.remove(0)
        };
        let paid_on = first.paid_on.plus_days(1).expect("a day");
        let to = day(2025, 5, 31);
        let second = Charge { covers_from: from, covers_to: to, paid_on, ..first.clone() };
        case.charges = vec![first, second];
        breaks(case, "charge_split")
    };
    assert!(split(day(2025, 4, 30)));
    assert!(!split(day(2025, 5, 1)));
}

#[test]
fn a_month_before_the_course_it_may_be_charged_where_the_profile_says_so() {
    let too_early = |months, paid_on| {
        let case = with_charge(one_charge(), |charge| {
            (charge.covers_from, charge.covers_to) = (day(2025, 9, 1), day(2025, 10, 31));
            charge.paid_on = paid_on;
        });
        let choice = [(CHARGE_MONTHS_BEFORE.name, Chosen::Number(months))];
        let ours = Profile::NATIONAL.choosing("ours", choice, settings::ALL).expect("a choice");
        breaks_under(&ours, case, "charged_too_early")
    };
    assert!(!too_early(1, day(2025, 8, 1)));
    assert!(too_early(1, day(2025, 7, 31)));
    assert!(!too_early(0, day(2024, 7, 31)), "any");
}

#[test]
fn charges_of_one_day_count_together() {
    let split = |paid_on: LocalDate, to: LocalDate| {
        let mut case = one_charge();
        let first = Charge {
            covers_sessions: sessions(20),
            amount_fen: fen(2000),
            covers_from: day(2025, 3, 1),
            covers_to: day(2025, 4, 30),
            paid_on: day(2025, 2, 20),
            ..case.charges.remove(0)
        };
        let second =
            Charge { covers_from: day(2025, 5, 1), covers_to: to, paid_on, ..first.clone() };
        case.charges = vec![first, second];
        breaks(case, "charge_split")
    };
    let paid_on = day(2025, 2, 20);
    assert!(!split(paid_on, day(2025, 6, 1)), "three months together");
    assert!(split(paid_on, day(2025, 6, 2)));
    assert!(!split(day(2025, 2, 21), day(2025, 6, 30)), "another day");
}

#[test]
fn three_months_are_asked_for_since_2018() {
    let too_long = |signed_on| {
        let mut case = with_charge(one_charge(), |charge| {
            charge.covers_to = charge.covers_from.plus_months(4).expect("a day");
        });
        case.signed_on = signed_on;
        breaks(case, "charge_too_long")
    };
    assert!(!too_long(day(2018, 8, 5)) && too_long(day(2018, 8, 6)));
}

#[test]
fn what_is_paid_after_the_lessons_goes_into_no_account() {
    let outside = |paid_on: fn(&Charge) -> Option<LocalDate>| {
        let case = with_charge(one_charge(), |charge| {
            charge.is_into_account = false;
            charge.paid_on = paid_on(charge).expect("a day");
        });
        breaks(case, "outside_account")
    };
    assert!(outside(|charge| charge.covers_to.minus_days(1)));
    assert!(!outside(|charge| Some(charge.covers_to)));
}

#[test]
fn the_model_contract_asks_for_the_school_of_whom_has_one() {
    let incomplete = |target| {
        let mut case = one_charge();
        case.form = ContractForm::Model2021;
        (case.school, case.school_grade, case.target) = (None, None, target);
        broken(case).iter().filter(|rule| rule.ends_with("form_incomplete")).count()
    };
    assert_eq!(incomplete(TargetGroup::Preschool) + 2, incomplete(TargetGroup::Primary));
}

#[test]
fn subjects_for_preschool_children_are_barred_since_24_july_2021() {
    let barred = |signed_on| {
        let case = sample(|case| case.category.is_subject());
        breaks(Contract { signed_on, target: TargetGroup::Preschool, ..case }, "preschool_subject")
    };
    assert!(!barred(day(2021, 7, 23)) && barred(day(2021, 7, 24)));
}

#[test]
fn a_licence_is_in_force_on_its_last_day() {
    let outside = |valid_to: LocalDate| {
        let mut case = one_charge();
        case.signed_on = day(2025, 3, 3);
        case.institution.licence_valid_to = valid_to;
        breaks(case, "licence_not_in_force")
    };
    assert!(!outside(day(2025, 3, 3)));
    assert!(outside(day(2025, 3, 2)));
}

#[test]
fn a_guardian_signs_for_whom_is_young() {
    let fault = |born: LocalDate, signed_by| {
        let mut case = one_charge();
        case.signed_on = day(2025, 3, 3);
        case.student.birth_date = born.into();
        case.signed_by = signed_by;
        (breaks(case.clone(), "guardian_did_not_sign"), breaks(case, "minor_signed_alone"))
    };
    let (consent, alone) = (ContractSigner::StudentWithConsent, ContractSigner::Student);
    assert_eq!(fault(day(2017, 3, 3), consent), (false, false), "eight on that day");
    assert_eq!(fault(day(2017, 3, 4), consent), (true, false));
    assert_eq!(fault(day(2009, 3, 3), alone), (false, true), "sixteen on that day");
    assert_eq!(fault(day(2009, 3, 4), alone), (true, false));
    assert_eq!(fault(day(2007, 3, 3), alone), (false, false), "eighteen on that day");
    assert_eq!(fault(day(2020, 3, 3), ContractSigner::Guardian), (false, false));
}

#[test]
fn children_are_trained_from_three_on() {
    let unusual = |born: LocalDate, target| {
        let mut case = one_charge();
        (case.starts_on, case.target) = (day(2025, 9, 1), target);
        case.student.birth_date = born.into();
        breaks(case, "student_of_another_age")
    };
    assert!(!unusual(day(2022, 9, 1), TargetGroup::Preschool));
    assert!(unusual(day(2022, 9, 2), TargetGroup::Preschool));
    assert!(!unusual(day(2018, 9, 2), TargetGroup::Preschool), "six");
    assert!(unusual(day(2018, 9, 1), TargetGroup::Preschool), "seven");
    assert!(unusual(day(2011, 9, 1), TargetGroup::Primary), "fourteen");
}

#[test]
fn fifteen_days_are_enough_to_pay_back_and_move_off_days_of_rest() {
    let late = |requested_on: LocalDate, paid_on| {
        let mut case = one_charge();
        case.refund = Some(ContractRefund {
            requested_on,
            sessions_held: sessions(0),
            amount_fen: Some(fen(0)),
            paid_on: Some(paid_on),
            is_original_channel: true,
            channel_reason: None,
        });
        breaks(case, "refund_late")
    };
    assert!(!late(day(2025, 6, 10), day(2025, 6, 25)));
    assert!(late(day(2025, 6, 10), day(2025, 6, 26)));
    assert!(!late(day(2025, 9, 18), day(2025, 10, 9)), "the fifteenth day is a holiday");
    assert!(late(day(2025, 9, 18), day(2025, 10, 10)));
}

#[test]
fn what_was_not_held_is_paid_back() {
    let low = |amount| {
        let mut case = one_charge();
        (case.price_fen, case.sessions) = (fen(100), sessions(20));
        case.charges.iter_mut().for_each(|charge| charge.amount_fen = fen(2000));
        case.refund = Some(ContractRefund {
            requested_on: case.signed_on,
            sessions_held: sessions(5),
            amount_fen: Fen::new(amount),
            paid_on: Some(case.signed_on),
            is_original_channel: true,
            channel_reason: None,
        });
        breaks(case, "refund_too_low")
    };
    assert!(!low(150_000));
    assert!(low(149_999));
}

#[test]
fn contracts_of_another_matter_or_student_are_not_linked() {
    let key = |case: &Contract| (Contract::LINKED_RULES[0].key)(case);
    let case = one_charge();
    let mut draw = Draw::new(9);
    let sister =
        Contract { student: draw.person(day(2015, 1, 1), day(2016, 1, 1)), ..case.clone() };
    let other = sample(|it| it.category != case.category);
    let another = Contract { category: other.category, ..case.clone() };
    assert_eq!(key(&case), key(&case.clone()));
    assert_ne!(key(&case), key(&sister));
    assert_ne!(key(&case), key(&another));
    assert_eq!(key(&Contract { charges: Vec::new(), ..case }), None, "nothing was charged");
}
