//! Synthetic registrations: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;
mod scene;

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::sample::{Draw, Samples, Year, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Profile, day};

use super::settings::{CYCLE_YEARS, TRAINING_HOURS};
use super::{
    AnnualAssessment, AssessmentResult, EthicsEvaluation, Interruption, InterruptionReason, Period,
    PostStage, QualificationLoss, Registration, RegistrationActor, RegistrationConclusion,
    RegistrationEvent, RegistrationKind, RegistrationState, RegistrationStep, TrainingYear,
    process,
};
use scene::{Scene, new_case};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Registration> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// A case without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, profile: &Profile) -> Registration {
    let year = 2020 + u16::try_from(draw.below(6)).unwrap_or_default();
    let scene = Scene::any(draw, year);
    let mut case = new_case(draw, profile, scene);
    match draw.below(100) {
        0..6 => withdraw(&mut case, draw),
        6..12 => send_back(&mut case, draw),
        12..18 => submit(&mut case, draw),
        18..26 => {
            defer(&mut case, draw, profile);
            conclude(&mut case, draw, profile, RegistrationConclusion::Deferred);
        }
        26..32 => {
            fail(&mut case, draw);
            conclude(&mut case, draw, profile, RegistrationConclusion::Failed);
            case.teaches_after = draw.chance(50).then_some(false);
        }
        32..36 => {
            conclude(&mut case, draw, profile, RegistrationConclusion::Registered);
            cancel(&mut case, draw);
        }
        _ => conclude(&mut case, draw, profile, RegistrationConclusion::Registered),
    }
    case
}

/// A case that was concluded well in a year.
pub(crate) fn in_year(draw: &mut Draw, profile: &Profile, year: Year) -> Registration {
    let scene = Scene::any(draw, year);
    completed(draw, profile, &scene)
}

