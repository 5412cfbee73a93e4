//! Codes of integrity risks. There is no official list, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

/// All lists that stand in such a record and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    RiskSource::LIST,
    RiskLevel::LIST,
    RiskFinder::LIST,
    MeasureKind::LIST,
    SupervisorPosition::LIST,
    RiskApprover::LIST,
    RiskClosing::LIST,
];

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
    /// Who found a risk.
    pub enum RiskFinder("responsibility.risk_finder", "排查方式", "Who found the risk", Public, &[Basis::Consistency]) {
        Oneself = "oneself": "本人查找", "who holds the post";
        Colleagues = "colleagues": "同事互查", "colleagues";
        Public = "public": "群众评议", "the public";
        Leader = "leader": "领导点评", "a leader";
        Organisation = "organisation": "组织审定", "the organisation";
    }
}

code_list! {
    /// What a measure works by.
    pub enum MeasureKind("responsibility.measure_kind", "措施类别", "What the measure works by", Public, &[Basis::Consistency]) {
        Education = "education": "教育提醒", "education and reminders";
        Rules = "rules": "制度约束", "rules";
        Process = "process": "流程控制", "steps that check one another";
        Supervision = "supervision": "监督检查", "supervision";
        Rotation = "rotation": "轮岗交流", "rotation of posts";
        Publicity = "publicity": "公开公示", "publicity";
    }
}

code_list! {
    /// Who approved a review.
    pub enum RiskApprover("responsibility.risk_approver", "审定主体", "Who approved the review", Public, &[Basis::Consistency]) {
        PartyGroup = "party_group": "党组（党委）", "Party group or committee";
        LeadingGroup = "leading_group": "廉政风险防控工作领导小组", "leading group on such risks";
        LeaderInCharge = "leader_in_charge": "分管领导", "leader in charge";
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
