//! For people: grouped by rule, with examples, and a summary.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use jiaozheng_core::{Basis, Evidence, Lang, RuleInfo, Severity};

use crate::located::in_words;
use crate::severities::statutory;
use crate::{Located, SkippedRule, Summary};

/// Examples shown for a rule, unless the caller says otherwise.
const EXAMPLES: usize = 5;

/// What was found so far, by rule.
pub(super) struct Human {
    colour: bool,
    pub(super) examples: usize,
    /// Whether what the run comes to is said at the end.
    pub(super) closes: bool,
    rules: BTreeMap<&'static str, Group>,
}

struct Group {
    rule: &'static RuleInfo,
    severity: Severity,
    /// What it is by law, where it is reported as less.
    statutory: Option<Severity>,
    /// What stands behind it on the days of its findings.
    basis: Vec<&'static Basis>,
    count: u64,
    examples: Vec<String>,
}

impl Human {
    pub(super) fn new(colour: bool) -> Self {
        Self { colour, examples: EXAMPLES, closes: true, rules: BTreeMap::new() }
    }

    pub(super) fn finding(&mut self, finding: &Located<'_>, severity: Severity, lang: Lang) {
        let rule = finding.rule;
        let group = self.rules.entry(rule.id).or_insert_with(|| Group::new(rule, severity));
        group.statutory = group.statutory.max(statutory(rule, finding.law_day, severity));
        for basis in rule.basis_on(finding.law_day) {
            if !group.basis.contains(&basis) {
                group.basis.push(basis);
            }
        }
        group.count += 1;
        if group.examples.len() < self.examples {
            group.examples.push(example(finding, lang));
        }
    }

    pub(super) fn end(
        &mut self,
        out: &mut impl Write,
        summary: &Summary,
        lang: Lang,
    ) -> io::Result<()> {
        let mut groups: Vec<_> = self.rules.values().collect();
        // What is wrong with the record before what is wrong with its form.
        groups.sort_by_key(|Group { rule, severity, .. }| {
            (Reverse(*severity), rule.id.starts_with("core."), rule.id)
        });
        for group in groups {
            self.group(out, group, lang)?;
        }
        if self.closes || !summary.complete {
            out.write_all(closing(summary, lang).as_bytes())?;
        }
        Ok(())
    }

    fn group(&self, out: &mut impl Write, group: &Group, lang: Lang) -> io::Result<()> {
        let Group { rule, basis, count, examples, .. } = group;
        let message = rule.message.in_lang(lang);
        let severity = self.severity(group.severity, lang) + by_law(group.statutory, lang);
        let id = self.styled(DIM, rule.id);
        match lang {
            Lang::Zh => writeln!(out, "{severity} {message}（{count}处） {id}")?,
            Lang::En => writeln!(out, "{severity} {message} ({count}) {id}")?,
        }
        let basis: Vec<_> = basis.iter().map(|basis| cited(basis, lang)).collect();
        match lang {
            Lang::Zh => writeln!(out, "  依据：{}", basis.join("；"))?,
            Lang::En => writeln!(out, "  basis: {}", basis.join("; "))?,
        }
        for example in examples {
            writeln!(out, "  {example}")?;
        }
        let more = count.saturating_sub(examples.len() as u64);
        match (more, lang) {
            (0, _) => {}
            (more, Lang::Zh) => writeln!(out, "  ……另有{more}处")?,
            (more, Lang::En) => writeln!(out, "  … and {more} more")?,
        }
        writeln!(out)
    }

    fn severity(&self, severity: Severity, lang: Lang) -> String {
        match (severity, lang) {
            (Severity::Error, Lang::Zh) => self.styled(RED, "错误"),
            (Severity::Error, Lang::En) => self.styled(RED, "error"),
            (Severity::Warning, Lang::Zh) => self.styled(YELLOW, "警告"),
            (Severity::Warning, Lang::En) => self.styled(YELLOW, "warning"),
        }
    }

