//! Synthetic applications: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;

use jiaozheng_core::code::SchoolLicenceLevel;
use jiaozheng_core::sample::{Draw, Samples, division, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Organisation, Profile, day};

use super::{
    Approval, ApprovalActor, ApprovalChange, ApprovalDocument, ApprovalEvent, ApprovalKind,
    ApprovalState, ApprovalStep, FormerLicence, GrantedLicence, process,
};
use crate::institution::settings::LEAST_CAPITAL_YUAN;
use crate::institution::{FEN_A_YUAN, LicenceLevel, Sponsor, SponsorKind};
use crate::sample::{COUNTIES, OUTSIDE_SUBJECTS, PUPILS, credit_code, institution_name};
use crate::{LegalNature, LicenceNumber, TrainingGroup, TrainingMode};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Approval> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// What kind of application to make up.
#[derive(Clone, Copy)]
struct Scene {
    kind: ApprovalKind,
    group: TrainingGroup,
    mode: TrainingMode,
    with_preparation: bool,
    applied_on: LocalDate,
    county: &'static str,
}

const NEW: Scene = Scene {
    kind: ApprovalKind::Establish,
    group: TrainingGroup::CultureAndArts,
    mode: TrainingMode::Offline,
    with_preparation: false,
    applied_on: day(2025, 3, 3),
    county: COUNTIES[3],
};
const PREPARED: Scene = Scene { with_preparation: true, ..NEW };
const CHANGE: Scene = Scene { kind: ApprovalKind::Change, ..NEW };
const CONVERSION: Scene = Scene { kind: ApprovalKind::Convert, ..NEW };
const SUBJECT: Scene =
    Scene { kind: ApprovalKind::ReApprove, group: TrainingGroup::Subject, ..NEW };
const RENEWAL: Scene = Scene { kind: ApprovalKind::Renew, ..SUBJECT };

/// A case without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, profile: &Profile) -> Approval {
    let scene = any_scene(draw);
    let mut case = new_case(draw, profile, &scene);
    match draw.below(100) {
        0..6 => end_at_once(&mut case, draw, profile, ApprovalEvent::Withdraw),
        6..12 => end_at_once(&mut case, draw, profile, ApprovalEvent::Decline),
        12..20 => refuse(&mut case, draw, profile),
        20..24 if case.with_preparation => prepare(&mut case, draw, profile),
        20..35 => {
            supplement(&mut case, draw, profile);
            complete(&mut case, draw, profile);
        }
        _ => complete(&mut case, draw, profile),
    }
    case
}

fn any_scene(draw: &mut Draw) -> Scene {
    let kind = draw.pick(&[
        ApprovalKind::Establish,
        ApprovalKind::Establish,
        ApprovalKind::ReApprove,
        ApprovalKind::Convert,
        ApprovalKind::Change,
        ApprovalKind::Renew,
    ]);
    // No new ones for subjects; whoever converts has no subjects any more.
    let may_be_subject = !matches!(kind, ApprovalKind::Establish | ApprovalKind::Convert);
    let group = if may_be_subject && draw.chance(30) {
        TrainingGroup::Subject
    } else {
        draw.pick(&OUTSIDE_SUBJECTS)
    };
    let mode = if draw.chance(10) { TrainingMode::Online } else { TrainingMode::Offline };
    Scene {
        kind,
        group,
        mode,
        with_preparation: kind == ApprovalKind::Establish && draw.chance(25),
        applied_on: draw.day(day(2021, 9, 1), day(2025, 6, 30)),
        county: draw.pick(&COUNTIES),
    }
}

