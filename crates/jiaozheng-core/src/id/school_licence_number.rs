//! Number of a licence to run a private school.

use std::fmt;

use crate::ascii::is_full_width;
use crate::code::{Coded, SchoolLicenceLevel, division};
use crate::standard::{DIVISION, SCHOOL_LICENCE};
use crate::value::{Parts, ValueKind, value_error, value_notices, value_traits};
use crate::{LocalDate, text};

/// The number of a licence to run a private school (办学许可证编号) of the form of 2008.
///
/// # Syntax
///
/// 教民, fifteen digits, and 号, which may be left out and is written:
///
/// | Digits | Meaning |
/// |---|---|
/// | 1 | issuing body |
/// | 2–7 | division of the issuing body |
/// | 8 | level of the school: `7` a training institution |
/// | 9–15 | serial number |
///
/// It has no check digit. The thirteen digits of the form of 2004 are another number; what other
/// authorities than those of education number in their own way is none.
///
/// ```
/// use jiaozheng_core::SchoolLicenceNumber;
/// use jiaozheng_core::code::SchoolLicenceLevel;
///
/// let number = SchoolLicenceNumber::parse("教民141100279000001")?;
/// assert_eq!(number.to_string(), "教民141100279000001号");
/// assert_eq!(number.area(), "411002");
/// assert_eq!(number.level(), SchoolLicenceLevel::Training);
/// assert_eq!(SchoolLicenceNumber::parse("教民4110027000001号").unwrap_err().reason(), "length");
/// # Ok::<(), jiaozheng_core::id::ParseSchoolLicenceNumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolLicenceNumber([u8; DIGITS]);

const DIGITS: usize = 15;
const PREFIX: &str = "教民";
const SUFFIX: char = '号';
/// What stands around the digits, in characters.
const AROUND: usize = 3;

value_error! {
    /// Why a text is not a [`SchoolLicenceNumber`]; the first that applies, in this order.
    pub enum ParseSchoolLicenceNumberError(
        "core.school_licence", "办学许可证编号", "school licence number", SCHOOL_LICENCE
    ) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "教民 141100279000001号";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "教民１41100279000001号";
        Prefix "prefix" keywords: "应以“教民”开头", "expected 教民 in front", "141100279000001";
        Length "length" keywords: "应为15位数字", "expected fifteen digits", "教民4110027000001号";
        Charset "charset" keywords: "只能是数字", "expected digits only", "教民14110027900000A号";
        Province "unknown_province" beyond: "的省级代码有误", "no such province", "教民199100279000001号";
        Level "school_level" keywords: "的学校层次代码有误", "no such level of a school", "教民141100299000001号";
    }
}

value_notices! {
    NOTICES("core.school_licence", "办学许可证编号", "school licence number") {
        UNKNOWN_AREA "unknown_area" DIVISION: "的行政区划代码不在历年行政区划代码表中", "division in no table";
    }
}

impl SchoolLicenceNumber {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.school_licence",
        text(
            "办学许可证编号",
            "Number of a licence to run a private school, 教民 and fifteen digits.",
        ),
        "教民141100279000001号",
        |text, _| Self::parse(text).map(drop).map_err(ParseSchoolLicenceNumberError::rule),
    )
    .form((DIGITS + AROUND - 1, DIGITS + AROUND), "^教民[0-9]{7}[1-8][0-9]{7}号?$")
    .reasons(ParseSchoolLicenceNumberError::RULES, ParseSchoolLicenceNumberError::BROKEN)
    .notices(NOTICES, |text| match Self::parse(text) {
        Ok(number) if !number.has_known_area() => vec![UNKNOWN_AREA],
        _ => Vec::new(),
    })
    .remarkable(&["教民141999979000001号"])
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(number) = Self::parse(text) else { return parts };
        parts.insert("issuer".into(), number.issuer().into());
        parts.insert("area".into(), number.area().into());
        parts.insert("school_level".into(), number.level().code().into());
        parts.insert("serial".into(), number.serial().into());
        parts
    });

    /// Parses 教民, fifteen digits, and 号 or nothing.
    ///
    /// # Errors
    ///
    /// The first of [`ParseSchoolLicenceNumberError`] that applies; a wrong length only where there
    /// are digits and nothing else.
    pub fn parse(text: &str) -> Result<Self, ParseSchoolLicenceNumberError> {
        use ParseSchoolLicenceNumberError as E;

        let number = Self(digits(text)?);
        if !division::is_province(number.0[1], number.0[2]) {
            return Err(E::Province);
        }
        number.find_level().ok_or(E::Level)?;
        Ok(number)
    }

    /// The fifteen digits.
    ///
    /// # Panics
    ///
    /// Never: the characters are ASCII by construction.
    pub fn digits(&self) -> &str {
        std::str::from_utf8(&self.0).expect("ASCII by construction")
    }

    /// The digit of the issuing body. What it says, the sources do not tell.
    pub fn issuer(&self) -> &str {
        &self.digits()[..1]
    }

    /// The division of the issuing body, six digits.
    pub fn area(&self) -> &str {
        &self.digits()[1..7]
    }

    /// Whether the division ever existed.
    pub fn has_known_area(&self) -> bool {
        division::ever_existed(self.area())
    }

    /// The level of the school.
    ///
    /// # Panics
    ///
    /// Never: the level was looked up by [`parse`](Self::parse).
    pub fn level(&self) -> SchoolLicenceLevel {
        self.find_level().expect("looked up by parse")
    }

    /// The last seven digits.
    pub fn serial(&self) -> &str {
        &self.digits()[8..]
    }

    fn find_level(&self) -> Option<SchoolLicenceLevel> {
        SchoolLicenceLevel::of(self.digits().get(7..8)?)
    }

    fn is_remarkable(&self, _today: Option<LocalDate>) -> bool {
        !self.has_known_area()
    }
}

fn digits(text: &str) -> Result<[u8; DIGITS], ParseSchoolLicenceNumberError> {
    use ParseSchoolLicenceNumberError as E;

    if text.contains(char::is_whitespace) {
        return Err(E::Whitespace);
    }
    if text.contains(is_full_width) {
        return Err(E::FullWidth);
    }
    let rest = text.strip_prefix(PREFIX).ok_or(E::Prefix)?;
    let digits = rest.strip_suffix(SUFFIX).unwrap_or(rest).as_bytes();
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Err(E::Charset);
    }
    digits.try_into().map_err(|_| E::Length)
}

impl fmt::Display for SchoolLicenceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}{SUFFIX}", self.digits())
    }
}

value_traits!(public SchoolLicenceNumber, ParseSchoolLicenceNumberError, is_remarkable);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_division_in_no_table_is_a_notice() {
        let notices = |text| (SchoolLicenceNumber::KIND.noticed)(text).len();
        assert_eq!(notices("教民141100279000001号"), 0);
        assert_eq!(notices("教民141999979000001号"), 1);
    }

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(digits in "[01](41|11)[0-9]{4}[1-8]9[0-9]{6}") {
            let number = SchoolLicenceNumber::parse(&format!("教民{digits}")).unwrap();
            prop_assert_eq!(number.digits(), digits);
            prop_assert_eq!(SchoolLicenceNumber::parse(&number.to_string()), Ok(number));
        }

        #[test]
        fn nothing_panics(text in "教?民?[0-9]{12,17}[号第]?|.{0,20}") {
            if let Ok(number) = SchoolLicenceNumber::parse(&text) {
                let _ = (number.level(), number.area(), number.serial());
                prop_assert!(number.to_string().starts_with(&text));
            }
        }
    }
}
