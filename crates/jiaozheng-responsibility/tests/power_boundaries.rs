//! Powers: what is enough and what is not, the last day that is in time and the first that is not.

use std::collections::BTreeSet;

use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{Context, LocalDate, Profile, Record, check, day};
use jiaozheng_responsibility::PowerItem;
use jiaozheng_responsibility::power_item::{
    BasisRank, CoercionForm, DayCount, PowerBasis, PowerKind, PowerLimit,
};

/// The rules that a record breaks.
fn broken<R: Record>(record: R) -> BTreeSet<&'static str> {
    let report = check(record, &Context::new().today(GOOD_FROM))
        .map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

/// The rules that cannot be judged.
fn skipped<R: Record>(record: R) -> BTreeSet<&'static str> {
    let report = check(record, &Context::new().today(GOOD_FROM))
        .map_or_else(|it| it, |it| it.report().clone());
    report.skipped().iter().map(|skipped| skipped.rule.id).collect()
}

/// The first sample that is like this.
fn sample<R: Record>(is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    let mut samples = samples.take(5000);
    samples.find(is_like).expect("there is one among the samples")
}

fn item(kind: PowerKind) -> PowerItem {
    sample(move |it: &PowerItem| {
        it.kind == kind && it.exemption.is_none() && it.removed_on.is_none()
    })
}

fn rests_on(item: &mut PowerItem, rank: BasisRank) {
    item.bases.truncate(1);
    item.bases.first_mut().expect("a basis").rank = rank;
}

#[test]
fn each_kind_of_power_has_what_can_set_it() {
    use BasisRank::{
        AdministrativeRegulation, DepartmentRule, Law, LocalRegulation, MunicipalRule,
        NormativeDocument, ProvincialRule, StateCouncilDecision,
    };

    let low = |kind, form: Option<CoercionForm>, rank| {
        let mut item = item(kind);
        rests_on(&mut item, rank);
        item.coercion_form = form;
        broken(item).iter().any(|rule| rule.ends_with("_basis_too_low"))
    };
    let enough = |kind, form| {
        let ranks = [
            Law,
            AdministrativeRegulation,
            StateCouncilDecision,
            LocalRegulation,
            DepartmentRule,
            ProvincialRule,
            MunicipalRule,
            NormativeDocument,
        ];
        ranks.into_iter().filter(|rank| !low(kind, form, *rank)).collect::<Vec<_>>()
    };
    let licence =
        [Law, AdministrativeRegulation, StateCouncilDecision, LocalRegulation, ProvincialRule];
    assert_eq!(enough(PowerKind::Licence, None), licence);
    let penalty = [
        Law,
        AdministrativeRegulation,
        LocalRegulation,
        DepartmentRule,
        ProvincialRule,
        MunicipalRule,
    ];
    assert_eq!(enough(PowerKind::Penalty, None), penalty);
    let regulations = [Law, AdministrativeRegulation, LocalRegulation];
    assert_eq!(enough(PowerKind::Coercion, None), regulations);
    assert_eq!(enough(PowerKind::Coercion, Some(CoercionForm::Seizure)), regulations);
    assert_eq!(enough(PowerKind::Coercion, Some(CoercionForm::OtherMeasure)), regulations[..2]);
    assert_eq!(enough(PowerKind::Coercion, Some(CoercionForm::Enforcement)), [Law]);
    assert_eq!(enough(PowerKind::Coercion, Some(CoercionForm::Freezing)), [Law]);
    assert_eq!(enough(PowerKind::Payment, None).len(), 8, "of others nothing is said");
}

#[test]
fn a_licence_by_a_rule_of_a_province_lasts_a_year() {
    let licence = |effective_on| {
        let mut item = item(PowerKind::Licence);
        rests_on(&mut item, BasisRank::ProvincialRule);
        item.bases.first_mut().expect("a basis").effective_on = effective_on;
        (item.listed_on, item.published_on) = (day(2024, 6, 3), Some(day(2024, 6, 3)));
        item
    };
    let rule = "responsibility.power_item.temporary_licence_lapsed";
    // Today is 23 November 2026.
    assert!(!broken(licence(Some(day(2025, 11, 24)))).contains(rule));
    assert!(broken(licence(Some(day(2025, 11, 23)))).contains(rule));
    let removed = |on| PowerItem { removed_on: Some(on), ..licence(Some(day(2024, 3, 1))) };
    assert!(!broken(removed(day(2025, 3, 1))).contains(rule), "in the list for a year");
    assert!(broken(removed(day(2025, 3, 2))).contains(rule));
    // Listed on 3 June 2024: what had lapsed by then had so on any day.
    let whenever = |effective_on| {
        let report = check(licence(Some(effective_on)), &Context::new());
        let report = report.map_or_else(|it| it, |it| it.report().clone());
        let found = report.findings().iter().any(|finding| finding.rule.id == rule);
        (found, report.skipped().iter().any(|skipped| skipped.rule.id == rule))
    };
    assert_eq!(whenever(day(2023, 6, 3)), (true, false));
    assert_eq!(whenever(day(2023, 6, 4)), (false, true));
    assert!(skipped(licence(None)).contains(rule));
    let mut with_law = licence(None);
    let law = PowerBasis { rank: BasisRank::Law, ..with_law.bases.first().expect("one").clone() };
    with_law.bases.push(law);
    assert!(!broken(with_law.clone()).contains(rule) && !skipped(with_law).contains(rule));
}

