//! What holds for the catalogue: names, languages, evidence, settings.

use std::collections::BTreeSet;

use jiaozheng::core::profile::Range;
use jiaozheng::core::rule::InSchema;
use jiaozheng::core::{
    Basis, Checked, Context, Evidence, Report, RuleInfo, Severity, ValueKind, day,
};
use serde_json::Value;

#[test]
fn names_are_unique() {
    let mut seen = BTreeSet::new();
    let records = jiaozheng::records().map(|kind| kind.meta.versioned_name());
    let rules = jiaozheng::rules().map(|rule| rule.id.to_owned());
    let lists = jiaozheng::code_lists().map(|list| format!("code {}", list.name));
    let settings = jiaozheng::settings().into_iter().map(|it| format!("setting {}", it.name));
    let processes = jiaozheng::processes().map(|it| format!("process {}", it.name));
    for name in records.chain(rules).chain(lists).chain(settings).chain(processes) {
        assert!(seen.insert(name.clone()), "{name} twice");
    }
}

#[test]
fn rule_ids_name_area_entity_and_fault() {
    for rule in jiaozheng::rules() {
        let parts: Vec<_> = rule.id.split('.').collect();
        let snake = |part: &&str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        assert!(parts.len() == 3 && parts.iter().all(snake), "{}", rule.id);
    }
    for kind in jiaozheng::records() {
        for rule in (kind.rules)() {
            assert!(rule.id.starts_with(&format!("{}.", kind.meta.name)), "{}", rule.id);
        }
    }
}

#[test]
fn rules_speak_both_languages_and_have_a_span() {
    for rule in jiaozheng::rules() {
        assert!(!rule.message.zh.is_ascii() && rule.message.en.len() > 3, "{}", rule.id);
        let span = rule.in_force;
        assert!(span.from.zip(span.to).is_none_or(|(from, to)| from <= to), "{}", rule.id);
    }
}

/// Whoever says that something must be, says who read it where.
#[test]
fn what_is_only_remembered_is_no_error_and_cites_no_article() {
    for rule in jiaozheng::rules() {
        assert!(!rule.basis.is_empty(), "{} has no basis", rule.id);
        let remembered = |basis: &Basis| basis.evidence() == Some(Evidence::Memory);
        let warning = rule.severity < Severity::Error;
        assert!(warning || !rule.basis.iter().all(remembered), "{} is an error", rule.id);
        rule.basis.iter().for_each(|basis| is_evident(rule.id, basis));
    }
    for process in jiaozheng::processes() {
        for row in process.transitions {
            assert!(!row.basis.is_empty(), "{} {} has no basis", process.name, row.from);
            row.basis.iter().for_each(|basis| is_evident(process.name, basis));
        }
    }
    for setting in jiaozheng::settings() {
        for choice in setting.built_in {
            assert!(!choice.basis.is_empty(), "{} has no basis", setting.name);
            choice.basis.iter().for_each(|basis| is_evident(setting.name, basis));
        }
    }
}

fn is_evident(name: &str, basis: &Basis) {
    match (basis, basis.evidence()) {
        (Basis::Law { provision: Some(_), .. }, Some(Evidence::Memory)) => {
            panic!("{name} cites a provision from memory")
        }
        (_, Some(Evidence::Text(place) | Evidence::Mirror(place))) => {
            assert!(!place.is_empty(), "{name} was seen nowhere");
        }
        _ => {}
    }
}

/// A finding cites what was in force; on each day of a rule something was.
#[test]
fn a_rule_has_something_to_cite_on_each_of_its_days() {
    for rule in jiaozheng::rules() {
        let instruments = rule.basis.iter().filter_map(Basis::instrument);
        let turns = instruments.flat_map(|it| {
            [it.in_force.from, it.in_force.to, it.in_force.to.and_then(|to| to.plus_days(1))]
        });
        let ends = [rule.in_force.from, rule.in_force.to, Some(day(1900, 1, 1))];
        let days = turns.chain(ends).flatten().filter(|day| rule.in_force.contains(*day));
        for day in days {
            assert!(rule.basis.iter().any(|it| it.applies_on(day)), "{} on {day}", rule.id);
        }
    }
}

