//! The steps a case goes through, as constant tables.

mod info;
mod replay;

use serde::Serialize;

use crate::code::Coded;
use crate::{Basis, InForce, Limit, LocalDate, Text};

pub use info::{ProcessInfo, TransitionInfo, mermaid};
pub use replay::{Deadline, Due, Replay, StepFault};

/// One row of a [`Process`]: in state `from`, `event` by `actor` leads to `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition<S, E, A> {
    /// State before.
    pub from: S,
    /// What happens.
    pub event: E,
    /// State after.
    pub to: S,
    /// Who acts.
    pub actor: A,
    /// Time allowed since the state was entered; `None` where none is set.
    pub limit: Option<Limit>,
    /// Where the step comes from.
    pub basis: &'static [Basis],
    /// When the row applies, by the day whose law applies to the case.
    pub in_force: InForce,
}

/// A process (办理流程): states `S`, events `E`, actors `A`, and nothing but a table.
///
/// ```
/// use jiaozheng_core::process::{Process, Step, StepFault, Transition};
/// use jiaozheng_core::{Basis, Context, InForce, Limit, code_list, day, text};
///
/// code_list! {
///     /// Where a request stands.
///     pub enum State("example.state", "状态", "State", Public, &[Basis::Consistency]) {
///         Open = "open": "待办", "open";
///         Done = "done": "办结", "done";
///     }
/// }
/// code_list! {
///     /// What can happen.
///     pub enum Event("example.event", "事项", "Event", Public, &[Basis::Consistency]) {
///         Answer = "answer": "答复", "answer";
///     }
/// }
/// code_list! {
///     /// Who acts.
///     pub enum Actor("example.actor", "主体", "Actor", Public, &[Basis::Consistency]) {
///         Bureau = "bureau": "教育局", "bureau";
///     }
/// }
///
/// const TABLE: &[Transition<State, Event, Actor>] = &[Transition {
///     from: State::Open,
///     event: Event::Answer,
///     to: State::Done,
///     actor: Actor::Bureau,
///     limit: Some(Limit::working_days(5)),
///     basis: &[Basis::Consistency],
///     in_force: InForce::ALWAYS,
/// }];
/// static REQUEST: Process<State, Event, Actor> =
///     Process { name: "example.request", title: text("答复", "answer"), initial: State::Open, closed: &[State::Done], table: TABLE };
///
/// let answer = Step { event: Event::Answer, actor: Actor::Bureau, received: None, on: day(2024, 2, 26) };
/// let replay = REQUEST.replay(day(2024, 2, 8), [answer], &Context::new());
/// assert_eq!(replay.state, Some(State::Done));
/// let [(0, StepFault::Late(due))] = replay.faults[..] else { panic!() };
/// assert_eq!(due.day(), day(2024, 2, 21));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Process<S: 'static, E: 'static, A: 'static> {
    /// Stable name, `student.transfer` or `student.transfer/sending_side_first`.
    pub name: &'static str,
    /// Title for people.
    pub title: Text,
    /// State of a new case.
    pub initial: S,
    /// States in which a case is closed.
    pub closed: &'static [S],
    /// All steps allowed.
    pub table: &'static [Transition<S, E, A>],
}

/// A step that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step<E, A> {
    /// What happened.
    pub event: E,
    /// Who acted.
    pub actor: A,
    /// When the case reached the one who acted, if that was later than the step before.
    pub received: Option<LocalDate>,
    /// On which day.
    pub on: LocalDate,
}

/// What is wrong with a table itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Flaw {
    /// Two rows for one state, event and actor, in force together.
    TwoRows,
    /// A row starts in a state that cannot be reached.
    Unreachable,
    /// A closed state can be left, or cannot be reached.
    NotClosed,
    /// A case can get stuck in a state that is not closed.
    DeadEnd,
}

impl<S: Coded, E: Coded, A: Coded> Process<S, E, A> {
    /// The rows that apply on a day.
    pub fn rows_on(
        &self,
        day: LocalDate,
    ) -> impl Iterator<Item = &'static Transition<S, E, A>> + use<S, E, A> {
        self.table.iter().filter(move |row| row.in_force.contains(day))
    }

    /// What is wrong with the table on a day; tests assert that nothing is.
    pub fn flaws(&self, day: LocalDate) -> Vec<Flaw> {
        let rows: Vec<_> = self.rows_on(day).collect();
        let mut reached = vec![self.initial];
        let mut next = 0;
        while let Some(&state) = reached.get(next) {
            next += 1;
            for row in rows.iter().filter(|row| row.from == state) {
                if !reached.contains(&row.to) {
                    reached.push(row.to);
                }
            }
        }
        let leaves = |state: &S| rows.iter().any(|row| row.from == *state);
        let same = |one: &Transition<S, E, A>, other: &Transition<S, E, A>| {
            one.from == other.from && one.event == other.event && one.actor == other.actor
        };
        let twice = rows
            .iter()
            .enumerate()
            .any(|(at, row)| rows.iter().skip(at + 1).any(|other| same(row, other)));
        let unreachable = rows.iter().any(|row| !reached.contains(&row.from));
        let not_closed = self.closed.iter().any(|it| leaves(it) || !reached.contains(it));
        let stuck = reached.iter().any(|it| !leaves(it) && !self.closed.contains(it));
        let flaws = [
            (twice, Flaw::TwoRows),
            (unreachable, Flaw::Unreachable),
            (not_closed, Flaw::NotClosed),
            (stuck, Flaw::DeadEnd),
        ];
        flaws.into_iter().filter(|(there, _)| *there).map(|(_, flaw)| flaw).collect()
    }
}
