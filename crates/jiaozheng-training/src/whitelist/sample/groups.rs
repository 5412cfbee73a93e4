//! Entries beside their institutions, and beside each other.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member, text};

use super::{entry, institution_of, published, remove};
use crate::deregistration::{self, Deregistration};
use crate::institution::{Institution, InstitutionState};
use crate::linked::{
    INSTITUTION_UNKNOWN, LIST_DIFFERS, LISTED_AFTER_DEREGISTRATION, NAME_DIFFERS, NOT_LICENSED,
    NOT_OPERATING,
};
use crate::whitelist::{ListScope, Whitelist};
use jiaozheng_core::day;

pub(in super::super) const GROUPS: &[Group] = &[
    Group::new(
        LIST_DIFFERS,
        |draw, profile| {
            let [first, mut second, third] = three(draw, profile);
            second.list.published_on = second.list.published_on.plus_days(1).expect("a day");
            members(&[first, second, third])
        },
        |draw, profile| members(&three(draw, profile)),
    ),
    Group::new(
        INSTITUTION_UNKNOWN,
        |draw, profile| {
            let (entry, _) = pair(draw, profile);
            let (_, other) = pair(draw, profile);
            vec![Member::of(&entry), Member::of(&other)]
        },
        kept,
    ),
    Group::new(
        NAME_DIFFERS,
        |draw, profile| {
            broken(draw, profile, |_, institution| {
                institution.name = text("示例甲培训中心");
                rename_licence(institution);
            })
        },
        kept,
    ),
    Group::new(
        NOT_LICENSED,
        |draw, profile| {
            broken(draw, profile, |entry, institution| {
                let licence = institution.licence.as_mut().expect("a licence");
                licence.valid_to = entry.list.published_on.minus_days(1).expect("a day");
                // It was looked at while the licence was in force still.
                institution.recorded_on = licence.valid_to;
            })
        },
        kept,
    ),
    Group::new(
        NOT_OPERATING,
        |draw, profile| {
            broken(draw, profile, |entry, institution| {
                institution.state = InstitutionState::Suspended;
                institution.state_since = entry.list.published_on;
            })
        },
        |draw, profile| {
            // Closed a day later, and one that was taken off.
            let (entry, mut institution) = pair(draw, profile);
            close_after(&entry, &mut institution);
            let (mut other, mut closed) = pair(draw, profile);
            closed.state = InstitutionState::Suspended;
            remove(&mut other, draw);
            let mut all = vec![Member::of(&entry), Member::of(&institution)];
            all.extend([Member::of(&other), Member::of(&closed)]);
            all
        },
    ),
    Group::new(
        LISTED_AFTER_DEREGISTRATION,
        |draw, profile| {
            let (entry, institution) = pair(draw, profile);
            let mut end = ended_before(draw, profile);
            end.credit_code = entry.credit_code;
            vec![Member::of(&entry), Member::of(&institution), Member::of(&end)]
        },
        |draw, profile| {
            // Taken off when it ended, and the end of another one.
            let (mut entry, institution) = pair(draw, profile);
            remove(&mut entry, draw);
            let mut end = ended_before(draw, profile);
            end.credit_code = entry.credit_code;
            let (other, its) = pair(draw, profile);
            let all = [Member::of(&entry), Member::of(&institution), Member::of(&end)];
            all.into_iter().chain([Member::of(&other), Member::of(&its)]).collect()
        },
    ),
];

/// An entry, and its institution.
fn pair(draw: &mut Draw, profile: &Profile) -> (Whitelist, Institution) {
    let list = published(draw, day(2023, 7, 20), ListScope::NonSubject, 3);
    let entry = entry(draw, profile, &list, 1);
    let institution = institution_of(&entry, draw, profile);
    (entry, institution)
}

fn broken(
    draw: &mut Draw,
    profile: &Profile,
    change: fn(&Whitelist, &mut Institution),
) -> Vec<Member> {
    let (entry, mut institution) = pair(draw, profile);
    change(&entry, &mut institution);
    vec![Member::of(&entry), Member::of(&institution)]
}

fn kept(draw: &mut Draw, profile: &Profile) -> Vec<Member> {
    broken(draw, profile, |_, _| {})
}

fn rename_licence(institution: &mut Institution) {
    let name = institution.name.clone();
    institution.licence.as_mut().expect("a licence").name = name;
}

/// The end of an institution, before the list was published.
fn ended_before(draw: &mut Draw, profile: &Profile) -> Deregistration {
    deregistration::sample::completed(draw, profile, &deregistration::sample::EARLIER)
}

fn close_after(entry: &Whitelist, institution: &mut Institution) {
    let next = entry.list.published_on.plus_days(1).expect("a day");
    institution.state = InstitutionState::Ceased;
    (institution.state_since, institution.recorded_on) = (next, next);
}

/// Three entries of one list.
fn three(draw: &mut Draw, profile: &Profile) -> [Whitelist; 3] {
    let list = published(draw, day(2023, 7, 20), ListScope::NonSubject, 3);
    [1, 2, 3].map(|position| entry(draw, profile, &list, position))
}

fn members(entries: &[Whitelist]) -> Vec<Member> {
    entries.iter().map(Member::of).collect()
}
