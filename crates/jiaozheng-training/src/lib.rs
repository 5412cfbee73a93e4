#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

pub mod approval;
mod classification;
pub mod deregistration;
mod figures;
#[rustfmt::skip]
mod generated;
pub mod law;
mod linked;
mod sample;

use jiaozheng_core::RecordKind;

pub use crate::{
    approval::Approval,
    classification::{Department, LegalNature, TargetGroup, TrainingCategory, TrainingMode},
    deregistration::Deregistration,
    figures::FIGURES,
    generated::{ArtsProject, SportsProject, TechnologyProject, TrainingGroup, TrainingSubject},
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] = &[approval::KIND, deregistration::KIND];
