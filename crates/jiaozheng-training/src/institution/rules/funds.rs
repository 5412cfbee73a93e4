//! Prices that are known, and money of others that is safe.

use jiaozheng_core::text;

use super::Rule;
use crate::institution::Escrow;
use crate::{LegalNature, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.prices_not_published",
        text("收费项目和标准未公示", "prices that are not published"),
        |case, _, found| {
            let missing = case.price_list_published_on.is_none();
            found.at_if(case.state.is_open() && missing, "/price_list_published_on");
        },
    )
    .basis(&[law::PRICES, law::PREPAYMENT_SECURED])
    .reads(&["/state", "/price_list_published_on"])
    .schema(OPEN_PUBLISHES_PRICES),
    Rule::error(
        "training.institution.escrow_missing",
        text("预收费未纳入监管", "what is paid in advance is not secured"),
        |case, _, found| {
            let asked = case.state.is_open() && case.charges_in_advance;
            found.at_if(asked && case.escrow.is_none(), "/escrow");
        },
    )
    .basis(&[law::PREPAYMENT_SECURED, law::HENAN_SECURED, law::NON_SUBJECT_RULES])
    .since(2021, 10, 21)
    .reads(&["/state", "/charges_in_advance", "/escrow"]),
    Rule::error(
        "training.institution.escrow_too_small",
        text("监管账户余额低于应监管金额", "less in the account than should be secured"),
        |case, _, found| {
            let short = case.escrow.as_ref().is_some_and(|escrow| !escrow.is_enough());
            found.at_if(short, "/escrow/balance_fen");
        },
    )
    .basis(&[law::PREPAYMENT_SECURED, law::HENAN_SECURED])
    .since(2021, 10, 21)
    .reads(&["/escrow"]),
    Rule::error(
        "training.institution.account_not_filed",
        text("非营利性机构的收费账户未备案", "a non-profit one whose account is not filed"),
        |case, _, found| {
            let unfiled = |escrow: &Escrow| escrow.filed_on.is_none();
            let missing = case.escrow.as_ref().is_some_and(unfiled);
            found.at_if(case.nature == LegalNature::NonProfit && missing, "/escrow/filed_on");
        },
    )
    .basis(&[law::ACCOUNT_FILED])
    .since(2021, 9, 1)
    .reads(&["/nature", "/escrow"]),
    Rule::warning(
        "training.institution.not_on_platform",
        text("未入驻全国校外教育培训监管与服务综合平台", "not on the national platform"),
        |case, _, found| {
            found.at_if(case.state.is_open() && case.platform.is_none(), "/platform");
        },
    )
    .basis(&[law::ON_PLATFORM])
    .since(2025, 3, 26)
    .reads(&["/state", "/platform"]),
];

const OPEN_PUBLISHES_PRICES: &str = r#"{
    "if": {
        "properties": { "state": { "enum": ["operating", "suspended"] } },
        "required": ["state"]
    },
    "then": {
        "properties": { "price_list_published_on": true },
        "required": ["price_list_published_on"]
    }
}"#;
