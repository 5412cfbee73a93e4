//! What checking costs, as a ratio to parsing the same file without any check.
//!
//! `cargo run --release -p jiaozheng-benches` makes the workload, runs each contender as a process of
//! its own, in turn, over several rounds, and prints one table. A contender reads the file before the
//! clock starts and reports its own CPU time; a second table has the engine's time on the wall with one
//! core and with more. On a shared machine only the ratios within a round mean
//! anything, and their range is printed.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

mod contenders;
mod floor;
mod table;
mod workload;

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

use contenders::CONTENDERS;
use table::Row;
use workload::Workload;

const RECORDS: u64 = 200_000;
const ROUNDS: usize = 5;

fn main() -> ExitCode {
    let args: Vec<_> = env::args().skip(1).collect();
    let words: Vec<_> = args.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["run", contender, file] => contenders::run(contender, Path::new(file)),
        ["run-on", cores, file] => contenders::run_on(cores, Path::new(file)),
        [] => compare(RECORDS, ROUNDS),
        [records, rounds] => match (records.parse(), rounds.parse()) {
            (Ok(records), Ok(rounds)) => compare(records, rounds),
            _ => Err("usage: [RECORDS ROUNDS]".into()),
        },
        _ => Err("usage: [RECORDS ROUNDS]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn compare(records: u64, rounds: usize) -> Result<()> {
    let workloads = workload::all(records)?;
    let mut report = Vec::new();
    for workload in &workloads {
        let mut rows: Vec<_> = CONTENDERS.iter().map(|it| Row::new(it.name)).collect();
        for _ in 0..rounds {
            for row in &mut rows {
                row.seconds.push(seconds(&["run", &row.contender], &workload.path)?);
            }
        }
        let table = table::Table { workload, rows };
        println!("{}", table.text());
        report.push(table.json());
        let table = table::Table { workload, rows: by_cores(workload, rounds)? };
        println!("time on the wall, {}", table.text());
        report.push(table.json());
    }
    let path = workload::folder().join("report.json");
    std::fs::write(&path, serde_json::to_string_pretty(&report)?)?;
    println!("{}", path.display());
    Ok(())
}

/// The engine with one core, two, and all.
fn by_cores(workload: &Workload, rounds: usize) -> Result<Vec<Row>> {
    let all = std::thread::available_parallelism()?.get();
    let mut numbers: Vec<_> = [1, 2, all].into_iter().filter(|number| *number <= all).collect();
    numbers.dedup();
    let mut rows: Vec<_> =
        numbers.iter().map(|cores| Row::new(&format!("engine, jobs: {cores}"))).collect();
    for _ in 0..rounds {
        for (row, cores) in rows.iter_mut().zip(&numbers) {
            row.seconds.push(seconds(&["run-on", &cores.to_string()], &workload.path)?);
        }
    }
    Ok(rows)
}

/// What a contender measures in a process of its own.
fn seconds(args: &[&str], file: &Path) -> Result<f64> {
    let output = Command::new(env::current_exe()?).args(args).arg(file).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}
