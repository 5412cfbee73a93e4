#![doc = include_str!("../README.md")]
//!
//! One record, one module; in each module the record is in `mod.rs`, what is required of it in
//! `rules`, how a case goes in `process.rs`, what a province decides in `settings.rs`, synthetic ones
//! in `sample`. A new record is one such module and one line in [`RECORDS`].

#![forbid(unsafe_code)]

pub mod assessment;
mod body;
mod figures;
#[rustfmt::skip]
mod generated;
pub mod integrity_risk;
mod keys;
pub mod law;
pub mod law_debrief;
pub mod leadership;
mod linked;
pub mod list;
pub mod power_item;
mod sample;
mod year;

use jiaozheng_core::RecordKind;

pub use crate::{
    assessment::Assessment,
    figures::FIGURES,
    generated::{
        BasisRank, CivilServantAspect, CivilServantGrade, CoercionForm, PowerKind, PowerStage,
    },
    integrity_risk::IntegrityRisk,
    law_debrief::LawDebrief,
    leadership::Leadership,
    list::List,
    power_item::PowerItem,
    year::Year,
};

/// All kinds of records of this crate.
pub const RECORDS: &[RecordKind] = &[
    list::KIND,
    leadership::KIND,
    power_item::KIND,
    assessment::KIND,
    integrity_risk::KIND,
    law_debrief::KIND,
];
