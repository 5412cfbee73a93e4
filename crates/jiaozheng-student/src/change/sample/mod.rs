//! Synthetic changes: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;

use jiaozheng_core::sample::{Draw, Samples, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Profile};

use super::{
    Change, ChangeDocument, ChangeInitiator, ChangeKind, DropoutReport, KeyField, Persuasion,
    ReportRecipient,
};
use crate::sample::{COUNTIES, Schooling, Term, applicant, grade_of, school, student};
use crate::{RollState, SchoolSystem, Stage};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Change> =
    Samples { draw: any_change, breaking: breaking::BREAKING };

/// Of another city, so that no other half is asked for.
const ELSEWHERE: [&str; 2] = ["410122", "420116"];

/// What can happen in every stage, and in senior secondary school alone.
const ANYWHERE: [ChangeKind; 11] = [
    ChangeKind::Promotion,
    ChangeKind::GradeSkip,
    ChangeKind::TransferOut,
    ChangeKind::TransferIn,
    ChangeKind::GoingAbroad,
    ChangeKind::ReturnFromAbroad,
    ChangeKind::KeyFieldCorrection,
    ChangeKind::Death,
    ChangeKind::Graduation,
    ChangeKind::Completion,
    ChangeKind::Cancellation,
];
const COMPULSORY: [ChangeKind; 2] = [ChangeKind::Dropout, ChangeKind::DropoutReturn];
const SENIOR_ONLY: [ChangeKind; 3] =
    [ChangeKind::Retention, ChangeKind::Withdrawal, ChangeKind::Incomplete];

/// A change without a finding, under any profile that knows these rules.
fn any_change(draw: &mut Draw, _: &Profile) -> Change {
    let stage = draw.pick(&[Stage::Primary, Stage::JuniorSecondary, Stage::SeniorSecondary]);
    let own: &[_] = if stage.is_compulsory() { &COMPULSORY } else { &SENIOR_ONLY };
    let kind = if draw.chance(30) { draw.pick(own) } else { draw.pick(&ANYWHERE) };
    let last = stage.last_grade(SchoolSystem::SixThree).unwrap_or(1);
    let grade = match kind {
        ChangeKind::Graduation | ChangeKind::Completion => last,
        ChangeKind::Promotion | ChangeKind::GradeSkip => 1,
        _ => i64::from(draw.below(u32::try_from(last).unwrap_or(1) - 1)) + 1,
    };
    let year = 2020 + u16::try_from(draw.below(6)).unwrap_or_default();
    let term = draw.pick(&[Term::Autumn, Term::Spring]);
    change(draw, kind, &Schooling { stage, grade, year, term })
}

/// A change of that kind without a finding.
fn change(draw: &mut Draw, kind: ChangeKind, schooling: &Schooling) -> Change {
    let Schooling { stage, grade, year, .. } = *schooling;
    let place = draw.clone().pick(&COUNTIES);
    let school = school(draw, stage, place);
    let occurred_on = later(schooling.term_start(), draw.below(60));
    let registered_on = later(occurred_on, draw.below(9) + 1);
    let elsewhere = draw.pick(&ELSEWHERE);
    let mut other_school = crate::sample::school(draw, stage, elsewhere);
    while other_school.code == school.code {
        other_school = crate::sample::school(draw, stage, elsewhere);
    }
    let by_guardian = initiator(kind) == ChangeInitiator::Guardian;
    let senior = stage == Stage::SeniorSecondary;
    let graduates = senior && kind == ChangeKind::Graduation;
    let is_withdrawal = kind == ChangeKind::Withdrawal;
    let is_correction = kind == ChangeKind::KeyFieldCorrection;
    Change {
        id: draw.record_id(),
        case_number: draw.chance(60).then(|| text(&format!("YD{year}{:05}", draw.below(100_000)))),
        kind,
        student: student(draw, schooling, school.division),
        school,
        other_school: kind.is_transfer().then_some(other_school),
        stage,
        school_system: SchoolSystem::SixThree,
        roll_state: state_before(kind),
        grade_before: grade_of(grade),
        grade_after: grade_after(kind, grade).map(grade_of),
        initiated_by: initiator(kind),
        applicant: by_guardian.then(|| applicant(draw)),
        documents: documents(kind),
        key_fields: is_correction.then(|| vec![draw.pick(&[KeyField::Name, KeyField::BirthDate])]),
        persuasion: (kind == ChangeKind::Dropout).then(|| persuasion(occurred_on)),
        reports: (kind == ChangeKind::Dropout).then(|| reports(registered_on)),
        occurred_on,
        registered_on: Some(registered_on),
        approved_on: is_correction.then_some(registered_on),
        filed_on: is_withdrawal.then_some(registered_on),
        credits: graduates.then(|| BoundedInteger::new(144 + i64::from(draw.below(20)))).flatten(),
        tests_passed: graduates.then_some(true),
        certificate: kind.certificate(),
        certificate_number: kind
            .certificate()
            .map(|_| text(&format!("ZS{year}{:06}", draw.below(1_000_000)))),
        note: None,
        extensions: None,
    }
}

const fn state_before(kind: ChangeKind) -> RollState {
    match kind {
        ChangeKind::DropoutReturn => RollState::DroppedOut,
        ChangeKind::ReturnFromAbroad => RollState::Abroad,
        _ => RollState::Enrolled,
    }
}

const fn initiator(kind: ChangeKind) -> ChangeInitiator {
    match kind {
        ChangeKind::Promotion
        | ChangeKind::Dropout
        | ChangeKind::Death
        | ChangeKind::Graduation
        | ChangeKind::Completion
        | ChangeKind::Incomplete
        | ChangeKind::Expulsion => ChangeInitiator::School,
        ChangeKind::Cancellation => ChangeInitiator::Authority,
        _ => ChangeInitiator::Guardian,
    }
}

const fn grade_after(kind: ChangeKind, grade: i64) -> Option<i64> {
    match kind {
        ChangeKind::Promotion => Some(grade + 1),
        ChangeKind::Retention => Some(grade),
        ChangeKind::GradeSkip => Some(grade + 2),
        _ => None,
    }
}

fn documents(kind: ChangeKind) -> Vec<ChangeDocument> {
    match kind {
        ChangeKind::Death => vec![ChangeDocument::DeathCertificate],
        ChangeKind::GoingAbroad => vec![ChangeDocument::Application, ChangeDocument::ExitDocument],
        ChangeKind::KeyFieldCorrection => {
            vec![ChangeDocument::Application, ChangeDocument::HouseholdRegister]
        }
        _ if initiator(kind) == ChangeInitiator::Guardian => vec![ChangeDocument::Application],
        _ => Vec::new(),
    }
}

fn persuasion(from: LocalDate) -> Vec<Persuasion> {
    vec![Persuasion { on: later(from, 1), successful: false }]
}

fn reports(on: LocalDate) -> Vec<DropoutReport> {
    let all = [
        ReportRecipient::TownshipGovernment,
        ReportRecipient::CountyAuthority,
        ReportRecipient::RollAuthority,
    ];
    all.into_iter().map(|to| DropoutReport { to, on }).collect()
}
