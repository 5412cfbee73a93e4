//! How much may be charged at once, when, and where it goes.

use jiaozheng_core::{Findings, Instrument, Pointer, months, text};

use super::Rule;
use crate::contract::settings::RENEWAL_SESSIONS;
use crate::contract::{Charge, Contract, PaymentMethod, Receipt, Sessions};
use crate::institution::FEN_A_YUAN;
use crate::law;
use crate::settings::{CHARGE_MONTHS, CHARGE_MONTHS_BEFORE, CHARGE_SESSIONS, CHARGE_YUAN};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.contract.charge_too_long",
        text("一次性收费的时间跨度超过规定上限", "one charge for more months than is allowed"),
        |case, context, found| {
            let months = u32::try_from(context.number(CHARGE_MONTHS)).unwrap_or_default();
            each(case, found, "covers_to", |charge| charge.is_longer_than(months));
        },
    )
    .basis(&[law::OPINION_2018_RULES, law::ONE_CHARGE, law::NON_SUBJECT_RULES])
    .since(2018, 8, 6)
    .reads(&["/charges"])
    .settings(&[CHARGE_MONTHS]),
    Rule::error(
        "training.contract.charge_of_too_many_sessions",
        text("一次性收费的课时数超过规定上限", "one charge for more sessions than is allowed"),
        |case, context, found| {
            let most = context.number(CHARGE_SESSIONS);
            each(case, found, "covers_sessions", |it| it.covers_sessions.get() > most);
        },
    )
    .basis(&[law::ONE_CHARGE, law::NON_SUBJECT_RULES])
    .since(2021, 10, 21)
    .reads(&["/charges"])
    .settings(&[CHARGE_SESSIONS]),
    Rule::error(
        "training.contract.charge_too_high",
        text(
            "非学科类培训一次性收费超过规定金额",
            "outside the subjects, one charge of more than is allowed",
        ),
        |case, context, found| {
            let most = most_fen(case, context.number(CHARGE_YUAN));
            each(case, found, "amount_fen", |it| {
                most.is_some_and(|most| it.amount_fen.get() > most)
            });
        },
    )
    .basis(&[law::NON_SUBJECT_RULES])
    .since(2022, 12, 29)
    .reads(&["/charges", "/category"])
    .settings(&[CHARGE_YUAN]),
    Rule::warning(
        "training.contract.charge_split",
        text(
            "同日或者同一时段分次收费，合计超过一次性收费的上限",
            "charges of one day or for the same time that together are more than one may be",
        ),
        |case, context, found| {
            let yuan = most_fen(case, context.number(CHARGE_YUAN));
            let dated = |law: &Instrument| law.in_force.contains(context.day);
            let caps = Caps {
                months: u32::try_from(context.number(CHARGE_MONTHS)).unwrap_or_default(),
                sessions: Some(context.number(CHARGE_SESSIONS)).filter(|_| dated(&law::PREPAYMENT)),
                fen: yuan.filter(|_| dated(&law::NON_SUBJECT_OPINION)),
            };
            for index in 0..case.charges.len() {
                let place = Pointer::from("/charges").index(index);
                found.at_if(caps.are_split(&case.charges, index), place);
            }
        },
    )
    .basis(&[law::SPLIT_CHARGES, law::ONE_CHARGE])
    .since(2020, 4, 16)
    .reads(&["/charges", "/category"])
    .settings(&[CHARGE_MONTHS, CHARGE_SESSIONS, CHARGE_YUAN]),
    Rule::warning(
        "training.contract.charged_too_early",
        text("收费早于新课开始前的规定时间", "charged long before the course"),
        |case, context, found| {
            let months = u32::try_from(context.number(CHARGE_MONTHS_BEFORE)).unwrap_or_default();
            // Where a rule has it how many sessions are left at a renewal, that one speaks of them.
            let renewals = context.number(RENEWAL_SESSIONS) > 0;
            each(case, found, "paid_on", |charge| {
                let renewed = renewals && charge.sessions_left.is_some();
                months > 0 && is_early(charge, months) && !renewed
            });
        },
    )
    .basis(&[law::HAINAN_CHARGES, law::JIANGSU_CHARGES])
    .since(2021, 11, 16)
    .reads(&["/charges"])
    .settings(&[CHARGE_MONTHS_BEFORE, RENEWAL_SESSIONS]),
    Rule::warning(
        "training.contract.renewed_too_early",
        text("续费时剩余课时过多", "paid for more while many sessions were left"),
        |case, context, found| {
            let most = context.number(RENEWAL_SESSIONS);
            let months = u32::try_from(context.number(CHARGE_MONTHS_BEFORE)).unwrap_or_default();
            each(case, found, "sessions_left", |charge| {
                let left = charge.sessions_left.map_or(0, Sessions::get);
                // So many months before what is new it may be paid in any case.
                most > 0 && left > most && is_early(charge, months)
            });
        },
    )
    .basis(&[law::JIANGSU_CHARGES])
    .since(2022, 4, 19)
    .reads(&["/charges"])
    .settings(&[RENEWAL_SESSIONS, CHARGE_MONTHS_BEFORE]),
    Rule::error(
        "training.contract.paid_by_loan",
        text("使用培训贷方式缴纳培训费用", "paid by a loan for training"),
        |case, _, found| {
            each(case, found, "method", |charge| charge.method == PaymentMethod::Loan);
        },
    )
    .basis(&[law::NO_LOAN, law::CONTRACT_NOTICE, law::NON_SUBJECT_RULES])
    .since(2021, 10, 21)
    .reads(&["/charges"]),
    Rule::error(
        "training.contract.outside_account",
        text("预收费没有进入培训收费专用账户", "paid in advance, and not into the account for it"),
        |case, _, found| {
            // What is paid when the lessons are over is not paid in advance.
            let ahead = |it: &Charge| it.paid_on < it.covers_to;
            each(case, found, "is_into_account", |it| !it.is_into_account && ahead(it));
        },
    )
    .basis(&[law::PREPAYMENT_SECURED, law::CONTRACT_NOTICE, law::HENAN_SECURED])
    .since(2021, 10, 21)
    .reads(&["/charges"]),
    Rule::warning(
        "training.contract.no_invoice",
        text("收费没有开具发票", "paid without an invoice"),
        |case, _, found| each(case, found, "receipt", |it| it.receipt != Receipt::Invoice),
    )
    .basis(law::INVOICES)
    .since(2019, 3, 2)
    .reads(&["/charges"]),
    Rule::error(
        "training.contract.charged_more_than_fee",
        text("收费合计超过合同费用总额", "more is charged than the price"),
        |case, _, found| found.at_if(case.charged_fen() > case.fee_fen.get(), "/charges"),
    )
    .reads(&["/charges", "/fee_fen"]),
    Rule::error(
        "training.contract.charged_for_more_sessions",
        text("收费所含课时合计超过总课时数", "charged for more sessions than there are"),
        |case, _, found| {
            let charged: i64 = case.charges.iter().map(|it| it.covers_sessions.get()).sum();
            found.at_if(charged > case.sessions.get(), "/charges");
        },
    )
    .reads(&["/charges", "/sessions"]),
    Rule::error(
        "training.contract.charge_ends_before_start",
        text("收费所含时段的截止日期早于起始日期", "a charge that ends before it begins"),
        |case, _, found| each(case, found, "covers_to", |it| it.covers_to < it.covers_from),
    )
    .reads(&["/charges"]),
    Rule::warning(
        "training.contract.paid_before_signing",
        text("签订合同以前已经收费", "charged before it was signed"),
        |case, _, found| each(case, found, "paid_on", |it| it.paid_on < case.signed_on),
    )
    .reads(&["/charges", "/signed_on"]),
];

