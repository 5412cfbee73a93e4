//! How the program ends where something is wrong.

use std::io::Read;
use std::process::Stdio;

use crate::program::{command, run, run_with};

/// Exit 2, nothing on stdout, and a reason.
fn refuses(args: &[&str], reason: &str) {
    let ran = run(args);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args:?}: {}", ran.err);
    assert!(ran.err.contains(reason), "{args:?}: {}", ran.err);
}

#[test]
fn what_is_not_known_is_refused_before_anything_is_read() {
    refuses(&[], "Usage");
    refuses(&["chekc"], "chekc");
    refuses(&["check", "--formt", "human"], "--formt");
    refuses(&["check", "nothing.ndjson"], "nothing.ndjson");
    refuses(&["check", "."], "unnamed.ndjson");
    refuses(&["check", "unnamed.ndjson"], "--record");
    refuses(&["check", "student.transfer.txt"], "--input-format");
    refuses(&["check", "-"], "--record");
    refuses(&["check", "-", "-", "--record", "student.transfer"], "stdin");
    refuses(
        &["check", "--record", "student.nothing", "student.transfer.ndjson"],
        "student.transfer",
    );
    refuses(&["check", "--select", "student.trans"], "student.trans");
    refuses(&["check", "--ignore", "core.shape.mising"], "core.shape.mising");
    refuses(&["check", "--as-of", "2025-2-3"], "YYYY-MM-DD");
    refuses(&["check", "--profile", "atlantis"], "atlantis");
    refuses(&["check", "--profile", "student.transfer.ndjson"], "student.transfer.ndjson");
    refuses(&["id", "passport_number"], "resident_id");
    refuses(&["calendar", "add", "2026-12-30", "5"], "2026-12-31");
    refuses(&["calendar", "between", "2018-01-01", "2019-01-01"], "2019-01-01");
    refuses(&["schema", "show", "student.nothing"], "student.transfer");
    refuses(&["rule", "show", "same_school"], "student.transfer.same_school");
    refuses(&["process", "show", "x"], "student.transfer/receiving_side_first");
    refuses(&["code", "show", "x"], "division");
    refuses(&["profile", "show", "x"], "henan");
    refuses(&["sample", "student.transfer", "--faults", "2", "--answers", "x"], "0");
    refuses(&["sample", "student.transfer", "--faults", "0.5"], "--answers");
    refuses(
        &["sample", "student.transfer", "--faults", "0.5", "--answers", "no/such/folder"],
        "no/such/folder",
    );
    refuses(&["schema", "export", "student.transfer.ndjson/x"], "student.transfer.ndjson");
}

#[test]
fn nothing_to_read_is_no_success() {
    for input in [&b""[..], b"\n\n", b"[]"] {
        let ran = run_with(&["check", "-", "--record", "student.transfer"], input);
        assert_eq!(ran.code, 2, "{:?}", ran.err);
        assert!(ran.err.contains("no record"), "{}", ran.err);
    }
}

#[test]
fn a_file_that_is_broken_between_records_says_so_and_what_it_found() {
    let ran = run_with(
        &["check", "-", "--record", "student.transfer", "--format", "ndjson"],
        b"[{\"id\": 1} 7]",
    );
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("-:1:12"), "{}", ran.err);
    let summary: serde_json::Value = serde_json::from_str(ran.out.lines().last().unwrap()).unwrap();
    assert_eq!((&summary["complete"], &summary["records"]), (&false.into(), &1.into()));
}

#[test]
fn what_is_no_text_is_refused() {
    let utf_16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for input in [&utf_16[..], b"{\0}\0"] {
        let ran = run_with(&["check", "-", "--record", "student.transfer"], input);
        assert_eq!(ran.code, 2, "{}", ran.out);
        assert!(ran.err.contains("UTF-8"), "{}", ran.err);
    }
}

#[test]
fn help_and_version_are_successes_and_have_examples() {
    for args in [
        &["--help"][..],
        &["check", "--help"],
        &["id", "--help"],
        &["calendar", "add", "--help"],
        &["schema", "export", "--help"],
        &["rule", "show", "--help"],
        &["process", "show", "--help"],
        &["code", "show", "--help"],
        &["profile", "show", "--help"],
        &["sample", "--help"],
        &["completions", "--help"],
    ] {
        let ran = run(args);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert!(ran.out.contains("Example") && ran.out.contains("jiaozheng "), "{args:?}");
    }
    assert_eq!(run(&["--version"]).out, concat!("jiaozheng ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let mut child = command(&["sample", "student.transfer", "--count", "100000"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 1024];
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut first).unwrap();
    drop(out);
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), ended.stderr.as_slice()), (Some(0), &b""[..]));
}
