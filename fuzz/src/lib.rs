//! What the fuzz targets share: laws, documents to start from, changes to them, and all that is ever
//! written about one.

#![forbid(unsafe_code)]

mod change;
mod outputs;

pub use change::{Case, MARKER, Start, known};
pub use outputs::{FORMS, outputs, report};

use std::sync::OnceLock;

use jiaozheng::core::sample::GOOD_FROM;
use jiaozheng::core::{Context, Profile, Reader, RecordKind, Severity};

/// The profile of the sample bureau, which switches on what can be.
///
/// # Panics
///
/// Never: the file is a profile.
#[must_use]
pub fn profile() -> &'static Profile {
    static PROFILE: OnceLock<Profile> = OnceLock::new();
    PROFILE.get_or_init(|| {
        let text = include_str!("../../crates/jiaozheng-cli/data/profile.toml");
        jiaozheng_check::profile::read(text, &jiaozheng::settings()).expect("a profile")
    })
}

/// Every rule has what it asks for: a day, and a profile that chooses.
#[must_use]
pub fn context(profile: &Profile) -> Context<'_> {
    Context::new().profile(profile).today(GOOD_FROM)
}

/// The typed path takes a document if and only if the full report finds no error of shape and of no
/// value. The day is not said: what lies in the future is no matter of shape.
///
/// # Panics
///
/// Where the two disagree.
pub fn both_paths_agree(kind: &RecordKind, json: &[u8]) {
    let outcome = (kind.check)(json, &Context::new());
    let errors = outcome.report.findings().iter().map(|finding| finding.rule);
    let errors = errors.filter(|rule| rule.severity == Severity::Error);
    let form: Vec<_> =
        errors.clone().map(|rule| rule.id).filter(|id| id.starts_with("core.")).collect();
    let typed = (kind.parses)(json);
    assert_eq!(typed, form.is_empty(), "the typed path, and the report: {form:?}");
    assert!(typed || errors.count() > 0, "a report without errors on what cannot be read");
}

/// What can be read and written is the same from then on.
///
/// # Panics
///
/// Where writing changes something, or cannot be read.
pub fn writing_is_stable(kind: &RecordKind, json: &[u8]) {
    let Some(once) = (kind.rewrite)(json, Reader::Fastest) else { return };
    let again = (kind.rewrite)(once.as_bytes(), Reader::Fastest);
    assert_eq!(again.as_ref(), Some(&once), "read, written, read, written");
}
