//! Students get their money back first, then staff are paid, then others.

use jiaozheng_core::text;

use super::Rule;
use crate::deregistration::{
    Deregistration, DeregistrationEvent, DeregistrationGround, Settlement, SurplusUse,
};
use crate::{LegalNature, law};

const SETTLED: &[&str] = &["/state", "/ground", "/settlement"];

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.deregistration.settlement_missing",
        text("登记已注销而没有清偿情况", "cancelled, and not said what was paid"),
        |case, _, found| {
            let missing = case.state.is_cancelled() && case.settlement.is_none();
            found.at_if(missing, "/settlement");
        },
    )
    .basis(&[law::ORDER_OF_DEBTS])
    .since(2017, 9, 1)
    .reads(&["/state", "/settlement"]),
    Rule::error(
        "training.deregistration.refunds_open",
        text("登记已注销而学员费用没有退清", "cancelled while students had to get money back"),
        |case, _, found| {
            let open = to_be_settled(case).is_some_and(|it| it.open_refunds() > 0);
            found.at_if(open, "/settlement/refunds_paid_fen");
        },
    )
    .basis(&[law::ORDER_OF_DEBTS])
    .since(2017, 9, 1)
    .reads(SETTLED),
    Rule::error(
        "training.deregistration.refunds_settled_late",
        text("退费完毕晚于注销登记", "money given back after the registration was cancelled"),
        |case, _, found| {
            let settled = case.settlement.as_ref().and_then(|it| it.refunds_settled_on);
            let cancelled = case.day_of(DeregistrationEvent::CancelRegistration);
            let late = settled.zip(cancelled).is_some_and(|(settled, end)| settled > end);
            found.at_if(late, "/settlement/refunds_settled_on");
        },
    )
    .basis(&[law::ORDER_OF_DEBTS])
    .since(2017, 9, 1)
    .reads(&["/settlement", "/history"]),
    Rule::error(
        "training.deregistration.wages_open",
        text("登记已注销而工资、社会保险费没有付清", "cancelled while wages were owed"),
        |case, _, found| {
            let open = to_be_settled(case).is_some_and(|it| it.open_wages() > 0);
            found.at_if(open, "/settlement/wages_paid_fen");
        },
    )
    .basis(&[law::ORDER_OF_DEBTS])
    .since(2017, 9, 1)
    .reads(SETTLED),
    Rule::error(
        "training.deregistration.debts_open",
        text("登记已注销而其他债务没有清偿", "cancelled while other debts were owed"),
        |case, _, found| {
            let open = to_be_settled(case).is_some_and(|it| it.open_debts() > 0);
            found.at_if(open, "/settlement/debts_paid_fen");
        },
    )
    .basis(&[law::ORDER_OF_DEBTS])
    .since(2017, 9, 1)
    .reads(SETTLED),
    Rule::error(
        "training.deregistration.paid_out_of_order",
        text(
            "没有按照退费、工资、其他债务的顺序清偿",
            "others were paid before students or staff were",
        ),
        |case, _, found| {
            let Some(it) = &case.settlement else { return };
            let first = it.open_refunds() > 0;
            let second = first || it.open_wages() > 0;
            found.at_if(first && it.wages_paid_fen.get() > 0, "/settlement/wages_paid_fen");
            found.at_if(second && it.debts_paid_fen.get() > 0, "/settlement/debts_paid_fen");
            let before = |one: Option<_>, other: Option<_>| {
                one.zip(other).is_some_and(|(one, other)| one < other)
            };
            let (refunds, wages, debts) =
                (it.refunds_settled_on, it.wages_settled_on, it.debts_settled_on);
            found.at_if(before(wages, refunds), "/settlement/wages_settled_on");
            let early = before(debts, wages) || before(debts, refunds);
            found.at_if(early, "/settlement/debts_settled_on");
        },
    )
    .basis(&[law::ORDER_OF_DEBTS])
    .since(2017, 9, 1)
    .reads(&["/settlement"]),
    Rule::error(
        "training.deregistration.paid_more_than_due",
        text("已付金额多于应付金额", "more was paid than was owed"),
        |case, _, found| {
            let Some(it) = &case.settlement else { return };
            found.at_if(it.open_refunds() < 0, "/settlement/refunds_paid_fen");
            found.at_if(it.open_wages() < 0, "/settlement/wages_paid_fen");
            found.at_if(it.open_debts() < 0, "/settlement/debts_paid_fen");
        },
    )
    .reads(&["/settlement"]),
    Rule::error(
        "training.deregistration.surplus_distributed",
        text(
            "非营利性机构的剩余财产应当继续用于其他非营利性学校办学",
            "what is left of a non-profit institution does not stay with such ones",
        ),
        |case, _, found| {
            let Some(it) = case.settlement.as_ref().filter(|it| it.surplus_fen.get() > 0) else {
                return;
            };
            let non_profit = case.legal_nature == LegalNature::NonProfit;
            let elsewhere = it.surplus_use.is_some_and(|to| to != SurplusUse::OtherNonProfit);
            found.at_if(non_profit && elsewhere, "/settlement/surplus_use");
        },
    )
    .basis(&[law::SURPLUS])
    .since(2017, 9, 1)
    .reads(&["/legal_nature", "/settlement"]),
    Rule::error(
        "training.deregistration.surplus_unaccounted",
        text("有剩余财产而没有写明去向", "something is left, and not said for whom"),
        |case, _, found| {
            let silent = case
                .settlement
                .as_ref()
                .is_some_and(|it| it.surplus_fen.get() > 0 && it.surplus_use.is_none());
            found.at_if(silent, "/settlement/surplus_use");
        },
    )
    .reads(&["/settlement"])
    .schema(SURPLUS_ACCOUNTED),
    Rule::warning(
        "training.deregistration.escrow_open",
        text("登记已注销而预收费资金账户未清零销户", "cancelled while the escrow account was open"),
        |case, _, found| {
            let open = case.escrow.as_ref().is_some_and(|account| !account.is_closed());
            found.at_if(case.state.is_cancelled() && open, "/escrow");
        },
    )
    .reads(&["/state", "/escrow"]),
];

/// What an institution has paid whose registration was cancelled, unless there was not enough for all.
fn to_be_settled(case: &Deregistration) -> Option<&Settlement> {
    let enough = case.ground != DeregistrationGround::Insolvent;
    case.settlement.as_ref().filter(|_| case.state.is_cancelled() && enough)
}

const SURPLUS_ACCOUNTED: &str = r#"{
    "properties": {
        "settlement": {
            "if": {
                "properties": { "surplus_fen": { "minimum": 1 } },
                "required": ["surplus_fen"]
            },
            "then": { "properties": { "surplus_use": true }, "required": ["surplus_use"] }
        }
    }
}"#;
