//! Postal code.

use std::fmt;

use crate::ascii::{self, digit, from_flaw};
use crate::code::{postal_prefix, postal_prefixes};
use crate::standard::POSTAL_CODE;
use crate::value::{Parts, ValueKind, value_error, value_traits};
use crate::{Text, text};

/// A postal code (邮政编码) of the mainland: six digits, of which the first two are of a province.
///
/// Hong Kong, Macau and Taiwan have none of these.
///
/// ```
/// use jiaozheng_core::PostalCode;
///
/// let code = PostalCode::parse("461000")?;
/// assert_eq!(code.to_string(), "461000");
/// assert_eq!(code.province().zh, "河南省");
/// assert_eq!(PostalCode::parse("481000").unwrap_err().reason(), "prefix");
/// # Ok::<(), jiaozheng_core::id::ParsePostalCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostalCode([u8; LENGTH]);

const LENGTH: usize = 6;

value_error! {
    /// Why a text is not a [`PostalCode`]; the first that applies, in this order.
    pub enum ParsePostalCodeError("core.postal_code", "邮政编码", "postal code", POSTAL_CODE) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "461 00";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "４61000";
        Length "length" keywords: "应为6位", "expected six digits", "46100";
        Charset "charset" keywords: "只能是数字", "expected digits only", "46100A";
        Prefix "prefix" keywords: "的前两位不属于任何省份", "first two digits of no province", "481000";
    }
}

from_flaw!(ParsePostalCodeError, Charset);

impl PostalCode {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.postal_code",
        text("邮政编码", "Postal code of the mainland, six digits."),
        "461000",
        |text, _| Self::parse(text).map(drop).map_err(ParsePostalCodeError::rule),
    )
    .form((LENGTH, LENGTH), concat!("^(", postal_prefixes!(), ")[0-9]{4}$"))
    .reasons(ParsePostalCodeError::RULES, ParsePostalCodeError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(code) = Self::parse(text) else { return parts };
        parts.insert("province_prefix".into(), code.prefix().into());
        parts
    });

    /// Parses six digits and looks the first two up.
    ///
    /// # Errors
    ///
    /// The first of [`ParsePostalCodeError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParsePostalCodeError> {
        let code = Self(ascii::fixed(text, digit)?);
        postal_prefix::province(code.prefix()).ok_or(ParsePostalCodeError::Prefix)?;
        Ok(code)
    }

    /// The six digits.
    ///
    /// # Panics
    ///
    /// Never: the characters are ASCII by construction.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("ASCII by construction")
    }

    /// The first two digits.
    pub fn prefix(&self) -> &str {
        &self.as_str()[..2]
    }

    /// The province by its name.
    ///
    /// # Panics
    ///
    /// Never: it was looked up by [`parse`](Self::parse).
    pub fn province(&self) -> Text {
        postal_prefix::province(self.prefix()).expect("looked up by parse")
    }
}

impl fmt::Display for PostalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

value_traits!(public PostalCode, ParsePostalCodeError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(text in "(0[1-7]|2[0-7]|4[0-7]|83)[0-9]{4}") {
            prop_assert_eq!(PostalCode::parse(&text).unwrap().to_string(), text);
        }

        #[test]
        fn nothing_panics(text in "[0-9]{4,8}|.{0,8}") {
            if let Ok(code) = PostalCode::parse(&text) {
                prop_assert!(!code.province().zh.is_empty());
            }
        }
    }
}
