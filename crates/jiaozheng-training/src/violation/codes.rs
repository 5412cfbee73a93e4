//! Codes of cases. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use super::penalty::{PenaltyLaw, PenaltyMeasure, PenaltyTier};
use crate::{TrainingCategory, TrainingMode, ViolationAct};

/// All lists that stand in a case and are not those of every area.
pub(super) const LISTS: &[CodeList] = &{
    let [subject, sports, arts, technology] = TrainingCategory::LISTS;
    [
        subject,
        sports,
        arts,
        technology,
        TrainingMode::LIST,
        ViolationAct::LIST,
        PenaltyTier::LIST,
        PenaltyMeasure::LIST,
        PenaltyLaw::LIST,
        SubjectKind::LIST,
        Guise::LIST,
        Discovery::LIST,
        Harm::LIST,
        Aggravation::LIST,
        Mitigation::LIST,
        Waiver::LIST,
        AuthorityLevel::LIST,
        ViolationState::LIST,
        ViolationEvent::LIST,
        ViolationActor::LIST,
    ]
};

code_list! {
    /// Whom a case is about.
    pub enum SubjectKind("training.violation_subject", "当事人类型", "Whom the case is about", Public, &[Basis::Consistency]) {
        Institution = "institution": "校外培训机构", "an institution with a licence";
        Organisation = "organisation": "其他单位", "another organisation";
        Person = "person": "自然人", "a natural person";
    }
}

code_list! {
    /// Under which guise subjects are trained, items of article 18.
    pub enum Guise("training.guise", "变相开展学科类培训的方式", "Under which guise subjects are trained", Public, &[crate::law::DISGUISED]) {
        Online = "online": "通过即时通讯、网络会议、直播平台等方式", "by messages, online meetings or live streams";
        PrivatePlace = "private_place": "利用居民楼、酒店、咖啡厅等场所", "in homes, hotels, cafés";
        OtherName = "other_name": "以咨询、文化传播、素质拓展、竞赛、思维训练、家政服务、家庭教育指导、住家教师、众筹私教、游学、研学、冬夏令营、托管等名义", "under another name: advice, camps, study tours, live-in teachers, day care";
        Other = "other": "其他未经审批开展学科类培训的方式", "another one";
    }
}

code_list! {
    /// How an act was found.
    pub enum Discovery("training.discovery", "案件来源", "How the act was found", Public, &[Basis::Consistency]) {
        Inspection = "inspection": "监督检查（双随机、专项检查）", "an inspection";
        Complaint = "complaint": "投诉举报", "a complaint";
        Assigned = "assigned": "上级机关交办", "a higher authority";
        Transferred = "transferred": "其他机关移送", "another authority";
        Other = "other": "其他", "another way";
    }
}

code_list! {
    /// What harm was done.
    pub enum Harm("training.harm", "危害后果", "What harm was done", Public, &[Basis::Consistency]) {
        None = "none": "没有造成危害后果", "none";
        Slight = "slight": "危害后果轻微", "slight";
        Considerable = "considerable": "造成危害后果", "some";
    }
}

code_list! {
    /// What makes an act worse.
    pub enum Aggravation("training.aggravation", "从重处罚情形", "What makes the act worse", Public, &[crate::law::HEAVIER]) {
        TeacherInService = "teacher_in_service": "中小学在职教师且培训内容为学科类", "a teacher in service who trains in subjects";
        Again = "again": "被处理后两年内再次实施", "again within two years";
        Resisted = "resisted": "拒绝、阻碍或者以暴力威胁行政执法人员执法", "resisted officers";
        Other = "other": "其他", "something else";
    }
}

