//! What checking costs, as a ratio to parsing the same file without any check, and to what others take
//! who check less.
//!
//! `benches/run` installs the peers and runs this program; `cargo run --release -p jiaozheng-benches` runs it
//! without them. It makes the workloads, runs each contender as a process of its own, in turn, over
//! several rounds, and prints one table a workload. A contender reads the file before the clock starts
//! and reports its own CPU time, but for whole programs. On a shared machine only the ratios within a
//! round mean anything, and their range is printed.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

mod contenders;
mod floor;
mod numbers;
mod peers;
mod table;
mod workload;

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

use contenders::{CONTENDERS, Contender, How, SLOW};
use peers::Peers;
use serde::Deserialize;
use table::{Row, Table};
use workload::Workload;

const RECORDS: u64 = 200_000;
const ROUNDS: usize = 5;

fn main() -> ExitCode {
    let args: Vec<_> = env::args().skip(1).collect();
    let words: Vec<_> = args.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["run", contender, record, file] => contenders::run(contender, record, Path::new(file)),
        ["run-on", cores, record, file] => contenders::run_on(cores, record, Path::new(file)),
        ["run-numbers", file] => numbers::run(Path::new(file)),
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

/// What a contender says of itself.
#[derive(Deserialize)]
struct Measured {
    seconds: f64,
    valid: Option<u64>,
}

fn compare(records: u64, rounds: usize) -> Result<()> {
    let peers = Peers::find();
    if peers.is_none() {
        println!("without the peers: benches/run installs them\n");
    }
    let mut report = Vec::new();
    for workload in &workload::all(records)? {
        let table = Table {
            title: workload.title(),
            workload,
            rows: by_contender(workload, rounds, peers.as_ref())?,
        };
        println!("{}", table.text());
        report.push(table.json());
        let title = format!("time on the wall, {}", workload.title());
        let table = Table { title, workload, rows: by_cores(workload, rounds)? };
        println!("{}", table.text());
        report.push(table.json());
    }
    let numbers = workload::numbers(records)?;
    let rows = numbers::rows(&numbers, rounds, peers.as_ref())?;
    let table = Table { title: numbers.title(), workload: &numbers, rows };
    println!("{}", table.text());
    report.push(table.json());
    let path = workload::folder().join("report.json");
    std::fs::write(&path, serde_json::to_string_pretty(&report)?)?;
    println!("{}", path.display());
    Ok(())
}

fn by_contender(workload: &Workload, rounds: usize, peers: Option<&Peers>) -> Result<Vec<Row>> {
    let all = CONTENDERS.iter().chain(&SLOW);
    let chosen: Vec<_> = all.filter(|it| it.takes_part(workload, peers)).collect();
    let mut rows: Vec<_> = chosen.iter().map(|it| Row::new(it.name, it.less)).collect();
    for _ in 0..rounds {
        for (row, contender) in rows.iter_mut().zip(&chosen) {
            let Measured { seconds, valid } = measure(contender, workload, peers)?;
            if workload.per_cent == 0 && valid.is_some_and(|valid| valid != workload.records) {
                return Err(format!("{}: not all good records are valid", row.contender).into());
            }
            row.seconds.push(seconds);
        }
    }
    Ok(rows)
}

fn measure(contender: &Contender, workload: &Workload, peers: Option<&Peers>) -> Result<Measured> {
    match (&contender.how, peers) {
        (How::Own(_) | How::Transfers(_), _) => {
            own(&["run", contender.name, workload.record], &workload.path)
        }
        (How::Script(script, name), Some(peers)) => peers.script(*script, name, workload),
        (How::Program(program), Some(peers)) => peers.program(*program, workload),
        (_, None) => Err("no peers".into()),
    }
}

impl Contender {
    fn takes_part(&self, workload: &Workload, peers: Option<&Peers>) -> bool {
        match self.how {
            How::Own(_) => true,
            How::Transfers(_) => workload.record == "student.transfer",
            How::Script(..) | How::Program(_) => peers.is_some(),
        }
    }
}

/// The engine with one core, two, and all.
fn by_cores(workload: &Workload, rounds: usize) -> Result<Vec<Row>> {
    let all = std::thread::available_parallelism()?.get();
    let mut numbers: Vec<_> = [1, 2, all].into_iter().filter(|number| *number <= all).collect();
    numbers.dedup();
    let mut rows: Vec<_> =
        numbers.iter().map(|cores| Row::new(&format!("engine, jobs: {cores}"), "")).collect();
    for _ in 0..rounds {
        for (row, cores) in rows.iter_mut().zip(&numbers) {
            let args = ["run-on", &cores.to_string(), workload.record];
            row.seconds.push(own(&args, &workload.path)?.seconds);
        }
    }
    Ok(rows)
}

/// What a contender measures in a process of its own.
fn own(args: &[&str], file: &Path) -> Result<Measured> {
    measured(Command::new(env::current_exe()?).args(args).arg(file))
}

fn measured(command: &mut Command) -> Result<Measured> {
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}
