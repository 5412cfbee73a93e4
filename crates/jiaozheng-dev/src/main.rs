//! `cargo dev generate` writes every generated file, `cargo dev check` says which are out of date.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let root = jiaozheng_dev::root();
    match std::env::args().nth(1).as_deref() {
        Some("generate") => said(jiaozheng_dev::write(&root), "written", ExitCode::SUCCESS),
        Some("check") => said(jiaozheng_dev::stale(&root), "out of date", ExitCode::FAILURE),
        _ => {
            eprintln!("usage: cargo dev generate | check");
            ExitCode::from(2)
        }
    }
}

fn said(
    result: Result<Vec<String>, jiaozheng_dev::Problem>,
    what: &str,
    if_any: ExitCode,
) -> ExitCode {
    match result {
        Ok(paths) if paths.is_empty() => {
            println!("all generated files are up to date");
            ExitCode::SUCCESS
        }
        Ok(paths) => {
            for path in &paths {
                println!("{what}: {path}");
            }
            if what != "written" {
                println!("run: cargo dev generate");
            }
            if_any
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}
