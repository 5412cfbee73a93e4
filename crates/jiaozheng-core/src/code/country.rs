//! Countries and regions, GB/T 2659.1 (ISO 3166-1).

use super::generated::countries::{KNOWN_UNTIL, ROWS};
use super::{Code, CodeList};
use crate::standard::COUNTRY;
use crate::text;

/// A country or region.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row {
    pub(crate) alpha3: &'static str,
    pub(crate) numeric: &'static str,
    pub(crate) zh: &'static str,
    pub(crate) en: &'static str,
}

pub(crate) const LIST: CodeList = CodeList::table(
    "country",
    text("国家和地区代码", "Countries and regions, GB/T 2659.1, ISO 3166-1 alpha-3"),
    COUNTRY,
    KNOWN_UNTIL,
    || ROWS.iter().map(|row| Code::always(row.alpha3, text(row.zh, row.en))).collect(),
);

pub(crate) fn by_alpha3(letters: [u8; 3]) -> Option<&'static Row> {
    let at = ROWS.binary_search_by(|row| row.alpha3.as_bytes().cmp(&letters)).ok()?;
    ROWS.get(at)
}

pub(crate) fn by_numeric(digits: [u8; 3]) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.numeric.as_bytes() == digits)
}
