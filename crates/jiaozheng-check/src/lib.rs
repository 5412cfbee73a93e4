#![doc = include_str!("../README.md")]
//!
//! Memory does not grow with the length of a stream, but for the keys of rules on many records.

#![forbid(unsafe_code)]

mod engine;
mod failure;
mod input;
mod keyed;
mod located;
pub mod profile;
mod report;
mod selection;
mod summary;

pub use engine::{Engine, Run};
pub use failure::Failure;
pub use input::{Format, Source};
pub use located::Located;
pub use report::Report;
pub use selection::{Selection, UnknownRule};
pub use summary::{SkippedRule, Summary};
