//! Law 5: a rule's answer comes from what it says it reads, and its schema says the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use jiaozheng::core::rule::InSchema;
use jiaozheng::core::{Context, InForce, RecordKind, RuleInfo};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{broken, context, graft, profile, sample};
use crate::vary::{Varied, variations as variations_of};

/// What a rule says of a document: where it is broken, and whether it can be judged.
fn answer(
    kind: &RecordKind,
    document: &Value,
    rule: &RuleInfo,
    context: &Context<'_>,
) -> (Vec<String>, bool) {
    let report = (kind.check)(document.to_string().as_bytes(), context).report;
    let own = report.findings().iter().filter(|finding| finding.rule == rule);
    let judged = report.skipped().iter().all(|skipped| skipped.rule != rule);
    (own.map(|finding| finding.pointer.to_string()).collect(), judged)
}

/// Good records, and one for each rule: all that varies in what rules read. Drawn once a kind.
fn documents(kind: &RecordKind) -> &'static [Value] {
    static DRAWN: Mutex<BTreeMap<&str, &[Value]>> = Mutex::new(BTreeMap::new());
    let mut drawn = DRAWN.lock().unwrap();
    drawn.entry(kind.meta.name).or_insert_with(|| {
        let good = (0..20).map(|seed| sample(kind, seed));
        let broken = (0..2).flat_map(|seed| broken(kind, seed));
        good.chain(broken).collect::<Vec<_>>().leak()
    })
}

#[test]
fn every_rule_reads_something_that_is_a_field() {
    for kind in jiaozheng::records() {
        let schema = (kind.schema)();
        for rule in (kind.rules)() {
            assert!(!rule.reads.is_empty(), "{} reads nothing", rule.id);
            for read in rule.reads {
                let label = jiaozheng::core::schema::label(
                    schema,
                    &(*read).into(),
                    jiaozheng::core::Lang::Zh,
                );
                assert!(label.is_some(), "{} reads {read}, which is no field", rule.id);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    /// Whatever else a record holds, the answer stays. The day whose law applies goes with a rule that
    /// is not always in force.
    #[test]
    fn rules_read_what_they_say(one: prop::sample::Index, other: prop::sample::Index) {
        let profile = profile();
        let context = context(&profile);
        for kind in jiaozheng::records() {
            let all = documents(kind);
            let (one, other) = (one.get(all), other.get(all));
            for rule in (kind.rules)().into_iter().filter(|rule| rule.scope == jiaozheng::core::Scope::Record) {
                let mut grafted = other.clone();
                let dated = (rule.in_force != InForce::ALWAYS).then_some(kind.meta.reference_date);
                for place in rule.reads.iter().copied().chain(dated) {
                    graft(&mut grafted, one, place);
                }
                let (was, is) = (answer(kind, one, rule, &context), answer(kind, &grafted, rule, &context));
                prop_assert_eq!(is, was, "{}", rule.id);
            }
        }
    }
}

/// What a rule does not read may change, and its answer stays: each field of each document in turn.
#[test]
fn what_a_rule_does_not_read_changes_nothing() {
    let profile = profile();
    let context = context(&profile);
    for kind in jiaozheng::records() {
        let rules = (kind.rules)();
        let single = |rule: &&&RuleInfo| rule.scope == jiaozheng::core::Scope::Record;
        let rules: Vec<_> = rules.iter().filter(single).collect();
        let mut varied = 0;
        for document in documents(kind).iter().step_by(2) {
            let was = answers(kind, document, &context);
            for Varied { place, document } in variations_of(kind, document) {
                let is = answers(kind, &document, &context);
                varied += 1;
                for rule in rules.iter().filter(|rule| !reads(kind, rule, &place)) {
                    let of = |all: &Answers| all.get(rule.id).cloned();
                    assert_eq!(of(&is), of(&was), "{} changed with {place}: {document}", rule.id);
                }
            }
        }
        assert!(varied > 200, "{varied} variations of {kind:?}");
    }
}

/// Where each rule is broken, and why it cannot be judged; rules that are kept are not listed.
type Answers = BTreeMap<&'static str, BTreeSet<String>>;

fn answers(kind: &RecordKind, document: &Value, context: &Context<'_>) -> Answers {
    let report = (kind.check)(document.to_string().as_bytes(), context).report;
    let mut answers = Answers::new();
    for finding in report.findings() {
        let places = answers.entry(finding.rule.id).or_default();
        places.insert(finding.pointer.to_string());
    }
    for skipped in report.skipped() {
        answers.entry(skipped.rule.id).or_default().insert(skipped.why.reason.to_owned());
    }
    answers
}

/// Whether a rule reads a place, something in it, or what it is in.
fn reads(kind: &RecordKind, rule: &RuleInfo, place: &str) -> bool {
    let dated = (rule.in_force != InForce::ALWAYS).then_some(kind.meta.reference_date);
    let within = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let mut all = rule.reads.iter().copied().chain(dated);
    all.any(|read| within(place, read) || within(read, place))
}

/// Where a rule has a schema, the schema says the same of every document.
#[test]
fn rules_and_their_schemas_agree() {
    let profile = profile();
    let context = context(&profile);
    for kind in jiaozheng::records() {
        let rules: Vec<_> = (kind.rules)().into_iter().filter_map(fragment).collect();
        let mut broken = BTreeMap::new();
        for document in variations(kind) {
            let report = (kind.check)(document.to_string().as_bytes(), &context).report;
            for (rule, fragment) in &rules {
                let kept = report.findings().iter().all(|finding| finding.rule != *rule);
                assert_eq!(fragment.is_valid(&document), kept, "{}: {document}", rule.id);
                *broken.entry(rule.id).or_insert(0) += usize::from(!kept);
            }
        }
        for (id, times) in broken {
            assert!(times > 10, "{id} was hardly ever broken");
        }
    }
}

fn fragment(rule: &'static RuleInfo) -> Option<(&'static RuleInfo, jsonschema::Validator)> {
    let InSchema::Fragment(fragment) = rule.in_schema else { return None };
    let fragment: Value = serde_json::from_str(fragment).expect("JSON");
    Some((rule, jsonschema::draft202012::new(&fragment).expect("a schema")))
}

/// Documents with every pair of their top-level members grafted into one another: what rules compare
/// varies independently.
fn variations(kind: &RecordKind) -> Vec<Value> {
    let all = documents(kind);
    let mut variations = all.to_vec();
    for (at, one) in all.iter().enumerate() {
        for other in all.iter().skip(at % 7).step_by(7) {
            let names = other.as_object().into_iter().flat_map(serde_json::Map::keys);
            for name in names.skip(at % 3).step_by(3) {
                let mut grafted = one.clone();
                graft(&mut grafted, other, &format!("/{name}"));
                variations.push(grafted);
            }
        }
    }
    variations
}
