//! Number of an official document.

use std::fmt;

use crate::ascii::is_full_width;
use crate::standard::DOCUMENT_NUMBER;
use crate::value::{Parts, ValueKind, value_error, value_traits};
use crate::{LocalDate, text};

/// The number of an official document (发文字号): the code of an agency, a year, a serial number.
///
/// Orders (教育部令第54号) are numbered otherwise. Other brackets than `〔〕`, leading zeros and 第 are
/// refused, as the standard refuses them.
///
/// ```
/// use jiaozheng_core::DocumentNumber;
///
/// let number = DocumentNumber::parse("许教〔2024〕30号")?;
/// assert_eq!((number.agency(), number.year(), number.serial()), ("许教", 2024, 30));
/// assert_eq!(number.to_string(), "许教〔2024〕30号");
/// assert_eq!(DocumentNumber::parse("许教[2024]30号").unwrap_err().reason(), "bracket");
/// # Ok::<(), jiaozheng_core::id::ParseDocumentNumberError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentNumber {
    agency: Box<str>,
    year: u16,
    serial: u32,
}

/// The most characters of an agency's code, and digits of a serial number.
const LONGEST_AGENCY: usize = 20;
const LONGEST_SERIAL: usize = 5;
const EARLIEST: u16 = 1949;

value_error! {
    /// Why a text is not a [`DocumentNumber`]; the first that applies, in this order.
    pub enum ParseDocumentNumberError("core.document_number", "发文字号", "document number", DOCUMENT_NUMBER) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "许教〔2024〕 30号";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "许教〔2024〕３0号";
        Bracket "bracket" keywords: "的年份应以六角括号〔〕括入", "expected the year in 〔〕", "许教[2024]30号";
        Agency "agency" keywords: "的机关代字应为1至20个汉字", "expected 1 to 20 Chinese characters for the agency", "〔2024〕30号";
        Year "year" beyond: "的年份应为四位，不早于1949年，不晚于次年", "expected a year in full, from 1949 to the next", "许教〔24〕30号";
        LeadingZero "leading_zero" keywords: "的顺序号不编虚位", "leading zero", "许教〔2024〕030号";
        OrdinalWord "ordinal_word" keywords: "的顺序号不加“第”字", "unexpected 第", "许教〔2024〕第30号";
        Serial "serial" keywords: "的顺序号应为1至5位阿拉伯数字", "expected one to five digits", "许教〔2024〕三十号";
        Suffix "suffix" keywords: "应以“号”字结尾", "expected 号 at the end", "许教〔2024〕30";
    }
}

impl DocumentNumber {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.document_number",
        text("发文字号", "Number of an official document: agency, year, serial number."),
        "许教〔2024〕30号",
        |text, today| {
            let pieces = Pieces::of(text).map_err(ParseDocumentNumberError::rule)?;
            if pieces.lies_after(today) {
                return Err(ParseDocumentNumberError::Year.rule());
            }
            Ok(())
        },
    )
    .form(
        (9, LONGEST_AGENCY + LONGEST_SERIAL + 7),
        "^[㐀-䶿一-鿿]{1,20}〔(1949|19[5-9][0-9]|[2-9][0-9]{3})〕[1-9][0-9]{0,4}号$",
    )
    .reasons(ParseDocumentNumberError::RULES, ParseDocumentNumberError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(Pieces { agency, year, serial }) = Pieces::of(text) else { return parts };
        parts.insert("agency".into(), agency.into());
        parts.insert("year".into(), year.into());
        parts.insert("serial".into(), serial.into());
        parts
    });

    /// Parses agency, year and serial number.
    ///
    /// # Errors
    ///
    /// The first of [`ParseDocumentNumberError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseDocumentNumberError> {
        let Pieces { agency, year, serial } = Pieces::of(text)?;
        Ok(Self { agency: agency.into(), year, serial })
    }

    /// The code of the agency (机关代字).
    pub fn agency(&self) -> &str {
        &self.agency
    }

    /// The year in which it was numbered.
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// Its number among those of the agency and the year.
    pub const fn serial(&self) -> u32 {
        self.serial
    }

    fn is_remarkable(&self, today: Option<LocalDate>) -> bool {
        lies_after(self.year, today)
    }
}

