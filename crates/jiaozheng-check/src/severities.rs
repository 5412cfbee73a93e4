//! Which severities findings are reported with.

use std::collections::BTreeMap;

use jiaozheng_core::{Basis, LocalDate, RuleInfo, Severity};
use serde::Serialize;

use crate::UnknownRule;
use crate::selection::covers;

/// Which severities findings are reported with: those of their rules, but for some.
///
/// ```
/// use jiaozheng_check::Severities;
/// use jiaozheng_core::Severity;
///
/// let changes = [("student.transfer", Severity::Warning), ("student.transfer.overdue", Severity::Error)];
/// let severities = Severities::new(&changes, jiaozheng::rules())?;
/// let severity = |id: &str| severities.of(jiaozheng::rule(id).unwrap());
/// assert_eq!(severity("student.transfer.same_school"), Severity::Warning);
/// assert_eq!(severity("student.transfer.overdue"), Severity::Error);
/// assert_eq!(severity("core.shape.missing"), Severity::Error);
/// assert!(Severities::new(&[("student.trans", Severity::Error)], jiaozheng::rules()).is_err());
/// # Ok::<(), jiaozheng_check::UnknownRule>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Severities(BTreeMap<&'static str, ChangedSeverity>);

/// A rule whose findings are reported with another severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ChangedSeverity {
    /// The rule.
    pub rule: &'static str,
    /// Its own.
    pub from: Severity,
    /// The one that is reported.
    pub to: Severity,
}

impl Severities {
    /// Changes those of the rules that a name means: an id, or its first segments. Later names win.
    ///
    /// # Errors
    ///
    /// A name that matches no rule.
    pub fn new(
        changes: &[(&str, Severity)],
        rules: impl IntoIterator<Item = &'static RuleInfo>,
    ) -> Result<Self, UnknownRule> {
        let rules: Vec<_> = rules.into_iter().collect();
        let mut severities = BTreeMap::new();
        for (name, to) in changes {
            let named: Vec<_> = rules.iter().filter(|rule| covers(name, rule.id)).collect();
            if named.is_empty() {
                return Err(UnknownRule((*name).to_owned()));
            }
            for rule in named {
                let change = ChangedSeverity { rule: rule.id, from: rule.severity, to: *to };
                severities.insert(rule.id, change);
            }
        }
        severities.retain(|_, change: &mut ChangedSeverity| change.from != change.to);
        Ok(Self(severities))
    }

    /// The severity that findings of a rule are reported with.
    pub fn of(&self, rule: &RuleInfo) -> Severity {
        self.0.get(rule.id).map_or(rule.severity, |change| change.to)
    }

    /// The rules whose severity is another one than their own.
    pub fn changed(&self) -> impl Iterator<Item = ChangedSeverity> {
        self.0.values().copied()
    }
}

/// The severity that a rule has by law on a day, where findings are reported with a lower one.
pub(crate) fn statutory(
    rule: &RuleInfo,
    day: Option<LocalDate>,
    reported: Severity,
) -> Option<Severity> {
    let rests_on_law = || rule.basis_on(day).iter().any(|basis| matches!(basis, Basis::Law { .. }));
    (reported < rule.severity && rests_on_law()).then_some(rule.severity)
}
