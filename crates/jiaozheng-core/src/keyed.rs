//! Rules on many records: on all that share a key, and on all there are.

use std::collections::BTreeMap;
use std::fmt;

use crate::report::Count;
use crate::rule::Scope;
use crate::{Outcome, RecordId, RuleInfo, Severity, Text};

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
    /// The key of a text that does not fit into sixteen bytes: its FNV-1a hash of 128 bits, the same on
    /// every machine and in every version. Two texts with one key are not to be expected; who wants them
    /// can make them, so that it is no proof of anything.
    ///
    /// ```
    /// use jiaozheng_core::keyed::Key;
    ///
    /// assert_eq!(Key::of_text("a"), Key::of_text("a"));
    /// assert_ne!(Key::of_text("a"), Key::of_text("b"));
    /// ```
    pub fn of_text(text: &str) -> Self {
        const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

        let mix = |hash: u128, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME);
        Self(text.bytes().fold(OFFSET, mix).to_be_bytes())
    }

    /// The sixteen bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
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
}

/// What one record has to say to the rules on many.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// Its key by rule, where the rule is about it and nothing that makes the key is broken.
    pub keys: Vec<(&'static RuleInfo, Key)>,
    /// Its weight by rule, where nothing that is weighed is broken.
    pub weights: Vec<Weight>,
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
    keys: BTreeMap<(&'static str, Key), (&'static RuleInfo, usize)>,
    sums: Sums,
}

impl Summary {
    /// Takes note of a record.
    pub fn see(&mut self, outcome: &Outcome) {
        for (rule, key) in &outcome.notes.keys {
            self.keys.entry((rule.id, *key)).or_insert((rule, 0)).1 += 1;
        }
        self.sums.see(&outcome.notes);
    }

    /// Takes over what another part has seen.
    pub fn merge(&mut self, other: Self) {
        for (key, (rule, count)) in other.keys {
            self.keys.entry(key).or_insert((rule, 0)).1 += count;
        }
        self.sums.merge(other.sums);
    }

    /// The rules that are broken: how many keys occurred more than once, or `None` for a sum.
    pub fn broken(&self) -> Vec<(&'static RuleInfo, Option<Count>)> {
        let mut repeated: BTreeMap<&str, (&RuleInfo, Vec<Key>)> = BTreeMap::new();
        for ((id, key), (rule, count)) in &self.keys {
            if *count > 1 {
                repeated.entry(id).or_insert((rule, Vec::new())).1.push(*key);
            }
        }
        let keys = repeated.into_values().map(|(rule, keys)| (rule, Some(Count::of(&keys))));
        keys.chain(self.sums.broken().map(|rule| (rule, None))).collect()
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

    fn outcome(id: u8, weight: u64) -> Outcome {
        let notes =
            Notes { keys: vec![(&TWICE.info, Key([id; 16]))], weights: vec![HEAVY.weigh(&weight)] };
        Outcome { notes, ..Outcome::default() }
    }

    fn summary(records: &[(u8, u64)]) -> Summary {
        let mut summary = Summary::default();
        for (id, weight) in records {
            summary.see(&outcome(*id, *weight));
        }
        summary
    }

    fn broken(summary: &Summary) -> Vec<(&'static str, Option<usize>)> {
        let broken = summary.broken();
        broken.iter().map(|(rule, count)| (rule.id, count.map(Count::get))).collect()
    }

    #[test]
    fn the_key_of_a_text_is_that_of_the_algorithm() {
        // From the test vectors of its authors.
        for (text, hash) in [
            ("", 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128),
            ("a", 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964),
            ("foobar", 0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18),
        ] {
            assert_eq!(Key::of_text(text).as_bytes(), &hash.to_be_bytes(), "{text}");
        }
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
