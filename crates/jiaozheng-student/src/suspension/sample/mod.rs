//! Synthetic suspensions: good ones, and for each rule one that breaks it.

mod breaking;

use jiaozheng_core::sample::{Draw, Samples, Year, later, text};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, check};

use super::{
    Suspension, SuspensionActor, SuspensionEvent, SuspensionInitiator, SuspensionReason,
    SuspensionState, SuspensionStep, process,
};
use crate::resumption::Resumption;
use crate::sample::{COUNTIES, Schooling, Term, applicant, certificate, grade_of, school, student};
use crate::{RollState, School, SchoolSystem};

pub(super) const SAMPLES: Samples<Suspension> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// A case without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, profile: &Profile) -> Suspension {
    let year = 2020 + u16::try_from(draw.below(6)).unwrap_or_default();
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
pub(crate) fn in_year(draw: &mut Draw, profile: &Profile, year: Year) -> Suspension {
    let schooling = Schooling::before_pause(draw, year);
    completed(draw, profile, &schooling)
}

/// A case of that kind that went well.
pub(crate) fn completed(draw: &mut Draw, profile: &Profile, schooling: &Schooling) -> Suspension {
    let mut case = new_case(draw, schooling);
    complete(&mut case, draw, profile);
    case
}

/// The suspension that a resumption ends: of the same student, where that makes a good one.
pub(crate) fn ended_by(resumption: &Resumption, draw: &mut Draw, profile: &Profile) -> Suspension {
    let from = resumption.suspended_from;
    let schooling = Schooling {
        stage: resumption.stage,
        grade: resumption.grade_before.get(),
        year: from.year(),
        term: if from.month() < 8 { Term::Spring } else { Term::Autumn },
    };
    let applied_on = from.minus_days(draw.below(10)).expect("a day");
    let own = case_of(draw, &schooling, resumption.school.clone(), applied_on);
    let mut case = Suspension { id: resumption.suspension_id, from, ..own };
    let most = from.plus_months(6).expect("a day");
    case.planned_to = if resumption.planned_to > from { resumption.planned_to } else { most };
    if resumption.suspension_reason.is_medical() {
        case.medical_certificate.get_or_insert_with(|| certificate(draw, applied_on));
        case.absent_since = from.minus_days(100);
        (case.reason, case.reason_note) = (resumption.suspension_reason, None);
    }
    complete(&mut case, draw, profile);
    let same = Suspension { student: resumption.student.clone(), ..case.clone() };
    let is_good = check(same.clone(), &Context::new().profile(profile)).is_ok();
    if is_good { same } else { case }
}

fn new_case(draw: &mut Draw, schooling: &Schooling) -> Suspension {
    let school = school(draw, schooling.stage, draw.clone().pick(&COUNTIES));
    let applied_on = later(schooling.term_start(), draw.below(40));
    case_of(draw, schooling, school, applied_on)
}

fn case_of(
    draw: &mut Draw,
    schooling: &Schooling,
    school: School,
    applied_on: LocalDate,
) -> Suspension {
    let Schooling { stage, grade, year, .. } = *schooling;
    let from = applied_on.plus_days(draw.below(10)).expect("a day");
    let reason = draw.pick(&REASONS);
    Suspension {
        id: draw.record_id(),
        case_number: draw.chance(60).then(|| text(&format!("XX{year}{:05}", draw.below(100_000)))),
        student: student(draw, schooling, school.division),
        applicant: applicant(draw),
        school,
        stage,
        school_system: SchoolSystem::SixThree,
        grade: grade_of(grade),
        roll_state: RollState::Enrolled,
        reason,
        reason_note: (reason == SuspensionReason::Other).then(|| text("随家人在外地生活一段时间")),
        initiated_by: SuspensionInitiator::Guardian,
        medical_certificate: reason.is_medical().then(|| certificate(draw, applied_on)),
        absent_since: reason.is_medical().then(|| from.minus_days(100)).flatten(),
        applied_on,
        from,
        planned_to: from.plus_months(6 + draw.below(7)).expect("a day"),
        extends: None,
        months_before: BoundedInteger::new(0),
        certificate_number: None,
        state: SuspensionState::AtSchool,
        history: Vec::new(),
        extensions: None,
    }
}

const REASONS: [SuspensionReason; 6] = [
    SuspensionReason::Illness,
    SuspensionReason::Illness,
    SuspensionReason::Injury,
    SuspensionReason::Family,
    SuspensionReason::ShortStayAbroad,
    SuspensionReason::Other,
];

/// All agree, and it is registered.
fn complete(case: &mut Suspension, draw: &mut Draw, profile: &Profile) {
    let table = process(case, profile, case.applied_on);
    let mut state = table.initial;
    while let Some(row) = table.rows_on(case.applied_on).find(|row| {
        row.from == state && matches!(row.event, SuspensionEvent::Agree | SuspensionEvent::Register)
    }) {
        let on = later(last_day(case), draw.below(5));
        case.history.push(step(row.event, row.actor, on));
        state = row.to;
    }
    case.certificate_number = Some(text(&format!("XXZ{:06}", draw.below(1_000_000))));
    case.state = state;
}

fn refuse(case: &mut Suspension, draw: &mut Draw) {
    let on = later(case.applied_on, draw.below(8));
    let opinion = Some(text("材料不足以说明不能坚持学习"));
    let refused = step(SuspensionEvent::Refuse, SuspensionActor::School, on);
    case.history = vec![SuspensionStep { opinion, ..refused }];
    case.state = SuspensionState::Refused;
}

fn withdraw(case: &mut Suspension, draw: &mut Draw) {
    let on = later(case.applied_on, draw.below(8));
    case.history = vec![step(SuspensionEvent::Withdraw, SuspensionActor::Applicant, on)];
    case.state = SuspensionState::Withdrawn;
}

fn step(event: SuspensionEvent, actor: SuspensionActor, on: LocalDate) -> SuspensionStep {
    SuspensionStep { event, actor, on, opinion: None }
}

fn last_day(case: &Suspension) -> LocalDate {
    case.history.last().map_or(case.applied_on, |step| step.on)
}
