//! `jiaozheng sample`

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufWriter, Write};

use jiaozheng::core::sample::{Draw, Spoiled, faulty};
use jiaozheng::core::{Context, Key, RecordKind};
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
    let mut apart = Apart { kind, context: Context::new().profile(&profile), seen: HashSet::new() };
    for line in 1..=args.count {
        let json = match &mut answers {
            Some(answers) if is_faulty(line, args.faults.unwrap_or(0.0)) => {
                let faulty = apart.draw(|| faulty(kind, &mut draw, &profile), |it| &it.json);
                answer(answers, line, &faulty)?;
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

fn answer(answers: &mut impl Write, line: u64, faulty: &Spoiled) -> Result<(), Trouble> {
    let answer = Answer { line, rule: faulty.rule, path: &faulty.path };
    serde_json::to_writer(&mut *answers, &answer)?;
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
