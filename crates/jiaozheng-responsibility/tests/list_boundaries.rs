//! Lists of responsibilities and leading groups: the last day that is in time, the first that is not; and
//! who a rule is not about.

use std::collections::BTreeSet;

use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, Summary, check, day};
use jiaozheng_responsibility::leadership::PrincipalOf;
use jiaozheng_responsibility::list::{
    ItemDeadline, ItemProgress, ListItem, ListKind, ListOwner, ListSubject, OwnerNumber,
};
use jiaozheng_responsibility::{Leadership, List, Year};

/// The rules that a record breaks.
fn broken<R: Record>(record: R) -> BTreeSet<&'static str> {
    let report = check(record, &Context::new().today(GOOD_FROM))
        .map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

/// The first sample that is like this.
fn sample<R: Record>(is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    let mut samples = samples.take(5000);
    samples.find(is_like).expect("there is one among the samples")
}

fn number(number: i64) -> OwnerNumber {
    OwnerNumber::new(number).expect("a number")
}

/// A list of 2024 with one item, led by the second of two owners who stay.
fn list(change: impl FnOnce(&mut List)) -> List {
    let of_2024 = |it: &List| it.year.get() == 2024 && it.superseded_on.is_none();
    let mut list: List = sample(of_2024);
    list.owners.truncate(2);
    for owner in &mut list.owners {
        (owner.in_office_to, owner.successor) = (None, None);
    }
    list.items.truncate(1);
    let item = first(&mut list);
    item.lead_owner = Some(number(2));
    item.deadline = ItemDeadline::Yearlong {};
    item.completed_on = Some(day(2024, 12, 20));
    change(&mut list);
    list
}

fn first(list: &mut List) -> &mut ListItem {
    list.items.first_mut().expect("an item")
}

fn second_owner(list: &mut List) -> &mut ListOwner {
    list.owners.get_mut(1).expect("an owner")
}

/// The second owner leaves, and the next comes, on these days.
fn hand_over(list: &mut List, leaves: LocalDate, next: LocalDate) {
    let mut third = second_owner(list).clone();
    (third.number, third.in_office_from) = (number(3), next);
    list.owners.push(third);
    let second = second_owner(list);
    (second.in_office_to, second.successor) = (Some(leaves), Some(number(3)));
}

#[test]
fn an_owner_answers_until_the_item_is_done_or_due() {
    let orphaned = |deadline, done: Option<LocalDate>, last| {
        let list = list(|list| {
            second_owner(list).in_office_to = Some(last);
            let item = first(list);
            (item.deadline, item.completed_on) = (deadline, done);
            if done.is_none() {
                item.progress = ItemProgress::Ongoing;
            }
        });
        broken(list).contains("responsibility.list.owner_out_of_office")
    };
    let by_june = ItemDeadline::Date { on: day(2024, 6, 28) };
    assert!(!orphaned(by_june, None, day(2024, 6, 28)));
    assert!(orphaned(by_june, None, day(2024, 6, 27)));
    assert!(!orphaned(by_june, Some(day(2024, 6, 3)), day(2024, 6, 3)), "done before");
    assert!(orphaned(ItemDeadline::Quarterly {}, None, day(2024, 12, 30)));
    assert!(!orphaned(ItemDeadline::Yearlong {}, None, day(2024, 12, 31)));
}

#[test]
fn a_later_version_takes_over_whoever_answers() {
    let orphaned = |superseded_on| {
        let list = list(|list| {
            second_owner(list).in_office_to = Some(day(2024, 6, 30));
            let item = first(list);
            (item.progress, item.completed_on) = (ItemProgress::Ongoing, None);
            list.superseded_on = Some(superseded_on);
        });
        broken(list).contains("responsibility.list.owner_out_of_office")
    };
    assert!(!orphaned(day(2024, 7, 1)));
    assert!(orphaned(day(2024, 7, 2)));
}

#[test]
fn a_post_may_be_vacant_for_thirty_days() {
    let late = |next| {
        let list = list(|list| hand_over(list, day(2024, 6, 30), next));
        broken(list).contains("responsibility.list.handover_late")
    };
    assert!(!late(day(2024, 7, 31)));
    assert!(late(day(2024, 8, 1)));
    assert!(!late(day(2024, 6, 1)), "they may overlap");
}