fn limit(days: u32, counts: DayCount) -> Option<PowerLimit> {
    let json = format!(r#"{{"days": {days}, "counts": "{}"}}"#, counts.code());
    serde_json::from_str(&json).ok()
}

#[test]
fn a_licence_takes_twenty_working_days_or_has_a_reason() {
    let licence = |days, counts, rank: Option<BasisRank>| {
        let mut item = item(PowerKind::Licence);
        let basis = item.bases.first().expect("a basis").clone();
        item.limit_basis = rank.map(|rank| PowerBasis { rank, ..basis });
        (item.statutory_limit, item.promised_limit) = (limit(days, counts), None);
        item
    };
    let rule = "responsibility.power_item.licence_limit_too_long";
    assert!(!broken(licence(20, DayCount::WorkingDays, None)).contains(rule));
    assert!(broken(licence(21, DayCount::WorkingDays, None)).contains(rule));
    let by_rule = licence(21, DayCount::WorkingDays, Some(BasisRank::DepartmentRule));
    assert!(broken(by_rule).contains(rule));
    let by_law = licence(90, DayCount::WorkingDays, Some(BasisRank::LocalRegulation));
    assert!(!broken(by_law).contains(rule));
    assert!(skipped(licence(30, DayCount::Days, None)).contains(rule));
}

#[test]
fn what_is_promised_may_take_as_long_as_the_law_allows() {
    let confirmation = |promised, statutory| {
        let mut item = item(PowerKind::Confirmation);
        (item.promised_limit, item.statutory_limit) = (promised, statutory);
        item
    };
    let rule = "responsibility.power_item.promised_longer";
    let (working, days) = (DayCount::WorkingDays, DayCount::Days);
    assert!(!broken(confirmation(limit(15, working), limit(15, working))).contains(rule));
    assert!(broken(confirmation(limit(16, working), limit(15, working))).contains(rule));
    assert!(broken(confirmation(limit(16, working), limit(15, days))).contains(rule));
    assert!(skipped(confirmation(limit(15, working), limit(16, days))).contains(rule));
    assert!(!broken(confirmation(limit(15, days), limit(15, working))).contains(rule));
    assert!(!broken(confirmation(None, limit(15, working))).contains(rule));
}

#[test]
fn an_item_is_published_within_twenty_working_days() {
    let rules = |listed_on, published_on| {
        let mut item = item(PowerKind::Inspection);
        (item.listed_on, item.published_on) = (listed_on, published_on);
        broken(item)
    };
    let (late, never) =
        ("responsibility.power_item.published_late", "responsibility.power_item.unpublished");
    // The National Day holidays lie between, and weekend days that were worked.
    let listed = day(2025, 9, 22);
    assert_eq!(rules(listed, Some(day(2025, 10, 24))), BTreeSet::new());
    assert_eq!(rules(listed, Some(day(2025, 10, 25))), BTreeSet::from([late]));
    assert_eq!(rules(day(2026, 10, 26), None), BTreeSet::new());
    assert_eq!(rules(day(2026, 10, 23), None), BTreeSet::from([never]));
    // The twentieth working day is 24 October: what was in the list until then had to be published.
    let removed = |on| {
        let mut item = item(PowerKind::Inspection);
        (item.listed_on, item.published_on, item.removed_on) = (listed, None, Some(on));
        broken(item)
    };
    assert_eq!(removed(day(2025, 10, 25)), BTreeSet::new());
    assert_eq!(removed(day(2025, 10, 26)), BTreeSet::from([never]));
}

#[test]
fn some_basis_is_in_force_on_the_day_of_the_listing() {
    let rests_on = |days: &[Option<LocalDate>]| {
        let mut item = item(PowerKind::Inspection);
        (item.listed_on, item.published_on) = (day(2024, 6, 3), Some(day(2024, 6, 3)));
        let basis = item.bases.first().expect("a basis").clone();
        let dated = |on: &Option<LocalDate>| PowerBasis { effective_on: *on, ..basis.clone() };
        item.bases = days.iter().map(dated).collect();
        broken(item).contains("responsibility.power_item.basis_not_in_force")
    };
    let (on_the_day, later) = (Some(day(2024, 6, 3)), Some(day(2024, 6, 4)));
    assert!(!rests_on(&[on_the_day]));
    assert!(rests_on(&[later]));
    assert!(rests_on(&[later, later]));
    assert!(!rests_on(&[later, on_the_day]));
    assert!(!rests_on(&[later, None]), "which may be in force");
}

#[test]
fn a_power_taken_off_the_list_leaves_its_code_free() {
    let mut item = item(PowerKind::Other);
    let rule = PowerItem::KEYED_RULES.iter().find(|it| it.info.id.ends_with("duplicate_item_code"));
    let key = rule.expect("the rule").key;
    assert!(key(&item).is_some());
    item.removed_on = item.listed_on.plus_days(1);
    assert!(key(&item).is_none());
}
