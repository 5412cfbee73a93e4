//! What a history comes to.

use super::{Process, Step, Transition};
use crate::code::Coded;
use crate::report::Unjudged;
use crate::{Context, Detail, Findings, Limit, LocalDate, Pointer};

/// The last day of a limit. Only a [`Process`] or a [`Limit`] makes one, so that a report that shows it
/// shows no date of anybody.
///
/// ```compile_fail
/// let forged = jiaozheng_core::process::Due(jiaozheng_core::day(2018, 5, 12));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due(LocalDate);

impl Due {
    /// That day.
    pub const fn day(self) -> LocalDate {
        self.0
    }
}

/// Until when a step may be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// No limit is set.
    None,
    /// The last day allowed.
    Due(Due),
    /// The limit runs past the calendar.
    Unknown,
}

/// What is to be said of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StepFault {
    /// Before the step that it follows.
    OutOfOrder,
    /// Not possible in the state reached; what follows is judged by its order only.
    WrongState,
    /// By somebody who may not take it.
    WrongActor,
    /// After the last day allowed.
    Late(Due),
    /// The limit runs past the calendar: neither in time nor late.
    LimitUnknown,
}

/// What a history comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replay<S> {
    /// The state reached; `None` after a step from the wrong state.
    pub state: Option<S>,
    /// What is to be said, with the index of the step.
    pub faults: Vec<(usize, StepFault)>,
    /// Until when the next step may be taken.
    pub next: Deadline,
}

/// What the rules of a record report of its history: `history` is the place of the steps, `field`
/// the member of a step to be blamed.
impl<S> Replay<S> {
    /// Steps with this fault.
    pub fn faulty(
        &self,
        fault: StepFault,
        found: &mut Findings<'_>,
        history: &'static str,
        field: &'static str,
    ) {
        for (index, _) in self.faults.iter().filter(|(_, own)| *own == fault) {
            found.at(Pointer::from(history).index(*index).field(field));
        }
    }

    /// Steps that were late, with the day they were due; of those that `about` is about.
    pub fn late(
        &self,
        found: &mut Findings<'_>,
        history: &'static str,
        field: &'static str,
        about: impl Fn(usize) -> bool,
    ) {
        for (index, fault) in self.faults.iter().filter(|(index, _)| about(*index)) {
            let place = Pointer::from(history).index(*index).field(field);
            match *fault {
                StepFault::Late(due) => found.with(place, Detail::Due(due)),
                StepFault::LimitUnknown => found.cannot_judge(Unjudged::PAST_CALENDAR),
                _ => {}
            }
        }
    }

    /// A next step that is overdue and still open.
    pub fn overdue(&self, today: Option<LocalDate>, found: &mut Findings<'_>, place: &'static str) {
        match (self.next, today) {
            (Deadline::None, _) => {}
            (_, None) => found.cannot_judge(Unjudged::NO_TODAY),
            (Deadline::Unknown, _) => found.cannot_judge(Unjudged::PAST_CALENDAR),
            (Deadline::Due(due), Some(today)) if today <= due.day() => {}
            (Deadline::Due(due), _) => found.with(place, Detail::Due(due)),
        }
    }
}

impl<S: Coded, E: Coded, A: Coded> Process<S, E, A> {
    /// Goes through the steps of a case opened on `opened`, by the law of that day unless the context
    /// names another.
    pub fn replay(
        &self,
        opened: LocalDate,
        steps: impl IntoIterator<Item = Step<E, A>>,
        context: &Context<'_>,
    ) -> Replay<S> {
        let law = context.as_of.unwrap_or(opened);
        let mut replay =
            Replay { state: Some(self.initial), faults: Vec::new(), next: Deadline::None };
        let mut since = opened;
        for (index, step) in steps.into_iter().enumerate() {
            let start = step.received.map_or(since, |received| received.max(since));
            if step.on < start || step.received.is_some_and(|received| received < since) {
                replay.faults.push((index, StepFault::OutOfOrder));
            }
            if let Some(row) = self.row(&mut replay, index, &step, law) {
                match deadline(row.limit, start, context) {
                    Deadline::Due(due) if step.on > due.day() => {
                        replay.faults.push((index, StepFault::Late(due)));
                    }
                    Deadline::Unknown => replay.faults.push((index, StepFault::LimitUnknown)),
                    _ => {}
                }
                replay.state = Some(row.to);
            }
            since = since.max(step.on);
        }
        let limits = self.rows(replay.state, law).map(|row| deadline(row.limit, since, context));
        replay.next = limits.reduce(Deadline::earlier).unwrap_or(Deadline::None);
        replay
    }

