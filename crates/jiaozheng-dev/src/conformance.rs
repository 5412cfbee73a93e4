//! The conformance cases: for each rule at least one record that breaks it and one that keeps it, with
//! what is found. Their form is told in `docs/conformance.md`.

mod case;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use jiaozheng::core::sample::{Draw, GOOD_FROM, Member, spoil};
use jiaozheng::core::{Context, LocalDate, Profile, RecordKind, RuleInfo, Scope, Summary};
use jiaozheng_schema::profile_view;
use serde_json::{Map, Value, json};

use crate::{Generated, Problem};
use case::{Corpus, Document};

const FOLDER: &str = "tests/conformance";
/// Good records that are looked through for one that has all that a rule reads.
const SEEDS: u64 = 200;

/// A file for each kind, made with this profile, and one for values.
pub(crate) fn generate(profile: &Profile) -> Result<Vec<Generated>, Problem> {
    let records = jiaozheng::records().map(|kind| file(kind, profile));
    let mut files = records.collect::<Result<Vec<_>, _>>()?;
    files.push(Generated { path: format!("{FOLDER}/values.json"), text: values::text() });
    Ok(files)
}

fn file(kind: &'static RecordKind, profile: &Profile) -> Result<Generated, Problem> {
    let name = kind.meta.versioned_name();
    let settings = settings(profile, kind);
    let profile = &always(&settings)?;
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let mut corpus = Corpus::new(context);
    good(kind, profile, &mut corpus)?;
    broken(kind, profile, &mut corpus)?;
    misshapen(kind, profile, &mut corpus)?;
    shared(kind, profile, &mut corpus)?;
    let head = json!({
        "record": name,
        "context": { "as_of": null, "today": GOOD_FROM, "settings": settings },
    });
    Ok(Generated { path: format!("{FOLDER}/records/{name}.json"), text: corpus.text(&head) })
}

/// For each rule a record that keeps it, with all that the rule reads where there is one.
fn good(
    kind: &'static RecordKind,
    profile: &Profile,
    corpus: &mut Corpus<'_>,
) -> Result<(), Problem> {
    let samples: Vec<_> = (1..=SEEDS).map(|seed| sample(kind, profile, seed)).collect();
    let days: Vec<_> = samples.iter().map(|it| law_day(kind, it, &corpus.context)).collect();
    let mut kept: BTreeMap<usize, Vec<&'static str>> = BTreeMap::new();
    for rule in (kind.rules)().into_iter().filter(|rule| rule.scope == Scope::Record) {
        let read = |at: &usize| {
            let document = samples.get(*at);
            let count = |it: &Value| rule.reads.iter().filter(|p| it.pointer(p).is_some()).count();
            document.map_or(0, count)
        };
        let in_force = |at: &usize| {
            days.get(*at).copied().flatten().is_some_and(|day| rule.in_force.contains(day))
        };
        // Of several the first: `max_by_key` would take the last.
        let best = (0..samples.len()).rev().filter(in_force).max_by_key(read);
        let best = best.ok_or_else(|| Problem(format!("no sample of a day of {}", rule.id)))?;
        kept.entry(best).or_default().push(rule.id);
    }
    for (at, keeps) in kept {
        let document = Document::of(kind, samples.get(at).cloned().unwrap_or_default());
        corpus.add(&format!("good {}", at + 1), keeps, None, vec![document])?;
    }
    Ok(())
}

/// For each rule a record that breaks it; and where it is not always in force, the same record by the
/// law of a day on which it was not.
fn broken(
    kind: &'static RecordKind,
    profile: &Profile,
    corpus: &mut Corpus<'_>,
) -> Result<(), Problem> {
    let rules = (kind.rules)();
    for (at, breaking) in (kind.breaking)().iter().enumerate() {
        let document = read(&(kind.broken)(at, &mut Draw::new(1), profile));
        let name = format!("breaks {}", breaking.rule);
        corpus.add(&name, Vec::new(), None, vec![Document::of(kind, document.clone())])?;
        let rule = rules.iter().find(|rule| rule.id == breaking.rule);
        if let Some(day) = rule.and_then(|rule| out_of_force(rule)) {
            let name = format!("{name}, by the law of {day}");
            corpus.add(&name, Vec::new(), Some(day), vec![Document::of(kind, document)])?;
        }
    }
    Ok(())
}

/// A day just outside of those on which a rule is in force.
fn out_of_force(rule: &RuleInfo) -> Option<LocalDate> {
    let before = rule.in_force.from.and_then(|from| from.minus_days(1));
    before.or(rule.in_force.to.and_then(|to| to.plus_days(1)))
}

/// Each fault of shape and of a value in some field, and what only a text can be.
fn misshapen(
    kind: &'static RecordKind,
    profile: &Profile,
    corpus: &mut Corpus<'_>,
) -> Result<(), Problem> {
    let good = sample(kind, profile, 1);
    let mut seen = BTreeSet::new();
    for spoiled in spoil((kind.schema)(), &good) {
        if seen.insert(spoiled.rule) {
            let name = format!("breaks {} at {}", spoiled.rule, spoiled.path);
            let document = Document::of(kind, read(&spoiled.json));
            corpus.add(&name, Vec::new(), None, vec![document])?;
        }
    }
    for (name, text) in texts(&good.to_string()) {
        corpus.add(name, Vec::new(), None, vec![Document::text(kind, text)])?;
    }
    Ok(())
}

