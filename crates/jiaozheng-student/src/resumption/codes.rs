//! Codes of resumptions. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::suspension::SuspensionReason;
use crate::{HospitalLevel, RollState, SchoolSystem, Stage};

/// All lists that stand in a resumption and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    Stage::LIST,
    SchoolSystem::LIST,
    RollState::LIST,
    HospitalLevel::LIST,
    SuspensionReason::LIST,
    ResumptionState::LIST,
    ResumptionEvent::LIST,
    ResumptionActor::LIST,
];

code_list! {
    /// Where a resumption stands.
    pub enum ResumptionState("student.resumption_state", "办理状态", "Where the case stands", Public, &[Basis::Consistency]) {
        AtSchool = "at_school": "待学校审核", "with the school";
        AtAuthority = "at_authority": "待学籍主管部门核准", "with the authority that keeps the rolls";
        Resumed = "resumed": "已复学", "the student attends again";
        Refused = "refused": "不予复学", "refused";
        Withdrawn = "withdrawn": "已撤回", "withdrawn";
    }
}

code_list! {
    /// What can happen to a resumption.
    pub enum ResumptionEvent("student.resumption_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        Agree = "agree": "同意", "agrees";
        Refuse = "refuse": "不同意", "refuses";
        Withdraw = "withdraw": "撤回", "withdraws";
    }
}

code_list! {
    /// Who acts on a resumption.
    pub enum ResumptionActor("student.resumption_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        Applicant = "applicant": "申请人", "applicant";
        School = "school": "学校", "school";
        Authority = "authority": "学籍主管部门", "authority that keeps the rolls";
    }
}
