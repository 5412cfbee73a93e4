//! `jiaozheng schema`: forms of a schema, and an export into a folder.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::program::run;

fn shown(args: &[&str]) -> Value {
    let ran = run(&[&["schema", "show", "student.transfer"], args].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    serde_json::from_str(&ran.out).expect("JSON")
}

fn export(folder: &Path, args: &[&str]) -> crate::program::Ran {
    run(&[&["schema", "export", folder.to_str().expect("a path")], args].concat())
}

/// The files in a folder, from it, in order.
fn files(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            files.extend(self::files(&entry.path()).iter().map(|it| format!("{name}/{it}")));
        } else {
            files.push(name);
        }
    }
    files.sort();
    files
}

fn listed(folder: &Path) -> Vec<String> {
    let manifest = fs::read_to_string(folder.join("MANIFEST.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let listed = manifest.get("files").and_then(Value::as_array).unwrap().iter();
    let mut listed: Vec<_> =
        listed.map(|it| it.get("path").and_then(Value::as_str).unwrap().to_owned()).collect();
    listed.push("MANIFEST.json".to_owned());
    listed.sort();
    listed
}

#[test]
fn a_schema_is_shown_in_the_form_asked_for() {
    let plain = shown(&[]);
    assert_eq!(plain["title"], "StudentTransfer");
    assert!(plain["$defs"].is_object());
    let old = shown(&["--draft", "07"]);
    assert_eq!(old["$schema"], "http://json-schema.org/draft-07/schema#");
    assert!(old["definitions"].is_object());
    let form = shown(&["--for", "forms"]);
    assert_eq!(form["properties"]["reason"]["title"], "转学原因");
    let served = shown(&["--base-url", "https://a.cn/x/"]);
    assert_eq!(served["$id"], "https://a.cn/x/student.transfer.schema.json");
}

#[test]
fn an_export_is_what_its_manifest_lists_and_is_the_same_again() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("new/schemas");
    let first = export(&target, &[]);
    assert_eq!((first.code, first.err.as_str()), (0, ""));
    assert_eq!(files(&target), listed(&target));
    assert_eq!(first.out.lines().count(), files(&target).len());
    let manifest = fs::read(target.join("MANIFEST.json")).unwrap();
    assert_eq!(export(&target, &[]).code, 0);
    assert_eq!(fs::read(target.join("MANIFEST.json")).unwrap(), manifest);

    // In another form: what was exported is replaced.
    assert_eq!(export(&target, &["--draft", "07", "--for", "forms"]).code, 0);
    assert_ne!(fs::read(target.join("MANIFEST.json")).unwrap(), manifest);
    assert_eq!(files(&target), listed(&target));
}

#[test]
fn what_others_put_there_stays() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path();
    fs::write(target.join("notes.txt"), "ours").unwrap();
    assert_eq!(export(target, &[]).code, 0);
    assert_eq!(fs::read_to_string(target.join("notes.txt")).unwrap(), "ours");
    assert!(files(target).contains(&"notes.txt".to_owned()));
}

#[test]
fn a_file_of_others_in_the_way_stops_it_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path();
    fs::create_dir(target.join("codes")).unwrap();
    fs::write(target.join("codes/sex.json"), "ours").unwrap();
    let ran = export(target, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("sex.json"), "{}", ran.err);
    assert_eq!(files(target), ["codes/sex.json"]);
    assert_eq!(fs::read_to_string(target.join("codes/sex.json")).unwrap(), "ours");

    // A manifest of something else makes none of it ours.
    fs::write(target.join("MANIFEST.json"), r#"{"files":[{"path":"codes/sex.json"}]}"#).unwrap();
    assert_eq!(export(target, &[]).code, 2);
}

#[test]
fn what_an_export_no_longer_writes_is_named_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path();
    assert_eq!(export(target, &[]).code, 0);
    let manifest = fs::read_to_string(target.join("MANIFEST.json")).unwrap();
    let older = manifest.replacen("codes/sex.json", "codes/gone.json", 1);
    fs::write(target.join("MANIFEST.json"), older).unwrap();
    fs::write(target.join("codes/gone.json"), "{}").unwrap();
    let ran = export(target, &[]);
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("gone.json"), "{}", ran.err);
    assert!(target.join("codes/gone.json").exists());
}

#[test]
fn what_is_no_form_is_refused() {
    for args in [
        &["--draft", "04"][..],
        &["--for", "people"],
        &["--base-url", "schemas.example.cn"],
        &["--base-url", "https://a.cn/?x"],
    ] {
        let ran = run(&[&["schema", "show", "student.transfer"], args].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args:?}");
    }
}

/// What a person sees of a field that became required, a code that is gone and a rule that came.
#[test]
fn what_changed_is_told_and_what_breaks_fails() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    export(&old, &[]);
    export(&new, &[]);
    let diff = |args: &[&str]| {
        let folders = [old.to_str().unwrap(), new.to_str().unwrap()];
        run(&[&["schema", "diff"], &folders[..], args].concat())
    };
    let ran = diff(&["--lang", "en"]);
    let unchanged = "0 breaking, 0 compatible, 0 editorial\n";
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, unchanged, ""));

    let name = "student.resumption.schema.json";
    let text = fs::read_to_string(new.join(name)).unwrap();
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    schema["required"].as_array_mut().unwrap().push("class_after".into());
    schema["properties"]["history"]["maxItems"] = 30.into();
    schema["properties"]["attending_since"]["description"] = "复学日期。".into();
    schema["$defs"]["ResumptionState"]["enum"].as_array_mut().unwrap().pop();
    fs::write(new.join(name), schema.to_string()).unwrap();
    fs::remove_file(new.join("student.change.schema.json")).unwrap();
    let ran = diff(&["--lang", "en"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    insta::assert_snapshot!(ran.out);

    let report: Value = serde_json::from_str(&diff(&["--format", "json"]).out).unwrap();
    assert_eq!(report["breaking"], 3);
    assert_eq!(report["changes"][0]["file"], name);
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.schema.json");
    fs::write(&path, r#"{ "items": { "uniqueItems": true } }"#).unwrap();
    let path = path.to_str().unwrap();
    let ran = run(&["schema", "diff", path, path]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("/items/uniqueItems"), "{}", ran.err);
    assert_eq!(run(&["schema", "diff", path, "nothing.json"]).code, 2);
}
