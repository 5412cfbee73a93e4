//! From a type to the schema that other systems take.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{PoisonError, RwLock};

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::{Map, Value, json};

use crate::bounded_text::is_invisible;
use crate::pointer::Segment;
use crate::shape::Form;
use crate::value::ValueKind;
use crate::{InForce, Lang, LocalDate, Pointer, Record, RuleInfo, VALUES, fragment, shape};

/// The Chinese label of a property: its description up to the first full stop.
///
/// ```
/// let property = serde_json::json!({ "description": "转学原因。Why the student transfers." });
/// assert_eq!(jiaozheng_core::schema::label_zh(&property), Some("转学原因"));
/// ```
pub fn label_zh(property: &Value) -> Option<&str> {
    property.get("description")?.as_str()?.split_once('。').map(|(label, _)| label)
}

/// The label of the field that a pointer leads to; `None` where it leads to no field of the record.
///
/// The Chinese label stands in front of the description, the English one behind it, up to its first
/// full stop.
pub fn label<'s>(schema: &'s Schema, pointer: &Pointer, lang: Lang) -> Option<&'s str> {
    let root = schema.as_value();
    let mut node = root;
    let mut property = None;
    for segment in pointer.segments() {
        node = match segment {
            Segment::Field(name) => {
                property = field(root, node, name);
                property?
            }
            Segment::Index(_) => &shape::resolve_ref(root, node)["items"],
            Segment::Foreign(_) => return None,
        };
    }
    let (zh, en) = property?.get("description")?.as_str()?.split_once('。')?;
    Some(match lang {
        Lang::Zh => zh,
        Lang::En => en.split_once(". ").map_or(en, |(label, _)| label).trim_end_matches('.'),
    })
}

/// The member of an object, or of the first branch that has one of this name.
fn field<'s>(root: &'s Value, schema: &'s Value, name: &str) -> Option<&'s Value> {
    let schema = shape::resolve_ref(root, schema);
    let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let own = std::iter::once(schema).chain(branches);
    own.into_iter().find_map(|schema| schema.get("properties")?.get(name))
}

/// A schema as a file. What cannot be seen is escaped: the patterns that forbid such characters must
/// be read by people, and hold the characters themselves, since engines escape them differently.
pub fn print(schema: &Value) -> String {
    let plain = serde_json::to_string_pretty(schema).unwrap_or_default() + "\n";
    let mut file = String::with_capacity(plain.len());
    for c in plain.chars() {
        if c == '\u{7f}' || !c.is_ascii() && (is_invisible(c) || c.is_whitespace()) {
            let _ = write!(file, "\\u{:04x}", u32::from(c)); // a String takes everything
        } else {
            file.push(c);
        }
    }
    file
}

/// The JSON Schema of `R` (draft 2020-12), standard keywords only, with the rules that it can say and
/// that always hold.
///
/// It is built once and kept: a static of a generic function would be shared by all records, hence
/// the table.
pub(crate) fn of<R: Record>() -> &'static Schema {
    built::<R>().schema
}

/// The same, made ready for reading.
pub(crate) fn form<R: Record>() -> &'static Form {
    built::<R>().form
}

/// The rules on the values of `R` that need to know what day it is.
pub(crate) fn judged_by_today<R: Record>() -> &'static [&'static RuleInfo] {
    &built::<R>().judged_by_today
}

struct Built {
    schema: &'static Schema,
    form: &'static Form,
    judged_by_today: Vec<&'static RuleInfo>,
}

fn built<R: Record>() -> &'static Built {
    static BUILT: RwLock<BTreeMap<TypeId, &'static Built>> = RwLock::new(BTreeMap::new());
    let table = BUILT.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(built) = table.get(&TypeId::of::<R>()) {
        return built;
    }
    drop(table);
    let schema: &_ = Box::leak(Box::new(build::<R>(None)));
    let form = Form::of(schema.as_value());
    let reasons = kinds_in(schema).into_iter().flat_map(|kind| kind.reasons);
    let judged_by_today = reasons.filter(|rule| rule.id.ends_with(".future_date")).collect();
    let built = Box::new(Built { schema, form, judged_by_today });
    let mut table = BUILT.write().unwrap_or_else(PoisonError::into_inner);
    table.entry(TypeId::of::<R>()).or_insert_with(|| Box::leak(built))
}

