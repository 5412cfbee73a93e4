//! How a resumption goes: the school agrees; where the profile says so, its authority confirms.

use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, LocalDate, Profile, day, text};

use super::codes::ResumptionActor::{self, Applicant, Authority, School};
use super::codes::ResumptionEvent::{self, Agree, Refuse, Withdraw};
use super::codes::ResumptionState::{self, AtAuthority, AtSchool, Refused, Resumed, Withdrawn};
use super::{ResumptionStep, settings};
use crate::law;

/// The process of a resumption.
pub type ResumptionProcess = Process<ResumptionState, ResumptionEvent, ResumptionActor>;
type Row = Transition<ResumptionState, ResumptionEvent, ResumptionActor>;

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] =
    &[|| BY_THE_SCHOOL.info(), || CONFIRMED.info()];

/// The table that a case follows, by the choices of a profile on a day.
pub fn process(profile: &Profile, day: LocalDate) -> &'static ResumptionProcess {
    if profile.is_on(settings::AUTHORITY_CONFIRMS, day) { &CONFIRMED } else { &BY_THE_SCHOOL }
}

/// The rules that name resumptions are of that day.
const IN_FORCE: InForce = InForce::since(day(2013, 9, 1));
const ROLL: &[Basis] = &[law::SUSPENSION_2013];
const CONSISTENCY: &[Basis] = &[Basis::Consistency];

const fn row(
    from: ResumptionState,
    event: ResumptionEvent,
    to: ResumptionState,
    actor: ResumptionActor,
    basis: &'static [Basis],
) -> Row {
    Transition { from, event, to, actor, limit: None, basis, in_force: IN_FORCE }
}

static BY_THE_SCHOOL: ResumptionProcess = Process {
    name: "student.resumption/by_the_school",
    title: text("复学", "resumption"),
    initial: AtSchool,
    closed: &[Resumed, Refused, Withdrawn],
    table: &[
        row(AtSchool, Agree, Resumed, School, ROLL),
        row(AtSchool, Refuse, Refused, School, ROLL),
        row(AtSchool, Withdraw, Withdrawn, Applicant, CONSISTENCY),
    ],
};

static CONFIRMED: ResumptionProcess = Process {
    name: "student.resumption/confirmed",
    title: text("复学（主管部门核准）", "resumption, confirmed by the authority"),
    initial: AtSchool,
    closed: &[Resumed, Refused, Withdrawn],
    table: &[
        row(AtSchool, Agree, AtAuthority, School, ROLL),
        row(AtSchool, Refuse, Refused, School, ROLL),
        row(AtSchool, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(AtAuthority, Agree, Resumed, Authority, CONSISTENCY),
        row(AtAuthority, Refuse, Refused, Authority, CONSISTENCY),
        row(AtAuthority, Withdraw, Withdrawn, Applicant, CONSISTENCY),
    ],
};

impl From<&ResumptionStep> for Step<ResumptionEvent, ResumptionActor> {
    fn from(step: &ResumptionStep) -> Self {
        Self { event: step.event, actor: step.actor, received: None, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sound() {
        for process in [&BY_THE_SCHOOL, &CONFIRMED] {
            assert_eq!(process.flaws(day(2025, 9, 1)), [], "{}", process.name);
        }
    }
}
