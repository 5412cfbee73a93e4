//! Instruments that the rules of this crate cite, and where they were read: a file a field.

pub mod entry;
pub mod ethics;
pub mod registration;

pub use ethics::{ETHICS_BEHAVIOURS, ETHICS_SANCTIONS};
