//! Rules on records that share a key, over a whole run.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiaozheng_core::linked::Links;
use jiaozheng_core::{
    Key, LocalDate, Outcome, Pointer, Position, RecordId, RecordKind, RuleInfo, Sums, Unjudged,
};

use crate::Located;

/// Most keys that are kept: with what a hash table adds, some 600 MiB.
const MOST_KEYS: usize = 1 << 24;
/// What asks or tells takes more room than a key alone, by this factor.
const KEYS_A_QUESTION: usize = 3;

/// What the rules on many records have seen.
pub(crate) struct Keyed<'a> {
    most: usize,
    kept: usize,
    records: u64,
    /// The kinds that are part of the run; a question to another kind need not be kept.
    kinds: BTreeSet<&'static str>,
    seen: BTreeMap<&'static str, HashSet<Key>>,
    repeated: Vec<(&'static RuleInfo, Place<'a>)>,
    links: Links<Place<'a>>,
    unasked: BTreeMap<&'static str, (&'static RuleInfo, u64)>,
    sums: Sums,
}

/// Where a key stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    kind: &'a RecordKind,
    /// The place among the inputs.
    file: usize,
    at: Position,
    id: Option<RecordId>,
    law_day: Option<LocalDate>,
    /// The place of the record among all, and whether it has an error by itself.
    record: u64,
    is_invalid: bool,
}

/// A record, and where it stands.
pub(crate) struct Seen<'a, 'o> {
    pub(crate) kind: &'a RecordKind,
    pub(crate) file: usize,
    pub(crate) outcome: &'o Outcome,
    /// Where each of its questions stands; none where no record of the run could answer.
    pub(crate) asked: &'o [Option<Position>],
    /// Whether an error was reported on it.
    pub(crate) is_invalid: bool,
}

/// What came out of the rules on many records.
pub(crate) struct Judged {
    /// Rules that are broken by a sum.
    pub(crate) sums: Vec<&'static RuleInfo>,
    /// Records that have an error by such a rule, and none else.
    pub(crate) invalid: u64,
    /// Rules that could not be judged, why, and by how many records.
    pub(crate) unjudged: Vec<(&'static RuleInfo, Unjudged, u64)>,
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
        Self {
            most,
            kept: 0,
            records: 0,
            kinds: BTreeSet::new(),
            seen: BTreeMap::new(),
            repeated: Vec::new(),
            links: Links::default(),
            unasked: BTreeMap::new(),
            sums: Sums::default(),
        }
    }

    /// Says of which kinds the records of the run are.
    pub(crate) fn expect(&mut self, kinds: impl IntoIterator<Item = &'static str>) {
        self.kinds.extend(kinds);
    }

    /// Takes note of a record; `place` finds where in the input a key stands.
    pub(crate) fn see(&mut self, seen: &Seen<'a, '_>, place: impl Fn(&Pointer) -> Position) {
        let Seen { kind, file, outcome, asked, is_invalid } = *seen;
        self.records += 1;
        self.sums.see(&outcome.notes);
        if self.kept > self.most {
            return;
        }
        let record = self.records;
        let place_at = |at| {
            let (id, law_day) = (outcome.id, outcome.report.law_day());
            Place { kind, file, at, id, law_day, record, is_invalid }
        };
        for (rule, key) in &outcome.notes.keys {
            if self.seen.entry(rule.id).or_default().insert(*key) {
                self.kept += 1;
            } else {
                self.repeated.push((rule, place_at(place(&key_of(rule)))));
            }
        }
        self.link(outcome, asked, place_at);
        if self.kept > self.most {
            self.seen.clear();
            self.repeated.clear();
            self.links = Links::default();
        }
    }

    fn link(
        &mut self,
        outcome: &Outcome,
        places: &[Option<Position>],
        place_at: impl Fn(Position) -> Place<'a>,
    ) {
        for told in &outcome.notes.told {
            self.links.tell(told);
            self.kept += KEYS_A_QUESTION;
        }
        for (asked, place) in outcome.notes.asked.iter().zip(places) {
            let rule = &asked.question.info;
            if let Some(at) = *place {
                self.links.ask(*asked, place_at(at));
                self.kept += KEYS_A_QUESTION;
            } else {
                self.unasked.entry(rule.id).or_insert((rule, 0)).1 += 1;
            }
        }
    }

    /// Reports what was found, in the order of the input. `report` says whether it was an error.
    pub(crate) fn judge<E>(
        self,
        names: &[String],
        mut report: impl FnMut(&Located<'_>) -> Result<bool, E>,
    ) -> Result<Judged, E> {
        let answers = self.links.judge(&self.kinds);
        let mut broken = self.repeated;
        broken.extend(answers.broken);
        broken.sort_by_key(|(rule, place)| (place.file, place.at, rule.id));
        let mut invalid = BTreeSet::new();
        for (rule, Place { kind, file, at, id, law_day, record, is_invalid }) in &broken {
            let file = names.get(*file).map_or("", String::as_str);
            let pointer = &key_of(rule);
            let is_error = report(&Located {
                file,
                at: *at,
                kind,
                id: *id,
                pointer,
                rule,
                detail: None,
                law_day: *law_day,
            })?;
            if is_error && !is_invalid {
                invalid.insert(*record);
            }
        }
        let unasked = self.unasked.into_values();
        let unjudged = unasked.map(|(rule, count)| (rule, Unjudged::NOT_IN_RUN, count)).collect();
        let sums = self.sums.broken().collect();
        let given_up = self.kept > self.most;
        Ok(Judged { sums, invalid: invalid.len() as u64, unjudged, given_up })
    }
}

/// Where the key of a rule stands: the first that it reads.
pub(crate) fn key_of(rule: &RuleInfo) -> Pointer {
    rule.reads.first().map_or_else(Pointer::root, |read| Pointer::from(*read))
}
