//! Synthetic cases: good ones, and for each rule one that breaks it.

mod breaking;
mod decided;

use jiaozheng_core::sample::{Draw, Samples, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Organisation, Person, Profile, day};

use super::{
    Discovery, Establishment, Guise, Harm, PenaltyTier, SubjectKind, Violation, ViolationActor,
    ViolationEvent, ViolationState, ViolationStep, Waiver,
};
use crate::ViolationAct::{
    self, AgainstStateRules, BeyondLicence, DisguisedSubjectTraining, DisorderlyManagement, Fees,
    NeglectedInstitutions, ResponsiblePersons, StaffUnchecked, Support, UnauthorisedCompetition,
    UnauthorisedInstitution,
};
use crate::institution::Fen;
use crate::{LicenceNumber, TrainingCategory, TrainingMode, TrainingSubject};

pub(super) const SAMPLES: Samples<Violation> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// What a case is about, and how it ends.
struct Scene {
    act: ViolationAct,
    tier: PenaltyTier,
    ends: Ends,
}

#[derive(Clone, Copy)]
enum Ends {
    Punished { heard: bool },
    Waived(Waiver),
    Referred,
    Withdrawn,
}

/// Acts of which the law is known well enough to punish somebody.
const PUNISHED: [ViolationAct; 10] = [
    UnauthorisedInstitution,
    DisguisedSubjectTraining,
    BeyondLicence,
    AgainstStateRules,
    DisorderlyManagement,
    Fees,
    UnauthorisedCompetition,
    ResponsiblePersons,
    NeglectedInstitutions,
    StaffUnchecked,
];

const TIERS: [PenaltyTier; 3] =
    [PenaltyTier::Ordinary, PenaltyTier::Serious, PenaltyTier::VerySerious];

const WAIVERS: [Waiver; 6] = [
    Waiver::Slight,
    Waiver::FirstTime,
    Waiver::NoFault,
    Waiver::UnderFourteen,
    Waiver::TooLate,
    Waiver::NotEstablished,
];

/// A case without a finding, under any profile.
fn any_case(draw: &mut Draw, profile: &Profile) -> Violation {
    let (mut act, tier) = (draw.pick(&PUNISHED), draw.pick(&TIERS));
    let ends = match draw.below(100) {
        0..8 => Ends::Withdrawn,
        8..14 => Ends::Referred,
        14..34 => Ends::Waived(draw.pick(&WAIVERS)),
        _ => Ends::Punished { heard: draw.chance(30) },
    };
    if !matches!(ends, Ends::Punished { .. }) && draw.chance(15) {
        act = Support;
    }
    case_of(draw, profile, &Scene { act, tier, ends })
}

fn case_of(draw: &mut Draw, _: &Profile, scene: &Scene) -> Violation {
    let mut case = new_case(draw, scene);
    decided::end(&mut case, draw, scene);
    case
}

fn new_case(draw: &mut Draw, scene: &Scene) -> Violation {
    let late = matches!(scene.ends, Ends::Waived(Waiver::TooLate));
    let last = if late { day(2024, 6, 30) } else { day(2025, 3, 31) };
    let acted_from = draw.day(day(2023, 10, 20), last);
    let acted_to = acted_from.plus_days(draw.below(150)).expect("a day");
    let found_on = if late { long_after(acted_from, draw) } else { acted_to };
    let act = scene.act;
    let subject_kind = subject_kind(draw, scene);
    let is_unit = subject_kind != SubjectKind::Person || act == ResponsiblePersons;
    let is_institution = subject_kind == SubjectKind::Institution;
    let (received_fen, refunded_fen) = money(draw, act);
    let is_disguised = act == DisguisedSubjectTraining;
    Violation {
        id: draw.record_id(),
        case_number: draw
            .chance(70)
            .then(|| text(&format!("示教立〔2024〕{}号", draw.below(90) + 1))),
        subject_kind,
        organisation: is_unit.then(|| unit(draw)),
        licence_number: is_institution.then(|| licence_number(draw)),
        person: (subject_kind == SubjectKind::Person).then(|| adult(draw)),
        act,
        mode: draw.pick(&[TrainingMode::Offline, TrainingMode::Offline, TrainingMode::Online]),
        category: (is_disguised || draw.chance(30)).then_some(TrainingCategory::Subject {
            subject: draw.pick(&[TrainingSubject::Mathematics, TrainingSubject::Physics]),
        }),
        guise: is_disguised.then(|| draw.pick(&[Guise::Online, Guise::PrivatePlace, Guise::Other])),
        establishment: establishment(draw, act),
        acted_from,
        acted_to: if late { acted_from } else { acted_to },
        found_on,
        found_by: draw.pick(&[Discovery::Inspection, Discovery::Complaint, Discovery::Assigned]),
        filed_on: later(found_on, draw.below(7)),
        received_fen,
        refunded_fen,
        gains_fen: fen(received_fen.get() - refunded_fen.get()),
        is_slight: false,
        is_first_time: draw.chance(60),
        is_corrected: draw.chance(60),
        harm: draw.pick(&[Harm::Slight, Harm::Considerable]),
        endangers_life_or_finances: false,
        aggravations: Vec::new(),
        officers: BoundedInteger::new(i64::from(draw.below(3)) + 2).expect("a number"),
        hearing_offered: true,
        extended_to: None,
        extension_reason: None,
        decision: None,
        waiver: None,
        state: ViolationState::Filed,
        history: Vec::new(),
        extensions: None,
    }
}

