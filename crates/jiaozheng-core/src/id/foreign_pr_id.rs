//! Number of a foreigner's permanent-residence identity card.

use super::citizen::{self, LENGTH, birth_pattern};
use super::country_code::{self, CountryCode};
use crate::ascii::{self, from_flaw};
use crate::code::{Sex, division};
use crate::standard::PERMANENT_RESIDENCE;
use crate::value::{Parts, Privacy, ValueKind, exposed, value_error, value_traits};
use crate::{BirthDate, LocalDate, text};

/// The number of a foreigner's permanent-residence identity card (外国人永久居留身份证), of cards issued
/// since 1 December 2023. Older cards have fifteen characters and are another kind.
///
/// # Syntax
///
/// | Characters | Meaning |
/// |---|---|
/// | 1 | `9` |
/// | 2–3 | province of application |
/// | 4–6 | nationality, ISO 3166-1 numeric |
/// | 7–14 | birth date `YYYYMMDD` |
/// | 15–17 | sequence, odd for men and even for women |
/// | 18 | check character `0`–`9` or `X`, ISO 7064 MOD 11-2 |
///
/// ```
/// use jiaozheng_core::ForeignPrId;
///
/// let card = ForeignPrId::parse("941752199001017098")?;
/// assert_eq!(card.country().as_str(), "SWE");
/// assert_eq!(format!("{card:?}"), "ForeignPrId(*)");
/// # Ok::<(), jiaozheng_core::id::ParseForeignPrIdError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ForeignPrId([u8; LENGTH]);

value_error! {
    /// Why a text is not a [`ForeignPrId`]; the first that applies, in this order.
    pub enum ParseForeignPrIdError(
        "core.foreign_pr_id", "外国人永久居留身份证号码", "permanent-residence number", PERMANENT_RESIDENCE
    ) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "941752199001017098 ";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "９41752199001017098";
        Length "length" keywords: "应为18位", "expected eighteen characters", "SWE417521990010";
        Charset "charset" keywords: "含有不允许的字符", "unexpected character", "94175219900101709x";
        Prefix "prefix" keywords: "首位应为9", "expected 9 in front", "841752199001017095";
        Date "date" beyond: "的出生日期码有误", "no such birth date", "941752199002297095";
        Province "unknown_province" beyond: "的受理地代码有误", "no such province", "999752199001017095";
        Country "unknown_country" beyond: "的国籍代码有误", "no such country", "941000199001017095";
        FutureDate "future_date" beyond: "的出生日期晚于当前日期", "born in the future", "941752299901017091";
        CheckCharacter "check_character" beyond: "的校验码不正确", "wrong check character", "941752199001017097";
    }
}

from_flaw!(ParseForeignPrIdError, Charset);

impl ForeignPrId {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.foreign_pr_id",
        text(
            "外国人永久居留身份证号码",
            "Number of a foreigner's permanent-residence identity card issued since December 2023.",
        ),
        "941752199001017098",
        |text, today| Self::parse_on(text, today).map(drop).map_err(ParseForeignPrIdError::rule),
    )
    .form((LENGTH, LENGTH), concat!("^9[0-9]{5}", birth_pattern!(), "[0-9]{3}[0-9X]$"))
    .privacy(Privacy::Sensitive)
    .reasons(ParseForeignPrIdError::RULES, ParseForeignPrIdError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(card) = Self::parse(text) else { return parts };
        parts.insert("province".into(), text.get(1..3).unwrap_or_default().into());
        parts.insert("country_numeric".into(), text.get(3..6).unwrap_or_default().into());
        parts.insert("country_alpha3".into(), card.country().as_str().into());
        parts.extend(citizen::parts(text));
        parts
    });

    /// Parses the eighteen characters.
    ///
    /// # Errors
    ///
    /// The first of [`ParseForeignPrIdError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseForeignPrIdError> {
        Self::parse_on(text, None)
    }

    fn parse_on(text: &str, today: Option<LocalDate>) -> Result<Self, ParseForeignPrIdError> {
        use ParseForeignPrIdError as E;

        let bytes: [u8; LENGTH] = ascii::fixed(text, citizen::charset)?;
        if bytes[0] != b'9' {
            return Err(E::Prefix);
        }
        let birth = citizen::birth_date(&bytes).ok_or(E::Date)?;
        if !division::is_mainland_province(bytes[1], bytes[2]) {
            return Err(E::Province);
        }
        nationality(&bytes).ok_or(E::Country)?;
        if today.is_some_and(|today| today < birth.expose_date()) {
            return Err(E::FutureDate);
        }
        if bytes[LENGTH - 1] != citizen::check_character(&bytes) {
            return Err(E::CheckCharacter);
        }
        Ok(Self(bytes))
    }

    /// The nationality.
    ///
    /// # Panics
    ///
    /// Never: the code was looked up by [`parse`](Self::parse).
    pub fn country(&self) -> CountryCode {
        nationality(&self.0).expect("looked up by parse")
    }

    /// The birth date.
    ///
    /// # Panics
    ///
    /// Never: the date was checked by [`parse`](Self::parse).
    pub fn birth_date(&self) -> BirthDate {
        citizen::birth_date(&self.0).expect("checked by parse")
    }

    /// The sex, from the parity of the sequence.
    pub const fn sex(&self) -> Sex {
        citizen::sex(&self.0)
    }

    fn is_remarkable(&self, today: Option<LocalDate>) -> bool {
        today.is_some_and(|today| today < self.birth_date().expose_date())
    }
}

fn nationality(bytes: &[u8; LENGTH]) -> Option<CountryCode> {
    country_code::by_numeric([bytes[3], bytes[4], bytes[5]])
}

exposed!(ForeignPrId, 4, 4);
value_traits!(personal ForeignPrId, ParseForeignPrIdError, is_remarkable);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(
            front in prop::sample::select(vec!["941752", "911426", "932756", "965840"]),
            birth in "(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])", sequence in "[0-9]{3}",
            at in 0..17_usize, by in 1..10_u8,
        ) {
            let mut bytes: [u8; LENGTH] =
                format!("{front}{birth}{sequence}0").as_bytes().try_into().unwrap();
            bytes[17] = citizen::check_character(&bytes);
            let card = ForeignPrId::parse(std::str::from_utf8(&bytes).unwrap()).unwrap();
            prop_assert_eq!(ForeignPrId::parse(card.expose()), Ok(card));
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(ForeignPrId::parse(std::str::from_utf8(&bytes).unwrap()).is_err());
        }

        #[test]
        fn nothing_panics(text in "9[0-9Xx]{15,19}|.{0,24}") {
            let _ = ForeignPrId::parse(&text);
        }
    }
}
