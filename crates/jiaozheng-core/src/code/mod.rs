//! Code lists: closed ones as enums, large ones looked up in tables. All of them are generated from
//! `data/*.csv`, the one place to correct a code.

mod certificate_level;
pub mod country;
pub(crate) mod credit_code_prefix;
pub mod division;
#[rustfmt::skip]
mod generated;
mod list;
pub mod phone_area;
pub(crate) mod postal_prefix;

use crate::LocalDate;

pub use generated::{
    Disability, EducationLevel, Ethnicity, FamilyRelation, HealthStatus, OverseasStatus,
    PoliticalStatus, SchoolCategory, SchoolLicenceLevel, Sex, TeacherCertificateKind,
};
pub(crate) use generated::{postal_prefixes, school_categories, university_categories};
pub use list::{Code, CodeList, Coded, deserialize};

/// The day up to which all code lists are known to be complete.
pub const CODES_EDITION: LocalDate = division::KNOWN_UNTIL;

/// All code lists that records of any area use.
pub const CODE_LISTS: &[CodeList] = &[
    Sex::LIST,
    FamilyRelation::LIST,
    EducationLevel::LIST,
    Ethnicity::LIST,
    PoliticalStatus::LIST,
    HealthStatus::LIST,
    Disability::LIST,
    OverseasStatus::LIST,
    SchoolCategory::LIST,
    SchoolLicenceLevel::LIST,
    TeacherCertificateKind::LIST,
    division::LIST,
    country::LIST,
    credit_code_prefix::LIST,
    postal_prefix::LIST,
    phone_area::LIST,
];
