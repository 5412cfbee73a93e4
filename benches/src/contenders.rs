//! What is compared, and what each does less than we do.

use std::fs;
use std::hint::black_box;
use std::io;
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Instant;

use cpu_time::ProcessTime;
use jiaozheng::core::record::parse_by;
use jiaozheng::core::sample::GOOD_FROM;
use jiaozheng::core::{Context, Lang, Profile, Reader, RecordKind};
use jiaozheng::student::Transfer;
use jiaozheng_check::{Engine, Format, Report, Run, Source};

use crate::Result;
use crate::floor;
use crate::target::Target;

/// Something that goes through a file of records.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    /// What it does not do that ours do.
    pub(crate) less: &'static str,
    pub(crate) how: How,
    /// What is to be reached on transfers without faults.
    pub(crate) target: Option<Target>,
}

/// How it is run.
pub(crate) enum How {
    /// In a process of this program, on records of any kind.
    Own(Work),
    /// The same, but it knows transfers alone.
    Transfers(Work),
    /// By a script of `peers/`, on records of any kind.
    Script(Script, &'static str),
    /// A program on the file, its start included.
    Program(Program),
}

type Work = fn(&[u8], &RecordKind) -> u64;

#[derive(Clone, Copy)]
pub(crate) enum Script {
    Node,
    Python,
}

#[derive(Clone, Copy)]
pub(crate) enum Program {
    Jiaozheng,
    Sourcemeta,
}

const NOTHING: &str = "no pattern, no code, no date, no rule";
const RULES: &str = "no check digit, no dates compared, no rule but those that keywords say";
const MODEL: &str = "no check digit, no real date, no rule";

/// Ours, all of it: what peers that are called are compared with.
pub(crate) const OURS: &str = "library: reading and rules";
/// The same as a program: what programs are compared with.
pub(crate) const PROGRAM: &str = "program: jiaozheng check";

pub(crate) const ENGINE: &str = "engine: ndjson report";
pub(crate) const READING: &str = "kind: reading alone";

/// In the order of the table; the first is what the others are compared with.
pub(crate) const CONTENDERS: [Contender; 18] = [
    contender("floor: serde_json into plain structs", NOTHING, How::Transfers(plain)),
    contender("bound: memchr for the line ends", "nothing but that", How::Own(lines)),
    contender("serde_json::Value", "parsing alone", How::Own(value)),
    contender("library, serde_json: typed reading", "no rule", How::Transfers(typed_plainly)),
    contender("library, serde_json: reading and rules", "", How::Own(rules_plainly))
        .target(Target::OfFirst(0.95)),
    contender("library: typed reading", "no rule", How::Transfers(typed)),
    contender(OURS, "", How::Own(rules)).target(Target::OfFirst(0.70)),
    contender(ENGINE, "", How::Own(engine)),
    contender(PROGRAM, "", How::Program(Program::Jiaozheng)),
    contender("crate jsonschema, is_valid", RULES, How::Own(by_jsonschema)).slower(3.0),
    contender("crate boon", RULES, How::Own(by_boon)).slower(6.5),
    contender("npm ajv + ajv-formats", RULES, How::Script(Script::Node, "ajv")).slower(7.0),
    contender("npm @exodus/schemasafe", RULES, How::Script(Script::Node, "schemasafe")).slower(6.0),
    contender("program: sourcemeta jsonschema", RULES, How::Program(Program::Sourcemeta))
        .target(Target::SlowerThan(PROGRAM, 8.0)),
    contender("PyPI jsonschema-rs", RULES, How::Script(Script::Python, "jsonschema_rs"))
        .slower(3.0),
    contender("PyPI pydantic", MODEL, How::Script(Script::Python, "pydantic")).slower(11.0),
    contender("PyPI msgspec", MODEL, How::Script(Script::Python, "msgspec")).slower(3.7),
    contender("PyPI fastjsonschema", RULES, How::Script(Script::Python, "fastjsonschema"))
        .slower(24.0),
];

const fn contender(name: &'static str, less: &'static str, how: How) -> Contender {
    Contender { name, less, how, target: None }
}

impl Contender {
    const fn target(mut self, target: Target) -> Self {
        self.target = Some(target);
        self
    }