#[test]
fn an_item_is_overdue_from_the_day_after() {
    let rules = |on: LocalDate, progress| {
        let mut list = list(|list| {
            let item = first(list);
            item.deadline = ItemDeadline::Date { on };
            (item.progress, item.completed_on) = (progress, None);
        });
        (list.year, list.from, list.to) =
            (Year::new(2026).expect("a year"), day(2026, 1, 1), day(2026, 12, 31));
        broken(list)
    };
    let overdue = "responsibility.list.item_overdue";
    let early = "responsibility.list.called_overdue_early";
    assert!(!rules(GOOD_FROM, ItemProgress::Ongoing).contains(overdue));
    assert!(rules(day(2026, 11, 22), ItemProgress::Ongoing).contains(overdue));
    assert!(rules(GOOD_FROM, ItemProgress::Overdue).contains(early));
    assert!(!rules(day(2026, 11, 22), ItemProgress::Overdue).contains(early));
}

#[test]
fn without_today_nothing_is_overdue() {
    let list = list(|list| {
        let item = first(list);
        (item.progress, item.completed_on) = (ItemProgress::Ongoing, None);
    });
    let report = check(list, &Context::new()).map_or_else(|it| it, |it| it.report().clone());
    assert_eq!(report.findings(), []);
    let skipped: BTreeSet<_> = report.skipped().iter().map(|it| it.rule.id).collect();
    assert!(skipped.contains("responsibility.list.item_overdue"));
}

#[test]
fn deadlines_and_completion_keep_within_the_list() {
    let rules = |deadline, done| {
        broken(list(|list| {
            let item = first(list);
            (item.deadline, item.completed_on) = (ItemDeadline::Date { on: deadline }, Some(done));
        }))
    };
    let (from, to) = (day(2024, 1, 1), day(2024, 12, 31));
    assert_eq!(rules(from, from), BTreeSet::new());
    assert_eq!(rules(to, to), BTreeSet::new());
    let outside = "responsibility.list.deadline_outside_period";
    assert!(rules(day(2023, 12, 31), from).contains(outside));
    assert!(rules(day(2025, 1, 1), to).contains(outside));
    let late = "responsibility.list.completed_late";
    assert!(!rules(day(2024, 5, 6), day(2024, 5, 6)).contains(late));
    assert!(rules(day(2024, 5, 6), day(2024, 5, 7)).contains(late));
    let early = "responsibility.list.completed_before_start";
    assert!(rules(to, day(2023, 12, 31)).contains(early));
}

#[test]
fn a_list_is_approved_by_the_day_on_which_it_begins() {
    let early = |on| {
        let list = list(|list| {
            list.issued_on = None;
            list.approval.as_mut().expect("it is approved").on = on;
        });
        broken(list).contains("responsibility.list.approved_after_start")
    };
    assert!(!early(day(2024, 1, 1)));
    assert!(early(day(2024, 1, 2)));
}

#[test]
fn only_the_first_responsible_has_to_be_the_principal() {
    let rules = |kind, principal: bool| {
        let mut list: List = sample(|it: &List| it.kind == ListKind::OnePostTwoDuties);
        list.kind = kind;
        if let ListSubject::Person { is_principal, .. } = &mut list.subject {
            *is_principal = principal;
        }
        broken(list)
    };
    let rule = "responsibility.list.first_responsible_not_principal";
    assert!(rules(ListKind::FirstResponsible, false).contains(rule));
    assert!(!rules(ListKind::FirstResponsible, true).contains(rule));
    assert_eq!(rules(ListKind::OnePostTwoDuties, false), BTreeSet::new());
    assert_eq!(rules(ListKind::OnePostTwoDuties, true), BTreeSet::new());
}

#[test]
fn an_owner_without_a_predecessor_is_in_office_within_thirty_days() {
    let rule = "responsibility.list.owner_not_yet_in_office";
    let orphaned = |from, change: fn(&mut List)| {
        let list = list(|list| {
            second_owner(list).in_office_from = from;
            change(list);
        });
        broken(list).contains(rule)
    };
    assert!(!orphaned(day(2024, 1, 31), |_| {}));
    assert!(orphaned(day(2024, 2, 1), |_| {}));
    assert!(!orphaned(day(2024, 2, 1), |list| first(list).lead_owner = Some(number(1))));
    let succeeds = |list: &mut List| {
        let former = list.owners.first_mut().expect("an owner");
        (former.in_office_to, former.successor) = (Some(day(2024, 1, 31)), Some(number(2)));
    };
    assert!(!orphaned(day(2024, 2, 1), succeeds));
    // Who came after the item was due is out of office then.
    let by_june = |list: &mut List| {
        let june = day(2024, 6, 28);
        let item = first(list);
        (item.deadline, item.completed_on) = (ItemDeadline::Date { on: june }, Some(june));
    };
    assert!(orphaned(day(2024, 6, 28), by_june));
    assert!(!orphaned(day(2024, 6, 29), by_june));
}

