//! How cost grows: with records, with their size, with the share of faulty ones, with rules, with cores.

use std::path::Path;

use serde_json::{Value, json};

use crate::contenders::{ENGINE, OURS, READING};
use crate::table::Spread;
use crate::workload::{self, TRANSFER, Workload};
use crate::{Result, own};

/// What is shown over what.
struct Curve {
    name: &'static str,
    over: &'static str,
    points: Vec<(f64, f64)>,
}

/// Measures all curves, and writes them for `benches/chart`.
pub(crate) fn all(records: u64, rounds: usize) -> Result<()> {
    let curves = [
        by_records(records, rounds)?,
        by_size(records, rounds)?,
        by_faults(records, rounds)?,
        by_rules(records, rounds)?,
        by_cores(records, rounds)?,
    ];
    let told: Vec<_> = curves.iter().map(Curve::json).collect();
    for curve in &curves {
        println!("{}, over {}", curve.name, curve.over);
        for (over, cost) in &curve.points {
            println!("{over:>14.1} {cost:>10.3}");
        }
    }
    let path = workload::folder().join("curves.json");
    std::fs::write(&path, serde_json::to_string_pretty(&told)? + "\n")?;
    println!("{}", path.display());
    Ok(())
}

impl Curve {
    fn json(&self) -> Value {
        json!({ "name": self.name, "over": self.over, "points": self.points })
    }
}

fn by_records(most: u64, rounds: usize) -> Result<Curve> {
    let mut points = Vec::new();
    for share in [100, 30, 10, 3, 1] {
        let work = workload::of(TRANSFER, most / share, 0)?;
        points.push((count(work.records), micros(ENGINE, &work, rounds)?));
    }
    Ok(Curve { name: "µs a record", over: "records", points })
}

fn by_size(records: u64, rounds: usize) -> Result<Curve> {
    let mut points = Vec::new();
    for items in [1, 5, 20, 100, 500, 1000] {
        let work = workload::lists(records / 10, items)?;
        let bytes = count(work.bytes) / count(work.records);
        points.push((bytes, micros(OURS, &work, rounds)?));
    }
    Ok(Curve { name: "µs a list of responsibilities", over: "bytes a record", points })
}

fn by_faults(records: u64, rounds: usize) -> Result<Curve> {
    let mut points = Vec::new();
    for per_cent in [0, 5, 20, 50, 100] {
        let work = workload::of(TRANSFER, records, per_cent)?;
        points.push((f64::from(per_cent), micros(ENGINE, &work, rounds)?));
    }
    Ok(Curve { name: "µs a record", over: "% faulty", points })
}

/// What the rules of each kind take beside reading.
fn by_rules(records: u64, rounds: usize) -> Result<Curve> {
    let mut points = Vec::new();
    for kind in jiaozheng::records() {
        let work = workload::of(kind.meta.name, records / 10, 0)?;
        let rules = (kind.rules)().len() as u64;
        let cost = micros(OURS, &work, rounds)? - micros(READING, &work, rounds)?;
        points.push((count(rules), cost));
    }
    points.sort_by(|one, other| one.0.total_cmp(&other.0));
    Ok(Curve { name: "µs for the rules of a record", over: "rules", points })
}

fn by_cores(records: u64, rounds: usize) -> Result<Curve> {
    let work = workload::of(TRANSFER, records, 0)?;
    let most = std::thread::available_parallelism()?.get();
    let mut points = Vec::new();
    for cores in 1..=most {
        let seconds = (0..rounds)
            .map(|_| Ok(own(&["run-on", &cores.to_string(), work.record], &work.path)?.seconds));
        let least = Spread::of(seconds.collect::<Result<_>>()?).least;
        points.push((count(cores as u64), least / count(work.records) * 1e6));
    }
    Ok(Curve { name: "µs a record, on the wall", over: "cores", points })
}

fn micros(contender: &str, work: &Workload, rounds: usize) -> Result<f64> {
    let path: &Path = &work.path;
    let seconds = (0..rounds).map(|_| Ok(own(&["run", contender, work.record], path)?.seconds));
    Ok(Spread::of(seconds.collect::<Result<_>>()?).least / count(work.records) * 1e6)
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
const fn count(number: u64) -> f64 {
    number as f64
}
