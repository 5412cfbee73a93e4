// Generated from data/*.csv by `cargo dev generate`. Do not edit.

mod basis_rank;
mod civil_servant_aspect;
mod civil_servant_grade;
mod coercion_form;
mod power_kind;
mod power_stage;

pub use basis_rank::BasisRank;
pub use civil_servant_aspect::CivilServantAspect;
pub use civil_servant_grade::CivilServantGrade;
pub use coercion_form::CoercionForm;
pub use power_kind::PowerKind;
pub use power_stage::PowerStage;
