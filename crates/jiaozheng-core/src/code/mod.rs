//! Code lists: closed ones as enums, large ones looked up in tables. All of them are generated from
//! `data/*.csv`, the one place to correct a code.

pub mod country;
pub(crate) mod credit_code_prefix;
pub mod division;
#[rustfmt::skip]
mod generated;
mod list;

use crate::LocalDate;

pub use generated::{
    Disability, Ethnicity, FamilyRelation, HealthStatus, OverseasStatus, PoliticalStatus,
    SchoolCategory, Sex,
};
pub(crate) use generated::{school_categories, university_categories};
pub use list::{Code, CodeList, Coded, deserialize};

/// The day up to which all code lists are known to be complete.
pub const CODES_EDITION: LocalDate = division::KNOWN_UNTIL;

/// All code lists that records of any area use.
pub const CODE_LISTS: &[CodeList] = &[
    Sex::LIST,
    FamilyRelation::LIST,
    Ethnicity::LIST,
    PoliticalStatus::LIST,
    HealthStatus::LIST,
    Disability::LIST,
    OverseasStatus::LIST,
    SchoolCategory::LIST,
    division::LIST,
    country::LIST,
    credit_code_prefix::LIST,
];
