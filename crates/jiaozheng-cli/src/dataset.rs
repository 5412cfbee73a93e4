//! The sample dataset: what a newcomer checks first.

use jiaozheng::core::{LocalDate, Profile, day};
use jiaozheng_check::{Format, Source};

use crate::exit::Trouble;
use crate::lookup;

/// The records, some of them with faults: every rule is broken at least once.
pub const SAMPLE_DATASET: &str = include_str!("../data/student.transfer.ndjson");

/// The profile of the bureau that they are from: it switches on what it can.
pub const SAMPLE_PROFILE: &str = include_str!("../data/profile.toml");

/// The day on which they are judged, so that the report is the same on any day.
pub const TODAY_OF_THE_SAMPLE: LocalDate = day(2026, 11, 23);

/// How the report calls it.
const NAME: &str = "示例/student.transfer.ndjson";

pub(crate) fn profile() -> Result<Profile, Trouble> {
    jiaozheng_check::profile::read(SAMPLE_PROFILE, &jiaozheng::settings())
        .map_err(|error| Trouble::said(error.to_string()))
}

pub(crate) fn source() -> Result<Source<'static>, Trouble> {
    let kind = lookup::record("student.transfer")?;
    Ok(Source::new(NAME, kind, Format::Ndjson, SAMPLE_DATASET.as_bytes()))
}
