// Generated from data/power_stages.csv by `cargo dev generate`. Do not edit.

use crate::law::POWER_STAGES;

jiaozheng_core::code_list! {
    /// Stage at which a power carries a duty (责任环节).
    pub enum PowerStage("responsibility.power_stage", "责任环节", "Stage at which a power carries a duty", Public, POWER_STAGES) {
        Filing = "filing": "立案", "a case is filed";
        Acceptance = "acceptance": "受理", "an application is accepted";
        Planning = "planning": "制定方案", "a plan is made";
        Investigation = "investigation": "调查", "facts are investigated";
        Inspection = "inspection": "检查", "somebody is inspected";
        Review = "review": "审查（审核）", "what was handed in or found is reviewed";
        Notice = "notice": "告知（催告）", "those concerned are told beforehand";
        Publicity = "publicity": "公示", "it is made public beforehand";
        Decision = "decision": "决定", "a decision is made";
        Service = "service": "送达", "the decision is served";
        Execution = "execution": "执行", "the decision is carried out";
        Handling = "handling": "处置", "what was found is dealt with";
        Supervision = "supervision": "事后监管", "supervision afterwards";
        Other = "other": "其他", "another duty";
    }
}

impl PowerStage {
    /// Whether each licence has it.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn in_licence(self) -> bool {
        match self {
            Self::Filing => false,
            Self::Acceptance => true,
            Self::Planning => false,
            Self::Investigation => false,
            Self::Inspection => false,
            Self::Review => true,
            Self::Notice => false,
            Self::Publicity => false,
            Self::Decision => true,
            Self::Service => true,
            Self::Execution => false,
            Self::Handling => false,
            Self::Supervision => true,
            Self::Other => false,
        }
    }

    /// Whether each penalty has it.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn in_penalty(self) -> bool {
        match self {
            Self::Filing => true,
            Self::Acceptance => false,
            Self::Planning => false,
            Self::Investigation => true,
            Self::Inspection => false,
            Self::Review => true,
            Self::Notice => true,
            Self::Publicity => false,
            Self::Decision => true,
            Self::Service => true,
            Self::Execution => true,
            Self::Handling => false,
            Self::Supervision => false,
            Self::Other => false,
        }
    }

    /// Whether each coercion has it.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn in_coercion(self) -> bool {
        match self {
            Self::Filing => false,
            Self::Acceptance => false,
            Self::Planning => false,
            Self::Investigation => false,
            Self::Inspection => false,
            Self::Review => false,
            Self::Notice => true,
            Self::Publicity => false,
            Self::Decision => true,
            Self::Service => true,
            Self::Execution => false,
            Self::Handling => false,
            Self::Supervision => false,
            Self::Other => false,
        }
    }

    /// Whether each reward has it.
    #[allow(clippy::match_same_arms, reason = "a row each")]
    pub const fn in_reward(self) -> bool {
        match self {
            Self::Filing => false,
            Self::Acceptance => false,
            Self::Planning => true,
            Self::Investigation => false,
            Self::Inspection => false,
            Self::Review => true,
            Self::Notice => false,
            Self::Publicity => false,
            Self::Decision => false,
            Self::Service => false,
            Self::Execution => false,
            Self::Handling => false,
            Self::Supervision => false,
            Self::Other => false,
        }
    }
}