/// The rules on linked records that these break together.
fn linked<R: Record>(records: &[R], summary: &mut Summary) -> Vec<&'static str> {
    let kind = jiaozheng_responsibility::RECORDS
        .iter()
        .find(|kind| kind.meta.name == R::META.name)
        .expect("the kind");
    for record in records {
        let json = serde_json::to_vec(record).expect("JSON");
        summary.see(&kind.meta, &(kind.check)(&json, &Context::new().today(GOOD_FROM)));
    }
    summary.broken().into_iter().map(|(rule, _)| rule.id).collect()
}

fn judged<R: Record>(records: &[R]) -> Vec<&'static str> {
    linked(records, &mut Summary::default())
}

/// A list of a Party group of 2024 that is superseded on 1 July, and the one that replaces it.
fn versions() -> (List, List) {
    let of_group = |it: &List| it.year.get() == 2024 && it.kind == ListKind::PartyGroupMain;
    let mut earlier: List = sample(of_group);
    let mut later = List { id: Draw::new(9).record_id(), ..earlier.clone() };
    earlier.superseded_on = Some(day(2024, 7, 1));
    (later.replaces, later.from) = (Some(earlier.id), day(2024, 7, 1));
    later.version = BoundedInteger::new(2).expect("a version");
    (earlier, later)
}

#[test]
fn the_later_version_begins_on_the_day_on_which_the_earlier_one_is_superseded() {
    let rule = "responsibility.list.later_version_missing";
    let missing = |change: fn(&mut List)| {
        let (earlier, mut later) = versions();
        change(&mut later);
        judged(&[earlier, later]).contains(&rule)
    };
    assert!(!missing(|_| {}));
    assert!(missing(|later| later.from = day(2024, 7, 2)));
    assert!(missing(|later| later.from = day(2024, 6, 30)));
    assert!(missing(|later| later.replaces = Some(later.id)));
    assert!(missing(|later| later.version = BoundedInteger::new(1).expect("a version")));
    let (mut alone, _) = versions();
    assert!(judged(&[alone.clone()]).contains(&rule));
    // That day is none of its own, as another rule says.
    alone.superseded_on = Some(alone.from);
    assert!(!judged(&[alone]).contains(&rule));
}

#[test]
fn a_list_replaces_one_of_its_own_year() {
    let rule = "responsibility.list.replaced_list_missing";
    let (mut earlier, later) = versions();
    assert_eq!(judged(&[earlier.clone(), later.clone()]), [""; 0]);
    earlier.year = Year::new(2023).expect("a year");
    assert!(judged(&[earlier, later]).contains(&rule));
}

#[test]
fn whose_list_it_is_is_in_office_on_a_day_of_it() {
    let rule = "responsibility.list.subject_not_in_office";
    let absent = |from, to| {
        let mut list: List = sample(|it: &List| it.kind == ListKind::OnePostTwoDuties);
        (list.year, list.from, list.to) =
            (Year::new(2024).expect("a year"), day(2024, 7, 1), day(2024, 9, 30));
        let name = list.subject.person().expect("a person").clone();
        let mut office: Leadership = sample(|it: &Leadership| it.principal_of.is_none());
        (office.body, office.year, office.name) = (list.body.clone(), list.year, name);
        (office.from, office.to, office.appointed_on) = (from, to, None);
        let mut summary = Summary::default();
        linked(&[list], &mut summary);
        linked(&[office], &mut summary).contains(&rule)
    };
    let (first, last) = (day(2024, 1, 1), day(2024, 12, 31));
    assert!(absent(first, day(2024, 6, 30)));
    assert!(!absent(first, day(2024, 7, 1)));
    assert!(!absent(day(2024, 9, 30), last));
    assert!(absent(day(2024, 10, 1), last));
}

#[test]
fn principals_follow_one_another_day_by_day() {
    let two = |apart: bool, of: PrincipalOf, next: PrincipalOf| {
        let whole_year = |it: &Leadership| {
            it.principal_of.is_some() && it.from.day_of_year() == 1 && it.to.month() == 12
        };
        let mut former: Leadership = sample(whole_year);
        let year = u16::try_from(former.year.get()).expect("a year");
        let mut draw = Draw::new(9);
        let mut later = Leadership { id: draw.record_id(), ..former.clone() };
        (later.name, later.from) = (draw.person_name(), day(year, 7, 1));
        later.appointed_on = None;
        former.to = later.from.minus_days(u32::from(apart)).expect("a day");
        (former.principal_of, later.principal_of) = (Some(of), Some(next));
        judged(&[later, former]).contains(&"responsibility.leadership.two_principals")
    };
    let (both, party) = (PrincipalOf::PartyAndAdministration, PrincipalOf::Party);
    assert!(!two(true, both, both));
    assert!(two(false, both, both));
    assert!(two(false, both, party));
    assert!(!two(false, PrincipalOf::Administration, party));
}
