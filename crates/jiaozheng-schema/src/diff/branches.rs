//! What is asked by several schemas together: all of them, one of them, one if another.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Fits;
use super::walk::{ANYTHING, Members, Walk};

pub(super) fn compare<'s>(walk: &mut Walk<'s>, old: &Members<'s>, new: &Members<'s>, at: &str) {
    all_of(walk, list(old, "allOf"), list(new, "allOf"), at);
    condition(walk, old, new, at);
    for keyword in ["anyOf", "oneOf"] {
        some_of(walk, keyword, old, new, at);
    }
}

fn list<'s>(members: &Members<'s>, keyword: &str) -> &'s [Value] {
    members.get(keyword).and_then(|all| all.as_array()).map_or(&[], Vec::as_slice)
}

/// The rule that a schema speaks for.
fn rule(schema: &Value) -> Option<&str> {
    schema.get("$comment").and_then(Value::as_str)
}

/// Each of the new ones must follow from one of the old ones: the same one, or that of the same rule.
fn all_of<'s>(walk: &mut Walk<'s>, old: &'s [Value], new: &'s [Value], at: &str) {
    let mut left: Vec<&Value> = old.iter().collect();
    let mut open: Vec<(usize, &Value)> = new.iter().enumerate().collect();
    let is_of_rule = |old: &Value, new: &Value| rule(old).is_some() && rule(old) == rule(new);
    for is_closer in [true, false] {
        open.retain(|(index, schema)| {
            let same = left.iter().position(|old| {
                walk.is_same(old, schema) && (!is_closer || is_of_rule(old, schema))
            });
            let Some(same) = same else { return true };
            walk.compare(left.remove(same), schema, &format!("{at}/allOf/{index}"));
            false
        });
    }
    for (index, schema) in open {
        let place = format!("{at}/allOf/{index}");
        match left.iter().position(|old| is_of_rule(old, schema)) {
            Some(of_rule) => walk.compare(left.remove(of_rule), schema, &place),
            None => walk.note(&place, named("condition_added", schema), Fits::NARROWER),
        }
    }
    for schema in left {
        walk.note(&format!("{at}/allOf"), named("condition_removed", schema), Fits::WIDER);
    }
}

fn named(what: &str, schema: &Value) -> String {
    rule(schema).map_or_else(|| what.to_owned(), |rule| format!("{what} {rule}"))
}

/// `if`, `then`, `else`.
fn condition<'s>(walk: &mut Walk<'s>, old: &Members<'s>, new: &Members<'s>, at: &str) {
    let part =
        |members: &Members<'s>, keyword: &str| members.get(keyword).copied().unwrap_or(&ANYTHING);
    let place = format!("{at}/if");
    match (old.get("if"), new.get("if")) {
        (None, None) => {}
        (None, Some(_)) => walk.note(&place, "condition_added", Fits::NARROWER),
        (Some(_), None) => walk.note(&place, "condition_removed", Fits::WIDER),
        (Some(own), Some(other)) if walk.is_same(own, other) => {
            for keyword in ["then", "else"] {
                walk.compare(part(old, keyword), part(new, keyword), &format!("{at}/{keyword}"));
            }
        }
        _ => walk.note(&place, "condition_changed", Fits::NEITHER),
    }
}

/// Whatever fits one of the old ones must fit one of the new ones. Of exactly one that can be said only
/// where a tag keeps them apart.
fn some_of<'s>(walk: &mut Walk<'s>, keyword: &str, old: &Members<'s>, new: &Members<'s>, at: &str) {
    let place = format!("{at}/{keyword}");
    match (old.get(keyword), new.get(keyword)) {
        (None, None) => return,
        (None, Some(_)) => return walk.note(&place, format!("{keyword}_added"), Fits::NARROWER),
        (Some(_), None) => return walk.note(&place, format!("{keyword}_removed"), Fits::WIDER),
        _ => {}
    }
    let (old, new) = (list(old, keyword), list(new, keyword));
    let is_same =
        old.len() == new.len() && old.iter().zip(new).all(|(old, new)| walk.is_same(old, new));
    match (tags(old), tags(new)) {
        _ if is_same => {
            for (index, (old, new)) in old.iter().zip(new).enumerate() {
                walk.compare(old, new, &format!("{place}/{index}")); // words may differ
            }
        }
        (Some(own), Some(other)) => tagged(walk, (old, &own), (new, &other), &place),
        _ if keyword == "oneOf" => walk.note(&place, "oneOf_changed", Fits::NEITHER),
        _ => {
            let reads_old =
                old.iter().all(|old| new.iter().any(|new| walk.fits(old, new).reads_old));
            let old_reads =
                new.iter().all(|new| old.iter().any(|old| walk.fits(old, new).old_reads));
            let fits = Fits { reads_old, old_reads };
            walk.note(&place, format!("{keyword}_{}", fits.word()), fits);
        }
    }
}

/// The value of the field that tells each of the schemas from all others, where there is such a field.
fn tags(schemas: &[Value]) -> Option<(&str, Vec<&str>)> {
    let constants = |schema: &'_ Value| -> Vec<String> {
        let fields = schema.get("properties").and_then(Value::as_object);
        let constant = |value: &Value| value.get("const").is_some_and(Value::is_string);
        fields.into_iter().flatten().filter(|(_, it)| constant(it)).map(|it| it.0.clone()).collect()
    };
    let field = constants(schemas.first()?).into_iter().next()?;
    let (name, _) = schemas.first()?.get("properties")?.as_object()?.get_key_value(&field)?;
    let mut tags = Vec::new();
    for schema in schemas {
        let is_object = schema.get("type").and_then(Value::as_str) == Some("object");
        let required = schema.get("required").and_then(Value::as_array)?;
        if !is_object || !required.iter().any(|it| it == name.as_str()) {
            return None;
        }
        tags.push(schema.get("properties")?.get(name)?.get("const")?.as_str()?);
    }
    let apart: BTreeSet<_> = tags.iter().collect();
    (apart.len() == tags.len()).then_some((name.as_str(), tags))
}

type Tagged<'a, 's> = (&'s [Value], &'a (&'s str, Vec<&'s str>));

fn tagged<'s>(
    walk: &mut Walk<'s>,
    (old, (own_field, own)): Tagged<'_, 's>,
    (new, (field, other)): Tagged<'_, 's>,
    at: &str,
) {
    if own_field != field {
        return walk.note(at, "tag_changed", Fits::NEITHER);
    }
    for (index, (tag, schema)) in other.iter().zip(new).enumerate() {
        let place = format!("{at}/{index}");
        match own.iter().position(|it| it == tag).and_then(|it| old.get(it)) {
            Some(old) => walk.compare(old, schema, &place),
            None => walk.note(&place, format!("variant_added {tag}"), Fits::WIDER),
        }
    }
    for tag in own.iter().filter(|tag| !other.contains(*tag)) {
        walk.note(at, format!("variant_removed {tag}"), Fits::NARROWER);
    }
}
