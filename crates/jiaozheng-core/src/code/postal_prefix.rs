//! Province of a postal code, its first two digits.

use super::generated::postal_prefixes::{KNOWN_UNTIL, ROWS};
use super::{Code, CodeList};
use crate::standard::POSTAL_CODE;
use crate::{Text, text};

pub(crate) const LIST: CodeList = CodeList::table(
    "postal_prefix",
    text("邮政编码前两位", "Province of a postal code, its first two digits"),
    POSTAL_CODE,
    KNOWN_UNTIL,
    || ROWS.iter().map(|(code, label)| Code::always(code, *label)).collect(),
);

pub(crate) fn province(prefix: &str) -> Option<Text> {
    let at = ROWS.binary_search_by(|(code, _)| (*code).cmp(prefix)).ok()?;
    ROWS.get(at).map(|(_, province)| *province)
}
