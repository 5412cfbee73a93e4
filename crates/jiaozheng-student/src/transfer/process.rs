//! How a transfer goes: the schools and authorities agree in turn, then the file is handed over.
//!
//! National rules name four bodies and fix no order. In which order they decide, and whether cities
//! decide as well, the profile says; that both schools can have one authority, the record.

use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, Limit, LocalDate, Profile, text};

use super::codes::TransferActor::{
    self, Applicant, ReceivingAuthority, ReceivingCity, ReceivingSchool, SendingAuthority,
    SendingCity, SendingSchool, SharedAuthority, SharedCity,
};
use super::codes::TransferEvent::{self, Agree, HandOverFile, Refuse, Withdraw};
use super::codes::TransferState::{
    self, Approved, AtReceivingAuthority, AtReceivingCity, AtReceivingSchool, AtSendingAuthority,
    AtSendingCity, AtSendingSchool, AtSharedAuthority, AtSharedCity, FileHandedOver, Refused,
    Withdrawn,
};
use super::{Transfer, TransferStep, settings};
use crate::Stage;
use crate::law::{self, REGIME_2013, REGIME_2025};

/// The process of a transfer.
pub type TransferProcess = Process<TransferState, TransferEvent, TransferActor>;
type Row = Transition<TransferState, TransferEvent, TransferActor>;
type Body = (TransferState, TransferActor);

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] = &[
    || RECEIVING_SIDE_FIRST.info(),
    || SENDING_SIDE_FIRST.info(),
    || RECEIVING_SCHOOL_FIRST.info(),
    || ONE_AUTHORITY.info(),
    || ONE_AUTHORITY_SENDING_FIRST.info(),
    || TWO_LEVELS.info(),
    || TWO_LEVELS_ONE_CITY.info(),
];

/// The table that a case follows, by the choices of a profile on a day.
pub fn process(case: &Transfer, profile: &Profile, day: LocalDate) -> &'static TransferProcess {
    let order = profile.word(settings::ORDER, day);
    let senior = case.stage == Stage::SeniorSecondary;
    let cities = senior && profile.is_on(settings::CITY_DECIDES_SENIOR, day);
    let (from, to) = (case.from_school.division, case.to_school.division);
    match order {
        1 if case.has_one_authority() => &ONE_AUTHORITY_SENDING_FIRST,
        _ if case.has_one_authority() => &ONE_AUTHORITY,
        _ if cities && from.prefecture() == to.prefecture() => &TWO_LEVELS_ONE_CITY,
        _ if cities => &TWO_LEVELS,
        1 => &SENDING_SIDE_FIRST,
        2 => &RECEIVING_SCHOOL_FIRST,
        _ => &RECEIVING_SIDE_FIRST,
    }
}

/// Declares a process: its name and title, and the bodies that decide, in their order.
macro_rules! processes {
    ($( $process:ident $name:literal $zh:literal $en:literal: $initial:ident $(, $body:expr)+; )+) => { $(
        static $process: TransferProcess = {
            const BODIES: &[Body] = &[$($body),+];
            static TABLE: [Row; BODIES.len() * ROWS_A_BODY + ROWS_OF_THE_FILE] = table(BODIES);
            Process {
                name: concat!("student.transfer/", $name),
                title: text($zh, $en),
                initial: $initial,
                closed: &[FileHandedOver, Refused, Withdrawn],
                table: &TABLE,
            }
        };
    )+ };
}

const RECEIVING: Body = (AtReceivingSchool, ReceivingSchool);
const RECEIVING_SIDE: Body = (AtReceivingAuthority, ReceivingAuthority);
const RECEIVING_PLACE: Body = (AtReceivingCity, ReceivingCity);
const SENDING: Body = (AtSendingSchool, SendingSchool);
const SENDING_SIDE: Body = (AtSendingAuthority, SendingAuthority);
const SENDING_PLACE: Body = (AtSendingCity, SendingCity);
const BOTH: Body = (AtSharedAuthority, SharedAuthority);
const BOTH_PLACES: Body = (AtSharedCity, SharedCity);

