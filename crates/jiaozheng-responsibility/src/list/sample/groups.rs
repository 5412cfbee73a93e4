//! Lists with and without the versions before them, and with those in office.

use jiaozheng_core::sample::{Draw, Group, Member};

use super::companions::{earlier_version, of_body, of_bureau};
use super::{Scene, any_year, bureau, list};
use crate::leadership::sample as offices;
use crate::linked::{
    EARLIER_VERSION_IN_FORCE, LATER_VERSION_MISSING, REPLACED_LIST_MISSING, SUBJECT_NOT_IN_OFFICE,
};
use crate::list::{List, ListKind, ListSubject};

pub(in super::super) const GROUPS: &[Group] = &[
    Group::new(
        REPLACED_LIST_MISSING,
        |draw, _| {
            let (replaced, later) = versions(draw);
            let year = u16::try_from(later.year.get()).unwrap_or_default();
            let mut earlier = of_body(draw, Scene::first(later.kind, year - 1), &later.body);
            earlier.id = replaced.id;
            both(&(earlier, later))
        },
        |draw, _| both(&versions(draw)),
    ),
    Group::new(
        LATER_VERSION_MISSING,
        |draw, _| {
            let (mut earlier, later) = versions(draw);
            earlier.superseded_on = later.from.minus_days(1);
            both(&(earlier, later))
        },
        |draw, _| both(&versions(draw)),
    ),
    Group::new(
        EARLIER_VERSION_IN_FORCE,
        |draw, _| {
            let (superseded, later) = versions(draw);
            let year = u16::try_from(later.year.get()).unwrap_or_default();
            let scene = Scene::first(later.kind, year);
            let mut earlier = list(draw, scene, later.body.clone(), later.subject.clone());
            earlier.id = superseded.id;
            both(&(earlier, later))
        },
        |draw, _| both(&versions(draw)),
    ),
    Group::new(
        SUBJECT_NOT_IN_OFFICE,
        |draw, _| of_somebody_else(draw),
        |draw, _| {
            let year = any_year(draw);
            of_bureau(draw, year, 3)
        },
    ),
];

/// A list of a Party group and the version that it replaces.
fn versions(draw: &mut Draw) -> (List, List) {
    let year = any_year(draw);
    let body = bureau(draw);
    let scene = Scene { kind: ListKind::PartyGroupMain, year, version: 2 };
    let later = of_body(draw, scene, &body);
    let earlier = earlier_version(&later).expect("it replaces one");
    (earlier, later)
}

fn both((earlier, later): &(List, List)) -> Vec<Member> {
    vec![Member::of(later), Member::of(earlier)]
}

/// A list of the first responsible whose subject is in office, but as no principal.
fn of_somebody_else(draw: &mut Draw) -> Vec<Member> {
    let (year, body) = (any_year(draw), bureau(draw));
    let one_post = of_body(draw, Scene::first(ListKind::OnePostTwoDuties, year), &body);
    let office = offices::of_subject(draw, &one_post);
    let mut subject = one_post.subject.clone();
    if let ListSubject::Person { is_principal, .. } = &mut subject {
        *is_principal = true;
    }
    let first = list(draw, Scene::first(ListKind::FirstResponsible, year), body, subject);
    vec![Member::of(&first), Member::of(&one_post), Member::of(&office)]
}
