//! How a suspension goes: in compulsory education the township or the county approves, in senior
//! secondary school the school does and tells its authority, but for the final grade in some provinces.

use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, LocalDate, Profile, day, text};

use super::codes::SuspensionActor::{
    self, Applicant, CityAuthority, CountyAuthority, School, TownshipGovernment,
};
use super::codes::SuspensionEvent::{self, Agree, Refuse, Register, Withdraw};
use super::codes::SuspensionState::{
    self, Approved, AtAuthority, AtSchool, Refused, Registered, Withdrawn,
};
use super::{Suspension, SuspensionStep, settings};
use crate::rules::is_final_grade;
use crate::{Stage, law};

/// The process of a suspension.
pub type SuspensionProcess = Process<SuspensionState, SuspensionEvent, SuspensionActor>;
type Row = Transition<SuspensionState, SuspensionEvent, SuspensionActor>;

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] =
    &[|| COMPULSORY.info(), || SENIOR.info(), || SENIOR_FINAL_GRADE.info()];

/// The table that a case follows, by the choices of a profile on a day.
pub fn process(case: &Suspension, profile: &Profile, day: LocalDate) -> &'static SuspensionProcess {
    let last = is_final_grade(case.stage, case.school_system, case.grade.get());
    let authority = profile.is_on(settings::AUTHORITY_APPROVES_FINAL_GRADE, day);
    match case.stage {
        Stage::SeniorSecondary if last && authority => &SENIOR_FINAL_GRADE,
        Stage::SeniorSecondary => &SENIOR,
        _ => &COMPULSORY,
    }
}

/// The law that says who approves is of that day.
const IN_FORCE: InForce = InForce::since(day(2006, 9, 1));

const LAW: &[Basis] = &[law::GUARDIAN_APPLIES];
const ROLL: &[Basis] = &[law::SUSPENSION_2013];
const HENAN: &[Basis] = &[law::HENAN_SENIOR_SUSPENSION];
const CONSISTENCY: &[Basis] = &[Basis::Consistency];

const fn row(
    from: SuspensionState,
    event: SuspensionEvent,
    to: SuspensionState,
    actor: SuspensionActor,
    basis: &'static [Basis],
) -> Row {
    Transition { from, event, to, actor, limit: None, basis, in_force: IN_FORCE }
}

/// The school agrees by one rule, either of two bodies approves by another.
const fn approved_by(
    bodies: [SuspensionActor; 2],
    school: &'static [Basis],
    approval: &'static [Basis],
) -> [Row; 9] {
    let [one, other] = bodies;
    [
        row(AtSchool, Agree, AtAuthority, School, school),
        row(AtSchool, Refuse, Refused, School, school),
        row(AtSchool, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(AtAuthority, Agree, Approved, one, approval),
        row(AtAuthority, Agree, Approved, other, approval),
        row(AtAuthority, Refuse, Refused, one, approval),
        row(AtAuthority, Refuse, Refused, other, approval),
        row(AtAuthority, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(Approved, Register, Registered, School, school),
    ]
}

static COMPULSORY: SuspensionProcess = Process {
    name: "student.suspension/compulsory",
    title: text("休学（义务教育）", "suspension, compulsory education"),
    initial: AtSchool,
    closed: &[Registered, Refused, Withdrawn],
    table: &approved_by([TownshipGovernment, CountyAuthority], ROLL, LAW),
};

static SENIOR: SuspensionProcess = Process {
    name: "student.suspension/senior",
    title: text("休学（普通高中）", "suspension, senior secondary"),
    initial: AtSchool,
    closed: &[Registered, Refused, Withdrawn],
    table: &[
        row(AtSchool, Agree, Approved, School, ROLL),
        row(AtSchool, Refuse, Refused, School, ROLL),
        row(AtSchool, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(Approved, Register, Registered, School, ROLL),
    ],
};

static SENIOR_FINAL_GRADE: SuspensionProcess = Process {
    name: "student.suspension/senior_final_grade",
    title: text("休学（普通高中毕业年级）", "suspension, final grade of senior secondary"),
    initial: AtSchool,
    closed: &[Registered, Refused, Withdrawn],
    table: &approved_by([CountyAuthority, CityAuthority], HENAN, HENAN),
};

impl From<&SuspensionStep> for Step<SuspensionEvent, SuspensionActor> {
    fn from(step: &SuspensionStep) -> Self {
        Self { event: step.event, actor: step.actor, received: None, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::Context;
    use jiaozheng_core::process::StepFault::{WrongActor, WrongState};

    use super::*;

    const OPENED: LocalDate = day(2025, 10, 9);

    fn replay(
        process: &SuspensionProcess,
        steps: &[(SuspensionEvent, SuspensionActor)],
    ) -> (Option<SuspensionState>, Vec<(usize, jiaozheng_core::process::StepFault)>) {
        let step = |&(event, actor): &_| Step { event, actor, received: None, on: OPENED };
        let done = process.replay(OPENED, steps.iter().map(step), &Context::new());
        (done.state, done.faults)
    }

    #[test]
    fn tables_are_sound() {
        for process in [&COMPULSORY, &SENIOR, &SENIOR_FINAL_GRADE] {
            assert_eq!(process.flaws(OPENED), [], "{}", process.name);
        }
    }

    #[test]
    fn in_compulsory_education_a_school_cannot_approve() {
        let by_county = [(Agree, School), (Agree, CountyAuthority), (Register, School)];
        assert_eq!(replay(&COMPULSORY, &by_county), (Some(Registered), vec![]));
        let by_school = [(Agree, School), (Agree, School)];
        assert_eq!(replay(&COMPULSORY, &by_school), (Some(Approved), vec![(1, WrongActor)]));
        let at_once = [(Agree, School), (Register, School)];
        assert_eq!(replay(&COMPULSORY, &at_once), (None, vec![(1, WrongState)]));
        assert_eq!(replay(&SENIOR, &at_once), (Some(Registered), vec![]));
    }
}
