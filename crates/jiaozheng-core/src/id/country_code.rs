//! Code of a country or region.

use std::fmt;

use crate::ascii::{self, from_flaw};
use crate::code::country;
use crate::standard::COUNTRY;
use crate::text;
use crate::value::{Parts, ValueKind, value_error, value_traits};

/// The three letters of a country or region (国家和地区代码, GB/T 2659.1, ISO 3166-1 alpha-3).
///
/// ```
/// use jiaozheng_core::CountryCode;
///
/// let sweden = CountryCode::parse("SWE")?;
/// assert_eq!((sweden.name_zh(), sweden.numeric()), ("瑞典", "752"));
/// assert_eq!(CountryCode::parse("XYZ").unwrap_err().reason(), "unknown");
/// # Ok::<(), jiaozheng_core::id::ParseCountryCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(&'static country::Row);

value_error! {
    /// Why a text is not a [`CountryCode`]; the first that applies, in this order.
    pub enum ParseCountryCodeError("core.country_code", "国家和地区代码", "country code", COUNTRY) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "SWE ";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "ＳWE";
        Length "length" keywords: "应为3位", "expected three letters", "SE";
        LowerCase "lower_case" keywords: "应为大写字母", "lower case", "swe";
        Charset "charset" keywords: "只能是大写字母", "expected letters only", "S7E";
        Unknown "unknown" beyond: "不在代码表中", "not in the table", "XYZ";
    }
}

from_flaw!(ParseCountryCodeError, LowerCase);

impl CountryCode {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.country_code",
        text("国家和地区代码", "Country or region, ISO 3166-1 alpha-3 as in GB/T 2659.1."),
        "SWE",
        |text, _| Self::parse(text).map(drop).map_err(ParseCountryCodeError::rule),
    )
    .form((3, 3), "^[A-Z]{3}$")
    .code_list("country")
    .reasons(ParseCountryCodeError::RULES, ParseCountryCodeError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        if let Ok(country) = Self::parse(text) {
            parts.insert("numeric".into(), country.numeric().into());
            parts.insert("name".into(), country.name_zh().into());
        }
        parts
    });

    /// Parses three capital letters and looks them up.
    ///
    /// # Errors
    ///
    /// The first of [`ParseCountryCodeError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseCountryCodeError> {
        let letters: [u8; 3] = ascii::fixed(text, |_, byte| byte.is_ascii_uppercase())?;
        country::by_alpha3(letters).map(Self).ok_or(ParseCountryCodeError::Unknown)
    }

    /// The three letters.
    pub const fn as_str(&self) -> &'static str {
        self.0.alpha3
    }

    /// The three digits of the same country.
    pub const fn numeric(&self) -> &'static str {
        self.0.numeric
    }

    /// Chinese name.
    pub const fn name_zh(&self) -> &'static str {
        self.0.zh
    }
}

pub(super) fn by_numeric(digits: [u8; 3]) -> Option<CountryCode> {
    country::by_numeric(digits).map(CountryCode)
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

value_traits!(public CountryCode, ParseCountryCodeError);
