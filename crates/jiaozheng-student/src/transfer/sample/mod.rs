//! Synthetic transfers: good ones, and for each rule one that breaks it.

mod breaking;
#[cfg(test)]
mod exceptions;
mod groups;

use jiaozheng_core::sample::{Draw, Samples, Year, later, text};
use jiaozheng_core::{LocalDate, Profile};

use super::rules::scope;
use super::{
    ClassKind, Publicity, PublicityItem, SupportingDocument, Transfer, TransferActor,
    TransferEvent, TransferReason, TransferState, TransferStep, process,
};
use crate::sample::{STAGES, Schooling, Term, applicant, grade_of, school, student};
use crate::{RollState, SchoolSystem, Stage};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Transfer> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// What kind of case to make up.
#[derive(Clone, Copy)]
struct Scene {
    stage: Stage,
    grade: i64,
    /// Where from, where to.
    counties: (&'static str, &'static str),
    /// The year of a spring term, or of an autumn term.
    year: u16,
    term: Term,
}

impl Scene {
    const fn schooling(&self) -> Schooling {
        let Self { stage, grade, year, term, .. } = *self;
        Schooling { stage, grade, year, term }
    }
}

/// Counties of one city, two cities, two provinces; none of them a district, between which some
/// provinces let no senior secondary student transfer.
const WITHIN_CITY: (&str, &str) = ("411024", "411081");
const WITHIN_PROVINCE: (&str, &str) = ("411025", "410122");
const OUT_OF_THE_PROVINCE: (&str, &str) = ("411024", "420116");
const INTO_THE_PROVINCE: (&str, &str) = ("320115", "411082");
const WITHIN_COUNTY: (&str, &str) = ("411003", "411003");

const PRIMARY: Scene = Scene {
    stage: Stage::Primary,
    grade: 3,
    counties: WITHIN_CITY,
    year: 2025,
    term: Term::Autumn,
};
const JUNIOR: Scene = Scene { stage: Stage::JuniorSecondary, grade: 2, ..PRIMARY };
const SENIOR: Scene = Scene { stage: Stage::SeniorSecondary, grade: 2, ..PRIMARY };

/// From other cities, and to them.
const INTO_THE_CITY: [(&str, &str); 2] = [INTO_THE_PROVINCE, ("410122", "411025")];
const OUT_OF_THE_CITY: [(&str, &str); 2] = [OUT_OF_THE_PROVINCE, WITHIN_PROVINCE];

/// A student who came into the city in a year.
pub(crate) fn into_city(draw: &mut Draw, profile: &Profile, year: Year) -> Transfer {
    let (stage, counties) = (draw.pick(&STAGES), draw.pick(&INTO_THE_CITY));
    let scene = any_scene(draw, stage, counties, year);
    completed(draw, profile, &scene)
}

/// A student who left the city in a year.
pub(crate) fn out_of_city(draw: &mut Draw, profile: &Profile, year: Year) -> Transfer {
    let (stage, counties) = (draw.pick(&STAGES), draw.pick(&OUT_OF_THE_CITY));
    let scene = any_scene(draw, stage, counties, year);
    completed(draw, profile, &scene)
}

/// A case without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, profile: &Profile) -> Transfer {
    let stage = draw.pick(&STAGES);
    let far = [WITHIN_CITY, WITHIN_PROVINCE, OUT_OF_THE_PROVINCE, INTO_THE_PROVINCE];
    let near =
        [WITHIN_COUNTY, WITHIN_CITY, WITHIN_PROVINCE, OUT_OF_THE_PROVINCE, INTO_THE_PROVINCE];
    let counties = if stage == Stage::Primary { draw.pick(&near) } else { draw.pick(&far) };
    let year = 2020 + u16::try_from(draw.below(6)).unwrap_or_default();
    let scene = any_scene(draw, stage, counties, year);
    let mut case = new_case(draw, &scene);
    match draw.below(100) {
        0..8 => withdraw(&mut case, draw),
        8..18 => refuse(&mut case, draw, profile),
        _ => complete(&mut case, draw, profile),
    }
    case
}

fn any_scene(
    draw: &mut Draw,
    stage: Stage,
    counties: (&'static str, &'static str),
    year: Year,
) -> Scene {
    let term = draw.pick(&[Term::Autumn, Term::Spring]);
    let first = if term == Term::Spring { 1 } else { 2 }; // no first term, no final grade
    let grade = match stage {
        Stage::Primary => i64::from(draw.below(6 - first)) + i64::from(first),
        _ => 2 - i64::from(term == Term::Spring && draw.chance(50)),
    };
    Scene { stage, grade, counties, year, term }
}

