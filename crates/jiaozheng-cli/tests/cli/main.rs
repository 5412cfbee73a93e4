//! The program as a process: what it prints, and how it ends.

mod check;
mod ends;
mod id;
mod program;
mod sample;
mod views;
