//! Identification code of a school.

use std::fmt;

use crate::ascii::{self, digit, from_flaw};
use crate::code::{Coded, SchoolCategory, division, school_categories, university_categories};
use crate::standard::SCHOOL_CODE;
use crate::text;
use crate::value::{Parts, ValueKind, value_error, value_traits};

/// The identification code of a school (学校标识码): ten digits, of which two are a category, two a
/// province and six a serial number. It has no check digit.
///
/// Do not tell the stage of a school from its category alone: schools of nine or twelve years have
/// one of their stages there.
///
/// ```
/// use jiaozheng_core::SchoolCode;
/// use jiaozheng_core::code::SchoolCategory;
///
/// let code = SchoolCode::parse("2141000001")?;
/// assert_eq!(code.to_string(), "2141000001");
/// assert_eq!(code.category(), SchoolCategory::Primary);
/// assert_eq!(SchoolCode::parse("9941000001").unwrap_err().reason(), "category");
/// # Ok::<(), jiaozheng_core::id::ParseSchoolCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolCode([u8; 10]);

value_error! {
    /// Why a text is not a [`SchoolCode`]; the first that applies, in this order.
    pub enum ParseSchoolCodeError("core.school_code", "学校标识码", "school code", SCHOOL_CODE) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "21410 0001";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "214100000１";
        Length "length" keywords: "应为10位", "expected ten digits", "214100001";
        Charset "charset" keywords: "只能是数字", "expected digits only", "21410000O1";
        Category "category" keywords: "的学校类别码有误", "no such category", "9941000001";
        Province "unknown_province" beyond: "的省级代码有误", "no such province", "2199000001";
        Serial "serial" keywords: "的序号有误：高等学校应为0加5位院校代码",
            "a university has 0 and its five-digit code here", "4141100001";
    }
}

from_flaw!(ParseSchoolCodeError, Charset);

impl SchoolCode {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.school_code",
        text("学校标识码", "School identification code, ten digits."),
        "2141000001",
        |text, _| Self::parse(text).map(drop).map_err(ParseSchoolCodeError::rule),
    )
    .form(
        (10, 10),
        concat!(
            "^((",
            school_categories!(),
            ")[0-9]{8}|(",
            university_categories!(),
            ")[0-9]{2}0[0-9]{5})$"
        ),
    )
    .reasons(ParseSchoolCodeError::RULES, ParseSchoolCodeError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(code) = Self::parse(text) else { return parts };
        let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
        parts.insert("category".into(), part(0..2).into());
        parts.insert("province".into(), part(2..4).into());
        parts.insert("serial".into(), part(4..10).into());
        if code.is_university() {
            parts.insert("institution_code".into(), part(5..10).into());
        }
        parts
    });

    /// Parses ten digits.
    ///
    /// # Errors
    ///
    /// The first of [`ParseSchoolCodeError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseSchoolCodeError> {
        use ParseSchoolCodeError as E;

        let code = Self(ascii::fixed(text, digit)?);
        code.find_category().ok_or(E::Category)?;
        if !division::is_province(code.0[2], code.0[3]) {
            return Err(E::Province);
        }
        if code.is_university() && code.0[4] != b'0' {
            return Err(E::Serial);
        }
        Ok(code)
    }

    /// The category.
    ///
    /// # Panics
    ///
    /// Never: the category was looked up by [`parse`](Self::parse).
    pub fn category(&self) -> SchoolCategory {
        self.find_category().expect("looked up by parse")
    }

    /// The first two digits of the codes of its province.
    pub fn province(&self) -> [u8; 2] {
        [self.0[2], self.0[3]]
    }

    fn find_category(&self) -> Option<SchoolCategory> {
        let digits = std::str::from_utf8(&self.0[..2]).ok()?;
        SchoolCategory::of(digits)
    }

    fn is_university(&self) -> bool {
        use SchoolCategory::{AdultUniversity, University};

        matches!(self.find_category(), Some(University | AdultUniversity))
    }
}

impl fmt::Display for SchoolCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|digit| write!(f, "{}", char::from(*digit)))
    }
}

value_traits!(public SchoolCode, ParseSchoolCodeError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(text in "(11|21|31|34|36|37|51|91)(11|41|65)[0-9]{6}|4[12]410[0-9]{5}") {
            prop_assert_eq!(SchoolCode::parse(&text).unwrap().to_string(), text);
        }

        #[test]
        fn nothing_panics(text in "[0-9]{8,12}|.{0,12}") {
            if let Ok(code) = SchoolCode::parse(&text) {
                prop_assert!(code.category().code() == &text[..2]);
            }
        }
    }
}
