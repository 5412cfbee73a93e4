//! Codes of integrity risks. There is no official list, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

/// All lists that stand in such a record and are not those of every area.
pub(super) const LISTS: &[CodeList] =
    &[RiskSource::LIST, RiskLevel::LIST, SupervisorPosition::LIST, RiskClosing::LIST];

code_list! {
    /// Where a risk comes from.
    pub enum RiskSource("responsibility.risk_source", "风险来源", "Where the risk comes from", Public, &[Basis::Consistency]) {
        Ideology = "ideology": "思想道德", "convictions and morals";
        PostDuty = "post_duty": "岗位职责", "duties of the post";
        Process = "process": "业务流程", "the process of some business";
        System = "system": "制度机制", "rules and mechanisms";
        External = "external": "外部环境", "surroundings";
    }
}

code_list! {
    /// How high a risk is.
    pub enum RiskLevel("responsibility.risk_level", "风险等级", "How high the risk is", Public, &[Basis::Consistency]) {
        High = "high": "高（一级）", "high, first level";
        Medium = "medium": "中（二级）", "medium, second level";
        Low = "low": "低（三级）", "low, third level";
    }
}

code_list! {
    /// What a supervisor is, from the top.
    pub enum SupervisorPosition("responsibility.supervisor_position", "监督责任人身份", "What the supervisor is", Public, &[Basis::Consistency]) {
        PrincipalLeader = "principal_leader": "主要领导", "principal leader";
        LeaderInCharge = "leader_in_charge": "分管领导", "leader in charge";
        HeadOfDivision = "head_of_division": "科室负责人", "head of the division";
        Other = "other": "其他人员", "somebody else";
    }
}

code_list! {
    /// Why a record of a risk is closed.
    pub enum RiskClosing("responsibility.risk_closing", "关闭原因", "Why the record is closed", Public, &[Basis::Consistency]) {
        ReviewedAgain = "reviewed_again": "重新评估，另有新记录", "reviewed again, with a new record";
        Eliminated = "eliminated": "风险已消除", "the risk is no more";
        PowerCancelled = "power_cancelled": "职权或者岗位已取消", "the power or the post is no more";
    }
}
