//! `jiaozheng sample`

use std::fs::File;
use std::io::{BufWriter, Write};

use jiaozheng::core::sample::{Draw, faulty};
use jiaozheng::core::{Profile, RecordKind};
use serde::Serialize;

use crate::args::SampleArgs;
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::lookup;

#[derive(Serialize)]
struct Answer<'a> {
    line: u64,
    rule: &'a str,
    path: &'a str,
}

pub(crate) fn run(args: &SampleArgs, io: &mut Io) -> Result<Exit, Trouble> {
    let kind = lookup::record(&args.name)?;
    let profile = lookup::profile(&args.profile)?;
    let mut draw = Draw::new(args.seed);
    let mut answers = match &args.answers {
        None => None,
        Some(path) => Some(BufWriter::new(
            File::create(path)
                .map_err(|error| Trouble::said(format!("{}: {error}", path.display())))?,
        )),
    };
    for line in 1..=args.count {
        let json = match &mut answers {
            Some(answers) if is_faulty(line, args.faults.unwrap_or(0.0)) => {
                planted(kind, &mut draw, &profile, line, answers)?
            }
            _ => (kind.sample)(&mut draw, &profile),
        };
        writeln!(io.out, "{json}")?;
    }
    io.out.flush()?;
    if let Some(answers) = &mut answers {
        answers.flush()?;
    }
    Ok(Exit::Success)
}

/// Whether the faulty share grows by one with this line.
#[expect(clippy::cast_precision_loss, reason = "nobody makes 2⁵³ samples")]
fn is_faulty(line: u64, share: f64) -> bool {
    (line as f64 * share).floor() > ((line - 1) as f64 * share).floor()
}

fn planted(
    kind: &RecordKind,
    draw: &mut Draw,
    profile: &Profile,
    line: u64,
    answers: &mut impl Write,
) -> Result<String, Trouble> {
    let faulty = faulty(kind, draw, profile);
    let answer = Answer { line, rule: faulty.rule, path: &faulty.path };
    serde_json::to_writer(&mut *answers, &answer)?;
    answers.write_all(b"\n")?;
    Ok(faulty.json)
}
