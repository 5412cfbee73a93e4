//! Times of the day, written `HH:MM` and in no other way.

use std::fmt;

use crate::standard::DATE_TIME;
use crate::text;
use crate::value::{ValueKind, value_error, value_traits};

/// A time of the day in local time, 00:00–23:59, to the minute.
///
/// A lesson that ends at midnight ends at 23:59: there is no 24:00.
///
/// ```
/// use jiaozheng_core::TimeOfDay;
///
/// let end = TimeOfDay::parse("20:30")?;
/// assert_eq!((end.hour(), end.minute()), (20, 30));
/// assert!(end < TimeOfDay::parse("21:00")?);
/// assert_eq!(TimeOfDay::parse("8:30").unwrap_err().reason(), "form");
/// # Ok::<(), jiaozheng_core::time_of_day::ParseTimeOfDayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

value_error! {
    /// Why a text is not a [`TimeOfDay`].
    pub enum ParseTimeOfDayError("core.time_of_day", "时刻", "time of the day", DATE_TIME) {
        Form "form" keywords: "应写作HH:MM", "expected HH:MM", "8:30";
    }
}

impl TimeOfDay {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.time_of_day",
        text("时刻", "Time of the day, HH:MM, local time."),
        "08:30",
        |text, _| Self::parse(text).map(drop).map_err(ParseTimeOfDayError::rule),
    )
    .form((5, 5), "^([01][0-9]|2[0-3]):[0-5][0-9]$")
    .reasons(ParseTimeOfDayError::RULES, ParseTimeOfDayError::BROKEN);

    /// The time with these numbers, if there is one.
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self { hour, minute }) } else { None }
    }

    /// Parses `HH:MM`.
    ///
    /// # Errors
    ///
    /// [`Form`](ParseTimeOfDayError::Form) where it is anything else.
    pub fn parse(text: &str) -> Result<Self, ParseTimeOfDayError> {
        let &[h1, h2, b':', m1, m2] = text.as_bytes() else {
            return Err(ParseTimeOfDayError::Form);
        };
        if ![h1, h2, m1, m2].iter().all(u8::is_ascii_digit) {
            return Err(ParseTimeOfDayError::Form);
        }
        let number = |tens: u8, ones: u8| (tens - b'0') * 10 + (ones - b'0');
        Self::new(number(h1, h2), number(m1, m2)).ok_or(ParseTimeOfDayError::Form)
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// Minutes since midnight, 0 to 1439.
    pub const fn minutes(self) -> u16 {
        self.hour as u16 * 60 + self.minute as u16
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

value_traits!(public TimeOfDay, ParseTimeOfDayError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(hour in 0..24_u8, minute in 0..60_u8) {
            let time = TimeOfDay::new(hour, minute).unwrap();
            prop_assert_eq!(TimeOfDay::parse(&time.to_string()), Ok(time));
            prop_assert_eq!(time.minutes(), u16::from(hour) * 60 + u16::from(minute));
        }

        #[test]
        fn what_is_parsed_is_written_the_same(text in "[0-9]{1,2}:[0-9]{1,2}|.{0,6}") {
            if let Ok(time) = TimeOfDay::parse(&text) {
                prop_assert_eq!(time.to_string(), text);
            }
        }
    }

    #[test]
    fn there_is_no_hour_24_and_no_minute_60() {
        for text in ["24:00", "23:60", "08:30:00", "０8:30", " 08:30", "-1:30"] {
            assert_eq!(TimeOfDay::parse(text), Err(ParseTimeOfDayError::Form), "{text}");
        }
    }
}