    /// To be so many times as slow as ours.
    const fn slower(self, times: f64) -> Self {
        self.target(Target::SlowerThan(OURS, times))
    }
}

/// Not in the tables: what the curve over rules is measured by.
const READING_ALONE: Contender = contender(READING, "no rule", How::Own(reading));

/// Runs one of our own on a file, and prints its CPU time and how many records it took.
pub(crate) fn run(name: &str, record: &str, file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let kind = jiaozheng::record(record).ok_or("no such record")?;
    let contender =
        CONTENDERS.iter().chain([&READING_ALONE]).find(|contender| contender.name == name);
    let Some(Contender { how: How::Own(work) | How::Transfers(work), .. }) = contender else {
        return Err(format!("no contender {name}").into());
    };
    let start = ProcessTime::now();
    let valid = work(&bytes, kind);
    let seconds = start.elapsed().as_secs_f64();
    println!("{}", serde_json::json!({ "seconds": seconds, "valid": valid }));
    Ok(())
}

fn count(bytes: &[u8], mut takes: impl FnMut(&[u8]) -> bool) -> u64 {
    let (mut count, mut from) = (0, 0);
    for end in memchr::memchr_iter(b'\n', bytes) {
        count += u64::from(takes(bytes.get(from..end).unwrap_or_default()));
        from = end + 1;
    }
    count
}

fn plain(bytes: &[u8], _: &RecordKind) -> u64 {
    count(bytes, |line| black_box(serde_json::from_slice::<floor::Transfer>(line)).is_ok())
}

fn value(bytes: &[u8], _: &RecordKind) -> u64 {
    count(bytes, |line| black_box(serde_json::from_slice::<serde_json::Value>(line)).is_ok())
}

fn lines(bytes: &[u8], _: &RecordKind) -> u64 {
    count(bytes, |line| !black_box(line).is_empty())
}

fn reading(bytes: &[u8], kind: &RecordKind) -> u64 {
    count(bytes, |line| black_box((kind.parses)(line)))
}

fn typed(bytes: &[u8], _: &RecordKind) -> u64 {
    typed_by(Reader::Fastest, bytes)
}

fn typed_plainly(bytes: &[u8], _: &RecordKind) -> u64 {
    typed_by(Reader::SerdeJson, bytes)
}

fn typed_by(reader: Reader, bytes: &[u8]) -> u64 {
    count(bytes, |line| black_box(parse_by::<Transfer>(reader, line)).is_some())
}

fn rules(bytes: &[u8], kind: &RecordKind) -> u64 {
    rules_by(Reader::Fastest, bytes, kind)
}

fn rules_plainly(bytes: &[u8], kind: &RecordKind) -> u64 {
    rules_by(Reader::SerdeJson, bytes, kind)
}

fn rules_by(reader: Reader, bytes: &[u8], kind: &RecordKind) -> u64 {
    let context = Context::new().today(GOOD_FROM).reader(reader);
    count(bytes, |line| black_box((kind.check)(line, &context)).report.findings().is_empty())
}

fn engine(bytes: &[u8], kind: &RecordKind) -> u64 {
    engine_on(bytes, kind, NonZeroUsize::MIN)
}

fn engine_on(bytes: &[u8], kind: &RecordKind, cores: NonZeroUsize) -> u64 {
    let profile = Profile::NATIONAL;
    let context = Context::new().today(GOOD_FROM).profile(&profile);
    let source = Source::new("work.ndjson", kind, Format::Ndjson, bytes);
    let mut report = Report::ndjson(io::sink(), Lang::Zh);
    let ran = Engine::new(Run::new(context).jobs(cores)).run([source], &mut report);
    let summary = ran.expect("a sink takes everything");
    summary.records - summary.invalid
}

fn by_jsonschema(bytes: &[u8], kind: &RecordKind) -> u64 {
    let schema = serde_json::to_value((kind.schema)()).expect("a schema is JSON");
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    let validator = options.build(&schema).expect("a schema");
    count(bytes, |line| {
        serde_json::from_slice(line).is_ok_and(|value| black_box(validator.is_valid(&value)))
    })
}

fn by_boon(bytes: &[u8], kind: &RecordKind) -> u64 {
    let schema = serde_json::to_value((kind.schema)()).expect("a schema is JSON");
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.enable_format_assertions();
    compiler.add_resource("urn:work", schema).expect("a schema");
    let index = compiler.compile("urn:work", &mut schemas).expect("a schema");
    count(bytes, |line| {
        serde_json::from_slice(line)
            .is_ok_and(|value| black_box(schemas.validate(&value, index)).is_ok())
    })
}

/// The time on the wall that the engine takes with so many cores: CPU time does not tell.
pub(crate) fn run_on(cores: &str, record: &str, file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let kind = jiaozheng::record(record).ok_or("no such record")?;
    let cores = cores.parse()?;
    let start = Instant::now();
    black_box(engine_on(&bytes, kind, cores));
    println!("{}", serde_json::json!({ "seconds": start.elapsed().as_secs_f64() }));
    Ok(())
}
