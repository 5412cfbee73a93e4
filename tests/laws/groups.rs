//! Law 6: rules on many records are broken by records that belong together, and by none else.

use std::collections::BTreeSet;

use jiaozheng::core::sample::{Draw, Member};
use jiaozheng::core::{Outcome, Scope, Summary};

use crate::support::{check, found, profile, sample};

fn judged(members: &[Member]) -> Vec<(&'static str, Option<usize>)> {
    let mut summary = Summary::default();
    for member in members {
        let (kind, outcome) = outcome(member);
        summary.see(&kind.meta, &outcome);
    }
    let broken = summary.broken().into_iter();
    broken.map(|(rule, count)| (rule.id, count.map(jiaozheng::core::report::Count::get))).collect()
}

fn outcome(member: &Member) -> (&'static jiaozheng::core::RecordKind, Outcome) {
    let kind = jiaozheng::record(member.record).expect("a kind of the registry");
    let outcome = check(kind, &member.json);
    assert_eq!(found(&outcome), [], "each is good by itself: {}", member.json);
    (kind, outcome)
}

#[test]
fn each_group_breaks_its_rule_once_or_keeps_it() {
    for kind in jiaozheng::records() {
        for group in kind.groups {
            for seed in 0..40 {
                let broken = (group.broken)(&mut Draw::new(seed), &profile());
                assert_eq!(judged(&broken), [(group.rule, Some(1))], "{seed}");
                let kept = (group.kept)(&mut Draw::new(seed), &profile());
                assert_eq!(judged(&kept), [], "{} {seed}", group.rule);
            }
        }
    }
}

/// Without those who could tell, nobody is blamed.
#[test]
fn a_record_alone_breaks_no_rule_on_many() {
    for kind in jiaozheng::records() {
        for seed in 0..40 {
            let mut summary = Summary::default();
            summary.see(&kind.meta, &check(kind, &sample(kind, seed).to_string()));
            assert_eq!(summary.broken(), []);
        }
    }
}

/// With those that it cannot be without, a good record breaks no rule on many, whatever else there is.
#[test]
fn companions_are_all_that_a_record_needs() {
    for kind in jiaozheng::records() {
        for seed in 0..40 {
            let json = sample(kind, seed).to_string();
            let mut members = (kind.companions)(json.as_bytes(), &mut Draw::new(seed), &profile());
            members.push(Member::new(kind.meta.name, json));
            assert_eq!(judged_among_all(&members), [""; 0], "{kind:?} {seed}");
        }
    }
}

/// What the annual report counts can be drawn, and is good together.
#[test]
fn figures_are_as_many_as_asked_for_and_without_a_finding() {
    for figure in jiaozheng::figures() {
        for year in [2021, 2023, 2025] {
            let mut draw = Draw::new(u64::from(year));
            let members = (figure.draw)(&mut draw, &profile(), year, 30);
            let counted = members.iter().filter(|member| member.record == figure.record);
            assert!(counted.count() > 0, "{figure:?}");
            assert_eq!(judged_among_all(&members), [""; 0], "{figure:?} {year}");
        }
    }
}

/// As [`judged`], in a run that has records of all kinds.
fn judged_among_all(members: &[Member]) -> Vec<&'static str> {
    let mut summary = Summary::default();
    for kind in jiaozheng::records() {
        summary.see(&kind.meta, &check(kind, "null"));
    }
    for member in members {
        let (kind, outcome) = outcome(member);
        summary.see(&kind.meta, &outcome);
    }
    summary.broken().into_iter().map(|(rule, _)| rule.id).collect()
}

/// A rule on records that share a key is broken by a group, or by one record that is there twice.
#[test]
fn every_rule_on_a_key_can_be_broken() {
    for kind in jiaozheng::records() {
        let rules = (kind.rules)();
        let keyed: BTreeSet<_> =
            rules.iter().filter(|rule| rule.scope == Scope::Key).map(|rule| rule.id).collect();
        let grouped: BTreeSet<_> = kind.groups.iter().map(|group| group.rule).collect();
        let mut twice = BTreeSet::new();
        for seed in 0..40 {
            let outcome = check(kind, &sample(kind, seed).to_string());
            let mut summary = Summary::default();
            summary.see(&kind.meta, &outcome);
            summary.see(&kind.meta, &outcome);
            twice.extend(summary.broken().into_iter().map(|(rule, _)| rule.id));
        }
        let broken: BTreeSet<_> = grouped.union(&twice).copied().collect();
        assert_eq!(broken, keyed, "{kind:?}");
    }
}
