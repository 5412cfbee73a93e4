//! From the closed lists of `data/` that belong to one area to the source of its crate.

mod penalties;
mod responsibility;
mod teacher;
mod training;

use std::fmt::Write;
use std::path::Path;

use crate::csv_file::{Row, read};
use crate::tables::{Closed, enumeration};
use crate::{Generated, Problem, calendar};

/// A closed list of one area; its basis is a constant of the `law` module of the crate.
struct AreaList {
    list: Closed,
    /// What else the rows say of each code.
    columns: &'static [Column],
}

/// What the rows of a list say of each code, besides its names: becomes a function of the enum.
enum Column {
    /// A whole number, or nothing.
    Number { name: &'static str, doc: &'static str },
    /// `true` or `false`.
    Flag { name: &'static str, doc: &'static str },
    /// `from` and `to`, each a date or nothing.
    Days { doc: &'static str },
    /// A code of another list, whose type is `of`.
    Code { name: &'static str, of: &'static str, doc: &'static str },
}

const AREAS: &[(&str, &[AreaList])] = &[
    ("teacher", teacher::LISTS),
    ("training", training::LISTS),
    ("responsibility", responsibility::LISTS),
];

/// A table of one area that is no list of codes, as a constant of the crate.
struct AreaTable {
    area: &'static str,
    file: &'static str,
    module: &'static str,
    name: &'static str,
    text: fn(&[Row]) -> Result<String, Problem>,
}

const TABLES: &[AreaTable] = &[penalties::TABLE];

/// An enum a list, and a module for those of each area.
pub(crate) fn generate(root: &Path) -> Result<Vec<Generated>, Problem> {
    let mut files = Vec::new();
    for (area, lists) in AREAS.iter().filter(|(_, lists)| !lists.is_empty()) {
        let folder = format!("crates/jiaozheng-{area}/src/generated");
        for AreaList { list, columns } in *lists {
            let rows = read(root, list.file)?;
            let mut text = enumeration(list, "crate::law", "jiaozheng_core", &rows)?;
            text.push_str(&functions(list.type_name, columns, &rows)?);
            files.push(Generated::source(format!("{folder}/{}.rs", list.module), list.file, &text));
        }
        let tables: Vec<_> = TABLES.iter().filter(|table| table.area == *area).collect();
        for table in &tables {
            let text = (table.text)(&read(root, table.file)?)?;
            files.push(Generated::source(
                format!("{folder}/{}.rs", table.module),
                table.file,
                &text,
            ));
        }
        files.push(Generated::source(
            format!("{folder}/mod.rs"),
            "*.csv",
            &modules(lists, &tables),
        ));
    }
    Ok(files)
}

fn modules(lists: &[AreaList], tables: &[&AreaTable]) -> String {
    let lists = lists.iter().map(|it| (it.list.module, "pub use", it.list.type_name));
    let tables = tables.iter().map(|it| (it.module, "pub(crate) use", it.name));
    let mut names: Vec<_> = lists.chain(tables).collect();
    names.sort_unstable();
    let mut text = String::new();
    for (module, ..) in &names {
        let _ = writeln!(text, "mod {module};");
    }
    text.push('\n');
    for (module, keyword, name) in names {
        let _ = writeln!(text, "{keyword} {module}::{name};");
    }
    text
}

fn functions(type_name: &str, columns: &[Column], rows: &[Row]) -> Result<String, Problem> {
    if columns.is_empty() {
        return Ok(String::new());
    }
    let mut functions = Vec::new();
    for column in columns {
        functions.push(function(column, rows)?);
    }
    Ok(format!("\nimpl {type_name} {{\n{}}}\n", functions.join("\n")))
}

fn function(column: &Column, rows: &[Row]) -> Result<String, Problem> {
    let (name, doc, of) = match column {
        Column::Number { name, doc } => (name, doc, "Option<u32>"),
        Column::Flag { name, doc } => (name, doc, "bool"),
        Column::Days { doc } => (&"in_force", doc, "jiaozheng_core::InForce"),
        Column::Code { name, of, doc } => (name, doc, *of),
    };
    let mut text = format!(
        "    /// {doc}\n    #[allow(clippy::match_same_arms, reason = \"a row each\")]\n    \
         pub const fn {name}(self) -> {of} {{\n        match self {{\n"
    );
    for row in rows {
        let value = match column {
            Column::Number { name, .. } => number(row, name)?,
            Column::Flag { name, .. } => flag(row, name)?,
            Column::Days { .. } => days(row)?,
            Column::Code { name, of, .. } => format!("{of}::{}", pascal_case(row.get(name)?)),
        };
        let _ = writeln!(text, "            Self::{} => {value},", row.get("variant")?);
    }
    text.push_str("        }\n    }\n");
    Ok(text)
}

fn pascal_case(code: &str) -> String {
    let capital = |word: &str| word.get(..1).unwrap_or_default().to_uppercase();
    code.split('_').map(|word| capital(word) + word.get(1..).unwrap_or_default()).collect()
}

fn number(row: &Row, column: &str) -> Result<String, Problem> {
    let cell = row.get(column)?;
    match cell.parse::<u32>() {
        Ok(number) => Ok(format!("Some({number})")),
        Err(_) if cell.is_empty() => Ok("None".to_owned()),
        Err(_) => Err(row.problem(&format!("{column} is no number"))),
    }
}

fn flag(row: &Row, column: &str) -> Result<String, Problem> {
    let cell = row.get(column)?;
    let is_known = matches!(cell, "true" | "false");
    is_known.then(|| cell.to_owned()).ok_or_else(|| row.problem("expected true or false"))
}

fn days(row: &Row) -> Result<String, Problem> {
    let literal = |column: &str| match row.get(column)? {
        "" => Ok("None".to_owned()),
        date => Ok(format!("Some(jiaozheng_core::{})", calendar::day_literal(date)?)),
    };
    let (from, to) = (literal("from")?, literal("to")?);
    Ok(format!("jiaozheng_core::InForce {{ from: {from}, to: {to} }}"))
}
