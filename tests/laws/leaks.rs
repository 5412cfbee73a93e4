//! Law 3: no output shows anything of a record, valid or broken, not even as the name of a field.

use jiaozheng::core::value::{Privacy, ValueKind};
use jiaozheng::core::{
    CountryCode, CreditCode, DocumentNumber, Lang, RecordId, RecordKind, SchoolLicenceNumber,
    TimeOfDay,
};
use jiaozheng_check::{Engine, Format, Report, Run, Source};
use serde_json::{Value, json};

use crate::support::{broken, check, context, places, profile, sample, spoiled};

/// What is planted; nothing that we write has it.
const MARKER: &str = "金丝雀Kanarie7391";

/// All that is ever written about a document.
fn outputs(kind: &RecordKind, json: &str) -> String {
    let outcome = check(kind, json);
    let mut all = format!("{outcome:?}");
    all.push_str(&(kind.debug)(json.as_bytes()).unwrap_or_default());
    for lang in [Lang::Zh, Lang::En] {
        for form in 0..4 {
            all.push_str(&report(kind, json, lang, form));
        }
    }
    all
}

fn report(kind: &RecordKind, json: &str, lang: Lang, form: usize) -> String {
    let profile = profile();
    let mut out = Vec::new();
    let mut report = match form {
        0 => Report::human(&mut out, lang, true),
        1 => Report::concise(&mut out, lang),
        2 => Report::json(&mut out, lang),
        _ => Report::ndjson(&mut out, lang),
    };
    // Twice, so that the rules on many records have something to say.
    let input = format!("{}\n{}\n", json.replace('\n', " "), json.replace('\n', " "));
    let source = Source::new("input.ndjson", kind, Format::Ndjson, input.as_bytes());
    let run = Engine::new(Run::new(context(&profile))).run([source], &mut report);
    let failure = run.err().map(|failure| failure.to_string()).unwrap_or_default();
    drop(report);
    String::from_utf8(out).unwrap() + &failure
}

/// What is there for all to see of a kind of record, and the kinds of values of a person in it.
struct Published {
    schema: String,
    ids: Vec<String>,
    personal: Vec<&'static ValueKind>,
}

impl Published {
    fn of(kind: &RecordKind) -> Self {
        let schema = (kind.schema)().as_value().to_string();
        let is_named = |it: &&ValueKind| schema.contains(&format!("\"$comment\":\"{}\"", it.id));
        let personal = jiaozheng::core::VALUES.iter().filter(|it| it.privacy > Privacy::Public);
        let personal = personal.filter(is_named).collect();
        let ids = jiaozheng::records().map(|kind| kind.meta.schema_id()).collect();
        Self { schema, ids, personal }
    }

    /// Whether a text is one of the codes, or a label, that stand in the schema for all to see.
    fn is_code(&self, text: &str) -> bool {
        self.schema.contains(text)
            || self.ids.iter().any(|id| id.contains(text))
            || text.bytes().all(|b| b.is_ascii_digit() || b == b'-')
    }

    /// Values of a person that stand in a document, by the kinds that its schema names.
    fn personal_in(&self, document: &Value) -> Vec<String> {
        let mut values = Vec::new();
        for place in places(document) {
            let Some(Value::String(text)) = document.pointer(&place) else { continue };
            let is_own =
                |it: &&ValueKind| it.id != "core.birth_date" && (it.check)(text, None).is_ok();
            let is_public = self.is_code(text)
                || RecordId::parse(text).is_ok()
                || CountryCode::parse(text).is_ok()
                // Of organisations, though a passport or a name may look like it.
                || CreditCode::parse(text).is_ok()
                || SchoolLicenceNumber::parse(text).is_ok()
                || DocumentNumber::parse(text).is_ok()
                // Spelt like a free text.
                || TimeOfDay::parse(text).is_ok()
                || matches!(text.as_str(), "true" | "false");
            if text.chars().count() > 2 && self.personal.iter().any(is_own) && !is_public {
                values.push(text.clone());
            }
        }
        values
    }
}

#[test]
fn no_output_shows_a_personal_value() {
    for kind in jiaozheng::records() {
        let published = Published::of(kind);
        for seed in 0..4 {
            let spoiled = spoiled(kind, seed).into_iter().step_by(3);
            let spoiled = spoiled.filter_map(|it| serde_json::from_str(&it.json).ok());
            let all = [sample(kind, seed)].into_iter().chain(broken(kind, seed)).chain(spoiled);
            for document in all {
                let personal = published.personal_in(&document);
                let shown = outputs(kind, &document.to_string());
                for value in personal {
                    assert!(!shown.contains(&value), "a value is shown in {shown}");
                }
            }
        }
    }
}

#[test]
fn samples_have_personal_values_to_look_for() {
    // Others are about institutions and posts, and name a person at the most.
    let mut seen = 0;
    for kind in jiaozheng::records() {
        let published = Published::of(kind);
        if published.personal.iter().all(|it| it.id != "core.resident_id") {
            continue;
        }
        seen += 1;
        let personal: Vec<_> =
            (0..20).flat_map(|seed| published.personal_in(&sample(kind, seed))).collect();
        let number = |text: &&String| text.len() > 12 && text.bytes().any(|b| b.is_ascii_digit());
        assert!(personal.iter().any(|text| number(&text)), "{kind:?}: {personal:?}");
    }
    assert!(seen > 0);
}

/// A marker in every field and as the name of one, in documents that are valid, and broken in any way.
#[test]
fn no_output_shows_what_was_planted() {
    for kind in jiaozheng::records() {
        let good = sample(kind, 2);
        let mut planted = Vec::new();
        for place in places(&good) {
            for value in [
                json!(MARKER),
                json!([MARKER]),
                json!({ MARKER: MARKER }),
                json!({ "kind": MARKER }),
            ] {
                let mut document = good.clone();
                *document.pointer_mut(&place).unwrap() = value;
                planted.push(document.to_string());
            }
            let mut document = good.clone();
            if let Some(Value::Object(members)) = document.pointer_mut(&place) {
                members.insert(MARKER.into(), json!({ MARKER: [MARKER] }));
                planted.push(document.to_string());
            }
        }
        let json = good.to_string();
        planted.push(json.replacen(':', &format!(" {MARKER}:"), 3));
        planted.push(json.replacen('{', &format!("{{\"{MARKER}\":1,\"{MARKER}\":2,"), 9));
        planted.push(format!("{json}{MARKER}"));
        planted.push(format!("\"{MARKER}\""));
        planted.push(MARKER.to_owned());
        for document in planted {
            let shown = outputs(kind, &document);
            assert!(!shown.contains(MARKER) && !shown.contains("Kanarie"), "{document}\n{shown}");
        }
    }
}

/// Numbers that a person could be known by.
#[test]
fn no_output_shows_a_number_that_was_refused() {
    for kind in jiaozheng::core::VALUES {
        for broken in kind.broken.iter().filter(|broken| broken.chars().count() > 5) {
            let rule = (kind.check)(broken, None).err();
            assert!(!format!("{rule:?}").contains(*broken), "{}", kind.id);
        }
    }
}
