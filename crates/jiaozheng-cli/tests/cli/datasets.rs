//! Directories as datasets, and compressed files.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::{Compression, write::GzEncoder};

use crate::program::{Ran, data, run};

fn compressed(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn dirty() -> Vec<u8> {
    fs::read(data().join("student.transfer.ndjson")).unwrap()
}

fn check(path: &Path, more: &[&str]) -> Ran {
    run(&[&["check", path.to_str().unwrap(), "--today", "2025-10-20"], more].concat())
}

/// The files that findings are in, each once, in order.
fn files(folder: &Path, out: &str) -> Vec<String> {
    let folder = format!("{}/", folder.display());
    let name = |line: &str| {
        let file = line.strip_prefix(&folder).unwrap().split(':').next().unwrap();
        file.to_owned()
    };
    let mut files: Vec<_> = out.lines().map(name).collect();
    files.dedup();
    files
}

#[test]
fn a_directory_is_all_its_data_files_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &[u8]| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("转学.ndjson", &dirty());
    write("student.transfer.ndjson.gz", &compressed(&dirty()));
    write("student.transfer-2.json", b"[{}]");
    write("2024/转学申请.jsonl", b"{}\n");
    write("README.md", b"# about");
    write("名册.xlsx", b"PK");
    write(".hidden/student.nothing.ndjson", b"{}");
    write(".student.nothing.ndjson", b"{}");
    let ran = check(folder.path(), &["--select", "core"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(
        files(folder.path(), &ran.out),
        [
            "2024/转学申请.jsonl",
            "student.transfer-2.json",
            "student.transfer.ndjson.gz",
            "转学.ndjson"
        ]
    );
    assert!(ran.err.contains("README.md") && ran.err.contains("名册.xlsx"), "{}", ran.err);
    assert!(!ran.err.contains("hidden") && ran.err.lines().count() == 1, "{}", ran.err);
    assert_eq!(check(folder.path(), &["-q"]).err, "");

    write("2024/student.nothing.ndjson", b"{}\n");
    let ran = check(folder.path(), &[]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("student.nothing.ndjson"), "{}", ran.err);
    assert_eq!(check(folder.path(), &["--record", "student.transfer"]).code, 1);
}

#[cfg(unix)]
#[test]
fn links_in_a_directory_lead_to_files_and_not_in_circles() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("circle")).unwrap();
    let target = data().join("student.transfer.ndjson");
    std::os::unix::fs::symlink(target, folder.path().join("转学.ndjson")).unwrap();
    let ran = check(folder.path(), &["--select", "core"]);
    assert_eq!(files(folder.path(), &ran.out), ["转学.ndjson"]);
    assert!(ran.err.contains("circle"), "{}", ran.err);
}

#[test]
fn a_directory_without_data_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.txt"), "").unwrap();
    let ran = check(folder.path(), &[]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("no data file"), "{}", ran.err);
}

#[test]
fn what_is_compressed_is_checked_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("student.transfer.ndjson");
    fs::write(&plain, dirty()).unwrap();
    let dirty = dirty();
    let (one, two) = dirty.split_at(1500);
    let members = [compressed(one), compressed(two)].concat();
    let gzipped = folder.path().join("student.transfer.ndjson.gz");
    fs::write(&gzipped, members).unwrap();
    let ran = check(&gzipped, &[]);
    assert_eq!(ran.out.replace(".ndjson.gz:", ".ndjson:"), check(&plain, &[]).out);
}

#[test]
fn a_compressed_file_that_is_damaged_is_a_broken_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("转学.json.gz");
    let whole = compressed(b"[{}, {}]");
    let mut damaged = whole.clone();
    *damaged.iter_mut().rev().nth(5).unwrap() ^= 0xff; // in the checksum
    for wrong in [&whole[..whole.len() - 4], &damaged, b"", b"[{}]"] {
        fs::write(&path, wrong).unwrap();
        let ran = check(&path, &[]);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains("gzip"), "{}", ran.err);
    }
}
