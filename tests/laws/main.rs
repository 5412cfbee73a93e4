//! Laws that hold for every record of every area: a new record is held to them by being listed.
//!
//! 1. good samples pass, and printing gives them back (`samples`);
//! 2. each rule is broken by one change, at one place, and by nothing else (`samples`);
//! 3. no output shows anything of a record (`leaks`);
//! 4. schema and code refuse the same documents, but for what no schema can say (`agreement`);
//! 5. a rule reads what its `reads` say and no more, and its schema says the same (`reads`);
//! 6. a document with many faults is told them all at once (`everything`);
//! 7. what means harm is refused with a finding, and nothing panics (`hostile`);
//! 8. whatever reads a document, what is said of it is the same (`readers`).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end so")]

mod agreement;
mod catalogue;
mod conformance;
mod diff;
#[cfg(feature = "student")]
mod everything;
mod export;
mod groups;
mod hostile;
mod identifiers;
mod leaks;
mod nobody;
mod readers;
mod reads;
mod released;
mod samples;
mod schemas;
mod support;
mod vary;