/// What a document number is made of, as it stands in the text.
struct Pieces<'a> {
    agency: &'a str,
    year: u16,
    serial: u32,
}

impl<'a> Pieces<'a> {
    fn of(text: &'a str) -> Result<Self, ParseDocumentNumberError> {
        use ParseDocumentNumberError as E;

        if text.contains(char::is_whitespace) {
            return Err(E::Whitespace);
        }
        if text.contains(is_full_width) {
            return Err(E::FullWidth);
        }
        let (agency, rest) = text.split_once('〔').ok_or(E::Bracket)?;
        let (year, rest) = rest.split_once('〕').ok_or(E::Bracket)?;
        if [agency, year, rest].iter().any(|piece| piece.contains(['〔', '〕'])) {
            return Err(E::Bracket);
        }
        let is_agency = (1..=LONGEST_AGENCY).contains(&agency.chars().count());
        if !is_agency || !agency.chars().all(is_han) {
            return Err(E::Agency);
        }
        let year = full_year(year).ok_or(E::Year)?;
        Ok(Self { agency, year, serial: serial(rest)? })
    }

    fn lies_after(&self, today: Option<LocalDate>) -> bool {
        lies_after(self.year, today)
    }
}

/// Documents are numbered for the year to come, but not for a later one.
fn lies_after(year: u16, today: Option<LocalDate>) -> bool {
    today.is_some_and(|today| today.year() + 1 < year)
}

/// The characters of the basic plane: no agency writes its code with others.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

fn full_year(text: &str) -> Option<u16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits.then(|| text.parse().ok())?;
    year.filter(|year| *year >= EARLIEST)
}

/// The serial number of `30号`.
fn serial(text: &str) -> Result<u32, ParseDocumentNumberError> {
    use ParseDocumentNumberError as E;

    if text.starts_with('0') {
        return Err(E::LeadingZero);
    }
    if text.starts_with('第') {
        return Err(E::OrdinalWord);
    }
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, suffix) = text.split_at(end);
    if digits.len() > LONGEST_SERIAL {
        return Err(E::Serial);
    }
    let serial = digits.parse().map_err(|_| E::Serial)?;
    if suffix == "号" { Ok(serial) } else { Err(E::Suffix) }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}〔{}〕{}号", self.agency, self.year, self.serial)
    }
}

value_traits!(public DocumentNumber, ParseDocumentNumberError, is_remarkable);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::day;

    #[test]
    fn the_first_reason_is_told() {
        let reason = |text| DocumentNumber::parse(text).unwrap_err().reason();
        assert_eq!(reason("许教〔2015〔140号"), "bracket");
        assert_eq!(reason("许〔教〕〔2015〕140号"), "bracket");
        assert_eq!(reason("xj〔15〕140号"), "agency");
        assert_eq!(reason("许教〔1900〕第0140号"), "year");
        assert_eq!(reason("许教〔2015〕第0140号"), "ordinal_word");
        assert_eq!(reason("许教〔2015〕140000号"), "serial");
        assert_eq!(reason("许教〔2015〕140号附"), "suffix");
    }

    #[test]
    fn the_year_to_come_is_allowed_and_no_later_one() {
        let check = |text| (DocumentNumber::KIND.check)(text, Some(day(2026, 11, 23))).is_ok();
        assert!(check("许教〔2027〕1号") && !check("许教〔2028〕1号"));
    }

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(
            text in "[一-鿿]{1,20}〔(19[5-9][0-9]|20[0-9]{2})〕[1-9][0-9]{0,4}号",
        ) {
            prop_assert_eq!(DocumentNumber::parse(&text).unwrap().to_string(), text);
        }

        #[test]
        fn nothing_panics(text in "[许教]{0,3}[〔\\[]{0,2}[0-9]{0,5}[〕第]{0,2}[0-9]{0,6}号?|.{0,24}") {
            if let Ok(number) = DocumentNumber::parse(&text) {
                prop_assert_eq!(number.to_string(), text);
            }
        }
    }
}
