//! The program `jiaozheng`.

use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut io = jiaozheng_cli::Io::of_the_process();
    let code = jiaozheng_cli::run(std::env::args_os(), &mut io);
    drop(io);
    let _ = io::Write::flush(&mut io::stdout());
    ExitCode::from(code)
}
