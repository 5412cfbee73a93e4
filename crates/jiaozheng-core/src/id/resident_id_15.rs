//! Resident identity number of fifteen digits, as issued before October 1999.

use super::citizen;
use crate::ascii::{self, digit, from_flaw};
use crate::code::{Sex, division};
use crate::standard::{DIVISION, RESIDENT_ID};
use crate::value::{Parts, Privacy, ValueKind, exposed, value_error, value_notices, value_traits};
use crate::{BirthDate, LocalDate, ResidentId, text};

/// A resident identity number in its old form of fifteen digits (15位公民身份号码, GB 11643-1989).
///
/// Cards with it stopped being valid on 1 January 2013: for old archives only. It has two digits for
/// the year, of the 1900s, and no check character. [`to_resident_id`](Self::to_resident_id) gives
/// the number that replaced it.
///
/// ```
/// use jiaozheng_core::ResidentId15;
///
/// let old = ResidentId15::parse("412601900101709")?;
/// assert_eq!(old.to_resident_id().map(|id| id.expose().to_owned()).as_deref(), Some("41260119900101709X"));
/// assert_eq!(format!("{old:?}"), "ResidentId15(*)");
/// # Ok::<(), jiaozheng_core::id::ParseResidentId15Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResidentId15([u8; LENGTH]);

const LENGTH: usize = 15;

value_error! {
    /// Why a text is not a [`ResidentId15`]; the first that applies, in this order.
    pub enum ParseResidentId15Error(
        "core.resident_id_15", "15位公民身份号码", "15-digit resident ID number", RESIDENT_ID
    ) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "412601900101 709";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "41260190010170９";
        Length "length" keywords: "应为15位", "expected fifteen digits", "41260190010170";
        Charset "charset" keywords: "只能是数字", "expected digits only", "41260190010170X";
        Date "date" beyond: "的出生日期码有误", "no such birth date", "412601900229709";
        Province "unknown_province" beyond: "的省级代码有误", "no such province", "992601900101709";
    }
}

from_flaw!(ParseResidentId15Error, Charset);

value_notices! {
    NOTICES("core.resident_id_15", "15位公民身份号码", "15-digit resident ID number") {
        UNKNOWN_AREA "unknown_area" DIVISION: "的县级代码不在历年行政区划代码表中", "county in no table";
    }
}

impl ResidentId15 {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.resident_id_15",
        text("15位公民身份号码", "Resident identity number in its old form of fifteen digits."),
        "412601900101709",
        |text, _| Self::parse(text).map(drop).map_err(ParseResidentId15Error::rule),
    )
    .form((LENGTH, LENGTH), "^[0-9]{8}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}$")
    .privacy(Privacy::Sensitive)
    .reasons(ParseResidentId15Error::RULES, ParseResidentId15Error::BROKEN)
    .notices(NOTICES, |text| match Self::parse(text) {
        Ok(id) if id.is_remarkable(None) => vec![UNKNOWN_AREA],
        _ => Vec::new(),
    })
    .remarkable(&["419901900101708"])
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(id) = Self::parse(text) else { return parts };
        parts.insert("area".into(), id.area().into());
        let long = id.lengthened();
        parts.extend(citizen::parts(&String::from_utf8_lossy(&long)));
        parts.remove("check");
        if let Some(id) = id.to_resident_id() {
            parts.insert("as18".into(), id.expose().into());
        }
        parts
    });

    /// Parses the fifteen digits.
    ///
    /// # Errors
    ///
    /// The first of [`ParseResidentId15Error`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseResidentId15Error> {
        use ParseResidentId15Error as E;

        let id = Self(ascii::fixed(text, digit)?);
        citizen::birth_date(&id.lengthened()).ok_or(E::Date)?;
        if !division::is_mainland_province(id.0[0], id.0[1]) {
            return Err(E::Province);
        }
        Ok(id)
    }

    /// The number of eighteen characters that replaced it. `None` for the sequences 996 to 999: those
    /// were kept for people born before 1900, so that the century is not known.
    pub fn to_resident_id(&self) -> Option<ResidentId> {
        if self.0[12..] >= b"996"[..] {
            return None;
        }
        let long = self.lengthened();
        std::str::from_utf8(&long).ok().and_then(|text| ResidentId::parse(text).ok())
    }

    /// The six-digit area code of the first registration.
    pub fn area(&self) -> &str {
        &self.expose()[..6]
    }

    /// The birth date, in the 1900s.
    ///
    /// # Panics
    ///
    /// Never: the date was checked by [`parse`](Self::parse).
    pub fn birth_date(&self) -> BirthDate {
        citizen::birth_date(&self.lengthened()).expect("checked by parse")
    }

    /// The sex, from the parity of the sequence.
    pub fn sex(&self) -> Sex {
        citizen::sex(&self.lengthened())
    }

    /// With the century and a check character.
    fn lengthened(&self) -> [u8; citizen::LENGTH] {
        let mut long = [b'0'; citizen::LENGTH];
        long[..6].copy_from_slice(&self.0[..6]);
        long[6..8].copy_from_slice(b"19");
        long[8..17].copy_from_slice(&self.0[6..]);
        long[17] = citizen::check_character(&long);
        long
    }

    fn is_remarkable(&self, _today: Option<LocalDate>) -> bool {
        !division::may_stand_in_identity_number(self.area())
    }
}

exposed!(ResidentId15, 4, 3);
value_traits!(personal ResidentId15, ParseResidentId15Error, is_remarkable);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::id::resident_id::tests::any_id;

    #[test]
    fn the_century_of_the_very_old_is_not_known() {
        let old = ResidentId15::parse("412601000101997").unwrap();
        assert_eq!(old.to_resident_id(), None);
    }

    proptest! {
        #[test]
        fn lengthening_undoes_shortening(id in any_id()) {
            let text = id.expose();
            prop_assume!(text[6..8] == *"19" && text[14..17] < *"996");
            let short = ResidentId15::parse(&format!("{}{}", &text[..6], &text[8..17])).unwrap();
            prop_assert_eq!(short.to_resident_id(), Some(id));
            prop_assert_eq!((short.birth_date(), short.sex()), (id.birth_date(), id.sex()));
            prop_assert_eq!(ResidentId15::parse(short.expose()), Ok(short));
        }

        #[test]
        fn nothing_panics(text in "[0-9]{13,17}|.{0,20}") {
            let _ = ResidentId15::parse(&text);
        }
    }
}
