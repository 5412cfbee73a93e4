//! Working days and time limits, as the State Council's yearly notices set them (调休 included).

mod limit;
#[rustfmt::skip]
mod table;

use std::borrow::Cow;

use crate::LocalDate;

pub use limit::{Limit, Unit};

/// Which days are worked, over the years for which a notice is known.
///
/// Beyond those years every answer is `None`: the coming year's adjusted days are decided each autumn
/// and cannot be computed.
///
/// ```
/// use jiaozheng_core::{Calendar, day};
///
/// let calendar = Calendar::statutory();
/// assert_eq!(calendar.is_working_day(day(2025, 10, 11)), Some(true), "a Saturday, worked for National Day");
/// assert_eq!(calendar.is_working_day(day(2025, 10, 8)), Some(false));
/// assert_eq!(calendar.add_working_days(day(2024, 2, 8), 5), Some(day(2024, 2, 21)));
/// assert_eq!(calendar.working_days_between(day(2024, 2, 8), day(2024, 2, 21)), Some(5));
/// assert_eq!(calendar.is_working_day(day(2031, 1, 1)), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    first: LocalDate,
    days: usize,
    /// A bit a day, from the first on.
    worked: Cow<'static, [u64]>,
    /// What is off though a weekday, or worked though a weekend, in order.
    exceptions: Cow<'static, [Exception]>,
}

/// A day that is not what its place in the week says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exception {
    /// The day.
    pub day: LocalDate,
    /// Whether it is worked.
    pub is_worked: bool,
    /// The festival it belongs to, or what the caller called it.
    pub name: Cow<'static, str>,
}

/// A notice of the General Office of the State Council that sets the days of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notice {
    /// The year it is about.
    pub year: u16,
    /// Title.
    pub title: &'static str,
    /// Number.
    pub number: &'static str,
    /// Day on which it was issued.
    pub issued: LocalDate,
    /// Where it was published.
    pub url: &'static str,
    /// How well its number and words are known: `text` or `mirror`.
    pub evidence: &'static str,
}

static STATUTORY: Calendar = Calendar {
    first: table::FIRST,
    days: table::DAYS,
    worked: Cow::Borrowed(table::WORKED),
    exceptions: Cow::Borrowed(table::EXCEPTIONS),
};

impl Calendar {
    /// The calendar of the notices, for the whole country.
    pub fn statutory() -> &'static Self {
        &STATUTORY
    }

    /// The notices behind [`statutory`](Self::statutory).
    pub const fn notices() -> &'static [Notice] {
        table::NOTICES
    }

    /// The first and the last day it knows.
    pub fn covers(&self) -> (LocalDate, LocalDate) {
        let days = u32::try_from(self.days.saturating_sub(1)).unwrap_or(u32::MAX);
        (self.first, self.first.plus_days(days).unwrap_or(LocalDate::MAX))
    }

    /// This calendar with local days: holidays of a place, closures, weekends worked. Days outside the
    /// known years are left out.
    #[must_use]
    pub fn with_local_days(
        &self,
        days: impl IntoIterator<Item = (LocalDate, bool, String)>,
    ) -> Self {
        let mut calendar = self.clone();
        let worked = calendar.worked.to_mut();
        let exceptions = calendar.exceptions.to_mut();
        for (day, is_worked, name) in days {
            let Some(at) = self.index(day) else { continue };
            if let Some(word) = worked.get_mut(at / 64) {
                *word = *word & !(1 << (at % 64)) | u64::from(is_worked) << (at % 64);
            }
            exceptions.retain(|exception| exception.day != day);
            exceptions.push(Exception { day, is_worked, name: name.into() });
        }
        exceptions.sort_by_key(|exception| exception.day);
        calendar
    }

    /// Whether `day` is worked.
    pub fn is_working_day(&self, day: LocalDate) -> Option<bool> {
        let at = self.index(day)?;
        self.worked.get(at / 64).map(|word| word >> (at % 64) & 1 == 1)
    }

    /// Why `day` is not what its place in the week says; `None` where it is.
    pub fn exception(&self, day: LocalDate) -> Option<&Exception> {
        let at = self.exceptions.binary_search_by_key(&day, |exception| exception.day).ok()?;
        self.exceptions.get(at)
    }

    /// The `count`th working day after `day`, which itself is not counted; `day` itself for 0.
    pub fn add_working_days(&self, day: LocalDate, count: u32) -> Option<LocalDate> {
        let start = self.index(day)?;
        if count == 0 {
            return Some(day);
        }
        let mut left = count;
        let mut at = start / 64;
        let mut word = self.worked.get(at)? & after(start % 64);
        while word.count_ones() < left {
            left -= word.count_ones();
            at += 1;
            word = *self.worked.get(at)?;
        }
        for _ in 1..left {
            word &= word - 1;
        }
        let found = at * 64 + word.trailing_zeros() as usize;
        day.plus_days(u32::try_from(found - start).ok()?)
    }

    /// How many working days there are after `start`, up to and including `end`; 0 where `end` is not
    /// later.
    pub fn working_days_between(&self, start: LocalDate, end: LocalDate) -> Option<u32> {
        let (start, end) = (self.index(start)?, self.index(end)?);
        if end <= start {
            return Some(0);
        }
        let up_to = |at: usize| -> Option<u32> {
            let whole: u32 = self.worked.get(..at / 64)?.iter().map(|word| word.count_ones()).sum();
            Some(whole + (self.worked.get(at / 64)? & !after(at % 64)).count_ones())
        };
        Some(up_to(end)? - up_to(start)?)
    }

    /// The first day from `day` on that is worked.
    pub fn roll_forward(&self, day: LocalDate) -> Option<LocalDate> {
        if self.is_working_day(day)? { Some(day) } else { self.add_working_days(day, 1) }
    }

    fn index(&self, day: LocalDate) -> Option<usize> {
        usize::try_from(day.days_since(self.first)).ok().filter(|at| *at < self.days)
    }
}

