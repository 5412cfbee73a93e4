//! What is charged, when, and for how much at once.

use jiaozheng_core::{Pointer, months, text};

use super::Rule;
use crate::institution::FEN_A_YUAN;
use crate::law;
use crate::settings::{CHARGE_MONTHS, CHARGE_MONTHS_BEFORE, CHARGE_SESSIONS, CHARGE_YUAN};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.course.charge_ends_before_start",
        text("收费所涉培训的截止日期早于起始日期", "paid for days that end before they begin"),
        |course, _, found| {
            for (index, charge) in course.charges.iter().enumerate() {
                let place = Pointer::from("/charges").index(index).field("to");
                found.at_if(charge.to < charge.from, place);
            }
        },
    )
    .reads(&["/charges"]),
    Rule::error(
        "training.course.charge_too_long",
        text("一次性收费的时间跨度超过规定上限", "one charge for more months than is allowed"),
        |course, context, found| {
            let months = u32::try_from(context.number(CHARGE_MONTHS)).unwrap_or_default();
            for (index, charge) in course.charges.iter().enumerate() {
                let long = months::are_exceeded(months, charge.from, charge.to);
                found.at_if(long, Pointer::from("/charges").index(index).field("to"));
            }
        },
    )
    .basis(&[law::OPINION_2018_RULES, law::ONE_CHARGE, law::NON_SUBJECT_RULES])
    .since(2018, 8, 6)
    .reads(&["/charges", "/term_from"])
    .settings(&[CHARGE_MONTHS]),
    Rule::error(
        "training.course.charge_of_many_sessions",
        text("一次性收费的课时数超过规定上限", "one charge for more sessions than is allowed"),
        |course, context, found| {
            let most = context.number(CHARGE_SESSIONS);
            for (index, charge) in course.charges.iter().enumerate() {
                let place = Pointer::from("/charges").index(index).field("sessions");
                found.at_if(charge.sessions.get() > most, place);
            }
        },
    )
    .basis(&[law::ONE_CHARGE, law::NON_SUBJECT_RULES])
    .since(2021, 10, 21)
    .reads(&["/charges", "/term_from"])
    .settings(&[CHARGE_SESSIONS]),
    Rule::error(
        "training.course.charge_too_high",
        text(
            "非学科类培训一次性收费超过规定金额",
            "outside the subjects, one charge of more than is allowed",
        ),
        |course, context, found| {
            let most = context.number(CHARGE_YUAN) * FEN_A_YUAN;
            for (index, charge) in course.charges.iter().enumerate() {
                let high = !course.category.is_subject() && charge.amount_fen.get() > most;
                found.at_if(high, Pointer::from("/charges").index(index).field("amount_fen"));
            }
        },
    )
    .basis(&[law::NON_SUBJECT_RULES])
    .since(2022, 12, 29)
    .reads(&["/category", "/charges", "/term_from"])
    .settings(&[CHARGE_YUAN]),
    Rule::warning(
        "training.course.charge_too_early",
        text("收费早于新课开始前的规定时间", "charged long before the course"),
        |course, context, found| {
            let months = u32::try_from(context.number(CHARGE_MONTHS_BEFORE)).unwrap_or_default();
            for (index, charge) in course.charges.iter().enumerate() {
                let earliest = charge.on.plus_months(months);
                let early = earliest.is_some_and(|day| day < charge.from);
                found
                    .at_if(months > 0 && early, Pointer::from("/charges").index(index).field("on"));
            }
        },
    )
    .basis(&[law::HAINAN_CHARGES, law::JIANGSU_CHARGES])
    .since(2021, 11, 16)
    .reads(&["/charges", "/term_from"])
    .settings(&[CHARGE_MONTHS_BEFORE]),
    Rule::error(
        "training.course.charges_differ",
        text("各次收费之和与收费总额不符", "what is charged is not the price in all"),
        |course, _, found| {
            let sum: i64 = course.charges.iter().map(|charge| charge.amount_fen.get()).sum();
            let differs = !course.charges.is_empty() && sum != course.price_fen.get();
            found.at_if(differs, "/charges");
        },
    )
    .reads(&["/charges", "/price_fen"]),
];
