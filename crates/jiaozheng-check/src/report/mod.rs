//! Writers of reports.

mod concise;
mod human;
mod json;
mod ndjson;

use std::fmt;
use std::io::{self, Write};

use jiaozheng_core::Lang;

use crate::{Located, Summary};
use human::Human;

/// A report being written.
pub struct Report<'w> {
    out: Box<dyn Write + 'w>,
    lang: Lang,
    form: Form,
}

enum Form {
    Human(Human),
    Concise,
    Ndjson,
    Json { any: bool },
}

impl<'w> Report<'w> {
    /// For people: grouped by rule, with examples, and a summary. `colour` says whether escape
    /// sequences may be used.
    pub fn human(out: impl Write + 'w, lang: Lang, colour: bool) -> Self {
        Self { out: Box::new(out), lang, form: Form::Human(Human::new(colour)) }
    }

    /// A finding a line: `file:line:column: severity rule pointer message`.
    pub fn concise(out: impl Write + 'w, lang: Lang) -> Self {
        Self { out: Box::new(out), lang, form: Form::Concise }
    }

    /// A finding a line as JSON, then the summary.
    pub fn ndjson(out: impl Write + 'w, lang: Lang) -> Self {
        Self { out: Box::new(out), lang, form: Form::Ndjson }
    }

    /// One JSON object.
    pub fn json(out: impl Write + 'w, lang: Lang) -> Self {
        Self { out: Box::new(out), lang, form: Form::Json { any: false } }
    }

    pub(crate) fn finding(&mut self, finding: &Located<'_>) -> io::Result<()> {
        let Self { out, lang, form } = self;
        match form {
            Form::Human(human) => {
                human.finding(finding, *lang);
                Ok(())
            }
            Form::Concise => concise::finding(out, finding, *lang),
            Form::Ndjson => ndjson::line(out, &finding.shown(*lang)),
            Form::Json { any } => json::finding(out, &finding.shown(*lang), any),
        }
    }

    pub(crate) fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let Self { out, lang, form } = self;
        match form {
            Form::Human(human) => human.end(out, summary, *lang)?,
            Form::Concise => {}
            Form::Ndjson => ndjson::line(out, summary)?,
            Form::Json { any } => json::end(out, summary, *any)?,
        }
        out.flush()
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.form {
            Form::Human(_) => "Report(human)",
            Form::Concise => "Report(concise)",
            Form::Ndjson => "Report(ndjson)",
            Form::Json { .. } => "Report(json)",
        })
    }
}
