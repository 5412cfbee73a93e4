//! What a list cannot be without: the office of its subject, and the version before it.

use jiaozheng_core::sample::{Draw, Member};
use jiaozheng_core::{BoundedInteger, Organisation, Profile, day};

use super::{Scene, list, subject, supersede};
use crate::leadership::sample as offices;
use crate::list::{List, ListKind, ListSubject};
use crate::sample::{apart, bureau};

pub(in super::super) fn companions(own: &List, draw: &mut Draw, _: &Profile) -> Vec<Member> {
    let draw = &mut apart(draw, own.id);
    let mut members = Vec::new();
    if let Some(earlier) = earlier_version(own) {
        members.push(Member::of(&earlier));
    }
    if own.kind.is_of_person() && own.subject.person().is_some() {
        members.push(Member::of(&offices::of_subject(draw, own)));
    }
    if own.kind == ListKind::FirstResponsible {
        members.extend(lists_of_body(draw, own));
    }
    members
}

/// The version that a second one replaces, until that one begins.
pub(super) fn earlier_version(own: &List) -> Option<List> {
    let mut earlier = List { id: own.replaces?, replaces: None, ..own.clone() };
    let year = u16::try_from(own.year.get()).ok()?;
    earlier.version = BoundedInteger::new(1)?;
    earlier.from = day(year, 1, 1);
    let approved_on = earlier.from.minus_days(9)?;
    if let Some(approval) = &mut earlier.approval {
        approval.on = approved_on;
    }
    earlier.issued_on = Some(approved_on);
    supersede(&mut earlier, own.from);
    Some(earlier)
}

/// The lists of the Party group that go with one of the head.
fn lists_of_body(draw: &mut Draw, own: &List) -> Vec<Member> {
    let year = u16::try_from(own.year.get()).unwrap_or_default();
    let kinds = [ListKind::PartyGroupMain, ListKind::StrictPartyGovernance];
    let draw_one = |kind| of_body(draw, Scene::first(kind, year), &own.body);
    kinds.map(draw_one).iter().map(Member::of).collect()
}

/// A list of a body.
pub(crate) fn of_body(draw: &mut Draw, scene: Scene, body: &Organisation) -> List {
    let subject = subject(draw, scene.kind);
    list(draw, scene, body.clone(), subject)
}

/// One, two or three lists of a bureau in a year, and whoever is in office for them: of its Party group,
/// of its head, and of another member.
pub(crate) fn of_bureau(draw: &mut Draw, year: u16, lists: usize) -> Vec<Member> {
    let body = bureau(draw);
    let mut members =
        vec![Member::of(&of_body(draw, Scene::first(ListKind::PartyGroupMain, year), &body))];
    if lists > 1 {
        let own = of_body(draw, Scene::first(ListKind::FirstResponsible, year), &body);
        let scene = Scene::first(ListKind::StrictPartyGovernance, year - 1);
        let strict = of_body(draw, scene, &body);
        members.extend([Member::of(&own), Member::of(&offices::of_subject(draw, &own))]);
        members.push(Member::of(&strict));
    }
    if lists > 2 {
        let own = other_member(draw, year, &body, &members);
        members.extend([Member::of(&own), Member::of(&offices::of_subject(draw, &own))]);
    }
    members
}

/// The list of somebody whose name nobody has yet, as people are known by their names.
fn other_member(draw: &mut Draw, year: u16, body: &Organisation, members: &[Member]) -> List {
    let scene = Scene::first(ListKind::OnePostTwoDuties, year);
    loop {
        let own = of_body(draw, scene, body);
        let ListSubject::Person { name, .. } = &own.subject else { continue };
        if !members.iter().any(|member| member.json.contains(name.expose())) {
            return own;
        }
    }
}
