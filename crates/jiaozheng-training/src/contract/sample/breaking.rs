//! For each rule of a contract one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the contracts to start from have these charges")]

use jiaozheng_core::code::Sex;
use jiaozheng_core::{Identity, LocalDate, day};

use super::charged::{refund, some};
use super::{DANCE, MATHEMATICS, Scene, fen, signed};
use crate::contract::{
    Charge, Contract, ContractForm, ContractRefund, ContractSigner, PaymentMethod, Receipt,
};
use crate::{TargetGroup, TrainingMode};

const PRESCHOOL: Scene = Scene { target: TargetGroup::Preschool, ..DANCE };
const SENIOR: Scene = Scene { target: TargetGroup::SeniorSecondary, ..DANCE };
const ONE: Scene = Scene { periods: 1, ..DANCE };

fn plus(day: LocalDate, days: u32) -> LocalDate {
    day.plus_days(days).expect("a day")
}

fn minus(day: LocalDate, days: u32) -> LocalDate {
    day.minus_days(days).expect("a day")
}

/// What a refund that was paid is like.
fn refunded<'c>(
    case: &'c mut Contract,
    draw: &mut jiaozheng_core::sample::Draw,
) -> &'c mut ContractRefund {
    let refund = refund(draw, case);
    case.refund.insert(refund)
}

/// So many sessions at that price, paid for by one charge.
fn one_charge(case: &mut Contract, sessions: i64, price: i64) {
    (case.sessions, case.price_fen) = (some(sessions), fen(price));
    (case.other_fees_fen, case.discount_fen) = (None, None);
    case.fee_fen = fen(sessions * price);
    case.charges.truncate(1);
    let charge = &mut case.charges[0];
    (charge.covers_sessions, charge.amount_fen) = (some(sessions), fen(sessions * price));
}

