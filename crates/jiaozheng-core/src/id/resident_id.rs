//! Resident identity number, GB 11643-1999.

use super::citizen::{self, LENGTH, birth_pattern};
use crate::ascii::{self, from_flaw};
use crate::code::{Sex, division};
use crate::standard::{DIVISION, RESIDENT_ID};
use crate::value::{Parts, Privacy, ValueKind, exposed, value_error, value_notices, value_traits};
use crate::{BirthDate, LocalDate, text};

/// A resident identity number (公民身份号码, GB 11643-1999).
///
/// A value is always well formed: eighteen characters, a province, a birth date that exists and a
/// correct check character. Whether the number was ever issued is not known here.
///
/// # Syntax
///
/// | Characters | Meaning |
/// |---|---|
/// | 1–6 | area code of the first registration, the first two a province of the mainland |
/// | 7–14 | birth date `YYYYMMDD`, from 1850 on |
/// | 15–17 | sequence, odd for men and even for women |
/// | 18 | check character `0`–`9` or `X`, ISO 7064 MOD 11-2 |
///
/// Nothing is repaired here: a lower-case `x` is refused with a reason of its own. A county that is
/// in no table is a *notice*: tables lag. Nor need the county have existed in the year of birth: the
/// code is that of the first registration, often much later.
///
/// ```
/// use jiaozheng_core::code::Sex;
/// use jiaozheng_core::{ResidentId, day};
///
/// let id = ResidentId::parse("41260119900101709X")?;
/// assert_eq!(id.birth_date().expose_date(), day(1990, 1, 1));
/// assert_eq!(id.sex(), Sex::Male);
/// # Ok::<(), jiaozheng_core::id::ParseResidentIdError>(())
/// ```
///
/// # Personal data
///
/// `Debug` shows no part of the number, and there is no `Display`: `format!` cannot leak a number.
///
/// ```
/// # use jiaozheng_core::ResidentId;
/// let id = ResidentId::parse("41260119900101709X")?;
/// assert_eq!(format!("{id:?}"), "ResidentId(*)");
/// assert_eq!(id.masked().to_string(), "4126**********709X");
/// assert_eq!(id.expose(), "41260119900101709X");
/// # Ok::<(), jiaozheng_core::id::ParseResidentIdError>(())
/// ```
///
/// ```compile_fail
/// # let id = jiaozheng_core::ResidentId::parse("41260119900101709X").unwrap();
/// format!("{id}");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResidentId([u8; LENGTH]);

value_error! {
    /// Why a text is not a [`ResidentId`]; the first that applies, in this order.
    pub enum ParseResidentIdError("core.resident_id", "公民身份号码", "resident ID number", RESIDENT_ID) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "41260119900101709X ";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "41260119900101709Ｘ";
        Length "length" keywords: "应为18位", "expected eighteen characters", "4126011990010170";
        LowerCase "lower_case" keywords: "末位应为大写X", "lower-case x", "41260119900101709x";
        Charset "charset" keywords: "含有不允许的字符", "unexpected character", "4126011990010170-X";
        Date "date" beyond: "的出生日期码有误", "no such birth date", "412601199002297091";
        Province "unknown_province" beyond: "的省级代码有误", "no such province", "992601199001017094";
        FutureDate "future_date" beyond: "的出生日期晚于当前日期", "born in the future", "412601299901017093";
        CheckCharacter "check_character" beyond: "的校验码不正确", "wrong check character", "412601199001017091";
    }
}

from_flaw!(ParseResidentIdError, LowerCase);

value_notices! {
    NOTICES("core.resident_id", "公民身份号码", "resident ID number") {
        UNKNOWN_AREA "unknown_area" DIVISION: "的县级代码不在历年行政区划代码表中", "county in no table";
    }
}

