//! Synthetic deregistrations: good ones, and for each rule one that breaks it.

mod breaking;

use jiaozheng_core::code::SchoolLicenceLevel;
use jiaozheng_core::sample::{Draw, Samples, Year, division, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Profile, day};

use super::{
    AmountFen, Deregistration, DeregistrationActor, DeregistrationEvent, DeregistrationGround,
    DeregistrationState, DeregistrationStep, EscrowAccount, Liquidation, Settlement, SurplusUse,
    process,
};
use crate::sample::{COUNTIES, OUTSIDE_SUBJECTS, credit_code, institution_name};
use crate::{LegalNature, LicenceNumber, TrainingGroup, TrainingMode};

pub(super) const SAMPLES: Samples<Deregistration> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// What kind of case to make up.
#[derive(Clone, Copy)]
pub(crate) struct Scene {
    ground: DeregistrationGround,
    group: TrainingGroup,
    in_campaign: bool,
    opened_on: LocalDate,
    county: &'static str,
}

pub(crate) const VOLUNTARY: Scene = Scene {
    ground: DeregistrationGround::Voluntary,
    group: TrainingGroup::Subject,
    in_campaign: false,
    opened_on: day(2024, 3, 4),
    county: COUNTIES[3],
};
/// Over by the end of 2022.
pub(crate) const EARLIER: Scene = Scene { opened_on: day(2022, 3, 7), ..VOLUNTARY };
/// Not opened before 2024.
pub(crate) const LATER: Scene = VOLUNTARY;
const REVOKED: Scene = Scene { ground: DeregistrationGround::LicenceRevoked, ..VOLUNTARY };
const INSOLVENT: Scene = Scene { ground: DeregistrationGround::Insolvent, ..VOLUNTARY };

const GROUNDS: [DeregistrationGround; 7] = [
    DeregistrationGround::Voluntary,
    DeregistrationGround::Voluntary,
    DeregistrationGround::Voluntary,
    DeregistrationGround::LicenceRevoked,
    DeregistrationGround::PermitAnnulled,
    DeregistrationGround::Insolvent,
    DeregistrationGround::Expired,
];

/// A case without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, _: &Profile) -> Deregistration {
    let outside = draw.pick(&OUTSIDE_SUBJECTS);
    let scene = Scene {
        ground: draw.pick(&GROUNDS),
        group: if draw.chance(60) { TrainingGroup::Subject } else { outside },
        in_campaign: draw.chance(40),
        opened_on: draw.day(day(2020, 3, 2), day(2025, 3, 31)),
        county: draw.pick(&COUNTIES),
    };
    let mut case = new_case(draw, &scene);
    let voluntary = scene.ground == DeregistrationGround::Voluntary;
    match draw.below(100) {
        0..6 if voluntary => withdraw(&mut case, draw),
        6..12 if voluntary => refuse(&mut case, draw),
        0..20 => liquidate(&mut case, draw),
        _ => complete(&mut case, draw),
    }
    case
}

/// A subject institution that was deregistered in a year: most of them at their own wish, in the
/// campaign that ended them.
pub(crate) fn of_subjects_in_year(draw: &mut Draw, year: Year) -> Deregistration {
    let ground = draw.pick(&GROUNDS);
    let in_campaign = draw.chance(80);
    // Six months of notice, and some to liquidate, end within the year.
    let last = if in_campaign { day(year, 7, 31) } else { day(year, 2, 10) };
    let opened_on = draw.day(day(year, 1, 4), last);
    let county = draw.pick(&COUNTIES);
    let scene = Scene { ground, group: TrainingGroup::Subject, in_campaign, opened_on, county };
    completed(draw, &Profile::NATIONAL, &scene)
}

/// A case of that kind that came to its end.
pub(crate) fn completed(draw: &mut Draw, _: &Profile, scene: &Scene) -> Deregistration {
    let mut case = new_case(draw, scene);
    complete(&mut case, draw);
    case
}

fn new_case(draw: &mut Draw, scene: &Scene) -> Deregistration {
    let Scene { ground, group, in_campaign, opened_on, county } = *scene;
    let for_profit = group != TrainingGroup::Subject && draw.chance(50);
    let nature = if for_profit { LegalNature::ForProfit } else { LegalNature::NonProfit };
    let lost = matches!(
        ground,
        DeregistrationGround::LicenceRevoked | DeregistrationGround::PermitAnnulled
    );
    let (year, number) = (opened_on.year(), draw.below(100_000));
    let students = i64::from(draw.below(200));
    Deregistration {
        id: draw.record_id(),
        case_number: draw.chance(60).then(|| text(&format!("ZX{year}{number:05}"))),
        institution_name: institution_name(draw, group),
        credit_code: credit_code(draw, nature, county),
        division: division(county),
        group,
        mode: TrainingMode::Offline,
        legal_nature: nature,
        licence_number: draw
            .chance(80)
            .then(|| draw.school_licence(county, SchoolLicenceLevel::Training))
            .map(|licence_number| LicenceNumber::School { licence_number }),
        ground,
        decision_number: lost
            .then(|| text(&format!("示教罚决字〔{year}〕第{}号", number % 100 + 1))),
        in_campaign,
        opened_on,
        students: BoundedInteger::new(students).expect("in bounds"),
        students_unplaced: BoundedInteger::new(students / 2).expect("in bounds"),
        students_placed_on: None,
        liquidation: None,
        settlement: None,
        escrow: None,
        cancellation_asked_on: None,
        seal_destroyed_on: None,
        was_listed: draw.chance(70),
        unlisted_on: None,
        state: DeregistrationState::Opened,
        history: Vec::new(),
        extensions: None,
    }
}

