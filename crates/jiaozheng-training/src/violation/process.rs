//! How a case goes: investigated, told, perhaps heard, decided, delivered, executed.

use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, Limit, day, text};

use super::ViolationStep;
use super::codes::ViolationActor::{self, EnforcementAuthority, Party, TrainingAuthority};
use super::codes::ViolationEvent::{
    self, CallHearing, Conclude, Decide, Deliver, Execute, Hear, NotPunish, Notify, Refer,
    RequestHearing, Withdraw,
};
use super::codes::ViolationState::{
    self, Decided, Delivered, Executed, Filed, Heard, HearingCalled, HearingRequested,
    Investigated, NotPunished, Notified, Referred, Withdrawn,
};
use crate::law;

/// The process of a case.
pub type ViolationProcess = Process<ViolationState, ViolationEvent, ViolationActor>;
type Row = Transition<ViolationState, ViolationEvent, ViolationActor>;

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] = &[|| PROCESS.info()];

/// The law on penalties as revised.
const IN_FORCE: InForce = InForce::since(day(2021, 7, 15));

const OUTCOME: &[Basis] = &[law::OUTCOMES, law::WHO_PUNISHES];
const CONSISTENCY: &[Basis] = &[Basis::Consistency];

const fn row(
    from: ViolationState,
    event: ViolationEvent,
    to: ViolationState,
    actor: ViolationActor,
    basis: &'static [Basis],
) -> Row {
    Transition { from, event, to, actor, limit: None, basis, in_force: IN_FORCE }
}

/// The rows of whoever punishes: the department for training, or where the province has one, that which
/// enforces for several.
macro_rules! of_either {
    ($( $from:ident, $event:ident, $to:ident, $limit:expr, $basis:expr; )+) => {
        &[
            HEARING_ASKED,
            $(
                Transition { limit: $limit, ..row($from, $event, $to, TrainingAuthority, $basis) },
                Transition { limit: $limit, ..row($from, $event, $to, EnforcementAuthority, $basis) },
            )+
        ]
    };
}

// The table is a constant, so that these limits of the law are none that a profile could set.

/// Article 64, item 1, and article 85.
const HEARING_ASKED_WITHIN: Limit = Limit::working_days(5);
/// Article 61, paragraph 1, and article 85.
const DELIVERED_WITHIN: Limit = Limit::working_days(7);

const HEARING_ASKED: Row = Transition {
    limit: Some(HEARING_ASKED_WITHIN),
    ..row(
        Notified,
        RequestHearing,
        HearingRequested,
        Party,
        &[law::HEARING_ASKED, law::WORKING_DAYS],
    )
};

/// The table of all cases.
pub static PROCESS: ViolationProcess = Process {
    name: "training.violation",
    title: text("校外培训行政处罚", "penalties for unlawful training"),
    initial: Filed,
    closed: &[Executed, NotPunished, Referred, Withdrawn],
    table: of_either! {
        Filed, Conclude, Investigated, None, CONSISTENCY;
        Filed, Withdraw, Withdrawn, None, CONSISTENCY;
        Investigated, Notify, Notified, None, &[law::TOLD_BEFORE];
        Investigated, NotPunish, NotPunished, None, OUTCOME;
        Investigated, Refer, Referred, None, OUTCOME;
        Notified, Decide, Decided, None, OUTCOME;
        Notified, NotPunish, NotPunished, None, OUTCOME;
        HearingRequested, CallHearing, HearingCalled, None, &[law::HEARING_CALLED];
        HearingCalled, Hear, Heard, None, &[law::HEARING];
        Heard, Decide, Decided, None, OUTCOME;
        Heard, NotPunish, NotPunished, None, OUTCOME;
        Decided, Deliver, Delivered, Some(DELIVERED_WITHIN), &[law::DELIVERY, law::WORKING_DAYS];
        Delivered, Execute, Executed, None, CONSISTENCY;
    },
};

impl From<&ViolationStep> for Step<ViolationEvent, ViolationActor> {
    fn from(step: &ViolationStep) -> Self {
        Self { event: step.event, actor: step.actor, received: None, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::process::StepFault::{self, Late, WrongActor, WrongState};
    use jiaozheng_core::{Context, LocalDate};

    use super::*;

    const FILED: LocalDate = day(2025, 9, 1);

    type Taken = (ViolationEvent, ViolationActor, LocalDate);

    fn replay(steps: &[Taken]) -> (Option<ViolationState>, Vec<(usize, StepFault)>) {
        let step = |&(event, actor, on): &Taken| Step { event, actor, received: None, on };
        let done = PROCESS.replay(FILED, steps.iter().map(step), &Context::new());
        (done.state, done.faults)
    }

    const TOLD: [Taken; 2] = [
        (Conclude, TrainingAuthority, day(2025, 9, 8)),
        (Notify, TrainingAuthority, day(2025, 9, 26)),
    ];

    #[test]
    fn the_table_is_sound() {
        assert_eq!(PROCESS.flaws(FILED), []);
        assert_eq!(PROCESS.rows_on(FILED).count(), 27);
    }

    #[test]
    fn nobody_is_punished_who_was_not_told() {
        let at_once = [TOLD[0], (Decide, TrainingAuthority, day(2025, 9, 9))];
        assert_eq!(replay(&at_once), (None, vec![(1, WrongState)]));
        let told = [TOLD[0], TOLD[1], (Decide, EnforcementAuthority, day(2025, 10, 20))];
        assert_eq!(replay(&told), (Some(Decided), vec![]));
    }

    #[test]
    fn a_hearing_is_asked_for_by_the_party_within_five_working_days() {
        // The national holiday lies between, and two weekend days that were worked.
        let asked = |on, by| replay(&[TOLD[0], TOLD[1], (RequestHearing, by, on)]).1;
        assert_eq!(asked(day(2025, 10, 10), Party), []);
        let [(2, Late(due))] = asked(day(2025, 10, 11), Party)[..] else { panic!("late") };
        assert_eq!(due.day(), day(2025, 10, 10));
        assert_eq!(asked(day(2025, 10, 9), TrainingAuthority), [(2, WrongActor)]);
    }
}
