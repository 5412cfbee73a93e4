//! The sample dataset of the program: good records, and every rule broken at least once.

#![expect(clippy::indexing_slicing, reason = "sample documents have these fields")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jiaozheng::core::record::{shape_rules, values_of};
use jiaozheng::core::sample::{Draw, GOOD_FROM, spoil};
use jiaozheng::core::value::ValueKind;
use jiaozheng::core::{Context, Profile, RecordKind, VALUES};
use serde_json::{Value, json};

use crate::{Generated, Problem};

const FOLDER: &str = "crates/jiaozheng-cli/data";
/// The record in which also all kinds of values and all faults of shape are shown.
const SHOWN_WHOLE: &str = "student.transfer";
const PROFILE: &str = "crates/jiaozheng-cli/data/profile.toml";
const GOOD_RECORDS: usize = 260;
/// Of the other kinds.
const FEW_RECORDS: usize = 24;
/// Faults that one record gets at the most, in fields apart.
const FAULTS_A_RECORD: usize = 5;

/// The profile of the sample bureau.
pub(crate) fn profile(root: &Path) -> Result<Profile, Problem> {
    let text = fs::read_to_string(root.join(PROFILE))
        .map_err(|error| Problem(format!("{PROFILE}: {error}")))?;
    jiaozheng_check::profile::read(&text, &jiaozheng::settings())
        .map_err(|error| Problem(format!("{PROFILE}: {error}")))
}

/// One file for each kind of record.
pub(crate) fn generate(profile: &Profile) -> Result<Vec<Generated>, Problem> {
    let mut files: Vec<_> = jiaozheng::records()
        .map(|kind| (kind, Dataset { kind, profile, draw: Draw::new(2026) }.lines()))
        .collect();
    add_groups(&mut files, profile);
    let broken = broken(&files, profile);
    let missing: Vec<_> = wanted().into_iter().filter(|id| !broken.contains(id)).collect();
    if !missing.is_empty() {
        return Err(Problem(format!("{FOLDER} breaks no {}", missing.join(", "))));
    }
    let file = |(kind, lines): (&RecordKind, Vec<String>)| Generated {
        path: format!("{FOLDER}/{}.ndjson", kind.meta.versioned_name()),
        text: lines.join("\n") + "\n",
    };
    Ok(files.into_iter().map(file).collect())
}

