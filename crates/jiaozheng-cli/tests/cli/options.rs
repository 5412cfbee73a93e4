//! The options of `check`.

use std::fs;

use serde_json::Value;

use crate::program::{Ran, data, run, run_with};

fn check(more: &[&str]) -> Ran {
    run(&[&["check", "student.transfer.ndjson", "--today", "2025-10-20"], more].concat())
}

fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn any_number_of_cores_gives_the_same_bytes() {
    for format in ["ndjson", "json", "human", "concise"] {
        let on = |jobs: &str| run(&["check", "--format", format, "--jobs", jobs]).out;
        let one = on("1");
        assert!(one.len() > 1000);
        assert!(["2", "3", "8"].iter().all(|jobs| on(jobs) == one), "{format}");
    }
    assert_eq!(check(&["--jobs", "0"]).code, 2);
}

#[test]
fn an_error_by_law_that_is_lowered_says_so() {
    const LAW: &str = "student.transfer.agreement_missing";
    const OWN: &str = "student.transfer.same_school";
    let severity = format!("{LAW}=warning,{OWN}=warning");
    let args = ["check", "--select", &[LAW, OWN].join(","), "--severity", &severity];
    let ran = run(&[&args[..], &["--format", "ndjson"]].concat());
    assert_eq!(ran.code, 0, "warnings do not fail");
    let mut lines = objects(&ran.out);
    let summary = lines.pop().unwrap();
    assert!(lines.iter().any(|it| it["rule"] == LAW) && lines.iter().any(|it| it["rule"] == OWN));
    for finding in &lines {
        assert_eq!(finding["severity"], "warning");
        let by_law = finding["rule"] == LAW;
        assert_eq!(finding.get("statutory"), by_law.then_some(&"error".into()), "{finding}");
    }
    assert_eq!((&summary["errors"], &summary["invalid"]), (&0.into(), &0.into()));
    assert_eq!(
        summary["severities_changed"],
        serde_json::json!([
            { "rule": LAW, "from": "error", "to": "warning" },
            { "rule": OWN, "from": "error", "to": "warning" },
        ])
    );
    insta::assert_snapshot!(run(&[&args[..], &["--format", "human"]].concat()).out);
}

#[test]
fn a_warning_can_be_raised_and_a_name_that_matches_nothing_is_refused() {
    let raised = ["--select", "student.transfer.overdue", "--severity", "student.transfer=error"];
    assert_eq!(check(&raised).code, 1);
    for wrong in ["student.trans=error", "student.transfer=fatal", "student.transfer"] {
        assert_eq!(check(&["--severity", wrong]).code, 2, "{wrong}");
    }
}

#[test]
fn examples_are_cut_and_totals_are_not() {
    let human = |most: &str| run(&["check", "--format", "human", "--max-samples", most]).out;
    let places = |out: &str| out.matches("  示例/").count();
    let last = |out: &str| out.lines().rev().take(3).map(ToOwned::to_owned).collect::<Vec<_>>();
    let (none, all) = (human("0"), human("1000"));
    assert_eq!(places(&none), 0);
    let findings = run(&["check", "--format", "concise"]).out.lines().count();
    assert_eq!(places(&all), findings);
    assert!(none.contains("……另有") && !all.contains("……另有"));
    assert_eq!(last(&none), last(&all));
}

#[test]
fn statistics() {
    insta::assert_snapshot!(check(&["--statistics"]).out);
    assert_eq!(check(&["--statistics"]).out, check(&["--statistics", "--format", "human"]).out);
    let mut lines = objects(&check(&["--statistics", "--format", "ndjson"]).out);
    let summary = lines.pop().unwrap();
    assert_eq!(
        lines[0],
        serde_json::json!({
            "type": "statistic", "rule": "student.transfer.overdue", "severity": "warning",
            "message": "办理逾期，尚未办结", "count": 2,
        })
    );
    let counted: u64 = lines.iter().map(|line| line["count"].as_u64().unwrap()).sum();
    assert_eq!(
        counted,
        summary["errors"].as_u64().unwrap() + summary["warnings"].as_u64().unwrap()
    );
    let whole: Value =
        serde_json::from_str(&check(&["--statistics", "--format", "json"]).out).unwrap();
    assert_eq!((&whole["statistics"], &whole["summary"]), (&lines.into(), &summary));
}

