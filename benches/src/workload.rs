//! What is read: generated transfers, all good, and some of them faulty.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use jiaozheng::core::Profile;
use jiaozheng::core::sample::{Draw, faulty};

use crate::Result;

/// A file of records.
pub(crate) struct Workload {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) records: u64,
    pub(crate) bytes: u64,
}

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("work")
}

pub(crate) fn all(records: u64) -> Result<Vec<Workload>> {
    fs::create_dir_all(folder())?;
    [0, 5, 50].into_iter().map(|per_cent| workload(records, per_cent)).collect()
}

fn workload(records: u64, per_cent: u32) -> Result<Workload> {
    let name = format!("{records} transfers, {per_cent} % faulty");
    let path = folder().join(format!("transfers-{records}-{per_cent}.ndjson"));
    let kind = jiaozheng::record("student.transfer").ok_or("no student.transfer")?;
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
    Ok(Workload { name, path, records, bytes })
}
