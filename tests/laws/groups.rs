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
