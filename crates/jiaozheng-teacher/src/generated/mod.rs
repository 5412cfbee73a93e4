// Generated from data/*.csv by `cargo dev generate`. Do not edit.

mod ethics_behaviour;
mod ethics_sanction;
mod mandarin_level;

pub use ethics_behaviour::EthicsBehaviour;
pub use ethics_sanction::EthicsSanction;
pub use mandarin_level::MandarinLevel;
