//! Synthetic lists: good ones, and for each rule one that breaks it.

mod breaking;
mod companions;
mod groups;
mod items;

use jiaozheng_core::sample::{Draw, Samples, text};
use jiaozheng_core::{BoundedInteger, DocumentNumber, LocalDate, Organisation, Profile, day};

use super::{List, ListApproval, ListKind, ListMeeting, ListOwner, ListSubject, OwnerNumber};
use crate::sample::{any_year, bureau, year_of};

pub(super) use companions::companions;
pub(crate) use companions::of_bureau;
pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<List> = Samples { draw: any_list, breaking: breaking::BREAKING };

/// What a list is drawn for.
#[derive(Clone, Copy)]
pub(crate) struct Scene {
    pub(crate) kind: ListKind,
    pub(crate) year: u16,
    /// The first version holds from the beginning of the year, a second one from its middle.
    pub(crate) version: i64,
}

impl Scene {
    pub(crate) const fn first(kind: ListKind, year: u16) -> Self {
        Self { kind, year, version: 1 }
    }
}

const KINDS: [ListKind; 4] = [
    ListKind::PartyGroupMain,
    ListKind::FirstResponsible,
    ListKind::OnePostTwoDuties,
    ListKind::StrictPartyGovernance,
];

/// A list without a finding, under any profile.
fn any_list(draw: &mut Draw, _: &Profile) -> List {
    let kind = draw.pick(&KINDS);
    // A second version alone would ask for the first, and a superseded first for the second: groups have
    // both.
    let scene = Scene::first(kind, any_year(draw));
    let body = bureau(draw);
    let subject = subject(draw, kind);
    list(draw, scene, body, subject)
}

/// Who answers for a list of that kind.
pub(crate) fn subject(draw: &mut Draw, kind: ListKind) -> ListSubject {
    match kind {
        ListKind::FirstResponsible => ListSubject::Person {
            name: draw.person_name(),
            post: text("党组书记、局长"),
            is_principal: true,
        },
        ListKind::OnePostTwoDuties => ListSubject::Person {
            name: draw.person_name(),
            post: text(draw.pick(&["党组成员、副局长", "党组成员、总督学", "四级调研员"])),
            is_principal: false,
        },
        _ => ListSubject::PartyGroup { name: text("示例教育局党组") },
    }
}

/// A list of that body without a finding, all items of which are done.
pub(crate) fn list(
    draw: &mut Draw,
    scene: Scene,
    body: Organisation,
    subject: ListSubject,
) -> List {
    let Scene { kind, year, version } = scene;
    let from = if version == 1 { day(year, 1, 1) } else { middle(draw, year) };
    let to = day(year, 12, 31);
    let approved_on = from.minus_days(draw.below(14)).expect("a day");
    let owners = owners(draw, year, &subject);
    let items = items::done(draw, from, to, &owners);
    let session = draw.below(30) + 1;
    let issued_on = approved_on.plus_days(draw.below(10));
    List {
        id: draw.record_id(),
        body,
        year: year_of(year),
        kind,
        title: draw.chance(60).then(|| text(&format!("{year}年度{}", kind.label().zh))),
        document_number: document_number(draw, approved_on.year()),
        subject,
        approval: Some(ListApproval {
            meeting: ListMeeting::PartyGroup,
            session: draw.chance(60).then(|| text(&format!("第{session}次党组会议"))),
            on: approved_on,
        }),
        issued_on: issued_on.filter(|_| draw.chance(80)),
        from,
        to,
        version: BoundedInteger::new(version).expect("a version"),
        replaces: (version > 1).then(|| draw.record_id()),
        superseded_on: None,
        owners,
        items,
        note: draw.chance(10).then(|| text("按季度调度，年底总结")),
        extensions: None,
    }
}

/// A day in the middle of a year.
fn middle(draw: &mut Draw, year: u16) -> LocalDate {
    draw.day(day(year, 6, 1), day(year, 7, 20))
}

fn document_number(draw: &mut Draw, year: u16) -> DocumentNumber {
    let number = format!("示教党〔{year}〕{}号", draw.below(300) + 1);
    DocumentNumber::parse(&number).expect("a document number")
}

/// The head, or the person whose list it is, and another, who may leave in the middle of the year.
fn owners(draw: &mut Draw, year: u16, subject: &ListSubject) -> Vec<ListOwner> {
    let name = subject.person().cloned().unwrap_or_else(|| draw.person_name());
    let post = match subject {
        ListSubject::Person { post, .. } => post.clone(),
        ListSubject::PartyGroup { .. } => text("党组书记、局长"),
    };
    let mut first = owner(draw, 1, "局长");
    (first.name, first.post) = (name, post);
    let mut owners = vec![first, owner(draw, 2, "党组成员、副局长")];
    if draw.chance(35) {
        hand_over(draw, &mut owners, day(year, 6, 30));
    }
    owners
}

/// The second owner leaves, and a third one takes over on the next day.
fn hand_over(draw: &mut Draw, owners: &mut Vec<ListOwner>, last: LocalDate) {
    owners.truncate(2);
    if let Some(second) = owners.last_mut() {
        second.in_office_to = Some(last);
        second.successor = Some(number(3));
    }
    let next = owner(draw, 3, "党组成员、副局长");
    owners.push(ListOwner { in_office_from: last.plus_days(1).expect("a day"), ..next });
}

fn owner(draw: &mut Draw, own: i64, post: &str) -> ListOwner {
    ListOwner {
        number: number(own),
        name: draw.person_name(),
        post: text(post),
        in_office_from: draw.day(day(2014, 3, 3), day(2018, 12, 3)),
        in_office_to: None,
        successor: None,
    }
}

fn number(number: i64) -> OwnerNumber {
    OwnerNumber::new(number).expect("a number")
}

/// A later version takes over on that day what is open.
fn supersede(list: &mut List, on: LocalDate) {
    list.superseded_on = Some(on);
    items::reopen(&mut list.items, on);
}
