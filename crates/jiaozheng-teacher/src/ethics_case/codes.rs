//! Codes of cases of ethics. What breaches them, and the sanctions, are lists of the ministry's rules; the
//! rest has no official list, so it is words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::EmployerKind;
use crate::generated::{EthicsBehaviour, EthicsSanction};

/// All lists that stand in a case and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    EmployerKind::LIST,
    EthicsBehaviour::LIST,
    EthicsSanction::LIST,
    ReportSource::LIST,
    EthicsSeverity::LIST,
    EvidenceKind::LIST,
    EthicsMeasure::LIST,
    EthicsState::LIST,
    EthicsEvent::LIST,
    EthicsActor::LIST,
];

code_list! {
    /// How a breach became known.
    pub enum ReportSource("teacher.report_source", "线索来源", "How it became known", Public, &[Basis::Consistency]) {
        Complaint = "complaint": "投诉举报", "a complaint or report";
        Inspection = "inspection": "检查发现", "an inspection";
        Transfer = "transfer": "其他机关移送", "another authority";
        Media = "media": "舆情", "the media";
        SelfReport = "self_report": "学校自查", "the school itself";
        Other = "other": "其他", "another way";
    }
}

code_list! {
    /// How serious a breach is.
    pub enum EthicsSeverity("teacher.ethics_severity", "情节", "How serious it is", Personal, &[Basis::Consistency]) {
        Minor = "minor": "情节较轻", "minor";
        Ordinary = "ordinary": "情节一般", "ordinary";
        Serious = "serious": "情节严重", "serious";
        Vile = "vile": "影响恶劣", "of vile influence";
    }
}

code_list! {
    /// What proves a breach.
    pub enum EvidenceKind("teacher.evidence_kind", "证据种类", "What proves it", Public, &[Basis::Consistency]) {
        Document = "document": "书证、物证", "documents, things";
        Testimony = "testimony": "证人证言", "testimony";
        Statement = "statement": "当事人陈述", "what those concerned say";
        Recording = "recording": "视听资料、电子数据", "recordings, data";
        OfficialFinding = "official_finding": "有关机关的认定", "what an authority has found";
    }
}

code_list! {
    /// What a teacher is dealt with besides, or in place of, a sanction.
    pub enum EthicsMeasure("teacher.ethics_measure", "其他处理", "What is done besides a sanction", Personal, &[Basis::Consistency]) {
        Criticism = "criticism": "批评教育", "criticism";
        Admonition = "admonition": "诫勉谈话", "admonition";
        SelfExamination = "self_examination": "责令检查", "a self-examination";
        PublicCriticism = "public_criticism": "通报批评", "criticism by circular";
        Disqualification = "disqualification": "取消评奖评优、职务晋升、职称评定、岗位聘用、工资晋级、申报人才计划等方面的资格", "eligibility for awards, promotion and titles is lost";
    }
}

code_list! {
    /// Where a case stands.
    pub enum EthicsState("teacher.ethics_state", "办理状态", "Where the case stands", Public, &[Basis::Consistency]) {
        Reported = "reported": "已受理线索", "reported";
        Investigating = "investigating": "调查中", "under investigation";
        Proposed = "proposed": "学校已提出处理建议", "the school has made a proposal";
        Decided = "decided": "已作出处理决定", "decided";
        UnderReview = "under_review": "复核中", "under review";
        Reviewed = "reviewed": "已复核，维持原决定", "reviewed, and upheld";
        UnderAppeal = "under_appeal": "申诉中", "under appeal";
        Answered = "answered": "申诉已处理，维持原决定", "the appeal was answered, the decision upheld";
        Registered = "registered": "处理决定已录入信息系统", "in the system";
        Dismissed = "dismissed": "不予处理", "not dealt with";
        Annulled = "annulled": "处理决定已撤销", "the decision was annulled";
    }
}

code_list! {
    /// What can happen to a case.
    pub enum EthicsEvent("teacher.ethics_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        Investigate = "investigate": "开始调查", "begins to investigate";
        Propose = "propose": "提出处理建议", "makes a proposal";
        Decide = "decide": "作出处理决定", "decides";
        Dismiss = "dismiss": "认定不成立，不予处理", "finds nothing to deal with";
        RequestReview = "request_review": "申请复核", "asks for a review";
        Appeal = "appeal": "提出申诉", "appeals";
        Uphold = "uphold": "维持原决定", "upholds the decision";
        Annul = "annul": "撤销原决定", "annuls the decision";
        Register = "register": "录入信息系统", "enters it into the system";
    }
}

code_list! {
    /// Who acts on a case.
    pub enum EthicsActor("teacher.ethics_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        Teacher = "teacher": "教师本人", "the teacher";
        School = "school": "所在学校（幼儿园）", "the school";
        Authority = "authority": "学校主管教育部门", "education authority of the school";
        HigherAuthority = "higher_authority": "上一级行政部门", "the authority above";
    }
}

impl EthicsState {
    /// Whether there is a decision, and it stands.
    pub const fn is_decided(self) -> bool {
        matches!(
            self,
            Self::Decided
                | Self::UnderReview
                | Self::Reviewed
                | Self::UnderAppeal
                | Self::Answered
                | Self::Registered
        )
    }
}

impl EthicsSanction {
    /// Whether it is heavier than a demerit.
    pub const fn is_heavy(self) -> bool {
        !matches!(self, Self::Warning | Self::Demerit)
    }
}
