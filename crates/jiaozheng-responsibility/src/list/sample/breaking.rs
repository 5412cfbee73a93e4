//! For each rule of a list one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the lists to start from have these owners and items")]

use jiaozheng_core::sample::Draw;
use jiaozheng_core::{BoundedInteger, LocalDate, Profile, day};

use super::{Scene, bureau, hand_over, list, number, owner, subject};
use crate::list::ListKind::{FirstResponsible, OnePostTwoDuties, PartyGroupMain};
use crate::list::{ItemDeadline, ItemProgress, List, ListMeeting, ListSubject};

/// A list with two owners who stay, and one item, which the first of them led through the year.
fn drawn(draw: &mut Draw, _: &Profile, scene: &Scene) -> List {
    let body = bureau(draw);
    let subject = subject(draw, scene.kind);
    let mut drawn = list(draw, *scene, body, subject);
    drawn.owners.truncate(2);
    for owner in &mut drawn.owners {
        (owner.in_office_to, owner.successor) = (None, None);
    }
    drawn.items.truncate(1);
    let item = &mut drawn.items[0];
    item.lead_owner = Some(number(1));
    item.deadline = ItemDeadline::Yearlong {};
    item.completed_on = Some(day(scene.year, 11, 20));
    drawn
}

const GROUP: Scene = Scene::first(PartyGroupMain, 2024);
const HEAD: Scene = Scene::first(FirstResponsible, 2024);
const MEMBER: Scene = Scene::first(OnePostTwoDuties, 2024);
const SECOND: Scene = Scene { version: 2, ..GROUP };
const THIS_YEAR: Scene = Scene { year: 2026, ..GROUP };

const MIDDLE: LocalDate = day(2024, 6, 30);

fn open(list: &mut List, progress: ItemProgress) {
    list.items[0].progress = progress;
    list.items[0].completed_on = None;
}

jiaozheng_core::breaking! {
    List, "responsibility.list", drawn;
    "subject_not_of_kind" "/subject/kind": MEMBER, |list, draw, _| {
        list.subject = subject(draw, PartyGroupMain);
    };
    "first_responsible_not_principal" "/subject/is_principal": HEAD, |list, _, _| {
        if let ListSubject::Person { is_principal, .. } = &mut list.subject {
            *is_principal = false;
        }
    };
    "not_approved" "/approval": GROUP, |list, _, _| list.approval = None;
    "not_approved_by_party_group" "/approval/meeting": GROUP, |list, _, _| {
        if let Some(approval) = &mut list.approval {
            approval.meeting = ListMeeting::Executive;
        }
    };
    "approved_after_start" "/approval/on": GROUP, |list, _, _| {
        list.issued_on = None;
        if let Some(approval) = &mut list.approval {
            approval.on = list.from.plus_days(1).expect("a day");
        }
    };
    "issued_before_approval" "/issued_on": GROUP, |list, _, _| {
        let approved = list.approval.as_ref().map(|approval| approval.on);
        list.issued_on = approved.and_then(|on| on.minus_days(1));
    };
    "ends_before_start" "/to": SECOND, |list, _, _| {
        list.to = list.from.minus_days(1).expect("a day");
    };
    "period_outside_year" "/to": GROUP, |list, _, _| list.to = day(2025, 1, 1);
    "dated_in_future" "/issued_on": GROUP, |list, _, _| list.issued_on = Some(day(2999, 1, 4));
    "version_replaces_nothing" "/replaces": SECOND, |list, _, _| list.replaces = None;
    "first_version_replaces" "/version": SECOND, |list, _, _| {
        list.version = BoundedInteger::new(1).expect("a version");
    };
    "replaces_itself" "/replaces": SECOND, |list, _, _| list.replaces = Some(list.id);
    "superseded_outside_period" "/superseded_on": GROUP, |list, _, _| {
        list.superseded_on = Some(day(2025, 1, 1));
    };
    "owner_number_repeated" "/owners/2/number": GROUP, |list, draw, _| {
        list.owners.push(owner(draw, 2, "副局长"));
    };
    "owner_leaves_before_start" "/owners/1/in_office_to": GROUP, |list, _, _| {
        list.owners[1].in_office_to = list.owners[1].in_office_from.minus_days(1);
    };
    "successor_of_nobody_leaving" "/owners/1/in_office_to": GROUP, |list, _, _| {
        list.owners[1].successor = Some(number(1));
    };
    "successor_unknown" "/owners/1/successor": GROUP, |list, draw, _| {
        hand_over(draw, &mut list.owners, MIDDLE);
        let own = list.owners[1].number;
        list.owners[1].successor = Some(draw.pick(&[own, number(100)]));
    };
    "handover_late" "/owners/1/successor": GROUP, |list, draw, _| {
        hand_over(draw, &mut list.owners, MIDDLE);
        list.owners[2].in_office_from = day(2024, 8, 10);
        list.items[0].lead_owner = Some(number(2));
    };
    "owner_not_yet_in_office" "/owners/1/in_office_from": GROUP, |list, _, _| {
        list.owners[1].in_office_from = day(2024, 3, 11);
        list.items[0].lead_owner = Some(number(2));
    };
    "lead_owner_unknown" "/items/0/lead_owner": GROUP, |list, _, _| {
        list.items[0].lead_owner = Some(number(99));
    };
    "owner_out_of_office" "/items/0/lead_owner": GROUP, |list, draw, _| {
        hand_over(draw, &mut list.owners, MIDDLE);
        list.owners[1].successor = None;
        list.items[0].lead_owner = Some(number(2));
    };
    "item_number_repeated" "/items/1/number": GROUP, |list, _, _| {
        list.items.push(list.items[0].clone());
    };
    "item_without_owner" "/items/0/lead_owner": GROUP, |list, _, _| {
        list.items[0].lead_owner = None;
    };
    "item_without_basis" "/items/0/basis": GROUP, |list, _, _| list.items[0].basis.clear();
    "deadline_outside_period" "/items/0/deadline/on": GROUP, |list, _, _| {
        list.items[0].deadline = ItemDeadline::Date { on: day(2025, 1, 1) };
    };
    "completion_undated" "/items/0/completed_on": GROUP, |list, _, _| {
        list.items[0].completed_on = None;
    };
    "completed_but_not_done" "/items/0/progress": THIS_YEAR, |list, _, _| {
        list.items[0].progress = ItemProgress::Ongoing;
    };
    "completed_before_start" "/items/0/completed_on": SECOND, |list, _, _| {
        list.items[0].completed_on = list.from.minus_days(1);
    };
    "completed_late" "/items/0/completed_on": GROUP, |list, _, _| {
        list.items[0].deadline = ItemDeadline::Date { on: day(2024, 11, 19) };
    };
    "completed_in_future" "/items/0/completed_on": THIS_YEAR, |list, _, _| {
        list.items[0].completed_on = Some(day(2026, 12, 30));
    };
    "item_overdue" "/items/0/deadline": GROUP, |list, draw, _| {
        open(list, draw.pick(&[ItemProgress::Overdue, ItemProgress::Ongoing]));
    };
    "called_overdue_early" "/items/0/progress": THIS_YEAR, |list, _, _| {
        open(list, ItemProgress::Overdue);
    };
}
