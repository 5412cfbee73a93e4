//! Values and days alone, against libraries that know nothing else.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use cpu_time::ProcessTime;
use jiaozheng::core::{Calendar, LocalDate, ResidentId};

use crate::contenders::Script;
use crate::peers::Peers;
use crate::table::Row;
use crate::target::Target;
use crate::workload::{self, Workload};
use crate::{Result, own};

/// How often a file is gone through, so that the clock has something to measure.
const TIMES: u32 = 20;

/// Working days that are added to each day.
const LIMIT: u32 = 20;

/// A file of one thing a line, ours, and peers: what they are called, by which script, what they do less,
/// and how much slower they are to be.
pub(crate) struct Alone {
    name: &'static str,
    make: fn(u64) -> Result<Workload>,
    ours: (&'static str, fn(&str) -> bool),
    target: Option<Target>,
    peers: &'static [(&'static str, Script, &'static str, &'static str, Option<f64>)],
}

const PARSED: &str = "library: ResidentId::parse";

pub(crate) const ALL: [Alone; 2] = [
    Alone {
        name: "numbers",
        make: workload::numbers,
        ours: (PARSED, |line| ResidentId::parse(line).is_ok()),
        target: Some(Target::Micros(0.040)),
        peers: &[
            ("npm idcard", Script::Node, "idcard", "another table of counties", Some(25.0)),
            ("npm id-validator", Script::Node, "id-validator", "an older table of counties", None),
            (
                "PyPI python-stdnum",
                Script::Python,
                "stdnum",
                "refuses counties younger than the holder",
                Some(1500.0),
            ),
        ],
    },
    Alone {
        name: "days",
        make: workload::days,
        ours: ("library: parse, add_working_days(20)", |line| {
            let day: Option<LocalDate> = line.parse().ok();
            day.and_then(|day| Calendar::statutory().add_working_days(day, LIMIT)).is_some()
        }),
        target: None,
        peers: &[
            ("npm chinese-days, findWorkday", Script::Node, "chinese-days", "", None),
            ("PyPI chinesecalendar, find_workday", Script::Python, "chinesecalendar", "", None),
        ],
    },
];

impl Alone {
    pub(crate) fn workload(&self, count: u64) -> Result<Workload> {
        (self.make)(count)
    }

    pub(crate) fn rows(
        &self,
        work: &Workload,
        rounds: usize,
        peers: Option<&Peers>,
    ) -> Result<Vec<Row>> {
        let mut rows = vec![Row::new(self.ours.0, "").target(self.target)];
        let found = peers.map(|_| self.peers).unwrap_or_default();
        rows.extend(found.iter().map(|(name, _, _, less, slower)| {
            Row::new(name, less).target(slower.map(|times| Target::SlowerThan(PARSED, times)))
        }));
        for _ in 0..rounds {
            let mut seconds = vec![own(&["run-alone", self.name], &work.path)?.seconds];
            for (_, script, peer, ..) in found {
                let peers = peers.ok_or("no peers")?;
                seconds.push(peers.script(*script, peer, work)?.seconds);
            }
            for (row, seconds) in rows.iter_mut().zip(seconds) {
                row.seconds.push(seconds);
            }
        }
        Ok(rows)
    }
}

pub(crate) fn run(what: &str, file: &Path) -> Result<()> {
    let alone = ALL.iter().find(|alone| alone.name == what).ok_or("no such values")?;
    let text = fs::read_to_string(file)?;
    let lines: Vec<_> = text.lines().collect();
    let takes = alone.ours.1;
    let mut valid = 0_u64;
    let start = ProcessTime::now();
    for _ in 0..TIMES {
        valid = lines.iter().map(|line| u64::from(black_box(takes(line)))).sum();
    }
    let seconds = start.elapsed().as_secs_f64() / f64::from(TIMES);
    if valid != lines.len() as u64 {
        return Err(format!("only {valid} of the {what} are taken").into());
    }
    println!("{}", serde_json::json!({ "seconds": seconds, "valid": valid }));
    Ok(())
}
