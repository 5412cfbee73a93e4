//! Rules on records that share a key, over a whole run.

use std::collections::{BTreeMap, HashSet};

use jiaozheng_core::{Key, Outcome, Pointer, Position, RecordId, RecordKind, RuleInfo, Sums};

use crate::Located;

/// Most keys that are kept: with what a hash table adds, some 600 MiB.
const MOST_KEYS: usize = 1 << 24;

/// What the rules on many records have seen.
pub(crate) struct Keyed<'a> {
    most: usize,
    kept: usize,
    seen: BTreeMap<&'static str, HashSet<Key>>,
    repeated: Vec<Repeated<'a>>,
    sums: Sums,
}

/// A record whose key another one had before.
struct Repeated<'a> {
    rule: &'static RuleInfo,
    kind: &'a RecordKind,
    /// The place among the inputs.
    file: usize,
    at: Position,
    id: Option<RecordId>,
}

/// What came out of the rules on many records.
pub(crate) struct Judged {
    /// Rules that are broken by a sum.
    pub(crate) sums: Vec<&'static RuleInfo>,
    /// Rules of which there were too many keys: not judged at all.
    pub(crate) given_up: bool,
}

impl Default for Keyed<'_> {
    fn default() -> Self {
        Self::keeping(MOST_KEYS)
    }
}

impl<'a> Keyed<'a> {
    pub(crate) fn keeping(most: usize) -> Self {
        let (seen, repeated, sums) = (BTreeMap::new(), Vec::new(), Sums::default());
        Self { most, kept: 0, seen, repeated, sums }
    }

    /// Takes note of a record; `place` finds where in the input a key stands.
    pub(crate) fn see(
        &mut self,
        kind: &'a RecordKind,
        file: usize,
        outcome: &Outcome,
        place: impl Fn(&Pointer) -> Position,
    ) {
        self.sums.see(&outcome.notes);
        if self.kept > self.most {
            return;
        }
        for (rule, key) in &outcome.notes.keys {
            if self.seen.entry(rule.id).or_default().insert(*key) {
                self.kept += 1;
                continue;
            }
            let at = place(&key_of(rule));
            self.repeated.push(Repeated { rule, kind, file, at, id: outcome.id });
        }
        if self.kept > self.most {
            self.seen.clear();
            self.repeated.clear();
        }
    }

    /// Reports what was found, in the order of the input.
    pub(crate) fn judge<E>(
        self,
        names: &[String],
        mut report: impl FnMut(&Located<'_>) -> Result<(), E>,
    ) -> Result<Judged, E> {
        for Repeated { rule, kind, file, at, id } in &self.repeated {
            let file = names.get(*file).map_or("", String::as_str);
            let pointer = &key_of(rule);
            report(&Located {
                file,
                at: *at,
                kind,
                id: *id,
                pointer,
                rule,
                detail: None,
                law_day: None,
            })?;
        }
        let sums = self.sums.broken().collect();
        Ok(Judged { sums, given_up: self.kept > self.most })
    }
}

/// Where the key of a rule stands: the first that it reads.
fn key_of(rule: &RuleInfo) -> Pointer {
    rule.reads.first().map_or_else(Pointer::root, |read| Pointer::from(*read))
}
