//! What is required of an entry beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod entry;
mod institution;
mod licence;
mod list;
mod removal;

use jiaozheng_core::{Key, KeyedRule, text};

use super::Whitelist;

pub(super) use institution::LINKED_RULES;
pub(super) use list::LINKS;

type Rule = jiaozheng_core::Rule<Whitelist>;

pub(super) const RULES: &[&[Rule]] =
    &[list::RULES, entry::RULES, licence::RULES, licence::REGISTRATION, removal::RULES];

pub(super) const KEYED_RULES: &[KeyedRule<Whitelist>] = &[
    KeyedRule::unique(
        "training.whitelist.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |entry| Some(entry.id.into()),
    ),
    KeyedRule::unique(
        "training.whitelist.listed_twice",
        text("同一名单中统一社会信用代码重复", "two entries of one list with one credit code"),
        &["/credit_code", "/list/id"],
        |entry| Some(Key::of(&[&entry.list.id.to_string(), entry.credit_code.as_str()])),
    ),
    KeyedRule::unique(
        "training.whitelist.position_twice",
        text("同一名单中序号重复", "two entries of one list in one place"),
        &["/position", "/list/id"],
        |entry| Some(Key::of(&[&entry.list.id.to_string(), &entry.position.to_string()])),
    ),
];
