//! What is answered for each year: the inspection, the accounts, the fund for development.

use jiaozheng_core::text;

use super::Rule;
use crate::institution::settings::{DEVELOPMENT_FUND_PER_CENT, INSPECTION_MONTH};
use crate::institution::{AnnualAccounts, InspectionResult, Institution, InstitutionState};
use crate::{LegalNature, law};

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "training.institution.inspection_missing",
        text("没有参加应当参加的年度检查", "a year without the inspection that was due"),
        |case, context, found| {
            let last_month = context.number(INSPECTION_MONTH);
            found.at_if(case.state.is_open() && lacks_inspection(case, last_month), "/inspections");
        },
    )
    .basis(&[law::INSPECTION])
    .since(2021, 9, 1)
    .reads(&["/state", "/inspections", "/registration", "/recorded_on"])
    .settings(&[INSPECTION_MONTH]),
    Rule::warning(
        "training.institution.inspection_failed",
        text("最近年度检查不合格而仍正常办学", "operating though the last inspection was failed"),
        |case, _, found| {
            let last = case.inspections.iter().max_by_key(|it| it.year);
            let failed = last.is_some_and(|it| it.result == InspectionResult::Failed);
            found.at_if(case.state == InstitutionState::Operating && failed, "/state");
        },
    )
    .basis(&[law::INSPECTION])
    .since(2021, 9, 1)
    .reads(&["/state", "/inspections"]),
    Rule::error(
        "training.institution.accounts_not_audited",
        text("年度财务会计报告未经审计", "accounts that were not audited"),
        |case, _, found| {
            let unaudited = |it: &AnnualAccounts| it.audited_on.is_none();
            found.at_if(case.accounts.as_ref().is_some_and(unaudited), "/accounts/audited_on");
        },
    )
    .basis(&[law::AUDIT])
    .reads(&["/accounts"])
    .schema(ACCOUNTS_ARE_AUDITED),
    Rule::error(
        "training.institution.audit_not_published",
        text("审计结果未公布", "an audit whose result was not published"),
        |case, _, found| {
            let silent = |it: &AnnualAccounts| it.audited_on.is_some() && it.published_on.is_none();
            found.at_if(case.accounts.as_ref().is_some_and(silent), "/accounts/published_on");
        },
    )
    .basis(&[law::AUDIT])
    .reads(&["/accounts"])
    .schema(AUDITS_ARE_PUBLISHED),
    Rule::error(
        "training.institution.development_fund_too_small",
        text("提取的发展基金不足", "too little set aside for development"),
        |case, context, found| {
            let per_cent = context.number(DEVELOPMENT_FUND_PER_CENT);
            let short = |it: &AnnualAccounts| !it.sets_aside(per_cent);
            let place = "/accounts/development_fund_fen";
            found.at_if(case.accounts.as_ref().is_some_and(short), place);
        },
    )
    .basis(&[law::DEVELOPMENT_FUND])
    .since(2021, 9, 1)
    .reads(&["/accounts"])
    .settings(&[DEVELOPMENT_FUND_PER_CENT]),
    Rule::error(
        "training.institution.surplus_distributed",
        text("非营利性机构不得分配办学结余", "a non-profit one that pays out what it earns"),
        |case, _, found| {
            let paid = |it: &AnnualAccounts| it.distributed_fen.get() > 0;
            let distributed = case.accounts.as_ref().is_some_and(paid);
            let non_profit = case.nature == LegalNature::NonProfit;
            found.at_if(non_profit && distributed, "/accounts/distributed_fen");
        },
    )
    .basis(&[law::NO_DISTRIBUTION])
    .reads(&["/nature", "/accounts"])
    .schema(NOTHING_IS_DISTRIBUTED),
];

/// Whether no inspection is as late as that of the last year of which it is over, where the institution
/// was registered by then.
fn lacks_inspection(case: &Institution, last_month: i64) -> bool {
    let Some(registration) = &case.registration else { return false };
    let month_is_over = i64::from(case.recorded_on.month()) > last_month;
    let due = i64::from(case.recorded_on.year()) - if month_is_over { 1 } else { 2 };
    let was_there = i64::from(registration.registered_on.year()) <= due;
    was_there && case.inspections.iter().all(|it| it.year.get() < due)
}

const ACCOUNTS_ARE_AUDITED: &str = r#"{
    "properties": { "accounts": {
        "properties": { "audited_on": true }, "required": ["audited_on"]
    } }
}"#;

const AUDITS_ARE_PUBLISHED: &str = r#"{
    "properties": { "accounts": {
        "if": { "properties": { "audited_on": true }, "required": ["audited_on"] },
        "then": { "properties": { "published_on": true }, "required": ["published_on"] }
    } }
}"#;

const NOTHING_IS_DISTRIBUTED: &str = r#"{
    "if": { "properties": { "nature": { "const": "non_profit" } }, "required": ["nature"] },
    "then": { "properties": { "accounts": { "properties": { "distributed_fen": { "maximum": 0 } } } } }
}"#;
