//! What is compared. The floor and the value do *less*: no check digits, no dates, no codes, no rules.

use std::fs;
use std::hint::black_box;
use std::io;
use std::path::Path;

use cpu_time::ProcessTime;
use jiaozheng::core::sample::GOOD_FROM;
use jiaozheng::core::{Context, Lang, Profile, RecordKind};
use jiaozheng::student::Transfer;
use jiaozheng_check::{Engine, Format, Report, Run, Source};

use crate::Result;
use crate::floor;

/// In the order of the table; the first is what the others are compared with.
pub(crate) const CONTENDERS: [&str; 5] = [
    "floor: serde_json into plain structs",
    "serde_json::Value",
    "library: typed reading",
    "library: reading and rules",
    "engine: ndjson report",
];

pub(crate) fn run(contender: &str, file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let kind = jiaozheng::record("student.transfer").ok_or("no student.transfer")?;
    let work: fn(&[u8], &RecordKind) -> Result<()> =
        match CONTENDERS.iter().position(|own| *own == contender) {
            Some(0) => plain,
            Some(1) => value,
            Some(2) => typed,
            Some(3) => rules,
            Some(4) => engine,
            _ => return Err(format!("no contender {contender}").into()),
        };
    let start = ProcessTime::now();
    work(&bytes, kind)?;
    println!("{}", start.elapsed().as_secs_f64());
    Ok(())
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty())
}

fn plain(bytes: &[u8], _: &RecordKind) -> Result<()> {
    for line in lines(bytes) {
        // Broken lines are passed over, as everywhere.
        let _ = black_box(serde_json::from_slice::<floor::Transfer>(line));
    }
    Ok(())
}

fn value(bytes: &[u8], _: &RecordKind) -> Result<()> {
    for line in lines(bytes) {
        let _ = black_box(serde_json::from_slice::<serde_json::Value>(line));
    }
    Ok(())
}

fn typed(bytes: &[u8], _: &RecordKind) -> Result<()> {
    for line in lines(bytes) {
        black_box(jiaozheng::core::parse::<Transfer>(line));
    }
    Ok(())
}

fn rules(bytes: &[u8], kind: &RecordKind) -> Result<()> {
    let context = Context::new().today(GOOD_FROM);
    for line in lines(bytes) {
        black_box((kind.check)(line, &context));
    }
    Ok(())
}

fn engine(bytes: &[u8], kind: &RecordKind) -> Result<()> {
    let profile = Profile::NATIONAL;
    let context = Context::new().today(GOOD_FROM).profile(&profile);
    let source = Source::new("work.ndjson", kind, Format::Ndjson, bytes);
    let mut report = Report::ndjson(io::sink(), Lang::Zh);
    Engine::new(Run::new(context)).run([source], &mut report)?;
    Ok(())
}
