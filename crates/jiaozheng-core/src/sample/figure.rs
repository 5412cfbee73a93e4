//! How many of something a bureau had in a year.

use std::fmt;

use super::{Draw, Member};
use crate::{Profile, Text};

/// What the annual report counts, as records of one kind that were decided in one year.
///
/// A crate lists those of its records beside `RECORDS`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Figure {
    /// What it is called: `teacher_certification`.
    pub name: &'static str,
    /// What is counted.
    pub title: Text,
    /// The kind of record that is counted.
    pub record: &'static str,
    /// So many of them, decided in a year, with the records that they cannot be without; all of them
    /// together have no finding under the profile.
    pub draw: fn(&mut Draw, &Profile, Year, u32) -> Vec<Member>,
}

/// A year that a [`Figure`] is about.
pub type Year = u16;

impl Figure {
    /// What is called `name`, and how to make some.
    pub const fn new(
        name: &'static str,
        title: Text,
        record: &'static str,
        draw: fn(&mut Draw, &Profile, Year, u32) -> Vec<Member>,
    ) -> Self {
        Self { name, title, record, draw }
    }
}

impl fmt::Debug for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Figure({})", self.name)
    }
}