/// Records that break a rule together, each at the end of its file.
fn add_groups(files: &mut [(&'static RecordKind, Vec<String>)], profile: &Profile) {
    let mut draw = Draw::new(2027);
    for group in jiaozheng::records().flat_map(|kind| kind.groups) {
        for member in (group.broken)(&mut draw, profile) {
            let file = files.iter_mut().find(|(kind, _)| kind.meta.name == member.record);
            if let Some((_, lines)) = file {
                lines.push(member.json);
            }
        }
    }
}

/// All rules that can be broken here. A line of over 16 MiB has no place in a sample, and of the rules
/// on values those of the record that is shown whole.
fn wanted() -> BTreeSet<&'static str> {
    let own = jiaozheng::records().flat_map(|kind| (kind.rules)()).map(|rule| rule.id);
    let shape = shape_rules().map(|rule| rule.id).filter(|id| *id != "core.json.too_large");
    let values = jiaozheng::record(SHOWN_WHOLE).into_iter().flat_map(values_of);
    own.chain(shape).chain(values.map(|rule| rule.id)).collect()
}

fn broken(
    files: &[(&'static RecordKind, Vec<String>)],
    profile: &Profile,
) -> BTreeSet<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let mut summary = jiaozheng::core::Summary::default();
    let mut ids = BTreeSet::new();
    for (kind, line) in
        files.iter().flat_map(|(kind, lines)| lines.iter().map(move |it| (kind, it)))
    {
        let outcome = (kind.check)(line.as_bytes(), &context);
        ids.extend(outcome.report.findings().iter().map(|finding| finding.rule.id));
        summary.see(&kind.meta, &outcome);
    }
    ids.extend(summary.broken().into_iter().map(|(rule, _)| rule.id));
    ids
}

struct Dataset<'a> {
    kind: &'a RecordKind,
    profile: &'a Profile,
    draw: Draw,
}

impl Dataset<'_> {
    fn lines(mut self) -> Vec<String> {
        let mut faulty = self.rules_broken();
        if self.kind.meta.name != SHOWN_WHOLE {
            let twice = self.good().to_string();
            faulty.extend([twice.clone(), twice]);
            return self.scattered(FEW_RECORDS, faulty);
        }
        faulty.extend(self.values_broken());
        faulty.extend(self.shapes_broken());
        faulty.extend(self.json_broken());
        self.scattered(GOOD_RECORDS, faulty)
    }

    /// Each rule of the record, one a line.
    fn rules_broken(&mut self) -> Vec<String> {
        let count = (self.kind.breaking)().len();
        (0..count).map(|at| (self.kind.broken)(at, &mut self.draw, self.profile)).collect()
    }

    /// Each reason of each kind of value, several a line, and what is worth a notice.
    fn values_broken(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        for (at, document) in self.documents().into_iter().enumerate() {
            let mut places = places(&document);
            // One document has all kinds, the others differ in the identity alone.
            places.retain(|(_, place)| at == 0 || place.starts_with("/student/identity/"));
            for round in 0.. {
                let broken = with_broken_values(&document, &places, round);
                let Some(mut line) = broken else { break };
                if line["id"] == document["id"] {
                    line["id"] = self.draw.record_id().to_string().into();
                }
                lines.push(line.to_string());
            }
        }
        let mut noticed = self.good();
        noticed["student"]["student_number"] = "G419901201805127043".into();
        noticed["student"]["identity"] =
            json!({ "kind": "resident_id", "number": "419901201805127043" });
        noticed["from_school"]["authority"]["credit_code"] = "22419901MB0000001B".into();
        lines.push(noticed.to_string());
        lines
    }

    /// A good record for each kind of identity document, with everything optional that has a kind.
    fn documents(&mut self) -> Vec<Value> {
        let identities = [
            json!({ "kind": "resident_id", "number": example("core.resident_id") }),
            json!({ "kind": "hmt_residence_permit", "number": example("core.hmt_residence_permit") }),
            json!({ "kind": "foreign_pr_id", "number": example("core.foreign_pr_id") }),
            json!({ "kind": "passport", "country": "SWE", "number": example("core.passport") }),
        ];
        identities
            .into_iter()
            .map(|identity| {
                let mut document = self.good();
                document["student"]["identity"] = identity;
                document["from_school"]["authority"]["credit_code"] = example("core.uscc").into();
                document["reason_note"] = "说明".into();
                document["extensions"] = json!({ "xuchang:batch": 3 });
                document
            })
            .collect()
    }

    /// Each fault of shape in some field.
    fn shapes_broken(&mut self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let mut lines = Vec::new();
        for _ in 0..3 {
            let document = self.good();
            for spoiled in spoil((self.kind.schema)(), &document) {
                if spoiled.rule.starts_with("core.shape.") && seen.insert(spoiled.rule) {
                    let mut line: Value = serde_json::from_str(&spoiled.json).unwrap_or_default();
                    if line["id"] == document["id"] {
                        line["id"] = self.draw.record_id().to_string().into();
                    }
                    lines.push(line.to_string());
                }
            }
        }
        lines
    }

    fn json_broken(&mut self) -> Vec<String> {
        let good = self.good().to_string();
        let inside = good.trim_start_matches('{');
        let open = good.trim_end_matches('}');
        let deep = format!("{}{}", "[".repeat(129), "]".repeat(129));
        let twice = self.good().to_string();
        vec![
            open.to_owned(),
            format!("{{\"reason_note\":\"\\ud83d\",{inside}"),
            format!("{{\"scope\":\"within_city\",{inside}"),
            format!("{{\"extensions\":{deep},{inside}"),
            format!("{{\"extensions\":{{\"批次\":3}},{inside}"),
            twice.clone(),
            twice,
        ]
    }

    /// Among good records, in an order of chance.
    fn scattered(&mut self, good: usize, faulty: Vec<String>) -> Vec<String> {
        let mut lines: Vec<_> =
            (0..good).map(|_| (self.kind.sample)(&mut self.draw, self.profile)).collect();
        for line in faulty {
            let at = self.draw.below(u32::try_from(lines.len()).unwrap_or(u32::MAX)) as usize;
            lines.insert(at, line);
        }
        lines
    }

    fn good(&mut self) -> Value {
        let json = (self.kind.sample)(&mut self.draw, self.profile);
        serde_json::from_str(&json).unwrap_or_default()
    }
}

fn example(id: &str) -> &'static str {
    VALUES.iter().find(|kind| kind.id == id).map_or("", |kind| kind.example)
}

/// Where values of a kind stand, one place a kind.
fn places(document: &Value) -> Vec<(&'static ValueKind, &'static str)> {
    const PLACES: &[(&str, &[&str])] = &[
        ("core.record_id", &["/id"]),
        ("core.person_name", &["/student/name"]),
        ("core.student_number", &["/student/student_number"]),
        ("core.birth_date", &["/student/birth_date"]),
        ("core.school_code", &["/from_school/code"]),
        ("core.division_code", &["/to_school/division"]),
        ("core.uscc", &["/from_school/authority/credit_code"]),
        ("core.date", &["/applied_on"]),
        ("core.text", &["/reason_note"]),
        ("core.country_code", &["/student/identity/country"]),
    ];
    let identity = document["student"]["identity"]["kind"].as_str().unwrap_or_default();
    let number = (format!("core.{identity}"), ["/student/identity/number"]);
    let all = PLACES.iter().map(|(id, places)| (*id, *places));
    let all = all.chain(std::iter::once((number.0.as_str(), &number.1[..])));
    all.filter_map(|(id, places)| {
        let kind = VALUES.iter().find(|kind| kind.id == id)?;
        let place = places.iter().find(|place| document.pointer(place).is_some())?;
        Some((kind, *place))
    })
    .collect()
}

/// The document with some values wrong for one more of their reasons; `None` when all have had their
/// turn.
fn with_broken_values(
    document: &Value,
    places: &[(&'static ValueKind, &'static str)],
    round: usize,
) -> Option<Value> {
    let most = places.iter().map(|(kind, _)| kind.broken.len()).max().unwrap_or(0);
    let groups = places.len().div_ceil(FAULTS_A_RECORD);
    if round >= most * groups {
        return None;
    }
    let (reason, group) = (round / groups, round % groups);
    let mut broken = document.clone();
    for (kind, place) in places.iter().skip(group * FAULTS_A_RECORD).take(FAULTS_A_RECORD) {
        let Some(text) = kind.broken.get(reason) else { continue };
        if let Some(value) = broken.pointer_mut(place) {
            *value = (*text).into();
        }
    }
    Some(broken)
}
