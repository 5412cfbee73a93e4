//! Synthetic resumptions: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;

use jiaozheng_core::sample::{Draw, Samples, Year, later, text};
use jiaozheng_core::{LocalDate, Profile};

use super::{
    Resumption, ResumptionActor, ResumptionEvent, ResumptionState, ResumptionStep, process,
};
use crate::sample::{COUNTIES, Schooling, applicant, certificate, grade_of, school, student};
use crate::suspension::SuspensionReason;
use crate::{RollState, SchoolSystem};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Resumption> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// A case without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, profile: &Profile) -> Resumption {
    let year = 2021 + u16::try_from(draw.below(5)).unwrap_or_default();
    let schooling = Schooling::before_pause(draw, year);
    let mut case = new_case(draw, &schooling);
    match draw.below(100) {
        0..8 => withdraw(&mut case, draw),
        8..16 => refuse(&mut case, draw),
        _ => complete(&mut case, draw, profile),
    }
    case
}

/// A case that went well in a year.
pub(crate) fn in_year(draw: &mut Draw, profile: &Profile, year: Year) -> Resumption {
    let schooling = Schooling::before_pause(draw, year);
    completed(draw, profile, &schooling)
}

/// A case of that kind that went well.
pub(crate) fn completed(draw: &mut Draw, profile: &Profile, schooling: &Schooling) -> Resumption {
    let mut case = new_case(draw, schooling);
    complete(&mut case, draw, profile);
    case
}

fn new_case(draw: &mut Draw, schooling: &Schooling) -> Resumption {
    let Schooling { stage, grade, year, .. } = *schooling;
    let school = school(draw, stage, draw.clone().pick(&COUNTIES));
    let applied_on = later(schooling.term_start(), draw.below(10));
    let planned_to = applied_on.plus_days(draw.below(20)).expect("a day");
    let suspended_from = planned_to.minus_days(330).expect("a day");
    let reason = draw.pick(&[
        SuspensionReason::Illness,
        SuspensionReason::Injury,
        SuspensionReason::Family,
        SuspensionReason::ShortStayAbroad,
    ]);
    Resumption {
        id: draw.record_id(),
        case_number: draw.chance(60).then(|| text(&format!("FX{year}{:05}", draw.below(100_000)))),
        student: student(draw, schooling, school.division),
        applicant: applicant(draw),
        school,
        stage,
        school_system: SchoolSystem::SixThree,
        roll_state: RollState::Suspended,
        suspension_id: draw.record_id(),
        suspension_reason: reason,
        suspended_from,
        planned_to,
        recovery_certificate: reason.is_medical().then(|| certificate(draw, applied_on)),
        grade_before: grade_of(grade),
        grade_after: grade_of(grade),
        class_after: draw.chance(50).then(|| text(&format!("{}班", draw.below(8) + 1))),
        applied_on,
        attending_since: None,
        state: ResumptionState::AtSchool,
        history: Vec::new(),
        extensions: None,
    }
}

/// All agree, and the student is back.
fn complete(case: &mut Resumption, draw: &mut Draw, profile: &Profile) {
    let table = process(profile, case.applied_on);
    let mut state = table.initial;
    while let Some(row) = table
        .rows_on(case.applied_on)
        .find(|row| row.from == state && row.event == ResumptionEvent::Agree)
    {
        let on = later(last_day(case), draw.below(5));
        case.history.push(step(row.event, row.actor, on));
        state = row.to;
    }
    case.attending_since = draw.chance(80).then(|| later(last_day(case), 1));
    case.state = state;
}

fn refuse(case: &mut Resumption, draw: &mut Draw) {
    let on = later(case.applied_on, draw.below(8));
    let opinion = Some(text("医院证明未说明可以正常学习"));
    let refused = step(ResumptionEvent::Refuse, ResumptionActor::School, on);
    case.history = vec![ResumptionStep { opinion, ..refused }];
    case.state = ResumptionState::Refused;
    case.attending_since = None;
}

fn withdraw(case: &mut Resumption, draw: &mut Draw) {
    let on = later(case.applied_on, draw.below(8));
    case.history = vec![step(ResumptionEvent::Withdraw, ResumptionActor::Applicant, on)];
    case.state = ResumptionState::Withdrawn;
    case.attending_since = None;
}

fn step(event: ResumptionEvent, actor: ResumptionActor, on: LocalDate) -> ResumptionStep {
    ResumptionStep { event, actor, on, opinion: None }
}

fn last_day(case: &Resumption) -> LocalDate {
    case.history.last().map_or(case.applied_on, |step| step.on)
}
