//! `jiaozheng calendar`

use jiaozheng::core::calendar::Notice;
use jiaozheng::core::{Calendar, LocalDate};
use serde::Serialize;

use crate::args::{CalendarCommand, ViewFormat};
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::table::columns;

#[derive(Serialize)]
struct Status {
    from: LocalDate,
    to: LocalDate,
    notices: Vec<NoticeView>,
}

#[derive(Serialize)]
struct NoticeView {
    year: u16,
    title: &'static str,
    number: &'static str,
    issued: LocalDate,
    url: &'static str,
    evidence: &'static str,
}

pub(crate) fn run(command: &CalendarCommand, io: &mut Io) -> Result<Exit, Trouble> {
    let calendar = Calendar::statutory();
    match *command {
        CalendarCommand::Add { date, days } => {
            let day = calendar.add_working_days(date, days).ok_or_else(outside)?;
            io.say(&format!("{day}\n"))?;
        }
        CalendarCommand::Between { from, to } => {
            let days = calendar.working_days_between(from, to).ok_or_else(outside)?;
            io.say(&format!("{days}\n"))?;
        }
        CalendarCommand::Status { format } => status(format, io)?,
    }
    Ok(Exit::Success)
}

fn status(format: ViewFormat, io: &mut Io) -> Result<(), Trouble> {
    let (from, to) = Calendar::statutory().covers();
    let notices: Vec<_> = Calendar::notices().iter().map(NoticeView::from).collect();
    if format == ViewFormat::Json {
        return io.say_json(&Status { from, to, notices });
    }
    let head = io.in_lang("工作日历", "working days known");
    let row = |it: &NoticeView| {
        vec![it.year.to_string(), it.number.to_owned(), it.title.to_owned(), it.url.to_owned()]
    };
    let rows: Vec<_> = notices.iter().map(row).collect();
    io.say(&format!("{head} {from} – {to}\n{}", columns(&rows)))
}

/// Never a guess: the coming year's adjusted days are decided, not computed.
fn outside() -> Trouble {
    let (from, to) = Calendar::statutory().covers();
    Trouble::said(format!(
        "超出已公布的工作日历（{from}至{to}） (outside the known calendar, {from} to {to})"
    ))
}

impl From<&Notice> for NoticeView {
    fn from(notice: &Notice) -> Self {
        let Notice { year, title, number, issued, url, evidence, .. } = *notice;
        Self { year, title, number, issued, url, evidence }
    }
}
