//! `jiaozheng schema`

use std::path::Path;

use jiaozheng::RULES_EDITION;
use jiaozheng_schema::{SchemaForm, SchemaView, export, schema_json};

use super::schema_diff;
use crate::args::{SchemaCommand, ViewFormat};
use crate::exit::{Exit, Trouble};
use crate::folder::Folder;
use crate::io::Io;
use crate::lookup;
use crate::table::columns;

pub(crate) fn run(command: SchemaCommand, io: &mut Io) -> Result<Exit, Trouble> {
    match command {
        SchemaCommand::List { format } => list(format, io)?,
        SchemaCommand::Show { name, form } => {
            io.say(&schema_json(lookup::record(&name)?, &form.into()))?;
        }
        SchemaCommand::Export { dir, form } => export_to(&dir, &form.into(), io)?,
        SchemaCommand::Diff { old, new, format } => {
            return schema_diff::run(&old, &new, format, io);
        }
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

fn export_to(dir: &Path, form: &SchemaForm, io: &mut Io) -> Result<(), Trouble> {
    let kinds: Vec<_> = jiaozheng::records().collect();
    let files = export(&kinds, RULES_EDITION, form);
    let folder = Folder::open(dir, &files)?;
    for file in &files {
        let path = folder.write(file)?;
        io.say(&format!("{}\n", path.display()))?;
    }
    for left in folder.left_over() {
        let says = io.in_lang(
            "以前导出，现已不再导出，未删除",
            "of an earlier export, no longer written, not deleted",
        );
        io.complain(&format!("{}: {says}", left.display()));
    }
    Ok(())
}
