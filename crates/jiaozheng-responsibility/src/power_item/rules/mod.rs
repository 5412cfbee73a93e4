//! What is required of a power beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod bases;
mod disclosure;
mod duties;
mod limits;

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::{Key, KeyedRule, text};

use super::PowerItem;
use crate::{keys, linked};

type Rule = jiaozheng_core::Rule<PowerItem>;

pub(super) const RULES: &[&[Rule]] =
    &[bases::RULES, duties::RULES, limits::RULES, disclosure::RULES];

pub(super) const KEYED_RULES: &[KeyedRule<PowerItem>] = &[
    KeyedRule::unique(
        "responsibility.power_item.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |item| Some(item.id.into()),
    ),
    // Parts of an item stand in many lists under its own code.
    KeyedRule::unique(
        "responsibility.power_item.duplicate_item_code",
        text("同一实施主体的事项编码重复", "two items of a body have one code"),
        &["/item_code", "/body", "/part", "/removed_on"],
        |item| {
            let part = item.part.as_ref().map_or("", |part| part.expose());
            let key = || Key::of(&[&keys::body(&item.body), item.item_code.expose(), part]);
            item.removed_on.is_none().then(key)
        },
    ),
];

/// What risks ask: which powers the list of a body has, or had.
pub(super) const LINKS: &[Link<PowerItem>] = &[Link::new(
    linked::POWER_ITEM_UNKNOWN,
    &["/body", "/item_code", "/listed_on"],
    |item| Some(keys::power(&item.body, &item.item_code)),
    |item| Fact::on(linked::THERE, item.listed_on),
)];