impl ResidentId {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.resident_id",
        text(
            "公民身份号码",
            "Resident identity number, GB 11643-1999, with an upper-case check character by ISO 7064 MOD 11-2.",
        ),
        "41260119900101709X",
        |text, today| Self::parse_on(text, today).map(drop).map_err(ParseResidentIdError::rule),
    )
    .form((LENGTH, LENGTH), concat!("^[0-9]{6}", birth_pattern!(), "[0-9]{3}[0-9X]$"))
    .privacy(Privacy::Sensitive)
    .reasons(ParseResidentIdError::RULES, ParseResidentIdError::BROKEN)
    .notices(NOTICES, |text| match Self::parse(text) {
        Ok(id) if !id.has_known_area() => vec![UNKNOWN_AREA],
        _ => Vec::new(),
    })
    .remarkable(&["419901201805127043"])
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
    /// The first of [`ParseResidentIdError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseResidentIdError> {
        Self::parse_on(text, None)
    }

    /// Parses, and refuses birth dates after `today`.
    pub(crate) fn parse_on(
        text: &str,
        today: Option<LocalDate>,
    ) -> Result<Self, ParseResidentIdError> {
        use ParseResidentIdError as E;

        let bytes = ascii::fixed(text, citizen::charset)?;
        let birth = citizen::birth_date(&bytes).ok_or(E::Date)?;
        if !division::is_mainland_province(bytes[0], bytes[1]) {
            return Err(E::Province);
        }
        if today.is_some_and(|today| today < birth.expose_date()) {
            return Err(E::FutureDate);
        }
        if bytes[LENGTH - 1] != citizen::check_character(&bytes) {
            return Err(E::CheckCharacter);
        }
        Ok(Self(bytes))
    }

    /// The number made of these parts; for synthetic ones.
    ///
    /// # Panics
    ///
    /// Where the parts make no number.
    pub(crate) fn compose(area: &str, born: BirthDate, sequence: u32) -> Self {
        let born = born.expose().replace('-', "");
        let digits = format!("{area}{born}{sequence:03}0");
        let mut bytes: [u8; LENGTH] = digits.as_bytes().try_into().expect("eighteen characters");
        bytes[LENGTH - 1] = citizen::check_character(&bytes);
        let text = std::str::from_utf8(&bytes).expect("ASCII by construction");
        Self::parse(text).expect("parts of a number")
    }

    /// The six-digit area code of the first registration.
    pub fn area(&self) -> &str {
        &self.expose()[..6]
    }

    /// Whether the area code, or the collective code of its prefecture, is in the tables.
    pub fn has_known_area(&self) -> bool {
        division::may_stand_in_identity_number(self.area())
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

    /// Completed years of age on `day`; `None` before the birth.
    pub fn age_on(&self, day: LocalDate) -> Option<u32> {
        self.birth_date().age_on(day)
    }

    fn is_remarkable(&self, today: Option<LocalDate>) -> bool {
        !self.has_known_area() || today.is_some_and(|today| today < self.birth_date().expose_date())
    }
}

exposed!(ResidentId, 4, 4);
value_traits!(personal ResidentId, ParseResidentIdError, is_remarkable);

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::day;

    #[test]
    fn names_the_first_part_that_is_wrong() {
        for (text, reason) in [
            ("", "length"),
            (" 41260119900101709X", "whitespace"),
            ("４126011990010170 9X", "whitespace"),
            ("4１260119900101709X", "full_width"),
            ("4126011990010I709X", "charset"),
            ("X12601199001017090", "charset"),
            ("412601199013017091", "date"),
            ("992601199002297091", "date"),
            ("412601184912317091", "date"),
            ("710101199001017098", "unknown_province"),
            ("830000199001017087", "unknown_province"),
        ] {
            assert_eq!(ResidentId::parse(text).unwrap_err().reason(), reason, "for {text:?}");
        }
    }

    #[test]
    fn counts_age_in_completed_years() {
        let id = ResidentId::parse("41260119900101709X").unwrap();
        assert_eq!(id.age_on(day(2024, 12, 31)), Some(34));
        assert_eq!(id.age_on(day(2025, 1, 1)), Some(35));
        assert_eq!(id.age_on(day(1989, 12, 31)), None);
    }

    prop_compose! {
        /// A well-formed number: of a county that may be in no table.
        pub(crate) fn any_id()(
            area in prop::sample::select(vec![110_101, 230_208, 371_402, 411_023, 412_601, 500_101, 654_399]),
            year in 1850_u16..2300, month in 1_u8..=12, dom in 1_u8..=28, sequence in 0_u16..1000,
        ) -> ResidentId {
            let digits = format!("{area}{year}{month:02}{dom:02}{sequence:03}0");
            let mut bytes: [u8; LENGTH] = digits.as_bytes().try_into().unwrap();
            bytes[17] = citizen::check_character(&bytes);
            ResidentId::parse(std::str::from_utf8(&bytes).unwrap()).unwrap()
        }
    }

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(id in any_id()) {
            prop_assert_eq!(ResidentId::parse(id.expose()), Ok(id));
            let json = serde_json::to_string(&id).unwrap();
            prop_assert_eq!(serde_json::from_str::<ResidentId>(&json).unwrap(), id);
        }

        /// The promise of MOD 11-2: one wrong digit is always noticed.
        #[test]
        fn one_changed_digit_is_noticed(id in any_id(), at in 0..17_usize, by in 1..10_u8) {
            let mut bytes = id.0;
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(ResidentId::parse(std::str::from_utf8(&bytes).unwrap()).is_err());
        }

        /// And two neighbours that changed places.
        #[test]
        fn a_transposition_is_noticed(id in any_id(), at in 0..17_usize) {
            let mut bytes = id.0;
            bytes.swap(at, at + 1);
            let swapped = ResidentId::parse(std::str::from_utf8(&bytes).unwrap());
            prop_assert!(bytes == id.0 || swapped.is_err());
        }

        #[test]
        fn nothing_panics(text in "[0-9Xx]{16,20}|.{0,24}") {
            let _ = ResidentId::parse(&text);
        }
    }
}
