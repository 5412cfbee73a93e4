//! Identity numbers alone, against libraries that know nothing else.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use cpu_time::ProcessTime;
use jiaozheng::core::ResidentId;

use crate::contenders::Script;
use crate::peers::Peers;
use crate::table::Row;
use crate::workload::Workload;
use crate::{Result, own};

/// How often the file is gone through, so that the clock has something to measure.
const TIMES: u32 = 20;

pub(crate) fn rows(work: &Workload, rounds: usize, peers: Option<&Peers>) -> Result<Vec<Row>> {
    let mut ours = Row::new("library: ResidentId::parse", "");
    let mut idcard = Row::new("npm idcard", "another table of counties");
    let mut stdnum = Row::new("PyPI python-stdnum", "refuses counties younger than the holder");
    for _ in 0..rounds {
        ours.seconds.push(own(&["run-numbers"], &work.path)?.seconds);
        let Some(peers) = peers else { continue };
        idcard.seconds.push(peers.script(Script::Node, "idcard", work)?.seconds);
        stdnum.seconds.push(peers.script(Script::Python, "stdnum", work)?.seconds);
    }
    Ok([ours, idcard, stdnum].into_iter().filter(|row| !row.seconds.is_empty()).collect())
}

pub(crate) fn run(file: &Path) -> Result<()> {
    let text = fs::read_to_string(file)?;
    let numbers: Vec<_> = text.lines().collect();
    let mut valid = 0_u64;
    let start = ProcessTime::now();
    for _ in 0..TIMES {
        valid = numbers.iter().map(|it| u64::from(black_box(ResidentId::parse(it)).is_ok())).sum();
    }
    let seconds = start.elapsed().as_secs_f64() / f64::from(TIMES);
    println!("{}", serde_json::json!({ "seconds": seconds, "valid": valid }));
    Ok(())
}
