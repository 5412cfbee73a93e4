#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

pub mod assessment;
mod body;
#[rustfmt::skip]
mod generated;
pub mod integrity_risk;
pub mod law;
pub mod law_debrief;
mod linked;
mod year;

use jiaozheng_core::RecordKind;
use jiaozheng_core::sample::Figure;

pub use crate::{
    assessment::Assessment,
    generated::{CivilServantAspect, CivilServantGrade},
    integrity_risk::IntegrityRisk,
    law_debrief::LawDebrief,
    year::Year,
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] = &[assessment::KIND, integrity_risk::KIND, law_debrief::KIND];

/// What the annual report counts of them.
pub const FIGURES: &[Figure] = &[];
