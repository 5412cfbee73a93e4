//! What leaves jiaozheng for other systems and for people: JSON Schemas as files, the rule catalogue,
//! code lists, processes, profiles.
//!
//! Nothing here knows a record: everything works on the kinds that a registry lists.
//!
//! ```
//! let files = jiaozheng_schema::files(jiaozheng::records(), None);
//! assert_eq!(files[0].name, "student.transfer.schema.json");
//! ```

#![forbid(unsafe_code)]

mod catalogue;
mod codes;
mod files;
mod profiles;
mod rules;

pub use catalogue::{catalogue_markdown, process_markdown};
pub use codes::{CodeListView, CodeView};
pub use files::{SchemaFile, SchemaView, files, schema_json};
pub use profiles::{SettingView, profile_view};
pub use rules::{RuleView, rule_views};
