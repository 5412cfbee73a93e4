//! Rules on many records: on all that share a key, and on all there are.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::linked::{Asked, Links, Told};
use crate::report::Count;
use crate::rule::Scope;
use crate::{Basis, InForce, Outcome, RecordId, RecordMeta, RuleInfo, Severity, Text};

/// What records share: sixteen bytes, so that the memory of a long stream is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key([u8; 16]);

/// What a key is made of may be a person's.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(*)")
    }
}

impl Key {
    /// The sixteen bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The key of several texts together: FNV-1a of 128 bits, with a byte after each text that stands
    /// in none.
    ///
    /// Of ten million different texts no two have the same key by chance (one in 10²⁴ that they do).
    /// Who wants two with one key can make them, so that it is no proof of anything.
    ///
    /// ```
    /// use jiaozheng_core::Key;
    ///
    /// assert_eq!(Key::of(&["a", "b"]), Key::of(&["a", "b"]));
    /// assert_ne!(Key::of(&["a", "b"]), Key::of(&["ab", ""]));
    /// ```
    pub fn of(texts: &[&str]) -> Self {
        const NOTHING: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        Self(NOTHING.to_be_bytes()).with(texts)
    }

    /// The key of what this one is of, and of more texts: of somebody, on a day.
    ///
    /// ```
    /// use jiaozheng_core::Key;
    ///
    /// assert_eq!(Key::of(&["a"]).with(&["b"]), Key::of(&["a", "b"]));
    /// ```
    #[must_use]
    pub fn with(self, texts: &[&str]) -> Self {
        const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
        let mut hash = u128::from_be_bytes(self.0);
        for text in texts {
            for byte in text.bytes().chain([0xff]) {
                hash = (hash ^ u128::from(byte)).wrapping_mul(PRIME);
            }
        }
        Self(hash.to_be_bytes())
    }
}

impl From<RecordId> for Key {
    fn from(id: RecordId) -> Self {
        Self(*id.as_bytes())
    }
}

/// A rule that no two records may share a key.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct KeyedRule<R> {
    /// The rule as data; `reads` names the key.
    pub info: RuleInfo,
    /// The key of a record; `None` where the rule is not about it.
    pub key: fn(&R) -> Option<Key>,
}

impl<R> KeyedRule<R> {
    /// Something that must not occur twice. The first of `reads` is where it is reported.
    pub const fn unique(
        id: &'static str,
        message: Text,
        reads: &'static [&'static str],
        key: fn(&R) -> Option<Key>,
    ) -> Self {
        let info = RuleInfo::new(Severity::Error, id, message);
        Self { info: RuleInfo { reads, scope: Scope::Key, ..info }, key }
    }

    /// Says that it is worth a look, no more.
    #[must_use]
    pub const fn warning(mut self) -> Self {
        self.info.severity = Severity::Warning;
        self
    }

    /// Says what stands behind it.
    #[must_use]
    pub const fn basis(mut self, basis: &'static [Basis]) -> Self {
        self.info.basis = basis;
        self
    }
}

/// A rule on the sum of what each record weighs.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct WholeRule<R> {
    /// The rule as data; `reads` names what is weighed.
    pub info: RuleInfo,
    /// What a record adds to the sum.
    pub weight: fn(&R) -> u64,
    /// Whether a sum over so many records breaks the rule.
    pub breaks: fn(Sum) -> bool,
}

/// What a [`WholeRule`] is judged by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sum {
    /// How many records.
    pub records: u64,
    /// What they weigh together.
    pub weight: u64,
}

impl<R> WholeRule<R> {
    /// A sum that is worth a look.
    pub const fn warning(
        id: &'static str,
        message: Text,
        reads: &'static [&'static str],
        weight: fn(&R) -> u64,
        breaks: fn(Sum) -> bool,
    ) -> Self {
        let info = RuleInfo::new(Severity::Warning, id, message);
        Self { info: RuleInfo { reads, scope: Scope::Stream, ..info }, weight, breaks }
    }

    /// Says what stands behind it.
    #[must_use]
    pub const fn basis(mut self, basis: &'static [Basis]) -> Self {
        self.info.basis = basis;
        self
    }

    /// From when on it applies: records of earlier days are not weighed.
    #[must_use]
    pub const fn since(mut self, year: u16, month: u8, day: u8) -> Self {
        self.info.in_force = InForce::since(crate::day(year, month, day));
        self
    }
}

/// What one record has to say to the rules on many.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// Its key by rule, where the rule is about it and nothing that makes the key is broken.
    pub keys: Vec<(&'static RuleInfo, Key)>,
    /// Its weight by rule, where nothing that is weighed is broken.
    pub weights: Vec<Weight>,
    /// What it asks of linked records.
    pub asked: Vec<Asked>,
    /// What it tells linked records.
    pub told: Vec<Told>,
}

/// What one record adds to the sum of a [`WholeRule`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Weight {
    /// The rule.
    pub rule: &'static RuleInfo,
    /// Whether a sum breaks it.
    pub breaks: fn(Sum) -> bool,
    /// What is added.
    pub weight: u64,
}

impl<R> WholeRule<R> {
    /// What a record adds.
    pub(crate) fn weigh(&'static self, record: &R) -> Weight {
        Weight { rule: &self.info, breaks: self.breaks, weight: (self.weight)(record) }
    }
}

