//! What is required of an office beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod lists;
mod office;
mod principals;

use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::{Key, KeyedRule, text};

use super::Leadership;
use crate::keys;

type Rule = jiaozheng_core::Rule<Leadership>;
type Linked = LinkedRule<Leadership>;

pub(super) const RULES: &[&[Rule]] = &[office::RULES];

pub(super) const KEYED_RULES: &[KeyedRule<Leadership>] = &[
    KeyedRule::unique(
        "responsibility.leadership.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |office| Some(office.id.into()),
    ),
    KeyedRule::unique(
        "responsibility.leadership.duplicate_office",
        text(
            "同一单位、年度、人员、职务和起始日期的记录重复",
            "two records of the same body, year, person, post and first day",
        ),
        &["/name", "/body", "/year", "/post", "/from"],
        |office| {
            Some(Key::of(&[
                &keys::body(&office.body),
                &office.year.to_string(),
                office.name.expose(),
                office.post.expose(),
                &office.from.to_string(),
            ]))
        },
    ),
];

pub(super) const LINKED_RULES: &[Linked] = &[
    lists::PARTY_GROUP,
    lists::FIRST_RESPONSIBLE,
    lists::STRICT_GOVERNANCE,
    lists::ONE_POST,
    principals::TWO,
];

pub(super) const LINKS: &[Link<Leadership>] = &[principals::TOLD, lists::IN_OFFICE];