    /// The rows that may be taken in a state.
    fn rows(
        &self,
        state: Option<S>,
        law: LocalDate,
    ) -> impl Iterator<Item = &'static Transition<S, E, A>> {
        self.rows_on(law).filter(move |row| Some(row.from) == state)
    }

    /// The row that a step takes; notes down what is wrong with the step.
    fn row(
        &self,
        replay: &mut Replay<S>,
        index: usize,
        step: &Step<E, A>,
        law: LocalDate,
    ) -> Option<&'static Transition<S, E, A>> {
        replay.state?;
        let mut rows =
            self.rows(replay.state, law).filter(|row| row.event == step.event).peekable();
        let Some(&first) = rows.peek() else {
            replay.state = None;
            replay.faults.push((index, StepFault::WrongState));
            return None;
        };
        let row = rows.find(|row| row.actor == step.actor);
        if row.is_none() {
            replay.faults.push((index, StepFault::WrongActor));
        }
        Some(row.unwrap_or(first))
    }
}

fn deadline(limit: Option<Limit>, since: LocalDate, context: &Context<'_>) -> Deadline {
    limit.map_or(Deadline::None, |limit| Deadline::of(limit, since, context))
}

impl Deadline {
    /// Until when a limit runs that begins on `since`: for a limit that no table has, as one that a
    /// profile chooses, or one over several steps.
    pub fn of(limit: Limit, since: LocalDate, context: &Context<'_>) -> Self {
        limit.due(since, context.calendar).map_or(Self::Unknown, |day| Self::Due(Due(day)))
    }

    /// Reports what was done on a day after the last one allowed, with that one.
    pub fn judge(self, on: LocalDate, found: &mut Findings<'_>, place: impl Into<Pointer>) {
        match self {
            Self::Due(due) if on > due.day() => found.with(place, Detail::Due(due)),
            Self::Unknown => found.cannot_judge(Unjudged::PAST_CALENDAR),
            Self::Due(_) | Self::None => {}
        }
    }

    /// The earlier of two; unknown where one of them is.
    fn earlier(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Due(one), Self::Due(two)) => Self::Due(one.min(two)),
            (Self::None, other) | (other, Self::None) => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{RuleInfo, Severity, day, text};

    #[test]
    fn a_limit_is_missed_from_the_day_after_its_last() {
        static RULE: RuleInfo =
            RuleInfo::new(Severity::Warning, "test.case.late", text("逾期", "late"));
        let judged = |since, on| {
            let mut report = crate::Report::default();
            let limit = Deadline::of(Limit::working_days(7), since, &Context::new());
            limit.judge(on, &mut report.of(&RULE), "/on");
            (report.findings().len(), report.skipped().len())
        };
        assert_eq!(judged(day(2025, 9, 26), day(2025, 10, 13)), (0, 0));
        assert_eq!(judged(day(2025, 9, 26), day(2025, 10, 14)), (1, 0));
        assert_eq!(judged(day(2031, 1, 6), day(2031, 1, 7)), (0, 1), "past the calendar");
    }

    #[test]
    fn a_step_is_overdue_from_the_day_after_the_last() {
        static RULE: RuleInfo =
            RuleInfo::new(Severity::Warning, "test.case.overdue", text("逾期", "overdue"));
        let next = Deadline::Due(Due(day(2025, 9, 24)));
        let replay = Replay { state: Some(()), faults: Vec::new(), next };
        let found = |today| {
            let mut report = crate::Report::default();
            replay.overdue(today, &mut report.of(&RULE), "/state");
            (report.findings().len(), report.skipped().len())
        };
        assert_eq!(found(Some(day(2025, 9, 24))), (0, 0));
        assert_eq!(found(Some(day(2025, 9, 25))), (1, 0));
        assert_eq!(found(None), (0, 1));
    }
}
