//! What is published: schemas, the rule catalogue, the processes, and the edition of the rules.

use std::fmt::Write;

use jiaozheng::core::record::{shape_rules, value_rules};
use jiaozheng_schema::{catalogue_markdown, files, process_markdown, rule_views};
use sha2::{Digest, Sha256};

use crate::Generated;

pub(crate) fn generate() -> Vec<Generated> {
    let rules = rule_views(shape_rules().chain(value_rules()), jiaozheng::records());
    let processes: Vec<_> = jiaozheng::processes().collect();
    let mut published: Vec<_> = files(jiaozheng::records(), None)
        .into_iter()
        .map(|file| Generated { path: format!("schemas/{}", file.name), text: file.text })
        .collect();
    published
        .push(Generated { path: "docs/rules.md".to_owned(), text: catalogue_markdown(&rules) });
    published.push(Generated {
        path: "docs/processes.md".to_owned(),
        text: process_markdown(&processes),
    });
    published.push(edition(&serde_json::to_string(&rules).unwrap_or_default()));
    published
}

/// The rules have an edition: the first digits of the hash of all that the catalogue says of them.
fn edition(catalogue: &str) -> Generated {
    let mut digits = String::new();
    for byte in Sha256::digest(catalogue).iter().take(6) {
        let _ = write!(digits, "{byte:02x}"); // a String takes everything
    }
    let text = format!(
        "// Generated from the rules by `cargo dev generate`. Do not edit.\n\n\
         /// Which rules these are: changes whenever a rule does.\n\
         pub const RULES_EDITION: &str = \"{digits}\";\n"
    );
    Generated { path: "crates/jiaozheng/src/edition.rs".to_owned(), text }
}
