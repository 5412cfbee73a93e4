//! Area codes of landlines (长途区号), those of Henan.

use super::generated::phone_areas::{KNOWN_UNTIL, ROWS};
use super::{Code, CodeList};
use crate::standard::PHONE_NUMBER;
use crate::{Text, text};

/// An area whose landlines share a code.
///
/// ```
/// use jiaozheng_core::code::phone_area;
///
/// let area = phone_area::by_code("0374").expect("许昌");
/// assert_eq!((area.name.zh, area.local_digits), ("许昌", 7));
/// assert_eq!(phone_area::by_code("0397"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PhoneArea {
    /// With its zero, `0374`.
    pub code: &'static str,
    /// The cities in it.
    pub name: Text,
    /// How many digits its local numbers have.
    pub local_digits: u8,
}

pub(crate) const LIST: CodeList = CodeList::table(
    "phone_area",
    text("河南省电话区号", "Area codes of landlines in Henan"),
    PHONE_NUMBER,
    KNOWN_UNTIL,
    || ROWS.iter().map(|area| Code::always(area.code, area.name)).collect(),
);

/// The area of a code, if it lies in Henan.
pub fn by_code(code: &str) -> Option<&'static PhoneArea> {
    ROWS.get(ROWS.binary_search_by(|area| area.code.cmp(code)).ok()?)
}
