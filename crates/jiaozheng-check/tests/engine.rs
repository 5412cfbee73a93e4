//! The engine as a whole: on one core and on several, over pieces of any size, the same comes out.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may end so"
)]

use std::io::{self, Read, Write};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use flate2::{Compression, write::GzEncoder};
use jiaozheng_check::{Engine, Failure, Format, Report, Run, Source};
use jiaozheng_core::sample::{Draw, faulty};
use jiaozheng_core::{Context, Lang, Profile, RecordKind, day};

const CORES: [usize; 4] = [1, 2, 3, 8];

fn kind() -> &'static RecordKind {
    jiaozheng::record("student.transfer").unwrap()
}

/// Transfers, every fifth of them faulty, some twice.
fn records(count: usize) -> Vec<String> {
    let mut draw = Draw::new(7);
    let mut records: Vec<String> = Vec::new();
    for number in 0..count {
        let record = match number % 5 {
            1 => faulty(kind(), &mut draw, &Profile::NATIONAL).json,
            4 if number % 7 == 0 => records[number / 2].clone(),
            _ => (kind().sample)(&mut draw, &Profile::NATIONAL),
        };
        records.push(record);
    }
    records
}

/// Gives so many bytes at a time at the most.
struct Dripping<'a> {
    input: &'a [u8],
    step: usize,
}

impl Read for Dripping<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(self.step);
        self.input.read(&mut buffer[..length])
    }
}

/// What a run is over, and with what.
#[derive(Clone, Copy)]
struct Case<'a> {
    input: &'a [u8],
    format: Format,
    gzip: bool,
    cores: usize,
    step: usize,
    most: usize,
}

impl<'a> Case<'a> {
    const fn of(input: &'a [u8], format: Format) -> Self {
        Self { input, format, gzip: false, cores: 1, step: usize::MAX, most: 1 << 19 }
    }

    /// All reports in one, and how it ended.
    fn run(self) -> (String, String) {
        let profile = Profile::NATIONAL;
        let context = Context::new().today(day(2026, 11, 23)).profile(&profile);
        let run =
            Run::new(context).jobs(NonZeroUsize::new(self.cores).unwrap()).max_record(self.most);
        let reader = Dripping { input: self.input, step: self.step };
        let source = Source::new("input", kind(), self.format, reader);
        let source = if self.gzip { source.gzipped() } else { source };
        let (mut lines, mut whole) = (Vec::new(), Vec::new());
        let mut report = Report::several([
            Report::ndjson(&mut lines, Lang::Zh),
            Report::human(&mut whole, Lang::En, false),
        ]);
        let result = Engine::new(run).run([source], &mut report);
        drop(report);
        lines.extend_from_slice(&whole);
        let ended = match result {
            Ok(summary) => format!("{summary:?}"),
            Err(failure) => failure.to_string(),
        };
        (String::from_utf8(lines).unwrap(), ended)
    }

    /// On any number of cores, however the input comes: what comes out, which is always the same.
    fn the_same_anyhow(self) -> (String, String) {
        let expected = self.run();
        for cores in CORES {
            for step in [usize::MAX, 100_000, 4099] {
                let other = Self { cores, step, ..self }.run();
                assert!(other == expected, "{cores} cores, {step} at a time:\n{}", other.1);
            }
        }
        expected
    }
}

