#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

mod applicant;
pub mod change;
mod figures;
pub mod law;
mod linked;
mod medical;
pub mod resumption;
mod rules;
mod sample;
mod school;
mod stage;
pub mod status;
mod student;
pub mod suspension;
pub mod transfer;

use jiaozheng_core::RecordKind;

pub use crate::{
    applicant::Applicant,
    change::Change,
    figures::FIGURES,
    medical::{HospitalLevel, MedicalCertificate},
    resumption::Resumption,
    school::School,
    stage::{Grade, RollState, SchoolSystem, Stage},
    status::Status,
    student::Student,
    suspension::Suspension,
    transfer::Transfer,
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] =
    &[status::KIND, transfer::KIND, suspension::KIND, resumption::KIND, change::KIND];
