//! The sample dataset: what a newcomer checks first.

#[rustfmt::skip]
mod files;
pub(crate) mod year;

use jiaozheng::core::{LocalDate, Profile, day};
use jiaozheng_check::{Format, Source};

use crate::exit::Trouble;
use crate::lookup;

pub use files::SAMPLE_DATASET;

/// The profile of the bureau that they are from: it switches on what it can.
pub const SAMPLE_PROFILE: &str = include_str!("../../data/profile.toml");

/// The day on which they are judged, so that the report is the same on any day.
pub const TODAY_OF_THE_SAMPLE: LocalDate = day(2026, 11, 23);

pub(crate) fn profile() -> Result<Profile, Trouble> {
    jiaozheng_check::profile::read(SAMPLE_PROFILE, &jiaozheng::settings())
        .map_err(|error| Trouble::said(error.to_string()))
}

pub(crate) fn sources() -> Result<Vec<Source<'static>>, Trouble> {
    let source = |(record, text): &(&str, &'static str)| {
        let name = format!("示例/{record}.ndjson");
        Ok(Source::new(&name, lookup::record(record)?, Format::Ndjson, text.as_bytes()))
    };
    SAMPLE_DATASET.iter().map(source).collect()
}
