//! Unified social credit code, GB 32100-2015.

use std::fmt;

use super::OrganisationCode;
use crate::ascii::{self, from_flaw};
use crate::code::{credit_code_prefix, division};
use crate::standard::{CREDIT_CODE, DIVISION, ORGANISATION_CODE};
use crate::value::{Parts, ValueKind, value_error, value_notices, value_traits};
use crate::{LocalDate, RuleInfo, text};

/// A unified social credit code (统一社会信用代码) of an organisation.
///
/// # Syntax
///
/// Eighteen digits and capital letters, never `I O S V Z`:
///
/// | Characters | Meaning |
/// |---|---|
/// | 1–2 | registering department and category: `12` a public institution, `52` a private non-profit one, `91` a company |
/// | 3–8 | division of the registering authority |
/// | 9–17 | organisation code, the last one its own check character |
/// | 18 | check character, weights 3ⁱ modulo 31 |
///
/// A prefix or an authority that is in no table, and an organisation code whose own check fails, are
/// *notices*: local registrars use codes of their own.
///
/// ```
/// use jiaozheng_core::CreditCode;
///
/// let code = CreditCode::parse("12411000MB00000009")?;
/// assert_eq!(code.prefix(), "12");
/// assert_eq!(code.area(), "411000");
/// assert_eq!(code.organisation_code().unwrap().to_string(), "MB000000-0");
/// assert_eq!(CreditCode::parse("12411000MB00000008").unwrap_err().reason(), "check_character");
/// # Ok::<(), jiaozheng_core::id::ParseCreditCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditCode([u8; LENGTH]);

const LENGTH: usize = 18;
/// The place of a character is its value.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

value_error! {
    /// Why a text is not a [`CreditCode`]; the first that applies, in this order.
    pub enum ParseCreditCodeError("core.uscc", "统一社会信用代码", "unified social credit code", CREDIT_CODE) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "12411000 MB00000079";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "１2411000MB00000079";
        Length "length" keywords: "应为18位", "expected eighteen characters", "411000100000000";
        LowerCase "lower_case" keywords: "的字母应为大写", "lower case", "12411000mb00000079";
        Charset "charset" keywords: "含有不允许的字符", "unexpected character", "12411000MI00000079";
        CheckCharacter "check_character" beyond: "的校验码不正确", "wrong check character", "12411000MB00000008";
    }
}

from_flaw!(ParseCreditCodeError, LowerCase);

value_notices! {
    NOTICES("core.uscc", "统一社会信用代码", "unified social credit code") {
        UNKNOWN_PREFIX "unknown_prefix" CREDIT_CODE:
            "的登记管理部门和机构类别代码不在代码表中", "department and category in no table";
        UNKNOWN_AREA "unknown_area" DIVISION:
            "的登记管理机关行政区划码不在历年行政区划代码表中", "registering authority in no table";
        ORG_CODE_CHECK "org_code_check" ORGANISATION_CODE:
            "中组织机构代码的校验码不正确", "wrong check character of the organisation code";
    }
}

