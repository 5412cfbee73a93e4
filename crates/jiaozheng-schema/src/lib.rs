#![doc = include_str!("../README.md")]
//!
//! Nothing here knows a record: everything works on the kinds that a registry lists. [`export`] makes
//! all files, [`SchemaForm`] says in which form.

#![forbid(unsafe_code)]

mod catalogue;
mod codes;
mod dictionary;
mod diff;
mod draft07;
mod export;
mod files;
mod form;
mod forms;
mod keywords;
mod meta;
mod places;
mod profiles;
mod rules;
mod schema_store;

pub use catalogue::{catalogue_markdown, process_markdown};
pub use codes::{CodeListView, CodeView};
pub use dictionary::{Dictionary, FieldView};
pub use diff::{ChangeClass, SchemaChange, UnknownKeyword, schema_diff};
pub use export::{MANIFEST, export};
pub use files::{ExportFile, SchemaView, schema_json};
pub use form::{Audience, BaseUrl, Draft, ParseBaseUrlError, SchemaForm};
pub use profiles::{SettingView, profile_view};
pub use rules::{RuleView, rule_views};
