#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

mod classification;
#[rustfmt::skip]
mod generated;
pub mod law;

use jiaozheng_core::RecordKind;
use jiaozheng_core::sample::Figure;

pub use crate::{
    classification::{Department, LegalNature, TargetGroup, TrainingCategory, TrainingMode},
    generated::{ArtsProject, SportsProject, TechnologyProject, TrainingGroup, TrainingSubject},
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] = &[];

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[];
