//! What rules on linked records are called, and the parts that records have in them.

use jiaozheng_core::Fact;

/// A change or renewal of an institution that was deregistered.
pub(crate) const APPROVAL_AFTER_DEREGISTRATION: &str = "training.approval.after_deregistration";
/// A course of an institution that was deregistered.
pub(crate) const COURSE_AFTER_DEREGISTRATION: &str = "training.course.after_deregistration";

/// The licence was given back.
pub(crate) const DEREGISTERED: u8 = 1;
/// Who asks.
pub(crate) const ASKING: u8 = 0;

/// Whether the institution came to its end before what it asks about did.
pub(crate) fn is_over(own: Fact, told: &[Fact]) -> bool {
    told.iter().any(|end| end.part == DEREGISTERED && end.from < own.to)
}
