//! How long a span of days is in months, both of its ends included.
//!
//! Counted from the day after the first, months end on the day of that number (articles 201 and 202 of
//! the Civil Code); in contracts the first day mostly counts, and they end on its eve. A span that ends
//! on one of the two has so many months, and is found neither too long nor too short.
//!
//! ```
//! use jiaozheng_core::{day, months};
//!
//! assert!(months::are_just(3, day(2025, 9, 1), day(2025, 11, 30)));
//! assert!(months::are_exceeded(3, day(2025, 9, 1), day(2025, 12, 2)));
//! ```

use crate::LocalDate;

/// Whether a span is of more than so many months.
pub fn are_exceeded(months: u32, from: LocalDate, to: LocalDate) -> bool {
    from.plus_months(months).is_some_and(|last| to > last)
}

/// Whether it is of fewer.
pub fn are_not_reached(months: u32, from: LocalDate, to: LocalDate) -> bool {
    from.plus_months(months).and_then(|last| last.minus_days(1)).is_some_and(|eve| to < eve)
}

/// Whether it is of just so many.
pub fn are_just(months: u32, from: LocalDate, to: LocalDate) -> bool {
    let again = from.plus_months(months);
    [again, again.and_then(|day| day.minus_days(1))].contains(&Some(to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day;

    #[test]
    fn three_months_end_on_the_eve_or_on_the_day() {
        let judged = |to| {
            let from = day(2025, 9, 1);
            (are_not_reached(3, from, to), are_just(3, from, to), are_exceeded(3, from, to))
        };
        assert_eq!(judged(day(2025, 11, 29)), (true, false, false));
        assert_eq!(judged(day(2025, 11, 30)), (false, true, false));
        assert_eq!(judged(day(2025, 12, 1)), (false, true, false));
        assert_eq!(judged(day(2025, 12, 2)), (false, false, true));
    }
}
