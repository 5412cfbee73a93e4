//! Transfers out and in, with and without their other half.

use jiaozheng_core::sample::{Draw, Group, Member, division};

use super::change;
use crate::change::{Change, ChangeKind};
use crate::linked::{TRANSFER_IN_MISSING, TRANSFER_OUT_MISSING};
use crate::sample::PRIMARY;

pub(in super::super) const GROUPS: &[Group] = &[
    Group::new(
        TRANSFER_IN_MISSING,
        |draw, _| vec![Member::of(&pair(draw).0)],
        |draw, _| {
            let (out, into) = pair(draw);
            vec![Member::of(&out), Member::of(&into)]
        },
    ),
    Group::new(
        TRANSFER_OUT_MISSING,
        |draw, _| vec![Member::of(&pair(draw).1)],
        |draw, _| {
            let (out, into) = pair(draw);
            vec![Member::of(&into), Member::of(&out)]
        },
    ),
];

/// A student leaves a school for another one of the same city, and enters it.
fn pair(draw: &mut Draw) -> (Change, Change) {
    let mut out = change(draw, ChangeKind::TransferOut, &PRIMARY);
    let mut into = change(draw, ChangeKind::TransferIn, &PRIMARY);
    into.student = out.student.clone();
    out.school.division = division("411024");
    into.school.division = division("411081");
    out.other_school = Some(into.school.clone());
    into.other_school = Some(out.school.clone());
    (out, into)
}