/// A rule that no law and no standard is behind is of all days.
#[test]
fn what_is_consistent_is_so_on_every_day_unless_it_follows_a_process() {
    for rule in jiaozheng::rules().filter(|rule| rule.basis == [Basis::Consistency]) {
        let of_a_process = rule.reads.contains(&"/history");
        let always = rule.in_force == jiaozheng::core::InForce::ALWAYS;
        assert!(always || of_a_process, "{} is dated without a law", rule.id);
    }
}

#[test]
fn fragments_are_json_that_names_what_the_rule_reads() {
    for rule in jiaozheng::rules() {
        let InSchema::Fragment(fragment) = rule.in_schema else { continue };
        assert!(
            serde_json::from_str::<Value>(fragment).is_ok_and(|it| it.is_object()),
            "{}",
            rule.id
        );
        for read in rule.reads {
            let name = read.split('/').nth(1).unwrap_or_default();
            assert!(fragment.contains(&format!("\"{name}\"")), "{} does not say {name}", rule.id);
        }
    }
}

#[test]
fn settings_take_their_defaults_and_what_profiles_choose() {
    let all = jiaozheng::settings();
    for setting in &all {
        assert!(setting.takes(setting.default), "{}", setting.name);
        for choice in setting.built_in {
            assert!(setting.takes(choice.chosen), "{} of {}", setting.name, choice.profile);
        }
        if let Range::OneOf(words) = setting.range {
            let unique: BTreeSet<_> = words.iter().map(|(word, _)| *word).collect();
            assert_eq!(unique.len(), words.len(), "{}", setting.name);
        }
    }
    for kind in jiaozheng::records() {
        for rule in (kind.rules)() {
            for setting in rule.settings {
                assert!(kind.settings.contains(setting), "{} names {}", rule.id, setting.name);
            }
        }
    }
}

/// Several kinds may hold a setting; then it is the same one in each of them.
#[test]
fn a_name_of_a_setting_stands_for_one() {
    let all = jiaozheng::settings();
    for setting in jiaozheng::records().flat_map(|kind| kind.settings) {
        let first = all.iter().find(|it| it.name == setting.name).expect("it is listed");
        assert_eq!(format!("{first:?}"), format!("{setting:?}"));
    }
}

/// After one of the kinds that hold it, or after the area where several do.
#[test]
fn settings_are_named_after_whom_they_are_for() {
    for setting in jiaozheng::settings() {
        let (prefix, name) = setting.name.rsplit_once('.').expect("area and name");
        let holders = jiaozheng::records().filter(|kind| kind.settings.contains(&setting));
        let holders: Vec<_> = holders.map(|kind| kind.meta.name).collect();
        let of_area = holders.iter().all(|kind| kind.split('.').next() == Some(prefix));
        let own = holders.contains(&prefix) || holders.len() > 1 && of_area;
        assert!(own && !name.is_empty(), "{} of {holders:?}", setting.name);
    }
}

#[test]
fn codes_are_unique_and_have_labels() {
    for list in jiaozheng::code_lists() {
        let mut seen = BTreeSet::new();
        for code in (list.codes)() {
            assert!(!code.label.zh.is_empty(), "{} {}", list.name, code.code);
            let key = (code.code.clone(), code.from.clone(), code.label.zh);
            assert!(seen.insert(key), "{} {} twice", list.name, code.code);
        }
    }
}

#[test]
fn the_edition_says_that_there_are_rules() {
    assert_eq!(jiaozheng::RULES_EDITION.len(), 12);
}

#[test]
fn what_is_public_can_be_sent() {
    const fn sent<T: Send + Sync>() {}
    sent::<Context<'_>>();
    sent::<Report>();
    sent::<RuleInfo>();
    sent::<ValueKind>();
    sent::<jiaozheng::core::RecordKind>();
    sent::<jiaozheng::core::Outcome>();
    sent::<Checked<()>>();
}
