//! What rules on linked records are called, and the parts that records have in them.

/// An application of somebody whose qualification was forfeited.
pub(crate) const AFTER_FORFEITURE: &str = "teacher.certification.after_forfeiture";
/// An application of somebody whose qualification was revoked not long before.
pub(crate) const AFTER_REVOCATION: &str = "teacher.certification.after_revocation";
/// A certificate that was issued by its application, and is in no register.
pub(crate) const CERTIFICATE_MISSING: &str = "teacher.certification.certificate_missing";
/// Registered, though a case of ethics with vile influence is in the same cycle.
pub(crate) const VILE_CASE: &str = "teacher.registration.vile_case_in_cycle";
/// Registered, though a case of paid tutoring is in the same cycle.
pub(crate) const TUTORING_CASE: &str = "teacher.registration.tutoring_case_in_cycle";
/// Registered before a sanction was lifted.
pub(crate) const WHILE_SANCTIONED: &str = "teacher.registration.while_sanctioned";
/// Not failed, though the qualification of the certificate was lost.
pub(crate) const CERTIFICATE_LOST: &str = "teacher.registration.certificate_lost";
/// Two open applications of one teacher.
pub(crate) const SEVERAL_OPEN: &str = "teacher.registration.several_open";
/// Two cases on one thing that a teacher did.
pub(crate) const SAME_EVENT_TWICE: &str = "teacher.ethics_case.same_event_twice";
/// A yearly check of somebody who was not checked before being hired.
pub(crate) const RECRUIT_CHECK_MISSING: &str = "teacher.entry_check.recruit_check_missing";

/// Who applies, until it was decided.
pub(crate) const APPLIED: u8 = 0;
/// A certificate, on its day.
pub(crate) const CERTIFIED: u8 = 1;
/// A qualification forfeited, or lost in whatever way.
pub(crate) const FORFEITED: u8 = 2;
/// A qualification revoked, until its holder may apply again.
pub(crate) const REVOKED: u8 = 3;

/// A case of ethics, on the day of what happened, or a sanction until it is lifted.
pub(crate) const ETHICS_CASE: u8 = 1;
/// A check before somebody was hired.
pub(crate) const RECRUIT_CHECK: u8 = 2;
/// Who asks.
pub(crate) const ASKING: u8 = 0;
