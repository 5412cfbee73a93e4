//! One table a workload.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::target::Target;
use crate::workload::Workload;

pub(crate) struct Row {
    pub(crate) contender: String,
    /// What it does not do that ours do.
    less: &'static str,
    target: Option<Target>,
    /// CPU time or time on the wall, a figure a round.
    pub(crate) seconds: Vec<f64>,
}

impl Row {
    pub(crate) fn new(contender: &str, less: &'static str) -> Self {
        Self { contender: contender.to_owned(), less, target: None, seconds: Vec::new() }
    }

    pub(crate) fn target(mut self, target: impl Into<Option<Target>>) -> Self {
        self.target = target.into();
        self
    }

    /// So many times the time of another row, round by round.
    pub(crate) fn times(&self, other: &Self) -> Spread {
        let rounds = self.seconds.iter().zip(&other.seconds);
        Spread::of(rounds.map(|(own, other)| own / other).collect())
    }
}

pub(crate) struct Table<'a> {
    pub(crate) title: String,
    pub(crate) workload: &'a Workload,
    pub(crate) rows: Vec<Row>,
}

/// Least, middle and most.
pub(crate) struct Spread {
    pub(crate) least: f64,
    pub(crate) middle: f64,
    pub(crate) most: f64,
}

impl Spread {
    pub(crate) fn of(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        let at = |index: usize| figures.get(index).copied().unwrap_or_default();
        let last = figures.len().saturating_sub(1);
        Self { least: at(0), middle: at(last / 2), most: at(last) }
    }
}

impl Table<'_> {
    /// The ratios of a row to the first row, round by round.
    fn ratios(&self, row: &Row) -> Spread {
        self.rows.first().map_or_else(|| row.times(row), |first| row.times(first))
    }

    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    fn rates(&self, row: &Row) -> (f64, f64, f64) {
        let Spread { least, middle, .. } = Spread::of(row.seconds.clone());
        let records = self.workload.records as f64;
        (least / records * 1e6, middle / records * 1e6, self.workload.bytes as f64 / least / 1e6)
    }

    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    fn reached(&self, row: &Row) -> Option<(Target, Spread)> {
        let target = row.target?;
        let measured = target.measure(row, &self.rows, self.workload.records as f64)?;
        Some((target, measured))
    }

    pub(crate) fn text(&self) -> String {
        let mut text = format!("{}, {} bytes\n", self.title, self.workload.bytes);
        let _ = writeln!(
            text,
            "{:42} {:>9} {:>9} {:>7}   {:>7} {:17} does less",
            "contender", "least µs", "median", "MB/s", "ratio", "(range)"
        );
        for row in &self.rows {
            let (least_each, median_each, megabytes) = self.rates(row);
            let Spread { least, middle, most } = self.ratios(row);
            let _ = writeln!(
                text,
                "{:42} {least_each:>9.3} {median_each:>9.3} {megabytes:>7.0}   {middle:>7.2} {:17} {}",
                row.contender,
                format!("({least:.2}–{most:.2})"),
                row.less
            );
            if let Some((target, measured)) = self.reached(row) {
                let Spread { least, middle, most } = &measured;
                let word = if target.is_met(&measured) { "met" } else { "MISSED" };
                let _ = writeln!(
                    text,
                    "    target {target}: {middle:.3} ({least:.3}–{most:.3}), {word}"
                );
            }
        }
        text
    }

    pub(crate) fn json(&self) -> Value {
        let rows: Vec<_> = self.rows.iter().map(|row| self.row_as_json(row)).collect();
        json!({
            "workload": self.title,
            "records": self.workload.records,
            "bytes": self.workload.bytes,
            "rows": rows,
        })
    }

    fn row_as_json(&self, row: &Row) -> Value {
        let Spread { least, middle, most } = self.ratios(row);
        let mut json = json!({
            "contender": row.contender,
            "does_less": row.less,
            "seconds": row.seconds,
            "ratio": { "least": least, "median": middle, "most": most },
        });
        if let Some((target, measured)) = self.reached(row) {
            let Spread { least, middle, most } = &measured;
            let reached = json!({
                "target": target.to_string(),
                "measured": { "least": least, "median": middle, "most": most },
                "met": target.is_met(&measured),
            });
            json.as_object_mut().map(|row| row.insert("target".to_owned(), reached));
        }
        json
    }
}
