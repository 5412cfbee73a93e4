#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod args;
mod commands;
mod dataset;
mod exit;
mod folder;
mod inputs;
mod interrupt;
mod io;
mod lang;
mod lookup;
mod outputs;
mod progress;
mod table;

use std::ffi::OsString;

use clap::Parser;

pub use dataset::{SAMPLE_DATASET, SAMPLE_PROFILE, TODAY_OF_THE_SAMPLE};
pub use exit::Exit;
pub use io::Io;

/// Runs the program, and gives its exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, io: &mut Io) -> u8 {
    let parsed = match args::Program::try_parse_from(args) {
        Ok(parsed) => parsed,
        Err(error) => return usage(&error, io),
    };
    match commands::run(parsed, io) {
        Ok(exit) => exit.code(),
        Err(exit::Trouble::ClosedPipe) => Exit::Success.code(),
        Err(exit::Trouble::Interrupted) => {
            io.complain(io.in_lang("已中断", "interrupted"));
            Exit::Interrupted.code()
        }
        Err(exit::Trouble::Said(message)) => {
            io.complain(&message);
            Exit::DidNotRun.code()
        }
    }
}

/// Help goes to where results go, and is a success; anything else is neither.
fn usage(error: &clap::Error, io: &mut Io) -> u8 {
    if error.use_stderr() {
        io.complain(&error.render().to_string());
        return Exit::DidNotRun.code();
    }
    let _ = io.say(&error.render().to_string()); // nobody listens any more
    Exit::Success.code()
}