/// All events of a case that comes to its end; the first that is possible is next.
const ON: [DeregistrationEvent; 7] = [
    DeregistrationEvent::StartLiquidation,
    DeregistrationEvent::Announce,
    DeregistrationEvent::Approve,
    DeregistrationEvent::FinishLiquidation,
    DeregistrationEvent::TakeBackLicence,
    DeregistrationEvent::CancelRegistration,
    DeregistrationEvent::Publish,
];

/// Goes on from where the case stands, up to a state or to the end.
fn go_on(case: &mut Deregistration, draw: &mut Draw, until: DeregistrationState) {
    let table = process(case);
    while case.state != until {
        let rows = || table.rows_on(case.opened_on).filter(|row| row.from == case.state);
        let next = ON.iter().find_map(|event| rows().find(|row| row.event == *event));
        let Some(row) = next else { break };
        let gap = match row.event {
            DeregistrationEvent::FinishLiquidation => 8 + draw.below(15),
            _ => draw.below(5),
        };
        let on = later(earliest(case, row.event), gap);
        let DeregistrationEvent::StartLiquidation = row.event else {
            case.history.push(step(row.event, row.actor, on));
            case.state = row.to;
            continue;
        };
        let body = case.ground.liquidator();
        case.liquidation = Some(Liquidation { body, from: on, to: None, has_report: false });
        case.history.push(step(row.event, row.actor, on));
        case.state = row.to;
    }
}

/// After the step before; at the institution's own wish no liquidation before six months of notice.
fn earliest(case: &Deregistration, event: DeregistrationEvent) -> LocalDate {
    let last = case.history.last().map_or(case.opened_on, |step| step.on);
    let voluntary = case.ground == DeregistrationGround::Voluntary && !case.in_campaign;
    let announced = case.day_of(DeregistrationEvent::Announce);
    match announced.and_then(|day| day.plus_months(6)) {
        Some(day) if voluntary && event == DeregistrationEvent::StartLiquidation => day.max(last),
        _ => last,
    }
}

/// Stays in liquidation.
fn liquidate(case: &mut Deregistration, draw: &mut Draw) {
    go_on(case, draw, DeregistrationState::Liquidating);
}

/// Liquidated, paid, cancelled and told to the public.
fn complete(case: &mut Deregistration, draw: &mut Draw) {
    go_on(case, draw, DeregistrationState::Completed);
    let day_of = |event| case.day_of(event).unwrap_or(case.opened_on);
    let started = day_of(DeregistrationEvent::StartLiquidation);
    let liquidated = day_of(DeregistrationEvent::FinishLiquidation);
    let cancelled = day_of(DeregistrationEvent::CancelRegistration);
    let told = day_of(DeregistrationEvent::Publish);
    if let Some(liquidation) = &mut case.liquidation {
        (liquidation.to, liquidation.has_report) = (Some(liquidated), true);
    }
    case.students_unplaced = BoundedInteger::new(0).expect("in bounds");
    case.students_placed_on = (case.students.get() > 0).then_some(started);
    case.settlement = Some(settlement(case, draw, [started, liquidated]));
    case.escrow =
        draw.chance(50).then(|| EscrowAccount { balance_fen: fen(0), closed_on: Some(liquidated) });
    case.cancellation_asked_on = Some(liquidated);
    case.seal_destroyed_on = Some(cancelled);
    case.unlisted_on = case.was_listed.then_some(told);
}

/// All is paid; where there is not enough, students first.
fn settlement(
    case: &Deregistration,
    draw: &mut Draw,
    [started, liquidated]: [LocalDate; 2],
) -> Settlement {
    let mut amount = || i64::from(draw.below(90_000)) * 100;
    let (refunds, wages, debts, surplus) = (amount(), amount(), amount(), amount());
    let insolvent = case.ground == DeregistrationGround::Insolvent;
    let left = if insolvent { 0 } else { surplus };
    let elsewhere = match case.legal_nature {
        LegalNature::NonProfit => SurplusUse::OtherNonProfit,
        LegalNature::ForProfit => SurplusUse::CompanyLaw,
    };
    Settlement {
        refunds_due_fen: fen(refunds),
        refunds_paid_fen: fen(refunds),
        refunds_settled_on: Some(started),
        wages_due_fen: fen(wages),
        wages_paid_fen: fen(wages),
        wages_settled_on: Some(later(started, 2)),
        debts_due_fen: fen(debts),
        debts_paid_fen: fen(if insolvent { debts / 3 } else { debts }),
        debts_settled_on: (!insolvent).then_some(liquidated),
        surplus_fen: fen(left),
        surplus_use: (left > 0).then_some(elsewhere),
    }
}

fn fen(amount: i64) -> AmountFen {
    AmountFen::new(amount).expect("in bounds")
}

fn refuse(case: &mut Deregistration, draw: &mut Draw) {
    let on = later(case.opened_on, draw.below(8));
    let opinion = Some(text("在校学员尚无安置方案"));
    let refused = step(DeregistrationEvent::Refuse, DeregistrationActor::LicensingBody, on);
    case.history = vec![DeregistrationStep { opinion, ..refused }];
    case.state = DeregistrationState::Refused;
}

fn withdraw(case: &mut Deregistration, draw: &mut Draw) {
    let on = later(case.opened_on, draw.below(8));
    let institution = DeregistrationActor::Institution;
    case.history = vec![step(DeregistrationEvent::Withdraw, institution, on)];
    case.state = DeregistrationState::Withdrawn;
}

fn step(
    event: DeregistrationEvent,
    actor: DeregistrationActor,
    on: LocalDate,
) -> DeregistrationStep {
    DeregistrationStep { event, actor, on, opinion: None }
}
