//! What rules on linked records are called, and the parts that records have in them.

/// A resumption without its suspension.
pub(crate) const SUSPENSION_MISSING: &str = "student.resumption.suspension_missing";
/// A transfer during a suspension.
pub(crate) const WHILE_SUSPENDED: &str = "student.transfer.while_suspended";
/// A transfer out without the transfer in.
pub(crate) const TRANSFER_IN_MISSING: &str = "student.change.transfer_in_missing";
/// A transfer in without the transfer out.
pub(crate) const TRANSFER_OUT_MISSING: &str = "student.change.transfer_out_missing";

/// A suspension, from its first day to its last as planned.
pub(crate) const SUSPENDED: u8 = 1;
/// A resumption, on its day.
pub(crate) const RESUMED: u8 = 2;
/// The other half of a pair.
pub(crate) const OTHER_HALF: u8 = 3;
/// Who asks.
pub(crate) const ASKING: u8 = 0;
