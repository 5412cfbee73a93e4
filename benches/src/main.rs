//! What checking costs, as a ratio to parsing the same file without any check, and to what others take
//! who check less.
//!
//! `benches/run` installs the peers and runs this program; `cargo run --release -p jiaozheng-benches` runs it
//! without them. It makes the workloads, runs each contender as a process of its own, in turn, over
//! several rounds, and prints one table a workload. A contender reads the file before the clock starts
//! and reports its own CPU time, but for whole programs. On a shared machine only the ratios within a
//! round mean anything, and their range is printed.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

mod alone;
mod contenders;
mod curves;
mod floor;
mod peers;
mod table;
mod target;
mod workload;

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

use contenders::{CONTENDERS, Contender, ENGINE, How, PROGRAM};
use peers::Peers;
use serde::Deserialize;
use table::{Row, Table};
use target::Target;
use workload::{TRANSFER, Workload};

const RECORDS: u64 = 200_000;
const ROUNDS: usize = 5;

fn main() -> ExitCode {
    let args: Vec<_> = env::args().skip(1).collect();
    let words: Vec<_> = args.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<()> {
    match words {
        ["run", contender, record, file] => contenders::run(contender, record, Path::new(file)),
        ["run-on", cores, record, file] => contenders::run_on(cores, record, Path::new(file)),
        ["run-alone", what, file] => alone::run(what, Path::new(file)),
        ["curves", records, rounds] => curves::all(records.parse()?, rounds.parse()?),
        [] => compare(RECORDS, ROUNDS),
        [records, rounds] => compare(records.parse()?, rounds.parse()?),
        _ => Err("usage: [RECORDS ROUNDS]".into()),
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
    let mut told = Vec::new();
    let mut tell = |title: String, workload: &Workload, rows: Vec<Row>| {
        let table = Table { title, workload, rows };
        println!("{}", table.text());
        told.push(table.json());
    };
    let all = workload::all(records)?;
    for work in &all {
        tell(work.title(), work, by_contender(work, rounds, peers.as_ref())?);
        tell(format!("time on the wall, {}", work.title()), work, by_cores(work, rounds)?);
    }
    let transfers: Vec<_> = all.iter().filter(|it| it.record == TRANSFER).collect();
    if let [clean, ..] = transfers[..] {
        let title = format!("{records} × {TRANSFER}, by the share of faulty ones");
        tell(title, clean, by_faults(&transfers, rounds)?);
    }
    for alone in &alone::ALL {
        let work = alone.workload(records)?;
        tell(work.title(), &work, alone.rows(&work, rounds, peers.as_ref())?);
    }
    let one = workload::one()?;
    tell(one.title(), &one, one_record(&one, rounds)?);
    let path = workload::folder().join("report.json");
    std::fs::write(&path, serde_json::to_string_pretty(&told)?)?;
    println!("{}", path.display());
    Ok(())
}

fn by_contender(workload: &Workload, rounds: usize, peers: Option<&Peers>) -> Result<Vec<Row>> {
    let chosen: Vec<_> = CONTENDERS.iter().filter(|it| it.takes_part(workload, peers)).collect();
    let aims = workload.record == TRANSFER && workload.per_cent == 0;
    let row = |it: &&Contender| Row::new(it.name, it.less).target(it.target.filter(|_| aims));
    let mut rows: Vec<_> = chosen.iter().map(row).collect();
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
            How::Transfers(_) => workload.record == TRANSFER,
            How::Script(..) | How::Program(_) => peers.is_some(),
        }
    }
}

/// The engine with one core, two, and all.
fn by_cores(workload: &Workload, rounds: usize) -> Result<Vec<Row>> {
    let all = std::thread::available_parallelism()?.get();
    let mut numbers: Vec<_> = [1, 2, all].into_iter().filter(|number| *number <= all).collect();
    numbers.dedup();
    let aims = workload.record == TRANSFER && workload.per_cent == 0;
    let target = |cores| (aims && cores == 2).then_some(Target::OfFirst(1.0 / 1.8));
    let row =
        |cores: &usize| Row::new(&format!("engine, jobs: {cores}"), "").target(target(*cores));
    let mut rows: Vec<_> = numbers.iter().map(row).collect();
    for _ in 0..rounds {
        for (row, cores) in rows.iter_mut().zip(&numbers) {
            let args = ["run-on", &cores.to_string(), workload.record];
            row.seconds.push(own(&args, &workload.path)?.seconds);
        }
    }
    Ok(rows)
}

/// The engine on files with more and more faulty records, against the first of them.
fn by_faults(works: &[&Workload], rounds: usize) -> Result<Vec<Row>> {
    let target = |per_cent| match per_cent {
        5 => Some(Target::OfFirst(1.3)),
        50 => Some(Target::OfFirst(4.0)),
        _ => None,
    };
    let row = |work: &&Workload| {
        Row::new(&format!("engine, {} % faulty", work.per_cent), "").target(target(work.per_cent))
    };
    let mut rows: Vec<_> = works.iter().map(row).collect();
    for _ in 0..rounds {
        for (row, work) in rows.iter_mut().zip(works) {
            row.seconds.push(own(&["run", ENGINE, work.record], &work.path)?.seconds);
        }
    }
    Ok(rows)
}

/// The program on a file of one record, from its start to its end, on the wall.
fn one_record(work: &Workload, rounds: usize) -> Result<Vec<Row>> {
    let mut row = Row::new(PROGRAM, "").target(Target::Micros(10_000.0));
    for _ in 0..rounds.max(5) {
        let start = std::time::Instant::now();
        let ended = Command::new(workload::jiaozheng()?)
            .args(["check", "--record", work.record])
            .arg(&work.path)
            .output()?;
        row.seconds.push(start.elapsed().as_secs_f64());
        if !ended.status.success() {
            return Err(String::from_utf8_lossy(&ended.stderr).into_owned().into());
        }
    }
    Ok(vec![row])
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
