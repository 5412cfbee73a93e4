// Generated from data/basis_ranks.csv by `cargo dev generate`. Do not edit.

use crate::law::BASIS_RANKS;

jiaozheng_core::code_list! {
    /// Rank of what a power rests on (依据层级).
    pub enum BasisRank("responsibility.basis_rank", "依据层级", "Rank of what a power rests on", Public, BASIS_RANKS) {
        Law = "law": "法律", "law";
        AdministrativeRegulation = "administrative_regulation": "行政法规", "administrative regulation";
        StateCouncilDecision = "state_council_decision": "国务院决定", "decision of the State Council";
        LocalRegulation = "local_regulation": "地方性法规", "local regulation";
        DepartmentRule = "department_rule": "部门规章", "rule of a ministry";
        ProvincialRule = "provincial_rule": "省级政府规章", "rule of a province";
        MunicipalRule = "municipal_rule": "设区的市（自治州）政府规章", "rule of a city";
        NormativeDocument = "normative_document": "规范性文件", "normative document";
    }
}

impl BasisRank {
    /// Whether it can set a licence.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn sets_licence(self) -> bool {
        match self {
            Self::Law => true,
            Self::AdministrativeRegulation => true,
            Self::StateCouncilDecision => true,
            Self::LocalRegulation => true,
            Self::DepartmentRule => false,
            Self::ProvincialRule => true,
            Self::MunicipalRule => false,
            Self::NormativeDocument => false,
        }
    }

    /// Whether it can set a penalty.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn sets_penalty(self) -> bool {
        match self {
            Self::Law => true,
            Self::AdministrativeRegulation => true,
            Self::StateCouncilDecision => false,
            Self::LocalRegulation => true,
            Self::DepartmentRule => true,
            Self::ProvincialRule => true,
            Self::MunicipalRule => true,
            Self::NormativeDocument => false,
        }
    }

    /// Whether it can set some coercion.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn sets_coercion(self) -> bool {
        match self {
            Self::Law => true,
            Self::AdministrativeRegulation => true,
            Self::StateCouncilDecision => false,
            Self::LocalRegulation => true,
            Self::DepartmentRule => false,
            Self::ProvincialRule => false,
            Self::MunicipalRule => false,
            Self::NormativeDocument => false,
        }
    }

    /// Whether it can give a licence a limit of its own.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn sets_licence_limit(self) -> bool {
        match self {
            Self::Law => true,
            Self::AdministrativeRegulation => true,
            Self::StateCouncilDecision => false,
            Self::LocalRegulation => true,
            Self::DepartmentRule => false,
            Self::ProvincialRule => false,
            Self::MunicipalRule => false,
            Self::NormativeDocument => false,
        }
    }

    /// Whether it can set a licence's fee.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn sets_licence_fee(self) -> bool {
        match self {
            Self::Law => true,
            Self::AdministrativeRegulation => true,
            Self::StateCouncilDecision => false,
            Self::LocalRegulation => false,
            Self::DepartmentRule => false,
            Self::ProvincialRule => false,
            Self::MunicipalRule => false,
            Self::NormativeDocument => false,
        }
    }
}
