//! `jiaozheng check`

use std::fs;
use std::io::Write;
use std::num::NonZeroUsize;
use std::thread;

use indicatif::ProgressDrawTarget;
use jiaozheng::core::{Context, LocalDate, Profile, Severity};
use jiaozheng_check::{Baseline, Engine, Report, Run, Selection, Severities, Summary};

use crate::args::{CheckArgs, ColorArg, FailOn, ReportFormat};
use crate::dataset;
use crate::exit::{Exit, Trouble};
use crate::inputs;
use crate::interrupt;
use crate::io::Io;
use crate::lookup;
use crate::outputs::{self, Output};
use crate::progress::Progress;

const TOOL: &str = concat!("jiaozheng ", env!("CARGO_PKG_VERSION"));

pub(crate) fn run(args: &CheckArgs, io: &mut Io) -> Result<Exit, Trouble> {
    let stop = interrupt::listen();
    let (profile, today) = surroundings(args, io)?;
    let mut context = Context::new().profile(&profile).today(today);
    context.as_of = args.as_of;
    let run = asked(args, context)?.stopped_by(stop);

    let is_watched = io.err_is_terminal && !args.no_progress && !args.quiet;
    let progress = Progress::new(is_watched, ProgressDrawTarget::stderr);
    let inputs = inputs::open(args, io, &progress)?;
    let usual = if io.is_terminal { ReportFormat::Human } else { ReportFormat::Concise };
    let outputs = outputs::open(args, usual, &inputs.files)?;
    if !args.quiet && !inputs.left_out.is_empty() {
        let names: Vec<_> = inputs.left_out.iter().map(|path| path.display().to_string()).collect();
        let what = io.in_lang("不是数据文件，未检查", "no data files, not checked");
        io.complain(&format!("{what}: {}", names.join(", ")));
    }

    let mut report = report(args, &outputs, io, &progress)?;
    let result = Engine::new(run).run(inputs.sources, &mut report);
    drop(report);
    progress.end();
    let summary = result?;
    outputs.into_iter().try_for_each(Output::keep)?;
    Ok(if fails(args, &summary) { Exit::Findings } else { Exit::Success })
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

fn asked<'a>(args: &CheckArgs, context: Context<'a>) -> Result<Run<'a>, Trouble> {
    let unknown = |unknown: jiaozheng_check::UnknownRule| Trouble::said(unknown.to_string());
    let select: Vec<_> = args.select.iter().map(String::as_str).collect();
    let ignore: Vec<_> = args.ignore.iter().map(String::as_str).collect();
    let selection = Selection::new(&select, &ignore, jiaozheng::rules()).map_err(unknown)?;
    let severities: Vec<_> = args.severity.iter().map(|(rule, to)| (rule.as_str(), *to)).collect();
    let severities = Severities::new(&severities, jiaozheng::rules()).map_err(unknown)?;
    let cores = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let run = Run::new(context)
        .selection(selection)
        .severities(severities)
        .jobs(args.jobs.unwrap_or_else(cores))
        .max_record(args.max_record)
        .signed(TOOL, jiaozheng::RULES_EDITION);
    let Some(path) = &args.baseline else { return Ok(run) };
    let said =
        |error: &dyn std::fmt::Display| Trouble::said(format!("{}: {error}", path.display()));
    let earlier = fs::read(path).map_err(|error| said(&error))?;
    Ok(run.baseline(Baseline::read(&earlier).map_err(|error| said(&error))?))
}

/// One report an output.
fn report<'o>(
    args: &CheckArgs,
    outputs: &[Output],
    io: &'o mut Io,
    progress: &'o Progress,
) -> Result<Report<'o>, Trouble> {
    let colour = |is_stdout| match args.color {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto => is_stdout && io.uses_colour(),
    };
    let on_stdout = colour(true);
    let in_file = colour(false);
    let (lang, is_terminal) = (io.lang, io.is_terminal);
    let mut stdout = Some(&mut io.out);
    let mut reports = Vec::new();
    for output in outputs {
        let (out, colour): (Box<dyn Write + 'o>, _) = match output.writer()? {
            Some(file) => (Box::new(file), in_file),
            None => match stdout.take() {
                Some(out) if is_terminal => (Box::new(progress.clearing(out)), on_stdout),
                Some(out) => (Box::new(out), on_stdout),
                None => continue,
            },
        };
        let report = match output.format {
            ReportFormat::Human => Report::human(out, lang, colour).examples(args.max_samples),
            ReportFormat::Concise => Report::concise(out, lang),
            ReportFormat::Json => Report::json(out, lang),
            ReportFormat::Ndjson => Report::ndjson(out, lang),
        };
        let report = if args.quiet { report.findings_only() } else { report };
        reports.push(if args.statistics { report.statistics() } else { report });
    }
    Ok(Report::several(reports))
}

fn fails(args: &CheckArgs, summary: &Summary) -> bool {
    let fails = match args.fail_on {
        FailOn::Error => summary.has(Severity::Error),
        FailOn::Warning => summary.has(Severity::Warning),
        FailOn::Never => false,
    };
    fails && !args.exit_zero
}
