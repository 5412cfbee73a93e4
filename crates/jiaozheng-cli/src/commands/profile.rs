//! `jiaozheng profile`

use std::fmt::Write;

use jiaozheng_schema::{SettingView, profile_view};
use serde::Serialize;

use crate::args::{ProfileCommand, ViewFormat};
use crate::exit::{Exit, Trouble};
use crate::io::Io;
use crate::lookup;

#[derive(Serialize)]
struct ProfileShown<'a> {
    name: &'a str,
    settings: Vec<SettingView>,
}

pub(crate) fn run(command: ProfileCommand, io: &mut Io) -> Result<Exit, Trouble> {
    let ProfileCommand::Show { profile, format } = command;
    let profile = lookup::profile(&profile)?;
    let settings = profile_view(&profile, &jiaozheng::settings());
    if format == ViewFormat::Json {
        io.say_json(&ProfileShown { name: profile.name(), settings })?;
        return Ok(Exit::Success);
    }
    let mut text = format!("{}\n", profile.name());
    for setting in &settings {
        let own = setting.chosen.as_deref();
        let mark = if own.is_some() { "*" } else { " " };
        let value = own.unwrap_or(&setting.default);
        let _ = writeln!(text, "{mark} {} = {value}", setting.name);
        let _ = writeln!(text, "    {}", setting.title.in_lang(io.lang));
        if own.is_some() {
            let _ = writeln!(text, "    {}：{}", io.in_lang("默认", "default"), setting.default);
        }
        if let Some(from) = setting.in_force.and_then(|in_force| in_force.from) {
            let _ = writeln!(text, "    {}：{from}", io.in_lang("自", "since"));
        }
        for basis in setting.basis.unwrap_or_default() {
            let _ = writeln!(text, "    {}：{basis}", io.in_lang("依据", "basis"));
        }
    }
    io.say(&text)?;
    Ok(Exit::Success)
}
