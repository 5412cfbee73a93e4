//! What was released stays: no schema of `schemas/` refuses what the last released one takes, and no
//! rule, code list or field of then is gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiaozheng_schema::{ChangeClass, schema_diff};
use serde_json::{Value, json};

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas")
}

/// The last one, by the numbers of its version.
fn last_released() -> PathBuf {
    let number = |path: &PathBuf| -> Option<Vec<u32>> {
        path.file_name()?.to_str()?.split('.').map(|it| it.parse().ok()).collect()
    };
    let folders = fs::read_dir(schemas().join("released")).expect("schemas/released");
    let folders = folders.map(|folder| folder.unwrap().path());
    folders.max_by_key(number).expect("a released version")
}

fn read(path: &Path) -> Value {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// Files of a folder whose name ends so.
fn names(folder: &Path, ending: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
    let names = files.filter_map(|name| name.into_string().ok());
    names.filter(|name| name.ends_with(ending)).collect()
}

fn breaking(old: &Value, new: &Value) -> Vec<String> {
    let changes = schema_diff(old, new).expect("keywords that are known");
    let breaking = changes.into_iter().filter(|it| it.class == ChangeClass::Breaking);
    breaking.map(|it| format!("{} {}", it.at, it.what)).collect()
}

#[test]
fn no_schema_breaks_what_was_released() {
    let released = last_released();
    let files = names(&released, ".schema.json");
    assert!(!files.is_empty());
    for file in files {
        let (old, new) = (read(&released.join(&file)), read(&schemas().join(&file)));
        assert_eq!(breaking(&old, &new), [""; 0], "{file}: raise its major version instead");
    }
}

#[test]
fn a_breaking_change_would_be_seen() {
    let file = schemas().join("student.transfer.schema.json");
    let new = read(&file);
    let mut old = new.clone();
    let required = old["required"].as_array_mut().unwrap();
    required.retain(|name| name != &json!("reason"));
    assert_eq!(breaking(&old, &new), ["/properties/reason required_added"]);
}

#[test]
fn no_rule_that_was_released_is_gone() {
    let ids = |folder: &Path| -> BTreeSet<String> {
        let rules = read(&folder.join("rules.json"));
        let rules = rules["rules"].as_array().expect("rules").clone();
        rules.iter().map(|rule| rule["id"].as_str().unwrap().to_owned()).collect()
    };
    let (old, new) = (ids(&last_released()), ids(&schemas()));
    assert!(!old.is_empty());
    let gone: Vec<_> = old.difference(&new).collect();
    assert_eq!(gone, [""; 0], "a rule that no longer applies gets an end date");
}

#[test]
fn no_code_that_was_released_is_gone() {
    let codes = |path: &Path| -> BTreeSet<String> {
        let list = read(path);
        let codes = list["codes"].as_array().cloned().unwrap_or_default();
        codes.iter().filter_map(|it| it["code"].as_str()).map(str::to_owned).collect()
    };
    let released = last_released().join("codes");
    for file in names(&released, ".json") {
        let (old, new) =
            (codes(&released.join(&file)), codes(&schemas().join("codes").join(&file)));
        let gone: Vec<_> = old.difference(&new).collect();
        assert_eq!(gone, [""; 0], "{file}");
    }
}