/// A case of that kind that went well.
fn completed(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Approval {
    let mut case = new_case(draw, profile, scene);
    complete(&mut case, draw, profile);
    case
}

fn new_case(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Approval {
    let Scene { kind, group, mode, with_preparation, applied_on, county } = *scene;
    let for_profit = group != TrainingGroup::Subject && draw.chance(40);
    let nature = if for_profit { LegalNature::ForProfit } else { LegalNature::NonProfit };
    let number = draw.below(100_000);
    let changes = if kind == ApprovalKind::Change { vec![draw.pick(&CHANGES)] } else { Vec::new() };
    let sponsors = sponsors(draw, county);
    let least = profile.number(LEAST_CAPITAL_YUAN, applied_on) * FEN_A_YUAN;
    let capital = (i64::from(draw.below(50) + 10) * 1_000_000).max(least);
    let held = matches!(kind, ApprovalKind::Change | ApprovalKind::Renew);
    Approval {
        id: draw.record_id(),
        case_number: draw.chance(60).then(|| text(&format!("XP{}{number:05}", applied_on.year()))),
        kind,
        documents: documents(kind, with_preparation, &changes, sponsors.len()),
        changes,
        institution: Organisation {
            name: institution_name(draw, group),
            credit_code: held.then(|| credit_code(draw, nature, county)),
        },
        sponsors,
        division: division(county),
        group,
        mode,
        targets: draw.pick(&PUPILS).to_vec(),
        legal_nature: nature,
        licensing_body: licensing_body(mode, county),
        licensing_level: match mode {
            TrainingMode::Online => LicenceLevel::Province,
            TrainingMode::Offline => LicenceLevel::County,
        },
        with_preparation,
        enrolled_while_preparing: with_preparation.then_some(false),
        capital_fen: BoundedInteger::new(capital),
        capital_paid_fen: BoundedInteger::new(capital),
        former_licence: (kind != ApprovalKind::Establish).then(|| former(draw, scene)),
        applied_on,
        days_not_counted: draw.chance(20).then(|| BoundedInteger::new(3)).flatten(),
        licence: None,
        announced_on: None,
        state: ApprovalState::Applied,
        history: Vec::new(),
        extensions: None,
    }
}

fn licensing_body(mode: TrainingMode, county: &str) -> Organisation {
    let name = match mode {
        TrainingMode::Online => "示例省审批机关".to_owned(),
        TrainingMode::Offline => format!("示例审批机关（{county}）"),
    };
    Organisation { name: text(&name), credit_code: None }
}

const CHANGES: [ApprovalChange; 6] = [
    ApprovalChange::Sponsor,
    ApprovalChange::Name,
    ApprovalChange::Category,
    ApprovalChange::Address,
    ApprovalChange::Merger,
    ApprovalChange::LegalRepresentative,
];

fn sponsors(draw: &mut Draw, county: &str) -> Vec<Sponsor> {
    let mut sponsors = vec![Sponsor::Person { name: draw.person_name(), is_eligible: true }];
    if draw.chance(40) {
        sponsors = vec![organisation(draw, county, SponsorKind::Company)];
    }
    if draw.chance(15) {
        sponsors.push(organisation(draw, county, SponsorKind::Company));
    }
    sponsors
}

fn organisation(draw: &mut Draw, county: &str, kind: SponsorKind) -> Sponsor {
    Sponsor::Organisation {
        name: text(&format!("示例第{}教育科技有限公司", draw.below(900) + 100)),
        credit_code: draw.credit_code("91", county),
        organisation: kind,
    }
}

fn documents(
    kind: ApprovalKind,
    with_preparation: bool,
    changes: &[ApprovalChange],
    sponsors: usize,
) -> Vec<ApprovalDocument> {
    use ApprovalDocument::{
        AssetProof, BoardResolution, Charter, FireSafety, JointAgreement, Liquidation,
        PremisesProof, PreparationApproval, PreparationReport, Report, SponsorAgreement,
        SponsorDetails, StaffQualifications,
    };

    let mut documents = match kind {
        ApprovalKind::Renew => vec![PremisesProof, FireSafety],
        ApprovalKind::Change if changes == [ApprovalChange::Sponsor] => {
            vec![BoardResolution, Liquidation, SponsorAgreement]
        }
        ApprovalKind::Change => vec![BoardResolution, Liquidation],
        _ => vec![
            Report,
            SponsorDetails,
            AssetProof,
            Charter,
            StaffQualifications,
            PremisesProof,
            FireSafety,
        ],
    };
    if with_preparation {
        documents.extend([PreparationApproval, PreparationReport]);
    }
    if sponsors > 1 {
        documents.push(JointAgreement);
    }
    documents
}

/// A licence that runs on for some months; whoever converts gave it back.
fn former(draw: &mut Draw, scene: &Scene) -> FormerLicence {
    let converted = scene.kind == ApprovalKind::Convert;
    let group = if converted { TrainingGroup::Subject } else { scene.group };
    FormerLicence {
        number: school_licence(draw, scene.county),
        group: (scene.group == TrainingGroup::Subject || draw.chance(50)).then_some(group),
        valid_until: scene.applied_on.plus_days(120 + draw.below(200)).expect("a day"),
        cancelled_on: converted.then(|| scene.applied_on.minus_days(draw.below(30))).flatten(),
    }
}

/// All events of a case that goes well.
const WELL: [ApprovalEvent; 8] = [
    ApprovalEvent::Accept,
    ApprovalEvent::GrantPreparation,
    ApprovalEvent::Apply,
    ApprovalEvent::Consent,
    ApprovalEvent::Publicise,
    ApprovalEvent::Grant,
    ApprovalEvent::Register,
    ApprovalEvent::List,
];

/// Goes on from where the case stands, up to a state or to the end.
fn go_on(case: &mut Approval, draw: &mut Draw, profile: &Profile, until: Option<ApprovalState>) {
    let table = process(case, profile, case.applied_on);
    let mut state = if case.history.is_empty() { table.initial } else { case.state };
    while Some(state) != until {
        let rows = || table.rows_on(case.applied_on).filter(|row| row.from == state);
        let next = WELL.iter().find_map(|event| rows().find(|row| row.event == *event));
        let Some(row) = next else { break };
        let days = match row.event {
            ApprovalEvent::Apply => 20 + draw.below(150),
            ApprovalEvent::Grant => 7 + draw.below(3), // days of publicity
            _ => draw.below(4),
        };
        let on = later(last_day(case), days);
        case.history.push(step(row.event, row.actor, on));
        state = row.to;
    }
    case.state = state;
}

/// Granted, registered and listed.
fn complete(case: &mut Approval, draw: &mut Draw, profile: &Profile) {
    go_on(case, draw, profile, None);
    issue(case, draw);
    if case.kind != ApprovalKind::Renew && case.institution.credit_code.is_none() {
        let area = case.division.as_str().to_owned();
        case.institution.credit_code = Some(credit_code(draw, case.legal_nature, &area));
    }
}

/// Hands the licence over, and tells the public.
fn issue(case: &mut Approval, draw: &mut Draw) {
    let granted = case.step(ApprovalEvent::Grant).expect("it was granted").1.on;
    let area = case.division.as_str().to_owned();
    let by_education = case.history.first().is_some_and(|it| it.actor == ApprovalActor::Education);
    case.licence = Some(GrantedLicence {
        number: if by_education { school_licence(draw, &area) } else { permit(draw) },
        issued_on: later(granted, draw.below(8)),
        valid_from: granted,
        valid_until: granted.plus_months(36).expect("a day"),
    });
    case.announced_on = case.kind.is_new().then(|| later(granted, draw.below(5)));
}

fn school_licence(draw: &mut Draw, area: &str) -> LicenceNumber {
    let licence_number = draw.school_licence(area, SchoolLicenceLevel::Training);
    LicenceNumber::School { licence_number }
}

fn permit(draw: &mut Draw) -> LicenceNumber {
    LicenceNumber::Permit { permit_number: text(&format!("SH{:06}", draw.below(1_000_000))) }
}

/// Stays in preparation.
fn prepare(case: &mut Approval, draw: &mut Draw, profile: &Profile) {
    go_on(case, draw, profile, Some(ApprovalState::Preparing));
}

/// What is missing is said, and handed in.
fn supplement(case: &mut Approval, draw: &mut Draw, profile: &Profile) {
    case.state = process(case, profile, case.applied_on).initial;
    let licensor = actor_of(case, profile, ApprovalEvent::AskSupplement);
    let asked = later(case.applied_on, draw.below(4));
    let handed_in = later(asked, draw.below(5));
    case.history.push(step(ApprovalEvent::AskSupplement, licensor, asked));
    case.history.push(step(ApprovalEvent::Supplement, ApprovalActor::Applicant, handed_in));
}

fn refuse(case: &mut Approval, draw: &mut Draw, profile: &Profile) {
    let taken = ApprovalState::Accepted;
    go_on(case, draw, profile, Some(taken));
    let table = process(case, profile, case.applied_on);
    let refuses = |event| event == ApprovalEvent::Refuse;
    let row = table.rows_on(case.applied_on).find(|row| row.from == taken && refuses(row.event));
    let actor = row.map_or(ApprovalActor::Education, |row| row.actor);
    let on = later(last_day(case), draw.below(8));
    let opinion = Some(text("办学场所不符合设置标准"));
    case.history.push(ApprovalStep { opinion, ..step(ApprovalEvent::Refuse, actor, on) });
    case.state = ApprovalState::Refused;
}

/// Ends with its first step.
fn end_at_once(case: &mut Approval, draw: &mut Draw, profile: &Profile, event: ApprovalEvent) {
    let actor = actor_of(case, profile, event);
    case.history = vec![step(event, actor, later(case.applied_on, draw.below(5)))];
    case.state = match event {
        ApprovalEvent::Decline => ApprovalState::NotAccepted,
        _ => ApprovalState::Withdrawn,
    };
    (case.licence, case.announced_on) = (None, None);
}

fn actor_of(case: &Approval, profile: &Profile, event: ApprovalEvent) -> ApprovalActor {
    let table = process(case, profile, case.applied_on);
    let mut rows = table.rows_on(case.applied_on);
    rows.find(|row| row.event == event).map_or(ApprovalActor::Education, |row| row.actor)
}

fn step(event: ApprovalEvent, actor: ApprovalActor, on: LocalDate) -> ApprovalStep {
    ApprovalStep { event, actor, on, opinion: None }
}

fn last_day(case: &Approval) -> LocalDate {
    case.history.last().map_or(case.applied_on, |step| step.on)
}
