//! Ctrl-C while it waits for more.

#![cfg(unix)]

use std::fs;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::program::command;

fn waiting(more: &[&str]) -> Child {
    command(&[&["check", "-", "--record", "student.transfer"], more].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn interrupt(child: &Child) {
    let kill = format!("kill -INT {}", child.id());
    assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
}

#[test]
fn the_report_on_stdout_says_that_it_is_not_complete() {
    for jobs in ["1", "2"] {
        let mut child = waiting(&["--format", "ndjson", "--jobs", jobs]);
        let mut input = child.stdin.take().unwrap();
        input.write_all("{\"id\": 1}\n".repeat(300).as_bytes()).unwrap();
        // Once something comes out it reads, and waits for more.
        let mut out = child.stdout.take().unwrap();
        let mut report = vec![0; 1000];
        out.read_exact(&mut report).unwrap();
        interrupt(&child);
        out.read_to_end(&mut report).unwrap();
        let ended = child.wait_with_output().unwrap();
        drop(input);
        assert_eq!(ended.status.code(), Some(130));
        let report = String::from_utf8(report).unwrap();
        let summary: serde_json::Value =
            serde_json::from_str(report.lines().last().unwrap()).unwrap();
        assert_eq!((&summary["complete"], &summary["records"]), (&false.into(), &300.into()));
        assert_eq!(String::from_utf8(ended.stderr).unwrap(), "已中断\n");
    }
}

#[test]
fn before_anything_was_read_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.json");
    let mut child = waiting(&["-o", path.to_str().unwrap(), "--input-format", "ndjson"]);
    let input = child.stdin.take().unwrap();
    let since = Instant::now();
    while fs::read_dir(folder.path()).unwrap().count() == 0 {
        assert!(since.elapsed() < Duration::from_secs(20), "it opens its output");
        std::thread::sleep(Duration::from_millis(10));
    }
    interrupt(&child);
    let ended = child.wait_with_output().unwrap();
    drop(input);
    assert_eq!((ended.status.code(), ended.stdout.len()), (Some(130), 0));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
}
