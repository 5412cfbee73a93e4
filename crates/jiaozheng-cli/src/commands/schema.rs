//! `jiaozheng schema`

use std::fs;
use std::path::Path;

use jiaozheng::core::LocalDate;
use jiaozheng_schema::{SchemaView, files, schema_json};

use crate::args::{SchemaCommand, ViewFormat};
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::lookup;
use crate::table::columns;

pub(crate) fn run(command: SchemaCommand, io: &mut Io) -> Result<Exit, Trouble> {
    match command {
        SchemaCommand::List { format } => list(format, io)?,
        SchemaCommand::Show { name, as_of } => {
            io.say(&schema_json(lookup::record(&name)?, as_of))?;
        }
        SchemaCommand::Export { dir, as_of } => export(&dir, as_of, io)?,
    }
    Ok(Exit::Success)
}

fn list(format: ViewFormat, io: &mut Io) -> Result<(), Trouble> {
    let views: Vec<_> = jiaozheng::records().map(SchemaView::from).collect();
    if format == ViewFormat::Json {
        return io.say_json(&views);
    }
    let row = |view: &SchemaView| {
        let version = format!("v{}", view.version);
        vec![view.name.clone(), version, view.title.in_lang(io.lang).to_owned(), view.id.clone()]
    };
    let rows: Vec<_> = views.iter().map(row).collect();
    io.say(&columns(&rows))
}

fn export(dir: &Path, as_of: Option<LocalDate>, io: &mut Io) -> Result<(), Trouble> {
    let unwritable = |path: &Path| {
        let path = path.display().to_string();
        move |error: std::io::Error| Trouble::said(format!("{path}: {error}"))
    };
    fs::create_dir_all(dir).map_err(unwritable(dir))?;
    for file in files(jiaozheng::records(), as_of) {
        let path = dir.join(&file.name);
        fs::write(&path, &file.text).map_err(unwritable(&path))?;
        io.say(&format!("{}\n", path.display()))?;
    }
    Ok(())
}
