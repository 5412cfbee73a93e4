//! Rows of `data/*.csv`.

use std::collections::BTreeMap;
use std::path::Path;

use crate::Problem;

/// One row, by the names of the columns.
pub(crate) struct Row {
    file: String,
    line: u64,
    cells: BTreeMap<String, String>,
}

impl Row {
    pub(crate) fn get(&self, column: &str) -> Result<&str, Problem> {
        let cell = self.cells.get(column).map(String::as_str);
        cell.ok_or_else(|| self.problem(&format!("no column {column}")))
    }

    pub(crate) fn problem(&self, what: &str) -> Problem {
        Problem(format!("data/{}:{}: {what}", self.file, self.line))
    }
}

pub(crate) fn read(root: &Path, file: &str) -> Result<Vec<Row>, Problem> {
    let broken = |error: csv::Error| Problem(format!("data/{file}: {error}"));
    let mut reader = csv::Reader::from_path(root.join("data").join(file)).map_err(broken)?;
    let header = reader.headers().map_err(broken)?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(broken)?;
        let line = record.position().map_or(0, csv::Position::line);
        let names = header.iter().map(str::to_owned);
        let cells = names.zip(record.iter().map(str::to_owned)).collect();
        rows.push(Row { file: file.to_owned(), line, cells });
    }
    Ok(rows)
}