jiaozheng_core::breaking! {
    Contract, "training.contract", signed;
    "form_not_model" "/form": DANCE, |case, _, _| case.form = ContractForm::Own;
    "form_incomplete" "/refund_terms": DANCE, |case, _, _| {
        (case.form, case.refund_terms) = (ContractForm::Model2021, None);
    };
    "licence_not_in_force" "/institution/licence_valid_to": DANCE, |case, _, _| {
        case.institution.licence_valid_to = minus(case.signed_on, 1);
    };
    "licence_ends_before_course" "/institution/licence_valid_to": DANCE, |case, _, _| {
        case.institution.licence_valid_to = minus(case.ends_on, 1);
    };
    "ends_before_start" "/ends_on": DANCE, |case, _, _| case.ends_on = minus(case.starts_on, 1);
    "signed_after_start" "/signed_on": ONE, |case, _, _| {
        case.starts_on = minus(case.signed_on, 1);
    };
    "dated_in_future" "/refund/paid_on": DANCE, |case, draw, profile| {
        // Of what is past the calendar nothing is late.
        let _ = profile;
        let refund = refunded(case, draw);
        (refund.requested_on, refund.paid_on) = (day(2026, 11, 20), Some(day(2026, 11, 24)));
    };
    "fee_differs" "/fee_fen": DANCE, |case, _, _| case.fee_fen = fen(case.fee_fen.get() + 100);
    "price_not_published" "/is_price_published": DANCE, |case, _, _| {
        case.is_price_published = false;
    };
    "birth_date_differs" "/student/birth_date": DANCE, |case, draw, _| {
        let born = case.student.birth_date;
        let number = draw.resident_id(born, case.student.sex);
        case.student.identity = Identity::ResidentId { number };
        case.student.birth_date = plus(born.expose_date(), 1).into();
    };
    "sex_differs" "/student/sex": DANCE, |case, draw, _| {
        let sex = case.student.sex;
        let number = draw.resident_id(case.student.birth_date, sex);
        case.student.identity = Identity::ResidentId { number };
        case.student.sex = if sex == Sex::Male { Sex::Female } else { Sex::Male };
    };
    "guardian_did_not_sign" "/signed_by": DANCE, |case, _, _| {
        case.signed_by = ContractSigner::Student;
    };
    "minor_signed_alone" "/signed_by": SENIOR, |case, draw, _| {
        let born = minus(case.signed_on, 17 * 365 + 20);
        case.student = draw.person(born, born);
        case.signed_by = ContractSigner::Student;
    };
    "guardian_is_student" "/guardian/identity": DANCE, |case, draw, _| {
        let number = draw.resident_id(case.student.birth_date, case.student.sex);
        case.student.identity = Identity::ResidentId { number };
        case.guardian.identity = case.student.identity;
    };
    "guardian_is_minor" "/guardian/identity": DANCE, |case, draw, _| {
        let born = minus(case.signed_on, 17 * 365);
        case.guardian.identity = draw.person(born, born).identity;
    };
    "student_of_another_age" "/target": DANCE, |case, draw, _| {
        let born = minus(case.starts_on, 15 * 365);
        case.student = draw.person(born, born);
    };
    "preschool_subject" "/category": PRESCHOOL, |case, _, _| {
        case.category = MATHEMATICS.category;
    };
    "preschool_online" "/mode": PRESCHOOL, |case, _, _| {
        (case.mode, case.form) = (TrainingMode::Online, ContractForm::Local);
    };
    "charge_too_long" "/charges/0/covers_to": ONE, |case, _, _| {
        let charge = &mut case.charges[0];
        charge.covers_to = charge.covers_from.plus_months(3).and_then(|it| it.plus_days(1)).expect("a day");
    };
    "charge_of_too_many_sessions" "/charges/0/covers_sessions": ONE, |case, _, _| {
        one_charge(case, 61, 3000);
    };
    "charge_too_high" "/charges/0/amount_fen": ONE, |case, draw, profile| {
        while case.signed_on < day(2022, 12, 29) {
            *case = signed(draw, profile, &ONE);
        }
        one_charge(case, 20, 30_000);
    };
    "charge_split" "/charges/1": ONE, |case, _, _| {
        one_charge(case, 80, 3000);
        let whole = case.charges[0].clone();
        let half = Charge { covers_sessions: some(40), amount_fen: fen(120_000), ..whole };
        case.charges = vec![half.clone(), half];
    };
    "charged_too_early" "/charges/1/paid_on": DANCE, |case, _, _| {
        let charge = &mut case.charges[1];
        (charge.paid_on, charge.sessions_left) = (minus(charge.covers_from, 40), None);
    };
    "renewed_too_early" "/charges/1/sessions_left": DANCE, |case, draw, profile| {
        while case.signed_on < day(2022, 4, 19) {
            *case = signed(draw, profile, &DANCE);
        }
        let charge = &mut case.charges[1];
        (charge.paid_on, charge.sessions_left) = (minus(charge.covers_from, 40), Some(some(21)));
    };
    "paid_by_loan" "/charges/0/method": DANCE, |case, _, _| {
        case.charges[0].method = PaymentMethod::Loan;
    };
    "outside_account" "/charges/0/is_into_account": DANCE, |case, _, _| {
        case.charges[0].is_into_account = false;
    };
    "no_invoice" "/charges/0/receipt": DANCE, |case, draw, profile| {
        while case.signed_on < day(2022, 9, 1) {
            *case = signed(draw, profile, &DANCE);
        }
        case.charges[0].receipt = Receipt::Slip;
    };
    "charged_more_than_fee" "/charges": ONE, |case, _, _| {
        let charge = &mut case.charges[0];
        charge.amount_fen = fen(charge.amount_fen.get() + 100);
    };
    "charged_for_more_sessions" "/charges": ONE, |case, _, _| {
        let charge = &mut case.charges[0];
        charge.covers_sessions = some(charge.covers_sessions.get() + 1);
    };
    "charge_ends_before_start" "/charges/0/covers_to": ONE, |case, _, _| {
        let charge = &mut case.charges[0];
        charge.covers_to = minus(charge.covers_from, 1);
    };
    "paid_before_signing" "/charges/0/paid_on": DANCE, |case, _, _| {
        case.charges[0].paid_on = minus(case.signed_on, 1);
    };
    "refund_before_contract" "/refund/requested_on": ONE, |case, draw, _| {
        let (signed_on, refund) = (case.signed_on, refunded(case, draw));
        refund.requested_on = minus(signed_on, 1);
        refund.paid_on = Some(signed_on);
    };
    "refund_before_request" "/refund/paid_on": DANCE, |case, draw, _| {
        let refund = refunded(case, draw);
        refund.paid_on = refund.requested_on.minus_days(1);
    };
    "refund_amount_missing" "/refund/amount_fen": DANCE, |case, draw, _| {
        refunded(case, draw).amount_fen = None;
    };
    "refund_more_than_charged" "/refund/amount_fen": DANCE, |case, draw, _| {
        let charged = case.charged_fen();
        refunded(case, draw).amount_fen = Some(fen(charged + 1));
    };
    "more_held_than_sessions" "/refund/sessions_held": DANCE, |case, draw, _| {
        let sessions = case.sessions.get();
        refunded(case, draw).sessions_held = some(sessions + 1);
    };
    "refund_too_low" "/refund/amount_fen": DANCE, |case, draw, _| {
        let refund = refunded(case, draw);
        refund.sessions_held = some(1);
        refund.amount_fen = Some(fen(100));
    };
    "refund_late" "/refund/paid_on": DANCE, |case, draw, _| {
        let refund = refunded(case, draw);
        refund.paid_on = refund.requested_on.plus_days(60);
    };
    "refund_overdue" "/refund": DANCE, |case, draw, _| {
        let refund = refunded(case, draw);
        (refund.paid_on, refund.amount_fen) = (None, None);
    };
    "refund_by_another_way" "/refund/is_original_channel": DANCE, |case, draw, _| {
        let refund = refunded(case, draw);
        refund.is_original_channel = false;
        refund.channel_reason = Some(jiaozheng_core::sample::text("原账户已注销"));
    };
    "channel_unexplained" "/refund/channel_reason": DANCE, |case, draw, _| {
        let refund = refunded(case, draw);
        (refund.is_original_channel, refund.channel_reason) = (false, None);
    };
}
