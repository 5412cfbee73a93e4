//! How an institution comes to its end: announced and approved where it wishes so itself, liquidated by
//! whom the law names, the licence taken back, the registration cancelled, the public told.
//!
//! Where a body ends it, the licence may be taken back at any time before the registration is
//! cancelled.

use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, day, text};

use super::codes::DeregistrationActor::{self, Court, Institution, LicensingBody, Registrar};
use super::codes::DeregistrationEvent::{
    self, Announce, Approve, CancelRegistration, FinishLiquidation, Publish, Refuse,
    StartLiquidation, TakeBackLicence, Withdraw,
};
use super::codes::DeregistrationState::{
    self, Announced, Approved, Cancelled, Completed, LicenceTakenBack, Liquidated, Liquidating,
    Opened, Refused, Withdrawn,
};
use super::{Deregistration, DeregistrationGround, DeregistrationStep};
use crate::law;

/// The process of a deregistration.
pub type DeregistrationProcess =
    Process<DeregistrationState, DeregistrationEvent, DeregistrationActor>;
type Row = Transition<DeregistrationState, DeregistrationEvent, DeregistrationActor>;

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] =
    &[|| VOLUNTARY.info(), || BY_THE_BODY.info(), || BY_THE_COURT.info(), || EXPIRED.info()];

/// The table that a case follows.
pub const fn process(case: &Deregistration) -> &'static DeregistrationProcess {
    match case.ground {
        DeregistrationGround::Voluntary => &VOLUNTARY,
        DeregistrationGround::LicenceRevoked | DeregistrationGround::PermitAnnulled => &BY_THE_BODY,
        DeregistrationGround::Insolvent => &BY_THE_COURT,
        DeregistrationGround::Expired => &EXPIRED,
    }
}

/// The law that says how a school ends is of that day.
const IN_FORCE: InForce = InForce::since(day(2017, 9, 1));

const CONSISTENCY: &[Basis] = &[Basis::Consistency];
const ANNOUNCED: &[Basis] = &[law::END_ANNOUNCED];
const RAN_OUT: &[Basis] = &[law::LICENCE_RAN_OUT];
const APPROVED: &[Basis] = &[law::GROUNDS];
const LIQUIDATION: &[Basis] = &[law::LIQUIDATION, law::LIQUIDATORS];
const TAKEN_BACK: &[Basis] = &[law::LICENCE_TAKEN_BACK];
const CANCELLED: &[Basis] = &[law::LICENCE_TAKEN_BACK, law::END_OF_A_SCHOOL];
const TOLD: &[Basis] = &[law::END_OF_A_SCHOOL];

const fn row(
    from: DeregistrationState,
    event: DeregistrationEvent,
    to: DeregistrationState,
    actor: DeregistrationActor,
    basis: &'static [Basis],
) -> Row {
    Transition { from, event, to, actor, limit: None, basis, in_force: IN_FORCE }
}

const CLOSED: &[DeregistrationState] = &[Completed];

static VOLUNTARY: DeregistrationProcess = Process {
    name: "training.deregistration/voluntary",
    title: text("注销（自己要求终止）", "deregistration at the institution's own wish"),
    initial: Opened,
    closed: &[Completed, Refused, Withdrawn],
    table: &[
        row(Opened, Announce, Announced, Institution, ANNOUNCED),
        row(Opened, Approve, Approved, LicensingBody, APPROVED),
        row(Opened, Refuse, Refused, LicensingBody, APPROVED),
        row(Opened, Withdraw, Withdrawn, Institution, CONSISTENCY),
        row(Announced, Approve, Approved, LicensingBody, APPROVED),
        row(Announced, Refuse, Refused, LicensingBody, APPROVED),
        row(Announced, Withdraw, Withdrawn, Institution, CONSISTENCY),
        row(Approved, Announce, Approved, Institution, ANNOUNCED),
        row(Approved, StartLiquidation, Liquidating, Institution, LIQUIDATION),
        row(Liquidating, FinishLiquidation, Liquidated, Institution, LIQUIDATION),
        row(Liquidated, TakeBackLicence, LicenceTakenBack, LicensingBody, TAKEN_BACK),
        row(LicenceTakenBack, CancelRegistration, Cancelled, Registrar, CANCELLED),
        row(Cancelled, Publish, Completed, LicensingBody, TOLD),
        row(Cancelled, Publish, Completed, Institution, TOLD),
    ],
};

