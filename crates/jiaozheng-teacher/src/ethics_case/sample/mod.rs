//! Synthetic cases of ethics: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;

use jiaozheng_core::code::{Coded, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, GOOD_FROM, Samples, later, text};
use jiaozheng_core::{LocalDate, Profile, day};

use super::settings::DISQUALIFICATION_MONTHS;
use super::{
    EthicsActor, EthicsCase, EthicsEvent, EthicsMeasure, EthicsSeverity, EthicsState, EthicsStep,
    EvidenceKind, ReportSource, WorkBan, process,
};
use crate::EmployerKind;
use crate::generated::{EthicsBehaviour, EthicsSanction};
use crate::sample_staff::{employer, person};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<EthicsCase> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

const KINDS: [EmployerKind; 5] = [
    EmployerKind::School,
    EmployerKind::School,
    EmployerKind::Kindergarten,
    EmployerKind::Vocational,
    EmployerKind::OutOfSchool,
];

/// A case without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, profile: &Profile) -> EthicsCase {
    let occurred_on = match draw.below(100) {
        0..10 => draw.day(day(2018, 3, 1), day(2018, 11, 7)),
        _ => draw.day(day(2020, 1, 2), day(2025, 12, 31)),
    };
    let mut case = new_case(draw, occurred_on);
    match draw.below(100) {
        0..6 => investigate(&mut case, draw),
        6..12 => dismiss(&mut case, draw),
        12..30 => {
            measure(&mut case, draw);
            decide(&mut case, draw, profile);
        }
        30..36 => {
            sanction(&mut case, draw);
            decide(&mut case, draw, profile);
            back_to_decided(&mut case);
        }
        _ => {
            sanction(&mut case, draw);
            decide(&mut case, draw, profile);
        }
    }
    case
}

/// A case of a public school that ended in a sanction, and is in the system.
pub(crate) fn sanctioned(
    draw: &mut Draw,
    profile: &Profile,
    occurred_on: LocalDate,
    sanction: EthicsSanction,
) -> EthicsCase {
    let mut case = new_case(draw, occurred_on);
    case.employer = employer(draw, EmployerKind::School);
    (case.in_quota, case.party_member) = (true, Some(false));
    case.behaviour = behaviour(draw, &case);
    case.behaviour_note = note(&case);
    case.severity = EthicsSeverity::Ordinary;
    case.sanction = Some(sanction);
    decide(&mut case, draw, profile);
    case
}

fn new_case(draw: &mut Draw, occurred_on: LocalDate) -> EthicsCase {
    let teacher = person(draw);
    let kind = draw.pick(&KINDS);
    let mut employer = employer(draw, kind);
    employer.is_private = draw.chance(25);
    let in_quota = !employer.is_private && draw.chance(85);
    let found_on = later(occurred_on.max(day(2019, 1, 2)), draw.below(30));
    let number = draw.teacher_certificate(2014, "41", TeacherCertificateKind::Primary, teacher.sex);
    let mut case = EthicsCase {
        id: draw.record_id(),
        case_number: draw
            .chance(60)
            .then(|| text(&format!("SD{}{:04}", found_on.year(), draw.below(10_000)))),
        teacher,
        certificate_number: draw.chance(60).then_some(number),
        employer,
        in_quota,
        party_member: draw.chance(40).then(|| draw.chance(30)),
        source: draw.pick(ReportSource::ALL),
        behaviour: EthicsBehaviour::Other,
        behaviour_note: None,
        severity: draw.pick(&[EthicsSeverity::Minor, EthicsSeverity::Ordinary]),
        occurred_on,
        found_on,
        evidence: vec![draw.pick(EvidenceKind::ALL), EvidenceKind::Statement],
        suspected_crime: draw.chance(30).then_some(false),
        referred_on: None,
        heard_on: None,
        hearing_requested: None,
        hearing_on: None,
        sanction: None,
        sanction_from: None,
        sanction_to: None,
        lifted_on: None,
        measures: Vec::new(),
        disqualified_to: None,
        party_discipline: None,
        filed_on: None,
        qualification_revoked_on: None,
        ban: None,
        state: EthicsState::Reported,
        history: Vec::new(),
        extensions: None,
    };
    case.behaviour = behaviour(draw, &case);
    case.behaviour_note = note(&case);
    case
}

/// What the text of the day names for such an employer.
fn behaviour(draw: &mut Draw, case: &EthicsCase) -> EthicsBehaviour {
    let kindergarten = case.employer.is_kindergarten();
    let named = |it: &&EthicsBehaviour| {
        let here = if kindergarten { it.kindergartens() } else { it.schools() };
        here && it.in_force().contains(case.occurred_on)
    };
    let all: Vec<_> = EthicsBehaviour::ALL.iter().filter(named).copied().collect();
    draw.pick(&all)
}

fn note(case: &EthicsCase) -> Option<jiaozheng_core::BoundedText<200>> {
    case.behaviour.other().then(|| text("违反学校考勤制度，造成不良影响"))
}