/// A case of that kind that went well.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "as the list of breaches hands it over")]
fn completed(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Registration {
    let mut case = new_case(draw, profile, *scene);
    conclude(&mut case, draw, profile, RegistrationConclusion::Registered);
    case
}

/// Something for which a case is deferred.
fn defer(case: &mut Registration, draw: &mut Draw, profile: &Profile) {
    let periodic = case.kind == RegistrationKind::Periodic;
    match draw.below(6) {
        0 if periodic && profile.number(TRAINING_HOURS, case.applied_on) > 0 => {
            (case.training, case.credits) = (Vec::new(), None);
        }
        1 if periodic => grade(case, 1, AssessmentResult::Failed),
        2 => case.interruptions.push(away(case.applied_on, false, 10)),
        3 => case.ethics = EthicsEvaluation::NotMet,
        4 if case.certificate_number.kind() == TeacherCertificateKind::Primary => {
            case.post.stage = PostStage::SecondaryVocational;
        }
        _ => case.other_ground = Some(text("按省级规定，交流轮岗手续尚未办结")),
    }
}

/// Something for which a case fails.
fn fail(case: &mut Registration, draw: &mut Draw) {
    match draw.below(3) {
        0 if case.assessments.len() > 2 => {
            grade(case, 1, AssessmentResult::Failed);
            grade(case, 2, AssessmentResult::Failed);
        }
        1 => case.ethics = EthicsEvaluation::VileBreach,
        _ => {
            let ways = [QualificationLoss::Forfeited, QualificationLoss::Revoked];
            case.qualification_loss = Some(draw.pick(&ways));
        }
    }
}

fn grade(case: &mut Registration, index: usize, result: AssessmentResult) {
    if let Some(year) = case.assessments.get_mut(index) {
        year.result = result;
    }
}

/// A time away that ended before the application.
fn away(before: LocalDate, approved: bool, semesters: u32) -> Interruption {
    let to = before.minus_days(300).expect("a day");
    Interruption {
        from: to.minus_days(150 * semesters + 30).expect("a day"),
        to: Some(to),
        semesters: BoundedInteger::new(semesters.into()).expect("so many terms"),
        reason: InterruptionReason::MaternityLeave,
        approved,
    }
}

/// All levels pass it on, and the last one concludes, after a week of publicity.
fn conclude(
    case: &mut Registration,
    draw: &mut Draw,
    profile: &Profile,
    conclusion: RegistrationConclusion,
) {
    let table = process(profile, case.applied_on);
    let day = case.applied_on;
    let handed_in = draw.pick(&[RegistrationEvent::Submit, RegistrationEvent::SubmitToCity]);
    let find =
        |state, event| table.rows_on(day).find(|row| row.from == state && row.event == event);
    let mut state = table.initial;
    while let Some(row) = find(state, handed_in).or_else(|| find(state, RegistrationEvent::Agree)) {
        let on = later(last_day(case), draw.below(4) + 1);
        case.history.push(step(row.event, row.actor, on));
        state = row.to;
    }
    let event = match conclusion {
        RegistrationConclusion::Registered => RegistrationEvent::Register,
        RegistrationConclusion::Deferred => RegistrationEvent::Defer,
        RegistrationConclusion::Failed => RegistrationEvent::Fail,
    };
    let row = find(state, event).expect("the last level concludes");
    let from = later(last_day(case), 1);
    let to = from.plus_days(6).expect("a day");
    let decided_on = later(to, draw.below(4) + 1);
    case.publicity = Some(Period { from, to });
    case.history.push(step(event, row.actor, decided_on));
    case.accepted_until = draw.chance(60).then(|| later(case.applied_on, 8));
    (case.conclusion, case.decided_on) = (Some(conclusion), Some(decided_on));
    case.state = row.to;
    if conclusion == RegistrationConclusion::Registered {
        case.valid = Some(next_period(case, profile, decided_on));
    }
}

/// It follows the earlier one, or begins with the conclusion.
fn next_period(case: &Registration, profile: &Profile, decided_on: LocalDate) -> Period {
    let years = u32::try_from(profile.number(CYCLE_YEARS, case.applied_on)).unwrap_or(1);
    let from = case.earlier.and_then(|earlier| earlier.to.plus_days(1)).unwrap_or(decided_on);
    let again = from.plus_months(12 * years);
    Period { from, to: again.and_then(|day| day.minus_days(1)).expect("a day") }
}

fn cancel(case: &mut Registration, draw: &mut Draw) {
    let Some(actor) = case.history.last().map(|step| step.actor) else { return };
    let on = later(last_day(case), draw.below(20) + 1);
    case.history.push(step(RegistrationEvent::Cancel, actor, on));
    case.false_materials = Some(true);
    case.state = RegistrationState::Cancelled;
}

fn submit(case: &mut Registration, draw: &mut Draw) {
    let on = later(case.applied_on, draw.below(5) + 1);
    case.history = vec![step(RegistrationEvent::Submit, RegistrationActor::School, on)];
    case.state = RegistrationState::AtCounty;
}

fn send_back(case: &mut Registration, draw: &mut Draw) {
    submit(case, draw);
    let on = later(last_day(case), draw.below(5));
    let opinion = Some(text("缺少近一年的培训证明"));
    let refused = step(RegistrationEvent::Refuse, RegistrationActor::CountyAuthority, on);
    case.history.push(RegistrationStep { opinion, ..refused });
    case.state = RegistrationState::AtSchool;
}

fn withdraw(case: &mut Registration, draw: &mut Draw) {
    let on = later(case.applied_on, draw.below(8));
    case.history = vec![step(RegistrationEvent::Withdraw, RegistrationActor::Teacher, on)];
    case.state = RegistrationState::Withdrawn;
}

fn step(event: RegistrationEvent, actor: RegistrationActor, on: LocalDate) -> RegistrationStep {
    RegistrationStep { event, actor, on, opinion: None }
}

fn last_day(case: &Registration) -> LocalDate {
    case.history.last().map_or(case.applied_on, |step| step.on)
}

/// An assessment of each of the years before.
fn assessments(draw: &mut Draw, before: LocalDate, years: i64) -> Vec<AnnualAssessment> {
    let results = [AssessmentResult::Passed, AssessmentResult::Passed, AssessmentResult::Excellent];
    let year_of = |ago: i64| BoundedInteger::new(i64::from(before.year()) - ago);
    let years = (1..=years).rev().filter_map(year_of);
    years.map(|year| AnnualAssessment { year, result: draw.pick(&results) }).collect()
}

/// As many hours as are asked for, or some more.
fn training(draw: &mut Draw, before: LocalDate, years: i64, hours: i64) -> Vec<TrainingYear> {
    let each = hours / years + 1;
    let mut all = Vec::new();
    for ago in (1..=years).rev() {
        let hours = BoundedInteger::new(each + i64::from(draw.below(20)));
        let year = BoundedInteger::new(i64::from(before.year()) - ago);
        let evidence = draw.chance(40).then(|| text("继续教育证书"));
        all.extend(year.zip(hours).map(|(year, hours)| TrainingYear { year, hours, evidence }));
    }
    all
}

/// A day of the spring or of the autumn of a year.
const fn spring_or_autumn(year: Year, spring: bool) -> LocalDate {
    if spring { day(year, 3, 3) } else { day(year, 9, 1) }
}
