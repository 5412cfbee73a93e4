//! Synthetic entries of white lists: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;

use std::collections::BTreeSet;

use jiaozheng_core::sample::{Draw, Samples, Year, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Organisation, Profile, day};

use super::{EntryState, ListScope, PublishedList, RemovalReason, Whitelist};
use crate::institution::sample::{Outline, Scene, authority, institution};
use crate::institution::{InspectionResult, Institution, InstitutionState};
use crate::{Department, TrainingGroup};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Whitelist> =
    Samples { draw: any_entry, breaking: breaking::BREAKING };

/// How many entries of a figure stand on one list.
const BATCH: u32 = 100;

/// An entry without a finding, under any profile that knows these rules.
fn any_entry(draw: &mut Draw, profile: &Profile) -> Whitelist {
    let on = draw.day(day(2021, 3, 1), day(2026, 6, 30));
    let scopes = [ListScope::NonSubject, ListScope::NonSubject, ListScope::All, ListScope::Subject];
    let scope = draw.pick(&scopes);
    let list = published(draw, on, scope, 300);
    let position = draw.below(300) + 1;
    let mut entry = entry(draw, profile, &list, position);
    if draw.chance(15) {
        remove(&mut entry, draw);
    }
    entry
}

/// A list for a year.
fn published(draw: &mut Draw, on: LocalDate, scope: ListScope, total: u32) -> PublishedList {
    PublishedList {
        id: draw.record_id(),
        number: text(&format!("{}年第{}批", on.year(), draw.below(4) + 1)),
        scope,
        issued_by: Organisation { name: text("示例市教育局"), credit_code: None },
        published_on: on,
        from: on,
        to: on.plus_months(12).and_then(|end| end.minus_days(1)).expect("a day"),
        total: BoundedInteger::new(total.into()).expect("a number"),
    }
}

/// An entry of a list.
fn entry(draw: &mut Draw, profile: &Profile, list: &PublishedList, position: u32) -> Whitelist {
    let is_subject = match list.scope {
        ListScope::NonSubject => false,
        ListScope::Subject => true,
        ListScope::All => draw.chance(20),
    };
    let scene = Scene::draw(draw, list.published_on, is_subject);
    let outline = Outline::draw(draw, profile, &scene);
    let (level, department) = (outline.level(), department(draw, outline.group()));
    let (inspected, year_before) = (draw.chance(70), i64::from(list.published_on.year()) - 1);
    Whitelist {
        id: draw.record_id(),
        list: list.clone(),
        position: BoundedInteger::new(position.into()).expect("a place"),
        name: outline.name,
        credit_code: outline.credit_code,
        nature: outline.kind.nature(),
        registered_as: outline.kind,
        licence_level: level,
        licence_number: outline.licence_number,
        licence_valid_from: draw.chance(70).then(|| list.published_on.minus_days(90)).flatten(),
        licence_valid_to: outline.licence_valid_to,
        division: outline.division,
        address: outline.address,
        mobile_phone: draw.chance(60).then(|| draw.mobile_phone()),
        categories: outline.categories,
        targets: outline.targets,
        mode: outline.mode,
        department,
        authority: authority(department),
        inspection_year: inspected.then(|| BoundedInteger::new(year_before)).flatten(),
        inspection_result: inspected.then_some(InspectionResult::Passed),
        state: EntryState::Listed,
        removed_on: None,
        removal_reason: None,
        removal_note: None,
        extensions: None,
    }
}

fn department(draw: &mut Draw, group: TrainingGroup) -> Department {
    draw.pick(&[group.department(), Department::Education])
}

fn remove(entry: &mut Whitelist, draw: &mut Draw) {
    let reasons = [RemovalReason::Violation, RemovalReason::LicenceExpired, RemovalReason::Other];
    let reason = draw.pick(&reasons);
    entry.state = EntryState::Removed;
    entry.removed_on = entry.list.published_on.plus_days(draw.below(120) + 1);
    entry.removal_reason = Some(reason);
    entry.removal_note = (reason == RemovalReason::Other).then(|| text("机构自愿退出"));
}

/// The institution of an entry, as it was on the day of publication.
pub(crate) fn institution_of(entry: &Whitelist, draw: &mut Draw, profile: &Profile) -> Institution {
    let outline = Outline {
        name: entry.name.clone(),
        credit_code: entry.credit_code,
        kind: entry.registered_as,
        licence_number: entry.licence_number.clone(),
        licence_valid_to: entry.licence_valid_to,
        division: entry.division,
        address: entry.address.clone(),
        categories: entry.categories.clone(),
        targets: entry.targets.clone(),
        mode: entry.mode,
        on: entry.list.published_on,
    };
    institution(draw, profile, &outline, InstitutionState::Operating)
}

/// So many entries of lists outside the subjects that were published in a year, of as many institutions.
pub(crate) fn in_year(
    draw: &mut Draw,
    profile: &Profile,
    year: Year,
    count: u32,
) -> Vec<Whitelist> {
    let mut seen = BTreeSet::new();
    let mut entries = Vec::new();
    let scope = ListScope::NonSubject;
    let mut list = published(draw, day(year, 3, 15), scope, count.min(BATCH));
    for number in 0..count {
        if number > 0 && number.is_multiple_of(BATCH) {
            let on = draw.day(day(year, 4, 1), day(year, 12, 20));
            list = published(draw, on, scope, (count - number).min(BATCH));
        }
        let mut drawn = entry(draw, profile, &list, number % BATCH + 1);
        while !seen.insert((drawn.credit_code, drawn.licence_number.key())) {
            drawn = entry(draw, profile, &list, number % BATCH + 1);
        }
        entries.push(drawn);
    }
    entries
}
