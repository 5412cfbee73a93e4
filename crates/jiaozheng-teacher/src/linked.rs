//! What rules on several records are called, and the parts that records have in them.

/// Registered, though a case of ethics with vile influence is in the same cycle.
pub(crate) const VILE_CASE: &str = "teacher.registration.vile_case_in_cycle";
/// Registered, though a case of paid tutoring is in the same cycle.
pub(crate) const TUTORING_CASE: &str = "teacher.registration.tutoring_case_in_cycle";
/// Registered while a sanction runs.
pub(crate) const WHILE_SANCTIONED: &str = "teacher.registration.while_sanctioned";
/// Two open applications of one teacher.
pub(crate) const SEVERAL_OPEN: &str = "teacher.registration.several_open";
/// Two cases on one thing that a teacher did.
pub(crate) const SAME_EVENT_TWICE: &str = "teacher.ethics_case.same_event_twice";
/// A yearly check of somebody who was not checked before being hired.
pub(crate) const RECRUIT_CHECK_MISSING: &str = "teacher.entry_check.recruit_check_missing";

/// A case of ethics, on the day of what happened, or a sanction while it runs.
pub(crate) const ETHICS_CASE: u8 = 1;
/// A check before somebody was hired.
pub(crate) const RECRUIT_CHECK: u8 = 2;
/// Who asks.
pub(crate) const ASKING: u8 = 0;