fn compressed(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn many_pieces_are_checked_alike_on_any_number_of_cores() {
    let records = records(1200);
    let lines = records.join("\n");
    assert!(lines.len() > 5 * (256 << 10), "several pieces");
    let (report, ended) = Case::of(lines.as_bytes(), Format::Ndjson).the_same_anyhow();
    assert!(ended.contains("complete: true, records: 1200"), "{ended}");
    assert!(report.matches("duplicate_id").count() > 10);

    let gzipped = compressed(lines.as_bytes());
    let gzipped = Case { gzip: true, ..Case::of(&gzipped, Format::Ndjson) };
    assert!(gzipped.the_same_anyhow() == (report, ended), "what is compressed is no other");
}

#[test]
fn a_list_is_checked_as_its_elements() {
    let records = records(600);
    let list = format!("\u{feff} [\n\t{}\r\n]\n", records.join("\n ,\r\n\t"));
    let (report, ended) = Case::of(list.as_bytes(), Format::Json).the_same_anyhow();
    assert!(ended.contains("records: 600"), "{ended}");
    // The same findings as in lines, but for their places.
    let bare = |report: &str| {
        let findings = report.lines().filter(|line| line.starts_with("{\"type\":\"finding\""));
        findings.map(|line| line.split_once("\"record\"").unwrap().1.to_owned()).collect::<Vec<_>>()
    };
    let lines = records.join("\n");
    let (of_lines, _) = Case::of(lines.as_bytes(), Format::Ndjson).run();
    assert!(bare(&report) == bare(&of_lines));
    // Element 1 is faulty, and begins behind the comma of line 3.
    assert!(report.lines().next().unwrap().contains("\"line\":4,"), "{report:.300}");
}

#[test]
fn hostile_inputs_are_told_alike() {
    let good = records(1).pop().unwrap();
    let wide = format!("{{\"id\": \"{}\"}}", "名".repeat(100_000));
    let huge = "x".repeat(700 << 10);
    let blank = " ".repeat(700 << 10);
    let lines =
        [&good[..], "", &wide, "{]", &huge, "   ", &blank, "{\"id\": 1}", &good].join("\r\n");
    let mut lines = [b"\xef\xbb\xbf", lines.as_bytes()].concat();
    lines.extend_from_slice(b"\n{\"id\": \"\xd6\xd0\"}\n\xff\n{\"id\":\r2}");
    for input in [&lines[..], &[&lines[..], b"\n"].concat()] {
        let (report, ended) = Case::of(input, Format::Ndjson).the_same_anyhow();
        let at = |line: u64, rule: &str| {
            let (line, rule) = (format!("\"line\":{line},"), format!("\"rule\":\"{rule}\""));
            report.lines().any(|finding| finding.contains(&line) && finding.contains(&rule))
        };
        assert!(ended.contains("records: 10,"), "{ended}");
        assert!(at(4, "core.json.syntax") && at(5, "core.json.too_large"), "{report}");
        assert!(at(7, "core.json.too_large") && at(8, "core.shape.type"), "{report}");
        assert!(at(9, "student.transfer.duplicate_id"), "{report}");
        assert!(at(10, "core.json.encoding") && at(11, "core.json.encoding"), "{report}");
        assert!(at(12, "core.shape.type"), "{report}");
    }

    let list = format!(" \n[{good},{wide}, {{:}}, [\"{huge}\",\n\n1],\n  {good}");
    let (report, ended) = Case::of(list.as_bytes(), Format::Json).the_same_anyhow();
    assert!(ended.starts_with("input:5:"), "no bracket at the end: {ended}");
    assert!(report.contains("\"complete\":false,\"records\":5,"), "{report}");
    assert!(report.contains("core.json.too_large"), "{report}");
}

#[test]
fn a_gzip_cut_short_is_a_broken_file_whose_whole_records_were_checked() {
    let lines = records(900).join("\n");
    let gzipped = compressed(lines.as_bytes());
    let cut = &gzipped[..gzipped.len() / 2];
    let case = Case { gzip: true, ..Case::of(cut, Format::Ndjson) };
    let expected = case.run();
    for cores in CORES {
        assert!(Case { cores, ..case }.run() == expected, "{cores} cores");
    }
    let (report, ended) = expected;
    assert!(ended.contains("gzip"), "{ended}");
    assert!(report.contains("\"complete\":false") && !report.contains("\"records\":0,"));
}

#[test]
fn a_panic_in_a_check_ends_the_run_and_hangs_nothing() {
    let lines = records(800).join("\n");
    let mut kind = *kind();
    kind.check = |json, _| {
        assert!(!json.is_empty(), "on purpose");
        panic!("on purpose")
    };
    for cores in CORES {
        let run = Run::new(Context::new()).jobs(NonZeroUsize::new(cores).unwrap());
        let source = Source::new("input", &kind, Format::Ndjson, lines.as_bytes());
        let mut report = Report::concise(io::sink(), Lang::Zh);
        let caught = catch_unwind(AssertUnwindSafe(|| Engine::new(run).run([source], &mut report)));
        assert_eq!(*caught.unwrap_err().downcast::<&str>().unwrap(), "on purpose");
    }
}

#[test]
fn a_report_that_cannot_be_written_ends_the_run() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let lines = records(800).join("\n");
    for cores in CORES {
        let run = Run::new(Context::new()).jobs(NonZeroUsize::new(cores).unwrap());
        let source = Source::new("input", kind(), Format::Ndjson, lines.as_bytes());
        let result = Engine::new(run).run([source], &mut Report::concise(Full, Lang::Zh));
        assert!(matches!(result, Err(Failure::Unwritable(_))), "{cores} cores");
    }
}

#[test]
fn whoever_wants_it_to_stop_is_heard_and_the_report_says_so() {
    /// An input without end, which asks for an end.
    struct Endless<'a>(&'a AtomicBool, usize);
    impl Read for Endless<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.1 += 1;
            self.0.store(self.1 > 40, Ordering::Relaxed);
            b"{}\n".as_slice().read(buffer)
        }
    }
    for cores in CORES {
        let stop = AtomicBool::new(false);
        let run =
            Run::new(Context::new()).jobs(NonZeroUsize::new(cores).unwrap()).stopped_by(&stop);
        let source = Source::new("input", kind(), Format::Ndjson, Endless(&stop, 0));
        let mut out = Vec::new();
        let mut report = Report::ndjson(&mut out, Lang::Zh);
        let result = Engine::new(run).run([source], &mut report);
        drop(report);
        assert!(matches!(result, Err(Failure::Interrupted)), "{cores} cores: {result:?}");
        let last = String::from_utf8(out).unwrap().lines().last().unwrap().to_owned();
        assert!(last.contains("\"complete\":false"), "{last}");
    }
}

#[test]
fn a_small_limit_is_kept_and_a_large_one_is_that_of_core() {
    let input = b"{\"id\": 1}\r\n{\"id\": 10}\r\n";
    let (report, _) = Case { most: 9, ..Case::of(input, Format::Ndjson) }.the_same_anyhow();
    assert_eq!(report.matches("\"rule\":\"core.json.too_large\"").count(), 1, "{report}");
    let run = Run::new(Context::new()).max_record(usize::MAX);
    assert_eq!(run.max_record, jiaozheng_core::record::LARGEST);
}