#[test]
fn a_baseline_leaves_what_is_new() {
    let folder = tempfile::tempdir().unwrap();
    let dirty = fs::read_to_string(data().join("student.transfer.ndjson")).unwrap();
    for format in ["json", "ndjson"] {
        let report = folder.path().join(format);
        let report = report.to_str().unwrap();
        fs::write(report, check(&["--format", format]).out).unwrap();

        let again = check(&["--format", "ndjson", "--baseline", report]);
        let summary = objects(&again.out).pop().unwrap();
        assert_eq!((again.code, again.out.lines().count()), (0, 1), "{}", again.out);
        assert_eq!((&summary["in_baseline"], &summary["errors"]), (&9.into(), &0.into()));

        // Without an id, one that is not JSON is like another: there was one, the second is new.
        let more = format!("{dirty}{{\"id\": ]\n");
        let args = ["check", "-", "--record", "student.transfer", "--today", "2025-10-20"];
        let ran = run_with(&[&args[..], &["--baseline", report]].concat(), more.as_bytes());
        assert_eq!(ran.code, 1);
        assert!(ran.out.starts_with("-:7:8: error core.json.syntax"), "{}", ran.out);
        assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
    }
    let human =
        check(&["--format", "human", "--baseline", folder.path().join("json").to_str().unwrap()]);
    insta::assert_snapshot!(human.out);
}

#[test]
fn what_is_no_report_is_no_baseline() {
    for wrong in ["nothing.json", "student.transfer.ndjson", "student.transfer.txt"] {
        let ran = check(&["--baseline", wrong]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(wrong), "{}", ran.err);
    }
}

#[test]
fn exit_zero_is_for_findings_alone() {
    assert_eq!(check(&["--exit-zero"]).code, 0);
    assert_eq!(run(&["check", "nothing.ndjson", "--exit-zero"]).code, 2);
}

#[test]
fn quiet_is_findings_alone() {
    let (whole, quiet) =
        (check(&["--format", "human"]).out, check(&["--format", "human", "-q"]).out);
    assert!(whole.starts_with(&quiet) && !quiet.contains("共检查") && whole.contains("共检查"));
    let lines = check(&["--format", "ndjson"]).out;
    assert_eq!(check(&["--format", "ndjson", "-q"]).out, lines, "machine formats are never cut");
}

#[test]
fn colour_is_as_told() {
    let red = |more: &[&str]| {
        check(&[&["--format", "human"], more].concat()).out.contains("\u{1b}[1;31m")
    };
    assert!(!red(&[]) && !red(&["--color", "auto"]) && !red(&["--color", "never"]));
    assert!(red(&["--color", "always"]));
}

#[test]
fn the_largest_record_can_be_smaller() {
    let ran = check(&["--max-record", "1100B", "--select", "core.json.too_large"]);
    assert_eq!(ran.code, 1);
    let lines = fs::read_to_string(data().join("student.transfer.ndjson")).unwrap();
    let large = lines.lines().filter(|line| line.len() > 1100).count();
    assert!(large > 0 && large < 5);
    assert_eq!(ran.out.lines().count(), large, "{}", ran.out);
    for wrong in ["17MiB", "0", "many"] {
        let ran = check(&["--max-record", wrong]);
        assert!(ran.code == 2 && ran.err.contains("16MiB"), "{}", ran.err);
    }
}

#[test]
fn no_progress_where_stderr_is_no_terminal() {
    assert_eq!(check(&[]).err, "");
    assert_eq!(check(&["--no-progress"]).err, "");
}

#[test]
fn completions_name_the_options() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(&["completions", shell]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{shell}");
        assert!(ran.out.contains("max-record") && ran.out.contains("completions"), "{shell}");
    }
    assert_eq!(run(&["completions", "dos"]).code, 2);
}
