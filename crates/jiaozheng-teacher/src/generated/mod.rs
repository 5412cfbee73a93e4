// Generated from data/*.csv by `cargo dev generate`. Do not edit.

mod mandarin_level;

pub use mandarin_level::MandarinLevel;
