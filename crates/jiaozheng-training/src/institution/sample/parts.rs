//! An institution from its outline.

use jiaozheng_core::sample::{Draw, text};
use jiaozheng_core::{BoundedInteger, BoundedText, LocalDate, Organisation, Profile, day};

use super::outline::{Outline, later};
use super::people;
use crate::institution::settings::{
    AREA_PER_STUDENT, AREA_PER_STUDENT_SPORTS, BAR_BOARDING, DEVELOPMENT_FUND_PER_CENT, LEAST_AREA,
    LEAST_CAPITAL_YUAN, LEAST_LEASE_MONTHS,
};
use crate::institution::{
    AnnualAccounts, AnnualInspection, BuildingUse, Campus, Escrow, EscrowMode, Fen, FireProof,
    FireProofKind, InspectionResult, Institution, InstitutionState, Licence, PlatformEntry,
    Premises, PropertyRight, Registration, RegistrationKind,
};
use crate::{Department, LegalNature, LicenceNumber, TargetGroup, TrainingMode};

/// An institution without a finding.
pub(crate) fn institution(
    draw: &mut Draw,
    profile: &Profile,
    outline: &Outline,
    state: InstitutionState,
) -> Institution {
    let approved_on = outline.approved_on(draw);
    let registered_on = draw.day(later(approved_on, 20), later(approved_on, 60));
    let capital = profile.number(LEAST_CAPITAL_YUAN, outline.on).max(100_000);
    let capital_fen = fen(capital * 100 + i64::from(draw.below(500_000)) * 100);
    let (online, offline) =
        (outline.mode == TrainingMode::Online, outline.mode == TrainingMode::Offline);
    let nature = outline.kind.nature();
    let leaders = people::leaders(draw, approved_on);
    let charges_in_advance = draw.chance(90);
    let boards = !profile.is_on(BAR_BOARDING, outline.on) && draw.chance(5);
    let mut case = Institution {
        id: draw.record_id(),
        name: outline.name.clone(),
        nature,
        mode: outline.mode,
        categories: outline.categories.clone(),
        targets: outline.targets.clone(),
        licence: Some(licence(draw, outline, approved_on)),
        registration: Some(registration(outline, registered_on)),
        icp_number: online.then(|| text(&format!("示ICP备{:08}号", draw.below(100_000_000)))),
        site: offline.then(|| premises(draw, profile, outline, approved_on)),
        campuses: campuses(draw, outline, approved_on),
        boards_pupils: boards,
        partnerships: people::partnerships(draw, registered_on),
        sponsors: vec![people::sponsor(draw)],
        board_head: leaders.0,
        principal: leaders.1,
        legal_representative: leaders.2,
        capital_fen,
        paid_capital_fen: capital_fen,
        charges_in_advance,
        escrow: charges_in_advance.then(|| escrow(draw, registered_on)),
        price_list_published_on: Some(registered_on),
        staff: people::staff(draw, outline, approved_on),
        classes: people::classes(draw, outline),
        platform: Some(platform(draw, registered_on)),
        inspections: inspections(draw, registered_on, outline.on),
        accounts: draw.chance(60).then(|| accounts(draw, profile, outline.on, nature)),
        state,
        state_since: registered_on.min(outline.on),
        recorded_on: outline.on,
        extensions: None,
    };
    leave_out(&mut case, state);
    case
}

/// What there is not yet, or no more.
fn leave_out(case: &mut Institution, state: InstitutionState) {
    if state.is_open() {
        return;
    }
    if state == InstitutionState::Preparing {
        case.licence = None;
        case.accounts = None;
    }
    if matches!(state, InstitutionState::Preparing | InstitutionState::Licensed) {
        case.registration = None;
        case.inspections.clear();
    }
    case.escrow = None;
    case.price_list_published_on = None;
    case.platform = None;
    case.staff.clear();
    case.classes.clear();
}

fn fen(amount: i64) -> Fen {
    Fen::new(amount).expect("an amount")
}

fn organisation(name: &str) -> Organisation {
    Organisation { name: text(name), credit_code: None }
}

fn licence(draw: &mut Draw, outline: &Outline, approved_on: LocalDate) -> Licence {
    let group = outline.group();
    let department = match outline.licence_number {
        LicenceNumber::School { .. } => Department::Education,
        LicenceNumber::Permit { .. } => group.department(),
    };
    let issued_on = later(approved_on, draw.below(10));
    Licence {
        number: outline.licence_number.clone(),
        name: outline.name.clone(),
        address: outline.address.clone(),
        groups: vec![group],
        mode: outline.mode,
        level: outline.level(),
        department,
        authority: authority(department),
        accepted_on: draw.chance(70).then(|| approved_on.minus_days(10 + draw.below(50))).flatten(),
        approved_on,
        issued_on,
        valid_from: issued_on,
        valid_to: outline.licence_valid_to,
    }
}

pub(crate) fn authority(department: Department) -> Organisation {
    organisation(&format!("示例区{}", department.label().zh))
}

fn registration(outline: &Outline, registered_on: LocalDate) -> Registration {
    let authority = match outline.kind {
        RegistrationKind::Company => Department::MarketRegulation,
        RegistrationKind::PrivateNonEnterprise => Department::CivilAffairs,
        RegistrationKind::PublicInstitution => Department::Organisation,
    };
    Registration {
        kind: outline.kind,
        credit_code: outline.credit_code,
        authority: self::authority(authority),
        registered_on,
    }
}

