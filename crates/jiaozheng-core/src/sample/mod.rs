//! Synthetic records: good ones, and ones that break one rule each.
//!
//! The same for the same seed on every machine. No number is anybody's: an identity number pairs a
//! county that was abolished with a birth after that.

mod breaking;
mod draw;
mod faulty;
mod figure;
mod group;
mod parts;
mod spoil;

use std::fmt;

use crate::{LocalDate, Profile, Record, day};

pub use draw::Draw;
pub use faulty::faulty;
pub use figure::{Figure, Year};
pub use group::{Companions, Group, Member};
pub use parts::{division, later, text};
pub use spoil::{Spoiled, spoil};

/// The day from which on samples are good: nothing in them lies after it.
pub const GOOD_FROM: LocalDate = day(2026, 11, 23);

/// Good records of a kind, and for each rule one that breaks it.
pub struct Samples<R: Record> {
    /// A record without a finding, under this profile and on any day from then on.
    pub draw: fn(&mut Draw, &Profile) -> R,
    /// Records that break one rule each, and no other.
    pub breaking: &'static [Breaking<R>],
}

/// How one rule is broken.
pub struct Breaking<R: Record> {
    /// Which one, and where.
    pub info: BreakingInfo,
    /// A record that breaks it, under this profile.
    pub draw: fn(&mut Draw, &Profile) -> R,
}

/// Which rule is broken, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BreakingInfo {
    /// The rule.
    pub rule: &'static str,
    /// Where it is reported.
    pub path: &'static str,
}

impl<R: Record> Breaking<R> {
    /// `draw` makes a record that breaks `rule` at `path`, and no other rule.
    pub const fn new(
        rule: &'static str,
        path: &'static str,
        draw: fn(&mut Draw, &Profile) -> R,
    ) -> Self {
        Self { info: BreakingInfo { rule, path }, draw }
    }
}

impl<R: Record> fmt::Debug for Samples<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Samples({})", R::META.name)
    }
}

impl<R: Record> fmt::Debug for Breaking<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Breaking({})", self.info.rule)
    }
}
