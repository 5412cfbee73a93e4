//! What is compared. The floor and the value do *less*: no check digits, no dates, no codes, no rules.

use std::fs;
use std::hint::black_box;
use std::io;
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Instant;

use cpu_time::ProcessTime;
use jiaozheng::core::sample::GOOD_FROM;
use jiaozheng::core::{Context, Lang, Profile, RecordKind};
use jiaozheng::student::Transfer;
use jiaozheng_check::{Engine, Format, Report, Run, Source};

use crate::Result;
use crate::floor;

/// Something that goes through a file of records.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    work: fn(&[u8], &RecordKind),
}

/// In the order of the table; the first is what the others are compared with.
pub(crate) const CONTENDERS: [Contender; 5] = [
    Contender { name: "floor: serde_json into plain structs", work: plain },
    Contender { name: "serde_json::Value", work: value },
    Contender { name: "library: typed reading", work: typed },
    Contender { name: "library: reading and rules", work: rules },
    Contender { name: "engine: ndjson report", work: engine },
];

pub(crate) fn run(name: &str, file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let kind = jiaozheng::record("student.transfer").ok_or("no student.transfer")?;
    let contender = CONTENDERS.iter().find(|contender| contender.name == name);
    let contender = contender.ok_or_else(|| format!("no contender {name}"))?;
    let start = ProcessTime::now();
    (contender.work)(&bytes, kind);
    println!("{}", start.elapsed().as_secs_f64());
    Ok(())
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty())
}

fn plain(bytes: &[u8], _: &RecordKind) {
    for line in lines(bytes) {
        // Broken lines are passed over, as everywhere.
        let _ = black_box(serde_json::from_slice::<floor::Transfer>(line));
    }
}

fn value(bytes: &[u8], _: &RecordKind) {
    for line in lines(bytes) {
        let _ = black_box(serde_json::from_slice::<serde_json::Value>(line));
    }
}

fn typed(bytes: &[u8], _: &RecordKind) {
    for line in lines(bytes) {
        black_box(jiaozheng::core::parse::<Transfer>(line));
    }
}

fn rules(bytes: &[u8], kind: &RecordKind) {
    let context = Context::new().today(GOOD_FROM);
    for line in lines(bytes) {
        black_box((kind.check)(line, &context));
    }
}

fn engine(bytes: &[u8], kind: &RecordKind) {
    engine_on(bytes, kind, NonZeroUsize::MIN);
}

fn engine_on(bytes: &[u8], kind: &RecordKind, cores: NonZeroUsize) {
    let profile = Profile::NATIONAL;
    let context = Context::new().today(GOOD_FROM).profile(&profile);
    let source = Source::new("work.ndjson", kind, Format::Ndjson, bytes);
    let mut report = Report::ndjson(io::sink(), Lang::Zh);
    let ran = Engine::new(Run::new(context).jobs(cores)).run([source], &mut report);
    black_box(ran.expect("a sink takes everything"));
}

/// The time on the wall that the engine takes with so many cores: CPU time does not tell.
pub(crate) fn run_on(cores: &str, file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let kind = jiaozheng::record("student.transfer").ok_or("no student.transfer")?;
    let cores = cores.parse()?;
    let start = Instant::now();
    engine_on(&bytes, kind, cores);
    println!("{}", start.elapsed().as_secs_f64());
    Ok(())
}
