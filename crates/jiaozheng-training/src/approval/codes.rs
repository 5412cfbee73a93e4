//! Codes of approvals. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::institution::{LicenceLevel, SponsorKind};
use crate::{LegalNature, TargetGroup, TrainingGroup, TrainingMode};

/// All lists that stand in an approval and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    TrainingGroup::LIST,
    TrainingMode::LIST,
    TargetGroup::LIST,
    LegalNature::LIST,
    ApprovalKind::LIST,
    ApprovalChange::LIST,
    LicenceLevel::LIST,
    SponsorKind::LIST,
    ApprovalDocument::LIST,
    ApprovalState::LIST,
    ApprovalEvent::LIST,
    ApprovalActor::LIST,
];

code_list! {
    /// What is applied for.
    pub enum ApprovalKind("training.approval_kind", "申请事项", "What is applied for", Public, &[Basis::Consistency]) {
        Establish = "establish": "设立", "a new institution";
        ReApprove = "re_approve": "重新审核登记", "an existing institution is looked at again";
        Convert = "convert": "学科类转为非学科类", "from subjects of the curriculum to something else";
        Change = "change": "变更", "a change of what is licensed";
        Renew = "renew": "延续", "the licence for another term";
    }
}

code_list! {
    /// What is to change.
    pub enum ApprovalChange("training.approval_change", "变更事项", "What is to change", Public, &[Basis::Consistency]) {
        Sponsor = "sponsor": "举办者", "the sponsor";
        Name = "name": "名称", "the name";
        Category = "category": "层次或者类别", "level or category";
        Address = "address": "办学地址（含增设校区）", "the address, a further place of teaching too";
        Division = "division": "分立", "the institution is divided";
        Merger = "merger": "合并", "the institution is merged";
        LegalRepresentative = "legal_representative": "法定代表人", "the legal representative";
    }
}

code_list! {
    /// What is handed in.
    pub enum ApprovalDocument("training.approval_document", "申请材料", "What is handed in", Public, &[Basis::Consistency]) {
        Report = "report": "申办报告", "report on what is to be set up";
        SponsorDetails = "sponsor_details": "举办者的姓名、住址或者名称、地址", "who the sponsor is";
        AssetProof = "asset_proof": "资产来源、资金数额及有效证明文件", "proof of assets";
        PreparationApproval = "preparation_approval": "筹设批准书", "letter that approved the preparation";
        PreparationReport = "preparation_report": "筹设情况报告", "report on the preparation";
        Charter = "charter": "章程和首届决策机构组成人员名单", "charter and members of the first board";
        StaffQualifications = "staff_qualifications": "校长、教师、财会人员的资格证明文件", "qualifications of head, teachers and accountants";
        JointAgreement = "joint_agreement": "联合办学协议", "agreement of several sponsors";
        BoardResolution = "board_resolution": "理事会或者董事会决议", "resolution of the board";
        Liquidation = "liquidation": "财务清算报告", "report on the financial liquidation";
        SponsorAgreement = "sponsor_agreement": "举办者变更协议", "agreement on the change of sponsor";
        PremisesProof = "premises_proof": "办学场所证明", "proof of the premises";
        FireSafety = "fire_safety": "消防安全证明", "proof of fire safety";
    }
}

code_list! {
    /// Where an application stands.
    pub enum ApprovalState("training.approval_state", "办理状态", "Where the application stands", Public, &[Basis::Consistency]) {
        PreparationApplied = "preparation_applied": "已申请筹设", "preparation applied for";
        PreparationSupplementAsked = "preparation_supplement_asked": "筹设申请待补正材料", "waiting for what is missing to prepare";
        PreparationAccepted = "preparation_accepted": "筹设申请已受理", "preparation under review";
        Preparing = "preparing": "筹设中", "in preparation";
        Applied = "applied": "已申请", "applied for";
        SupplementAsked = "supplement_asked": "待补正材料", "waiting for what is missing";
        Accepted = "accepted": "已受理", "under review";
        Consented = "consented": "主管部门已审核同意", "consented to by the competent department";
        Publicised = "publicised": "公示中", "publicised";
        Granted = "granted": "已准予许可", "granted";
        Registered = "registered": "已办理法人登记", "registered as a legal person";
        Listed = "listed": "已列入白名单", "on the whitelist";
        NotAccepted = "not_accepted": "不予受理", "not taken";
        Refused = "refused": "不予许可", "refused";
        Withdrawn = "withdrawn": "已撤回", "withdrawn";
    }
}

code_list! {
    /// What can happen to an application.
    pub enum ApprovalEvent("training.approval_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        Accept = "accept": "受理", "takes the application";
        Decline = "decline": "不予受理", "does not take it";
        AskSupplement = "ask_supplement": "一次性告知补正", "says what is missing";
        Supplement = "supplement": "补正材料", "hands in what was missing";
        GrantPreparation = "grant_preparation": "同意筹设", "approves the preparation";
        Apply = "apply": "申请正式设立", "applies after the preparation";
        Consent = "consent": "审核同意", "consents";
        Publicise = "publicise": "公示", "publicises";
        Extend = "extend": "延长办理期限", "takes more time";
        Grant = "grant": "准予许可", "grants";
        Refuse = "refuse": "不予许可", "refuses";
        Register = "register": "法人登记", "registers the legal person";
        List = "list": "列入白名单", "puts it on the whitelist";
        Withdraw = "withdraw": "撤回", "withdraws";
    }
}

code_list! {
    /// Who acts on an application.
    pub enum ApprovalActor("training.approval_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        Applicant = "applicant": "申请人", "applicant";
        Education = "education": "教育行政部门", "education authority";
        Department = "department": "业务主管部门", "competent department";
        AdministrativeApproval = "administrative_approval": "行政审批部门", "office of administrative approval";
        Registrar = "registrar": "法人登记机关", "registration authority";
    }
}

impl ApprovalKind {
    /// Whether a licence comes of it that was not there before.
    pub const fn is_new(self) -> bool {
        !matches!(self, Self::Change | Self::Renew)
    }
}

impl ApprovalState {
    /// Whether the application was granted.
    pub const fn is_granted(self) -> bool {
        matches!(self, Self::Granted | Self::Registered | Self::Listed)
    }

    /// Whether it came to an end without being granted.
    pub const fn is_in_vain(self) -> bool {
        matches!(self, Self::NotAccepted | Self::Refused | Self::Withdrawn)
    }

    /// Whether the application itself was taken, and not in vain.
    pub const fn is_taken(self) -> bool {
        self.is_granted() || matches!(self, Self::Accepted | Self::Consented | Self::Publicised)
    }
}
