//! One file a command.

mod calendar;
mod check;
mod code;
mod completions;
mod id;
mod process;
mod profile;
mod rule;
mod sample;
mod schema;
mod schema_diff;

use crate::args::{Command, Program};
use crate::exit::{Exit, Trouble};
use crate::io::Io;

pub(crate) fn run(program: Program, io: &mut Io) -> Result<Exit, Trouble> {
    io.choose_lang(program.lang.map(Into::into));
    match program.command {
        Command::Check(args) => check::run(&args, io),
        Command::Id(args) => id::run(&args, io),
        Command::Calendar(command) => calendar::run(&command, io),
        Command::Schema(command) => schema::run(command, io),
        Command::Rule(command) => rule::run(command, io),
        Command::Process(command) => process::run(command, io),
        Command::Code(command) => code::run(command, io),
        Command::Profile(command) => profile::run(command, io),
        Command::Sample(args) => sample::run(&args, io),
        Command::Completions { shell } => completions::run(shell, io),
    }
}
