//! Moments, written as RFC 3339 with an offset and in no other way.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Timelike};

use crate::standard::DATE_TIME;
use crate::value::{ValueKind, value_error, value_traits};
use crate::{LocalDate, text};

/// A moment with the offset of its place from UTC, `2025-09-01T08:30:00+08:00` (RFC 3339 date-time).
///
/// Written as it was read: the offset and the digits of a fraction are kept. Two moments are equal
/// where all of that is; [`instant`](Self::instant) compares across offsets.
///
/// # Syntax
///
/// `YYYY-MM-DD`, `T`, `hh:mm:ss`, a fraction of one to nine digits or none, and `Z` or `±hh:mm`. Leap
/// seconds, `-00:00` and lower case are refused: readers differ on them.
///
/// ```
/// use jiaozheng_core::{Timestamp, day};
///
/// let moment = Timestamp::parse("2025-09-01T08:30:00.50+08:00")?;
/// assert_eq!(moment.to_string(), "2025-09-01T08:30:00.50+08:00");
/// assert_eq!(moment.date(), day(2025, 9, 1));
/// for lax in ["2025-09-01 08:30:00+08:00", "2025-09-01T08:30:00", "2025-09-01T08:30:00+0800"] {
///     assert_eq!(Timestamp::parse(lax).unwrap_err().reason(), "form");
/// }
/// # Ok::<(), jiaozheng_core::timestamp::ParseTimestampError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    instant: DateTime<FixedOffset>,
    /// Digits of the fraction.
    digits: u8,
    /// Whether the offset is written `Z`.
    zulu: bool,
}

value_error! {
    /// Why a text is not a [`Timestamp`].
    pub enum ParseTimestampError("core.timestamp", "时间", "timestamp", DATE_TIME) {
        Form "form" keywords: "应写作YYYY-MM-DDThh:mm:ss加时区，如2025-09-01T08:30:00+08:00",
            "expected YYYY-MM-DDThh:mm:ss and an offset", "2025-09-01T08:30:00+0800";
        Day "day" beyond: "的日期不存在", "no such day", "2025-02-29T08:30:00+08:00";
    }
}

impl Timestamp {
    /// This kind of value as data.
    pub const KIND: ValueKind = ValueKind::new(
        "core.timestamp",
        text("时间", "Moment with its offset from UTC, RFC 3339."),
        "2025-09-01T08:30:00+08:00",
        |text, _| Self::parse(text).map(drop).map_err(ParseTimestampError::rule),
    )
    .form(
        (20, 35),
        "^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-\
         (0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T\
         ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?\
         (Z|\\+([01][0-9]|2[0-3]):[0-5][0-9]|-(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|-00:(0[1-9]|[1-5][0-9]))$",
    )
    .format("date-time")
    .reasons(ParseTimestampError::RULES, ParseTimestampError::BROKEN);

    /// Parses an RFC 3339 date-time.
    ///
    /// # Errors
    ///
    /// [`Form`](ParseTimestampError::Form) before [`Day`](ParseTimestampError::Day).
    pub fn parse(text: &str) -> Result<Self, ParseTimestampError> {
        let (parts, day) = split(text).ok_or(ParseTimestampError::Form)?;
        let date = match LocalDate::parse(day) {
            Ok(date) => date,
            Err(crate::date::ParseDateError::Form) => return Err(ParseTimestampError::Form),
            Err(crate::date::ParseDateError::Day) => return Err(ParseTimestampError::Day),
        };
        parts.at(date).ok_or(ParseTimestampError::Form)
    }

    /// The moment, wherever it was written down.
    pub const fn instant(&self) -> DateTime<FixedOffset> {
        self.instant
    }

    /// The day at the place where it was written down.
    pub fn date(&self) -> LocalDate {
        // The year was written with four digits, from 0001 on.
        LocalDate::try_from(self.instant.date_naive()).unwrap_or(LocalDate::MIN)
    }
}

/// What stands behind the `T`.
struct Parts {
    time: NaiveTime,
    offset: FixedOffset,
    digits: u8,
    zulu: bool,
}

impl Parts {
    fn at(self, date: LocalDate) -> Option<Timestamp> {
        let Self { time, offset, digits, zulu } = self;
        let local = NaiveDate::from(date).and_time(time);
        let instant = local.and_local_timezone(offset).single()?;
        Some(Timestamp { instant, digits, zulu })
    }
}

