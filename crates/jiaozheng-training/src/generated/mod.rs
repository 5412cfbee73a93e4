// Generated from data/*.csv by `cargo dev generate`. Do not edit.

mod act;
mod arts;
mod group;
mod name_word;
mod penalty;
mod sports;
mod subject;
mod technology;

pub use act::ViolationAct;
pub use arts::ArtsProject;
pub use group::TrainingGroup;
pub use name_word::BarredNameWord;
pub(crate) use penalty::PENALTIES;
pub use sports::SportsProject;
pub use subject::TrainingSubject;
pub use technology::TechnologyProject;
