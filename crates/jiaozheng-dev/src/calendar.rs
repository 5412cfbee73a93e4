//! From the holidays of `data/` to the calendar table of core.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::csv_file::{Row, read};
use crate::{Generated, Problem};

const PATH: &str = "crates/jiaozheng-core/src/calendar/table.rs";

pub(crate) fn generate(root: &Path) -> Result<Generated, Problem> {
    let holidays = read(root, "holidays.csv")?;
    let notices = read(root, "holiday_notices.csv")?;
    let mut exceptions = BTreeMap::new();
    for row in &holidays {
        let day = date(row, "date")?;
        let is_worked = match row.get("kind")? {
            "workday" => true,
            "holiday" => false,
            _ => return Err(row.problem("expected the kind workday or holiday")),
        };
        if exceptions.insert(day, (is_worked, row.get("name")?)).is_some() {
            return Err(row.problem("the same day twice"));
        }
    }
    let (first, last) = years(&notices)?;
    let days = usize::try_from((last - first).num_days() + 1).unwrap_or_default();
    let mut text = String::from(
        "use std::borrow::Cow;\n\nuse super::{Exception, Notice};\nuse crate::{LocalDate, day};\n\n",
    );
    let _ = write!(
        text,
        "pub(super) const FIRST: LocalDate = {};\npub(super) const DAYS: usize = {days};\n\n",
        literal(first)
    );
    text.push_str("/// A bit a day, the lowest first.\npub(super) static WORKED: &[u64] = &[\n");
    for word in worked(first, days, &exceptions) {
        let digits = format!("{word:016x}");
        let groups: Vec<_> = (0..4).filter_map(|at| digits.get(at * 4..at * 4 + 4)).collect();
        let _ = writeln!(text, "    0x{},", groups.join("_"));
    }
    text.push_str(
        "];\n\nconst fn exception(day: LocalDate, is_worked: bool, name: &'static str) -> Exception {\n    \
         Exception { day, is_worked, name: Cow::Borrowed(name) }\n}\n\n\
         pub(super) static EXCEPTIONS: &[Exception] = &[\n",
    );
    for (day, (is_worked, name)) in &exceptions {
        if *is_worked == is_weekend(*day) {
            let _ = writeln!(text, "    exception({}, {is_worked}, {name:?}),", literal(*day));
        }
    }
    text.push_str("];\n\npub(super) static NOTICES: &[Notice] = &[\n");
    for row in &notices {
        let _ = write!(
            text,
            "    Notice {{\n        year: {},\n        title: {:?},\n        number: {:?},\n        \
             issued: {},\n        url: {:?},\n        evidence: {:?},\n    }},\n",
            row.get("year")?,
            row.get("title")?,
            row.get("number")?,
            literal(date(row, "issued")?),
            row.get("url")?,
            row.get("evidence")?
        );
    }
    text.push_str("];\n");
    Ok(Generated::source(PATH.to_owned(), "holidays.csv, data/holiday_notices.csv", &text))
}

/// From the first day of the first year with a notice to the last day of the last; no year between
/// may lack one.
fn years(notices: &[Row]) -> Result<(NaiveDate, NaiveDate), Problem> {
    let mut years = Vec::new();
    for row in notices {
        let year: i32 = row.get("year")?.parse().map_err(|_| row.problem("no year"))?;
        years.push(year);
    }
    years.sort_unstable();
    years.dedup();
    let gap = years.windows(2).any(|pair| matches!(pair, [one, next] if next - one != 1));
    let ends = years.first().zip(years.last()).filter(|_| !gap);
    let ends = ends.and_then(|(first, last)| {
        NaiveDate::from_ymd_opt(*first, 1, 1).zip(NaiveDate::from_ymd_opt(*last, 12, 31))
    });
    ends.ok_or_else(|| Problem("holiday_notices.csv: years with a gap, or none".to_owned()))
}

fn worked(
    first: NaiveDate,
    days: usize,
    exceptions: &BTreeMap<NaiveDate, (bool, &str)>,
) -> Vec<u64> {
    let mut words = vec![0_u64; days.div_ceil(64)];
    for (at, day) in first.iter_days().take(days).enumerate() {
        let is_worked = exceptions.get(&day).map_or(!is_weekend(day), |(worked, _)| *worked);
        if let Some(word) = words.get_mut(at / 64) {
            *word |= u64::from(is_worked) << (at % 64);
        }
    }
    words
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn date(row: &Row, column: &str) -> Result<NaiveDate, Problem> {
    let date = NaiveDate::parse_from_str(row.get(column)?, "%Y-%m-%d");
    date.map_err(|_| row.problem("no date"))
}

/// A date of a file as a constant of core.
pub(crate) fn day_literal(date: &str) -> Result<String, Problem> {
    let parsed = NaiveDate::parse_from_str(date, "%Y-%m-%d");
    parsed.map(literal).map_err(|_| Problem(format!("no date: {date}")))
}

fn literal(day: NaiveDate) -> String {
    format!("day({}, {}, {})", day.year(), day.month(), day.day())
}
