//! Deregistrations.

use jiaozheng_core::sample::Draw;
use jiaozheng_core::{LocalDate, Profile, day};
use jiaozheng_training::deregistration::{
    AmountFen, DeregistrationEvent, DeregistrationGround, DeregistrationState, SurplusUse,
};
use jiaozheng_training::{Deregistration, LegalNature};

use super::{broken, sample};

fn ended(ground: DeregistrationGround, in_campaign: bool) -> Deregistration {
    sample(|case: &Deregistration| {
        case.ground == ground
            && case.in_campaign == in_campaign
            && case.state == DeregistrationState::Completed
            && case.opened_on >= day(2021, 9, 1)
    })
}

/// Says when it was announced, and when the licence was taken back.
fn announced(case: &mut Deregistration, announced: LocalDate, ended: LocalDate) {
    for step in &mut case.history {
        match step.event {
            DeregistrationEvent::Announce => step.on = announced,
            DeregistrationEvent::TakeBackLicence => step.on = ended,
            _ => {}
        }
    }
}

#[test]
fn six_months_of_notice_unless_in_a_campaign() {
    const RULE: &str = "training.deregistration.notice_too_short";
    let short = |ground, in_campaign, end| {
        let mut case = ended(ground, in_campaign);
        announced(&mut case, day(2024, 3, 4), end);
        broken(case, &Profile::NATIONAL).contains(&RULE)
    };
    let voluntary = DeregistrationGround::Voluntary;
    assert!(!short(voluntary, false, day(2024, 9, 4)));
    assert!(short(voluntary, false, day(2024, 9, 3)));
    assert!(!short(voluntary, true, day(2024, 4, 3)));
    assert!(!short(DeregistrationGround::Expired, false, day(2024, 4, 3)), "nobody asked for it");
}

#[test]
fn fifteen_days_after_the_liquidation_are_for_non_profit_units() {
    const RULE: &str = "training.deregistration.cancellation_asked_late";
    let late = |prefix: &str, asked| {
        let mut case = ended(DeregistrationGround::LicenceRevoked, false);
        case.credit_code = Draw::new(3).credit_code(prefix, "411003");
        for step in &mut case.history {
            if step.event == DeregistrationEvent::FinishLiquidation {
                step.on = day(2024, 6, 3);
            }
        }
        case.cancellation_asked_on = Some(asked);
        broken(case, &Profile::NATIONAL).contains(&RULE)
    };
    assert!(!late("52", day(2024, 6, 18)));
    assert!(late("52", day(2024, 6, 19)));
    assert!(!late("91", day(2024, 6, 19)));
}

#[test]
fn students_have_their_money_back_and_the_seal_is_gone_when_it_is_cancelled() {
    let late = |after: u32| {
        let mut case = ended(DeregistrationGround::Voluntary, true);
        let cancelled = case.day_of(DeregistrationEvent::CancelRegistration).expect("a day");
        let on = cancelled.plus_days(after);
        case.seal_destroyed_on = on;
        let settlement = case.settlement.as_mut().expect("it was liquidated");
        settlement.refunds_settled_on = on;
        (settlement.wages_settled_on, settlement.debts_settled_on) = (None, None);
        let mut rules = broken(case, &Profile::NATIONAL);
        rules.retain(|rule| rule.ends_with("_late"));
        rules.sort_unstable();
        rules
    };
    assert_eq!(late(0), [""; 0]);
    let both = [
        "training.deregistration.refunds_settled_late",
        "training.deregistration.seal_destroyed_late",
    ];
    assert_eq!(late(1), both);
}

#[test]
fn who_is_insolvent_may_owe_something_in_the_end() {
    let open = |ground| {
        let mut case = ended(ground, false);
        let settlement = case.settlement.as_mut().expect("it was liquidated");
        settlement.debts_due_fen = AmountFen::new(1_000_000).expect("in bounds");
        settlement.debts_paid_fen = AmountFen::new(999_999).expect("in bounds");
        broken(case, &Profile::NATIONAL).contains(&"training.deregistration.debts_open")
    };
    assert!(open(DeregistrationGround::Voluntary));
    assert!(!open(DeregistrationGround::Insolvent));
}

#[test]
fn a_sponsor_may_have_what_is_left_of_an_institution_for_profit() {
    let distributed = |nature| {
        let mut case = ended(DeregistrationGround::Voluntary, false);
        case.legal_nature = nature;
        let settlement = case.settlement.as_mut().expect("it was liquidated");
        settlement.surplus_fen = AmountFen::new(1).expect("in bounds");
        settlement.surplus_use = Some(SurplusUse::Sponsor);
        broken(case, &Profile::NATIONAL).contains(&"training.deregistration.surplus_distributed")
    };
    assert!(distributed(LegalNature::NonProfit));
    assert!(!distributed(LegalNature::ForProfit));
}
