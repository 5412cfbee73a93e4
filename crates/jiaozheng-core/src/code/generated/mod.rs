// Generated from data/*.csv by `cargo dev generate`. Do not edit.

pub(super) mod countries;
pub(super) mod credit_code_prefixes;
mod disability;
mod ethnicity;
mod health_status;
mod overseas_status;
mod political_status;
mod relation;
mod school_category;
mod sex;

pub use disability::Disability;
pub use ethnicity::Ethnicity;
pub use health_status::HealthStatus;
pub use overseas_status::OverseasStatus;
pub use political_status::PoliticalStatus;
pub use relation::FamilyRelation;
pub use school_category::SchoolCategory;
pub use sex::Sex;
pub(crate) use school_category::{school_categories, university_categories};