/// The kinds of values that a schema speaks of.
pub(crate) fn kinds_in(schema: &Schema) -> Vec<&'static ValueKind> {
    let mut kinds = Vec::new();
    collect_kinds(schema.as_value(), &mut kinds);
    VALUES.iter().filter(|kind| kinds.contains(&kind.id)).collect()
}

fn collect_kinds(schema: &Value, kinds: &mut Vec<&'static str>) {
    kinds.extend(ValueKind::of(schema).map(|kind| kind.id));
    match schema {
        Value::Object(members) => members.values().for_each(|inner| collect_kinds(inner, kinds)),
        Value::Array(items) => items.iter().for_each(|inner| collect_kinds(inner, kinds)),
        _ => {}
    }
}

/// The same with the rules that are in force on a day.
pub(crate) fn build<R: Record>(as_of: Option<LocalDate>) -> Schema {
    let mut schema = SchemaSettings::draft2020_12()
        .with_transform(RecursiveTransform(describe))
        .with_transform(RecursiveTransform(absent_is_absent))
        .into_generator()
        .into_root_schema_for::<R>();
    schema.insert("$id".into(), R::META.schema_id().into());
    schema.insert("title".into(), R::META.type_name().into());
    if let Some(Value::Object(kinds)) = schema.get_mut("$defs") {
        for (name, kind) in kinds {
            title(name, kind);
        }
    }
    let rules =
        R::RULES.iter().copied().flatten().map(|rule| &rule.info).filter(|rule| match as_of {
            None => rule.in_force == InForce::ALWAYS,
            Some(day) => rule.in_force.contains(day),
        });
    let fragments: Vec<Value> = rules.filter_map(fragment::of).collect();
    if !fragments.is_empty() {
        schema.insert("allOf".into(), fragments.into());
    }
    in_reading_order(schema)
}

/// What a schema is comes before what it requires, where the order of members is kept at all.
fn in_reading_order(schema: Schema) -> Schema {
    const FIRST: [&str; 4] = ["$schema", "$id", "title", "description"];
    let Value::Object(mut members) = Value::from(schema) else { return Schema::default() };
    let mut ordered = Map::new();
    for name in FIRST {
        ordered.extend(members.remove(name).map(|value| (name.to_owned(), value)));
    }
    let defs = members.remove("$defs").map(|defs| ("$defs".to_owned(), defs));
    ordered.extend(members);
    ordered.extend(defs);
    Schema::from(ordered)
}

/// Names a definition, and each of its kinds where it has several: generators name classes by it.
fn title(name: &str, definition: &mut Value) {
    let Some(members) = definition.as_object_mut() else { return };
    if let Some(Value::Array(branches)) = members.get_mut("oneOf") {
        for branch in branches {
            let kind = shape::tag(branch).map(pascal_case).unwrap_or_default();
            if let Some(tag) = branch.pointer_mut("/properties/kind") {
                tag["description"] = "类别。Which of several kinds this is.".into();
            }
            title(&format!("{name}{kind}"), branch);
        }
    }
    let mut titled = Map::from_iter([("title".to_owned(), Value::from(name))]);
    titled.extend(std::mem::take(members));
    *members = titled;
}

/// `student.transfer` and `resident_id` as the name of a type.
pub(crate) fn pascal_case(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    name.split(['.', '_']).map(capital).collect()
}

/// Leaves out what only Rust developers need: doc tests in descriptions, integer widths as formats.
fn describe(schema: &mut Schema) {
    if let Some(text) = schema.get("description").and_then(Value::as_str) {
        let first = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        schema.insert("description".into(), first.into());
    }
    if schema.get("type").is_some_and(|kind| kind == "integer") {
        schema.remove("format");
    }
}

/// Takes out the `null` that `schemars` adds for `Option`.
fn absent_is_absent(schema: &mut Schema) {
    let null = json!("null");
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| *name != null);
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".into(), only);
        }
    }
    if let Some(Value::Array(branches)) = schema.get("anyOf")
        && let [Value::Object(some), none] = branches.as_slice()
        && none["type"] == null
    {
        let some = some.clone();
        schema.remove("anyOf");
        schema.ensure_object().extend(some);
    }
}
