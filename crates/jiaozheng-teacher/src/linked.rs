//! What rules on linked records are called, and the parts that records have in them.

/// An application of somebody whose qualification was forfeited.
pub(crate) const AFTER_FORFEITURE: &str = "teacher.certification.after_forfeiture";
/// An application of somebody whose qualification was revoked not long before.
pub(crate) const AFTER_REVOCATION: &str = "teacher.certification.after_revocation";
/// A certificate that was issued by its application, and is in no register.
pub(crate) const CERTIFICATE_MISSING: &str = "teacher.certification.certificate_missing";

/// Who applies, until it was decided.
pub(crate) const APPLIED: u8 = 0;
/// A certificate, on its day.
pub(crate) const CERTIFIED: u8 = 1;
/// A qualification forfeited.
pub(crate) const FORFEITED: u8 = 2;
/// A qualification revoked, until its holder may apply again.
pub(crate) const REVOKED: u8 = 3;
