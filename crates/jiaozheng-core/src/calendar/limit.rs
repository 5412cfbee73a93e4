//! Time limits.

use std::fmt;

use serde::Serialize;

use super::Calendar;
use crate::LocalDate;

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unit {
    /// 工作日
    WorkingDay,
    /// 日
    Day,
    /// 月
    Month,
}

/// A time limit (时限).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Limit {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl Limit {
    /// So many working days.
    pub const fn working_days(count: u32) -> Self {
        Self { count, unit: Unit::WorkingDay }
    }

    /// So many days of the calendar.
    pub const fn days(count: u32) -> Self {
        Self { count, unit: Unit::Day }
    }

    /// So many months.
    pub const fn months(count: u32) -> Self {
        Self { count, unit: Unit::Month }
    }

    /// The last day of a limit that runs from `start`, counted as articles 201 to 203 of the Civil
    /// Code (《民法典》) have it: the first day does not count; a month ends on the same day of the month,
    /// or on its last; a last day that is not worked moves on to the next one that is.
    ///
    /// `None` where the calendar does not reach.
    ///
    /// ```
    /// use jiaozheng_core::{Calendar, Limit, day};
    ///
    /// let calendar = Calendar::statutory();
    /// let before_holidays = day(2025, 9, 26);
    /// assert_eq!(Limit::working_days(7).due(before_holidays, calendar), Some(day(2025, 10, 13)));
    /// assert_eq!(Limit::months(1).due(day(2025, 1, 31), calendar), Some(day(2025, 2, 28)));
    /// assert_eq!(Limit::days(60).due(day(2026, 8, 3), calendar), Some(day(2026, 10, 8)));
    /// ```
    pub fn due(self, start: LocalDate, calendar: &Calendar) -> Option<LocalDate> {
        match self.unit {
            Unit::WorkingDay => calendar.add_working_days(start, self.count),
            Unit::Day => calendar.roll_forward(start.plus_days(self.count)?),
            Unit::Month => calendar.roll_forward(start.plus_months(self.count)?),
        }
    }
}

impl Limit {
    /// `10 working days`.
    pub fn in_english(self) -> String {
        let unit = match self.unit {
            Unit::WorkingDay => "working day",
            Unit::Day => "day",
            Unit::Month => "month",
        };
        let plural = if self.count == 1 { "" } else { "s" };
        format!("{} {unit}{plural}", self.count)
    }
}

/// Chinese, as a law would say it.
impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::WorkingDay => "个工作日",
            Unit::Day => "日",
            Unit::Month => "个月",
        };
        write!(f, "{}{unit}", self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day;

    fn due(limit: Limit, year: u16, month: u8, dom: u8) -> Option<LocalDate> {
        limit.due(day(year, month, dom), Calendar::statutory())
    }

    /// The vectors of the field's description, computed by others.
    #[test]
    fn working_days_skip_what_the_notices_say() {
        for (start, count, end) in [
            ((2026, 9, 24), 20, (2026, 10, 29)),
            ((2026, 2, 10), 7, (2026, 2, 26)),
            ((2026, 2, 13), 5, (2026, 2, 27)),
            ((2025, 9, 26), 7, (2025, 10, 13)),
            ((2025, 1, 24), 15, (2025, 2, 20)),
            ((2024, 12, 20), 20, (2025, 1, 20)),
        ] {
            let (year, month, dom) = start;
            let (y, m, d) = end;
            assert_eq!(due(Limit::working_days(count), year, month, dom), Some(day(y, m, d)));
        }
    }

    #[test]
    fn days_and_months_move_off_days_of_rest() {
        assert_eq!(due(Limit::days(30), 2026, 1, 17), Some(day(2026, 2, 24)));
        assert_eq!(due(Limit::months(1), 2024, 1, 31), Some(day(2024, 2, 29)));
        assert_eq!(due(Limit::months(1), 2025, 9, 1), Some(day(2025, 10, 9)));
    }

    #[test]
    fn past_the_calendar_nothing_is_due() {
        assert_eq!(due(Limit::working_days(10), 2026, 12, 24), None);
        assert_eq!(due(Limit::days(30), 2026, 12, 24), None);
        assert_eq!(due(Limit::working_days(1), 2018, 12, 24), None);
    }
}
