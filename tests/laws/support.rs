//! What the laws share.

use std::sync::OnceLock;

use jiaozheng::core::sample::{Draw, GOOD_FROM, spoil};
use jiaozheng::core::{Context, Outcome, Profile, RecordKind};
use serde_json::Value;

/// The profile of the sample bureau, which switches on what can be.
pub(crate) fn profile() -> Profile {
    static PROFILE: OnceLock<Profile> = OnceLock::new();
    let text = of_these_areas(include_str!("../../crates/jiaozheng-cli/data/profile.toml"));
    let read = || jiaozheng_check::profile::read(&text, &jiaozheng::settings()).expect("a profile");
    PROFILE.get_or_init(read).clone()
}

/// Without what it says of areas that are not part of this build.
fn of_these_areas(profile: &str) -> String {
    let mut is_known = true;
    let mut kept = String::new();
    for line in profile.lines() {
        if let Some(section) = line.strip_prefix('[') {
            let record = section.trim_end_matches(']');
            is_known = jiaozheng::settings().iter().any(|it| it.name.starts_with(record));
        }
        let base = line.strip_prefix("base = ").map(|name| name.trim_matches('"'));
        if is_known && base.is_none_or(|base| jiaozheng::profiles().contains(&base)) {
            kept += line;
            kept += "\n";
        }
    }
    kept
}

pub(crate) fn context(profile: &Profile) -> Context<'_> {
    Context::new().profile(profile).today(GOOD_FROM)
}

pub(crate) fn check(kind: &RecordKind, json: &str) -> Outcome {
    (kind.check)(json.as_bytes(), &context(&profile()))
}

/// Rule and place of each finding, in order.
pub(crate) fn found(outcome: &Outcome) -> Vec<(&'static str, String)> {
    let findings = outcome.report.findings().iter();
    findings.map(|finding| (finding.rule.id, finding.pointer.to_string())).collect()
}

pub(crate) fn sample(kind: &RecordKind, seed: u64) -> Value {
    let json = (kind.sample)(&mut Draw::new(seed), &profile());
    serde_json::from_str(&json).expect("a sample is JSON")
}

/// One record for each rule of the kind that it breaks.
pub(crate) fn broken(kind: &RecordKind, seed: u64) -> Vec<Value> {
    let profile = profile();
    let one = |at| (kind.broken)(at, &mut Draw::new(seed), &profile);
    let all = (0..(kind.breaking)().len()).map(one);
    all.map(|json| serde_json::from_str(&json).expect("JSON")).collect()
}

/// A sample spoiled in every way that its schema, or a form of a value, forbids.
pub(crate) fn spoiled(kind: &RecordKind, seed: u64) -> Vec<jiaozheng::core::sample::Spoiled> {
    spoil((kind.schema)(), &sample(kind, seed))
}

/// Every place of a document, the root included.
pub(crate) fn places(document: &Value) -> Vec<String> {
    fn walk(value: &Value, path: &str, places: &mut Vec<String>) {
        places.push(path.to_owned());
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    walk(member, &format!("{path}/{name}"), places);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(item, &format!("{path}/{index}"), places);
                }
            }
            _ => {}
        }
    }
    let mut places = Vec::new();
    walk(document, "", &mut places);
    places
}

/// `to` with what is at `pointer` taken from `from`, or nothing there where `from` has nothing.
pub(crate) fn graft(to: &mut Value, from: &Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    let Some(Value::Object(parent)) = to.pointer_mut(parent) else { return };
    match from.pointer(pointer) {
        Some(value) => drop(parent.insert(name.to_owned(), value.clone())),
        None => drop(parent.remove(name)),
    }
}
