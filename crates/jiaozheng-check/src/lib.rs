#![doc = include_str!("../README.md")]
//!
//! Memory does not grow with the length of a stream, but for the keys of rules on many records.

#![forbid(unsafe_code)]

mod baseline;
mod engine;
mod failure;
mod input;
mod keyed;
mod located;
mod pool;
pub mod profile;
mod report;
mod selection;
mod severities;
mod summary;
mod worker;

pub use baseline::{Baseline, NoReport};
pub use engine::{Engine, Run};
pub use failure::Failure;
pub use input::{Format, Source};
pub use located::Located;
pub use report::Report;
pub use selection::{Selection, UnknownRule};
pub use severities::{ChangedSeverity, Severities};
pub use summary::{SkippedRule, Summary};
