//! One principal at a time: of the Party group, and of the administration.

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::{Key, text};

use super::Linked;
use crate::leadership::Leadership;
use crate::{keys, linked};

const READS: &[&str] = &["/principal_of", "/body", "/from", "/to"];

/// Reported with whoever came later; with both, where both came on one day.
pub(super) const TWO: Linked = Linked::error(
    linked::TWO_PRINCIPALS,
    text("同一时间有两名主要负责人", "two principals at one time"),
    principals_of_body,
    principal,
)
.needs(&["responsibility.leadership"])
.broken_if(|own, told| {
    let alike = |it: &&Fact| it.part & own.part != 0 && it.to >= own.from;
    let before = told.iter().filter(alike).any(|it| it.from < own.from);
    let at_once = told.iter().filter(alike).filter(|it| it.from == own.from).count();
    before || at_once > 1
})
.reads(READS);

pub(super) const TOLD: Link<Leadership> =
    Link::new(linked::TWO_PRINCIPALS, READS, principals_of_body, principal);

fn principals_of_body(office: &Leadership) -> Option<Key> {
    office.principal_of?;
    Some(Key::of(&[&keys::body(&office.body)]))
}

fn principal(office: &Leadership) -> Fact {
    Fact::lasting(office.principal_bits(), office.from, office.to)
}
