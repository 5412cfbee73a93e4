// Generated from data/*.csv by `cargo dev generate`. Do not edit.

mod civil_servant_aspect;
mod civil_servant_grade;

pub use civil_servant_aspect::CivilServantAspect;
pub use civil_servant_grade::CivilServantGrade;
