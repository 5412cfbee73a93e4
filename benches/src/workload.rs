//! What is read: generated records, all good, and some of them faulty.

use std::env;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use jiaozheng::core::code::Sex;
use jiaozheng::core::sample::{Draw, faulty};
use jiaozheng::core::{Profile, day};
use serde_json::{Map, Value};

use crate::Result;

/// A file of records.
pub(crate) struct Workload {
    pub(crate) record: &'static str,
    pub(crate) per_cent: u32,
    pub(crate) path: PathBuf,
    pub(crate) records: u64,
    pub(crate) bytes: u64,
}

pub(crate) const TRANSFER: &str = "student.transfer";
const LIST: &str = "responsibility.list";

/// Kinds of records, in which shares they are faulty, and how many stand for one: middling ones, small
/// ones and large ones.
const KINDS: &[(&str, &[u32], Size)] = &[
    (TRANSFER, &[0, 5, 50], Size::AsDrawn),
    ("training.whitelist", &[0], Size::AsDrawn),
    (LIST, &[0], Size::Items(500)),
];

#[derive(Clone, Copy)]
enum Size {
    AsDrawn,
    /// So many items in each list, and so many times fewer lists.
    Items(u64),
}

/// Of these there are no records.
const NUMBERS: &str = "identity numbers";
const DAYS: &str = "days";

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("work")
}

/// The program, built in the same profile as this one.
pub(crate) fn jiaozheng() -> Result<PathBuf> {
    Ok(env::current_exe()?.with_file_name("jiaozheng"))
}

/// So many of each kind.
pub(crate) fn all(records: u64) -> Result<Vec<Workload>> {
    let mut all = Vec::new();
    for (record, shares, size) in
        KINDS.iter().filter(|(name, ..)| jiaozheng::record(name).is_some())
    {
        for per_cent in *shares {
            all.push(workload(record, records, *per_cent, *size)?);
        }
    }
    Ok(all)
}

/// So many of a kind, as they are drawn.
pub(crate) fn of(record: &'static str, records: u64, per_cent: u32) -> Result<Workload> {
    workload(record, records, per_cent, Size::AsDrawn)
}

/// Lists of responsibilities with so many items, all in all so many.
pub(crate) fn lists(items: u64, each: u64) -> Result<Workload> {
    workload(LIST, items, 0, Size::Items(each))
}

/// A single transfer.
pub(crate) fn one() -> Result<Workload> {
    workload(TRANSFER, 1, 0, Size::AsDrawn)
}

fn workload(record: &'static str, records: u64, per_cent: u32, size: Size) -> Result<Workload> {
    fs::create_dir_all(folder())?;
    let path = folder().join(format!("{record}-{records}-{per_cent}.ndjson"));
    let kind = jiaozheng::record(record).ok_or("no such record")?;
    let profile = Profile::NATIONAL;
    let mut draw = Draw::new(u64::from(per_cent));
    let mut file = BufWriter::new(File::create(&path)?);
    let records = match size {
        Size::AsDrawn => records,
        Size::Items(items) => (records / items).max(1),
    };
    for _ in 0..records {
        let json = if draw.chance(per_cent) {
            faulty(kind, &mut draw, &profile).json
        } else {
            (kind.sample)(&mut draw, &profile)
        };
        let json = match size {
            Size::AsDrawn => json,
            Size::Items(items) => with_items(&json, items)?,
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

/// A list with its items over and over, each by a number of its own.
fn with_items(json: &str, count: u64) -> Result<String> {
    let mut list: Map<String, Value> = serde_json::from_str(json)?;
    let items = list.get("items").and_then(Value::as_array).cloned().ok_or("no items")?;
    let numbered = items.iter().cycle().zip(1..=count).filter_map(|(item, number)| {
        let mut item = item.as_object()?.clone();
        item.insert("number".to_owned(), number.to_string().into());
        Some(item)
    });
    list.insert("items".to_owned(), numbered.collect());
    Ok(serde_json::to_string(&list)?)
}

/// Valid identity numbers, one a line.
pub(crate) fn numbers(count: u64) -> Result<Workload> {
    let line = |draw: &mut Draw| {
        let born = draw.day(day(1988, 1, 1), day(2025, 12, 31)).into();
        let sex = draw.pick(&[Sex::Male, Sex::Female]);
        draw.resident_id(born, sex).expose().to_owned()
    };
    file_of(NUMBERS, count, line)
}

/// Days for which every calendar has the notices, one a line.
pub(crate) fn days(count: u64) -> Result<Workload> {
    file_of(DAYS, count, |draw| draw.day(day(2019, 1, 1), day(2024, 12, 31)).to_string())
}

fn file_of(what: &'static str, count: u64, line: fn(&mut Draw) -> String) -> Result<Workload> {
    let records = count.min(20_000);
    let path = folder().join(format!("{}.txt", what.replace(' ', "-")));
    let mut draw = Draw::new(7);
    let lines: Vec<_> = (0..records).map(|_| line(&mut draw) + "\n").collect();
    fs::write(&path, lines.concat())?;
    let bytes = fs::metadata(&path)?.len();
    Ok(Workload { record: what, per_cent: 0, path, records, bytes })
}

impl Workload {
    pub(crate) fn title(&self) -> String {
        let Self { record, per_cent, records, .. } = self;
        match *record {
            NUMBERS | DAYS => format!("{records} {record}"),
            LIST => format!("{records} × {record} of 500 items"),
            _ => format!("{records} × {record}, {per_cent} % faulty"),
        }
    }

    /// Where its schema stands.
    pub(crate) fn schema(&self) -> Result<PathBuf> {
        let path = folder().join(format!("{}.schema.json", self.record));
        if [NUMBERS, DAYS].contains(&self.record) {
            fs::write(&path, "{}")?;
        }
        Ok(path)
    }
}
