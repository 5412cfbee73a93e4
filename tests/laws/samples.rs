//! Laws 1 and 2: good samples pass, and each rule is broken by one change alone.

use std::collections::BTreeSet;

use jiaozheng::core::sample::{Draw, faulty};
use jiaozheng::core::{Context, Reader, day};
use serde_json::Value;

use crate::support::{check, found, profile, sample, spoiled};

#[test]
fn samples_have_no_finding_under_any_profile() {
    let named = jiaozheng::profiles().into_iter().filter_map(jiaozheng::profile);
    for profile in named.chain([profile()]) {
        for kind in jiaozheng::records() {
            for seed in 0..200 {
                let json = (kind.sample)(&mut Draw::new(seed), &profile);
                for today in [day(2026, 11, 23), day(2031, 1, 1)] {
                    let context = Context::new().profile(&profile).today(today);
                    let outcome = (kind.check)(json.as_bytes(), &context);
                    assert_eq!(found(&outcome), [], "{profile:?} {seed}: {json}");
                    assert_eq!(outcome.report.skipped(), [], "{profile:?} {seed}: {json}");
                }
            }
        }
    }
}

#[test]
fn samples_are_the_same_for_the_same_seed() {
    for kind in jiaozheng::records() {
        let draw = |seed| (kind.sample)(&mut Draw::new(seed), &profile());
        assert_eq!(draw(5), draw(5));
        let different: BTreeSet<_> = (0..50).map(draw).collect();
        assert_eq!(different.len(), 50);
    }
}

#[test]
fn each_rule_is_broken_by_one_change() {
    for kind in jiaozheng::records() {
        for seed in 0..30 {
            for (at, breaking) in (kind.breaking)().iter().enumerate() {
                let json = (kind.broken)(at, &mut Draw::new(seed), &profile());
                let outcome = check(kind, &json);
                let expected = [(breaking.rule, breaking.path.to_owned())];
                assert_eq!(found(&outcome), expected, "{seed}: {json}");
            }
        }
    }
}

#[test]
fn every_rule_on_one_record_has_a_record_that_breaks_it() {
    for kind in jiaozheng::records() {
        let broken: BTreeSet<_> = (kind.breaking)().iter().map(|it| it.rule).collect();
        let rules = (kind.rules)();
        let single = rules.iter().filter(|rule| rule.scope == jiaozheng::core::Scope::Record);
        let rules: BTreeSet<_> = single.map(|rule| rule.id).collect();
        assert_eq!(broken, rules, "{kind:?}");
    }
}

/// A fault of shape is found where it was put, and by its own rule.
#[test]
fn each_spoiled_place_is_found() {
    for kind in jiaozheng::records() {
        for seed in 0..12 {
            for spoiled in spoiled(kind, seed) {
                let found = found(&check(kind, &spoiled.json));
                let expected = (spoiled.rule, spoiled.path.clone());
                assert!(found.contains(&expected), "{expected:?} not in {found:?}");
                // What else is found is about the same place, or about what the value means.
                let shape = found.iter().filter(|(rule, _)| rule.starts_with("core."));
                assert_eq!(shape.count(), 1, "{expected:?} but {found:?}");
            }
        }
    }
}

#[test]
fn planted_faults_are_the_only_ones() {
    for kind in jiaozheng::records() {
        let mut rules = BTreeSet::new();
        let mut draw = Draw::new(11);
        for _ in 0..400 {
            let faulty = faulty(kind, &mut draw, &profile());
            let found = found(&check(kind, &faulty.json));
            assert_eq!(found, [(faulty.rule, faulty.path)], "{}", faulty.json);
            rules.insert(faulty.rule);
        }
        let own = (kind.breaking)().iter().filter(|it| rules.contains(it.rule)).count();
        assert!(own * 2 > (kind.breaking)().len(), "only {own} rules of {kind:?}");
        assert!(rules.iter().filter(|rule| rule.starts_with("core.")).count() > 5, "{rules:?}");
    }
}

#[test]
fn reading_and_writing_give_the_same_back() {
    for kind in jiaozheng::records() {
        for seed in 0..50 {
            let document = sample(kind, seed);
            let again = (kind.rewrite)(document.to_string().as_bytes(), Reader::Fastest)
                .expect("it can be read");
            assert_eq!(serde_json::from_str::<Value>(&again).unwrap(), document);
        }
    }
}
