//! All that is ever written about a document.

use jiaozheng::core::{Lang, RecordKind};
use jiaozheng_check::{Engine, Failure, Format, Report, Run, Source, Summary};

use crate::{context, profile};

/// The forms of a report.
pub const FORMS: [&str; 4] = ["human", "concise", "json", "ndjson"];

/// The report on an input in one of the [`FORMS`], and what the run came to.
///
/// # Panics
///
/// Where the report is no text.
pub fn report(
    kind: &RecordKind,
    format: Format,
    input: &[u8],
    lang: Lang,
    form: &str,
) -> (String, Result<Summary, Failure>) {
    let mut out = Vec::new();
    let mut report = match form {
        "human" => Report::human(&mut out, lang, true),
        "concise" => Report::concise(&mut out, lang),
        "json" => Report::json(&mut out, lang),
        _ => Report::ndjson(&mut out, lang),
    };
    let source = Source::new("input", kind, format, input);
    let result = Engine::new(Run::new(context(profile()))).run([source], &mut report);
    drop(report);
    (String::from_utf8(out).expect("a report is text"), result)
}

/// Every report in every language, every `Debug`, every reason why there is none.
#[must_use]
pub fn outputs(kind: &RecordKind, json: &[u8]) -> String {
    let mut all = format!("{:?}", (kind.check)(json, &context(profile())));
    all.push_str(&(kind.debug)(json).unwrap_or_default());
    // Twice, so that the rules on many records have something to say.
    let mut twice = json.to_vec();
    twice.push(b'\n');
    twice.extend_from_slice(json);
    for lang in [Lang::Zh, Lang::En] {
        for form in FORMS {
            let (text, result) = report(kind, Format::Ndjson, &twice, lang, form);
            all.push_str(&text);
            let said = match result {
                Ok(summary) => format!("{summary:?}"),
                Err(failure) => format!("{failure}{failure:?}"),
            };
            all.push_str(&said);
        }
    }
    all
}
