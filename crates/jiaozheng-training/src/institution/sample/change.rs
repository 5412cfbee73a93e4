//! What is changed in an institution to break a rule.

use jiaozheng_core::code::SchoolLicenceLevel;
use jiaozheng_core::sample::{Draw, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Organisation, Profile};

use super::parts;
use crate::institution::{
    Campus, Escrow, Fen, Institution, Licence, Partnership, Premises, PropertyRight, Registration,
    RegistrationKind, TrainingClass,
};
use crate::{LicenceNumber, TargetGroup};

pub(super) fn licence(case: &mut Institution) -> &mut Licence {
    case.licence.as_mut().expect("a licence")
}

pub(super) fn registration(case: &mut Institution) -> &mut Registration {
    case.registration.as_mut().expect("a registration")
}

pub(super) fn site(case: &mut Institution) -> &mut Premises {
    case.site.as_mut().expect("premises")
}

pub(super) fn fen(amount: i64) -> Fen {
    Fen::new(amount).expect("an amount")
}

/// What is paid in advance, and secured.
pub(super) fn escrow<'a>(case: &'a mut Institution, draw: &mut Draw) -> &'a mut Escrow {
    case.charges_in_advance = true;
    let since = case.state_since;
    case.escrow.get_or_insert_with(|| parts::escrow(draw, since))
}

/// Paid lessons together with a school.
pub(super) fn partnership(draw: &mut Draw) -> Partnership {
    let school = Organisation {
        name: text("示例第一小学"),
        credit_code: Some(draw.credit_code("12", "411003")),
    };
    Partnership { school, is_paid_lessons: true, since: jiaozheng_core::day(2024, 9, 2) }
}

/// Another registration, with the credit code that goes with it.
pub(super) fn register(case: &mut Institution, draw: &mut Draw, kind: RegistrationKind) {
    let registration = registration(case);
    registration.kind = kind;
    registration.credit_code = draw.credit_code(kind.credit_code_prefix(), "411003");
}

/// Another day of approval, with all that follows it.
pub(super) fn approve(case: &mut Institution, on: LocalDate) {
    let licence = licence(case);
    (licence.accepted_on, licence.approved_on, licence.issued_on) = (None, on, on);
    registration(case).registered_on = on;
}

/// Another number of the licence.
pub(super) fn number(
    case: &mut Institution,
    draw: &mut Draw,
    area: &str,
    level: SchoolLicenceLevel,
) {
    licence(case).number =
        LicenceNumber::School { licence_number: draw.school_licence(area, level) };
}

/// Eighty pupils at a time.
pub(super) fn crowd(case: &mut Institution, area: i64) {
    let site = site(case);
    site.area_m2 = BoundedInteger::new(area).expect("an area");
    site.capacity = BoundedInteger::new(80).expect("a number");
}

pub(super) fn rent(case: &mut Institution, from: LocalDate, to: LocalDate) {
    let site = site(case);
    site.property = PropertyRight::Rented;
    (site.leased_from, site.leased_to) = (Some(from), Some(to));
}

/// A campus beside it, with all that it needs.
pub(super) fn campus(case: &mut Institution) -> &mut Campus {
    let division = site(case).division;
    let (approved_on, number) = (case.recorded_on.minus_days(100), text("示例许可甲1"));
    case.campuses = vec![Campus {
        division,
        is_branch_school: false,
        approved_on,
        licence_number: Some(LicenceNumber::Permit { permit_number: number }),
        filed_on: None,
    }];
    case.campuses.first_mut().expect("a campus")
}

/// A school of its own elsewhere, with all that it needs.
pub(super) fn branch(case: &mut Institution) -> &mut Campus {
    let campus = campus(case);
    campus.is_branch_school = true;
    campus.filed_on = campus.approved_on;
    campus
}

/// A class of so many pupils, teachers, and full-time ones among these.
pub(super) fn class(
    case: &Institution,
    target: TargetGroup,
    [students, teachers, full_time]: [i64; 3],
) -> TrainingClass {
    TrainingClass {
        category: *case.categories.first().expect("a category"),
        target,
        students: BoundedInteger::new(students).expect("a number"),
        teachers: BoundedInteger::new(teachers).expect("a number"),
        full_time_teachers: BoundedInteger::new(full_time).expect("a number"),
    }
}

/// Accounts of the year before, with these days.
pub(super) fn audit(
    case: &mut Institution,
    draw: &mut Draw,
    profile: &Profile,
    audited_on: Option<LocalDate>,
    published_on: Option<LocalDate>,
) {
    let good = parts::accounts(draw, profile, case.recorded_on, case.nature);
    case.accounts = Some(crate::institution::AnnualAccounts { audited_on, published_on, ..good });
}
