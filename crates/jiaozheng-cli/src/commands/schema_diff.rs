//! `jiaozheng schema diff`: two schemas, or two folders of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiaozheng_schema::{ChangeClass, SchemaChange, schema_diff};
use serde::Serialize;
use serde_json::Value;

use crate::args::ViewFormat;
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::table::columns;

const ENDING: &str = ".schema.json";

/// A change, and in which file.
#[derive(Serialize)]
struct Told {
    file: String,
    #[serde(flatten)]
    change: SchemaChange,
}

#[derive(Serialize)]
struct Report<'a> {
    changes: &'a [Told],
    breaking: usize,
    compatible: usize,
    editorial: usize,
}

pub(crate) fn run(
    old: &Path,
    new: &Path,
    format: ViewFormat,
    io: &mut Io,
) -> Result<Exit, Trouble> {
    let changes = changes(old, new)?;
    let count = |class| changes.iter().filter(|it| it.change.class == class).count();
    let report = Report {
        changes: &changes,
        breaking: count(ChangeClass::Breaking),
        compatible: count(ChangeClass::Compatible),
        editorial: count(ChangeClass::Editorial),
    };
    match format {
        ViewFormat::Json => io.say_json(&report)?,
        ViewFormat::Human => show(&report, io)?,
    }
    Ok(if report.breaking > 0 { Exit::Findings } else { Exit::Success })
}

fn changes(old: &Path, new: &Path) -> Result<Vec<Told>, Trouble> {
    if !old.is_dir() && !new.is_dir() {
        return compare(&new.display().to_string(), &read(old)?, &read(new)?);
    }
    let (old, new) = (folder(old)?, folder(new)?);
    let mut changes = Vec::new();
    for (name, schema) in &new {
        match old.get(name) {
            Some(old) => changes.extend(compare(name, old, schema)?),
            None => changes.push(Told { file: name.clone(), change: SchemaChange::of_new_file() }),
        }
    }
    let gone = old.keys().filter(|name| !new.contains_key(*name));
    changes
        .extend(gone.map(|name| Told { file: name.clone(), change: SchemaChange::of_lost_file() }));
    Ok(changes)
}

fn compare(name: &str, old: &Value, new: &Value) -> Result<Vec<Told>, Trouble> {
    let changes =
        schema_diff(old, new).map_err(|error| Trouble::said(format!("{name}: {error}")))?;
    Ok(changes.into_iter().map(|change| Told { file: name.to_owned(), change }).collect())
}

fn read(path: &Path) -> Result<Value, Trouble> {
    let said =
        |error: &dyn std::fmt::Display| Trouble::said(format!("{}: {error}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| said(&error))?;
    serde_json::from_str(&text).map_err(|error| said(&error))
}

/// The schemas of records in a folder, by file name.
fn folder(dir: &Path) -> Result<BTreeMap<String, Value>, Trouble> {
    let unreadable = |error| Trouble::said(format!("{}: {error}", dir.display()));
    let mut schemas = BTreeMap::new();
    for entry in fs::read_dir(dir).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(ENDING) {
            schemas.insert(name, read(&path)?);
        }
    }
    if schemas.is_empty() {
        return Err(Trouble::said(format!(
            "{}: 没有 *{ENDING} 文件 (no such files)",
            dir.display()
        )));
    }
    Ok(schemas)
}

fn show(report: &Report<'_>, io: &mut Io) -> Result<(), Trouble> {
    let row = |told: &Told| {
        let SchemaChange { at, what, class, .. } = &told.change;
        let class = match class {
            ChangeClass::Breaking => io.in_lang("不兼容", "breaking"),
            ChangeClass::Compatible if told.change.old_reads_new_data => {
                io.in_lang("兼容", "compatible")
            }
            ChangeClass::Compatible => {
                io.in_lang("兼容，旧版读不了新数据", "compatible, not for old readers")
            }
            _ => io.in_lang("文字", "editorial"),
        };
        vec![class.to_owned(), format!("{}{}", told.file, at), what.clone()]
    };
    let mut told: Vec<_> = report.changes.iter().collect();
    told.sort_by_key(|told| told.change.class);
    let rows: Vec<_> = told.into_iter().map(row).collect();
    io.say(&columns(&rows))?;
    let Report { breaking, compatible, editorial, .. } = report;
    let summary = match io.lang {
        jiaozheng::core::Lang::Zh => {
            format!("不兼容{breaking}处，兼容{compatible}处，文字{editorial}处\n")
        }
        jiaozheng::core::Lang::En => {
            format!("{breaking} breaking, {compatible} compatible, {editorial} editorial\n")
        }
    };
    io.say(&summary)
}
