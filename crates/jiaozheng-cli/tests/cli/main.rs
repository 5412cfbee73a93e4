//! The program as a process: what it prints, and how it ends.

#![allow(clippy::unwrap_used, reason = "a test may end so")]

mod check;
mod datasets;
mod ends;
mod hostile;
mod id;
mod interrupts;
mod options;
mod outputs;
mod program;
mod sample;
mod schema;
mod views;
mod year;