/// A case of that kind that went well.
fn completed(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Transfer {
    let mut case = new_case(draw, scene);
    complete(&mut case, draw, profile);
    case
}

fn new_case(draw: &mut Draw, scene: &Scene) -> Transfer {
    let Scene { stage, grade, counties: (from, to), .. } = *scene;
    let schooling = scene.schooling();
    let (from_school, mut to_school) = (school(draw, stage, from), school(draw, stage, to));
    while to_school.code == from_school.code {
        to_school = school(draw, stage, to);
    }
    let term_started_on = schooling.term_start();
    let applied_on = later(term_started_on, draw.below(10));
    let household = to_school.division;
    let reason = draw.pick(&REASONS);
    Transfer {
        id: draw.record_id(),
        case_number: draw
            .chance(60)
            .then(|| text(&format!("ZX{}{:05}", scene.year, draw.below(100_000)))),
        student: student(draw, &schooling, household),
        applicant: applicant(draw),
        scope: scope(from_school.division, to_school.division),
        from_school,
        to_school,
        stage,
        school_system: SchoolSystem::SixThree,
        grade_before: grade_of(grade),
        grade_after: grade_of(grade),
        terms_completed: schooling.terms(),
        class_before: Some(ClassKind::Regular),
        class_after: Some(ClassKind::Regular),
        roll_state: RollState::Enrolled,
        under_discipline: Some(false),
        due_for_withdrawal: draw.chance(50).then_some(false),
        reason,
        reason_note: (reason == TransferReason::Other).then(|| text("随父母到外地生活")),
        documents: documents(stage),
        initiated_by: TransferActor::ReceivingSchool,
        applied_on,
        term_started_on: Some(term_started_on),
        publicity: (stage == Stage::SeniorSecondary).then(|| publicity(applied_on)),
        state: TransferState::AtReceivingSchool,
        history: Vec::new(),
        attending_since: None,
        roll_stays: draw.chance(30).then_some(false),
        extensions: None,
    }
}

const REASONS: [TransferReason; 8] = [
    TransferReason::HouseholdMoved,
    TransferReason::AddressChanged,
    TransferReason::GuardianRelocated,
    TransferReason::MigrantChild,
    TransferReason::Return,
    TransferReason::GuardianAway,
    TransferReason::MilitaryFamily,
    TransferReason::Other,
];

fn documents(stage: Stage) -> Vec<SupportingDocument> {
    use SupportingDocument::{
        AcademicTestScores, AcceptanceLetter, GuardianIdentity, HouseholdRegister,
    };

    match stage {
        Stage::SeniorSecondary => vec![HouseholdRegister, AcademicTestScores, AcceptanceLetter],
        _ => vec![HouseholdRegister, GuardianIdentity],
    }
}

/// Ten working days long, up to the day of application.
fn publicity(applied_on: LocalDate) -> Publicity {
    use PublicityItem::{AdmissionScore, EntryYear, FromSchool, Name, Reason, ToSchool};

    let from = applied_on.minus_days(30).unwrap_or(applied_on);
    let items = vec![Name, FromSchool, ToSchool, EntryYear, AdmissionScore, Reason];
    Publicity { from, to: applied_on, items }
}

/// All bodies agree, and the file is handed over.
fn complete(case: &mut Transfer, draw: &mut Draw, profile: &Profile) {
    approve(case, draw, profile);
    case.attending_since = draw.chance(70).then(|| later(last_day(case), 1));
    let on = later(last_day(case), draw.below(10));
    case.history.push(step(TransferEvent::HandOverFile, TransferActor::SendingSchool, on));
    case.state = TransferState::FileHandedOver;
}

/// All bodies agree, in the order of the table.
fn approve(case: &mut Transfer, draw: &mut Draw, profile: &Profile) {
    let table = process(case, profile, case.applied_on);
    let mut state = table.initial;
    while let Some(row) = table
        .rows_on(case.applied_on)
        .find(|row| row.from == state && row.event == TransferEvent::Agree)
    {
        let on = later(last_day(case), draw.below(5));
        case.history.push(step(TransferEvent::Agree, row.actor, on));
        state = row.to;
    }
    case.state = state;
}

/// The first body refuses.
fn refuse(case: &mut Transfer, draw: &mut Draw, profile: &Profile) {
    let table = process(case, profile, case.applied_on);
    let refuses = table
        .rows_on(case.applied_on)
        .find(|row| row.from == table.initial && row.event == TransferEvent::Refuse);
    let actor = refuses.map_or(TransferActor::ReceivingSchool, |row| row.actor);
    let on = later(case.applied_on, draw.below(8));
    let opinion = Some(text("该年级学位已满"));
    case.history = vec![TransferStep { opinion, ..step(TransferEvent::Refuse, actor, on) }];
    case.state = TransferState::Refused;
}

fn withdraw(case: &mut Transfer, draw: &mut Draw) {
    let on = later(case.applied_on, draw.below(8));
    case.history = vec![step(TransferEvent::Withdraw, TransferActor::Applicant, on)];
    case.state = TransferState::Withdrawn;
}

fn step(event: TransferEvent, actor: TransferActor, on: LocalDate) -> TransferStep {
    TransferStep { event, actor, received_on: None, on, opinion: None }
}

fn last_day(case: &Transfer) -> LocalDate {
    case.history.last().map_or(case.applied_on, |step| step.on)
}
