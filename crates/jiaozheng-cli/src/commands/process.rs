//! `jiaozheng process`

use std::fmt::Write;

use jiaozheng::core::Lang;
use jiaozheng::core::process::{ProcessInfo, mermaid};

use crate::args::{ProcessCommand, ProcessFormat, ViewFormat};
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::lookup;
use crate::table::columns;

pub(crate) fn run(command: ProcessCommand, io: &mut Io) -> Result<Exit, Trouble> {
    match command {
        ProcessCommand::List { format: ViewFormat::Json } => {
            io.say_json(&jiaozheng::processes().collect::<Vec<_>>())?;
        }
        ProcessCommand::List { format: ViewFormat::Human } => {
            let row = |process: ProcessInfo| {
                vec![process.name.to_owned(), process.title.in_lang(io.lang).to_owned()]
            };
            let rows: Vec<_> = jiaozheng::processes().map(row).collect();
            io.say(&columns(&rows))?;
        }
        ProcessCommand::Show { name, format } => {
            let process = lookup::process(&name)?;
            match format {
                ProcessFormat::Json => io.say_json(&process)?,
                ProcessFormat::Mermaid => io.say(&mermaid(&process, io.lang))?,
                ProcessFormat::Human => io.say(&shown(&process, io.lang))?,
            }
        }
    }
    Ok(Exit::Success)
}

fn shown(process: &ProcessInfo, lang: Lang) -> String {
    let mut text = format!("{}  {}\n", process.name, process.title.in_lang(lang));
    let row = |row: &jiaozheng::core::process::TransitionInfo| {
        let label = |code| process.label(code, lang).to_owned();
        let limit = row.limit.map(|limit| match lang {
            Lang::Zh => limit.to_string(),
            Lang::En => limit.in_english(),
        });
        let from = row.in_force.from.map(|day| day.to_string()).unwrap_or_default();
        let to = row.in_force.to.map(|day| day.to_string()).unwrap_or_default();
        let basis = row.basis.iter().map(ToString::to_string).collect::<Vec<_>>().join("；");
        vec![
            label(row.from),
            label(row.actor),
            label(row.event),
            format!("→ {}", label(row.to)),
            limit.unwrap_or_default(),
            format!("{from} – {to}"),
            basis,
        ]
    };
    let rows: Vec<_> = process.transitions.iter().map(row).collect();
    let _ = write!(text, "{}", columns(&rows));
    text
}
