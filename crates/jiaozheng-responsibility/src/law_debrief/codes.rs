//! Codes of year-end reports on the rule of law. There is no official list, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

/// All lists that stand in such a report and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    DebriefPosition::LIST,
    DebriefForm::LIST,
    DebriefSectionKind::LIST,
    DebriefVenue::LIST,
    DebriefResult::LIST,
];

code_list! {
    /// What the reporting person is in the body.
    pub enum DebriefPosition("responsibility.debrief_position", "述法人身份", "What the reporting person is in the body", Public, &[Basis::Consistency]) {
        Principal = "principal": "党政主要负责人", "principal of Party group or administration";
        TeamMember = "team_member": "其他班子成员", "another member of the leading group";
        Other = "other": "其他人员", "somebody else";
    }
}

code_list! {
    /// How somebody reports on the rule of law.
    pub enum DebriefForm("responsibility.debrief_form", "述法形式", "How somebody reports on the rule of law", Public, &[Basis::Consistency]) {
        Special = "special": "专题述法", "by itself";
        InWorkReport = "in_work_report": "结合年终述职述法", "as a part of the year-end report on work";
    }
}

code_list! {
    /// What a section of a report is on.
    pub enum DebriefSectionKind("responsibility.debrief_section", "述法内容部分", "What a section of the report is on", Public, &[Basis::Consistency]) {
        Study = "study": "法治学习情况", "how the law was studied";
        LawfulDecisions = "lawful_decisions": "依法决策情况", "how decisions were kept lawful";
        Institutions = "institutions": "制度建设情况", "which institutions were built";
        Enforcement = "enforcement": "行政执法情况", "how the law was enforced";
        LegalEducation = "legal_education": "法治宣传教育情况", "how the law was taught";
        Problems = "problems": "存在的问题", "what is wanting";
        NextSteps = "next_steps": "下一步措施", "what comes next";
    }
}

code_list! {
    /// Where somebody reports.
    pub enum DebriefVenue("responsibility.debrief_venue", "述法场合", "Where somebody reports", Public, &[Basis::Consistency]) {
        Commission = "commission": "依法治市（县、区）委员会会议", "commission on the rule of law";
        PartyMeeting = "party_meeting": "党委（党组）会议", "meeting of the Party committee or group";
        YearEndMeeting = "year_end_meeting": "年度考核述职会议", "meeting on the yearly assessment";
        InWriting = "in_writing": "书面述法", "in writing";
    }
}

code_list! {
    /// How a report was appraised.
    pub enum DebriefResult("responsibility.debrief_result", "评议结果", "How the report was appraised", Public, &[Basis::Consistency]) {
        Good = "good": "好", "good";
        RatherGood = "rather_good": "较好", "rather good";
        Fair = "fair": "一般", "fair";
        Poor = "poor": "差", "poor";
    }
}
