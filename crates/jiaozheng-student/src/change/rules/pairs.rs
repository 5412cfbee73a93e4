//! A transfer out and the transfer in that goes with it. Only within one city: of what lies beyond, the
//! records of a bureau tell one half.

use jiaozheng_core::linked::{Fact, Link, LinkedRule};
use jiaozheng_core::{Key, text};

use crate::change::{Change, ChangeKind};
use crate::linked;
use crate::transfer::rules::same_city;

type Linked = LinkedRule<Change>;

const READ: &[&str] = &["/kind", "/student/student_number", "/school", "/other_school"];

pub(in super::super) const LINKED_RULES: &[LinkedRule<Change>] = &[
    Linked::warning(
        linked::TRANSFER_IN_MISSING,
        text("只有转出记录，没有对应的转入记录", "a transfer out without the transfer in"),
        |case| pair(case, ChangeKind::TransferOut),
        |case| Fact::on(linked::ASKING, case.occurred_on),
    )
    .needs(&["student.change"])
    .reads(READ),
    Linked::warning(
        linked::TRANSFER_OUT_MISSING,
        text("只有转入记录，没有对应的转出记录", "a transfer in without the transfer out"),
        |case| pair(case, ChangeKind::TransferIn),
        |case| Fact::on(linked::ASKING, case.occurred_on),
    )
    .needs(&["student.change"])
    .reads(READ),
];

pub(in super::super) const LINKS: &[Link<Change>] = &[
    Link::new(
        linked::TRANSFER_IN_MISSING,
        READ,
        |case| pair(case, ChangeKind::TransferIn),
        |case| Fact::on(linked::OTHER_HALF, case.occurred_on),
    ),
    Link::new(
        linked::TRANSFER_OUT_MISSING,
        READ,
        |case| pair(case, ChangeKind::TransferOut),
        |case| Fact::on(linked::OTHER_HALF, case.occurred_on),
    ),
];

/// Who goes from where to where, if it is such a transfer.
fn pair(case: &Change, kind: ChangeKind) -> Option<Key> {
    let other = case.other_school.as_ref().filter(|_| case.kind == kind)?;
    if !same_city(case.school.division, other.division) {
        return None;
    }
    let (from, to) = match kind {
        ChangeKind::TransferOut => (&case.school, other),
        _ => (other, &case.school),
    };
    let number = case.student.student_number.expose();
    Some(Key::of(&[number, &from.code.to_string(), &to.code.to_string()]))
}
