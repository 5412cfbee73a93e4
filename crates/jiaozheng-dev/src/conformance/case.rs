//! One case: documents, and what is found in them together.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use jiaozheng::core::{Context, Lang, LocalDate, RecordKind};
use jiaozheng_check::{Engine, Format, Report, Run, Source};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::Problem;

/// The cases of a file, a line each.
pub(super) struct Corpus<'a> {
    pub(super) context: Context<'a>,
    lines: Vec<String>,
    /// The schema of each kind that occurs, as others read it.
    validators: BTreeMap<String, Validator>,
}

/// A document of a case, or a text where no document can say it.
pub(super) struct Document {
    kind: &'static RecordKind,
    json: String,
    /// Absent for a text.
    value: Option<Value>,
}

impl Document {
    pub(super) fn of(kind: &'static RecordKind, document: Value) -> Self {
        Self { kind, json: document.to_string(), value: Some(document) }
    }

    pub(super) fn text(kind: &'static RecordKind, json: String) -> Self {
        Self { kind, json, value: None }
    }
}

fn validator_of(kind: &RecordKind) -> Result<Validator, Problem> {
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    let schema = (kind.schema)().as_value();
    options.build(schema).map_err(|_| Problem(format!("the schema of {kind:?} is no schema")))
}

impl<'a> Corpus<'a> {
    pub(super) fn new(context: Context<'a>) -> Self {
        Self { context, lines: Vec::new(), validators: BTreeMap::new() }
    }

    /// A case with what is found, by the law of a day or of each record's own.
    pub(super) fn add(
        &mut self,
        name: &str,
        keeps: Vec<&'static str>,
        as_of: Option<LocalDate>,
        documents: Vec<Document>,
    ) -> Result<(), Problem> {
        let context = as_of.map_or(self.context, |day| self.context.as_of(day));
        let (findings, skipped) = judge(&context, &documents)?;
        let documents = documents.into_iter().map(|document| self.shown(document));
        let documents = documents.collect::<Result<Vec<_>, _>>()?;
        let mut case = Map::new();
        case.insert("name".into(), name.into());
        if !keeps.is_empty() {
            case.insert("keeps".into(), keeps.into());
        }
        if let Some(day) = as_of {
            case.insert("context".into(), json!({ "as_of": day }));
        }
        case.insert("findings".into(), findings);
        case.insert("skipped".into(), skipped);
        case.insert("documents".into(), documents.into());
        self.lines.push(Value::Object(case).to_string());
        Ok(())
    }

    fn shown(&mut self, document: Document) -> Result<Value, Problem> {
        let Document { kind, json, value } = document;
        let record = kind.meta.versioned_name();
        let Some(document) = value else { return Ok(json!({ "record": record, "json": json })) };
        let validator = match self.validators.entry(record.clone()) {
            Entry::Occupied(built) => built.into_mut(),
            Entry::Vacant(none) => none.insert(validator_of(kind)?),
        };
        let is_valid = validator.is_valid(&document);
        Ok(json!({ "record": record, "schema_valid": is_valid, "document": document }))
    }

    /// The members of `head`, and the cases.
    pub(super) fn text(self, head: &Value) -> String {
        let head = serde_json::to_string_pretty(head).unwrap_or_default();
        let head = head.strip_suffix("\n}").unwrap_or_default();
        format!("{head},\n  \"cases\": [\n    {}\n  ]\n}}\n", self.lines.join(",\n    "))
    }
}

/// What the engine finds in the documents, each a file of its own, and what it left unjudged.
fn judge(context: &Context<'_>, documents: &[Document]) -> Result<(Value, Value), Problem> {
    let mut out = Vec::new();
    let mut report = Report::ndjson(&mut out, Lang::Zh);
    let sources = documents.iter().enumerate().map(|(at, Document { kind, json, .. })| {
        Source::new(&at.to_string(), kind, Format::Ndjson, json.as_bytes())
    });
    let summary = Engine::new(Run::new(*context)).run(sources, &mut report);
    let summary = summary.map_err(|failure| Problem(failure.to_string()))?;
    drop(report);
    let mut findings = Vec::new();
    for line in out.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let line: Value = serde_json::from_slice(line).unwrap_or_default();
        let member = |name: &str| line.get(name).cloned().unwrap_or_default();
        if member("type") == "finding" {
            let file = member("file").as_str().and_then(|file| file.parse::<usize>().ok());
            findings.push(json!({
                "document": file,
                "rule": member("rule"),
                "severity": member("severity"),
                "path": member("path"),
            }));
        }
    }
    let skipped = summary.rules_skipped.iter();
    let skipped = skipped.map(|it| json!({ "rule": it.rule, "reason": it.reason })).collect();
    Ok((findings.into(), skipped))
}