impl CreditCode {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.uscc",
        text("统一社会信用代码", "Unified social credit code of an organisation, GB 32100-2015."),
        "12411000MB00000009",
        |text, _| Self::parse(text).map(drop).map_err(ParseCreditCodeError::rule),
    )
    .form((LENGTH, LENGTH), "^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$")
    .reasons(ParseCreditCodeError::RULES, ParseCreditCodeError::BROKEN)
    .notices(NOTICES, |text| {
        Self::parse(text).map(|code| code.notices().collect()).unwrap_or_default()
    })
    .remarkable(&["22419901MB0000001B"; NOTICES.len()])
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(code) = Self::parse(text) else { return parts };
        let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
        parts.insert("department".into(), part(0..1).into());
        parts.insert("category".into(), part(1..2).into());
        parts.insert("area".into(), code.area().into());
        parts.insert("org_code".into(), part(8..17).into());
        parts.insert("org_code_check_ok".into(), code.has_sound_organisation_code().into());
        parts.insert("check".into(), part(17..18).into());
        parts
    });

    /// Parses the eighteen characters.
    ///
    /// # Errors
    ///
    /// The first of [`ParseCreditCodeError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseCreditCodeError> {
        let code = Self(ascii::fixed(text, allowed)?);
        let expected = check_character(&code.0);
        if code.0[LENGTH - 1] != expected {
            return Err(ParseCreditCodeError::CheckCharacter);
        }
        Ok(code)
    }

    /// The code of an organisation whose organisation code has this body; `None` where a part is of
    /// another length, or has other characters.
    pub(crate) fn compose(prefix: &str, area: &str, body: &str) -> Option<Self> {
        let organisation = OrganisationCode::compose(body)?;
        let text = format!("{prefix}{area}{}0", organisation.as_str());
        let mut bytes = ascii::fixed(&text, allowed).ok()?;
        bytes[LENGTH - 1] = check_character(&bytes);
        Some(Self(bytes))
    }

    /// The code as text.
    ///
    /// # Panics
    ///
    /// Never: the characters are ASCII by construction.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("ASCII by construction")
    }

    /// The two characters that say which department registered what category.
    pub fn prefix(&self) -> &str {
        &self.as_str()[..2]
    }

    /// The division of the registering authority.
    pub fn area(&self) -> &str {
        &self.as_str()[2..8]
    }

    /// The organisation code; `None` where its own check character is wrong, which is a notice.
    pub fn organisation_code(&self) -> Option<OrganisationCode> {
        OrganisationCode::parse(&self.as_str()[8..17]).ok()
    }

    /// Whether the check character of the organisation code is right.
    pub fn has_sound_organisation_code(&self) -> bool {
        self.organisation_code().is_some()
    }

    fn notices(&self) -> impl Iterator<Item = &'static RuleInfo> {
        let prefix = (!credit_code_prefix::is_known(self.prefix())).then_some(UNKNOWN_PREFIX);
        let known = self.area() == NATIONAL || division::ever_existed(self.area());
        let area = (!known).then_some(UNKNOWN_AREA);
        let check = (!self.has_sound_organisation_code()).then_some(ORG_CODE_CHECK);
        [prefix, area, check].into_iter().flatten()
    }

    fn is_remarkable(&self, _today: Option<LocalDate>) -> bool {
        self.notices().next().is_some()
    }
}

/// What national registrars write for their division.
const NATIONAL: &str = "100000";

fn allowed(at: usize, byte: u8) -> bool {
    match at {
        2..8 => byte.is_ascii_digit(),
        _ => byte.is_ascii_digit() || byte.is_ascii_uppercase() && !b"IOSVZ".contains(&byte),
    }
}

#[expect(clippy::indexing_slicing, reason = "a number modulo 31 is a place of the alphabet")]
fn check_character(bytes: &[u8; LENGTH]) -> u8 {
    let value = |byte: &u8| ALPHABET.iter().position(|own| own == byte).unwrap_or_default();
    let (sum, _) = bytes[..LENGTH - 1]
        .iter()
        .fold((0, 1), |(sum, weight), byte| (sum + weight * value(byte), weight * 3 % 31));
    ALPHABET[(31 - sum % 31) % 31]
}

impl fmt::Display for CreditCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

value_traits!(public CreditCode, ParseCreditCodeError, is_remarkable);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn notices_name_what_is_in_no_table() {
        let notices = |text: &str| -> Vec<_> {
            (CreditCode::KIND.noticed)(text).iter().map(|rule| rule.id).collect()
        };
        let mut bytes = *b"Z2411000MB00000070";
        bytes[0] = b'2'; // 22 is no prefix
        bytes[2..8].copy_from_slice(b"419999");
        bytes[17] = check_character(&bytes);
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        assert_eq!(
            notices(&text),
            ["core.uscc.unknown_prefix", "core.uscc.unknown_area", "core.uscc.org_code_check"]
        );
        assert_eq!(notices("12411000MB00000009"), [""; 0]);
    }

    proptest! {
        /// Which single changes the check promises to notice: all, for 31 is prime.
        #[test]
        fn one_changed_character_is_noticed(
            front in "[159A][129]41[01][0-9]00[0-9A-HJ-NP-RTUWXY]{9}", at in 0..17_usize, other in 0..31_usize,
        ) {
            let mut bytes: [u8; LENGTH] = format!("{front}0").as_bytes().try_into().unwrap();
            bytes[17] = check_character(&bytes);
            let code = CreditCode::parse(std::str::from_utf8(&bytes).unwrap()).unwrap();
            prop_assert_eq!(CreditCode::parse(&code.to_string()), Ok(code));
            let was = std::mem::replace(&mut bytes[at], ALPHABET[other]);
            let changed = CreditCode::parse(std::str::from_utf8(&bytes).unwrap());
            prop_assert!(was == ALPHABET[other] || changed.is_err());
        }

        #[test]
        fn nothing_panics(text in "[0-9A-Za-z]{16,20}|.{0,24}") {
            if let Ok(code) = CreditCode::parse(&text) {
                prop_assert_eq!(code.to_string(), text);
            }
        }
    }
}
