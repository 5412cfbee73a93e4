//! Number of a teacher certificate.

use crate::ascii::{self, digit, from_flaw};
use crate::code::{Coded, Sex, TeacherCertificateKind, division};
use crate::standard::TEACHER_CERTIFICATE;
use crate::value::{Parts, Privacy, ValueKind, exposed, value_error, value_traits};
use crate::{LocalDate, text};

/// The number of a teacher certificate (教师资格证书编号): seventeen digits, without a check digit.
///
/// # Syntax
///
/// | Digits | Meaning |
/// |---|---|
/// | 1–4 | year |
/// | 5–6 | province |
/// | 7–9 | recognising authority, numbered by the province |
/// | 10 | what the certificate is for |
/// | 11 | sex: `1` male and `2` female since 2009; sources contradict each other on the years before |
/// | 12–17 | serial number of the authority in the year |
///
/// The fifteen digits of certificates before 2001 are another number.
///
/// ```
/// use jiaozheng_core::TeacherCertificateNumber;
/// use jiaozheng_core::code::{Sex, TeacherCertificateKind};
///
/// let number = TeacherCertificateNumber::parse("20234100021900001")?;
/// assert_eq!((number.year(), number.province()), (2023, *b"41"));
/// assert_eq!(number.kind(), TeacherCertificateKind::Primary);
/// assert_eq!(number.sex(), Some(Sex::Male));
/// assert_eq!(format!("{number:?}"), "TeacherCertificateNumber(*)");
/// # Ok::<(), jiaozheng_core::id::ParseTeacherCertificateNumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TeacherCertificateNumber([u8; LENGTH]);

const LENGTH: usize = 17;
/// Nobody was certified before.
const EARLIEST: u16 = 1996;
/// Since then the sex is told by the code of the standard.
const SEX_SINCE: u16 = 2009;

value_error! {
    /// Why a text is not a [`TeacherCertificateNumber`]; the first that applies, in this order.
    pub enum ParseTeacherCertificateNumberError(
        "core.teacher_certificate", "教师资格证书编号", "teacher certificate number", TEACHER_CERTIFICATE
    ) {
        Whitespace "whitespace" keywords: "含有空白字符", "white space", "2023410002190000 ";
        FullWidth "full_width" keywords: "应使用半角字符", "full-width character", "２0234100021900001";
        Length "length" keywords: "应为17位", "expected seventeen digits", "234100021900001";
        Charset "charset" keywords: "只能是数字", "expected digits only", "2023410002190000A";
        Year "year" beyond: "的年度早于1996年或者晚于当前年度", "year before 1996, or in the future", "19854100021900001";
        Province "unknown_province" beyond: "的省级代码有误", "no such province", "20239900021900001";
        Kind "certificate_kind" keywords: "的资格种类代码有误", "no such kind of certificate", "20234100081900001";
        Sex "gender" keywords: "的性别代码有误", "no such code of a sex", "20234100020900001";
    }
}

from_flaw!(ParseTeacherCertificateNumberError, Charset);

