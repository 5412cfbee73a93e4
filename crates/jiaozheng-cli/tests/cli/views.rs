//! What the other commands show.

use crate::program::run;

/// What a command that succeeds prints.
fn shown(args: &[&str]) -> String {
    let ran = run(args);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
    ran.out
}

#[test]
fn a_rule() {
    insta::assert_snapshot!(shown(&["rule", "show", "student.transfer.step_late"]));
}

#[test]
fn a_rule_in_english() {
    insta::assert_snapshot!(shown(&[
        "rule",
        "show",
        "core.resident_id.check_character",
        "--lang",
        "en"
    ]));
}

#[test]
fn a_rule_as_json() {
    insta::assert_snapshot!(shown(&[
        "rule",
        "show",
        "student.transfer.roll_stays",
        "--format",
        "json"
    ]));
}

#[test]
fn all_rules_are_listed() {
    let list = shown(&["rule", "list"]);
    assert_eq!(list.lines().count(), jiaozheng::rules().count());
    let json: Vec<serde_json::Value> =
        serde_json::from_str(&shown(&["rule", "list", "--format", "json"])).unwrap();
    assert_eq!(json.len(), jiaozheng::rules().count());
}

#[test]
fn a_process() {
    insta::assert_snapshot!(shown(&["process", "show", "student.transfer/one_authority"]));
}

#[test]
fn a_process_drawn() {
    insta::assert_snapshot!(shown(&[
        "process",
        "show",
        "student.transfer/receiving_side_first",
        "--format",
        "mermaid"
    ]));
}

#[test]
fn processes() {
    insta::assert_snapshot!(shown(&["process", "list", "--lang", "en"]));
}

#[test]
fn code_lists() {
    insta::assert_snapshot!(shown(&["code", "list"]));
}

#[test]
fn a_code_list() {
    insta::assert_snapshot!(shown(&["code", "show", "student.transfer_reason"]));
}

#[test]
fn divisions_on_a_day() {
    let on = |day: &str| {
        let all = shown(&["code", "show", "division", "--as-of", day]);
        all.lines()
            .filter(|line| line.starts_with("4110"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
            .join("\n")
    };
    insta::assert_snapshot!("divisions_on_2016-01-01", on("2016-01-01"));
    insta::assert_snapshot!("divisions_on_2026-01-01", on("2026-01-01"));
}

#[test]
fn a_profile() {
    insta::assert_snapshot!(shown(&["profile", "show", "henan"]));
}

#[test]
fn the_defaults() {
    let json: serde_json::Value =
        serde_json::from_str(&shown(&["profile", "show", "--format", "json"])).unwrap();
    assert_eq!(json["name"], "national");
    assert!(
        json["settings"].as_array().unwrap().iter().all(|setting| setting.get("chosen").is_none())
    );
}

#[test]
fn the_calendar() {
    assert_eq!(shown(&["calendar", "add", "2024-02-08", "5"]), "2024-02-21\n");
    assert_eq!(shown(&["calendar", "between", "2024-02-08", "2024-02-21"]), "5\n");
    insta::assert_snapshot!(shown(&["calendar", "status"]));
    let json: serde_json::Value =
        serde_json::from_str(&shown(&["calendar", "status", "--format", "json"])).unwrap();
    assert_eq!((&json["from"], &json["to"]), (&"2019-01-01".into(), &"2026-12-31".into()));
}

#[test]
fn schemas() {
    insta::assert_snapshot!(shown(&["schema", "list"]));
    let published = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../schemas/student.transfer.schema.json"
    ))
    .unwrap();
    assert_eq!(shown(&["schema", "show", "student.transfer"]), published);

    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new/folder");
    // All that is published, byte for byte.
    for path in shown(&["schema", "export", out.to_str().unwrap()]).lines() {
        let name = std::path::Path::new(path).strip_prefix(&out).unwrap();
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas");
        let published = std::fs::read(root.join(name)).unwrap();
        assert!(std::fs::read(path).unwrap() == published, "{path}");
    }
}

/// Fields stand in the schema in the order in which they are declared: forms and dictionaries need it.
#[test]
fn fields_keep_their_order() {
    let schema: serde_json::Value =
        serde_json::from_str(&shown(&["schema", "show", "student.transfer"])).unwrap();
    let names: Vec<_> = schema["properties"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(names[..4], ["id", "case_number", "student", "applicant"]);
}
