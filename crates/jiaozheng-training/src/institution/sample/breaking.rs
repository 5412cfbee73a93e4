//! For each rule of an institution one that breaks it, and no other.

#![expect(
    clippy::indexing_slicing,
    reason = "those to start from have staff, founders and classes"
)]

use jiaozheng_core::code::{Coded, SchoolLicenceLevel, Sex, TeacherCertificateKind};
use jiaozheng_core::sample::{division, text};
use jiaozheng_core::{BoundedInteger, day};

use super::change::{
    approve, audit, branch, campus, class, crowd, escrow, fen, licence, number, partnership,
    register, registration, rent, site,
};
use super::people::{adult, organisation};
use super::{ARTS, ONLINE, PRESCHOOL, SPORTS, SUBJECT, Scene, drawn};
use crate::institution::{
    BuildingUse, CheckResult, Employment, HeadBar, InspectionResult, Institution, InstitutionState,
    LicenceLevel, Office, Qualification, RegistrationKind, Sponsor, SponsorKind, StaffBar,
    StaffOrigin,
};
use crate::{
    Department, LegalNature, SportsProject, TargetGroup, TechnologyProject, TrainingCategory,
    TrainingMode, TrainingSubject,
};

const CEASED: Scene = Scene { state: InstitutionState::Ceased, ..ARTS };
const PREPARING: Scene = Scene { state: InstitutionState::Preparing, ..ARTS };
/// What nothing of these scenes trains in.
const MAKING: TrainingCategory =
    TrainingCategory::Technology { project: TechnologyProject::Making };

/// A certificate of that kind, without its number.
const fn certified(certificate: TeacherCertificateKind) -> Qualification {
    Qualification::TeacherCertificate { certificate, subject: None, number: None }
}

