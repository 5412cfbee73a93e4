// Generated from data/*.csv by `cargo dev generate`. Do not edit.

mod basis_rank;
mod coercion_form;
mod power_kind;
mod power_stage;

pub use basis_rank::BasisRank;
pub use coercion_form::CoercionForm;
pub use power_kind::PowerKind;
pub use power_stage::PowerStage;
