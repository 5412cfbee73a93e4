//! Which rules are reported.

use std::collections::BTreeSet;
use std::fmt;

use jiaozheng_core::RuleInfo;

/// Which rules are reported: all, or some by their ids or by prefixes of whole segments.
///
/// ```
/// use jiaozheng_check::Selection;
///
/// let selection = Selection::new(&["student.transfer"], &["student.transfer.overdue"], jiaozheng::rules())?;
/// let reported = |id: &str| selection.has(jiaozheng::rule(id).unwrap());
/// assert!(reported("student.transfer.same_school"));
/// assert!(!reported("student.transfer.overdue") && !reported("core.shape.missing"));
/// assert!(Selection::new(&["student.trans"], &[], jiaozheng::rules()).is_err());
/// # Ok::<(), jiaozheng_check::UnknownRule>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Rules that are not reported.
    ignored: BTreeSet<&'static str>,
}

/// A name that no rule has, nor begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRule(pub String);

impl Selection {
    /// Reports what `select` names, all where it names nothing, but not what `ignore` names.
    ///
    /// # Errors
    ///
    /// A name that matches no rule.
    pub fn new(
        select: &[&str],
        ignore: &[&str],
        rules: impl IntoIterator<Item = &'static RuleInfo>,
    ) -> Result<Self, UnknownRule> {
        let ids: Vec<_> = rules.into_iter().map(|rule| rule.id).collect();
        for name in select.iter().chain(ignore) {
            if !ids.iter().any(|id| covers(name, id)) {
                return Err(UnknownRule((*name).to_owned()));
            }
        }
        let named = |names: &[&str], id: &str| names.iter().any(|name| covers(name, id));
        let is_ignored = |id: &&str| !select.is_empty() && !named(select, id) || named(ignore, id);
        Ok(Self { ignored: ids.into_iter().filter(is_ignored).collect() })
    }

    /// Whether findings of a rule are reported.
    pub fn has(&self, rule: &RuleInfo) -> bool {
        self.ignored.is_empty() || !self.ignored.contains(rule.id)
    }

    /// The rules that are not reported.
    pub fn ignored(&self) -> impl Iterator<Item = &'static str> {
        self.ignored.iter().copied()
    }
}

/// Whether a name is an id, or its first segments.
pub(crate) fn covers(name: &str, id: &str) -> bool {
    id.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "没有名为{}的规则 (no rule is called so)", self.0)
    }
}

impl std::error::Error for UnknownRule {}
