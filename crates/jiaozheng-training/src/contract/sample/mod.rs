//! Synthetic contracts: good ones, and for each rule one that breaks it.

mod breaking;
mod charged;
mod groups;

use jiaozheng_core::code::{FamilyRelation, SchoolLicenceLevel};
use jiaozheng_core::sample::{Draw, Samples, text};
use jiaozheng_core::{BoundedInteger, Identity, LocalDate, Organisation, Person, Profile, day};

use super::{
    ClassForm, Contract, ContractEscrow, ContractForm, ContractGuardian, ContractInstitution,
    ContractSigner,
};
use crate::institution::{EscrowMode, Fen};
use crate::{
    ArtsProject, LicenceNumber, SportsProject, TargetGroup, TechnologyProject, TrainingCategory,
    TrainingMode, TrainingSubject,
};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Contract> =
    Samples { draw: any_contract, breaking: breaking::BREAKING };

/// What a contract is about.
struct Scene {
    target: TargetGroup,
    category: TrainingCategory,
    mode: TrainingMode,
    /// How many periods of two months, each with one charge.
    periods: u32,
}

const DANCE: Scene = Scene {
    target: TargetGroup::Primary,
    category: TrainingCategory::CultureAndArts { project: ArtsProject::Dance },
    mode: TrainingMode::Offline,
    periods: 2,
};

const MATHEMATICS: Scene = Scene {
    category: TrainingCategory::Subject { subject: TrainingSubject::Mathematics },
    periods: 1,
    ..DANCE
};

const CATEGORIES: [TrainingCategory; 6] = [
    TrainingCategory::Subject { subject: TrainingSubject::Mathematics },
    TrainingCategory::Subject { subject: TrainingSubject::Physics },
    TrainingCategory::Sports { project: SportsProject::BallGames },
    TrainingCategory::CultureAndArts { project: ArtsProject::Dance },
    TrainingCategory::CultureAndArts { project: ArtsProject::Music },
    TrainingCategory::Technology { project: TechnologyProject::RobotsAndProgramming },
];

const TARGETS: [TargetGroup; 5] = [
    TargetGroup::Preschool,
    TargetGroup::Primary,
    TargetGroup::Primary,
    TargetGroup::JuniorSecondary,
    TargetGroup::SeniorSecondary,
];

/// A contract without a finding, under any profile.
fn any_contract(draw: &mut Draw, profile: &Profile) -> Contract {
    let target = draw.pick(&TARGETS);
    let young = target == TargetGroup::Preschool;
    let category = draw.pick(if young { &CATEGORIES[2..] } else { &CATEGORIES });
    let online = !young && draw.chance(25);
    let mode = if online { TrainingMode::Online } else { TrainingMode::Offline };
    let periods = 1 + draw.below(3);
    let mut case = signed(draw, profile, &Scene { target, category, mode, periods });
    if case.form != ContractForm::Model2021 && draw.chance(60) {
        leave_out(&mut case);
    }
    if draw.chance(20) {
        case.refund = Some(charged::refund(draw, &case));
    }
    case
}

/// What forms of provinces and cities may not ask for.
fn leave_out(case: &mut Contract) {
    (case.school, case.school_grade, case.class_size) = (None, None, None);
    (case.guardian.address, case.institution.contact_phone) = (None, None);
}

