//! What samples are made of.

use crate::{BoundedText, Calendar, DivisionCode, LocalDate};

/// So many working days later.
///
/// # Panics
///
/// Where the calendar does not reach so far.
pub fn later(from: LocalDate, working_days: u32) -> LocalDate {
    Calendar::statutory().add_working_days(from, working_days).expect("a day of the calendar")
}

/// A text.
///
/// # Panics
///
/// Where it is none of that length.
pub fn text<const MAX: usize>(text: &str) -> BoundedText<MAX> {
    BoundedText::parse(text).expect("a text")
}

/// A division.
///
/// # Panics
///
/// Where there never was such a one.
pub fn division(code: &str) -> DivisionCode {
    DivisionCode::parse(code).expect("a division")
}
