#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

mod applicant;
pub mod law;
mod school;
mod stage;
mod student;
pub mod transfer;

use jiaozheng_core::RecordKind;

pub use crate::{
    applicant::Applicant,
    school::{Authority, School},
    stage::{RollState, SchoolSystem, Stage},
    student::Student,
    transfer::Transfer,
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] = &[transfer::KIND];