/// More than two years later, and within the known calendar.
fn long_after(day: LocalDate, draw: &mut Draw) -> LocalDate {
    day.plus_months(24).and_then(|it| it.plus_days(1 + draw.below(100))).expect("a day")
}

fn subject_kind(draw: &mut Draw, scene: &Scene) -> SubjectKind {
    if matches!(scene.ends, Ends::Waived(Waiver::UnderFourteen)) && !is_of_licensed(scene.act) {
        return SubjectKind::Person;
    }
    match scene.act {
        act if is_of_licensed(act) => SubjectKind::Institution,
        StaffUnchecked => SubjectKind::Institution,
        ResponsiblePersons => SubjectKind::Person,
        NeglectedInstitutions | UnauthorisedCompetition => SubjectKind::Organisation,
        _ => draw.pick(&[SubjectKind::Organisation, SubjectKind::Person]),
    }
}

const fn is_of_licensed(act: ViolationAct) -> bool {
    matches!(act, BeyondLicence | AgainstStateRules | DisorderlyManagement | Fees)
}

/// What was received, and what was refunded of it.
fn money(draw: &mut Draw, act: ViolationAct) -> (Fen, Fen) {
    if matches!(act, ResponsiblePersons | NeglectedInstitutions | StaffUnchecked) {
        return (fen(0), fen(0));
    }
    let received = i64::from(draw.below(1800) + 20) * 10_000;
    let refunded = if draw.chance(40) { received * i64::from(draw.below(80)) / 100 } else { 0 };
    (fen(received), fen(refunded))
}

fn establishment(draw: &mut Draw, act: ViolationAct) -> Option<Establishment> {
    let whole = act == UnauthorisedInstitution;
    let partly = act == DisguisedSubjectTraining && draw.chance(60);
    (whole || partly).then(|| Establishment {
        has_own_place: whole || draw.chance(40),
        staff: BoundedInteger::new(if whole { 2 + i64::from(draw.below(9)) } else { 1 })
            .expect("a number"),
        has_organisation: whole,
    })
}

fn unit(draw: &mut Draw) -> Organisation {
    let kinds = ["文化传播有限公司", "培训中心", "咨询服务部"];
    Organisation {
        name: text(&format!("示例{}号{}", draw.below(900) + 100, draw.pick(&kinds))),
        credit_code: draw.chance(80).then(|| draw.credit_code("91", "411002")),
    }
}

fn adult(draw: &mut Draw) -> Person {
    draw.person(day(1988, 1, 1), day(2000, 12, 31))
}

fn licence_number(draw: &mut Draw) -> LicenceNumber {
    let level = jiaozheng_core::code::SchoolLicenceLevel::Training;
    LicenceNumber::School { licence_number: draw.school_licence("411002", level) }
}

fn fen(amount: i64) -> Fen {
    Fen::new(amount).expect("an amount")
}

fn step(event: ViolationEvent, on: LocalDate) -> ViolationStep {
    let actor = match event {
        ViolationEvent::RequestHearing => ViolationActor::Party,
        _ => ViolationActor::TrainingAuthority,
    };
    ViolationStep { event, actor, on, opinion: None }
}
