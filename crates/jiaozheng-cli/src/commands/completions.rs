//! `jiaozheng completions`

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use crate::args::Program;
use crate::exit::{Exit, Trouble};
use crate::io::Io;

pub(crate) fn run(shell: Shell, io: &mut Io) -> Result<Exit, Trouble> {
    // In between, since a pipe that is closed is a panic inside.
    let mut script = Vec::new();
    generate(shell, &mut Program::command(), "jiaozheng", &mut script);
    io.say(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Success)
}
