//! What is required of an entry check beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod hits;
mod shape;
mod timing;

use jiaozheng_core::law::MINORS_PROTECTION;
use jiaozheng_core::linked::{Fact, Link, LinkedRule};
use jiaozheng_core::{Key, KeyedRule, text};

use super::{CheckPurpose, EntryCheck};
use crate::employer::employer_rules;
use crate::law::entry as law;
use crate::linked;

type Rule = jiaozheng_core::Rule<EntryCheck>;
type Linked = LinkedRule<EntryCheck>;

pub(super) const RULES: &[&[Rule]] = &[
    shape::RULES,
    employer_rules!("teacher.entry_check", employer, requested_on),
    timing::RULES,
    hits::RULES,
];

pub(super) const KEYED_RULES: &[KeyedRule<EntryCheck>] = &[KeyedRule::unique(
    "teacher.entry_check.duplicate_id",
    text("记录标识重复", "two records of the same identifier"),
    &["/id"],
    |case| Some(case.id.into()),
)];

pub(super) const LINKED_RULES: &[LinkedRule<EntryCheck>] = &[Linked::warning(
    linked::RECRUIT_CHECK_MISSING,
    text("年度查询的人员没有入职前查询记录", "checked yearly, but not before being hired"),
    |case| asked(case).and_then(|()| case.person.identity.key()),
    |case| Fact::on(linked::ASKING, case.hired_on.unwrap_or(case.requested_on)),
)
.needs(&["teacher.entry_check"])
.broken_if(|asked, told| !told.iter().any(|check| check.from <= asked.from))
.basis(&[law::BEFORE_HIRING])
.since(2021, 6, 1)
.reads(&["/person/identity", "/purpose", "/hired_on", "/requested_on"])];

pub(super) const LINKS: &[Link<EntryCheck>] = &[Link::new(
    linked::RECRUIT_CHECK_MISSING,
    &["/person/identity", "/purpose", "/requested_on"],
    |case| recruits(case).filter(|_| case.purpose == CheckPurpose::Recruit),
    |case| Fact::on(linked::RECRUIT_CHECK, case.requested_on),
)];

/// Who was hired before the law asked for checks may have none.
fn asked(case: &EntryCheck) -> Option<()> {
    let by_law = case.hired_on.is_some_and(|on| MINORS_PROTECTION.in_force.contains(on));
    (case.purpose == CheckPurpose::Annual && by_law).then_some(())
}

fn recruits(case: &EntryCheck) -> Option<Key> {
    case.person.identity.key()
}
