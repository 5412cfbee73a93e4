// Generated from the rules by `cargo dev generate`. Do not edit.

/// Which rules these are: changes whenever a rule does.
pub const RULES_EDITION: &str = "4310cd51d7ce";
