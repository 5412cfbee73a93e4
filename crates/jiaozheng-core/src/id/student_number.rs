//! National student number.

use super::citizen::{self, LENGTH as BODY, birth_pattern};
use crate::ascii::{self, from_flaw};
use crate::code::division;
use crate::standard::{DIVISION, STUDENT_NUMBER};
use crate::value::{Parts, Privacy, ValueKind, exposed, value_error, value_notices, value_traits};
use crate::{BirthDate, LocalDate, ResidentId, text};

/// A national student number (全国学籍号): a letter and eighteen characters, for life.
///
/// # Syntax
///
/// | Letter | Meaning of the rest |
/// |---|---|
/// | `G` | formal: the resident identity number at the time it was given |
/// | `J` | formal, for want of an identity number: area of the school, birth date, sequence, check character |
/// | `L` | temporary: area of the school, birth date, four random digits; no check character |
///
/// A `G` number keeps the old identity number where that is corrected later: that the two differ is
/// worth a look, and no fault of the number.
///
/// ```
/// use jiaozheng_core::StudentNumber;
/// use jiaozheng_core::id::StudentNumberKind;
///
/// let number = StudentNumber::parse("G411023201805127045")?;
/// assert_eq!(number.kind(), StudentNumberKind::Formal);
/// assert_eq!(number.resident_id().unwrap().area(), "411023");
/// assert_eq!(format!("{number:?}"), "StudentNumber(*)");
/// # Ok::<(), jiaozheng_core::id::ParseStudentNumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StudentNumber([u8; LENGTH]);

const LENGTH: usize = BODY + 1;

/// What the letter of a [`StudentNumber`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StudentNumberKind {
    /// `G`: with an identity number.
    Formal,
    /// `J`: formal, without an identity number.
    FormalWithoutId,
    /// `L`: until a formal number is given.
    Temporary,
}

value_error! {
    /// Why a text is not a [`StudentNumber`]; the first that applies, in this order.
    pub enum ParseStudentNumberError("core.student_number", "学籍号", "student number", STUDENT_NUMBER) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "G 411023201805127045";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "Ｇ411023201805127045";
        Length "length" keywords: "应为19位", "expected nineteen characters", "411023201805127045";
        LowerCase "lower_case" keywords: "的字母应为大写", "lower case", "g411023201805127045";
        Prefix "prefix" keywords: "应以G、J或者L开头", "expected G, J or L in front", "H411023201805127045";
        Charset "charset" keywords: "含有不允许的字符", "unexpected character", "L41102320180512704X";
        Date "date" beyond: "的出生日期码有误", "no such birth date", "L411023201902297045";
        Province "unknown_province" beyond: "的省级代码有误", "no such province", "L991023201805127045";
        FutureDate "future_date" beyond: "的出生日期晚于当前日期", "born in the future", "L411023299905127045";
        CheckCharacter "check_character" beyond: "的校验码不正确", "wrong check character", "G411023201805127046";
    }
}

from_flaw!(ParseStudentNumberError, LowerCase);

value_notices! {
    NOTICES("core.student_number", "学籍号", "student number") {
        UNKNOWN_AREA "unknown_area" DIVISION: "的县级代码不在历年行政区划代码表中", "county in no table";
    }
}

