#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod edition;

pub use jiaozheng_core as core;
#[cfg(feature = "responsibility")]
pub use jiaozheng_responsibility as responsibility;
#[cfg(feature = "student")]
pub use jiaozheng_student as student;
#[cfg(feature = "teacher")]
pub use jiaozheng_teacher as teacher;
#[cfg(feature = "training")]
pub use jiaozheng_training as training;

use jiaozheng_core::code::{CODE_LISTS, CodeList};
use jiaozheng_core::process::ProcessInfo;
use jiaozheng_core::record::{shape_rules, value_rules};
use jiaozheng_core::sample::Figure;
use jiaozheng_core::{Profile, RecordKind, RuleInfo, Setting};

pub use edition::RULES_EDITION;

/// All kinds of records of the enabled areas.
///
/// ```
/// let kind = jiaozheng::records().find(|kind| kind.meta.name == "student.transfer").unwrap();
/// assert_eq!(kind.meta.title.zh, "转学申请");
/// ```
pub fn records() -> impl Iterator<Item = &'static RecordKind> {
    const AREAS: &[&[RecordKind]] = &[
        #[cfg(feature = "student")]
        jiaozheng_student::RECORDS,
        #[cfg(feature = "teacher")]
        jiaozheng_teacher::RECORDS,
        #[cfg(feature = "training")]
        jiaozheng_training::RECORDS,
        #[cfg(feature = "responsibility")]
        jiaozheng_responsibility::RECORDS,
    ];
    AREAS.iter().copied().flatten()
}

/// What the annual report counts of them.
pub fn figures() -> impl Iterator<Item = &'static Figure> {
    const AREAS: &[&[Figure]] = &[
        #[cfg(feature = "student")]
        jiaozheng_student::FIGURES,
        #[cfg(feature = "teacher")]
        jiaozheng_teacher::FIGURES,
        #[cfg(feature = "training")]
        jiaozheng_training::FIGURES,
        #[cfg(feature = "responsibility")]
        jiaozheng_responsibility::FIGURES,
    ];
    AREAS.iter().copied().flatten()
}

/// The kind of record of this name: `student.transfer`, `student.transfer@1`, or its Chinese title.
///
/// ```
/// assert!(jiaozheng::record("转学申请").is_some());
/// assert!(jiaozheng::record("student.transfer@1").is_some());
/// assert!(jiaozheng::record("student.nothing").is_none());
/// ```
pub fn record(name: &str) -> Option<&'static RecordKind> {
    let plain = name.strip_suffix("@1").unwrap_or(name);
    records().find(|kind| kind.meta.versioned_name() == plain || kind.meta.title.zh == name)
}

/// All rules: on shape, on values, on records.
pub fn rules() -> impl Iterator<Item = &'static RuleInfo> {
    shape_rules().chain(value_rules()).chain(records().flat_map(|kind| (kind.rules)()))
}

/// The rule of this id.
pub fn rule(id: &str) -> Option<&'static RuleInfo> {
    rules().find(|rule| rule.id == id)
}

/// All code lists, those of every area first.
pub fn code_lists() -> impl Iterator<Item = &'static CodeList> {
    let all = CODE_LISTS.iter().chain(records().flat_map(|kind| kind.code_lists));
    once(all, |list| list.name)
}

/// All processes.
pub fn processes() -> impl Iterator<Item = ProcessInfo> {
    records().flat_map(|kind| kind.processes).map(|process| process())
}

/// All that a profile can choose.
pub fn settings() -> Vec<&'static Setting> {
    once(records().flat_map(|kind| kind.settings).copied(), |setting| setting.name).collect()
}

/// Each of a name once: records of one area share code lists and settings.
fn once<T: Copy>(
    all: impl Iterator<Item = T>,
    name: fn(T) -> &'static str,
) -> impl Iterator<Item = T> {
    let mut seen = std::collections::BTreeSet::new();
    all.filter(move |it| seen.insert(name(*it)))
}

/// The built-in profile of this name.
///
/// ```
/// assert_eq!(jiaozheng::profile("henan").unwrap().name(), "henan");
/// assert!(jiaozheng::profile("atlantis").is_none());
/// ```
pub fn profile(name: &str) -> Option<Profile> {
    Profile::built_in(name, &settings())
}

/// The names of the built-in profiles.
pub fn profiles() -> Vec<&'static str> {
    let mut names: Vec<_> = settings()
        .into_iter()
        .flat_map(|setting| setting.built_in)
        .map(|choice| choice.profile)
        .collect();
    names.sort_unstable();
    names.dedup();
    names.insert(0, "national");
    names
}
