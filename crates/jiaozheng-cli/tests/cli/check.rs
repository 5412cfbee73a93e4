//! `check`: what a person and what a program sees.

use crate::program::{data, run, run_with};

const TODAY: [&str; 2] = ["--today", "2025-10-20"];

fn check(more: &[&str]) -> crate::program::Ran {
    run(&[&["check", "student.transfer.ndjson"], &TODAY[..], more].concat())
}

#[test]
fn human_in_chinese() {
    insta::assert_snapshot!(check(&["--format", "human"]).out);
}

#[test]
fn human_in_english() {
    insta::assert_snapshot!(check(&["--format", "human", "--lang", "en"]).out);
}

#[test]
fn concise() {
    insta::assert_snapshot!(check(&[]).out);
}

#[test]
fn ndjson() {
    let out = check(&["--format", "ndjson"]).out;
    insta::assert_snapshot!(out.replace(jiaozheng::RULES_EDITION, "(edition)"));
}

#[test]
fn json_has_the_same_objects() {
    let lines = check(&["--format", "ndjson"]).out;
    let mut objects: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = objects.pop().unwrap();
    let whole: serde_json::Value = serde_json::from_str(&check(&["--format", "json"]).out).unwrap();
    assert_eq!(whole["findings"], serde_json::Value::from(objects));
    assert_eq!(whole["summary"], summary);
    assert_eq!(whole["tool"], summary["tool"]);
}

#[test]
fn the_sample_dataset_is_checked_where_nothing_is_named() {
    let ran = run(&["check", "--format", "human"]);
    assert_eq!(ran.code, 1);
    insta::assert_snapshot!(ran.out);
}

#[test]
fn the_readme_shows_what_it_prints() {
    let readme = include_str!("../../../../README.md");
    let (_, shown) = readme.split_once("```text\n").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let printed = run(&["check", "--format", "human"]).out;
    shown.split("\n\n").for_each(|block| assert!(printed.contains(block.trim()), "{block}"));
}

#[test]
fn the_same_in_every_run_and_on_every_day() {
    let ran = run(&["check", "--format", "ndjson"]).out;
    assert_eq!(ran, run(&["check", "--format", "ndjson"]).out);
    assert!(ran.contains("\"today\":\"2026-11-23\""));
}

#[test]
fn some_rules_can_be_selected_and_others_ignored() {
    let rules = |args: &[&str]| {
        let out = check(args).out;
        let rule = |line: &str| line.split(' ').nth(2).unwrap().to_owned();
        out.lines().map(rule).collect::<Vec<_>>()
    };
    assert_eq!(rules(&["--select", "core.json"]), ["core.json.syntax"]);
    let own = rules(&["--select", "student", "--ignore", "student.transfer.step_late"]);
    let one_record =
        ["student.transfer.overdue", "student.transfer.same_school", "student.transfer.overdue"];
    assert_eq!(own, [&one_record[..], &["student.transfer.duplicate_id"]].concat());
    let summary = check(&["--select", "core", "--format", "ndjson"]).out;
    let summary: serde_json::Value = serde_json::from_str(summary.lines().last().unwrap()).unwrap();
    assert!(
        summary["rules_ignored"]
            .as_array()
            .unwrap()
            .iter()
            .all(|id| !id.as_str().unwrap().starts_with("core."))
    );
}

#[test]
fn what_fails_is_chosen() {
    let warnings = ["--select", "student.transfer.step_late"];
    let fails = |on: &str| check(&[&warnings[..], &["--fail-on", on]].concat()).code;
    assert_eq!((fails("error"), fails("warning"), fails("never")), (0, 1, 0));
    assert_eq!(check(&["--fail-on", "never"]).code, 0);
}

