//! What we set out to reach, and whether it was.

use std::fmt;

use crate::table::{Row, Spread};

/// How far from a target a median may lie and still meet it.
const MARGIN: f64 = 1.05;

/// A figure to be reached, on the table in which it stands.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// At the most so many times the time of the first row.
    OfFirst(f64),
    /// At the least so many times the time of another row, which is ours.
    SlowerThan(&'static str, f64),
    /// At the most so many microseconds each.
    Micros(f64),
}

impl Target {
    /// What was measured, round by round; `None` where what it is measured by is not in the table.
    pub(crate) fn measure(self, row: &Row, rows: &[Row], each: f64) -> Option<Spread> {
        let by = match self {
            Self::OfFirst(_) => rows.first(),
            Self::SlowerThan(name, _) => rows.iter().find(|row| row.contender == name),
            Self::Micros(_) => {
                return Some(Spread::of(row.seconds.iter().map(|it| it / each * 1e6).collect()));
            }
        };
        Some(row.times(by?))
    }

    pub(crate) fn is_met(self, measured: &Spread) -> bool {
        match self {
            Self::OfFirst(most) | Self::Micros(most) => measured.middle <= most * MARGIN,
            Self::SlowerThan(_, least) => measured.middle * MARGIN >= least,
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OfFirst(most) => write!(f, "≤ {most} × the first row"),
            Self::SlowerThan(name, least) => write!(f, "≥ {least} × {name}"),
            Self::Micros(most) => write!(f, "≤ {most} µs"),
        }
    }
}