processes! {
    RECEIVING_SIDE_FIRST "receiving_side_first" "转学（先转入方）" "transfer, receiving side first":
        AtReceivingSchool, RECEIVING, RECEIVING_SIDE, SENDING, SENDING_SIDE;
    SENDING_SIDE_FIRST "sending_side_first" "转学（先转出方）" "transfer, sending side first":
        AtSendingSchool, SENDING, SENDING_SIDE, RECEIVING, RECEIVING_SIDE;
    RECEIVING_SCHOOL_FIRST "receiving_school_first" "转学（先转入学校，再转出方）" "transfer, receiving school first":
        AtReceivingSchool, RECEIVING, SENDING, SENDING_SIDE, RECEIVING_SIDE;
    ONE_AUTHORITY "one_authority" "转学（同一主管部门）" "transfer under one authority":
        AtReceivingSchool, RECEIVING, SENDING, BOTH;
    ONE_AUTHORITY_SENDING_FIRST "one_authority_sending_first" "转学（同一主管部门，先转出学校）" "transfer under one authority, sending school first":
        AtSendingSchool, SENDING, RECEIVING, BOTH;
    TWO_LEVELS "two_levels" "转学（县、市两级核办）" "transfer, counties and cities decide":
        AtReceivingSchool, RECEIVING, RECEIVING_SIDE, RECEIVING_PLACE, SENDING, SENDING_SIDE, SENDING_PLACE;
    TWO_LEVELS_ONE_CITY "two_levels_one_city" "转学（同一市内，县、市两级核办）" "transfer within one city, counties and city decide":
        AtReceivingSchool, RECEIVING, RECEIVING_SIDE, SENDING, SENDING_SIDE, BOTH_PLACES;
}

/// Agreement, refusal and withdrawal, by the rules of 2013 and by those of 2025.
const ROWS_A_BODY: usize = 6;
const ROWS_OF_THE_FILE: usize = 2;

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, where it would stop it")]
const fn table<const ROWS: usize>(bodies: &[Body]) -> [Row; ROWS] {
    let mut rows = [hand_over(REGIME_2013); ROWS];
    rows[ROWS - 1] = hand_over(REGIME_2025);
    let mut at = 0;
    while at < bodies.len() {
        let next = if at + 1 < bodies.len() { bodies[at + 1].0 } else { Approved };
        let first = at * ROWS_A_BODY;
        rows[first] = row(bodies[at], Agree, next, REGIME_2013);
        rows[first + 1] = row(bodies[at], Refuse, Refused, REGIME_2013);
        rows[first + 2] = row(bodies[at], Withdraw, Withdrawn, REGIME_2013);
        rows[first + 3] = row(bodies[at], Agree, next, REGIME_2025);
        rows[first + 4] = row(bodies[at], Refuse, Refused, REGIME_2025);
        rows[first + 5] = row(bodies[at], Withdraw, Withdrawn, REGIME_2025);
        at += 1;
    }
    rows
}

const fn row(
    (from, body): Body,
    event: TransferEvent,
    to: TransferState,
    in_force: InForce,
) -> Row {
    let is_2013 = in_force.to.is_some();
    let four: &[Basis] = if is_2013 {
        &[law::FOUR_BODIES_2013, law::ORDER]
    } else {
        &[law::FOUR_BODIES_2025, law::ORDER]
    };
    let is_city = matches!(body, ReceivingCity | SendingCity | SharedCity);
    let (actor, limit, basis) = match event {
        Withdraw => (Applicant, None, CONSISTENCY),
        // The ten working days are those of the four bodies; for cities none are known.
        _ if is_city => (body, None, CITY),
        _ => (body, Some(Limit::working_days(10)), four),
    };
    Transition { from, event, to, actor, limit, basis, in_force }
}

const CONSISTENCY: &[Basis] = &[Basis::Consistency];
const CITY: &[Basis] = &[law::HENAN_SIX_STEPS];

const fn hand_over(in_force: InForce) -> Row {
    let (limit, basis): (_, &[Basis]) = if in_force.to.is_some() {
        (Some(Limit::months(1)), &[law::FILE_2013])
    } else {
        (None, &[law::FILE_2025])
    };
    let (from, to) = (Approved, FileHandedOver);
    Transition { from, event: HandOverFile, to, actor: SendingSchool, limit, basis, in_force }
}

