//! What is required of an application beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod application;
mod documents;
mod former;
mod history;
mod licence;
mod limits;
mod preparation;

use jiaozheng_core::linked::{Fact, LinkedRule};
use jiaozheng_core::{KeyedRule, text};

use super::Approval;
use crate::linked;

type Rule = jiaozheng_core::Rule<Approval>;
type Linked = LinkedRule<Approval>;

pub(super) const RULES: &[&[Rule]] = &[
    application::RULES,
    documents::RULES,
    former::RULES,
    preparation::RULES,
    limits::RULES,
    licence::RULES,
    history::RULES,
    history::STEPS,
];

pub(super) const KEYED_RULES: &[KeyedRule<Approval>] = &[
    KeyedRule::unique(
        "training.approval.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        "training.approval.duplicate_licence_number",
        text("办学许可证编号重复", "two new licences of the same number"),
        &["/licence/number", "/kind"],
        |case| {
            let licence = case.licence.as_ref().filter(|_| case.kind.is_new())?;
            Some(licence.number.key())
        },
    ),
];

pub(super) const LINKED_RULES: &[LinkedRule<Approval>] = &[Linked::error(
    linked::APPROVAL_AFTER_DEREGISTRATION,
    text("申请变更或者延续的机构此前已经注销", "the institution was deregistered before"),
    |case| {
        let existing = !case.kind.is_new() && !case.state.is_in_vain();
        let code = case.institution.credit_code.filter(|_| existing)?;
        Some(linked::organisation(code))
    },
    |case| Fact::on(linked::ASKING, case.applied_on),
)
.needs(&["training.deregistration"])
.broken_if(linked::is_over)
.reads(&["/institution/credit_code", "/kind", "/state", "/applied_on"])];
