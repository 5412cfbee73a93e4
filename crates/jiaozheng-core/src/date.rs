//! Days of the calendar, written `YYYY-MM-DD` and in no other way.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::standard::DATE_TIME;
use crate::text;
use crate::value::{ValueKind, value_error, value_traits};

/// A day of the Gregorian calendar, year 0001–9999, written `YYYY-MM-DD` (RFC 3339 full-date).
///
/// `chrono` alone reads far more than a schema with `format: date` allows.
///
/// ```
/// use jiaozheng_core::{LocalDate, day};
///
/// assert_eq!(LocalDate::parse("2025-09-01"), Ok(day(2025, 9, 1)));
/// for lax in ["2025-9-1", "+2025-09-01", " 2025-09-01", "2025-09-01T00:00:00Z"] {
///     assert_eq!(LocalDate::parse(lax).unwrap_err().reason(), "form");
/// }
/// assert_eq!(LocalDate::parse("2025-02-29").unwrap_err().reason(), "day");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDate(NaiveDate);

value_error! {
    /// Why a text is not a [`LocalDate`].
    pub enum ParseDateError("core.date", "日期", "date", DATE_TIME) {
        Form "form" keywords: "应写作YYYY-MM-DD", "expected YYYY-MM-DD", "2025-9-1";
        Day "day" beyond: "不存在", "no such day", "2025-02-29";
    }
}

/// Year 0001 to 9999, month and day as far as a pattern can say.
pub(crate) const PATTERN: &str = "^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-\
                                  (0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

impl LocalDate {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.date",
        text("日期", "Calendar day, YYYY-MM-DD."),
        "2025-09-01",
        |text, _| Self::parse(text).map(drop).map_err(ParseDateError::rule),
    )
    .form((10, 10), PATTERN)
    .format("date")
    .reasons(ParseDateError::RULES, ParseDateError::BROKEN);

    /// The first day there is.
    pub const MIN: Self = day(1, 1, 1);
    /// The last day there is.
    pub const MAX: Self = day(9999, 12, 31);

    /// The day with these numbers, if there is one.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        // No `map` in const fn.
        match NaiveDate::from_ymd_opt(year as i32, month as u32, day as u32) {
            Some(date) if year >= 1 && year <= 9999 => Some(Self(date)),
            _ => None,
        }
    }

    /// Parses `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// [`Form`](ParseDateError::Form) before [`Day`](ParseDateError::Day).
    pub fn parse(text: &str) -> Result<Self, ParseDateError> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(ParseDateError::Form);
        };
        let digits = [y1, y2, y3, y4, m1, m2, d1, d2];
        if !digits.iter().all(u8::is_ascii_digit) || !is_in_pattern(digits) {
            return Err(ParseDateError::Form);
        }
        Self::from_digits(digits).ok_or(ParseDateError::Day)
    }

    /// Eight digits, as identity numbers have them.
    pub(crate) fn from_digits(digits: [u8; 8]) -> Option<Self> {
        let [y1, y2, y3, y4, m1, m2, d1, d2] = digits.map(|digit| digit - b'0');
        let year = u16::from(y1) * 1000 + u16::from(y2) * 100 + u16::from(y3 * 10 + y4);
        Self::new(year, m1 * 10 + m2, d1 * 10 + d2)
    }

    /// The year.
    pub fn year(self) -> u16 {
        u16::try_from(self.0.year()).unwrap_or_default() // within 1..=9999
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        u8::try_from(self.0.month()).unwrap_or_default() // within 1..=12
    }

    /// The day of the month, 1 to 31.
    pub fn day_of_month(self) -> u8 {
        u8::try_from(self.0.day()).unwrap_or_default() // within 1..=31
    }

    /// The day of the year, 1 to 366.
    pub fn day_of_year(self) -> u16 {
        u16::try_from(self.0.ordinal()).unwrap_or_default() // within 1..=366
    }

    /// Whether it is a Saturday or Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// Completed years since `earlier`; `None` where that is later.
    pub fn years_since(self, earlier: Self) -> Option<u32> {
        self.0.years_since(earlier.0)
    }

    /// Days since `earlier`, negative where that is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// So many days later; `None` after 9999.
    pub fn plus_days(self, days: u32) -> Option<Self> {
        self.0.checked_add_days(Days::new(days.into())).and_then(Self::within_range)
    }

    /// So many days earlier; `None` before 0001.
    pub fn minus_days(self, days: u32) -> Option<Self> {
        self.0.checked_sub_days(Days::new(days.into())).and_then(Self::within_range)
    }

    /// The same day so many months later, or the last one of that month.
    pub fn plus_months(self, months: u32) -> Option<Self> {
        self.0.checked_add_months(Months::new(months)).and_then(Self::within_range)
    }

    fn within_range(date: NaiveDate) -> Option<Self> {
        (1..=9999).contains(&date.year()).then_some(Self(date))
    }
}

