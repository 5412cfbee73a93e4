//! The program as a process: what it prints, and how it ends.

#![allow(clippy::unwrap_used, reason = "a test may end so")]

mod check;
mod ends;
mod id;
mod program;
mod sample;
mod schema;
mod views;
