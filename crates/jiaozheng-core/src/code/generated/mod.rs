// Generated from data/*.csv by `cargo dev generate`. Do not edit.

pub(super) mod countries;
pub(super) mod credit_code_prefixes;
mod disability;
mod education_level;
mod ethnicity;
mod health_status;
mod overseas_status;
pub(super) mod phone_areas;
mod political_status;
pub(super) mod postal_prefixes;
mod relation;
mod school_category;
mod school_licence_level;
mod sex;
mod teacher_certificate_kind;

pub use disability::Disability;
pub use education_level::EducationLevel;
pub use ethnicity::Ethnicity;
pub use health_status::HealthStatus;
pub use overseas_status::OverseasStatus;
pub use political_status::PoliticalStatus;
pub use relation::FamilyRelation;
pub use school_category::SchoolCategory;
pub use school_licence_level::SchoolLicenceLevel;
pub use sex::Sex;
pub use teacher_certificate_kind::TeacherCertificateKind;
pub(crate) use postal_prefixes::postal_prefixes;
pub(crate) use school_category::{school_categories, university_categories};
