//! Writers of reports.

mod concise;
mod human;
mod json;
mod ndjson;
mod statistics;

use std::fmt;
use std::io::{self, Write};

use jiaozheng_core::{Lang, Severity};

use crate::{Located, Summary};
use human::Human;
use statistics::{Shape, Statistics};

/// A report being written, or several of one run.
pub struct Report<'w>(Vec<Writer<'w>>);

struct Writer<'w> {
    out: Box<dyn Write + 'w>,
    lang: Lang,
    form: Form,
}

enum Form {
    Human(Human),
    Concise,
    Ndjson,
    Json { any: bool },
    Statistics(Statistics, Shape),
}

impl<'w> Report<'w> {
    fn new(out: impl Write + 'w, lang: Lang, form: Form) -> Self {
        Self(vec![Writer { out: Box::new(out), lang, form }])
    }

    /// For people: grouped by rule, with examples, and a summary. `colour` says whether escape
    /// sequences may be used.
    pub fn human(out: impl Write + 'w, lang: Lang, colour: bool) -> Self {
        Self::new(out, lang, Form::Human(Human::new(colour)))
    }

    /// A finding a line: `file:line:column: severity rule pointer message`.
    pub fn concise(out: impl Write + 'w, lang: Lang) -> Self {
        Self::new(out, lang, Form::Concise)
    }

    /// A finding a line as JSON, then the summary.
    pub fn ndjson(out: impl Write + 'w, lang: Lang) -> Self {
        Self::new(out, lang, Form::Ndjson)
    }

    /// One JSON object.
    pub fn json(out: impl Write + 'w, lang: Lang) -> Self {
        Self::new(out, lang, Form::Json { any: false })
    }

    /// All of these reports at once.
    pub fn several(reports: impl IntoIterator<Item = Self>) -> Self {
        Self(reports.into_iter().flat_map(|report| report.0).collect())
    }

    /// With so many examples of each rule where it is for people, who are told how many more there
    /// are. What is for machines is never cut.
    #[must_use]
    pub fn examples(mut self, most: usize) -> Self {
        self.each_human(|human| human.examples = most);
        self
    }

    /// Without the summary where it is for people, unless the run does not come to its end.
    #[must_use]
    pub fn findings_only(mut self) -> Self {
        self.each_human(|human| human.closes = false);
        self
    }

    /// With nothing but how often each rule is broken, and the summary where it is for machines.
    #[must_use]
    pub fn statistics(mut self) -> Self {
        for Writer { form, .. } in &mut self.0 {
            let shape = match form {
                Form::Human(_) | Form::Concise => Shape::Table,
                Form::Ndjson => Shape::Ndjson,
                Form::Json { .. } => Shape::Json,
                Form::Statistics(_, shape) => *shape,
            };
            *form = Form::Statistics(Statistics::default(), shape);
        }
        self
    }

    fn each_human(&mut self, change: impl Fn(&mut Human)) {
        for Writer { form, .. } in &mut self.0 {
            if let Form::Human(human) = form {
                change(human);
            }
        }
    }

    pub(crate) fn finding(&mut self, finding: &Located<'_>, severity: Severity) -> io::Result<()> {
        self.0.iter_mut().try_for_each(|writer| writer.finding(finding, severity))
    }

    pub(crate) fn end(&mut self, summary: &Summary) -> io::Result<()> {
        self.0.iter_mut().try_for_each(|writer| writer.end(summary))
    }
}

impl Writer<'_> {
    fn finding(&mut self, finding: &Located<'_>, severity: Severity) -> io::Result<()> {
        let Self { out, lang, form } = self;
        match form {
            Form::Human(human) => human.finding(finding, severity, *lang),
            Form::Statistics(statistics, _) => statistics.finding(finding.rule, severity),
            Form::Concise => concise::finding(out, finding, severity, *lang)?,
            Form::Ndjson => ndjson::line(out, &finding.shown(severity, *lang))?,
            Form::Json { any } => json::finding(out, &finding.shown(severity, *lang), any)?,
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let Self { out, lang, form } = self;
        match form {
            Form::Human(human) => human.end(out, summary, *lang)?,
            Form::Statistics(statistics, shape) => statistics.end(out, summary, *shape, *lang)?,
            Form::Concise => {}
            Form::Ndjson => ndjson::line(out, summary)?,
            Form::Json { any } => json::end(out, summary, *any)?,
        }
        out.flush()
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |writer: &Writer<'_>| match writer.form {
            Form::Human(_) => "human",
            Form::Concise => "concise",
            Form::Ndjson => "ndjson",
            Form::Json { .. } => "json",
            Form::Statistics(..) => "statistics",
        };
        let names: Vec<_> = self.0.iter().map(name).collect();
        write!(f, "Report({})", names.join(", "))
    }
}