impl From<&TransferStep> for Step<TransferEvent, TransferActor> {
    fn from(step: &TransferStep) -> Self {
        Self { event: step.event, actor: step.actor, received: step.received_on, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::process::StepFault::{Late, LimitUnknown, WrongActor, WrongState};
    use jiaozheng_core::process::{Deadline, Replay};
    use jiaozheng_core::{Context, LocalDate, day};

    use super::*;

    fn replay(
        process: &TransferProcess,
        opened: LocalDate,
        steps: &[(TransferEvent, TransferActor, LocalDate)],
    ) -> Replay<TransferState> {
        let step = |&(event, actor, on): &_| Step { event, actor, received: None, on };
        process.replay(opened, steps.iter().map(step), &Context::new())
    }

    #[test]
    fn tables_are_sound_under_both_regimes() {
        for process in [
            &RECEIVING_SIDE_FIRST,
            &SENDING_SIDE_FIRST,
            &RECEIVING_SCHOOL_FIRST,
            &ONE_AUTHORITY,
            &ONE_AUTHORITY_SENDING_FIRST,
            &TWO_LEVELS,
            &TWO_LEVELS_ONE_CITY,
        ] {
            for day in [day(2013, 9, 1), day(2025, 1, 2), day(2025, 1, 3)] {
                assert_eq!(process.flaws(day), [], "{}", process.name);
            }
            assert!(process.rows_on(day(2013, 8, 31)).next().is_none(), "{}", process.name);
        }
    }

    #[test]
    fn four_agreements_transfer_a_student() {
        let opened = day(2025, 9, 22);
        let steps = [
            (Agree, ReceivingSchool, day(2025, 9, 23)),
            (Agree, ReceivingAuthority, day(2025, 10, 13)), // the tenth working day
            (Agree, SendingSchool, day(2025, 10, 14)),
            (Agree, SendingAuthority, day(2025, 10, 15)),
        ];
        let done = replay(&RECEIVING_SIDE_FIRST, opened, &steps);
        assert_eq!((done.state, done.faults), (Some(Approved), vec![]));

        let by_the_school = [steps[0], (Agree, SendingSchool, day(2025, 10, 13))];
        let wrong = replay(&RECEIVING_SIDE_FIRST, opened, &by_the_school);
        assert_eq!((wrong.state, wrong.faults), (Some(AtSendingSchool), vec![(1, WrongActor)]));
        let right = replay(&RECEIVING_SCHOOL_FIRST, opened, &by_the_school);
        assert_eq!((right.state, right.faults), (Some(AtSendingAuthority), vec![]));
    }

    #[test]
    fn the_file_follows_within_a_month_by_the_rules_of_2013_alone() {
        let steps = |year: u16| {
            [
                (Agree, ReceivingSchool, day(year, 9, 2)),
                (Agree, SendingSchool, day(year, 9, 3)),
                (Agree, SharedAuthority, day(year, 9, 4)),
                (HandOverFile, SendingSchool, day(year, 12, 1)),
            ]
        };
        let late = replay(&ONE_AUTHORITY, day(2024, 9, 1), &steps(2024));
        let [(3, Late(due))] = late.faults[..] else { panic!("{late:?}") };
        assert_eq!(due.day(), day(2024, 10, 8), "rolled over the National Day holidays");
        let free = replay(&ONE_AUTHORITY, day(2025, 9, 1), &steps(2025));
        assert_eq!((free.state, free.faults), (Some(FileHandedOver), vec![]));
    }

    #[test]
    fn names_every_fault_until_the_state_is_lost() {
        let steps = [
            (Agree, Applicant, day(2025, 9, 23)),
            (Agree, ReceivingAuthority, day(2025, 10, 14)),
            (HandOverFile, SendingSchool, day(2025, 10, 15)),
            (Agree, SendingSchool, day(2025, 10, 16)),
        ];
        let replay = replay(&RECEIVING_SIDE_FIRST, day(2025, 9, 22), &steps);
        let [(0, WrongActor), (1, Late(due)), (2, WrongState)] = replay.faults[..] else {
            panic!("{replay:?}");
        };
        assert_eq!((replay.state, due.day()), (None, day(2025, 10, 13)));
    }

    #[test]
    fn past_the_calendar_nothing_is_in_time_or_late() {
        let steps = [
            (Agree, ReceivingSchool, day(2026, 12, 1)),
            (Agree, ReceivingAuthority, day(2026, 12, 24)),
            (Agree, SendingSchool, day(2026, 12, 28)),
        ];
        let replay = replay(&RECEIVING_SIDE_FIRST, day(2026, 11, 30), &steps);
        assert!(matches!(replay.faults[..], [(1, Late(_)), (2, LimitUnknown)]), "{replay:?}");
        assert_eq!(replay.next, Deadline::Unknown);
    }
}
