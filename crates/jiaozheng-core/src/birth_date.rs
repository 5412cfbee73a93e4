//! The day somebody was born on.

use std::fmt;

use crate::date::{PATTERN, ParseDateError};
use crate::standard::DATE_TIME;
use crate::value::{Privacy, ValueKind, value_error, value_traits};
use crate::{LocalDate, RuleInfo, text};

/// The day somebody was born on: a [`LocalDate`] that is a person's business.
///
/// ```
/// use jiaozheng_core::{BirthDate, day};
///
/// let born = BirthDate::parse("2018-05-12")?;
/// assert_eq!(born.expose_date(), day(2018, 5, 12));
/// assert_eq!(format!("{born:?}"), "BirthDate(*)");
/// assert_eq!(born.age_on(day(2025, 5, 11)), Some(6));
/// # Ok::<(), jiaozheng_core::birth_date::ParseBirthDateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate(LocalDate);

value_error! {
    /// Why a text is not a [`BirthDate`].
    pub enum ParseBirthDateError("core.birth_date", "出生日期", "birth date", DATE_TIME) {
        Form "form" keywords: "应写作YYYY-MM-DD", "expected YYYY-MM-DD", "2018-5-12";
        Day "day" beyond: "不存在", "no such day", "2018-02-29";
        FutureDate "future_date" beyond: "晚于当前日期", "in the future", "2999-01-01";
    }
}

impl BirthDate {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.birth_date",
        text("出生日期", "Day of birth, YYYY-MM-DD."),
        "2018-05-12",
        Self::fault,
    )
    .form((10, 10), PATTERN)
    .format("date")
    .privacy(Privacy::Personal)
    .reasons(ParseBirthDateError::RULES, ParseBirthDateError::BROKEN);

    /// Parses `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// [`Form`](ParseBirthDateError::Form) before [`Day`](ParseBirthDateError::Day).
    pub fn parse(text: &str) -> Result<Self, ParseBirthDateError> {
        LocalDate::parse(text).map(Self).map_err(|error| match error {
            ParseDateError::Form => ParseBirthDateError::Form,
            ParseDateError::Day => ParseBirthDateError::Day,
        })
    }

    /// The day, for where it must be known.
    pub const fn expose_date(self) -> LocalDate {
        self.0
    }

    /// The day as text, for where it must be shown in full.
    pub fn expose(&self) -> String {
        self.0.to_string()
    }

    /// The year, and stars.
    pub fn masked(&self) -> impl fmt::Display {
        format!("{:04}-**-**", self.0.year())
    }

    /// Completed years of age on `day`; `None` before the birth.
    pub fn age_on(self, day: LocalDate) -> Option<u32> {
        day.years_since(self.0)
    }

    fn fault(text: &str, today: Option<LocalDate>) -> Result<(), &'static RuleInfo> {
        match Self::parse(text) {
            Err(error) => Err(error.rule()),
            Ok(born) if born.is_remarkable(today) => Err(ParseBirthDateError::FutureDate.rule()),
            Ok(_) => Ok(()),
        }
    }

    fn is_remarkable(self, today: Option<LocalDate>) -> bool {
        today.is_some_and(|today| today < self.0)
    }
}

impl From<LocalDate> for BirthDate {
    fn from(day: LocalDate) -> Self {
        Self(day)
    }
}

value_traits!(personal BirthDate, ParseBirthDateError, is_remarkable);
