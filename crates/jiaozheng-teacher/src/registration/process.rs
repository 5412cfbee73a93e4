//! How a registration goes: the school hands in for all its teachers, the county or the city that it
//! belongs to examines, and the level that the profile names concludes.

use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, LocalDate, Profile, day, text};

use super::codes::RegistrationActor::{
    self, CityAuthority, CountyAuthority, ProvincialAuthority, School, Teacher,
};
use super::codes::RegistrationEvent::{
    self, Agree, Cancel, Defer, Fail, Refuse, Register, Submit, SubmitToCity, Withdraw,
};
use super::codes::RegistrationState::{
    self, AtCity, AtCounty, AtProvince, AtSchool, Cancelled, Deferred, Failed, Registered,
    Withdrawn,
};
use super::{RegistrationStep, settings};
use crate::law::registration as law;

/// The process of a registration.
pub type RegistrationProcess = Process<RegistrationState, RegistrationEvent, RegistrationActor>;
type Row = Transition<RegistrationState, RegistrationEvent, RegistrationActor>;
type Body = (RegistrationState, RegistrationActor);

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] =
    &[|| BY_THE_PROVINCE.info(), || BY_THE_CITY.info(), || BY_THE_COUNTY.info()];

/// The table that a case follows, by the choices of a profile on a day.
pub fn process(profile: &Profile, day: LocalDate) -> &'static RegistrationProcess {
    match profile.word(settings::FINAL_LEVEL, day) {
        1 => &BY_THE_CITY,
        2 => &BY_THE_COUNTY,
        _ => &BY_THE_PROVINCE,
    }
}

/// The measures are of that day.
const IN_FORCE: InForce = InForce::since(day(2013, 8, 15));

const SCHOOL: &[Basis] = &[law::THROUGH_THE_SCHOOL];
const LEVELS: &[Basis] = &[law::THREE_LEVELS];
const COUNTY: &[Basis] = &[law::COUNTY_CONCLUDES];
const FALSE: &[Basis] = &[law::FALSE_MATERIALS];
const CONSISTENCY: &[Basis] = &[Basis::Consistency];

const COUNTY_BODY: Body = (AtCounty, CountyAuthority);
const CITY_BODY: Body = (AtCity, CityAuthority);
const PROVINCE_BODY: Body = (AtProvince, ProvincialAuthority);

const CLOSED: &[RegistrationState] = &[Deferred, Failed, Withdrawn, Cancelled];

const fn row(
    from: RegistrationState,
    event: RegistrationEvent,
    to: RegistrationState,
    actor: RegistrationActor,
    basis: &'static [Basis],
) -> Row {
    Transition { from, event, to, actor, limit: None, basis, in_force: IN_FORCE }
}

/// What a school hands in to one of two, and the teacher may take back.
const fn handed_in() -> [Row; 3] {
    [
        row(AtSchool, Submit, AtCounty, School, SCHOOL),
        row(AtSchool, SubmitToCity, AtCity, School, SCHOOL),
        row(AtSchool, Withdraw, Withdrawn, Teacher, CONSISTENCY),
    ]
}

/// A body passes it on, or sends it back to the school.
const fn passed_on((at, actor): Body, to: RegistrationState) -> [Row; 3] {
    [
        row(at, Agree, to, actor, LEVELS),
        row(at, Refuse, AtSchool, actor, CONSISTENCY),
        row(at, Withdraw, Withdrawn, Teacher, CONSISTENCY),
    ]
}

/// A body concludes; what rests on false papers it cancels.
const fn concluded((at, actor): Body, basis: &'static [Basis]) -> [Row; 6] {
    [
        row(at, Register, Registered, actor, basis),
        row(at, Defer, Deferred, actor, basis),
        row(at, Fail, Failed, actor, basis),
        row(at, Refuse, AtSchool, actor, CONSISTENCY),
        row(at, Withdraw, Withdrawn, Teacher, CONSISTENCY),
        row(Registered, Cancel, Cancelled, actor, FALSE),
    ]
}