#[test]
fn records_come_from_lines_lists_and_standard_input_alike() {
    let lines = std::fs::read_to_string(data().join("student.transfer.ndjson")).unwrap();
    let good: Vec<_> = lines.lines().filter(|line| line.starts_with("{\"id\": \"")).collect();
    let list = format!("[{}]", good.join(",\n"));
    let found = |input: &[u8], more: &[&str]| {
        let args = [&["check", "-", "--record", "转学申请"], &TODAY[..], more].concat();
        let ran = run_with(&args, input);
        ran.out.lines().map(|line| line.split_once(": ").unwrap().1.to_owned()).collect::<Vec<_>>()
    };
    let expected = found(good.join("\n").as_bytes(), &[]);
    assert_eq!(expected.len(), 8, "{expected:?}");
    assert_eq!(found(list.as_bytes(), &[]), expected);
    assert_eq!(found(format!("\u{feff}{list}").as_bytes(), &[]), expected);
    assert_eq!(found(good.join("\r\n\r\n").as_bytes(), &[]), expected);
    assert_eq!(
        found(format!("\u{feff}{}", good.join("\n")).as_bytes(), &["--input-format", "ndjson"]),
        expected
    );
}

#[test]
fn one_record_in_a_file_of_several_lines_is_found_by_line_and_column() {
    let file = tempfile::tempdir().unwrap();
    let path = file.path().join("转学.json");
    let record =
        std::fs::read_to_string(data().join("../../../../tests/data/student.transfer.json"))
            .unwrap();
    std::fs::write(&path, record.replace("2141900002", "2141900001")).unwrap();
    let out = run(&["check", path.to_str().unwrap(), "--today", "2025-09-08"]).out;
    assert!(
        out.contains("转学.json:27:13: error student.transfer.same_school /to_school/code"),
        "{out}"
    );
}

#[test]
fn a_profile_can_be_built_in_or_a_file() {
    let name = |args: &[&str]| {
        let out = check(&[args, &["--format", "ndjson"]].concat()).out;
        let summary: serde_json::Value = serde_json::from_str(out.lines().last().unwrap()).unwrap();
        summary["profile"].as_str().unwrap().to_owned()
    };
    assert_eq!(name(&[]), "national");
    assert_eq!(name(&["--profile", "henan"]), "henan");
    assert_eq!(name(&["--profile", "../../data/profile.toml"]), "示例市");
}

#[test]
fn the_day_of_the_law_can_be_named() {
    let before = check(&["--as-of", "2013-08-31"]).out;
    assert!(!before.contains("student.transfer.step_late"), "{before}");
    assert!(before.contains("student.transfer.same_school"), "{before}");
}

#[test]
fn a_line_too_large_or_in_another_encoding_does_not_stop_the_rest() {
    let mut input = vec![b'x'; (16 << 20) + 1];
    input.extend_from_slice(b"\n{\"id\": \"\xd6\xd0\"}\n{\"id\": 1}\n");
    let ran = run_with(
        &["check", "-", "--record", "student.transfer", "--select", "core.json,core.shape.type"],
        &input,
    );
    let lines: Vec<_> = ran.out.lines().collect();
    assert_eq!(lines.len(), 3, "{}", ran.out);
    assert!(lines[0].starts_with("-:1:1: error core.json.too_large"), "{}", lines[0]);
    assert!(lines[1].starts_with("-:2:9: error core.json.encoding"), "{}", lines[1]);
    assert!(lines[2].starts_with("-:3:8: error core.shape.type /id"), "{}", lines[2]);
}

#[test]
fn several_files_are_one_run() {
    let out = run(&[
        "check",
        "student.transfer.ndjson",
        "student.transfer.ndjson",
        "--format",
        "ndjson",
        "--today",
        "2025-10-20",
    ])
    .out;
    let summary: serde_json::Value = serde_json::from_str(out.lines().last().unwrap()).unwrap();
    assert_eq!(summary["records"], 10);
    let twice = out.lines().filter(|line| line.contains("duplicate_id")).count();
    assert_eq!(twice, 5, "an application of the first file occurs in the second again");
}
