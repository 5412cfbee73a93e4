//! What rules on linked records are called, and the parts that records have in them.

/// A resumption without its suspension.
pub(crate) const SUSPENSION_MISSING: &str = "student.resumption.suspension_missing";
/// A transfer during a suspension.
pub(crate) const WHILE_SUSPENDED: &str = "student.transfer.while_suspended";

/// A suspension, from its first day to its last as planned.
pub(crate) const SUSPENDED: u8 = 1;
/// A resumption, on its day.
pub(crate) const RESUMED: u8 = 2;
/// Who asks.
pub(crate) const ASKING: u8 = 0;