impl StudentNumber {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.student_number",
        text(
            "全国学籍号",
            "National student number: G and the identity number, J and a number of its own, L while temporary.",
        ),
        "G411023201805127045",
        |text, today| Self::parse_on(text, today).map(drop).map_err(ParseStudentNumberError::rule),
    )
    .form(
        (LENGTH, LENGTH),
        concat!("^([GJ][0-9]{6}", birth_pattern!(), "[0-9]{3}[0-9X]|L[0-9]{6}", birth_pattern!(), "[0-9]{4})$"),
    )
    .privacy(Privacy::Sensitive)
    .reasons(ParseStudentNumberError::RULES, ParseStudentNumberError::BROKEN)
    .notices(NOTICES, |text| match Self::parse(text) {
        Ok(number) if !number.has_known_area() => vec![UNKNOWN_AREA],
        _ => Vec::new(),
    })
    .remarkable(&["G419901201805127043"])
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(number) = Self::parse(text) else { return parts };
        parts.insert("type".into(), number.kind().name().into());
        parts.insert("area".into(), number.area().into());
        parts.insert("birth_date".into(), number.birth_date().expose().into());
        parts.insert("body".into(), text.get(1..).unwrap_or_default().into());
        parts
    });

    /// Parses the nineteen characters.
    ///
    /// # Errors
    ///
    /// The first of [`ParseStudentNumberError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseStudentNumberError> {
        Self::parse_on(text, None)
    }

    fn parse_on(text: &str, today: Option<LocalDate>) -> Result<Self, ParseStudentNumberError> {
        use ParseStudentNumberError as E;

        let has_letter = text.starts_with(['G', 'J', 'L']);
        let number = match ascii::fixed(text, allowed) {
            Ok(bytes) => Self(bytes),
            Err(ascii::Flaw::Charset) if !has_letter => return Err(E::Prefix),
            Err(flaw) => return Err(flaw.into()),
        };
        let temporary = number.kind() == StudentNumberKind::Temporary;
        if temporary && number.0[LENGTH - 1] == b'X' {
            return Err(E::Charset);
        }
        let body = number.body();
        let birth = citizen::birth_date(&body).ok_or(E::Date)?;
        if !division::is_mainland_province(body[0], body[1]) {
            return Err(E::Province);
        }
        if today.is_some_and(|today| today < birth.expose_date()) {
            return Err(E::FutureDate);
        }
        if !temporary && body[BODY - 1] != citizen::check_character(&body) {
            return Err(E::CheckCharacter);
        }
        Ok(number)
    }

    /// What the letter says.
    pub const fn kind(&self) -> StudentNumberKind {
        match self.0[0] {
            b'G' => StudentNumberKind::Formal,
            b'J' => StudentNumberKind::FormalWithoutId,
            _ => StudentNumberKind::Temporary,
        }
    }

    /// The identity number that the student had when a `G` number was given.
    pub fn resident_id(&self) -> Option<ResidentId> {
        let formal = self.kind() == StudentNumberKind::Formal;
        formal.then(|| ResidentId::parse(&self.expose()[1..]).ok())?
    }

    /// The six-digit area: of the identity number, else of the school.
    pub fn area(&self) -> &str {
        &self.expose()[1..7]
    }

    /// Whether the area code is in the tables.
    pub fn has_known_area(&self) -> bool {
        division::may_stand_in_identity_number(self.area())
    }

    /// The birth date.
    ///
    /// # Panics
    ///
    /// Never: the date was checked by [`parse`](Self::parse).
    pub fn birth_date(&self) -> BirthDate {
        citizen::birth_date(&self.body()).expect("checked by parse")
    }

    fn body(&self) -> [u8; BODY] {
        *self.0.last_chunk().expect("all but the letter")
    }

    fn is_remarkable(&self, today: Option<LocalDate>) -> bool {
        !self.has_known_area() || today.is_some_and(|today| today < self.birth_date().expose_date())
    }
}

impl StudentNumberKind {
    /// `formal_with_id`, `formal_without_id` or `temporary`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Formal => "formal_with_id",
            Self::FormalWithoutId => "formal_without_id",
            Self::Temporary => "temporary",
        }
    }
}

fn allowed(at: usize, byte: u8) -> bool {
    match at {
        0 => matches!(byte, b'G' | b'J' | b'L'),
        at => citizen::charset(at - 1, byte),
    }
}

exposed!(StudentNumber, 5, 4);
value_traits!(personal StudentNumber, ParseStudentNumberError, is_remarkable);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::id::resident_id::tests::any_id;

    proptest! {
        #[test]
        fn a_formal_number_gives_the_identity_number_back(id in any_id(), at in 1..18_usize, by in 1..10_u8) {
            let text = format!("G{}", id.expose());
            let number = StudentNumber::parse(&text).unwrap();
            prop_assert_eq!(number.resident_id(), Some(id));
            prop_assert_eq!(number.expose(), &text);
            let mut bytes = number.0;
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(StudentNumber::parse(std::str::from_utf8(&bytes).unwrap()).is_err());
        }

        #[test]
        fn nothing_panics(text in "[GJLgH][0-9Xx]{16,20}|.{0,24}") {
            if let Ok(number) = StudentNumber::parse(&text) {
                prop_assert_eq!(number.expose(), text);
            }
        }
    }
}
