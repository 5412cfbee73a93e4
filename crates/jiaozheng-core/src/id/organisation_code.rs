//! Organisation code, GB 11714.

use std::fmt;

use crate::ascii::{self, from_flaw};
use crate::standard::ORGANISATION_CODE;
use crate::text;
use crate::value::{Parts, ValueKind, value_error, value_traits};

/// An organisation code (组织机构代码): eight digits and capital letters, and a check character.
///
/// It is printed with a hyphen before the check character, and often stored without; both are read,
/// and it is written with the hyphen.
///
/// ```
/// use jiaozheng_core::OrganisationCode;
///
/// let code = OrganisationCode::parse("MB0000000")?;
/// assert_eq!(code.to_string(), "MB000000-0");
/// assert_eq!(code, OrganisationCode::parse("MB000000-0")?);
/// assert_eq!(code.body(), "MB000000");
/// assert_eq!(OrganisationCode::parse("MB000000-1").unwrap_err().reason(), "check_character");
/// # Ok::<(), jiaozheng_core::id::ParseOrganisationCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationCode([u8; LENGTH]);

const LENGTH: usize = 9;
/// Where the hyphen stands.
const BODY: usize = LENGTH - 1;

value_error! {
    /// Why a text is not an [`OrganisationCode`]; the first that applies, in this order.
    pub enum ParseOrganisationCodeError("core.org_code", "组织机构代码", "organisation code", ORGANISATION_CODE) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "MB000000 0";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "MB000000－0";
        Length "length" keywords: "应为9位，校验码前可以有连字符", "expected nine characters, and a hyphen at most", "MB000000";
        LowerCase "lower_case" keywords: "的字母应为大写", "lower case", "mb000000-0";
        Charset "charset" keywords: "含有不允许的字符", "unexpected character", "MB000000-A";
        CheckCharacter "check_character" beyond: "的校验码不正确", "wrong check character", "MB000000-1";
    }
}

from_flaw!(ParseOrganisationCodeError, LowerCase);

impl OrganisationCode {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.org_code",
        text("组织机构代码", "Organisation code, GB 11714, with or without its hyphen."),
        "MB000000-0",
        |text, _| Self::parse(text).map(drop).map_err(ParseOrganisationCodeError::rule),
    )
    .form((LENGTH, LENGTH + 1), "^[0-9A-Z]{8}-?[0-9X]$")
    .reasons(ParseOrganisationCodeError::RULES, ParseOrganisationCodeError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(code) = Self::parse(text) else { return parts };
        parts.insert("body".into(), code.body().into());
        parts.insert("check".into(), code.as_str()[BODY..].into());
        parts.insert("canonical".into(), code.to_string().into());
        parts
    });

    /// Parses nine characters, or ten with the hyphen.
    ///
    /// # Errors
    ///
    /// The first of [`ParseOrganisationCodeError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseOrganisationCodeError> {
        let code = Self(characters(text)?);
        if code.0[BODY] != check_character(&code.0) {
            return Err(ParseOrganisationCodeError::CheckCharacter);
        }
        Ok(code)
    }

    /// The code with this body; `None` where it is none.
    pub(crate) fn compose(body: &str) -> Option<Self> {
        let mut bytes = ascii::fixed(&format!("{body}0"), allowed).ok()?;
        bytes[BODY] = check_character(&bytes);
        Some(Self(bytes))
    }

    /// The nine characters, without the hyphen.
    ///
    /// # Panics
    ///
    /// Never: the characters are ASCII by construction.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("ASCII by construction")
    }

    /// The eight characters before the check character.
    pub fn body(&self) -> &str {
        &self.as_str()[..BODY]
    }
}

/// The nine characters, without the hyphen.
fn characters(text: &str) -> Result<[u8; LENGTH], ascii::Flaw> {
    if text.chars().count() != LENGTH + 1 {
        return ascii::fixed(text, allowed);
    }
    let with_hyphen = |at, byte| match at {
        ..BODY => allowed(at, byte),
        BODY => byte == b'-',
        _ => allowed(at - 1, byte),
    };
    let written: [u8; LENGTH + 1] = ascii::fixed(text, with_hyphen)?;
    let mut characters = [0; LENGTH];
    characters[..BODY].copy_from_slice(&written[..BODY]);
    characters[BODY] = written[LENGTH];
    Ok(characters)
}

fn allowed(at: usize, byte: u8) -> bool {
    match at {
        BODY => byte.is_ascii_digit() || byte == b'X',
        _ => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
    }
}

/// Weights 3 7 9 10 5 8 4 2 modulo 11.
fn check_character(bytes: &[u8; LENGTH]) -> u8 {
    const WEIGHTS: [u32; BODY] = [3, 7, 9, 10, 5, 8, 4, 2];
    let value = |byte: u8| char::from(byte).to_digit(36).unwrap_or_default();
    let sum: u32 = WEIGHTS.iter().zip(bytes).map(|(weight, byte)| weight * value(*byte)).sum();
    match 11 - sum % 11 {
        10 => b'X',
        11 => b'0',
        check => b'0' + u8::try_from(check).unwrap_or_default(), // below 10
    }
}

impl fmt::Display for OrganisationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (body, check) = self.as_str().split_at(BODY);
        write!(f, "{body}-{check}")
    }
}

value_traits!(public OrganisationCode, ParseOrganisationCodeError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text_of(bytes: &[u8; LENGTH]) -> &str {
        std::str::from_utf8(bytes).unwrap()
    }

    proptest! {
        /// Which single changes the check promises to notice: those by no multiple of eleven, so that
        /// every changed digit is among them.
        #[test]
        fn one_changed_character_is_noticed(
            front in "[0-9A-Z]{8}", at in 0..BODY, other in "[0-9A-Z]",
        ) {
            let mut bytes: [u8; LENGTH] = format!("{front}0").as_bytes().try_into().unwrap();
            bytes[BODY] = check_character(&bytes);
            let code = OrganisationCode::parse(text_of(&bytes)).unwrap();
            prop_assert_eq!(OrganisationCode::parse(&code.to_string()), Ok(code));
            let other = other.as_bytes()[0];
            let was = std::mem::replace(&mut bytes[at], other);
            let value = |byte: u8| char::from(byte).to_digit(36).unwrap();
            let same = value(was) % 11 == value(other) % 11;
            prop_assert_eq!(OrganisationCode::parse(text_of(&bytes)).is_ok(), same);
        }

        #[test]
        fn nothing_panics(text in "[0-9A-Za-z]{7,8}-?[0-9X]|[0-9A-Z中-]{8,11}|.{0,12}") {
            if let Ok(code) = OrganisationCode::parse(&text) {
                prop_assert_eq!(code.as_str(), text.replace('-', ""));
            }
        }
    }
}
