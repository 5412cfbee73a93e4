//! `jiaozheng check`

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use jiaozheng::core::{Context, LocalDate, Profile, RecordKind, Severity};
use jiaozheng_check::{Engine, Format, Report, Run, Selection, Source};

use crate::args::{CheckArgs, FailOn, InputFormat, ReportFormat};
use crate::dataset;
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::lookup;

const TOOL: &str = concat!("jiaozheng ", env!("CARGO_PKG_VERSION"));

pub(crate) fn run(args: &CheckArgs, io: &mut Io) -> Result<Exit, Trouble> {
    let (profile, today) = surroundings(args, io)?;
    let mut context = Context::new().profile(&profile).today(today);
    context.as_of = args.as_of;
    let run = Run::new(context).selection(selection(args)?).signed(TOOL, jiaozheng::RULES_EDITION);
    let sources = sources(args, io)?;
    let mut report = report(args, io);
    let summary = Engine::new(run).run(sources, &mut report)?;
    let fails = match args.fail_on {
        FailOn::Error => summary.has(Severity::Error),
        FailOn::Warning => summary.has(Severity::Warning),
        FailOn::Never => false,
    };
    Ok(if fails { Exit::Findings } else { Exit::Success })
}

/// The sample dataset is judged as its bureau would, and on its own day.
fn surroundings(args: &CheckArgs, io: &Io) -> Result<(Profile, LocalDate), Trouble> {
    let is_sample = args.paths.is_empty();
    let profile = match &args.profile {
        Some(name) => lookup::profile(name)?,
        None if is_sample => dataset::profile()?,
        None => Profile::NATIONAL,
    };
    let usual = if is_sample { dataset::TODAY_OF_THE_SAMPLE } else { io.today };
    Ok((profile, args.today.unwrap_or(usual)))
}

fn selection(args: &CheckArgs) -> Result<Selection, Trouble> {
    let select: Vec<_> = args.select.iter().map(String::as_str).collect();
    let ignore: Vec<_> = args.ignore.iter().map(String::as_str).collect();
    Selection::new(&select, &ignore, jiaozheng::rules())
        .map_err(|unknown| Trouble::said(unknown.to_string()))
}

fn report<'io>(args: &CheckArgs, io: &'io mut Io) -> Report<'io> {
    let (lang, colour) = (io.lang, io.uses_colour());
    let usual = if io.is_terminal { ReportFormat::Human } else { ReportFormat::Concise };
    match args.format.unwrap_or(usual) {
        ReportFormat::Human => Report::human(&mut io.out, lang, colour),
        ReportFormat::Concise => Report::concise(&mut io.out, lang),
        ReportFormat::Json => Report::json(&mut io.out, lang),
        ReportFormat::Ndjson => Report::ndjson(&mut io.out, lang),
    }
}

/// All inputs are opened before the first is read: a name that is wrong is no half report.
fn sources(args: &CheckArgs, io: &mut Io) -> Result<Vec<Source<'static>>, Trouble> {
    if args.paths.is_empty() {
        return dataset::SAMPLE_DATASET.iter().map(sample).collect();
    }
    let named = args.record.as_deref().map(lookup::record).transpose()?;
    let stdin = Path::new("-");
    if args.paths.iter().filter(|path| *path == stdin).count() > 1 {
        return Err(Trouble::said("标准输入只能读一次 (stdin can be read once only)"));
    }
    args.paths
        .iter()
        .map(|path| if path == stdin { standard(args, named, io) } else { file(args, named, path) })
        .collect()
}

fn sample((name, text): &(&str, &'static str)) -> Result<Source<'static>, Trouble> {
    let kind = lookup::record(name)?;
    Ok(Source::new(&dataset::name(name), kind, Format::Ndjson, text.as_bytes()))
}

fn standard(
    args: &CheckArgs,
    named: Option<&'static RecordKind>,
    io: &mut Io,
) -> Result<Source<'static>, Trouble> {
    let kind = named.ok_or_else(|| {
        Trouble::said(
            "标准输入须用 --record 指明记录类型 (stdin: say what the records are with --record)",
        )
    })?;
    let mut input = std::mem::replace(&mut io.input, Box::new(io::empty()));
    let (start, is_list) = first_bytes(&mut input)?;
    let usual = if is_list { Format::Json } else { Format::Ndjson };
    let format = args.input_format.map_or(usual, Into::into);
    Ok(Source::new("-", kind, format, Cursor::new(start).chain(input)))
}

/// What stands in front of the first bracket, with it, and whether it opens a list.
fn first_bytes(input: &mut impl Read) -> Result<(Vec<u8>, bool), Trouble> {
    let mut start = Vec::new();
    let mut byte = [0];
    while start.len() < 1024 && input.read(&mut byte)? == 1 {
        start.extend_from_slice(&byte);
        let is_mark = start.len() <= 3 && b"\xef\xbb\xbf".starts_with(&start);
        if !is_mark && !byte.iter().all(u8::is_ascii_whitespace) {
            break;
        }
    }
    Ok((start, byte == *b"["))
}

fn file(
    args: &CheckArgs,
    named: Option<&'static RecordKind>,
    path: &PathBuf,
) -> Result<Source<'static>, Trouble> {
    let name = path.display().to_string();
    let opened = File::open(path).and_then(|file| {
        let is_dir = file.metadata()?.is_dir();
        if is_dir { Err(io::ErrorKind::IsADirectory.into()) } else { Ok(file) }
    });
    let file = opened.map_err(|error| Trouble::said(format!("{name}: {error}")))?;
    let format = args.input_format.map(Into::into).or_else(|| Format::of(&name)).ok_or_else(|| {
        Trouble::said(format!(
            "{name}: 文件名应以.ndjson、.jsonl或者.json结尾，或者用 --input-format 指明 (unknown ending: say --input-format)"
        ))
    })?;
    let kind = named.map_or_else(|| lookup::record_of_file(path), Ok)?;
    Ok(Source::new(&name, kind, format, file))
}

impl From<InputFormat> for Format {
    fn from(format: InputFormat) -> Self {
        match format {
            InputFormat::Ndjson => Self::Ndjson,
            InputFormat::Json => Self::Json,
        }
    }
}
