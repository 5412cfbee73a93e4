//! What a course costs, and whether the public knows.

use jiaozheng_core::{Given, text};

use super::{Rule, is_held_to};
use crate::course::Course;
use crate::course::settings::{
    LARGE_CLASS, PRICE_FLOAT_PER_CENT, PRICE_LARGE_FEN, PRICE_MEDIUM_FEN, PRICE_ONLINE_FEN,
    PRICE_SMALL_FEN, SENIOR_AS_COMPULSORY, SESSION_MINUTES_OFFLINE, SESSION_MINUTES_ONLINE,
    SMALL_CLASS,
};
use crate::{TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.course.price_differs",
        text("收费总额与课时数、每课时收费不符", "the price in all is not that of the sessions"),
        |course, _, found| {
            let sum = course.sessions.get() * course.session_price_fen.get();
            found.at_if(course.price_fen.get() != sum, "/price_fen");
        },
    )
    .reads(&["/price_fen", "/sessions", "/session_price_fen"]),
    Rule::error(
        "training.course.price_unpublished",
        text("收费项目和标准没有事先公示", "the price was not published before it was charged"),
        |course, _, found| {
            let first = course.charges.iter().map(|charge| charge.on).min();
            let shown = course.price_published_on;
            let late = shown.zip(first).is_some_and(|(shown, charged)| shown > charged);
            found.at_if(shown.is_none() || late, "/price_published_on");
        },
    )
    .basis(&[law::PRICES])
    .since(2017, 9, 1)
    .reads(&["/price_published_on", "/charges"]),
    Rule::error(
        "training.course.price_above_guide",
        text("学科类培训收费超过政府指导价", "subjects: more than the guided price"),
        |course, context, found| {
            let (base, standard) = guide(course, context);
            if base == 0 || !is_held_to(course, context) {
                return;
            }
            // Both sides in fen, times a hundred, times the minutes of a standard session.
            let float = 100 + context.number(PRICE_FLOAT_PER_CENT);
            let most = base * float * course.session_minutes.get();
            let above = course.session_price_fen.get() * 100 * standard > most;
            found.at_if(above, "/session_price_fen");
        },
    )
    .basis(&[law::GUIDED_PRICES, law::GUIDED_PRICES_FLOAT])
    .since(2021, 9, 6)
    .reads(&[
        "/category",
        "/target",
        "/mode",
        "/class_size",
        "/session_minutes",
        "/session_price_fen",
        "/term_from",
    ])
    .settings(&[
        SENIOR_AS_COMPULSORY,
        SMALL_CLASS,
        LARGE_CLASS,
        SESSION_MINUTES_OFFLINE,
        SESSION_MINUTES_ONLINE,
        PRICE_SMALL_FEN,
        PRICE_MEDIUM_FEN,
        PRICE_LARGE_FEN,
        PRICE_ONLINE_FEN,
        PRICE_FLOAT_PER_CENT,
    ]),
];

/// The guided price of a standard session, and its minutes.
fn guide(course: &Course, context: &Given<'_, ()>) -> (i64, i64) {
    let pupils = course.class_size.get();
    let base = match course.mode {
        TrainingMode::Online => PRICE_ONLINE_FEN,
        TrainingMode::Offline if pupils < context.number(SMALL_CLASS) => PRICE_SMALL_FEN,
        TrainingMode::Offline if pupils > context.number(LARGE_CLASS) => PRICE_LARGE_FEN,
        TrainingMode::Offline => PRICE_MEDIUM_FEN,
    };
    let standard = match course.mode {
        TrainingMode::Online => SESSION_MINUTES_ONLINE,
        TrainingMode::Offline => SESSION_MINUTES_OFFLINE,
    };
    (context.number(base), context.number(standard))
}
