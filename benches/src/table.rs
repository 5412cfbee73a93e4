//! One table a workload.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::workload::Workload;

pub(crate) struct Row {
    pub(crate) contender: String,
    /// What it does not do that ours do.
    less: &'static str,
    /// CPU time or time on the wall, a figure a round.
    pub(crate) seconds: Vec<f64>,
}

impl Row {
    pub(crate) fn new(contender: &str, less: &'static str) -> Self {
        Self { contender: contender.to_owned(), less, seconds: Vec::new() }
    }
}

pub(crate) struct Table<'a> {
    pub(crate) title: String,
    pub(crate) workload: &'a Workload,
    pub(crate) rows: Vec<Row>,
}

/// Least, middle and most.
struct Spread {
    least: f64,
    middle: f64,
    most: f64,
}

impl Spread {
    fn of(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        let at = |index: usize| figures.get(index).copied().unwrap_or_default();
        let last = figures.len().saturating_sub(1);
        Self { least: at(0), middle: at(last / 2), most: at(last) }
    }
}

impl Table<'_> {
    /// The ratios of a row to the first row, round by round.
    fn ratios(&self, row: &Row) -> Spread {
        let floor = self.rows.first().map(|floor| floor.seconds.as_slice()).unwrap_or_default();
        Spread::of(row.seconds.iter().zip(floor).map(|(own, floor)| own / floor).collect())
    }

    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    fn rates(&self, row: &Row) -> (f64, f64, f64) {
        let least = Spread::of(row.seconds.clone()).least;
        let (records, bytes) = (self.workload.records as f64, self.workload.bytes as f64);
        (least / records * 1e6, records / least, bytes / least / 1e6)
    }

    pub(crate) fn text(&self) -> String {
        let mut text = format!("{}, {} bytes\n", self.title, self.workload.bytes);
        let _ = writeln!(
            text,
            "{:38} {:>9} {:>12} {:>7}   {:>6} {:13} does less",
            "contender", "µs/record", "records/s", "MB/s", "ratio", "(range)"
        );
        for row in &self.rows {
            let (micros, records, megabytes) = self.rates(row);
            let Spread { least, middle, most } = self.ratios(row);
            let _ = writeln!(
                text,
                "{:38} {micros:>9.3} {records:>12.0} {megabytes:>7.0}   {middle:>6.2} {:13} {}",
                row.contender,
                format!("({least:.2}–{most:.2})"),
                row.less
            );
        }
        text
    }

    pub(crate) fn json(&self) -> Value {
        let rows: Vec<_> = self
            .rows
            .iter()
            .map(|row| {
                let Spread { least, middle, most } = self.ratios(row);
                json!({
                    "contender": row.contender,
                    "does_less": row.less,
                    "seconds": row.seconds,
                    "ratio": { "least": least, "median": middle, "most": most },
                })
            })
            .collect();
        json!({ "workload": self.title, "bytes": self.workload.bytes, "rows": rows })
    }
}
