//! The checking engine: streams of records in, findings with line and column out.
//!
//! Memory does not grow with the length of a stream, but for the keys of rules on many records. What
//! is found comes out in the order of the input, the same in every run.
//!
//! ```
//! use jiaozheng_check::{Engine, Format, Report, Run, Source};
//! use jiaozheng_core::{Context, Lang, Profile, sample::Draw};
//!
//! let kind = jiaozheng::record("student.transfer").expect("an area that is enabled");
//! let good = (kind.sample)(&mut Draw::new(1), &Profile::NATIONAL);
//! let input = format!("{good}\n{{\"id\": 1}}\n");
//!
//! let mut out = Vec::new();
//! let mut report = Report::concise(&mut out, Lang::En);
//! let source = Source::new("input.ndjson", kind, Format::Ndjson, input.as_bytes());
//! let summary = Engine::new(Run::new(Context::new())).run([source], &mut report)?;
//!
//! drop(report);
//!
//! assert_eq!((summary.records, summary.invalid), (2, 1));
//! assert!(out.starts_with(b"input.ndjson:2:8: error core.shape.type /id wrong type"));
//! # Ok::<(), jiaozheng_check::Failure>(())
//! ```

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
