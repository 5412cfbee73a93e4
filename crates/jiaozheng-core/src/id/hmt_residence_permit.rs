//! Number of a residence permit of people from Hong Kong, Macau and Taiwan.

use super::citizen::{self, LENGTH, birth_pattern};
use crate::ascii::{self, from_flaw};
use crate::code::Sex;
use crate::standard::RESIDENCE_PERMIT;
use crate::value::{Parts, Privacy, ValueKind, exposed, value_error, value_traits};
use crate::{BirthDate, LocalDate, text};

/// The number of a residence permit (港澳台居民居住证), in force since 1 September 2018.
///
/// The form of an identity number, with the area 810000 for Hong Kong, 820000 for Macau and 830000
/// for Taiwan. Travel permits (回乡证, 台胞证) have other numbers.
///
/// ```
/// use jiaozheng_core::HmtResidencePermit;
/// use jiaozheng_core::id::Region;
///
/// let permit = HmtResidencePermit::parse("830000199001017089")?;
/// assert_eq!(permit.region(), Region::Taiwan);
/// assert_eq!(format!("{permit:?}"), "HmtResidencePermit(*)");
/// # Ok::<(), jiaozheng_core::id::ParseHmtResidencePermitError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HmtResidencePermit([u8; LENGTH]);

/// Where the holder of a residence permit is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// 香港
    HongKong,
    /// 澳门
    Macau,
    /// 台湾
    Taiwan,
}

value_error! {
    /// Why a text is not a [`HmtResidencePermit`]; the first that applies, in this order.
    pub enum ParseHmtResidencePermitError(
        "core.hmt_residence_permit", "港澳台居民居住证号码", "residence permit", RESIDENCE_PERMIT
    ) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", " 830000199001017089";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "83000019900101708９";
        Length "length" keywords: "应为18位", "expected eighteen characters", "H74381334";
        LowerCase "lower_case" keywords: "末位应为大写X", "lower-case x", "81000019900101711x";
        Charset "charset" keywords: "含有不允许的字符", "unexpected character", "83000019900101708-";
        Date "date" beyond: "的出生日期码有误", "no such birth date", "830000199002297081";
        Area "unknown_area" keywords: "的地址码应为810000、820000或者830000",
            "expected the area 810000, 820000 or 830000", "840000199001017084";
        FutureDate "future_date" beyond: "的出生日期晚于当前日期", "born in the future", "830000299901017082";
        CheckCharacter "check_character" beyond: "的校验码不正确", "wrong check character", "830000199001017088";
    }
}

from_flaw!(ParseHmtResidencePermitError, LowerCase);

impl HmtResidencePermit {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.hmt_residence_permit",
        text(
            "港澳台居民居住证号码",
            "Number of a residence permit of people from Hong Kong (810000), Macau (820000) and Taiwan (830000).",
        ),
        "830000199001017089",
        |text, today| {
            Self::parse_on(text, today).map(drop).map_err(ParseHmtResidencePermitError::rule)
        },
    )
    .form((LENGTH, LENGTH), concat!("^8[1-3]0000", birth_pattern!(), "[0-9]{3}[0-9X]$"))
    .privacy(Privacy::Sensitive)
    .reasons(ParseHmtResidencePermitError::RULES, ParseHmtResidencePermitError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        parts.insert("area".into(), text.get(..6).unwrap_or_default().into());
        parts.extend(citizen::parts(text));
        parts
    });

    /// Parses the eighteen characters.
    ///
    /// # Errors
    ///
    /// The first of [`ParseHmtResidencePermitError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseHmtResidencePermitError> {
        Self::parse_on(text, None)
    }

    fn parse_on(
        text: &str,
        today: Option<LocalDate>,
    ) -> Result<Self, ParseHmtResidencePermitError> {
        use ParseHmtResidencePermitError as E;

        let bytes = ascii::fixed(text, citizen::charset)?;
        let birth = citizen::birth_date(&bytes).ok_or(E::Date)?;
        region(&bytes).ok_or(E::Area)?;
        if today.is_some_and(|today| today < birth.expose_date()) {
            return Err(E::FutureDate);
        }
        if bytes[LENGTH - 1] != citizen::check_character(&bytes) {
            return Err(E::CheckCharacter);
        }
        Ok(Self(bytes))
    }

    /// Where the holder is from.
    ///
    /// # Panics
    ///
    /// Never: the area was checked by [`parse`](Self::parse).
    pub fn region(&self) -> Region {
        region(&self.0).expect("checked by parse")
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

fn region(bytes: &[u8; LENGTH]) -> Option<Region> {
    match &bytes[..6] {
        b"810000" => Some(Region::HongKong),
        b"820000" => Some(Region::Macau),
        b"830000" => Some(Region::Taiwan),
        _ => None,
    }
}

exposed!(HmtResidencePermit, 4, 4);
value_traits!(personal HmtResidencePermit, ParseHmtResidencePermitError, is_remarkable);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(
            area in prop::sample::select(vec!["810000", "820000", "830000"]),
            birth in "(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])", sequence in "[0-9]{3}",
            at in 0..17_usize, by in 1..10_u8,
        ) {
            let mut bytes: [u8; LENGTH] =
                format!("{area}{birth}{sequence}0").as_bytes().try_into().unwrap();
            bytes[17] = citizen::check_character(&bytes);
            let permit = HmtResidencePermit::parse(std::str::from_utf8(&bytes).unwrap()).unwrap();
            prop_assert_eq!(HmtResidencePermit::parse(permit.expose()), Ok(permit));
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(HmtResidencePermit::parse(std::str::from_utf8(&bytes).unwrap()).is_err());
        }

        #[test]
        fn nothing_panics(text in "8[1-3]0000[0-9Xx]{11,13}|.{0,24}") {
            let _ = HmtResidencePermit::parse(&text);
        }
    }
}