jiaozheng_core::breaking! {
    Institution, "training.institution", drawn;
    "licence_missing" "/licence": ARTS, |case, _, _| case.licence = None;
    "registration_missing" "/registration": ARTS, |case, _, _| case.registration = None;
    "licence_not_in_force" "/licence/valid_to": ARTS, |case, _, _| {
        let yesterday = case.recorded_on.minus_days(1).expect("a day");
        licence(case).valid_to = yesterday;
    };
    "licence_ends_before_start" "/licence/valid_to": CEASED, |case, _, _| {
        licence(case).valid_to = licence(case).valid_from.minus_days(1).expect("a day");
    };
    "issued_before_approval" "/licence/issued_on": ARTS, |case, _, _| {
        licence(case).issued_on = licence(case).approved_on.minus_days(1).expect("a day");
    };
    "decision_late" "/licence/approved_on": ARTS, |case, _, _| {
        licence(case).accepted_on = licence(case).approved_on.minus_days(120);
    };
    "registered_before_licence" "/registration/registered_on": ARTS, |case, _, _| {
        let before = licence(case).approved_on.minus_days(1).expect("a day");
        registration(case).registered_on = before;
    };
    "registration_not_of_nature" "/registration/kind": ARTS, |case, draw, _| {
        (case.nature, case.accounts) = (LegalNature::NonProfit, None);
        register(case, draw, RegistrationKind::Company);
    };
    "credit_code_not_of_kind" "/registration/credit_code": ARTS, |case, draw, _| {
        registration(case).credit_code = draw.credit_code("11", "411000");
    };
    "dated_in_future" "/licence/issued_on": ARTS, |case, _, _| {
        licence(case).issued_on = day(2999, 1, 4);
    };
    "state_after_record" "/state_since": ARTS, |case, _, _| {
        case.state_since = case.recorded_on.plus_days(1).expect("a day");
    };
    "licence_of_another_area" "/licence/number": ARTS, |case, draw, _| {
        number(case, draw, "420116", SchoolLicenceLevel::Training);
    };
    "licence_of_another_level" "/licence/number": ARTS, |case, draw, _| {
        number(case, draw, "411000", SchoolLicenceLevel::Primary);
    };
    "licensed_by_another_department" "/licence/department": ARTS, |case, _, _| {
        licence(case).department = Department::Sports;
    };
    "online_not_licensed_by_province" "/licence/level": ONLINE, |case, _, _| {
        licence(case).level = LicenceLevel::City;
    };
    "name_not_of_licence" "/licence/name": ARTS, |case, _, _| {
        licence(case).name = text("示例甲培训中心");
    };
    "address_not_of_licence" "/site/address": ARTS, |case, _, _| {
        site(case).address = text("示例街甲号");
    };
    "subject_newly_approved" "/licence/approved_on": SUBJECT, |case, _, _| {
        approve(case, day(2021, 7, 24));
    };
    "preschool_newly_approved" "/licence/approved_on": PRESCHOOL, |case, _, _| {
        approve(case, day(2021, 7, 24));
    };
    "subject_for_profit" "/nature": SUBJECT, |case, draw, _| {
        case.nature = LegalNature::ForProfit;
        register(case, draw, RegistrationKind::Company);
    };
    "subject_for_preschool" "/targets": SUBJECT, |case, _, _| {
        case.targets.push(TargetGroup::Preschool);
        site(case).floor = BoundedInteger::new(1).expect("a floor");
    };
    "online_for_preschool" "/targets": ONLINE, |case, _, _| {
        case.targets.push(TargetGroup::Preschool);
        approve(case, day(2020, 6, 1));
    };
    "name_word_barred" "/name": ARTS, |case, _, _| {
        case.name = text("示例国际艺术培训中心");
        licence(case).name = case.name.clone();
    };
    "category_not_licensed" "/categories/0": ARTS, |case, _, _| {
        case.categories = vec![MAKING];
        case.classes.clear();
    };
    "mode_not_licensed" "/mode": ARTS, |case, _, _| {
        let licence = licence(case);
        (licence.mode, licence.level) = (TrainingMode::Online, LicenceLevel::Province);
    };
    "category_twice" "/categories/1": ARTS, |case, _, _| {
        case.categories = vec![case.categories[0]; 2];
        case.classes.clear();
    };
    "target_twice" "/targets/2": ARTS, |case, _, _| case.targets.push(TargetGroup::Primary);
    "icp_number_missing" "/icp_number": ONLINE, |case, _, _| case.icp_number = None;
    "site_missing" "/site": ARTS, |case, _, _| case.site = None;
    "division_not_in_force" "/site/division": ARTS, |case, draw, _| {
        case.campuses.clear();
        site(case).division = division("411023"); // until 2016
        number(case, draw, "411000", SchoolLicenceLevel::Training);
    };
    "area_per_student_too_small" "/site/area_m2": ARTS, |case, _, _| crowd(case, 239);
    "sports_area_too_small" "/site/area_m2": SPORTS, |case, _, _| {
        case.categories = vec![TrainingCategory::Sports { project: SportsProject::BallGames }];
        case.classes.clear();
        crowd(case, 399);
    };
    "area_below_least" "/site/area_m2": ARTS, |case, _, _| {
        let site = site(case);
        site.area_m2 = BoundedInteger::new(60).expect("an area");
        site.capacity = BoundedInteger::new(10).expect("a number");
    };
    "fire_proof_missing" "/site/fire_proof": ARTS, |case, _, _| site(case).fire_proof = None;
    "building_unsuitable" "/site/building_use": ARTS, |case, _, _| {
        site(case).building_use = BuildingUse::Residential;
    };
    "floor_too_high" "/site/floor": ARTS, |case, _, _| {
        site(case).floor = BoundedInteger::new(6).expect("a floor");
    };
    "preschool_floor_too_high" "/site/floor": PRESCHOOL, |case, _, _| {
        site(case).floor = BoundedInteger::new(4).expect("a floor");
    };
    "lease_missing" "/site/leased_from": ARTS, |case, _, _| {
        rent(case, day(2020, 1, 1), day(2030, 12, 31));
        site(case).leased_from = None;
    };
    "lease_over" "/site/leased_to": ARTS, |case, _, _| {
        rent(case, day(2019, 9, 10), day(2025, 9, 9));
    };
    "lease_too_short" "/site/leased_to": ARTS, |case, _, _| {
        rent(case, day(2025, 7, 1), day(2026, 6, 30));
    };
    "pupils_boarded" "/boards_pupils": ARTS, |case, _, _| case.boards_pupils = true;
    "campus_not_approved" "/campuses/0/approved_on": ARTS, |case, _, _| {
        campus(case).approved_on = None;
    };
    "campus_without_licence" "/campuses/0/licence_number": ARTS, |case, _, _| {
        campus(case).licence_number = None;
    };
    "campus_in_another_county" "/campuses/0/division": ARTS, |case, _, _| {
        campus(case).division = division("410102");
    };
    "branch_not_licensed" "/campuses/0/licence_number": ARTS, |case, _, _| {
        branch(case).licence_number = None;
    };
    "branch_not_filed" "/campuses/0/filed_on": ARTS, |case, _, _| branch(case).filed_on = None;
    "sponsor_not_eligible" "/sponsors/0/is_eligible": ARTS, |case, draw, _| {
        case.sponsors = vec![Sponsor::Person { name: draw.person_name(), is_eligible: false }];
    };
    "sponsor_state_organ" "/sponsors/0/organisation": ARTS, |case, draw, _| {
        case.sponsors = vec![organisation(draw, SponsorKind::StateOrgan)];
    };
    "sponsor_public_school" "/sponsors/0/organisation": ARTS, |case, draw, _| {
        case.sponsors = vec![organisation(draw, SponsorKind::PublicCompulsorySchool)];
    };
    "sponsor_school" "/sponsors/0/organisation": ARTS, |case, draw, _| {
        case.sponsors = vec![organisation(draw, SponsorKind::PrivateSchool)];
    };
    "sponsor_foreign_invested" "/sponsors/0/organisation": SUBJECT, |case, draw, _| {
        case.sponsors = vec![organisation(draw, SponsorKind::ForeignInvested)];
    };
    "paid_lessons_with_school" "/partnerships/0/is_paid_lessons": ARTS, |case, draw, _| {
        case.partnerships = vec![partnership(draw)];
    };
    "capital_too_small" "/capital_fen": ARTS, |case, _, _| {
        (case.capital_fen, case.paid_capital_fen) = (fen(9_999_999), fen(9_999_999));
    };
    "capital_not_paid" "/paid_capital_fen": ARTS, |case, _, _| {
        case.paid_capital_fen = fen(case.capital_fen.get() - 1);
    };
    "board_head_barred" "/board_head/bar": ARTS, |case, _, _| {
        case.board_head.bar = Some(HeadBar::IntentionalCrime);
    };
    "representative_of_no_office" "/legal_representative/office": ARTS, |case, _, _| {
        case.legal_representative.office = Office::Other;
    };
    "representative_not_of_office" "/legal_representative/name": ARTS, |case, draw, _| {
        let own = case.legal_representative.name.clone();
        while case.legal_representative.name == own {
            case.legal_representative.name = adult(draw).name;
        }
    };
    "staff_teaches_at_school" "/staff/0/teaches_at_school": ARTS, |case, _, _| {
        case.staff[0].teaches_at_school = true;
    };
    "staff_barred" "/staff/0/bar": ARTS, |case, _, _| {
        case.staff[0].bar = Some(StaffBar::BlackListed);
    };
    "subject_without_certificate" "/staff/0/qualification": SUBJECT, |case, _, _| {
        case.staff[0].origin = StaffOrigin::Chinese;
        case.staff[0].qualification = None;
    };
    "certificate_below_pupils" "/staff/0/qualification": SUBJECT, |case, _, _| {
        case.staff[0].qualification = Some(certified(TeacherCertificateKind::Kindergarten));
    };
    "foreigner_without_qualification" "/staff/0/qualification": SUBJECT, |case, _, _| {
        case.staff[0].origin = StaffOrigin::ForeignPermitted;
        case.staff[0].qualification = None;
    };
    "certificate_number_of_another_kind" "/staff/0/qualification/number": SUBJECT, |case, draw, _| {
        let (own, other) =
            (TeacherCertificateKind::SeniorSecondary, TeacherCertificateKind::Primary);
        let number = draw.teacher_certificate(2019, "41", other, Sex::Female);
        case.staff[0].qualification = Some(Qualification::TeacherCertificate {
            certificate: own,
            subject: None,
            number: Some(number),
        });
    };
    "certificate_of_another_subject" "/staff/0/qualification/subject": SUBJECT, |case, _, _| {
        let taught = case.staff[0].subject();
        let other = TrainingSubject::ALL.iter().copied().find(|subject| Some(*subject) != taught);
        case.staff[0].qualification = Some(Qualification::TeacherCertificate {
            certificate: TeacherCertificateKind::SeniorSecondary,
            subject: other,
            number: None,
        });
    };
    "staff_without_proof" "/staff/0/qualification": ARTS, |case, _, _| {
        case.staff[0].qualification = None;
    };
    "full_time_too_few" "/staff": ARTS, |case, _, _| {
        case.staff.iter_mut().for_each(|it| it.employment = Employment::PartTime);
    };
    "foreigner_abroad" "/staff/0/origin": ARTS, |case, _, _| {
        case.staff[0].origin = StaffOrigin::ForeignAbroad;
    };
    "foreigner_without_permit" "/staff/0/origin": ARTS, |case, _, _| {
        case.staff[0].origin = StaffOrigin::ForeignUnpermitted;
    };
    "staff_without_contract" "/staff/0/contract_signed_on": ARTS, |case, _, _| {
        case.staff[0].contract_signed_on = None;
    };
    "staff_not_published" "/staff/0/published_on": ARTS, |case, _, _| {
        case.staff[0].published_on = None;
    };
    "staff_not_filed" "/staff/0/filed_on": ARTS, |case, _, _| case.staff[0].filed_on = None;
    "entry_check_missing" "/staff/0/entry_checked_on": ARTS, |case, _, _| {
        case.staff[0].hired_on = day(2024, 3, 4);
        case.staff[0].entry_checked_on = None;
    };
    "yearly_check_missing" "/staff/0/last_checked_on": ARTS, |case, _, _| {
        let member = &mut case.staff[0];
        member.hired_on = day(2023, 3, 6);
        member.entry_checked_on = Some(day(2023, 3, 3));
        (member.last_checked_on, member.check_result) = (None, None);
    };
    "offender_employed" "/staff/0/check_result": ARTS, |case, _, _| {
        case.staff[0].check_result = Some(CheckResult::Found);
    };
    "check_without_result" "/staff/0/check_result": ARTS, |case, _, _| {
        case.staff[0].check_result = None;
    };
    "enrols_in_preparation" "/classes": PREPARING, |case, _, _| {
        case.classes = vec![class(case, TargetGroup::Primary, [4, 1, 1])];
    };
    "class_not_trained" "/classes/0/category": ARTS, |case, _, _| {
        case.classes[0].category = MAKING;
    };
    "more_full_time_than_teachers" "/classes/0/full_time_teachers": ARTS, |case, _, _| {
        case.classes = vec![class(case, TargetGroup::Primary, [10, 2, 3])];
    };
    "class_teachers_too_few" "/classes/0/full_time_teachers": ARTS, |case, _, _| {
        case.classes = vec![class(case, TargetGroup::Primary, [51, 2, 1])];
    };
    "preschool_teachers_too_few" "/classes/0/full_time_teachers": PRESCHOOL, |case, _, _| {
        case.classes = vec![class(case, TargetGroup::Preschool, [17, 2, 1])];
    };
    "sports_class_too_large" "/classes/0/students": SPORTS, |case, _, _| {
        case.classes = vec![class(case, TargetGroup::Primary, [36, 2, 2])];
    };
    "sports_class_of_one_coach" "/classes/0/teachers": SPORTS, |case, _, _| {
        case.classes = vec![class(case, TargetGroup::Primary, [11, 1, 1])];
    };
    "prices_not_published" "/price_list_published_on": ARTS, |case, _, _| {
        case.price_list_published_on = None;
    };
    "escrow_missing" "/escrow": ARTS, |case, _, _| {
        (case.charges_in_advance, case.escrow) = (true, None);
    };
    "escrow_too_small" "/escrow/balance_fen": ARTS, |case, draw, _| {
        let escrow = escrow(case, draw);
        escrow.balance_fen = fen(escrow.required_fen.get() - 1);
    };
    "account_not_filed" "/escrow/filed_on": SUBJECT, |case, draw, _| {
        escrow(case, draw).filed_on = None;
    };
    "not_on_platform" "/platform": ARTS, |case, _, _| case.platform = None;
    "inspection_missing" "/inspections": ARTS, |case, _, _| case.inspections.clear();
    "inspection_failed" "/state": ARTS, |case, _, _| {
        if let Some(last) = case.inspections.last_mut() {
            last.result = InspectionResult::Failed;
        }
    };
    "accounts_not_audited" "/accounts/audited_on": ARTS, |case, draw, profile| {
        audit(case, draw, profile, None, None);
    };
    "audit_not_published" "/accounts/published_on": ARTS, |case, draw, profile| {
        audit(case, draw, profile, Some(day(2025, 3, 3)), None);
    };
    "development_fund_too_small" "/accounts/development_fund_fen": ARTS, |case, draw, profile| {
        audit(case, draw, profile, Some(day(2025, 3, 3)), Some(day(2025, 3, 10)));
        if let Some(accounts) = &mut case.accounts {
            accounts.gain_fen = BoundedInteger::new(1_000_000).expect("an amount");
            accounts.development_fund_fen = fen(99_999);
        }
    };
    "surplus_distributed" "/accounts/distributed_fen": SUBJECT, |case, draw, profile| {
        audit(case, draw, profile, Some(day(2025, 3, 3)), Some(day(2025, 3, 10)));
        if let Some(accounts) = &mut case.accounts {
            accounts.distributed_fen = fen(1);
        }
    };
}
