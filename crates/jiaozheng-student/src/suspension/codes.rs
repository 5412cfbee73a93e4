//! Codes of suspensions. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::{HospitalLevel, RollState, SchoolSystem, Stage};

/// All lists that stand in a suspension and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    Stage::LIST,
    SchoolSystem::LIST,
    RollState::LIST,
    HospitalLevel::LIST,
    SuspensionReason::LIST,
    SuspensionInitiator::LIST,
    SuspensionState::LIST,
    SuspensionEvent::LIST,
    SuspensionActor::LIST,
];

code_list! {
    /// Why a student is suspended from attendance. It tells of health, so it is not shown.
    pub enum SuspensionReason("student.suspension_reason", "休学原因", "Why the student does not attend", Sensitive, &[Basis::Consistency]) {
        Illness = "illness": "疾病", "illness";
        Injury = "injury": "伤残", "injury";
        Psychological = "psychological": "心理原因", "psychological reasons";
        InfectiousDisease = "infectious_disease": "传染病", "an infectious disease";
        Family = "family": "家庭原因", "family reasons";
        ShortStayAbroad = "short_stay_abroad": "短期出境", "a short stay abroad";
        Other = "other": "其他", "another reason";
    }
}

code_list! {
    /// Who wants a suspension.
    pub enum SuspensionInitiator("student.suspension_initiator", "提出方", "Who wants it", Public, &[Basis::Consistency]) {
        Guardian = "guardian": "学生及其监护人", "the student and guardian";
        School = "school": "学校", "the school";
    }
}

code_list! {
    /// Where a suspension stands.
    pub enum SuspensionState("student.suspension_state", "办理状态", "Where the case stands", Public, &[Basis::Consistency]) {
        AtSchool = "at_school": "待学校审核", "with the school";
        AtAuthority = "at_authority": "待批准", "with those who approve";
        Approved = "approved": "已同意休学", "approved";
        Registered = "registered": "已登记（备案）", "registered with the authority";
        Refused = "refused": "不予休学", "refused";
        Withdrawn = "withdrawn": "已撤回", "withdrawn";
    }
}

code_list! {
    /// What can happen to a suspension.
    pub enum SuspensionEvent("student.suspension_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        Agree = "agree": "同意", "agrees";
        Refuse = "refuse": "不同意", "refuses";
        Withdraw = "withdraw": "撤回", "withdraws";
        Register = "register": "登记（备案）", "registers it in the roll system";
    }
}

code_list! {
    /// Who acts on a suspension.
    pub enum SuspensionActor("student.suspension_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        Applicant = "applicant": "申请人", "applicant";
        School = "school": "学校", "school";
        TownshipGovernment = "township_government": "乡镇人民政府", "township government";
        CountyAuthority = "county_authority": "县级教育行政部门", "education authority of the county";
        CityAuthority = "city_authority": "市级教育行政部门", "education authority of the city";
    }
}

impl SuspensionReason {
    /// Whether it is one of health.
    pub const fn is_medical(self) -> bool {
        matches!(self, Self::Illness | Self::Injury | Self::Psychological | Self::InfectiousDisease)
    }
}