/// Judges the rules on sums. Parts may be judged apart and merged in any order.
#[derive(Clone, Debug, Default)]
pub struct Sums(BTreeMap<&'static str, (Weight, Sum)>);

impl Sums {
    /// Takes note of a record.
    pub fn see(&mut self, notes: &Notes) {
        for weight in &notes.weights {
            self.add(weight, Sum { records: 1, weight: weight.weight });
        }
    }

    /// Takes over what another part has seen.
    pub fn merge(&mut self, other: Self) {
        other.0.into_values().for_each(|(weight, sum)| self.add(&weight, sum));
    }

    /// The rules that are broken.
    pub fn broken(&self) -> impl Iterator<Item = &'static RuleInfo> {
        let broken = self.0.values().filter(|(weight, sum)| (weight.breaks)(*sum));
        broken.map(|(weight, _)| weight.rule)
    }

    fn add(&mut self, weight: &Weight, more: Sum) {
        let (_, sum) = self.0.entry(weight.rule.id).or_insert((*weight, Sum::default()));
        sum.records += more.records;
        sum.weight = sum.weight.saturating_add(more.weight);
    }
}

/// Judges the rules on many records, in memory.
///
/// Parts of a stream may be judged apart and merged in any order.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    kinds: BTreeSet<&'static str>,
    links: Links<()>,
    keys: BTreeMap<(&'static str, Key), (&'static RuleInfo, usize)>,
    sums: Sums,
}

impl Summary {
    /// Takes note of a record of this kind.
    pub fn see(&mut self, kind: &RecordMeta, outcome: &Outcome) {
        self.kinds.insert(kind.name);
        for (rule, key) in &outcome.notes.keys {
            self.keys.entry((rule.id, *key)).or_insert((rule, 0)).1 += 1;
        }
        outcome.notes.told.iter().for_each(|told| self.links.tell(told));
        outcome.notes.asked.iter().for_each(|asked| self.links.ask(*asked, ()));
        self.sums.see(&outcome.notes);
    }

    /// Takes over what another part has seen.
    pub fn merge(&mut self, other: Self) {
        for (key, (rule, count)) in other.keys {
            self.keys.entry(key).or_insert((rule, 0)).1 += count;
        }
        self.kinds.extend(other.kinds);
        self.links.merge(other.links);
        self.sums.merge(other.sums);
    }

    /// The rules that are broken: how many keys occurred more than once, or how many records broke a
    /// rule on linked ones; `None` for a sum.
    pub fn broken(&self) -> Vec<(&'static RuleInfo, Option<Count>)> {
        let mut counts: BTreeMap<&str, (&RuleInfo, Vec<()>)> = BTreeMap::new();
        let repeated = self.keys.values().filter(|(_, count)| *count > 1).map(|(rule, _)| *rule);
        let linked = self.links.clone().judge(&self.kinds).broken;
        for rule in repeated.chain(linked.into_iter().map(|(rule, ())| rule)) {
            counts.entry(rule.id).or_insert((rule, Vec::new())).1.push(());
        }
        let counts = counts.into_values().map(|(rule, all)| (rule, Some(Count::of(&all))));
        counts.chain(self.sums.broken().map(|rule| (rule, None))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text;

    static HEAVY: WholeRule<u64> = WholeRule::warning(
        "test.stream.heavy",
        text("过重", "too heavy"),
        &["/weight"],
        |weight| *weight,
        |sum| sum.weight > 2 * sum.records,
    );
    static TWICE: KeyedRule<u64> =
        KeyedRule::unique("test.stream.twice", text("重复", "twice"), &["/id"], |_| None);

    const META: RecordMeta = RecordMeta::new("test.stream", text("流", "stream"), "/on");

    fn outcome(id: u8, weight: u64) -> Outcome {
        let notes = Notes {
            keys: vec![(&TWICE.info, Key([id; 16]))],
            weights: vec![HEAVY.weigh(&weight)],
            ..Notes::default()
        };
        Outcome { notes, ..Outcome::default() }
    }

    fn summary(records: &[(u8, u64)]) -> Summary {
        let mut summary = Summary::default();
        for (id, weight) in records {
            summary.see(&META, &outcome(*id, *weight));
        }
        summary
    }

    fn broken(summary: &Summary) -> Vec<(&'static str, Option<usize>)> {
        let broken = summary.broken();
        broken.iter().map(|(rule, count)| (rule.id, count.map(Count::get))).collect()
    }

    #[test]
    fn a_key_of_texts_is_their_hash_and_keeps_them_apart() {
        assert_eq!(Key::of(&[]).0, 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128.to_be_bytes());
        assert_eq!(Key::of(&["a"]).0, 0x0880_9545_50ab_1be9_5aa0_7330_55b7_51b9_u128.to_be_bytes());
        assert_ne!(Key::of(&["ab", "c"]), Key::of(&["a", "bc"]));
        assert_ne!(Key::of(&["a"]), Key::of(&["a", ""]));
        assert_eq!(Key::of(&["a", "b"]), Key::of(&["a", "b"]));
    }

    #[test]
    fn parts_judge_as_the_whole() {
        let records = [(1, 1), (2, 1), (1, 9), (3, 2), (2, 1)];
        let whole = broken(&summary(&records));
        assert_eq!(whole, [("test.stream.twice", Some(2)), ("test.stream.heavy", None)]);
        for at in 0..=records.len() {
            let (one, two) = records.split_at(at);
            let (mut forth, mut back) = (summary(one), summary(two));
            forth.merge(summary(two));
            back.merge(summary(one));
            assert_eq!((broken(&forth), broken(&back)), (whole.clone(), whole.clone()));
        }
        assert_eq!(broken(&summary(&records[..2])), []);
    }
}
