//! `jiaozheng code`

use jiaozheng::core::LocalDate;
use jiaozheng_schema::CodeListView;

use crate::args::{CodeCommand, ViewFormat};
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::lookup;
use crate::table::columns;

pub(crate) fn run(command: CodeCommand, io: &mut Io) -> Result<Exit, Trouble> {
    match command {
        CodeCommand::List { format } => list(format, io)?,
        CodeCommand::Show { name, as_of, format } => show(&name, as_of, format, io)?,
    }
    Ok(Exit::Success)
}

fn list(format: ViewFormat, io: &mut Io) -> Result<(), Trouble> {
    let views = jiaozheng::code_lists().map(|list| CodeListView::of(list, None));
    if format == ViewFormat::Json {
        let without_codes = views.map(|mut view| {
            view.codes.clear();
            view
        });
        return io.say_json(&without_codes.collect::<Vec<_>>());
    }
    let row = |view: CodeListView| {
        let until = view.known_until.map(|day| day.to_string()).unwrap_or_default();
        let title = view.title.in_lang(io.lang).to_owned();
        vec![view.name.to_owned(), view.codes.len().to_string(), until, title]
    };
    let rows: Vec<_> = views.map(row).collect();
    io.say(&columns(&rows))
}

fn show(
    name: &str,
    as_of: Option<LocalDate>,
    format: ViewFormat,
    io: &mut Io,
) -> Result<(), Trouble> {
    let view = CodeListView::of(lookup::code_list(name)?, as_of);
    if format == ViewFormat::Json {
        return io.say_json(&view);
    }
    let rows: Vec<_> = view
        .codes
        .iter()
        .map(|code| {
            let label = code.label.in_lang(io.lang);
            let label = if label.is_empty() { code.label.zh } else { label };
            let (from, to) = (code.from.as_deref(), code.to.as_deref());
            let dates = match (from, to) {
                (None, None) => String::new(),
                (from, to) => format!("{} – {}", from.unwrap_or_default(), to.unwrap_or_default()),
            };
            vec![code.code.clone(), label.to_owned(), dates]
        })
        .collect();
    io.say(&columns(&rows))
}
