#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

pub mod approval;
mod classification;
pub mod contract;
pub mod course;
pub mod deregistration;
mod figures;
#[rustfmt::skip]
mod generated;
pub mod institution;
pub mod law;
mod licence_number;
mod linked;
mod sample;
pub mod settings;
pub mod violation;
pub mod whitelist;

use jiaozheng_core::RecordKind;

pub use crate::{
    approval::Approval,
    classification::{Department, LegalNature, TargetGroup, TrainingCategory, TrainingMode},
    contract::Contract,
    course::Course,
    deregistration::Deregistration,
    figures::FIGURES,
    generated::{
        ArtsProject, BarredNameWord, SportsProject, TechnologyProject, TrainingGroup,
        TrainingSubject, ViolationAct,
    },
    institution::Institution,
    licence_number::LicenceNumber,
    violation::Violation,
    whitelist::Whitelist,
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] = &[
    institution::KIND,
    whitelist::KIND,
    approval::KIND,
    deregistration::KIND,
    course::KIND,
    contract::KIND,
    violation::KIND,
];