/// The time and offset of a date-time, and the text of its date.
fn split(text: &str) -> Option<(Parts, &str)> {
    let (day, rest) = text.split_once('T').filter(|(day, _)| day.len() == 10)?;
    let zone_at = rest.find(['Z', '+', '-'])?;
    let (clock, zone) = rest.split_at_checked(zone_at)?;
    let (clock, fraction) = match clock.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (clock, None),
    };
    let &[h1, h2, b':', m1, m2, b':', s1, s2] = clock.as_bytes() else { return None };
    let (hour, minute, second) = (two(h1, h2)?, two(m1, m2)?, two(s1, s2)?);
    let (nanos, digits) = fraction.map_or(Some((0, 0)), nanos)?;
    let time = NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)?;
    Some((Parts { time, offset: offset(zone)?, digits, zulu: zone == "Z" }, day))
}

fn offset(zone: &str) -> Option<FixedOffset> {
    let &[sign, h1, h2, b':', m1, m2] = zone.as_bytes() else {
        return FixedOffset::east_opt(0).filter(|_| zone == "Z");
    };
    let (hours, minutes) = (two(h1, h2)?, two(m1, m2)?);
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    match sign {
        _ if hours > 23 || minutes > 59 => None,
        b'+' => FixedOffset::east_opt(seconds),
        b'-' if seconds > 0 => FixedOffset::west_opt(seconds),
        _ => None,
    }
}

fn nanos(fraction: &str) -> Option<(u32, u8)> {
    let digits = u8::try_from(fraction.len()).ok().filter(|digits| (1..=9).contains(digits))?;
    let number: u32 =
        fraction.bytes().all(|b| b.is_ascii_digit()).then(|| fraction.parse().ok())??;
    Some((number * 10_u32.pow(9 - u32::from(digits)), digits))
}

fn two(tens: u8, ones: u8) -> Option<u32> {
    let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
    digits.then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.instant.time();
        let (hour, minute, second) = (time.hour(), time.minute(), time.second());
        write!(f, "{}T{hour:02}:{minute:02}:{second:02}", self.date())?;
        if self.digits > 0 {
            let width = usize::from(self.digits);
            let fraction = time.nanosecond() / 10_u32.pow(9 - u32::from(self.digits));
            write!(f, ".{fraction:0width$}")?;
        }
        if self.zulu {
            return f.write_str("Z");
        }
        let seconds = self.instant.offset().local_minus_utc();
        let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs() / 60);
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

value_traits!(public Timestamp, ParseTimestampError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_what_every_reader_takes_is_a_timestamp() {
        for good in [
            "2025-09-01T08:30:00Z",
            "2025-09-01T08:30:00+00:00",
            "0001-01-01T00:00:00.000000001+08:00",
            "9999-12-31T23:59:59.9-08:00",
            "2024-02-29T23:59:59-00:30",
        ] {
            assert_eq!(Timestamp::parse(good).unwrap().to_string(), good);
        }
        for (text, reason) in [
            ("", "form"),
            ("2025-09-01", "form"),
            ("2025-09-01t08:30:00Z", "form"),
            ("2025-09-01T08:30:00z", "form"),
            ("2025-09-01T08:30Z", "form"),
            ("2025-09-01T08:30:60Z", "form"),
            ("2025-09-01T24:00:00Z", "form"),
            ("2025-09-01T08:30:00.Z", "form"),
            ("2025-09-01T08:30:00.1234567890Z", "form"),
            ("2025-09-01T08:30:00-00:00", "form"),
            ("2025-09-01T08:30:00+24:00", "form"),
            ("2025-09-01T08:30:00+08:60", "form"),
            ("2025-09-01T08:30:00Z ", "form"),
            ("2025-9-1T08:30:00Z", "form"),
            ("2025-02-29T08:30:00Z", "day"),
        ] {
            assert_eq!(Timestamp::parse(text).unwrap_err().reason(), reason, "{text}");
        }
    }

    proptest! {
        #[test]
        fn writing_and_parsing_are_inverse(
            text in "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
                     (\\.[0-9]{1,9})?(Z|\\+(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9])",
        ) {
            let moment = Timestamp::parse(&text).unwrap();
            prop_assert_eq!(moment.to_string(), text);
        }

        #[test]
        fn nothing_panics(text in "[0-9TZ:.+-]{0,36}|.{0,36}") {
            let _ = Timestamp::parse(&text);
        }
    }
}
