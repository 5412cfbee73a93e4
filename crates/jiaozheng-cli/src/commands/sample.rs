//! `jiaozheng sample`

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use jiaozheng::core::sample::{Draw, Spoiled, faulty};
use jiaozheng::core::{Context, Key, RecordKind};
use jiaozheng_schema::ExportFile;
use serde::Serialize;

use crate::args::{DatasetArg, SampleArgs};
use crate::dataset::year::{self, YearFile};
use crate::exit::{Exit, Trouble};
use crate::folder::Folder;
use crate::io::Io;
use crate::lookup;

/// Beside each faulty record of a dataset there is a good one at least.
const MOST_FAULTS: f64 = 0.5;

#[derive(Serialize)]
struct Answer<'a> {
    /// Where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    line: u64,
    rule: &'a str,
    path: &'a str,
}

pub(crate) fn run(args: &SampleArgs, io: &mut Io) -> Result<Exit, Trouble> {
    match (args.dataset, &args.output) {
        (Some(DatasetArg::MunicipalYear), Some(dir)) => municipal_year(args, dir, io),
        _ => records(args, io),
    }
}

fn municipal_year(args: &SampleArgs, dir: &Path, io: &mut Io) -> Result<Exit, Trouble> {
    let share = args.faults.unwrap_or(0.0);
    if share > MOST_FAULTS {
        return Err(Trouble::said(format!(
            "整套记录的错误比例至多 {MOST_FAULTS} (no more faults than that in a dataset)"
        )));
    }
    let files = year::draw(args.seed, share, &lookup::profile(&args.profile)?)?;
    let texts: Vec<_> =
        files.iter().map(|file| ExportFile::new(file.name(), file.text())).collect();
    let folder = Folder::open(dir, &texts)?;
    let mut answers = open_answers(args)?;
    for (file, text) in files.iter().zip(&texts) {
        let path = folder.write(text)?;
        if let Some(answers) = &mut answers {
            write_answers(answers, file)?;
        }
        let title = file.kind.meta.title.in_lang(io.lang);
        io.say(&format!("{}\t{}\t{title}\n", path.display(), file.lines.len()))?;
    }
    if let Some(answers) = &mut answers {
        answers.flush()?;
    }
    Ok(Exit::Success)
}

fn write_answers(answers: &mut impl Write, file: &YearFile) -> Result<(), Trouble> {
    let name = file.name();
    for (line, it) in (1..).zip(&file.lines) {
        let Some((rule, path)) = &it.fault else { continue };
        write_answer(answers, &Answer { file: Some(&name), line, rule, path })?;
    }
    Ok(())
}

fn open_answers(args: &SampleArgs) -> Result<Option<BufWriter<File>>, Trouble> {
    let Some(path) = &args.answers else { return Ok(None) };
    let file = File::create(path);
    let file = file.map_err(|error| Trouble::said(format!("{}: {error}", path.display())))?;
    Ok(Some(BufWriter::new(file)))
}

fn records(args: &SampleArgs, io: &mut Io) -> Result<Exit, Trouble> {
    let kind = lookup::record(args.name.as_deref().unwrap_or_default())?;
    let profile = lookup::profile(&args.profile)?;
    let mut draw = Draw::new(args.seed);
    let mut answers = open_answers(args)?;
    let mut apart = Apart { kind, context: Context::new().profile(&profile), seen: HashSet::new() };
    for line in 1..=args.count {
        let json = match &mut answers {
            Some(answers) if is_faulty(line, args.faults.unwrap_or(0.0)) => {
                let faulty = apart.draw(|| faulty(kind, &mut draw, &profile), |it| &it.json);
                let Spoiled { rule, path, .. } = &faulty;
                write_answer(answers, &Answer { file: None, line, rule, path })?;
                faulty.json
            }
            _ => apart.draw(|| (kind.sample)(&mut draw, &profile), |json| json),
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

fn write_answer(answers: &mut impl Write, answer: &Answer<'_>) -> Result<(), Trouble> {
    serde_json::to_writer(&mut *answers, answer)?;
    Ok(answers.write_all(b"\n")?)
}

/// Keeps records apart: among very many some would else share a number that each has to itself.
struct Apart<'a> {
    kind: &'a RecordKind,
    context: Context<'a>,
    seen: HashSet<(&'static str, Key)>,
}

impl Apart<'_> {
    fn draw<T>(&mut self, mut draw: impl FnMut() -> T, json: impl Fn(&T) -> &String) -> T {
        loop {
            let drawn = draw();
            let outcome = (self.kind.check)(json(&drawn).as_bytes(), &self.context);
            let keys = outcome.notes.keys.iter().map(|(rule, key)| (rule.id, *key));
            if keys.clone().all(|key| !self.seen.contains(&key)) {
                self.seen.extend(keys);
                return drawn;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng::core::Profile;

    use super::*;

    #[test]
    fn what_shares_a_key_is_drawn_again() {
        let kind = lookup::record("student.transfer").expect("there is one");
        let context = Context::new();
        let mut apart = Apart { kind, context, seen: HashSet::new() };
        let sample = |seed| (kind.sample)(&mut Draw::new(seed), &Profile::NATIONAL);
        let mut seeds = [1, 1, 1, 2].into_iter();
        let mut next = || sample(seeds.next().expect("no more are drawn"));
        assert_eq!(apart.draw(&mut next, |json| json), sample(1));
        assert_eq!(apart.draw(&mut next, |json| json), sample(2));
    }
}