/// Broken JSON, the same name twice, half a character.
fn texts(good: &str) -> [(&'static str, String); 4] {
    let inside = good.strip_prefix('{').unwrap_or_default();
    let first = inside.split(',').next().unwrap_or_default();
    [
        ("breaks core.json.syntax", good.trim_end_matches('}').to_owned()),
        ("breaks core.json.duplicate_key", format!("{{{first},{inside}")),
        ("breaks core.json.encoding", good.replacen(":\"", ":\"\\ud83d", 1)),
        ("breaks core.json.too_deep", "[".repeat(129) + &"]".repeat(129)),
    ]
}

/// Several records: two that share nothing keep the rules on what records share, and the same one
/// twice breaks those that no two may share a key; groups of records break and keep the others.
fn shared(
    kind: &'static RecordKind,
    profile: &Profile,
    corpus: &mut Corpus<'_>,
) -> Result<(), Problem> {
    let rules = (kind.rules)();
    let is_grouped = |rule: &RuleInfo| kind.groups.iter().any(|group| group.rule == rule.id);
    let keyed = rules.iter().filter(|rule| rule.scope == Scope::Key && !is_grouped(rule));
    let keyed: Vec<_> = keyed.map(|rule| rule.id).collect();
    if !keyed.is_empty() {
        let document = |seed| Document::of(kind, sample(kind, profile, seed));
        corpus.add("two records", keyed, None, vec![document(1), document(2)])?;
        for (number, (seed, broken)) in
            repeated(kind, profile, corpus.context).into_iter().enumerate()
        {
            let name = format!("the same record twice ({})", number + 1);
            corpus.add(&name, Vec::new(), None, vec![document(seed), document(seed)])?;
            // A sum has no record that breaks it alone, to be judged by an older law.
            for rule in broken.into_iter().filter(|rule| rule.scope == Scope::Stream) {
                let Some(day) = out_of_force(rule) else { continue };
                let name = format!("breaks {}, by the law of {day}", rule.id);
                corpus.add(&name, Vec::new(), Some(day), vec![document(seed), document(seed)])?;
            }
        }
    }
    for group in kind.groups {
        let (broken, kept) = (group.broken, group.kept);
        let name = format!("breaks {}", group.rule);
        corpus.add(&name, Vec::new(), None, documents(&broken(&mut Draw::new(1), profile)))?;
        let rule = rules.iter().find(|rule| rule.id == group.rule);
        if let Some(day) = rule.and_then(|rule| out_of_force(rule)) {
            let name = format!("{name}, by the law of {day}");
            let members = broken(&mut Draw::new(1), profile);
            corpus.add(&name, Vec::new(), Some(day), documents(&members))?;
        }
        let name = format!("keeps {}", group.rule);
        corpus.add(&name, vec![group.rule], None, documents(&kept(&mut Draw::new(1), profile)))?;
    }
    Ok(())
}

/// The samples that, there twice, break a rule that none before breaks; and what they break.
fn repeated(
    kind: &RecordKind,
    profile: &Profile,
    context: Context<'_>,
) -> Vec<(u64, Vec<&'static RuleInfo>)> {
    let mut broken = BTreeSet::new();
    let breaks_more = |seed: u64| {
        let document = sample(kind, profile, seed).to_string();
        let outcome = (kind.check)(document.as_bytes(), &context);
        let mut summary = Summary::default();
        summary.see(&kind.meta, &outcome);
        summary.see(&kind.meta, &outcome);
        let rules: Vec<_> = summary.broken().into_iter().map(|(rule, _)| rule).collect();
        let before = broken.len();
        broken.extend(rules.iter().map(|rule| rule.id));
        (broken.len() > before).then_some((seed, rules))
    };
    (1..=SEEDS).filter_map(breaks_more).collect()
}

fn documents(members: &[Member]) -> Vec<Document> {
    let kind = |member: &Member| jiaozheng::record(member.record);
    let members = members.iter().filter_map(|member| Some((kind(member)?, &member.json)));
    members.map(|(kind, json)| Document::of(kind, read(json))).collect()
}

fn sample(kind: &RecordKind, profile: &Profile, seed: u64) -> Value {
    read(&(kind.sample)(&mut Draw::new(seed), profile))
}

fn read(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

fn law_day(kind: &RecordKind, document: &Value, context: &Context<'_>) -> Option<LocalDate> {
    (kind.check)(document.to_string().as_bytes(), context).report.law_day()
}

/// The profile that chooses so on every day: a case says no more of it.
fn always(settings: &Map<String, Value>) -> Result<Profile, Problem> {
    let lines: Vec<_> = settings.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    let text = format!("name = \"conformance\"\n{}", lines.join("\n"));
    jiaozheng_check::profile::read(&text, &jiaozheng::settings())
        .map_err(|error| Problem(format!("{FOLDER}: {error}")))
}

/// What differs from the defaults, so that no profile need be known.
fn settings(profile: &Profile, kind: &RecordKind) -> Map<String, Value> {
    let chosen = profile_view(profile, kind.settings).into_iter().filter_map(|setting| {
        let value = setting.chosen?;
        let value = serde_json::from_str(&value).unwrap_or(Value::String(value));
        Some((setting.name.to_owned(), value))
    });
    chosen.collect()
}
