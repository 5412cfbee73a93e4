//! What the program reads and writes.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::io::{self, BufWriter, IsTerminal, Read, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use jiaozheng::core::{Lang, LocalDate, day};
use serde::Serialize;

use crate::exit::Trouble;
use crate::lang;

/// What the program reads and writes, and what it may know of its surroundings.
pub struct Io {
    /// Standard input.
    pub(crate) input: Box<dyn Read + Send>,
    /// Where results go.
    pub(crate) out: Box<dyn Write>,
    /// Where everything else goes.
    pub(crate) err: Box<dyn Write>,
    /// Whether results are read by a person at a terminal.
    pub(crate) is_terminal: bool,
    /// Whether everything else is.
    pub(crate) err_is_terminal: bool,
    /// Environment variables.
    pub(crate) env: BTreeMap<String, String>,
    /// The day it is.
    pub(crate) today: LocalDate,
    /// The language, once the arguments are read.
    pub(crate) lang: Lang,
}

impl Io {
    /// Those of this process. The day is that of China, whatever the clock of the machine is set to.
    pub fn of_the_process() -> Self {
        Self {
            input: Box::new(io::stdin()),
            out: Box::new(BufWriter::new(io::stdout())),
            err: Box::new(io::stderr()),
            is_terminal: io::stdout().is_terminal(),
            err_is_terminal: io::stderr().is_terminal(),
            env: env::vars_os()
                .filter_map(|(name, value)| {
                    Some((name.into_string().ok()?, value.into_string().ok()?))
                })
                .collect(),
            today: today(),
            lang: Lang::Zh,
        }
    }

    pub(crate) fn choose_lang(&mut self, chosen: Option<Lang>) {
        self.lang = chosen.unwrap_or_else(|| lang::of_environment(&self.env));
    }

    pub(crate) fn uses_colour(&self) -> bool {
        let no_colour = self.env.get("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = self.env.get("TERM").is_some_and(|term| term == "dumb");
        self.is_terminal && !no_colour && !dumb
    }

    pub(crate) fn in_lang(&self, zh: &'static str, en: &'static str) -> &'static str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    pub(crate) fn say(&mut self, text: &str) -> Result<(), Trouble> {
        self.out.write_all(text.as_bytes())?;
        Ok(self.out.flush()?)
    }

    pub(crate) fn say_json(&mut self, object: &impl Serialize) -> Result<(), Trouble> {
        self.say(&(serde_json::to_string_pretty(object)? + "\n"))
    }

    pub(crate) fn complain(&mut self, message: &str) {
        let _ = writeln!(self.err, "{}", message.trim_end()); // there is nowhere else to say it
    }
}

impl fmt::Debug for Io {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Io({:?}, {})", self.lang, self.today)
    }
}

/// The day it is in China, at UTC+8 all year.
fn today() -> LocalDate {
    const EPOCH: LocalDate = day(1970, 1, 1);

    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = (seconds + 8 * 3600) / 86_400;
    u32::try_from(days).ok().and_then(|days| EPOCH.plus_days(days)).unwrap_or(LocalDate::MAX)
}
