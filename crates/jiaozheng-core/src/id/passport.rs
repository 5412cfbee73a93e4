//! Number of a passport.

use std::fmt;

use crate::ascii::{Flaw, from_flaw, is_full_width};
use crate::value::{Masked, Privacy, ValueKind, value_error, value_traits};
use crate::{Basis, text};

/// The number of a passport (护照号码) of any country: 5 to 20 capital letters and digits.
///
/// Every country numbers its passports in its own way; nothing more is known of the form here.
///
/// ```
/// use jiaozheng_core::Passport;
///
/// let passport = Passport::parse("E00000000")?;
/// assert_eq!(passport.expose(), "E00000000");
/// assert_eq!(format!("{passport:?}"), "Passport(*)");
/// assert_eq!(Passport::parse("e00000000").unwrap_err().reason(), "lower_case");
/// # Ok::<(), jiaozheng_core::id::ParsePassportError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Passport {
    /// Filled up with zero bytes.
    characters: [u8; MOST],
    length: u8,
}

const FEWEST: usize = 5;
const MOST: usize = 20;

value_error! {
    /// Why a text is not a [`Passport`]; the first that applies, in this order.
    pub enum ParsePassportError("core.passport", "护照号码", "passport number", &[Basis::Consistency]) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "E0000 0000";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "Ｅ00000000";
        Length "length" keywords: "应为5至20位", "expected 5 to 20 characters", "E000";
        LowerCase "lower_case" keywords: "应为大写字母", "lower case", "e00000000";
        Charset "charset" keywords: "只能是大写字母和数字", "expected capital letters and digits", "E-0000000";
    }
}

from_flaw!(ParsePassportError, LowerCase);

impl Passport {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.passport",
        text("护照号码", "Number of a passport, capital letters and digits."),
        "E00000000",
        |text, _| Self::parse(text).map(drop).map_err(ParsePassportError::rule),
    )
    .form((FEWEST, MOST), "^[0-9A-Z]{5,20}$")
    .privacy(Privacy::Sensitive)
    .reasons(ParsePassportError::RULES, ParsePassportError::BROKEN);

    /// Parses 5 to 20 capital letters and digits.
    ///
    /// # Errors
    ///
    /// The first of [`ParsePassportError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParsePassportError> {
        if let Some(flaw) = flaw(text) {
            return Err(flaw.into());
        }
        let mut characters = [0; MOST];
        for (slot, byte) in characters.iter_mut().zip(text.bytes()) {
            *slot = byte;
        }
        let length = u8::try_from(text.len()).map_err(|_| ParsePassportError::Length)?;
        Ok(Self { characters, length })
    }

    /// The number as text, for where it must be shown in full.
    ///
    /// # Panics
    ///
    /// Never: the characters are ASCII by construction.
    pub fn expose(&self) -> &str {
        let characters = self.characters.get(..usize::from(self.length));
        let text = characters.and_then(|characters| std::str::from_utf8(characters).ok());
        text.expect("ASCII by construction, and not longer")
    }

    /// The first and last character, and stars between.
    pub fn masked(&self) -> impl fmt::Display {
        let text = self.expose();
        Masked(&text[..1], text.len() - 2, &text[text.len() - 1..])
    }
}

fn flaw(text: &str) -> Option<Flaw> {
    let good = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    match text {
        _ if (FEWEST..=MOST).contains(&text.len()) && text.bytes().all(good) => None,
        _ if text.contains(char::is_whitespace) => Some(Flaw::Whitespace),
        _ if text.contains(is_full_width) => Some(Flaw::FullWidth),
        _ if !(FEWEST..=MOST).contains(&text.chars().count()) => Some(Flaw::Length),
        _ if text.bytes().any(|byte| byte.is_ascii_lowercase()) => Some(Flaw::LowerCase),
        _ => Some(Flaw::Charset),
    }
}

value_traits!(personal Passport, ParsePassportError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(text in "[0-9A-Z]{5,20}") {
            let passport = Passport::parse(&text).unwrap();
            prop_assert_eq!(passport.expose(), text);
            prop_assert_eq!(passport.masked().to_string().len(), passport.expose().len());
        }

        #[test]
        fn nothing_panics(text in "[0-9A-Za-zＡ ]{0,22}|.{0,24}") {
            if let Ok(passport) = Passport::parse(&text) {
                prop_assert_eq!(passport.expose(), text);
            }
        }
    }
}
