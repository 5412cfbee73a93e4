//! What is asked of the fields of an object, and of the items of a list.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Fits;
use super::walk::{ANYTHING, Members, Walk};
use crate::keywords::escape;

pub(super) fn compare<'s>(walk: &mut Walk<'s>, old: &Members<'s>, new: &Members<'s>, at: &str) {
    properties(walk, old, new, at);
    required(walk, old, new, at);
    for keyword in ["additionalProperties", "propertyNames", "items"] {
        let (own, other) = (schema(old, keyword), schema(new, keyword));
        walk.compare(own, other, &format!("{at}/{keyword}"));
    }
}

fn schema<'s>(members: &Members<'s>, keyword: &str) -> &'s Value {
    members.get(keyword).copied().unwrap_or(&ANYTHING)
}

/// A field that one of them does not name is what it says of all others.
fn properties<'s>(walk: &mut Walk<'s>, old: &Members<'s>, new: &Members<'s>, at: &str) {
    let fields = |members: &Members<'s>| -> Option<&'s Map<String, Value>> {
        members.get("properties").copied()?.as_object()
    };
    let (own, other) = (fields(old), fields(new));
    let names = |fields: Option<&'s Map<String, Value>>| fields.into_iter().flat_map(Map::keys);
    for name in names(other) {
        let place = format!("{at}/properties/{}", escape(name));
        let Some(new) = other.and_then(|fields| fields.get(name)) else { continue };
        if let Some(old) = own.and_then(|fields| fields.get(name)) {
            walk.compare(old, new, &place);
        } else {
            let fits = walk.fits(schema(old, "additionalProperties"), new);
            walk.note(&place, "property_added", fits);
        }
    }
    for name in names(own).filter(|name| !other.is_some_and(|it| it.contains_key(*name))) {
        let Some(old) = own.and_then(|fields| fields.get(name)) else { continue };
        let fits = walk.fits(old, schema(new, "additionalProperties"));
        walk.note(&format!("{at}/properties/{}", escape(name)), "property_removed", fits);
    }
}

fn required<'s>(walk: &mut Walk<'s>, old: &Members<'s>, new: &Members<'s>, at: &str) {
    let names = |members: &Members<'s>| -> BTreeSet<&'s str> {
        let listed = members.get("required").and_then(|all| all.as_array());
        listed.into_iter().flatten().filter_map(Value::as_str).collect()
    };
    let (own, other) = (names(old), names(new));
    for (names, than, what, fits) in [
        (&other, &own, "required_added", Fits::NARROWER),
        (&own, &other, "required_removed", Fits::WIDER),
    ] {
        for name in names.difference(than) {
            walk.note(&format!("{at}/properties/{}", escape(name)), what, fits);
        }
    }
}
