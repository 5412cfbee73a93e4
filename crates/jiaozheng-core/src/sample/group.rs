//! Records that belong together.

use std::fmt;

use super::Draw;
use crate::{Profile, Record};

/// Records that break a rule on linked records together, and such that keep it. Each of them is good
/// by itself.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Group {
    /// The rule.
    pub rule: &'static str,
    /// Records that break it once.
    pub broken: fn(&mut Draw, &Profile) -> Vec<Member>,
    /// Records that keep it, though they might break it.
    pub kept: fn(&mut Draw, &Profile) -> Vec<Member>,
}

/// One of them.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// What the record is called.
    pub record: &'static str,
    /// Its document.
    pub json: String,
}

/// Records without which one would break a rule on linked records.
pub type Companions<R> = fn(&R, &mut Draw, &Profile) -> Vec<Member>;

impl Group {
    /// Records on this rule.
    pub const fn new(
        rule: &'static str,
        broken: fn(&mut Draw, &Profile) -> Vec<Member>,
        kept: fn(&mut Draw, &Profile) -> Vec<Member>,
    ) -> Self {
        Self { rule, broken, kept }
    }
}

impl Member {
    /// A document of this kind of record.
    pub const fn new(record: &'static str, json: String) -> Self {
        Self { record, json }
    }

    /// A record of a group.
    pub fn of<R: Record>(record: &R) -> Self {
        Self::new(R::META.name, crate::kind::write(record))
    }
}

impl fmt::Debug for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Group({})", self.rule)
    }
}

/// The document is synthetic, but it looks like one that is not.
impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Member({})", self.record)
    }
}
