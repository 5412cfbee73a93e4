#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

pub mod certificate;
pub mod certification;
mod education;
mod figures;
#[rustfmt::skip]
mod generated;
pub mod law;
mod linked;
mod number;
mod rules;
mod sample;
mod scope;

use jiaozheng_core::RecordKind;

pub use crate::{
    certificate::Certificate,
    certification::Certification,
    education::{Diploma, Education},
    figures::FIGURES,
    generated::MandarinLevel,
    scope::{TeachingStage, can_teach},
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] = &[certification::KIND, certificate::KIND];
