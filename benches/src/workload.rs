//! What is read: generated records, all good, and some of them faulty.

use std::env;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use jiaozheng::core::code::Sex;
use jiaozheng::core::sample::{Draw, faulty};
use jiaozheng::core::{Profile, day};

use crate::Result;

/// A file of records.
pub(crate) struct Workload {
    pub(crate) record: &'static str,
    pub(crate) per_cent: u32,
    pub(crate) path: PathBuf,
    pub(crate) records: u64,
    pub(crate) bytes: u64,
}

/// Kinds of records, and in which shares they are faulty: middling ones, small ones and large ones.
const KINDS: &[(&str, &[u32])] = &[
    ("student.transfer", &[0, 5, 50]),
    ("training.whitelist", &[0]),
    ("responsibility.list", &[0]),
];

/// Identity numbers are no records.
const NUMBERS: &str = "identity numbers";

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("work")
}

/// The program, built in the same profile as this one.
pub(crate) fn jiaozheng() -> Result<PathBuf> {
    Ok(env::current_exe()?.with_file_name("jiaozheng"))
}

/// As many bytes of each kind as of so many transfers, about.
pub(crate) fn all(records: u64) -> Result<Vec<Workload>> {
    fs::create_dir_all(folder())?;
    let mut all = Vec::new();
    for (record, shares) in KINDS.iter().filter(|(name, _)| jiaozheng::record(name).is_some()) {
        for per_cent in *shares {
            all.push(workload(record, records, *per_cent)?);
        }
    }
    Ok(all)
}

fn workload(record: &'static str, records: u64, per_cent: u32) -> Result<Workload> {
    let path = folder().join(format!("{record}-{records}-{per_cent}.ndjson"));
    let kind = jiaozheng::record(record).ok_or("no such record")?;
    let profile = Profile::NATIONAL;
    let mut draw = Draw::new(u64::from(per_cent));
    let mut file = BufWriter::new(File::create(&path)?);
    for _ in 0..records {
        let json = if draw.chance(per_cent) {
            faulty(kind, &mut draw, &profile).json
        } else {
            (kind.sample)(&mut draw, &profile)
        };
        writeln!(file, "{json}")?;
    }
    file.flush()?;
    let bytes = fs::metadata(&path)?.len();
    let work = Workload { record, per_cent, path, records, bytes };
    fs::write(work.schema()?, serde_json::to_vec((kind.schema)())?)?;
    // Some programs go by the ending.
    fs::copy(&work.path, work.path.with_extension("jsonl"))?;
    Ok(work)
}

/// Valid identity numbers, one a line.
pub(crate) fn numbers(count: u64) -> Result<Workload> {
    let count = count.min(20_000);
    let path = folder().join("numbers.txt");
    let mut draw = Draw::new(7);
    let mut text = String::new();
    for _ in 0..count {
        let born = draw.day(day(1988, 1, 1), day(2025, 12, 31)).into();
        let sex = draw.pick(&[Sex::Male, Sex::Female]);
        text += draw.resident_id(born, sex).expose();
        text.push('\n');
    }
    fs::write(&path, &text)?;
    let bytes = fs::metadata(&path)?.len();
    Ok(Workload { record: NUMBERS, per_cent: 0, path, records: count, bytes })
}

impl Workload {
    pub(crate) fn title(&self) -> String {
        let Self { record, per_cent, records, .. } = self;
        match *record {
            NUMBERS => format!("{records} {NUMBERS}"),
            _ => format!("{records} × {record}, {per_cent} % faulty"),
        }
    }

    /// Where its schema stands.
    pub(crate) fn schema(&self) -> Result<PathBuf> {
        let path = folder().join(format!("{}.schema.json", self.record));
        if self.record == NUMBERS {
            fs::write(&path, "{}")?;
        }
        Ok(path)
    }
}
