// Generated from data/*.csv by `cargo dev generate`. Do not edit.

mod arts;
mod group;
mod name_word;
mod sports;
mod subject;
mod technology;

pub use arts::ArtsProject;
pub use group::TrainingGroup;
pub use name_word::BarredNameWord;
pub use sports::SportsProject;
pub use subject::TrainingSubject;
pub use technology::TechnologyProject;
