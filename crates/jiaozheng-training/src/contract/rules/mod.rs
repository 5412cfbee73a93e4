//! What is required of a contract beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod charges;
mod pairs;
mod parties;
mod refund;
mod terms;

use jiaozheng_core::{Key, KeyedRule, text};

use super::Contract;

pub(super) use pairs::{LINKED_RULES, LINKS};

type Rule = jiaozheng_core::Rule<Contract>;

pub(super) const RULES: &[&[Rule]] = &[terms::RULES, parties::RULES, charges::RULES, refund::RULES];

pub(super) const KEYED_RULES: &[KeyedRule<Contract>] = &[
    KeyedRule::unique(
        "training.contract.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        "training.contract.duplicate_number",
        text("同一机构合同编号重复", "two contracts of an institution with the same number"),
        &["/contract_number", "/institution"],
        |case: &Contract| {
            let number = case.contract_number.as_ref()?;
            Some(Key::of(&[case.institution.credit_code.as_str(), number.expose()]))
        },
    )
    .warning(),
];