/// Whether the [`PATTERN`] lets these digits through; 30 February it does.
fn is_in_pattern([y1, y2, y3, y4, m1, m2, d1, d2]: [u8; 8]) -> bool {
    [y1, y2, y3, y4] != *b"0000"
        && matches!((m1, m2), (b'0', b'1'..=b'9') | (b'1', b'0'..=b'2'))
        && matches!((d1, d2), (b'0', b'1'..=b'9') | (b'1' | b'2', _) | (b'3', b'0' | b'1'))
}

/// A day for constants; an impossible day is a compile error.
///
/// # Panics
///
/// Where the day does not exist; at compile time when used in a `const`.
#[expect(clippy::panic, reason = "meant for constants, where it stops the compiler")]
pub const fn day(year: u16, month: u8, day: u8) -> LocalDate {
    match LocalDate::new(year, month, day) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}

impl From<LocalDate> for NaiveDate {
    fn from(date: LocalDate) -> Self {
        date.0
    }
}

impl TryFrom<NaiveDate> for LocalDate {
    type Error = ParseDateError;

    /// Fails outside the years 0001–9999.
    fn try_from(date: NaiveDate) -> Result<Self, ParseDateError> {
        Self::within_range(date).ok_or(ParseDateError::Day)
    }
}

impl fmt::Display for LocalDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

value_traits!(public LocalDate, ParseDateError);

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn forms_and_days_are_told_apart() {
        for (text, reason) in [
            ("", "form"),
            ("2025-09-01 ", "form"),
            ("2025-09-1", "form"),
            ("2025/09/01", "form"),
            ("２０２５-09-01", "form"),
            ("0000-01-01", "form"),
            ("2025-13-01", "form"),
            ("2025-00-10", "form"),
            ("2025-01-32", "form"),
            ("2025-01-00", "form"),
            ("2025-04-31", "day"),
            ("1900-02-29", "day"),
        ] {
            assert_eq!(LocalDate::parse(text).unwrap_err().reason(), reason, "{text}");
        }
        assert_eq!(LocalDate::parse("2000-02-29"), Ok(day(2000, 2, 29)));
    }

    prop_compose! {
        pub(crate) fn any_date()(number in 0..3_652_059_u32) -> LocalDate {
            LocalDate::MIN.plus_days(number).unwrap()
        }
    }

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(date in any_date()) {
            prop_assert_eq!(LocalDate::parse(&date.to_string()), Ok(date));
            prop_assert_eq!(LocalDate::new(date.year(), date.month(), date.day_of_month()), Some(date));
        }

        #[test]
        fn days_are_added_and_counted(date in any_date(), days in 0..100_000_u32) {
            if let Some(later) = date.plus_days(days) {
                prop_assert_eq!(later.days_since(date), i64::from(days));
                prop_assert_eq!(later.minus_days(days), Some(date));
            }
        }

        #[test]
        fn nothing_panics(text in "[0-9-]{0,12}|.{0,12}", days: u32, months: u32, date in any_date()) {
            let _ = LocalDate::parse(&text);
            let _ = (date.plus_days(days), date.minus_days(days), date.plus_months(months));
        }
    }
}
