//! What changed between two versions of a schema, and for whom.

mod bounds;
mod branches;
mod objects;
mod subset;
mod walk;

#[cfg(test)]
mod tests;

use std::fmt;

use serde::Serialize;
use serde_json::Value;

pub use subset::UnknownKeyword;

/// What a change means for those who have data, and for those who read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChangeClass {
    /// Data that the old schema takes may be refused by the new one.
    Breaking,
    /// The new schema takes all that the old one takes, and perhaps more.
    Compatible,
    /// Nothing but words.
    Editorial,
}

/// One change, at one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SchemaChange {
    /// Where: a pointer into the new schema, or into the old one for what is gone.
    pub at: String,
    /// What: `required_added`, `enum_narrowed`; the keyword, and what happened to it.
    pub what: String,
    /// What it means.
    pub class: ChangeClass,
    /// Whether the new schema takes all data of the old one.
    pub reads_old_data: bool,
    /// Whether the old schema takes all data of the new one.
    pub old_reads_new_data: bool,
}

/// What changed from one schema to the other, in the order of the new one.
///
/// It is careful: where it says that data of the one is taken by the other, that is so for every
/// document; where it says that it is not, it may only have seen no reason why it should.
///
/// ```
/// use jiaozheng_schema::{ChangeClass, schema_diff};
/// use serde_json::json;
///
/// let old = json!({ "type": "string", "maxLength": 20 });
/// let new = json!({ "type": "string", "maxLength": 10 });
/// let changes = schema_diff(&old, &new)?;
/// assert_eq!((changes[0].what.as_str(), changes[0].class), ("maxLength_narrowed", ChangeClass::Breaking));
/// assert!(changes[0].old_reads_new_data);
/// # Ok::<(), jiaozheng_schema::UnknownKeyword>(())
/// ```
///
/// # Errors
///
/// Where one of them has a keyword outside the ones that published schemas of ours use: it is not
/// passed over.
pub fn schema_diff(old: &Value, new: &Value) -> Result<Vec<SchemaChange>, UnknownKeyword> {
    subset::hold(old)?;
    subset::hold(new)?;
    Ok(walk::Walk::new(old, new).changes())
}

impl SchemaChange {
    fn new(at: &str, what: impl Into<String>, fits: Fits) -> Self {
        let class = if fits.reads_old { ChangeClass::Compatible } else { ChangeClass::Breaking };
        Self {
            at: at.to_owned(),
            what: what.into(),
            class,
            reads_old_data: fits.reads_old,
            old_reads_new_data: fits.old_reads,
        }
    }

    /// A schema that was not there before: there are no data of it.
    pub fn of_new_file() -> Self {
        Self::new("", "schema_added", Fits::WIDER)
    }

    /// A schema that is there no more.
    pub fn of_lost_file() -> Self {
        Self::new("", "schema_removed", Fits::NARROWER)
    }

    fn editorial(at: &str, what: impl Into<String>) -> Self {
        Self { class: ChangeClass::Editorial, ..Self::new(at, what, Fits::BOTH) }
    }
}

/// Which of two takes what the other takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fits {
    /// The new one takes all that the old one takes.
    reads_old: bool,
    /// The old one takes all that the new one takes.
    old_reads: bool,
}

impl Fits {
    const BOTH: Self = Self { reads_old: true, old_reads: true };
    const NEITHER: Self = Self { reads_old: false, old_reads: false };
    /// More is taken than before.
    const WIDER: Self = Self { reads_old: true, old_reads: false };
    /// Less is.
    const NARROWER: Self = Self { reads_old: false, old_reads: true };

    const fn and(self, other: Self) -> Self {
        Self {
            reads_old: self.reads_old && other.reads_old,
            old_reads: self.old_reads && other.old_reads,
        }
    }

    const fn word(self) -> &'static str {
        match (self.reads_old, self.old_reads) {
            (true, false) => "widened",
            (false, true) => "narrowed",
            _ => "changed",
        }
    }
}

impl ChangeClass {
    /// As it is written in a report.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Compatible => "compatible",
            Self::Editorial => "editorial",
        }
    }
}

impl fmt::Display for ChangeClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