/// A contract that was signed and paid for.
fn signed(draw: &mut Draw, _: &Profile, scene: &Scene) -> Contract {
    let signed_on = draw.day(day(2022, 1, 10), day(2025, 8, 31));
    let starts_on = signed_on.plus_days(3 + draw.below(20)).expect("a day");
    let ends_on = starts_on.plus_months(2 * scene.periods).and_then(|it| it.minus_days(1));
    let price =
        if scene.category.is_subject() { 1000 } else { 3000 } + i64::from(draw.below(20)) * 100;
    let each = 8 + i64::from(draw.below(25));
    let other = draw.chance(40).then(|| fen(i64::from(draw.below(200)) * 100));
    let discount = draw.chance(25).then(|| fen(price));
    let sessions = each * i64::from(scene.periods);
    let form = draw.pick(&[ContractForm::Model2021, ContractForm::Model2021, ContractForm::Local]);
    let online = scene.mode == TrainingMode::Online;
    let at_school = scene.target != TargetGroup::Preschool;
    let mut case = Contract {
        id: draw.record_id(),
        contract_number: Some(text(&format!(
            "示训{}第{:05}号",
            signed_on.year(),
            draw.below(100_000)
        ))),
        form,
        institution: institution(draw, signed_on, ends_on.expect("a day"), online),
        student: student(draw, scene.target, starts_on),
        student_phone: None,
        school: at_school.then(|| text(&format!("示例第{}学校", draw.below(90) + 10))),
        school_grade: at_school.then(|| text(draw.pick(&["一年级", "二年级", "三年级"]))),
        target: scene.target,
        guardian: guardian(draw),
        signed_by: signer(draw, scene.target),
        signed_on,
        mode: scene.mode,
        category: scene.category,
        course_name: text(draw.pick(&["示例秋季班", "示例基础班", "示例提高班"])),
        class_form: draw.pick(&[ClassForm::Small, ClassForm::Large, ClassForm::OneToOne]),
        class_size: BoundedInteger::new(i64::from(draw.below(30)) + 5),
        sessions: BoundedInteger::new(sessions).expect("sessions"),
        session_minutes: BoundedInteger::new(if online { 30 } else { 45 }).expect("minutes"),
        starts_on,
        ends_on: ends_on.expect("a day"),
        price_fen: fen(price),
        other_fees_fen: other,
        discount_fen: discount,
        fee_fen: fen(price * sessions + other.map_or(0, Fen::get) - discount.map_or(0, Fen::get)),
        is_price_published: true,
        escrow: Some(escrow(draw)),
        refund_terms: Some(text("未消课时按单价原路退回")),
        charges: Vec::new(),
        refund: None,
        extensions: None,
    };
    charged::charge(&mut case, draw, scene.periods, each);
    case
}

fn institution(
    draw: &mut Draw,
    signed_on: LocalDate,
    ends_on: LocalDate,
    online: bool,
) -> ContractInstitution {
    let authority = |name: &str| Some(Organisation { name: text(name), credit_code: None });
    let school = draw.school_licence("411002", SchoolLicenceLevel::Training);
    let permit = text(&format!("示例许〔2021〕{}", draw.below(90) + 10));
    ContractInstitution {
        name: text(&format!("示例{}号培训中心", draw.below(900) + 100)),
        address: Some(text(&format!("示例路{}号", draw.below(300) + 1))),
        credit_code: draw.credit_code(draw.clone().pick(&["52", "91"]), "411002"),
        licence_number: if draw.chance(60) {
            LicenceNumber::School { licence_number: school }
        } else {
            LicenceNumber::Permit { permit_number: permit }
        },
        licence_valid_from: signed_on.minus_days(30 + draw.below(600)).expect("a day"),
        licence_valid_to: ends_on.plus_days(draw.below(700)).expect("a day"),
        licensing_authority: authority("示例区教育局"),
        registration_authority: authority("示例区市场监督管理局"),
        registration_valid_to: None,
        icp_number: online.then(|| text(&format!("示ICP备{:08}号", draw.below(100_000_000)))),
        contact_name: draw.chance(50).then(|| draw.person_name()),
        contact_phone: Some(draw.mobile_phone()),
    }
}

/// Somebody of the age that such students have.
fn student(draw: &mut Draw, target: TargetGroup, on: LocalDate) -> Person {
    let (least, most) = match target {
        TargetGroup::Preschool => (3, 5),
        TargetGroup::Primary => (7, 11),
        TargetGroup::JuniorSecondary => (12, 14),
        TargetGroup::SeniorSecondary => (15, 17),
    };
    let ago = |years: u32, days: u32| on.minus_days(years * 366 + days).expect("a day");
    let mut person = draw.person(ago(most, 200), ago(least, 1));
    if draw.chance(5) {
        person.identity = Identity::None {};
    }
    person
}

fn guardian(draw: &mut Draw) -> ContractGuardian {
    let person = draw.person(day(1988, 1, 1), day(1995, 12, 31));
    ContractGuardian {
        name: person.name,
        relation: draw.pick(&[FamilyRelation::Father, FamilyRelation::Mother]),
        identity: person.identity,
        phone: draw.mobile_phone(),
        address: Some(text("示例小区1号楼")),
    }
}

fn signer(draw: &mut Draw, target: TargetGroup) -> ContractSigner {
    let old = matches!(target, TargetGroup::JuniorSecondary | TargetGroup::SeniorSecondary);
    if old && draw.chance(10) {
        return ContractSigner::StudentWithConsent;
    }
    ContractSigner::Guardian
}

fn escrow(draw: &mut Draw) -> ContractEscrow {
    ContractEscrow {
        mode: draw.pick(&[EscrowMode::BankCustody, EscrowMode::RiskDeposit]),
        bank: text("示例银行示例支行"),
        account: draw.chance(60).then(|| text(&format!("0000{:012}", draw.below(1_000_000)))),
    }
}

fn fen(amount: i64) -> Fen {
    Fen::new(amount).expect("an amount")
}