    fn styled(&self, style: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{style}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

impl Group {
    fn new(rule: &'static RuleInfo, severity: Severity) -> Self {
        let (basis, examples) = (Vec::new(), Vec::new());
        Self { rule, severity, statutory: None, basis, count: 0, examples }
    }
}

/// That a finding is more by law than it is reported as.
const fn by_law(statutory: Option<Severity>, lang: Lang) -> &'static str {
    match (statutory, lang) {
        (None, _) => "",
        (Some(_), Lang::Zh) => "（依法为错误）",
        (Some(_), Lang::En) => " (an error by law)",
    }
}

/// What the run comes to.
fn closing(summary: &Summary, lang: Lang) -> String {
    let Summary { records, invalid, errors, warnings, rules_run, profile, .. } = summary;
    let mut text = String::new();
    let clean = errors + warnings == 0;
    let is_new = summary.in_baseline.is_some();
    let _ = match lang {
        Lang::Zh if clean && is_new => writeln!(text, "共检查{records}条记录，没有新的问题。"),
        Lang::En if clean && is_new => writeln!(text, "{records} records checked, nothing new."),
        Lang::Zh if clean => writeln!(text, "共检查{records}条记录，未发现问题。"),
        Lang::En if clean => writeln!(text, "{records} records checked, nothing found."),
        Lang::Zh => writeln!(
            text,
            "共检查{records}条记录，{invalid}条有错误；错误{errors}处，警告{warnings}处。"
        ),
        Lang::En => writeln!(
            text,
            "{records} records checked, {invalid} invalid; {errors} errors, {warnings} warnings."
        ),
    };
    let day = |day: Option<_>| {
        day.map_or("—".to_owned(), |day: jiaozheng_core::LocalDate| day.to_string())
    };
    let (today, as_of) = (day(summary.today), summary.as_of.map(|day| day.to_string()));
    let _ = match lang {
        Lang::Zh => writeln!(
            text,
            "适用{rules_run}条规则；地区设置{profile}；适用日期{}；当前日期{today}；工作日历至{}。",
            as_of.unwrap_or_else(|| "按各记录".to_owned()),
            summary.calendar_to
        ),
        Lang::En => writeln!(
            text,
            "{rules_run} rules; profile {profile}; law of {}; today {today}; calendar to {}.",
            as_of.unwrap_or_else(|| "each record's own day".to_owned()),
            summary.calendar_to
        ),
    };
    let _ = match (summary.in_baseline, lang) {
        (None, _) => Ok(()),
        (Some(known), Lang::Zh) => writeln!(text, "另有{known}处此前已报告，未列出。"),
        (Some(known), Lang::En) => writeln!(text, "{known} more were reported before, not shown."),
    };
    let _ = match (summary.severities_changed.len(), lang) {
        (0, _) => Ok(()),
        (changed, Lang::Zh) => writeln!(text, "{changed}条规则的级别有改变。"),
        (changed, Lang::En) => writeln!(text, "{changed} rules with another severity."),
    };
    text.push_str(&skipped(summary, lang));
    if !summary.complete {
        text.push_str(match lang {
            Lang::Zh => "检查没有完成，以上结果不完整。\n",
            Lang::En => "The run did not come to its end: this is not all.\n",
        });
    }
    text
}

/// Rules left unjudged, by the reason: which ones, where they are few.
fn skipped(summary: &Summary, lang: Lang) -> String {
    const FEW: usize = 3;

    let mut reasons: BTreeMap<&str, (u64, Vec<&SkippedRule>)> = BTreeMap::new();
    for skipped in &summary.rules_skipped {
        let (count, rules) = reasons.entry(skipped.reason).or_default();
        *count += skipped.count;
        rules.push(skipped);
    }
    let mut text = String::new();
    for (count, rules) in reasons.into_values() {
        let Some(why) = rules.first().map(|skipped| skipped.why.message.in_lang(lang)) else {
            continue;
        };
        let names: Vec<_> = rules.iter().map(|skipped| skipped.rule).collect();
        let which = match lang {
            _ if names.len() <= FEW => names.join(" "),
            Lang::Zh => format!("{}条规则", names.len()),
            Lang::En => format!("{} rules", names.len()),
        };
        let _ = match lang {
            Lang::Zh => writeln!(text, "未能判断（{why}）：{which}，共{count}次。"),
            Lang::En => writeln!(text, "Not judged ({why}): {which}, {count} times."),
        };
    }
    text
}

const RED: &str = "1;31";
const YELLOW: &str = "1;33";
const DIM: &str = "2";

fn example(finding: &Located<'_>, lang: Lang) -> String {
    let Located { file, at, pointer, .. } = finding;
    let mut text = format!("{file}:{}:{}  ", at.line, at.column);
    match finding.label(lang) {
        Some(label) => {
            let _ = write!(text, "{label} {pointer}");
        }
        None if pointer.to_string().is_empty() => text.push_str(match lang {
            Lang::Zh => "整条记录",
            Lang::En => "the record",
        }),
        None => {
            let _ = write!(text, "{pointer}");
        }
    }
    if let Some(detail) = finding.detail {
        let _ = match lang {
            Lang::Zh => write!(text, "，{}", in_words(detail, lang)),
            Lang::En => write!(text, ", {}", in_words(detail, lang)),
        };
    }
    text
}

/// What stands behind a rule, and how well that is known.
fn cited(basis: &Basis, lang: Lang) -> String {
    match (basis.evidence(), lang) {
        (None, Lang::En) => "consistency of the data".to_owned(),
        (None, Lang::Zh) | (Some(Evidence::Text(_)), _) => basis.to_string(),
        (Some(Evidence::Mirror(_)), Lang::Zh) => format!("{basis}（据转载，未见原文）"),
        (Some(Evidence::Mirror(_)), Lang::En) => format!("{basis} (as reported, text not seen)"),
        (Some(Evidence::Memory), Lang::Zh) => format!("{basis}（未核对）"),
        (Some(Evidence::Memory), Lang::En) => format!("{basis} (not looked up)"),
    }
}