/// Room enough, on a floor that is low enough, by a lease that is long enough.
fn premises(
    draw: &mut Draw,
    profile: &Profile,
    outline: &Outline,
    approved_on: LocalDate,
) -> Premises {
    let sports = outline.categories.iter().all(|category| category.needs_room());
    let each = if sports { AREA_PER_STUDENT_SPORTS } else { AREA_PER_STUDENT };
    let number = |setting| profile.number(setting, outline.on);
    let capacity = i64::from(draw.below(120)) + 20;
    let area = (capacity * number(each) + i64::from(draw.below(60)) + 1).max(number(LEAST_AREA));
    let preschool = outline.targets.contains(&TargetGroup::Preschool);
    let floor = i64::from(draw.below(if preschool { 3 } else { 5 })) + 1;
    let property = draw.pick(&[PropertyRight::Own, PropertyRight::Rented, PropertyRight::Rented]);
    let rented = property == PropertyRight::Rented;
    let months = u32::try_from(number(LEAST_LEASE_MONTHS)).unwrap_or_default();
    let leased_from = approved_on.minus_days(30).expect("a day");
    let leased_to = later(outline.on, 200).max(leased_from.plus_months(months).expect("a day"));
    Premises {
        division: outline.division,
        address: outline.address.clone(),
        building_use: draw.pick(&[BuildingUse::Commercial, BuildingUse::Education]),
        floor: BoundedInteger::new(floor).expect("a floor"),
        area_m2: BoundedInteger::new(area).expect("an area"),
        capacity: BoundedInteger::new(capacity).expect("a number of pupils"),
        property,
        leased_from: rented.then_some(leased_from),
        leased_to: rented.then_some(leased_to),
        fire_proof: Some(FireProof {
            kind: draw.pick(&[FireProofKind::Acceptance, FireProofKind::Filing]),
            number: draw.chance(80).then(|| serial(draw, "示消验")),
            on: leased_from,
        }),
    }
}

fn serial<const MAX: usize>(draw: &mut Draw, front: &str) -> BoundedText<MAX> {
    text(&format!("{front}{:06}", draw.below(1_000_000)))
}

/// A campus beside it, or a school of its own elsewhere, now and then.
fn campuses(draw: &mut Draw, outline: &Outline, approved_on: LocalDate) -> Vec<Campus> {
    if outline.mode == TrainingMode::Online || !draw.chance(20) {
        return Vec::new();
    }
    let is_branch_school = draw.chance(30);
    vec![Campus {
        division: outline.division,
        is_branch_school,
        approved_on: Some(later(approved_on, 100)),
        licence_number: Some(LicenceNumber::Permit { permit_number: serial(draw, "示例许可") }),
        filed_on: is_branch_school.then(|| later(approved_on, 110)),
    }]
}

pub(super) fn escrow(draw: &mut Draw, on: LocalDate) -> Escrow {
    let required = i64::from(draw.below(200_000)) * 100 + 1;
    Escrow {
        mode: draw.pick(&[EscrowMode::BankCustody, EscrowMode::RiskDeposit]),
        bank: text("示例银行示例支行"),
        agreed_on: on,
        filed_on: Some(later(on, 5)),
        balance_fen: fen(required + i64::from(draw.below(100_000))),
        required_fen: fen(required),
    }
}

fn platform(draw: &mut Draw, since: LocalDate) -> PlatformEntry {
    PlatformEntry { number: serial(draw, "SL41"), since }
}

/// One for each year since it was registered, in January of the next one.
fn inspections(
    draw: &mut Draw,
    registered_on: LocalDate,
    until: LocalDate,
) -> Vec<AnnualInspection> {
    let years = registered_on.year()..until.year();
    let of = |year: u16| AnnualInspection {
        year: BoundedInteger::new(year.into()).expect("a year"),
        on: day(year + 1, 1, 20),
        result: InspectionResult::Passed,
    };
    let mut all: Vec<_> = years.map(of).collect();
    if draw.chance(20)
        && let Some(first) = all.first_mut()
    {
        first.result = InspectionResult::Basic;
    }
    all
}

/// Accounts of the year before `on`: some with a loss, some of companies with a dividend.
pub(super) fn accounts(
    draw: &mut Draw,
    profile: &Profile,
    on: LocalDate,
    nature: LegalNature,
) -> AnnualAccounts {
    let gain = i64::from(draw.below(1_000_000)) * 100 - 20_000_000;
    let per_cent = profile.number(DEVELOPMENT_FUND_PER_CENT, on);
    let pays = nature == LegalNature::ForProfit && gain > 0 && draw.chance(50);
    AnnualAccounts {
        year: BoundedInteger::new(i64::from(on.year()) - 1).expect("a year"),
        audited_on: Some(day(on.year(), 2, 10)),
        published_on: Some(day(on.year(), 2, 20)),
        gain_fen: BoundedInteger::new(gain).expect("an amount"),
        development_fund_fen: fen((gain * per_cent / 100 + 1).max(0)),
        distributed_fen: fen(if pays { gain / 2 } else { 0 }),
    }
}
