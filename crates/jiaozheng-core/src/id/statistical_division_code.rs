//! Code of a village, a township or a county in statistics.

use std::fmt;

use super::DivisionCode;
use crate::ascii::{self, digit, from_flaw};
use crate::code::division;
use crate::standard::STATISTICAL_DIVISION;
use crate::text;
use crate::value::{Parts, ValueKind, value_error, value_traits};

/// A division code of the statistics (统计用区划代码): twelve digits, of which six are a
/// [`DivisionCode`], three a township and three a village, zeros where there is none.
///
/// The six digits are looked up; townships and villages are in no table here.
///
/// ```
/// use jiaozheng_core::StatisticalDivisionCode;
/// use jiaozheng_core::id::TownshipKind;
///
/// let code = StatisticalDivisionCode::parse("411003101000")?;
/// assert_eq!(code.division().to_string(), "411003");
/// assert_eq!(code.township(), Some("101"));
/// assert_eq!(code.township_kind(), Some(TownshipKind::Town));
/// assert_eq!(code.village(), None);
/// assert_eq!(
///     StatisticalDivisionCode::parse("419999101000").unwrap_err().reason(),
///     "unknown_area"
/// );
/// # Ok::<(), jiaozheng_core::id::ParseStatisticalDivisionCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatisticalDivisionCode([u8; LENGTH]);

const LENGTH: usize = 12;

/// What the third group of digits says a township is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TownshipKind {
    /// 001–099: 街道
    Street,
    /// 100–199: 镇
    Town,
    /// 200–399: 乡
    Township,
    /// 400–599: a farm, a mine or a zone, which the statistics count as a township (类似乡级单位).
    Similar,
}

value_error! {
    /// Why a text is not a [`StatisticalDivisionCode`]; the first that applies, in this order.
    pub enum ParseStatisticalDivisionCodeError(
        "core.division_stat_code", "统计用区划代码", "statistical division code", STATISTICAL_DIVISION
    ) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "411003 10100";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "４11003101000";
        Length "length" keywords: "应为12位", "expected twelve digits", "411003101";
        Charset "charset" keywords: "只能是数字", "expected digits only", "41100310100A";
        UnknownArea "unknown_area" beyond: "的前6位不在历年行政区划代码表中", "first six digits in no table", "419999101000";
    }
}

from_flaw!(ParseStatisticalDivisionCodeError, Charset);

impl StatisticalDivisionCode {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.division_stat_code",
        text(
            "统计用区划代码",
            "Division of the statistics, twelve digits: county, township, village.",
        ),
        "411003101000",
        |text, _| Self::parse(text).map(drop).map_err(ParseStatisticalDivisionCodeError::rule),
    )
    .form((LENGTH, LENGTH), "^[0-9]{12}$")
    .reasons(ParseStatisticalDivisionCodeError::RULES, ParseStatisticalDivisionCodeError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(code) = Self::parse(text) else { return parts };
        let part = |range: std::ops::Range<usize>| code.as_str().get(range).unwrap_or_default();
        parts.insert("area".into(), part(0..6).into());
        parts.insert("township".into(), part(6..9).into());
        parts.insert("village".into(), part(9..12).into());
        parts
    });

    /// Parses twelve digits and looks the first six up.
    ///
    /// # Errors
    ///
    /// The first of [`ParseStatisticalDivisionCodeError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseStatisticalDivisionCodeError> {
        let code = Self(ascii::fixed(text, digit)?);
        if !division::ever_existed(&code.as_str()[..6]) {
            return Err(ParseStatisticalDivisionCodeError::UnknownArea);
        }
        Ok(code)
    }

    /// The twelve digits.
    ///
    /// # Panics
    ///
    /// Never: the characters are ASCII by construction.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("ASCII by construction")
    }

    /// The first six digits: the county, or what stands above it.
    ///
    /// # Panics
    ///
    /// Never: they were looked up by [`parse`](Self::parse).
    pub fn division(&self) -> DivisionCode {
        DivisionCode::parse(&self.as_str()[..6]).expect("looked up by parse")
    }

    /// The three digits of the township.
    pub fn township(&self) -> Option<&str> {
        Some(&self.as_str()[6..9]).filter(|digits| *digits != NONE)
    }

    /// The three digits of the village or residents' committee.
    pub fn village(&self) -> Option<&str> {
        Some(&self.as_str()[9..]).filter(|digits| *digits != NONE)
    }

    /// What the township is; `None` where there is none, or its number is of no kind.
    pub fn township_kind(&self) -> Option<TownshipKind> {
        match self.township()?.as_bytes() {
            [b'0', ..] => Some(TownshipKind::Street),
            [b'1', ..] => Some(TownshipKind::Town),
            [b'2' | b'3', ..] => Some(TownshipKind::Township),
            [b'4' | b'5', ..] => Some(TownshipKind::Similar),
            _ => None,
        }
    }
}

/// What stands for no township or village.
const NONE: &str = "000";

impl fmt::Display for StatisticalDivisionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

value_traits!(public StatisticalDivisionCode, ParseStatisticalDivisionCodeError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_third_group_tells_the_kind() {
        let kind = |township: &str| {
            let text = format!("411003{township}000");
            StatisticalDivisionCode::parse(&text).unwrap().township_kind()
        };
        assert_eq!(kind("000"), None);
        assert_eq!([kind("001"), kind("099")], [Some(TownshipKind::Street); 2]);
        assert_eq!([kind("100"), kind("199")], [Some(TownshipKind::Town); 2]);
        assert_eq!([kind("200"), kind("399")], [Some(TownshipKind::Township); 2]);
        assert_eq!([kind("400"), kind("599")], [Some(TownshipKind::Similar); 2]);
        assert_eq!(kind("600"), None);
    }

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(text in "(411003|411081|110101)[0-9]{6}") {
            let code = StatisticalDivisionCode::parse(&text).unwrap();
            prop_assert_eq!(code.to_string(), &text[..]);
            prop_assert_eq!(code.division().to_string(), &text[..6]);
            prop_assert_eq!(code.village().unwrap_or("000"), &text[9..]);
        }

        #[test]
        fn nothing_panics(text in "[0-9]{10,14}|.{0,14}") {
            if let Ok(code) = StatisticalDivisionCode::parse(&text) {
                let _ = (code.division(), code.township_kind());
            }
        }
    }
}
