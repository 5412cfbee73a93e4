//! A process without its types: for drawing and export.

use std::fmt::Write;

use serde::Serialize;

use super::{Process, Transition};
use crate::code::Coded;
use crate::{Basis, InForce, Lang, Limit, Text};

/// A process as data.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct ProcessInfo {
    /// Stable name.
    pub name: &'static str,
    /// Title for people.
    pub title: Text,
    /// State of a new case.
    pub initial: &'static str,
    /// States in which a case is closed.
    pub closed: Vec<&'static str>,
    /// All states that the table names, in its order.
    pub states: Vec<Named>,
    /// All events that it names.
    pub events: Vec<Named>,
    /// All actors that it names.
    pub actors: Vec<Named>,
    /// All steps allowed.
    pub transitions: Vec<TransitionInfo>,
}

/// A state, event or actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// As it stands in a record.
    pub code: &'static str,
    /// Chinese and English meaning.
    pub label: Text,
}

/// One row of a [`ProcessInfo`].
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct TransitionInfo {
    /// State before.
    pub from: &'static str,
    /// What happens.
    pub event: &'static str,
    /// State after.
    pub to: &'static str,
    /// Who acts.
    pub actor: &'static str,
    /// Time allowed since the state was entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Where the step comes from.
    pub basis: &'static [Basis],
    /// When the row applies.
    pub in_force: InForce,
}

impl<S: Coded, E: Coded, A: Coded> Process<S, E, A> {
    /// The process as data.
    pub fn info(&self) -> ProcessInfo {
        let states = std::iter::once(self.initial)
            .chain(self.table.iter().flat_map(|row| [row.from, row.to]));
        ProcessInfo {
            name: self.name,
            title: self.title,
            initial: self.initial.code(),
            closed: self.closed.iter().map(|state| state.code()).collect(),
            states: named(states),
            events: named(self.table.iter().map(|row| row.event)),
            actors: named(self.table.iter().map(|row| row.actor)),
            transitions: self.table.iter().map(transition).collect(),
        }
    }
}

fn named<T: Coded>(values: impl Iterator<Item = T>) -> Vec<Named> {
    let mut seen: Vec<T> = Vec::new();
    for value in values {
        if !seen.contains(&value) {
            seen.push(value);
        }
    }
    seen.into_iter().map(|value| Named { code: value.code(), label: value.label() }).collect()
}

fn transition<S: Coded, E: Coded, A: Coded>(row: &Transition<S, E, A>) -> TransitionInfo {
    TransitionInfo {
        from: row.from.code(),
        event: row.event.code(),
        to: row.to.code(),
        actor: row.actor.code(),
        limit: row.limit,
        basis: row.basis,
        in_force: row.in_force,
    }
}

impl ProcessInfo {
    /// What the code of a state, event or actor means.
    pub fn label(&self, code: &str, lang: Lang) -> &'static str {
        let all = self.states.iter().chain(&self.events).chain(&self.actors);
        all.filter(|named| named.code == code)
            .map(|named| named.label.in_lang(lang))
            .next()
            .unwrap_or("")
    }
}

/// The state diagram of a process, in the notation of Mermaid. Rows that differ in their dates alone
/// are drawn once.
pub fn mermaid(process: &ProcessInfo, lang: Lang) -> String {
    let mut drawing = String::from("stateDiagram-v2\n");
    for state in &process.states {
        let _ = writeln!(drawing, "    {}: {}", state.code, state.label.in_lang(lang));
    }
    let _ = writeln!(drawing, "    [*] --> {}", process.initial);
    let mut drawn: Vec<String> = Vec::new();
    for row in &process.transitions {
        let (actor, event) = (process.label(row.actor, lang), process.label(row.event, lang));
        let limit = row.limit.map(|limit| limit_in(limit, lang)).unwrap_or_default();
        let arrow = format!("    {} --> {}: {actor} {event}{limit}\n", row.from, row.to);
        if !drawn.contains(&arrow) {
            drawing.push_str(&arrow);
            drawn.push(arrow);
        }
    }
    for state in &process.closed {
        let _ = writeln!(drawing, "    {state} --> [*]");
    }
    drawing
}

fn limit_in(limit: Limit, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("（{limit}）"),
        Lang::En => format!(" ({})", limit.in_english()),
    }
}
