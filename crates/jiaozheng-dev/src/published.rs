//! What is published: schemas, the rule catalogue, the processes, and the edition of the rules.

use std::fmt::Write;

use jiaozheng::core::record::{shape_rules, value_rules};
use jiaozheng_schema::{SchemaForm, catalogue_markdown, export, process_markdown, rule_views};
use sha2::{Digest, Sha256};

use crate::Generated;

pub(crate) fn generate() -> Vec<Generated> {
    let kinds: Vec<_> = jiaozheng::records().collect();
    let rules = rule_views(shape_rules().chain(value_rules()), kinds.iter().copied());
    let processes: Vec<_> = jiaozheng::processes().collect();
    // Not that of the facade, which is out of date where a rule has changed.
    let edition = edition(&serde_json::to_string(&rules).unwrap_or_default());
    let mut published: Vec<_> = export(&kinds, &edition, &SchemaForm::new())
        .into_iter()
        .map(|file| Generated { path: format!("schemas/{}", file.path), text: file.text })
        .collect();
    published
        .push(Generated { path: "docs/rules.md".to_owned(), text: catalogue_markdown(&rules) });
    published.push(Generated {
        path: "docs/processes.md".to_owned(),
        text: process_markdown(&processes),
    });
    published.push(edition_file(&edition));
    published
}

/// The rules have an edition: the first digits of the hash of all that the catalogue says of them.
fn edition(catalogue: &str) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(catalogue).iter().take(6) {
        let _ = write!(digits, "{byte:02x}"); // a String takes everything
    }
    digits
}

fn edition_file(edition: &str) -> Generated {
    let text = format!(
        "// Generated from the rules by `cargo dev generate`. Do not edit.\n\n\
         /// Which rules these are: changes whenever a rule does.\n\
         pub const RULES_EDITION: &str = \"{edition}\";\n"
    );
    Generated { path: "crates/jiaozheng/src/edition.rs".to_owned(), text }
}
