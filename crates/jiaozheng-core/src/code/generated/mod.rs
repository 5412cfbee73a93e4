// Generated from data/*.csv by `cargo dev generate`. Do not edit.

pub(super) mod countries;
pub(super) mod credit_code_prefixes;
mod relation;
mod school_category;
mod sex;

pub use relation::FamilyRelation;
pub use school_category::SchoolCategory;
pub use sex::Sex;
pub(crate) use school_category::{school_categories, university_categories};
