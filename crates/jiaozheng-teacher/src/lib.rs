#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

pub mod certificate;
pub mod certification;
mod education;
mod employer;
pub mod entry_check;
pub mod ethics_case;
mod figures;
#[rustfmt::skip]
mod generated;
pub mod law;
mod linked;
mod number;
pub mod registration;
mod rules;
mod sample;
mod sample_staff;
mod scope;

use jiaozheng_core::RecordKind;

pub use crate::{
    certificate::Certificate,
    certification::Certification,
    education::{Diploma, Education},
    employer::{Employer, EmployerKind},
    entry_check::EntryCheck,
    ethics_case::EthicsCase,
    figures::FIGURES,
    generated::{EthicsBehaviour, EthicsSanction, MandarinLevel},
    registration::Registration,
    scope::{TeachingStage, can_teach},
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] = &[
    certification::KIND,
    certificate::KIND,
    registration::KIND,
    ethics_case::KIND,
    entry_check::KIND,
];