impl TeacherCertificateNumber {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.teacher_certificate",
        text("教师资格证书编号", "Number of a teacher certificate, seventeen digits."),
        "20234100021900001",
        |text, today| {
            let parsed = Self::parse_on(text, today).map(drop);
            parsed.map_err(ParseTeacherCertificateNumberError::rule)
        },
    )
    .form(
        (LENGTH, LENGTH),
        concat!(
            "^((199[6-9]|200[0-8])[0-9]{5}[1-7][0-2]",
            "|(2009|20[1-9][0-9]|2[1-9][0-9]{2}|[3-9][0-9]{3})[0-9]{5}[1-7][12])[0-9]{6}$"
        ),
    )
    .privacy(Privacy::Personal)
    .reasons(ParseTeacherCertificateNumberError::RULES, ParseTeacherCertificateNumberError::BROKEN)
    .parts(|text| {
        let mut parts = Parts::new();
        let Ok(number) = Self::parse(text) else { return parts };
        parts.insert("year".into(), number.year().into());
        parts.insert("province".into(), number.expose()[4..6].into());
        parts.insert("authority".into(), number.authority().into());
        parts.insert("certificate_kind".into(), (number.0[9] - b'0').into());
        parts.insert("sex".into(), number.sex().map(|sex| sex.label().en).into());
        parts.insert("serial".into(), number.serial().into());
        parts
    });

    /// Parses seventeen digits.
    ///
    /// # Errors
    ///
    /// The first of [`ParseTeacherCertificateNumberError`] that applies.
    pub fn parse(text: &str) -> Result<Self, ParseTeacherCertificateNumberError> {
        Self::parse_on(text, None)
    }

    fn parse_on(
        text: &str,
        today: Option<LocalDate>,
    ) -> Result<Self, ParseTeacherCertificateNumberError> {
        use ParseTeacherCertificateNumberError as E;

        let number = Self(ascii::fixed(text, digit)?);
        if number.year() < EARLIEST || number.is_remarkable(today) {
            return Err(E::Year);
        }
        if !division::is_province(number.0[4], number.0[5]) {
            return Err(E::Province);
        }
        number.find_kind().ok_or(E::Kind)?;
        let sexes = if number.year() < SEX_SINCE { b'0'..=b'2' } else { b'1'..=b'2' };
        if !sexes.contains(&number.0[10]) {
            return Err(E::Sex);
        }
        Ok(number)
    }

    /// The year in which it was issued.
    pub fn year(&self) -> u16 {
        self.0[..4].iter().fold(0, |year, digit| year * 10 + u16::from(digit - b'0'))
    }

    /// The first two digits of the codes of its province.
    pub const fn province(&self) -> [u8; 2] {
        [self.0[4], self.0[5]]
    }

    /// The recognising authority, three digits that its province gave it.
    pub fn authority(&self) -> &str {
        &self.expose()[6..9]
    }

    /// What the certificate is for.
    ///
    /// # Panics
    ///
    /// Never: the kind was looked up by [`parse`](Self::parse).
    pub fn kind(&self) -> TeacherCertificateKind {
        self.find_kind().expect("looked up by parse")
    }

    /// The sex of the holder; `None` before 2009, when the digit is not to be relied upon.
    pub fn sex(&self) -> Option<Sex> {
        match self.0[10] {
            _ if self.year() < SEX_SINCE => None,
            b'1' => Some(Sex::Male),
            _ => Some(Sex::Female),
        }
    }

    /// The last six digits.
    pub fn serial(&self) -> &str {
        &self.expose()[11..]
    }

    fn find_kind(&self) -> Option<TeacherCertificateKind> {
        TeacherCertificateKind::of(self.expose().get(9..10)?)
    }

    fn is_remarkable(self, today: Option<LocalDate>) -> bool {
        today.is_some_and(|today| today.year() < self.year())
    }
}

exposed!(TeacherCertificateNumber, 4, 4);
value_traits!(
    personal TeacherCertificateNumber, ParseTeacherCertificateNumberError, is_remarkable
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::day;

    #[test]
    fn the_digit_of_the_sex_is_read_since_2009() {
        let sex = |text: &str| TeacherCertificateNumber::parse(text).map(|number| number.sex());
        for digit in ["0", "1", "2"] {
            assert_eq!(sex(&format!("2008410002{digit}900001")), Ok(None));
        }
        assert_eq!(sex("20094100021900001"), Ok(Some(Sex::Male)));
        assert_eq!(sex("20094100022900001"), Ok(Some(Sex::Female)));
        assert_eq!(sex("20094100020900001"), Err(ParseTeacherCertificateNumberError::Sex));
    }

    #[test]
    fn a_year_to_come_is_wrong_on_a_day_before() {
        let on = |year| {
            let today = Some(day(year, 12, 31));
            TeacherCertificateNumber::parse_on("20274100021900001", today).map(drop)
        };
        assert_eq!(on(2026), Err(ParseTeacherCertificateNumberError::Year));
        assert_eq!(on(2027), Ok(()));
    }

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(text in "20(09|1[0-9]|2[0-6])(11|41|65)[0-9]{3}[1-7][12]9[0-9]{5}") {
            let number = TeacherCertificateNumber::parse(&text).unwrap();
            prop_assert_eq!(number.expose(), &text[..]);
            prop_assert_eq!(number.kind().code(), &text[9..10]);
            prop_assert_eq!(number.masked().to_string().len(), LENGTH);
        }

        #[test]
        fn nothing_panics(text in "[0-9]{15,19}|.{0,20}") {
            if let Ok(number) = TeacherCertificateNumber::parse(&text) {
                let _ = (number.kind(), number.sex(), number.authority(), number.serial());
            }
        }
    }
}
