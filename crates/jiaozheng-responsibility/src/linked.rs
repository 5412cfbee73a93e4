//! What rules on linked records are called, and the parts that records have in them.

/// An assessment of a county's bureau whose principal has not reported on the rule of law.
pub(crate) const LAW_DEBRIEF_MISSING: &str = "responsibility.assessment.law_debrief_missing";

/// Who asks, or tells no more than that there is such a record.
pub(crate) const THERE: u8 = 0;
