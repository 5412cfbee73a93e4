// Generated from data/coercion_forms.csv by `cargo dev generate`. Do not edit.

use crate::law::COERCION_FORMS;

jiaozheng_core::code_list! {
    /// Form of coercion (行政强制种类).
    pub enum CoercionForm("responsibility.coercion_form", "行政强制种类", "Form of coercion", Public, COERCION_FORMS) {
        Restriction = "restriction": "限制公民人身自由", "restriction of personal freedom";
        Sealing = "sealing": "查封场所、设施或者财物", "sealing of premises, facilities or property";
        Seizure = "seizure": "扣押财物", "seizure of property";
        Freezing = "freezing": "冻结存款、汇款", "freezing of deposits or remittances";
        OtherMeasure = "other_measure": "其他行政强制措施", "another coercive measure";
        Enforcement = "enforcement": "行政强制执行", "enforcement of a decision";
    }
}

impl CoercionForm {
    /// Whether an administrative regulation can set it.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn by_administrative_regulation(self) -> bool {
        match self {
            Self::Restriction => false,
            Self::Sealing => true,
            Self::Seizure => true,
            Self::Freezing => false,
            Self::OtherMeasure => true,
            Self::Enforcement => false,
        }
    }

    /// Whether a local regulation can set it.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn by_local_regulation(self) -> bool {
        match self {
            Self::Restriction => false,
            Self::Sealing => true,
            Self::Seizure => true,
            Self::Freezing => false,
            Self::OtherMeasure => false,
            Self::Enforcement => false,
        }
    }
}