code_list! {
    /// What makes a penalty lighter, or less than the law has for the act: articles 30 and 32 of the law on
    /// penalties.
    pub enum Mitigation("training.mitigation", "从轻或者减轻处罚情形", "What makes a penalty lighter or less", Public, &[crate::law::MITIGATED, crate::law::UNDER_FOURTEEN]) {
        HarmRemoved = "harm_removed": "主动消除或者减轻违法行为危害后果", "removed the harm or made it less";
        Coerced = "coerced": "受他人胁迫或者诱骗实施违法行为", "was forced or lured";
        Confessed = "confessed": "主动供述行政机关尚未掌握的违法行为", "told what was not known yet";
        Merit = "merit": "配合行政机关查处违法行为有立功表现", "helped the authority";
        Minor = "minor": "已满十四周岁不满十八周岁", "from fourteen to eighteen years old";
        Other = "other": "法律、法规、规章规定的其他情形", "something else that the law names";
    }
}

code_list! {
    /// Why nobody is punished.
    pub enum Waiver("training.waiver", "不予处罚事由", "Why nobody is punished", Public, crate::law::WAIVERS) {
        Slight = "slight": "违法行为轻微并及时改正，没有造成危害后果", "slight, corrected, without harm";
        FirstTime = "first_time": "初次违法且危害后果轻微并及时改正", "for the first time, with little harm, corrected";
        NoFault = "no_fault": "当事人有证据足以证明没有主观过错", "no fault, as is proved";
        UnderFourteen = "under_fourteen": "不满十四周岁", "under fourteen";
        TooLate = "too_late": "超过追究时效", "found too late";
        NotEstablished = "not_established": "违法事实不能成立", "the facts are not established";
    }
}

code_list! {
    /// Of which level the deciding body is.
    pub enum AuthorityLevel("training.authority_level", "作出决定的机关层级", "Of which level the deciding body is", Public, &[Basis::Consistency]) {
        Township = "township": "乡镇级", "township";
        County = "county": "县级", "county";
        City = "city": "设区的市级", "city";
        Province = "province": "省级", "province";
    }
}

code_list! {
    /// Where a case stands.
    pub enum ViolationState("training.violation_state", "办理状态", "Where the case stands", Public, &[Basis::Consistency]) {
        Filed = "filed": "已立案", "filed";
        Investigated = "investigated": "调查终结", "investigated";
        Notified = "notified": "已告知拟处罚内容", "the party has been told";
        HearingRequested = "hearing_requested": "已要求听证", "a hearing has been asked for";
        HearingCalled = "hearing_called": "已通知听证", "the hearing has been called";
        Heard = "heard": "听证结束", "heard";
        Decided = "decided": "已作出处罚决定", "decided";
        Delivered = "delivered": "决定书已送达", "delivered";
        Executed = "executed": "已执行完毕", "executed";
        NotPunished = "not_punished": "不予处罚", "not punished";
        Referred = "referred": "已移送司法机关", "referred to the prosecution";
        Withdrawn = "withdrawn": "已撤销立案", "withdrawn";
    }
}

code_list! {
    /// What can happen to a case.
    pub enum ViolationEvent("training.violation_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        Conclude = "conclude": "调查终结", "ends the investigation";
        Notify = "notify": "告知拟处罚内容及权利", "tells what is intended and which rights there are";
        RequestHearing = "request_hearing": "要求听证", "asks for a hearing";
        CallHearing = "call_hearing": "通知听证时间、地点", "calls the hearing";
        Hear = "hear": "举行听证", "holds the hearing";
        Decide = "decide": "作出处罚决定", "decides";
        Deliver = "deliver": "送达决定书", "delivers the decision";
        Execute = "execute": "执行完毕", "all is done that was decided";
        NotPunish = "not_punish": "决定不予处罚", "decides not to punish";
        Refer = "refer": "移送司法机关", "refers it to the prosecution";
        Withdraw = "withdraw": "撤销立案", "withdraws it";
    }
}

code_list! {
    /// Who acts.
    pub enum ViolationActor("training.violation_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        TrainingAuthority = "training_authority": "校外培训主管部门", "the department for training";
        EnforcementAuthority = "enforcement_authority": "综合行政执法部门", "the department that enforces for several";
        Party = "party": "当事人", "the party";
    }
}
