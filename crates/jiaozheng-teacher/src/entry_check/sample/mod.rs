//! Synthetic entry checks: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;

use jiaozheng_core::code::Coded;
use jiaozheng_core::sample::{Draw, Samples, later, text};
use jiaozheng_core::{LocalDate, Profile, day};

use super::settings::{VALID_DAYS, YEAR_DAYS};
use super::{
    CheckAction, CheckPurpose, CheckResult, CheckSource, EntryCheck, HitKind, RecordKindAsked,
    StaffRole,
};
use crate::EmployerKind;
use crate::sample_staff::{employer, person};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<EntryCheck> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

const KINDS: [EmployerKind; 5] = [
    EmployerKind::School,
    EmployerKind::School,
    EmployerKind::Kindergarten,
    EmployerKind::Vocational,
    EmployerKind::Training,
];

/// A check without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, profile: &Profile) -> EntryCheck {
    use CheckPurpose::{Annual, Certification, Recruit};

    let purpose = draw.pick(&[Recruit, Recruit, Annual, Annual, Certification]);
    let kind = draw.pick(&KINDS);
    let on = draw.day(day(2021, 6, 1), day(2025, 12, 31));
    let mut case = new_case(draw, profile, (purpose, kind, on));
    match draw.below(100) {
        0..10 => {}
        10..25 => hit(&mut case, draw),
        _ => clear(&mut case, draw, profile),
    }
    case
}

type Scene = (CheckPurpose, EmployerKind, LocalDate);

/// A check in which nothing was found.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "as the list of breaches hands it over")]
fn cleared(draw: &mut Draw, profile: &Profile, scene: &Scene) -> EntryCheck {
    let mut case = new_case(draw, profile, *scene);
    clear(&mut case, draw, profile);
    case
}

/// A check that has been asked for.
fn new_case(draw: &mut Draw, profile: &Profile, (purpose, kind, on): Scene) -> EntryCheck {
    let certifies = purpose == CheckPurpose::Certification;
    let kind = if certifies { EmployerKind::Authority } else { kind };
    let mut person = person(draw);
    if !certifies && draw.chance(8) {
        person.identity = draw.passport();
    }
    let role = if certifies { StaffRole::Teacher } else { draw.pick(StaffRole::ALL) };
    let year = u32::try_from(profile.number(YEAR_DAYS, on)).unwrap_or(30);
    let annual = purpose == CheckPurpose::Annual;
    EntryCheck {
        id: draw.record_id(),
        check_number: draw
            .chance(60)
            .then(|| text(&format!("CX{}{:06}", on.year(), draw.below(1_000_000)))),
        purpose,
        person,
        employer: employer(draw, kind),
        role,
        authorised: true,
        source: source(draw, kind),
        scope: scope(purpose, kind, role),
        last_check_on: annual.then(|| on.minus_days(year - draw.below(20))).flatten(),
        requested_on: on,
        received_on: None,
        result: None,
        hits: None,
        recheck: None,
        // Before checks were asked for by law, so that none is missed.
        hired_on: (annual && draw.chance(60)).then(|| draw.day(day(2015, 9, 1), day(2021, 5, 31))),
        action: None,
        action_on: None,
        reported_on: None,
        extensions: None,
    }
}

fn source(draw: &mut Draw, kind: EmployerKind) -> CheckSource {
    match kind {
        EmployerKind::Training => CheckSource::TrainingPlatform,
        EmployerKind::Authority => CheckSource::StaffPlatform,
        _ => draw.pick(&[
            CheckSource::Police,
            CheckSource::Procuratorate,
            CheckSource::StaffPlatform,
        ]),
    }
}

fn scope(purpose: CheckPurpose, kind: EmployerKind, role: StaffRole) -> Vec<RecordKindAsked> {
    if purpose == CheckPurpose::Certification {
        return vec![RecordKindAsked::SexualAssault, RecordKindAsked::Qualification];
    }
    let mut scope = RecordKindAsked::EVERYWHERE.to_vec();
    if kind == EmployerKind::Kindergarten {
        scope.extend(RecordKindAsked::IN_KINDERGARTENS);
    }
    if role == StaffRole::Teacher {
        scope.push(RecordKindAsked::Qualification);
    }
    scope
}

fn answer(case: &mut EntryCheck, draw: &mut Draw, result: CheckResult) -> LocalDate {
    let on = later(case.requested_on, draw.below(5) + 1);
    (case.result, case.received_on) = (Some(result), Some(on));
    on
}

/// Nothing was found, and the person works.
fn clear(case: &mut EntryCheck, draw: &mut Draw, profile: &Profile) {
    let received_on = answer(case, draw, CheckResult::Clear);
    let days = u32::try_from(profile.number(VALID_DAYS, case.requested_on)).unwrap_or_default();
    let on = received_on.plus_days(draw.below(days.clamp(1, 30))).expect("a day");
    case.action = Some(match case.purpose {
        CheckPurpose::Recruit => CheckAction::Hired,
        CheckPurpose::Annual => CheckAction::Kept,
        CheckPurpose::Certification => CheckAction::Certified,
    });
    case.action_on = Some(on);
    if case.purpose == CheckPurpose::Recruit {
        case.hired_on = Some(on);
    }
}

/// Something was found, and the person does not work.
fn hit(case: &mut EntryCheck, draw: &mut Draw) {
    let received_on = answer(case, draw, CheckResult::Hit);
    case.hits = Some(vec![draw.pick(&case.hits_of_scope())]);
    case.action = Some(match case.purpose {
        CheckPurpose::Recruit => CheckAction::NotHired,
        CheckPurpose::Annual => CheckAction::Dismissed,
        CheckPurpose::Certification => CheckAction::NotCertified,
    });
    let on = received_on.plus_days(draw.below(7)).expect("a day");
    case.action_on = Some(on);
    case.recheck = draw.chance(20).then_some(CheckResult::Hit);
    case.reported_on = case.employer.is_kindergarten().then_some(on);
}

impl EntryCheck {
    /// What may be found by it.
    fn hits_of_scope(&self) -> Vec<HitKind> {
        self.scope.iter().filter_map(|kind| HitKind::of(kind.code())).collect()
    }
}