/// One table of several parts.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, where it would stop it")]
const fn joined<const ROWS: usize>(parts: &[&[Row]]) -> [Row; ROWS] {
    let mut rows = [handed_in()[0]; ROWS];
    let (mut part, mut to) = (0, 0);
    while part < parts.len() {
        let mut at = 0;
        while at < parts[part].len() {
            rows[to] = parts[part][at];
            at += 1;
            to += 1;
        }
        part += 1;
    }
    assert!(to == ROWS, "as many rows as the parts have");
    rows
}

static BY_THE_PROVINCE: RegistrationProcess = Process {
    name: "teacher.registration/by_the_province",
    title: text("定期注册（省级终审）", "registration, concluded by the province"),
    initial: AtSchool,
    closed: CLOSED,
    table: &joined::<15>(&[
        &handed_in(),
        &passed_on(COUNTY_BODY, AtCity),
        &passed_on(CITY_BODY, AtProvince),
        &concluded(PROVINCE_BODY, LEVELS),
    ]),
};

static BY_THE_CITY: RegistrationProcess = Process {
    name: "teacher.registration/by_the_city",
    title: text("定期注册（市级终审）", "registration, concluded by the city"),
    initial: AtSchool,
    closed: CLOSED,
    table: &joined::<12>(&[
        &handed_in(),
        &passed_on(COUNTY_BODY, AtCity),
        &concluded(CITY_BODY, CONSISTENCY),
    ]),
};

/// The city concludes for schools of its own.
static BY_THE_COUNTY: RegistrationProcess = Process {
    name: "teacher.registration/by_the_county",
    title: text("定期注册（县级作出结论）", "registration, concluded by the county"),
    initial: AtSchool,
    closed: CLOSED,
    table: &joined::<15>(&[
        &handed_in(),
        &concluded(COUNTY_BODY, COUNTY),
        &concluded(CITY_BODY, COUNTY),
    ]),
};

impl From<&RegistrationStep> for Step<RegistrationEvent, RegistrationActor> {
    fn from(step: &RegistrationStep) -> Self {
        Self { event: step.event, actor: step.actor, received: None, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::Context;
    use jiaozheng_core::process::StepFault::{self, WrongActor, WrongState};

    use super::*;

    const OPENED: LocalDate = day(2025, 9, 1);

    fn replay(
        process: &RegistrationProcess,
        steps: &[(RegistrationEvent, RegistrationActor)],
    ) -> (Option<RegistrationState>, Vec<(usize, StepFault)>) {
        let step = |&(event, actor): &_| Step { event, actor, received: None, on: OPENED };
        let done = process.replay(OPENED, steps.iter().map(step), &Context::new());
        (done.state, done.faults)
    }

    #[test]
    fn tables_are_sound() {
        for process in [&BY_THE_PROVINCE, &BY_THE_CITY, &BY_THE_COUNTY] {
            assert_eq!(process.flaws(OPENED), [], "{}", process.name);
        }
    }

    #[test]
    fn only_the_last_level_concludes() {
        let at_once = [(Submit, School), (Register, CountyAuthority)];
        assert_eq!(replay(&BY_THE_COUNTY, &at_once), (Some(Registered), vec![]));
        assert_eq!(replay(&BY_THE_CITY, &at_once), (None, vec![(1, WrongState)]));
        let by_county = [(Submit, School), (Agree, CountyAuthority), (Register, CountyAuthority)];
        assert_eq!(replay(&BY_THE_CITY, &by_county), (Some(Registered), vec![(2, WrongActor)]));
    }

    #[test]
    fn schools_of_the_city_pass_over_the_county() {
        let of_the_city = [(SubmitToCity, School), (Register, CityAuthority)];
        assert_eq!(replay(&BY_THE_CITY, &of_the_city), (Some(Registered), vec![]));
        assert_eq!(replay(&BY_THE_COUNTY, &of_the_city), (Some(Registered), vec![]));
    }

    #[test]
    fn what_was_sent_back_is_handed_in_again() {
        let again = [
            (Submit, School),
            (Refuse, CountyAuthority),
            (Submit, School),
            (Defer, CountyAuthority),
        ];
        assert_eq!(replay(&BY_THE_COUNTY, &again), (Some(Deferred), vec![]));
    }
}
