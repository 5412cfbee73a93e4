//! A year of the calendar.

use jiaozheng_core::BoundedInteger;

/// 年度。The year that a list, an office or an assessment is of.
///
/// ```
/// use jiaozheng_responsibility::Year;
///
/// assert_eq!(Year::new(2023).map(Year::get), Some(2023));
/// assert_eq!(Year::new(23), None);
/// ```
pub type Year = BoundedInteger<2000, 2100>;
