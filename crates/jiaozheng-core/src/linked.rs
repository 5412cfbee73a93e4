//! Rules on records that belong together, of one kind or of several.
//!
//! One record *asks*: the rule is reported there. Others *tell*: they share the key, and a fact each.
//! A resumption asks whether there is the suspension that it ends; the suspension tells that there is.
//! That is judged at the end, and only where all kinds that could have told were part of the run.

use std::collections::{BTreeMap, BTreeSet};

use crate::keyed::Key;
use crate::rule::Scope;
use crate::{Basis, InForce, LocalDate, RuleInfo, Severity, Text};

/// What a record tells of itself: its part, and from when to when. No more, so that the memory of a
/// long stream is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Fact {
    /// Which part it has, by a number that the rule gives.
    pub part: u8,
    /// The first day.
    pub from: LocalDate,
    /// The last day.
    pub to: LocalDate,
}

impl Fact {
    /// A part of one day.
    pub const fn on(part: u8, day: LocalDate) -> Self {
        Self { part, from: day, to: day }
    }

    /// A part that lasts.
    pub const fn lasting(part: u8, from: LocalDate, to: LocalDate) -> Self {
        Self { part, from, to }
    }
}

/// A rule that asks what other records tell.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LinkedRule<R> {
    /// The rule without the type of the record.
    pub question: Question,
    /// What links the record to others; `None` where the rule is not about it.
    pub key: fn(&R) -> Option<Key>,
    /// What the record has to say of itself.
    pub fact: fn(&R) -> Fact,
}

/// A rule on linked records, without the type of the record that asks.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Question {
    /// The rule as data; `reads` names the key, and the first of them is where it is reported.
    pub info: RuleInfo,
    /// The kinds of records that tell; without one of them nothing is judged.
    pub of: &'static [&'static str],
    /// Whether a record breaks the rule, given its own fact and those that were told.
    pub breaks: fn(Fact, &[Fact]) -> bool,
}

/// What a record tells to a rule of its own kind or of another.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Link<R> {
    /// The rule.
    pub rule: &'static str,
    /// Pointers to what is told; broken, nothing is told.
    pub reads: &'static [&'static str],
    /// What links the record to others; `None` where it has nothing to tell.
    pub key: fn(&R) -> Option<Key>,
    /// What it tells.
    pub fact: fn(&R) -> Fact,
}

impl Question {
    /// Whether all kinds of records that could tell are among these.
    pub fn is_answerable(&self, kinds: &BTreeSet<&'static str>) -> bool {
        self.of.iter().all(|kind| kinds.contains(kind))
    }
}

impl<R> LinkedRule<R> {
    /// A rule whose breach is an error.
    pub const fn error(
        id: &'static str,
        message: Text,
        key: fn(&R) -> Option<Key>,
        fact: fn(&R) -> Fact,
    ) -> Self {
        Self::new(Severity::Error, id, message, key, fact)
    }

    /// A rule whose breach is worth a look.
    pub const fn warning(
        id: &'static str,
        message: Text,
        key: fn(&R) -> Option<Key>,
        fact: fn(&R) -> Fact,
    ) -> Self {
        Self::new(Severity::Warning, id, message, key, fact)
    }

    const fn new(
        severity: Severity,
        id: &'static str,
        message: Text,
        key: fn(&R) -> Option<Key>,
        fact: fn(&R) -> Fact,
    ) -> Self {
        let info = RuleInfo { scope: Scope::Key, ..RuleInfo::new(severity, id, message) };
        Self { question: Question { info, of: &[], breaks: |_, told| told.is_empty() }, key, fact }
    }

    /// The kinds of records that tell. A record breaks the rule where none of them has told.
    #[must_use]
    pub const fn needs(mut self, kinds: &'static [&'static str]) -> Self {
        self.question.of = kinds;
        self
    }

    /// What breaks the rule, given the record's own fact and those that were told.
    #[must_use]
    pub const fn broken_if(mut self, breaks: fn(Fact, &[Fact]) -> bool) -> Self {
        self.question.breaks = breaks;
        self
    }

    /// What stands behind the rule.
    #[must_use]
    pub const fn basis(mut self, basis: &'static [Basis]) -> Self {
        self.question.info = self.question.info.basis(basis);
        self
    }

    /// From when on it applies.
    #[must_use]
    pub const fn since(mut self, year: u16, month: u8, day: u8) -> Self {
        self.question.info.in_force = InForce::since(crate::day(year, month, day));
        self
    }

    /// Pointers to what is asked; the first is where the rule is reported.
    #[must_use]
    pub const fn reads(mut self, reads: &'static [&'static str]) -> Self {
        self.question.info.reads = reads;
        self
    }

    pub(crate) fn ask(&'static self, record: &R) -> Option<Asked> {
        let key = (self.key)(record)?;
        Some(Asked { question: &self.question, key, fact: (self.fact)(record) })
    }
}

impl<R> Link<R> {
    /// What a record tells the rule of this id.
    pub const fn new(
        rule: &'static str,
        reads: &'static [&'static str],
        key: fn(&R) -> Option<Key>,
        fact: fn(&R) -> Fact,
    ) -> Self {
        Self { rule, reads, key, fact }
    }

    pub(crate) fn tell(&self, record: &R) -> Option<Told> {
        Some(Told { rule: self.rule, key: (self.key)(record)?, fact: (self.fact)(record) })
    }
}

/// What one record asks.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Asked {
    /// The rule.
    pub question: &'static Question,
    /// What links the record to others.
    pub key: Key,
    /// What it has to say of itself.
    pub fact: Fact,
}

/// What one record tells.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Told {
    /// The rule.
    pub rule: &'static str,
    /// What links the record to others.
    pub key: Key,
    /// What it tells.
    pub fact: Fact,
}