/// Reports the charges that are so, at a field of theirs.
fn each(
    case: &Contract,
    found: &mut Findings<'_>,
    field: &'static str,
    is: impl Fn(&Charge) -> bool,
) {
    for (index, charge) in case.charges.iter().enumerate() {
        found.at_if(is(charge), Pointer::from("/charges").index(index).field(field));
    }
}

/// How much one charge may be; no matter how much in subjects, whose prices are guided.
fn most_fen(case: &Contract, yuan: i64) -> Option<i64> {
    (!case.category.is_subject()).then_some(yuan * FEN_A_YUAN)
}

/// Whether it was paid more than so many months before what it is for.
fn is_early(charge: &Charge, months: u32) -> bool {
    charge.paid_on.plus_months(months).is_some_and(|last| last < charge.covers_from)
}

/// What one charge may be at the most, as far as the law of the day says it.
struct Caps {
    months: u32,
    sessions: Option<i64>,
    fen: Option<i64>,
}

impl Caps {
    /// Whether a charge and those before it, of the same day or for some of the same days, are more than
    /// one may be, each of them being less.
    fn are_split(&self, charges: &[Charge], at: usize) -> bool {
        let Some(own) = charges.get(at) else { return false };
        let of_the_day = |it: &&Charge| it.paid_on == own.paid_on;
        let before = || charges.iter().take(at);
        let counts = |it: &&Charge| of_the_day(it) || it.overlaps(own);
        let together: Vec<_> = before().filter(counts).chain([own]).collect();
        let more = |of: fn(&Charge) -> i64, most: Option<i64>| {
            most.is_some_and(|most| {
                let each = together.iter().all(|it| of(it) <= most);
                each && together.iter().map(|it| of(it)).sum::<i64>() > most
            })
        };
        let paid: Vec<_> = before().filter(of_the_day).chain([own]).collect();
        self.are_longer(&paid)
            || more(|it| it.covers_sessions.get(), self.sessions)
            || more(|it| it.amount_fen.get(), self.fen)
    }

    /// Whether charges of one day reach over more months than one may, none of them alone.
    fn are_longer(&self, charges: &[&Charge]) -> bool {
        let from = charges.iter().map(|it| it.covers_from).min();
        let to = charges.iter().map(|it| it.covers_to).max();
        let each = charges.iter().all(|it| !it.is_longer_than(self.months));
        let long =
            from.zip(to).is_some_and(|(from, to)| months::are_exceeded(self.months, from, to));
        each && long
    }
}
