//! `-o`: written whole, or not at all.

use std::fs;
use std::path::Path;

use crate::program::{data, run, run_with};

fn check(more: &[&str]) -> crate::program::Ran {
    run(&[&["check", "student.transfer.ndjson", "--today", "2025-10-20"], more].concat())
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn one_run_writes_several_reports() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (text, json) = (format!("human={}", at("报告.txt")), at("report.json"));
    let (lines, out) = (at("report.ndjson"), "concise=-");
    let ran = check(&["-o", &text, "-o", &json, "-o", &lines, "--output", out]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    let written = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(ran.out, check(&["--format", "concise"]).out);
    assert_eq!(written("报告.txt"), check(&["--format", "human"]).out);
    assert_eq!(written("report.json"), check(&["--format", "json"]).out);
    assert_eq!(written("report.ndjson"), check(&["--format", "ndjson"]).out);
    assert_eq!(names(folder.path()).len(), 3, "nothing else is left");
    assert_eq!(check(&["-o", &json]).out, "", "what goes to a file does not go to stdout too");
}

#[test]
fn the_form_of_a_file_is_said_or_told_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    check(&["-o", &at("a.json"), "--format", "ndjson"]);
    let written = fs::read_to_string(at("a.json")).unwrap();
    assert_eq!(written, check(&["--format", "ndjson"]).out);
    let ran = check(&["-o", &at("a.txt")]);
    assert!(ran.code == 2 && ran.err.contains("-o human="), "{}", ran.err);
    let ran = check(&["-o", "xml=a.json"]);
    assert!(ran.code == 2 && ran.err.contains("xml"), "{}", ran.err);
}

#[test]
fn what_cannot_be_written_is_known_before_anything_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("file"), "").unwrap();
    for wrong in [at("no/such/folder/a.json"), at("file/a.json"), format!("json={}", at(""))] {
        let ran = check(&["-o", &at("first.json"), "-o", &wrong]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{wrong}");
        assert!(ran.err.contains(wrong.trim_start_matches("json=")), "{wrong}: {}", ran.err);
    }
    let ran = check(&["-o", &at("a.json"), "-o", &at("a.json")]);
    assert_eq!(ran.code, 2, "named twice");
    assert_eq!(names(folder.path()), ["file"]);
}

#[test]
fn an_input_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("student.transfer.ndjson");
    fs::copy(data().join("student.transfer.ndjson"), &input).unwrap();
    let before = fs::read(&input).unwrap();
    let input = input.to_str().unwrap();
    let ran = run(&["check", input, "-o", input]);
    assert!(ran.code == 2 && ran.err.contains("input"), "{}", ran.err);
    assert_eq!(fs::read(input).unwrap(), before);
}

#[test]
fn a_run_that_does_not_come_to_its_end_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("old.json"), "old").unwrap();
    let args = ["check", "-", "--record", "student.transfer", "-o"];
    for input in [&b""[..], b"[{} {}]", b"\xff\xfe{\0}\0"] {
        for name in ["old.json", "new.json"] {
            let ran = run_with(&[&args[..], &[&at(name)]].concat(), input);
            assert_eq!(ran.code, 2, "{}", ran.err);
        }
    }
    assert_eq!(names(folder.path()), ["old.json"]);
    assert_eq!(fs::read(at("old.json")).unwrap(), b"old");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_and_devices_stay_what_they_are() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mode = |name: &str| fs::metadata(at(name)).unwrap().permissions().mode() & 0o777;
    fs::write(at("old.json"), "old").unwrap();
    fs::set_permissions(at("old.json"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("old.json", at("link.json")).unwrap();
    assert_eq!(check(&["-o", &at("link.json"), "-o", &at("new.ndjson")]).code, 1);
    assert!(fs::symlink_metadata(at("link.json")).unwrap().is_symlink());
    assert!(fs::read_to_string(at("old.json")).unwrap().starts_with("{\"findings\""));
    assert_eq!(mode("old.json"), 0o640);
    assert!(mode("new.ndjson") & 0o044 != 0 || mode("new.ndjson") == 0o600, "as the umask says");

    assert_eq!(check(&["-o", "json=/dev/null"]).code, 1);
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_no_report() {
    let ran = check(&["-o", "ndjson=/dev/full"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("/dev/full"), "{}", ran.err);
}