/// The bits above `bit`.
const fn after(bit: usize) -> u64 {
    u64::MAX << bit << 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::day;

    fn statutory() -> &'static Calendar {
        Calendar::statutory()
    }

    /// One day after the other, without any arithmetic.
    fn slowly(mut day: LocalDate, mut count: u32) -> Option<LocalDate> {
        while count > 0 {
            day = day.plus_days(1)?;
            count -= u32::from(statutory().is_working_day(day)?);
        }
        Some(day)
    }

    #[test]
    fn years_have_as_many_working_days_as_the_law_leaves() {
        let year = |year: u16| {
            let before = day(year, 1, 1);
            let first = u32::from(statutory().is_working_day(before).unwrap());
            first + statutory().working_days_between(before, day(year, 12, 31)).unwrap()
        };
        assert_eq!([2024, 2025, 2026].map(year), [251, 248, 248]);
    }

    #[test]
    fn exceptions_are_exceptions() {
        for Exception { day, is_worked, .. } in table::EXCEPTIONS {
            assert_eq!(*is_worked, day.is_weekend(), "{day}");
            assert_eq!(statutory().is_working_day(*day), Some(*is_worked), "{day}");
        }
        let (first, last) = statutory().covers();
        let mut date = first;
        while date < last {
            let usual = statutory().exception(date).is_none();
            let worked = statutory().is_working_day(date).unwrap();
            assert!(!usual || worked != date.is_weekend(), "{date}");
            date = date.plus_days(1).unwrap();
        }
    }

    #[test]
    fn every_year_has_its_notice() {
        let (first, last) = statutory().covers();
        for year in first.year()..=last.year() {
            assert!(Calendar::notices().iter().any(|notice| notice.year == year), "{year}");
        }
    }

    #[test]
    fn local_days_overlay_the_notices() {
        let closed = [(day(2025, 9, 1), false, "停课".to_owned())];
        let local = statutory().with_local_days(closed);
        assert_eq!(local.is_working_day(day(2025, 9, 1)), Some(false));
        assert_eq!(local.exception(day(2025, 9, 1)).unwrap().name, "停课");
        assert_eq!(local.add_working_days(day(2025, 8, 29), 1), Some(day(2025, 9, 2)));
        assert_eq!(statutory().is_working_day(day(2025, 9, 1)), Some(true));
    }

    prop_compose! {
        fn any_day()(number in 0..2922_u32) -> LocalDate {
            day(2019, 1, 1).plus_days(number).unwrap()
        }
    }

    proptest! {
        #[test]
        fn adding_is_counting_day_by_day(date in any_day(), count in 0..300_u32) {
            let fast = statutory().add_working_days(date, count);
            prop_assert_eq!(fast, slowly(date, count));
            if let Some(end) = fast {
                prop_assert_eq!(statutory().working_days_between(date, end), Some(count));
                prop_assert!(count == 0 || statutory().is_working_day(end) == Some(true));
            }
        }

        #[test]
        fn nothing_is_said_of_unknown_years(date in crate::date::tests::any_date()) {
            let known = (2019..=2026).contains(&date.year());
            prop_assert_eq!(statutory().is_working_day(date).is_some(), known);
        }
    }
}