/// A sanction of the text of the day.
fn sanction(case: &mut EthicsCase, draw: &mut Draw) {
    let on_contract = case.employer.is_private || !case.in_quota;
    let possible = |it: &&EthicsSanction| {
        let ends = match it {
            EthicsSanction::Expulsion => !on_contract,
            EthicsSanction::ContractEnded => on_contract,
            _ => true,
        };
        ends && it.in_force().contains(case.occurred_on)
    };
    let all: Vec<_> = EthicsSanction::ALL.iter().filter(possible).copied().collect();
    case.sanction = Some(draw.pick(&all));
    if case.sanction.is_some_and(EthicsSanction::is_heavy) {
        case.severity = EthicsSeverity::Serious;
        case.hearing_requested = draw.chance(50).then(|| draw.chance(50));
    }
}

/// No sanction, something milder.
fn measure(case: &mut EthicsCase, draw: &mut Draw) {
    case.measures = vec![draw.pick(EthicsMeasure::ALL)];
    if draw.chance(30) {
        case.measures.push(EthicsMeasure::Criticism);
    }
}

/// As the table has it: investigated, decided, now and then reviewed, entered into the system.
fn decide(case: &mut EthicsCase, draw: &mut Draw, profile: &Profile) {
    let is_reviewed = draw.chance(15);
    let mut state = process(case).initial;
    state = take(case, draw, state, EthicsEvent::Investigate).unwrap_or(state);
    if case.sanction.is_none() && draw.chance(40) {
        // What is less than a sanction a school may decide as well.
        let on = later(last_day(case), draw.below(5) + 1);
        case.history.push(step(EthicsEvent::Decide, EthicsActor::School, on));
        state = EthicsState::Decided;
    }
    for event in [EthicsEvent::Propose, EthicsEvent::Decide] {
        state = take(case, draw, state, event).unwrap_or(state);
    }
    let decided_on = last_day(case);
    case.heard_on = decided_on.minus_days(1).map(|on| on.max(case.found_on));
    case.hearing_on = case.heard_on.filter(|_| case.hearing_requested == Some(true));
    if is_reviewed {
        for event in [EthicsEvent::RequestReview, EthicsEvent::Uphold] {
            state = take(case, draw, state, event).unwrap_or(state);
        }
    }
    state = take(case, draw, state, EthicsEvent::Register).unwrap_or(state);
    case.state = state;
    follow(case, decided_on, profile);
}

/// What goes with the decision.
fn follow(case: &mut EthicsCase, decided_on: LocalDate, profile: &Profile) {
    if let Some(sanction) = case.sanction {
        case.sanction_from = Some(decided_on);
        let months = sanction.months();
        let end = months.and_then(|months| decided_on.plus_months(months)?.minus_days(1));
        case.sanction_to = end;
        case.filed_on = Some(later(decided_on, 3));
        let lifted_on = end.and_then(|end| end.plus_days(1));
        case.lifted_on = lifted_on.filter(|on| *on < GOOD_FROM);
        case.party_discipline = case.party_member.filter(|member| *member);
    }
    if case.measures.contains(&EthicsMeasure::Disqualification) {
        let months = profile.number(DISQUALIFICATION_MONTHS, case.occurred_on);
        case.disqualified_to = decided_on.plus_months(u32::try_from(months).unwrap_or(24));
    }
    if !case.employer.is_kindergarten() {
        return;
    }
    let serious = case.severity == EthicsSeverity::Serious;
    if serious {
        case.qualification_revoked_on = Some(later(decided_on, 5));
    }
    if serious || case.behaviour.against_students() {
        let to = decided_on.plus_months(60).expect("a day");
        case.ban =
            Some(if case.sanction.is_some() { WorkBan::Life {} } else { WorkBan::Until { to } });
    }
}

/// Takes a step, if the table has it in this state.
fn take(
    case: &mut EthicsCase,
    draw: &mut Draw,
    state: EthicsState,
    event: EthicsEvent,
) -> Option<EthicsState> {
    let mut rows = process(case).rows_on(case.occurred_on);
    let row = rows.find(|row| row.from == state && row.event == event)?;
    let on = later(last_day(case), draw.below(5) + 1);
    case.history.push(step(event, row.actor, on));
    Some(row.to)
}

/// Not entered into the system yet.
fn back_to_decided(case: &mut EthicsCase) {
    if case.history.pop_if(|step| step.event == EthicsEvent::Register).is_some() {
        let reviewed = case.history.last().is_some_and(|step| step.event == EthicsEvent::Uphold);
        case.state = if reviewed { EthicsState::Reviewed } else { EthicsState::Decided };
    }
}

fn investigate(case: &mut EthicsCase, draw: &mut Draw) {
    let on = later(case.found_on, draw.below(5));
    case.history = vec![step(EthicsEvent::Investigate, EthicsActor::School, on)];
    case.state = EthicsState::Investigating;
}

fn dismiss(case: &mut EthicsCase, draw: &mut Draw) {
    investigate(case, draw);
    let on = later(last_day(case), draw.below(20) + 1);
    case.history.push(step(EthicsEvent::Dismiss, EthicsActor::School, on));
    case.state = EthicsState::Dismissed;
}

fn step(event: EthicsEvent, actor: EthicsActor, on: LocalDate) -> EthicsStep {
    EthicsStep { event, actor, on, opinion: None }
}

fn last_day(case: &EthicsCase) -> LocalDate {
    case.history.last().map_or(case.found_on, |step| step.on)
}
