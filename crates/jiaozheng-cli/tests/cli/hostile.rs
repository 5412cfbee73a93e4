//! Input that means harm, or might as well: the program says so, ends as stated, and stays small.

use std::fs;
use std::io::Write;
use std::process::{Child, Command, Stdio};

use crate::program::{command, run, run_with};

const CHECK: [&str; 4] = ["check", "-", "--record", "student.transfer"];

/// Rules by line, of a stream that is read to its end.
fn found(input: &[u8]) -> Vec<String> {
    let apart = ["--ignore", "student.transfer.duplicate_id"];
    let ran = run_with(&[&CHECK[..], &apart].concat(), input);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let place = |line: &str| {
        let mut words = line.split(' ');
        let line = words.next()?.split(':').nth(1)?;
        Some(format!("{line} {}", words.nth(1)?))
    };
    ran.out.lines().filter_map(place).collect()
}

fn sample() -> String {
    run(&["sample", "student.transfer", "--count", "1"]).out.trim_end().to_owned()
}

#[test]
fn nesting_of_100_000_levels_is_a_finding_and_reading_goes_on() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    let objects = "{\"a\":".repeat(100_000);
    let good = sample();
    let inside = good.replacen('{', &format!("{{\"extensions\":{open}{close},"), 1);
    let input = format!("{inside}\n{objects}\n{open}\n{good}\n");
    let found = found(input.as_bytes());
    assert_eq!(found, ["1 core.json.too_deep", "2 core.json.too_deep", "3 core.json.too_deep"]);
    let list = format!("[{inside},{good}]");
    let ran = run_with(&[&CHECK[..], &["--input-format", "json"]].concat(), list.as_bytes());
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(ran.out.matches("core.json.too_deep").count(), 1, "{}", ran.out);
}

#[test]
fn numbers_of_100_000_digits_are_findings() {
    let digits = "9".repeat(100_000);
    let (good, grade) = (sample(), "\"grade_before\":");
    let (before, after) = good.split_once(grade).unwrap();
    let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
    // With the digits behind the point it is 2, as for every reader that has doubles.
    let lines = [&digits, &format!("-{digits}"), &format!("1.{digits}e9"), &format!("1e{digits}")]
        .map(|number| format!("{before}{grade}{number}{after}\n"));
    let found = found(lines.concat().as_bytes());
    for line in 1..=4 {
        assert!(found.iter().any(|it| it.starts_with(&format!("{line} core."))), "{found:?}");
    }
}

#[test]
fn texts_that_are_none_are_findings() {
    let good = sample();
    let with = |name: &str, value: &str| {
        good.replacen('{', &format!("{{\"{name}\":{value},"), 1).into_bytes()
    };
    let lines: [(Vec<u8>, &str); 6] = [
        (b"{\"id\":\"\xc3\x28\"}".to_vec(), "core.json.encoding"),
        (b"\xed\xa0\x80".to_vec(), "core.json.encoding"),
        (with("reason_note", "\"\\ud800\""), "core.json.encoding"),
        (with("reason_note", "\"a\\u0000b\""), "core.text.character"),
        (with("reason_note", "\"a\tb\""), "core.json.syntax"),
        (with("scope", "\"within_city\""), "core.json.duplicate_key"),
    ];
    for (line, rule) in lines {
        let found = found(&[&line[..], b"\n", good.as_bytes()].concat());
        assert!(found.contains(&format!("1 {rule}")), "{rule}: {found:?}");
        assert!(found.iter().all(|it| it.starts_with("1 ")), "the next line is read: {found:?}");
    }
}

#[test]
fn a_byte_order_mark_and_carriage_returns_are_no_faults() {
    let good = sample();
    for input in [format!("\u{feff}{good}\n"), format!("{good}\r\n\r\n{good}\r\n"), good.clone()] {
        let ran = run_with(
            &[&CHECK[..], &["--ignore", "student.transfer.duplicate_id"]].concat(),
            input.as_bytes(),
        );
        assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    }
}

