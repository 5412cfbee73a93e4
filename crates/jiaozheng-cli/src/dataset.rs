//! The sample dataset: what a newcomer checks first.

use jiaozheng::core::{LocalDate, Profile, day};
use jiaozheng_check::{Format, Source};

use crate::exit::Trouble;
use crate::lookup;

/// Records of each kind by its name, some of them with faults: every rule is broken at least once.
pub const SAMPLE_DATASET: &[(&str, &str)] = &[
    ("student.status", include_str!("../data/student.status.ndjson")),
    ("student.transfer", include_str!("../data/student.transfer.ndjson")),
    ("student.suspension", include_str!("../data/student.suspension.ndjson")),
    ("student.resumption", include_str!("../data/student.resumption.ndjson")),
    ("student.change", include_str!("../data/student.change.ndjson")),
];

/// The profile of the bureau that they are from: it switches on what it can.
pub const SAMPLE_PROFILE: &str = include_str!("../data/profile.toml");

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
