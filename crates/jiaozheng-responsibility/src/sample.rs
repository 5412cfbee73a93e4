//! What the samples of all records are made of.

use jiaozheng_core::sample::{Draw, text};
use jiaozheng_core::{Organisation, RecordId};

use crate::Year;

/// Where the synthetic bureaus are.
const AREAS: [&str; 4] = ["411000", "411024", "411081", "411025"];

/// A bureau that there is not.
pub(crate) fn bureau(draw: &mut Draw) -> Organisation {
    let area = draw.pick(&AREAS);
    Organisation {
        name: text(&format!("示例第{}教育局", draw.below(900_000) + 100_000)),
        credit_code: draw.chance(70).then(|| draw.credit_code("11", area)),
    }
}

pub(crate) fn year_of(year: u16) -> Year {
    Year::new(year.into()).expect("a year")
}

/// A year of a good record: what was to be done in it is over.
pub(crate) fn any_year(draw: &mut Draw) -> u16 {
    2020 + u16::try_from(draw.below(6)).unwrap_or_default()
}

/// What goes with a record is drawn apart from it, so that it has other identifiers also where both are
/// drawn from one seed.
pub(crate) fn apart(draw: &mut Draw, id: RecordId) -> Draw {
    let mixed =
        id.as_bytes().iter().fold(0, |sum: u64, byte| sum.rotate_left(8) ^ u64::from(*byte));
    Draw::new(draw.number() ^ mixed)
}
