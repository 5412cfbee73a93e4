//! Synthetic offices: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;

use jiaozheng_core::sample::{Draw, Member, Samples, text};
use jiaozheng_core::{Organisation, PersonName, Profile, day};

use super::{Leadership, PrincipalOf};
use crate::list::sample::{Scene, list};
use crate::list::{List, ListKind, ListSubject};
use crate::sample::{any_year, apart, bureau, year_of};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Leadership> =
    Samples { draw: any_office, breaking: breaking::BREAKING };

const POSTS: [(&str, &str); 3] = [
    ("党组成员、副局长", "分管基础教育、校外培训监管"),
    ("党组成员、总督学", "分管教育督导、政策法规"),
    ("党组成员、机关党委书记", "分管党建、群团工作"),
];

/// An office without a finding, under any profile.
fn any_office(draw: &mut Draw, _: &Profile) -> Leadership {
    let year = any_year(draw);
    let body = bureau(draw);
    let mut office = match draw.below(10) {
        0..3 => head(draw, year, body, PrincipalOf::PartyAndAdministration),
        3 => head(draw, year, body, PrincipalOf::Party),
        4 => head(draw, year, body, PrincipalOf::Administration),
        _ => other(draw, year, body),
    };
    if draw.chance(20) {
        office.from = draw.day(day(year, 2, 1), day(year, 5, 31));
        office.appointed_on = office.from.minus_days(draw.below(20));
    }
    if draw.chance(20) {
        office.to = draw.day(day(year, 7, 1), day(year, 11, 30));
    }
    office
}

/// A principal, the whole year.
fn head(draw: &mut Draw, year: u16, body: Organisation, of: PrincipalOf) -> Leadership {
    let post = match of {
        PrincipalOf::PartyAndAdministration => "党组书记、局长",
        PrincipalOf::Party => "党组书记",
        PrincipalOf::Administration => "局长",
    };
    let name = draw.person_name();
    Leadership {
        principal_of: Some(of),
        post: text(post),
        portfolio: Some(text("主持全面工作")),
        ..office(draw, year, body, name)
    }
}

/// Another member, the whole year.
fn other(draw: &mut Draw, year: u16, body: Organisation) -> Leadership {
    let name = draw.person_name();
    office(draw, year, body, name)
}

fn office(draw: &mut Draw, year: u16, body: Organisation, name: PersonName) -> Leadership {
    let (post, portfolio) = draw.pick(&POSTS);
    Leadership {
        id: draw.record_id(),
        body,
        year: year_of(year),
        name,
        post: text(post),
        principal_of: None,
        portfolio: draw.chance(70).then(|| text(portfolio)),
        appointed_on: draw.chance(60).then(|| draw.day(day(2014, 3, 3), day(2018, 12, 3))),
        from: day(year, 1, 1),
        to: day(year, 12, 31),
        note: None,
        extensions: None,
    }
}

/// The office of the person whose list it is.
pub(crate) fn of_subject(draw: &mut Draw, list: &List) -> Leadership {
    let year = u16::try_from(list.year.get()).unwrap_or_default();
    let body = list.body.clone();
    let mut office = match list.kind {
        ListKind::FirstResponsible => head(draw, year, body, PrincipalOf::PartyAndAdministration),
        _ => other(draw, year, body),
    };
    if let ListSubject::Person { name, post, .. } = &list.subject {
        (office.name, office.post) = (name.clone(), post.clone());
    }
    office
}

/// The lists that go with an office.
pub(super) fn companions(office: &Leadership, draw: &mut Draw, _: &Profile) -> Vec<Member> {
    let draw = &mut apart(draw, office.id);
    kinds(office).iter().map(|kind| Member::of(&list_of(draw, office, *kind))).collect()
}

const fn kinds(office: &Leadership) -> &'static [ListKind] {
    use ListKind::{FirstResponsible, OnePostTwoDuties, PartyGroupMain, StrictPartyGovernance};

    match office.principal_of {
        None => &[OnePostTwoDuties],
        Some(PrincipalOf::Administration) => &[PartyGroupMain, FirstResponsible],
        Some(_) => &[PartyGroupMain, FirstResponsible, StrictPartyGovernance],
    }
}

/// A list of that kind: of the member, or of the Party group.
fn list_of(draw: &mut Draw, office: &Leadership, kind: ListKind) -> List {
    let year = u16::try_from(office.year.get()).unwrap_or_default();
    let subject = if kind.is_of_person() {
        ListSubject::Person {
            name: office.name.clone(),
            post: office.post.clone(),
            is_principal: office.principal_of.is_some(),
        }
    } else {
        ListSubject::PartyGroup { name: text("示例教育局党组") }
    };
    list(draw, Scene::first(kind, year), office.body.clone(), subject)
}
