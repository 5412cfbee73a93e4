//! JSON Pointers (RFC 6901) to the place a finding is.

use std::fmt;

use serde::{Serialize, Serializer};

/// A place in a record, printed as an RFC 6901 JSON Pointer.
///
/// Segments are field names known at compile time or array indices. A name that is no field of the
/// record shows as `*`: a value misplaced as a name does not leak.
///
/// ```
/// use jiaozheng_core::Pointer;
///
/// let place = Pointer::root().field("pupils").index(2).field("resident_id");
/// assert_eq!(place.to_string(), "/pupils/2/resident_id");
/// assert_eq!(Pointer::root().to_string(), "");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Vec<Segment>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Segment {
    Field(&'static str),
    Index(usize),
    /// The member at this position, of whatever name.
    Foreign(usize),
}

impl Pointer {
    /// The record itself.
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The named member of this place.
    #[must_use]
    pub fn field(self, name: &'static str) -> Self {
        self.then(Segment::Field(name))
    }

    /// The array element at `index` of this place.
    #[must_use]
    pub fn index(self, index: usize) -> Self {
        self.then(Segment::Index(index))
    }

    /// The place that this one is a member or an element of.
    #[must_use]
    pub fn parent(mut self) -> Self {
        self.0.pop();
        self
    }

    pub(crate) fn along(way: &[Segment]) -> Self {
        Self(way.to_vec())
    }

    pub(crate) fn segments(&self) -> &[Segment] {
        &self.0
    }

    fn then(mut self, segment: Segment) -> Self {
        self.0.push(segment);
        self
    }

    /// Whether one of the two places lies in the other, which is written out: `/to_school/code`.
    pub(crate) fn overlaps(&self, other: &str) -> bool {
        let names = other.split('/').skip(1);
        self.0
            .iter()
            .zip(names)
            .all(|(ours, name)| matches!(ours, Segment::Field(own) if *own == name))
    }
}

impl From<&'static str> for Pointer {
    /// A pointer written out: `/to_school/code`. Field names are `snake_case`: nothing to unescape.
    fn from(pointer: &'static str) -> Self {
        pointer.split('/').skip(1).fold(Self::root(), Self::field)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|segment| match segment {
            Segment::Field(name) => write!(f, "/{name}"),
            Segment::Index(index) => write!(f, "/{index}"),
            Segment::Foreign(_) => f.write_str("/*"),
        })
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