/// From its opening on somebody else liquidates.
const fn ended_by(liquidator: DeregistrationActor) -> [Row; 9] {
    [
        row(Opened, TakeBackLicence, Opened, LicensingBody, TAKEN_BACK),
        row(Opened, StartLiquidation, Liquidating, liquidator, LIQUIDATION),
        row(Liquidating, TakeBackLicence, Liquidating, LicensingBody, TAKEN_BACK),
        row(Liquidating, FinishLiquidation, Liquidated, liquidator, LIQUIDATION),
        row(Liquidated, TakeBackLicence, LicenceTakenBack, LicensingBody, TAKEN_BACK),
        row(Liquidated, CancelRegistration, Cancelled, Registrar, CANCELLED),
        row(LicenceTakenBack, CancelRegistration, Cancelled, Registrar, CANCELLED),
        row(Cancelled, Publish, Completed, LicensingBody, TOLD),
        row(Cancelled, Publish, Completed, Institution, TOLD),
    ]
}

static BY_THE_BODY: DeregistrationProcess = Process {
    name: "training.deregistration/by_licensing_body",
    title: text("注销（被吊销或者撤销许可）", "deregistration of whom lost the licence"),
    initial: Opened,
    closed: CLOSED,
    table: &ended_by(LicensingBody),
};

static BY_THE_COURT: DeregistrationProcess = Process {
    name: "training.deregistration/by_court",
    title: text("注销（资不抵债）", "deregistration of whom is insolvent"),
    initial: Opened,
    closed: CLOSED,
    table: &ended_by(Court),
};

static EXPIRED: DeregistrationProcess = Process {
    name: "training.deregistration/expired",
    title: text("注销（许可证到期自然废止）", "deregistration after the licence ran out"),
    initial: Opened,
    closed: CLOSED,
    table: &[
        row(Opened, Announce, Announced, LicensingBody, RAN_OUT),
        row(Announced, StartLiquidation, Liquidating, Institution, RAN_OUT),
        row(Liquidating, FinishLiquidation, Liquidated, Institution, RAN_OUT),
        row(Liquidated, TakeBackLicence, LicenceTakenBack, LicensingBody, TAKEN_BACK),
        row(Liquidated, CancelRegistration, Cancelled, Registrar, RAN_OUT),
        row(LicenceTakenBack, CancelRegistration, Cancelled, Registrar, RAN_OUT),
        row(Cancelled, Publish, Completed, LicensingBody, TOLD),
        row(Cancelled, Publish, Completed, Institution, TOLD),
    ],
};

impl From<&DeregistrationStep> for Step<DeregistrationEvent, DeregistrationActor> {
    fn from(step: &DeregistrationStep) -> Self {
        Self { event: step.event, actor: step.actor, received: None, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::process::StepFault::{WrongActor, WrongState};
    use jiaozheng_core::{Context, LocalDate};

    use super::*;

    const OPENED: LocalDate = day(2025, 3, 3);

    fn replay(
        process: &DeregistrationProcess,
        steps: &[(DeregistrationEvent, DeregistrationActor)],
    ) -> (Option<DeregistrationState>, Vec<(usize, jiaozheng_core::process::StepFault)>) {
        let step = |&(event, actor): &_| Step { event, actor, received: None, on: OPENED };
        let done = process.replay(OPENED, steps.iter().map(step), &Context::new());
        (done.state, done.faults)
    }

    #[test]
    fn tables_are_sound() {
        for process in [&VOLUNTARY, &BY_THE_BODY, &BY_THE_COURT, &EXPIRED] {
            assert_eq!(process.flaws(OPENED), [], "{}", process.name);
        }
    }

    #[test]
    fn who_wishes_to_end_needs_an_approval() {
        let at_once = [(Announce, Institution), (StartLiquidation, Institution)];
        assert_eq!(replay(&VOLUNTARY, &at_once), (None, vec![(1, WrongState)]));
        let approved =
            [(Approve, LicensingBody), (Announce, Institution), (StartLiquidation, Institution)];
        assert_eq!(replay(&VOLUNTARY, &approved), (Some(Liquidating), vec![]));
    }

    #[test]
    fn who_loses_the_licence_does_not_liquidate_itself() {
        let itself = [(TakeBackLicence, LicensingBody), (StartLiquidation, Institution)];
        assert_eq!(replay(&BY_THE_BODY, &itself), (Some(Liquidating), vec![(1, WrongActor)]));
        let by_court = [(StartLiquidation, Court), (FinishLiquidation, Court)];
        assert_eq!(replay(&BY_THE_COURT, &by_court), (Some(Liquidated), vec![]));
    }
}