/// What records have asked and told. `P` says where an asking record stands.
///
/// What one record tells takes 28 bytes; parts of a stream may be kept apart and merged in any order.
#[derive(Clone, Debug)]
pub struct Links<P> {
    told: BTreeMap<&'static str, Vec<(Key, Fact)>>,
    asked: BTreeMap<&'static str, Vec<(Asked, P)>>,
}

/// What came out of the rules on linked records.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answers<P> {
    /// The rules that are broken, and where.
    pub broken: Vec<(&'static RuleInfo, P)>,
    /// The rules that could not be judged, by how many records: a kind that would have told was no
    /// part of the run.
    pub unjudged: Vec<(&'static RuleInfo, usize)>,
}

impl<P> Default for Links<P> {
    fn default() -> Self {
        Self { told: BTreeMap::new(), asked: BTreeMap::new() }
    }
}

impl<P> Links<P> {
    /// Takes note of what a record tells.
    pub fn tell(&mut self, told: &Told) {
        self.told.entry(told.rule).or_default().push((told.key, told.fact));
    }

    /// Takes note of what a record at a place asks.
    pub fn ask(&mut self, asked: Asked, place: P) {
        self.asked.entry(asked.question.info.id).or_default().push((asked, place));
    }

    /// Takes over what another part has seen.
    pub fn merge(&mut self, other: Self) {
        for (rule, told) in other.told {
            self.told.entry(rule).or_default().extend(told);
        }
        for (rule, asked) in other.asked {
            self.asked.entry(rule).or_default().extend(asked);
        }
    }

    /// Judges, given the kinds of records that were part of the run.
    #[must_use]
    pub fn judge(self, kinds: &BTreeSet<&'static str>) -> Answers<P> {
        let Self { mut told, asked } = self;
        let mut answers = Answers { broken: Vec::new(), unjudged: Vec::new() };
        for (rule, asked) in asked {
            let Some((first, _)) = asked.first() else { continue };
            let question = first.question;
            if !question.is_answerable(kinds) {
                answers.unjudged.push((&question.info, asked.len()));
                continue;
            }
            let mut told = told.remove(rule).unwrap_or_default();
            told.sort_unstable();
            for (asked, place) in asked {
                let facts = of(&told, asked.key);
                if (question.breaks)(asked.fact, &facts) {
                    answers.broken.push((&question.info, place));
                }
            }
        }
        answers
    }
}

/// What was told by those that share a key.
fn of(told: &[(Key, Fact)], key: Key) -> Vec<Fact> {
    let start = told.partition_point(|(own, _)| *own < key);
    let same = told.iter().skip(start).take_while(|(own, _)| *own == key);
    same.map(|(_, fact)| *fact).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{day, text};

    struct Visit(&'static str, LocalDate);

    const STAYED: u8 = 1;

    static AWAY: LinkedRule<Visit> = LinkedRule::error(
        "test.visit.away",
        text("无人", "nobody there"),
        |visit: &Visit| Some(Key::of(&[visit.0])),
        |visit: &Visit| Fact::on(0, visit.1),
    )
    .needs(&["test.stay"])
    .broken_if(|visit, stays| !stays.iter().any(|it| it.from <= visit.from && visit.from <= it.to))
    .reads(&["/host"]);

    static STAY: Link<Visit> = Link::new(
        "test.visit.away",
        &[],
        |stay| Some(Key::of(&[stay.0])),
        |stay| Fact::lasting(STAYED, stay.1, stay.1.plus_days(9).unwrap_or(stay.1)),
    );

    fn links(stays: &[Visit], visits: &[Visit]) -> Links<usize> {
        let mut links = Links::default();
        stays.iter().filter_map(|stay| STAY.tell(stay)).for_each(|told| links.tell(&told));
        for (at, asked) in visits.iter().filter_map(|visit| AWAY.ask(visit)).enumerate() {
            links.ask(asked, at);
        }
        links
    }

    fn broken(links: Links<usize>) -> Vec<usize> {
        let mut at: Vec<_> = links
            .judge(&BTreeSet::from(["test.visit", "test.stay"]))
            .broken
            .into_iter()
            .map(|(_, at)| at)
            .collect();
        at.sort_unstable();
        at
    }

    const VISITS: [Visit; 4] = [
        Visit("a", day(2025, 5, 10)),
        Visit("a", day(2025, 5, 11)),
        Visit("b", day(2025, 5, 1)),
        Visit("b", day(2025, 6, 1)),
    ];

    #[test]
    fn those_are_found_that_nobody_speaks_for() {
        let stays = [Visit("b", day(2025, 5, 28)), Visit("a", day(2025, 5, 1))];
        assert_eq!(broken(links(&stays, &VISITS)), [1, 2]);
        assert_eq!(broken(links(&[], &VISITS)), [0, 1, 2, 3]);
    }

    #[test]
    fn parts_judge_as_the_whole() {
        let stays = || [Visit("b", day(2025, 5, 28)), Visit("a", day(2025, 5, 1))];
        let mut forth = links(&stays(), &[]);
        forth.merge(links(&[], &VISITS));
        let mut back = links(&[], &VISITS);
        back.merge(links(&stays(), &[]));
        assert_eq!((broken(forth), broken(back)), (vec![1, 2], vec![1, 2]));
    }

    #[test]
    fn without_those_who_could_tell_nothing_is_judged() {
        let answers = links(&[], &VISITS).judge(&BTreeSet::from(["test.visit"]));
        assert!(answers.broken.is_empty());
        assert_eq!(answers.unjudged, [(&AWAY.question.info, 4)]);
    }
}