/// As a place that cannot be read: no file, a folder of that name, a file whose reading fails.
#[test]
fn what_cannot_be_read_is_named_and_leaves_no_report() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::create_dir(at("student.transfer.ndjson")).unwrap();
    fs::write(at("student.status.ndjson"), "").unwrap();
    let report = at("report.json");
    let mut unreadable =
        vec![at("student.transfer.ndjson"), at("student.status.ndjson"), at("gone.ndjson")];
    if cfg!(target_os = "linux") {
        unreadable.push("/proc/self/mem".to_owned()); // opens, and cannot be read at its start
    }
    for path in unreadable {
        let ran = run(&[
            "check",
            &path,
            "--record",
            "student.transfer",
            "--input-format",
            "ndjson",
            "-o",
            &report,
        ]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{path}: {}", ran.err);
        assert!(ran.err.contains(&path) || ran.err.contains("no record"), "{path}: {}", ran.err);
    }
    assert!(!fs::exists(report).unwrap());
}

#[cfg(target_os = "linux")]
mod linux {
    use super::*;
    use std::time::{Duration, Instant};

    /// What the program may take, whatever it reads: megabytes.
    const MOST: u64 = 160;

    fn reading(more: &[&str]) -> Child {
        command(&[&CHECK[..], more].concat())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// The most memory that a process has had, in megabytes.
    fn peak(child: &Child) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
    }

    #[test]
    fn a_line_of_a_gibibyte_is_a_finding_and_takes_no_more_memory() {
        let mut child = reading(&["--input-format", "ndjson", "--jobs", "2"]);
        let mut input = child.stdin.take().unwrap();
        let piece = vec![b'['; 1 << 20];
        for _ in 0..1024 {
            input.write_all(&piece).unwrap();
        }
        input.write_all(b"\n{\"id\": 1}\n").unwrap();
        let most = peak(&child);
        drop(input);
        let ended = child.wait_with_output().unwrap();
        let out = String::from_utf8(ended.stdout).unwrap();
        assert_eq!(ended.status.code(), Some(1));
        assert!(
            out.starts_with("-:1:1: error core.json.too_large"),
            "{}",
            out.lines().next().unwrap()
        );
        assert!(out.contains("\n-:2:"), "the next line is read");
        assert!(most < MOST, "{most} MB");
    }

    /// Killed in the middle of the run: what was there stays, and nothing stands under the name that
    /// was not whole.
    #[test]
    fn killed_in_mid_write_it_leaves_what_was_there() {
        for (signal, code) in [("KILL", None), ("INT", Some(130))] {
            let folder = tempfile::tempdir().unwrap();
            let old = folder.path().join("old.ndjson");
            let new = folder.path().join("new.json");
            fs::write(&old, "old").unwrap();
            let outputs = ["-o", old.to_str().unwrap(), "-o", new.to_str().unwrap()];
            let mut child = reading(&outputs);
            let mut input = child.stdin.take().unwrap();
            let faulty = "{\"id\": 1}\n".repeat(1000);
            // Until a part of the report is on the disk.
            let since = Instant::now();
            while written(folder.path()) < 100_000 {
                input.write_all(faulty.as_bytes()).unwrap();
                assert!(since.elapsed() < Duration::from_secs(60), "it writes");
            }
            let kill = format!("kill -{signal} {}", child.id());
            assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
            let ended = child.wait_with_output().unwrap();
            drop(input);
            assert_eq!(ended.status.code(), code);
            assert_eq!(fs::read(&old).unwrap(), b"old");
            assert!(!new.exists(), "{signal}");
        }
    }

    /// Bytes of what the program writes beside its targets.
    fn written(folder: &std::path::Path) -> u64 {
        let files = fs::read_dir(folder).unwrap().filter_map(Result::ok);
        files.filter_map(|file| file.metadata().ok()).map(|it| it.len()).sum()
    }

    /// Where the rights to make one are missing, a full device stands for it elsewhere.
    #[test]
    fn a_full_disk_keeps_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let disk = folder.path().to_str().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=64k", "none", disk]);
        if !mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success()) {
            return;
        }
        let old = folder.path().join("old.json");
        fs::write(&old, "old").unwrap();
        let input = "{\"id\": 1}\n".repeat(2000);
        let ran =
            run_with(&[&CHECK[..], &["-o", old.to_str().unwrap()]].concat(), input.as_bytes());
        let kept = fs::read(&old);
        let left = fs::read_dir(disk).unwrap().count();
        assert!(Command::new("umount").arg(disk).status().unwrap().success());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        assert!(ran.err.contains("old.json"), "{}", ran.err);
        assert_eq!((kept.unwrap().as_slice(), left), (&b"old"[..], 1));
    }
}
