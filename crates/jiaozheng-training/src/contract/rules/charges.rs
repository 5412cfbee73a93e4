//! How much may be charged at once, when, and where it goes.

use jiaozheng_core::{Findings, Pointer, text};

use super::Rule;
use crate::contract::settings::{
    EARLIEST_MONTHS, MOST_MONTHS, MOST_SESSIONS, MOST_YUAN, RENEWAL_SESSIONS,
};
use crate::contract::{Charge, Contract, PaymentMethod, Receipt, Sessions};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.contract.charge_too_long",
        text("一次性收取时间跨度超过三个月的费用", "one charge for more than three months"),
        |case, context, found| {
            let months = u32::try_from(context.number(MOST_MONTHS)).unwrap_or_default();
            each(case, found, "covers_to", |charge| charge.is_longer_than(months));
        },
    )
    .basis(&[law::ONE_CHARGE, law::NON_SUBJECT_RULES])
    .since(2021, 10, 21)
    .reads(&["/charges"])
    .settings(&[MOST_MONTHS]),
    Rule::error(
        "training.contract.charge_of_too_many_sessions",
        text("一次性收取超过六十课时的费用", "one charge for more than sixty sessions"),
        |case, context, found| {
            let most = context.number(MOST_SESSIONS);
            each(case, found, "covers_sessions", |it| it.covers_sessions.get() > most);
        },
    )
    .basis(&[law::ONE_CHARGE, law::NON_SUBJECT_RULES])
    .since(2021, 10, 21)
    .reads(&["/charges"])
    .settings(&[MOST_SESSIONS]),
    Rule::error(
        "training.contract.charge_too_high",
        text("非学科类培训一次性收费超过五千元", "one charge of more than five thousand yuan"),
        |case, context, found| {
            let most = most_fen(case, context.number(MOST_YUAN));
            each(case, found, "amount_fen", |it| {
                most.is_some_and(|most| it.amount_fen.get() > most)
            });
        },
    )
    .basis(&[law::NON_SUBJECT_RULES])
    .since(2022, 12, 29)
    .reads(&["/charges", "/category"])
    .settings(&[MOST_YUAN]),
    Rule::warning(
        "training.contract.charge_split",
        text(
            "同一时段分次收费，合计超过一次性收费的上限",
            "charges for the same time that together are more than one may be",
        ),
        |case, context, found| {
            let yuan = most_fen(case, context.number(MOST_YUAN));
            let dated = law::NON_SUBJECT_OPINION.in_force.contains(context.day);
            let caps = (context.number(MOST_SESSIONS), yuan.filter(|_| dated));
            for index in 0..case.charges.len() {
                let place = Pointer::from("/charges").index(index);
                found.at_if(is_split(&case.charges, index, caps), place);
            }
        },
    )
    .basis(&[law::SPLIT_CHARGES, law::ONE_CHARGE])
    .since(2021, 10, 21)
    .reads(&["/charges", "/category"])
    .settings(&[MOST_SESSIONS, MOST_YUAN]),
    Rule::warning(
        "training.contract.charged_too_early",
        text("收费早于新课开始前一个月", "charged long before the course"),
        |case, context, found| {
            let months = u32::try_from(context.number(EARLIEST_MONTHS)).unwrap_or_default();
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
    .settings(&[EARLIEST_MONTHS, RENEWAL_SESSIONS]),
    Rule::warning(
        "training.contract.renewed_too_early",
        text("续费时剩余课时过多", "paid for more while many sessions were left"),
        |case, context, found| {
            let most = context.number(RENEWAL_SESSIONS);
            let months = u32::try_from(context.number(EARLIEST_MONTHS)).unwrap_or_default();
            each(case, found, "sessions_left", |charge| {
                let left = charge.sessions_left.map_or(0, Sessions::get);
                // A month before what is new it may be paid in any case.
                most > 0 && left > most && is_early(charge, months)
            });
        },
    )
    .basis(&[law::JIANGSU_CHARGES])
    .since(2022, 4, 19)
    .reads(&["/charges"])
    .settings(&[RENEWAL_SESSIONS, EARLIEST_MONTHS]),
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
        |case, _, found| each(case, found, "is_into_account", |charge| !charge.is_into_account),
    )
    .basis(&[law::PREPAYMENT_SECURED, law::CONTRACT_NOTICE, law::HENAN_SECURED])
    .since(2021, 10, 21)
    .reads(&["/charges"]),
    Rule::warning(
        "training.contract.no_invoice",
        text("收费没有开具发票", "paid without an invoice"),
        |case, _, found| each(case, found, "receipt", |it| it.receipt != Receipt::Invoice),
    )
    .basis(&[law::HENAN])
    .since(2022, 9, 1)
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
    (!case.category.is_subject()).then_some(yuan * 100)
}

/// Whether it was paid more than so many months before what it is for.
fn is_early(charge: &Charge, months: u32) -> bool {
    charge.paid_on.plus_months(months).is_some_and(|last| last < charge.covers_from)
}

/// Whether a charge and those before it for some of the same days are more than one may be, each of them
/// being less.
fn is_split(charges: &[Charge], at: usize, (sessions, fen): (i64, Option<i64>)) -> bool {
    let Some(own) = charges.get(at) else { return false };
    let before = charges.iter().take(at).filter(|it| it.overlaps(own));
    let together: Vec<_> = before.chain([own]).collect();
    let more = |of: fn(&Charge) -> i64, most: i64| {
        let each = together.iter().all(|it| of(it) <= most);
        each && together.iter().map(|it| of(it)).sum::<i64>() > most
    };
    more(|it| it.covers_sessions.get(), sessions)
        || fen.is_some_and(|fen| more(|it| it.amount_fen.get(), fen))
}
