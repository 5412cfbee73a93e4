//! Code lists as data.

use jiaozheng_core::code::{Code, CodeList};
use jiaozheng_core::{Basis, LocalDate, Text};
use serde::Serialize;

/// A code list as data.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct CodeListView {
    /// Stable name.
    pub name: &'static str,
    /// Title for people.
    pub title: Text,
    /// Where the codes come from.
    pub basis: &'static [Basis],
    /// Until when the list is known to be complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_until: Option<LocalDate>,
    /// The codes.
    pub codes: Vec<CodeView>,
}

/// One code as data.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct CodeView {
    /// As it stands in a record.
    pub code: String,
    /// Meaning.
    pub label: Text,
    /// When it began to be in force; the two days within which, where the sources tell no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// When it ceased to be in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Whether it is in force on the day asked for; absent where the sources do not tell, or no day
    /// was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<bool>,
}

impl CodeListView {
    /// All codes of a list; with a day, those that are in force on it or may be.
    pub fn of(list: &CodeList, as_of: Option<LocalDate>) -> Self {
        let all = (list.codes)();
        let codes = all.into_iter().filter_map(|code| view(list, code, as_of)).collect();
        let CodeList { name, title, basis, known_until, .. } = *list;
        Self { name, title, basis, known_until, codes }
    }
}

fn view(list: &CodeList, code: Code, as_of: Option<LocalDate>) -> Option<CodeView> {
    let in_force = as_of.and_then(|day| (list.in_force)(&code, day));
    let shown = in_force != Some(false);
    let Code { code, label, from, to, .. } = code;
    shown.then_some(CodeView { code, label, from, to, in_force })
}
