//! Rules as data.

use jiaozheng_core::{Basis, InForce, RecordKind, RuleInfo, Text};
use serde::Serialize;

/// A rule as data, as `rule show` and the catalogue have it.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct RuleView {
    /// Stable identifier.
    pub id: &'static str,
    /// The record it is about; `None` for rules that all records share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What is wrong where it is broken.
    pub message: Text,
    /// What stands behind it.
    pub basis: &'static [Basis],
    /// When it applies.
    pub in_force: InForce,
    /// Pointers to all that it reads.
    pub reads: &'static [&'static str],
    /// Whether the schema says it too.
    pub portable: bool,
    /// How many records it looks at: `record`, `key` or `stream`.
    pub scope: &'static str,
    /// Names of what a profile can choose about it.
    pub settings: Vec<&'static str>,
}

impl RuleView {
    fn new(rule: &'static RuleInfo, record: Option<String>) -> Self {
        Self {
            id: rule.id,
            record,
            severity: rule.severity.name(),
            message: rule.message,
            basis: rule.basis,
            in_force: rule.in_force,
            reads: rule.reads,
            portable: rule.is_portable(),
            scope: rule.scope.name(),
            settings: rule.settings.iter().map(|setting| setting.name).collect(),
        }
    }
}

/// All rules as data: those that all records share, then those of each kind.
pub fn rule_views<'k>(
    shared: impl IntoIterator<Item = &'static RuleInfo>,
    kinds: impl IntoIterator<Item = &'k RecordKind>,
) -> Vec<RuleView> {
    let shared = shared.into_iter().map(|rule| RuleView::new(rule, None));
    let own = kinds.into_iter().flat_map(|kind| {
        let record = kind.meta.versioned_name();
        (kind.rules)().into_iter().map(move |rule| RuleView::new(rule, Some(record.clone())))
    });
    shared.chain(own).collect()
}
