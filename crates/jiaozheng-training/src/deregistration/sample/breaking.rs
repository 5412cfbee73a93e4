//! For each rule of a deregistration a case that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::sample::{division, later};
use jiaozheng_core::{BoundedInteger, day};

use super::{INSOLVENT, REVOKED, VOLUNTARY, completed, fen, liquidate, refuse, step, withdraw};
use crate::LegalNature;
use crate::deregistration::DeregistrationEvent::{
    Announce, CancelRegistration, FinishLiquidation, TakeBackLicence, Withdraw,
};
use crate::deregistration::{
    Deregistration, DeregistrationActor, DeregistrationState, EscrowAccount, Liquidation,
    Liquidator, Settlement, SurplusUse,
};

jiaozheng_core::breaking! {
    Deregistration, "training.deregistration", completed;
    "decision_number_missing" "/decision_number": REVOKED, |case, _, _| {
        case.decision_number = None;
    };
    "notice_missing" "/history": VOLUNTARY, |case, _, _| {
        case.history.retain(|step| step.event != Announce);
    };
    "notice_too_short" "/history": VOLUNTARY, |case, _, _| {
        case.history.iter_mut().take(2).for_each(|step| step.on = day(2024, 7, 1));
    };
    "division_not_in_force" "/division": VOLUNTARY, |case, _, _| {
        case.division = division("411023"); // until 2016
    };
    "dated_in_future" "/history/0/on": VOLUNTARY, |case, draw, _| {
        begin_again(case);
        withdraw(case, draw);
        case.history[0].on = day(2999, 1, 4);
    };
    "students_not_placed" "/students_unplaced": VOLUNTARY, |case, _, _| {
        case.students = BoundedInteger::new(9).expect("in bounds");
        case.students_unplaced = BoundedInteger::new(2).expect("in bounds");
        case.students_placed_on = case.day_of(FinishLiquidation);
    };
    "students_placed_late" "/students_placed_on": VOLUNTARY, |case, _, _| {
        let cancelled = case.day_of(CancelRegistration);
        case.students_placed_on = cancelled.and_then(|day| day.plus_days(1));
    };
    "placement_undated" "/students_placed_on": VOLUNTARY, |case, _, _| {
        case.students = BoundedInteger::new(9).expect("in bounds");
        case.students_placed_on = None;
    };
    "more_unplaced_than_students" "/students_unplaced": VOLUNTARY, |case, draw, _| {
        begin_again(case);
        liquidate(case, draw);
        case.students_unplaced = BoundedInteger::new(900).expect("in bounds");
    };
    "liquidation_missing" "/liquidation": VOLUNTARY, |case, _, _| case.liquidation = None;
    "liquidated_by_another" "/liquidation/body": REVOKED, |case, _, _| {
        liquidation(case).body = Liquidator::Institution;
    };
    "liquidation_ends_before_start" "/liquidation/to": VOLUNTARY, |case, _, _| {
        let liquidation = liquidation(case);
        liquidation.to = liquidation.from.minus_days(1);
    };
    "liquidation_days_differ" "/liquidation/from": VOLUNTARY, |case, _, _| {
        let liquidation = liquidation(case);
        liquidation.from = liquidation.from.plus_days(1).expect("a day");
    };
    "liquidation_unreported" "/liquidation/has_report": VOLUNTARY, |case, _, _| {
        liquidation(case).has_report = false;
    };
    "cancellation_asked_late" "/cancellation_asked_on": VOLUNTARY, |case, _, _| {
        let liquidated = case.day_of(FinishLiquidation);
        case.cancellation_asked_on = liquidated.map(|day| later(day, 20));
    };
    "settlement_missing" "/settlement": VOLUNTARY, |case, _, _| case.settlement = None;
    "refunds_open" "/settlement/refunds_paid_fen": VOLUNTARY, |case, _, _| {
        let settlement = settlement(case);
        (settlement.refunds_due_fen, settlement.refunds_paid_fen) = (fen(90_000), fen(80_000));
        (settlement.wages_due_fen, settlement.wages_paid_fen) = (fen(0), fen(0));
        (settlement.debts_due_fen, settlement.debts_paid_fen) = (fen(0), fen(0));
    };
    "refunds_settled_late" "/settlement/refunds_settled_on": VOLUNTARY, |case, _, _| {
        let late = case.day_of(CancelRegistration).and_then(|day| day.plus_days(1));
        let settlement = settlement(case);
        settlement.refunds_settled_on = late;
        (settlement.wages_settled_on, settlement.debts_settled_on) = (None, None);
    };
    "wages_open" "/settlement/wages_paid_fen": VOLUNTARY, |case, _, _| {
        let settlement = settlement(case);
        (settlement.wages_due_fen, settlement.wages_paid_fen) = (fen(90_000), fen(80_000));
        (settlement.debts_due_fen, settlement.debts_paid_fen) = (fen(0), fen(0));
    };
    "debts_open" "/settlement/debts_paid_fen": VOLUNTARY, |case, _, _| {
        let settlement = settlement(case);
        (settlement.debts_due_fen, settlement.debts_paid_fen) = (fen(90_000), fen(80_000));
    };
    "paid_out_of_order" "/settlement/debts_paid_fen": INSOLVENT, |case, _, _| {
        let settlement = settlement(case);
        (settlement.wages_due_fen, settlement.wages_paid_fen) = (fen(90_000), fen(80_000));
        (settlement.debts_due_fen, settlement.debts_paid_fen) = (fen(90_000), fen(10_000));
    };
    "paid_more_than_due" "/settlement/debts_paid_fen": VOLUNTARY, |case, _, _| {
        let settlement = settlement(case);
        (settlement.debts_due_fen, settlement.debts_paid_fen) = (fen(80_000), fen(90_000));
    };
    "surplus_distributed" "/settlement/surplus_use": VOLUNTARY, |case, _, _| {
        case.legal_nature = LegalNature::NonProfit;
        let settlement = settlement(case);
        settlement.surplus_fen = fen(70_000);
        settlement.surplus_use = Some(SurplusUse::Sponsor);
    };
    "surplus_unaccounted" "/settlement/surplus_use": VOLUNTARY, |case, _, _| {
        let settlement = settlement(case);
        (settlement.surplus_fen, settlement.surplus_use) = (fen(70_000), None);
    };
    "escrow_open" "/escrow": VOLUNTARY, |case, _, _| {
        case.escrow = Some(EscrowAccount { balance_fen: fen(100), closed_on: None });
    };
    "licence_not_taken_back" "/history": REVOKED, |case, _, _| {
        case.history.retain(|step| step.event != TakeBackLicence);
    };
    "seal_not_destroyed" "/seal_destroyed_on": VOLUNTARY, |case, _, _| {
        case.seal_destroyed_on = None;
    };
    "seal_destroyed_late" "/seal_destroyed_on": VOLUNTARY, |case, _, _| {
        let cancelled = case.day_of(CancelRegistration);
        case.seal_destroyed_on = cancelled.and_then(|day| day.plus_days(1));
    };
    "still_listed" "/unlisted_on": VOLUNTARY, |case, _, _| {
        (case.was_listed, case.unlisted_on) = (true, None);
    };
    "never_listed" "/unlisted_on": VOLUNTARY, |case, _, _| {
        (case.was_listed, case.unlisted_on) = (false, Some(case.opened_on));
    };
    "refusal_unexplained" "/history/0/opinion": VOLUNTARY, |case, draw, _| {
        begin_again(case);
        refuse(case, draw);
        case.history[0].opinion = None;
    };
    "steps_out_of_order" "/history/2/on": REVOKED, |case, _, _| {
        case.history[2].on = case.history[1].on.minus_days(1).expect("a day");
    };
    "step_not_possible" "/history/1/event": VOLUNTARY, |case, draw, _| {
        begin_again(case);
        withdraw(case, draw);
        let on = later(case.history[0].on, 1);
        case.history.push(step(Withdraw, DeregistrationActor::Institution, on));
    };
    "wrong_body" "/history/0/actor": REVOKED, |case, _, _| {
        case.history[0].actor = DeregistrationActor::Institution;
    };
    "state_not_reached" "/state": VOLUNTARY, |case, _, _| {
        case.state = DeregistrationState::Cancelled;
    };
}

/// Back to the day on which it was opened.
fn begin_again(case: &mut Deregistration) {
    case.history.clear();
    case.state = DeregistrationState::Opened;
    (case.liquidation, case.settlement, case.escrow) = (None, None, None);
    (case.cancellation_asked_on, case.seal_destroyed_on, case.unlisted_on) = (None, None, None);
    case.students_placed_on = None;
}

fn liquidation(case: &mut Deregistration) -> &mut Liquidation {
    case.liquidation.as_mut().expect("it was liquidated")
}

fn settlement(case: &mut Deregistration) -> &mut Settlement {
    case.settlement.as_mut().expect("it was liquidated")
}
