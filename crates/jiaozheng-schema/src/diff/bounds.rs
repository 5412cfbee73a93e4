//! What is asked of one value: its type, its values, its length, its form.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Fits;
use super::walk::{Members, Walk};

/// Lowest and highest, with the keyword.
const LOWER: [&str; 3] = ["minLength", "minItems", "minimum"];
const UPPER: [&str; 3] = ["maxLength", "maxItems", "maximum"];

pub(super) fn compare<'s>(walk: &mut Walk<'s>, old: &Members<'s>, new: &Members<'s>, at: &str) {
    let mut note = |keyword: &str, fits: Fits| {
        if fits != Fits::BOTH {
            walk.note(&format!("{at}/{keyword}"), format!("{keyword}_{}", fits.word()), fits);
        }
    };
    note("type", types(old, new));
    note(if new.contains_key("const") { "const" } else { "enum" }, values(old, new));
    for keyword in LOWER {
        note(keyword, bound(keyword, old, new, |old, new| new <= old));
    }
    for keyword in UPPER {
        note(keyword, bound(keyword, old, new, |old, new| new >= old));
    }
    for keyword in ["pattern", "format"] {
        note(keyword, text(keyword, old, new));
    }
    compare_not(walk, old, new, at);
}

fn types(old: &Members<'_>, new: &Members<'_>) -> Fits {
    let set = |members: &Members<'_>| -> Option<BTreeSet<String>> {
        let value = members.get("type")?;
        let one = |value: &Value| value.as_str().map(str::to_owned);
        match value {
            Value::Array(all) => Some(all.iter().filter_map(one).collect()),
            value => Some(one(value).into_iter().collect()),
        }
    };
    let covers = |wide: &BTreeSet<String>, narrow: &BTreeSet<String>| {
        let has = |name: &str| wide.contains(name);
        narrow.iter().all(|name| has(name) || (name == "integer" && has("number")))
    };
    match (set(old), set(new)) {
        (None, None) => Fits::BOTH,
        (None, Some(_)) => Fits::NARROWER,
        (Some(_), None) => Fits::WIDER,
        (Some(old), Some(new)) => {
            Fits { reads_old: covers(&new, &old), old_reads: covers(&old, &new) }
        }
    }
}

/// The values that are allowed, where they are listed.
fn values(old: &Members<'_>, new: &Members<'_>) -> Fits {
    let list = |members: &Members<'_>| -> Option<Vec<Value>> {
        let listed = members.get("enum").and_then(|all| all.as_array()).cloned();
        match (listed, members.get("const")) {
            (listed, None) => listed,
            (None, Some(only)) => Some(vec![(*only).clone()]),
            (Some(listed), Some(only)) => {
                Some(listed.into_iter().filter(|value| value == *only).collect())
            }
        }
    };
    let covers = |wide: &[Value], narrow: &[Value]| narrow.iter().all(|it| wide.contains(it));
    match (list(old), list(new)) {
        (None, None) => Fits::BOTH,
        (None, Some(_)) => Fits::NARROWER,
        (Some(_), None) => Fits::WIDER,
        (Some(old), Some(new)) => {
            Fits { reads_old: covers(&new, &old), old_reads: covers(&old, &new) }
        }
    }
}

fn bound(
    keyword: &str,
    old: &Members<'_>,
    new: &Members<'_>,
    is_wider: impl Fn(i128, i128) -> bool,
) -> Fits {
    let number = |members: &Members<'_>| {
        let value = members.get(keyword)?;
        value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))
    };
    match (number(old), number(new)) {
        (None, None) => Fits::BOTH,
        (None, Some(_)) => Fits::NARROWER,
        (Some(_), None) => Fits::WIDER,
        (Some(old), Some(new)) => {
            Fits { reads_old: is_wider(old, new), old_reads: is_wider(new, old) }
        }
    }
}

/// Of two forms nobody can say which takes more.
fn text(keyword: &str, old: &Members<'_>, new: &Members<'_>) -> Fits {
    match (old.get(keyword), new.get(keyword)) {
        (None, Some(_)) => Fits::NARROWER,
        (Some(_), None) => Fits::WIDER,
        (Some(old), Some(new)) if old != new => Fits::NEITHER,
        _ => Fits::BOTH,
    }
}

/// What is forbidden takes away: more of it is less.
fn compare_not<'s>(walk: &mut Walk<'s>, old: &Members<'s>, new: &Members<'s>, at: &str) {
    let fits = match (old.get("not"), new.get("not")) {
        (None, None) => return,
        (None, Some(_)) => Fits::NARROWER,
        (Some(_), None) => Fits::WIDER,
        (Some(old), Some(new)) if walk.is_same(old, new) => return,
        (Some(old), Some(new)) => {
            let Fits { reads_old, old_reads } = walk.fits(old, new);
            Fits { reads_old: old_reads, old_reads: reads_old }
        }
    };
    if fits != Fits::BOTH {
        walk.note(&format!("{at}/not"), format!("not_{}", fits.word()), fits);
    }
}
