//! A synthetic year of a whole bureau: as many of each kind of case as a bureau reported.

use std::collections::BTreeMap;

use jiaozheng::core::sample::{Draw, Figure, GOOD_FROM, Member, Year, faulty};
use jiaozheng::core::{Context, Lang, Profile, RecordKind};
use jiaozheng_check::{Engine, Format, Report, Run, Source};
use serde::Deserialize;

use crate::exit::Trouble;

/// What the annual report of a bureau counted: figure, year, how many.
const COUNTS: &str = include_str!("../../data/municipal-year.csv");

/// How often it is drawn anew where two records share by chance what each has to itself, or where a
/// fault breaks more than one rule.
const TRIES: u64 = 16;

/// The records of one kind.
#[derive(Debug)]
pub(crate) struct YearFile {
    pub(crate) kind: &'static RecordKind,
    pub(crate) lines: Vec<YearLine>,
}

/// The synthetic document looks like one that is not: it is not shown.
pub(crate) struct YearLine {
    pub(crate) json: String,
    /// The rule that it breaks, and where.
    pub(crate) fault: Option<(&'static str, String)>,
}

impl std::fmt::Debug for YearLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "YearLine({:?})", self.fault)
    }
}

impl YearFile {
    pub(crate) fn name(&self) -> String {
        format!("{}.ndjson", self.kind.meta.versioned_name())
    }

    pub(crate) fn text(&self) -> String {
        self.lines.iter().flat_map(|line| [line.json.as_str(), "\n"]).collect()
    }
}

/// All records of the year, and so many among them that break one rule each that they are this share
/// of all.
pub(crate) fn draw(seed: u64, share: f64, profile: &Profile) -> Result<Vec<YearFile>, Trouble> {
    for attempt in 0..TRIES {
        let mut draw = Draw::new(seed.wrapping_add(attempt << 32));
        let mut files = good(&mut draw, profile)?;
        if !findings(&files, profile)?.is_empty() {
            continue;
        }
        if share == 0.0 || plant(&mut files, share, &mut draw, profile)? {
            return Ok(files);
        }
    }
    Err(Trouble::said("没有生成无误的数据集 (no dataset without unplanned faults was drawn)"))
}

fn good(draw: &mut Draw, profile: &Profile) -> Result<Vec<YearFile>, Trouble> {
    let mut members = Vec::new();
    for (figure, year, count) in counts() {
        members.extend((figure.draw)(draw, profile, year, count));
    }
    let mut files: Vec<_> =
        jiaozheng::records().map(|kind| YearFile { kind, lines: Vec::new() }).collect();
    add(&mut files, members, draw)?;
    files.retain(|file| !file.lines.is_empty());
    Ok(files)
}

/// The figures of the report, as far as the areas know them.
pub(crate) fn counts() -> Vec<(&'static Figure, Year, u32)> {
    let row = |line: &str| {
        let mut cells = line.split(',');
        let name = cells.next()?;
        let figure = jiaozheng::figures().find(|figure| figure.name == name)?;
        Some((figure, cells.next()?.parse().ok()?, cells.next()?.parse().ok()?))
    };
    COUNTS.lines().skip(1).filter_map(row).collect()
}

/// Puts good records among those that are there.
fn add(files: &mut [YearFile], members: Vec<Member>, draw: &mut Draw) -> Result<(), Trouble> {
    for member in members {
        let file = files.iter_mut().find(|file| file.kind.meta.name == member.record);
        let file = file.ok_or_else(|| Trouble::said(format!("{}: ?", member.record)))?;
        let line = YearLine { json: member.json, fault: None };
        insert(&mut file.lines, line, draw);
    }
    Ok(())
}

fn insert(lines: &mut Vec<YearLine>, line: YearLine, draw: &mut Draw) {
    let last = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let at = draw.below(last + 1) as usize;
    lines.push(line);
    let end = lines.len() - 1;
    lines.swap(at, end);
}

/// Adds faulty records until they have their share; those that break more than was meant are taken out
/// again. Whether in the end each breaks its rule alone, and no other record any.
fn plant(
    files: &mut [YearFile],
    share: f64,
    draw: &mut Draw,
    profile: &Profile,
) -> Result<bool, Trouble> {
    let wanted: Vec<usize> =
        files.iter().map(|file| faults_among(file.lines.len(), share)).collect();
    for _ in 0..TRIES {
        for (at, wanted) in wanted.iter().enumerate() {
            add_faults(files, at, *wanted, draw, profile)?;
        }
        let found = findings(files, profile)?;
        let mut is_whole = true;
        for file in &mut *files {
            let name = file.name();
            let mut line = 0;
            file.lines.retain(|it| {
                line += 1;
                let of_line = found.get(&(name.clone(), line));
                let is_right = is_as_planned(it, of_line);
                is_whole &= is_right;
                is_right || it.fault.is_none()
            });
        }
        if is_whole {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How many faulty records there have to be beside good ones.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a year has no 2⁵³ records, and the share is below one"
)]
fn faults_among(good: usize, share: f64) -> usize {
    (good as f64 * share / (1.0 - share)).round() as usize
}

fn add_faults(
    files: &mut [YearFile],
    at: usize,
    wanted: usize,
    draw: &mut Draw,
    profile: &Profile,
) -> Result<(), Trouble> {
    let Some(file) = files.get_mut(at) else { return Ok(()) };
    let there = file.lines.iter().filter(|line| line.fault.is_some()).count();
    let mut companions = Vec::new();
    for _ in there..wanted {
        let spoiled = faulty(file.kind, draw, profile);
        companions.extend((file.kind.companions)(spoiled.json.as_bytes(), draw, profile));
        let fault = Some((spoiled.rule, spoiled.path));
        insert(&mut file.lines, YearLine { json: spoiled.json, fault }, draw);
    }
    // What goes with a faulty record may have its fault.
    companions.retain(|member| is_good(member, profile));
    add(files, companions, draw)
}

fn is_good(member: &Member, profile: &Profile) -> bool {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    jiaozheng::record(member.record).is_some_and(|kind| {
        (kind.check)(member.json.as_bytes(), &context).report.findings().is_empty()
    })
}

#[derive(Deserialize)]
struct Finding {
    file: String,
    line: usize,
    rule: String,
    path: String,
}

type Findings = BTreeMap<(String, usize), Vec<Finding>>;

fn is_as_planned(line: &YearLine, found: Option<&Vec<Finding>>) -> bool {
    let found = found.map_or(&[][..], Vec::as_slice);
    match (&line.fault, found) {
        (None, []) => true,
        (Some((rule, path)), [only]) => only.rule == *rule && only.path == *path,
        _ => false,
    }
}

/// What a check of all of them finds, by file and line.
fn findings(files: &[YearFile], profile: &Profile) -> Result<Findings, Trouble> {
    let texts: Vec<_> = files.iter().map(YearFile::text).collect();
    let source = |(file, text)| {
        let file: &YearFile = file;
        Source::new(&file.name(), file.kind, Format::Ndjson, String::as_bytes(text))
    };
    let sources = files.iter().zip(&texts).map(source);
    let mut out = Vec::new();
    let run = Run::new(Context::new().profile(profile).today(GOOD_FROM));
    Engine::new(run).run(sources, &mut Report::ndjson(&mut out, Lang::Zh).findings_only())?;
    let mut findings = Findings::new();
    for line in String::from_utf8_lossy(&out).lines() {
        if let Ok(finding) = serde_json::from_str::<Finding>(line) {
            findings.entry((finding.file.clone(), finding.line)).or_default().push(finding);
        }
    }
    Ok(findings)
}
