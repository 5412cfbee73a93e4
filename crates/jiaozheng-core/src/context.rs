//! What a check may know besides the record.

use std::ops::Deref;

use crate::{Calendar, LocalDate, Profile, Reader, Setting};

/// What a check may know besides the record itself.
///
/// There is no clock in this workspace. The law of the record's own reference date applies, unless
/// the caller names another day; what is overdue, or lies in the future, is judged only where the
/// caller says what day it is.
///
/// ```
/// use jiaozheng_core::{Context, day};
///
/// let context = Context::new().today(day(2026, 11, 23));
/// assert_eq!(context.profile.name(), "national");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Context<'a> {
    /// The day whose law applies, in place of the record's reference date.
    pub as_of: Option<LocalDate>,
    /// The day it is.
    pub today: Option<LocalDate>,
    /// What the province or the bureau has chosen.
    pub profile: &'a Profile,
    /// Working days, for time limits.
    pub calendar: &'a Calendar,
    /// What reads a document first.
    pub reader: Reader,
}

impl Default for Context<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Context<'a> {
    /// Checks by the law of each record's reference date, with all defaults and the statutory
    /// calendar, and does not know what day it is.
    pub fn new() -> Self {
        static NATIONAL: Profile = Profile::NATIONAL;
        Self {
            as_of: None,
            today: None,
            profile: &NATIONAL,
            calendar: Calendar::statutory(),
            reader: Reader::Fastest,
        }
    }

    /// Checks by the law of one day.
    #[must_use]
    pub const fn as_of(mut self, day: LocalDate) -> Self {
        self.as_of = Some(day);
        self
    }

    /// Says what day it is.
    #[must_use]
    pub const fn today(mut self, day: LocalDate) -> Self {
        self.today = Some(day);
        self
    }

    /// Checks with the choices of a province or a bureau.
    #[must_use]
    pub const fn profile(mut self, profile: &'a Profile) -> Self {
        self.profile = profile;
        self
    }

    /// Counts working days by another calendar.
    #[must_use]
    pub const fn calendar(mut self, calendar: &'a Calendar) -> Self {
        self.calendar = calendar;
        self
    }

    /// Reads by `serde_json` alone, or by the fastest there is. What comes out is the same.
    #[must_use]
    pub const fn reader(mut self, reader: Reader) -> Self {
        self.reader = reader;
        self
    }
}

/// What the function of a rule gets besides the record: the context, the day whose law applies, and
/// what was worked out once for all rules ([`Record::facts`](crate::Record::facts)).
#[derive(Debug)]
pub struct Given<'a, F> {
    /// Worked out once.
    pub facts: F,
    /// The day whose law and codes apply.
    pub day: LocalDate,
    pub(crate) context: &'a Context<'a>,
}

impl<F> Given<'_, F> {
    /// Whether a switch of the profile is on.
    pub fn is_on(&self, setting: &'static Setting) -> bool {
        self.profile.is_on(setting, self.day)
    }

    /// The number that the profile chooses.
    pub fn number(&self, setting: &'static Setting) -> i64 {
        self.profile.number(setting, self.day)
    }
}

impl<'a, F> Deref for Given<'a, F> {
    type Target = Context<'a>;

    fn deref(&self) -> &Context<'a> {
        self.context
    }
}
