//! `jiaozheng rule`

use std::fmt::Write;

use jiaozheng::core::Lang;
use jiaozheng_schema::RuleView;

use crate::args::{RuleCommand, ViewFormat};
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::lookup;
use crate::table::columns;

pub(crate) fn run(command: RuleCommand, io: &mut Io) -> Result<Exit, Trouble> {
    let rules = lookup::rules();
    match command {
        RuleCommand::List { format: ViewFormat::Json } => io.say_json(&rules)?,
        RuleCommand::List { format: ViewFormat::Human } => {
            let row = |rule: &RuleView| {
                let message = rule.message.in_lang(io.lang).to_owned();
                vec![rule.id.to_owned(), rule.severity.to_owned(), message]
            };
            let rows: Vec<_> = rules.iter().map(row).collect();
            io.say(&columns(&rows))?;
        }
        RuleCommand::Show { id, format } => {
            let rule = rules.iter().find(|rule| rule.id == id).ok_or_else(|| {
                let near = rules.iter().filter(|rule| rule.id.contains(&id));
                let near: Vec<_> = near.map(|rule| rule.id.to_owned()).collect();
                lookup::unknown("没有这条规则 (no such rule)", &id, &near)
            })?;
            match format {
                ViewFormat::Json => io.say_json(rule)?,
                ViewFormat::Human => io.say(&shown(rule, io.lang))?,
            }
        }
    }
    Ok(Exit::Success)
}

fn shown(rule: &RuleView, lang: Lang) -> String {
    let zh = lang == Lang::Zh;
    let label = |chinese: &'static str, english: &'static str| if zh { chinese } else { english };
    let mut text = format!("{}  {}\n  {}\n", rule.id, rule.severity, rule.message.in_lang(lang));
    for basis in rule.basis {
        let _ = write!(text, "{}：{basis}", label("依据", "basis"));
        if let Some(evidence) = basis.evidence() {
            let seen = evidence.seen().map(|seen| format!(" {seen}")).unwrap_or_default();
            let _ = write!(text, "\n  {}：{}{seen}", label("证据", "evidence"), evidence.name());
        }
        text.push('\n');
    }
    let day = |day: Option<_>| day.map(|day: jiaozheng::core::LocalDate| day.to_string());
    if let (Some(from), to) = (day(rule.in_force.from), day(rule.in_force.to)) {
        let to = to.unwrap_or_default();
        let _ = writeln!(text, "{}：{from} – {to}", label("生效", "in force"));
    }
    if !rule.reads.is_empty() {
        let _ = writeln!(text, "{}：{}", label("所依据的字段", "reads"), rule.reads.join(" "));
    }
    if !rule.settings.is_empty() {
        let settings = rule.settings.join(" ");
        let _ = writeln!(text, "{}：{settings}", label("地区设置项", "settings"));
    }
    let portable = match (rule.portable, zh) {
        (true, true) => "是",
        (true, false) => "yes",
        (false, true) => "否",
        (false, false) => "no",
    };
    let _ =
        writeln!(text, "{}：{portable}", label("JSON Schema也能表达", "in the JSON Schema too"));
    text
}
