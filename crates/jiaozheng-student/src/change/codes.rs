//! Codes of changes of a roll. The official list (异动类别代码) is for all of education and was seen in
//! contradicting copies only, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::{RollState, SchoolSystem, Stage};

/// All lists that stand in a change and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    Stage::LIST,
    SchoolSystem::LIST,
    RollState::LIST,
    ChangeKind::LIST,
    ChangeInitiator::LIST,
    ChangeDocument::LIST,
    ReportRecipient::LIST,
    KeyField::LIST,
    CertificateKind::LIST,
];

code_list! {
    /// What happened to a roll. Suspensions and resumptions are records of their own.
    pub enum ChangeKind("student.change_kind", "异动类别", "What happened to the roll", Public, &[Basis::Consistency]) {
        Promotion = "promotion": "升级", "to the next grade";
        Retention = "retention": "留级（降级）", "kept in a grade, or put into a lower one";
        GradeSkip = "grade_skip": "跳级", "over a grade";
        TransferOut = "transfer_out": "转出", "to another school";
        TransferIn = "transfer_in": "转入", "from another school";
        Dropout = "dropout": "辍学登记", "dropped out";
        DropoutReturn = "dropout_return": "辍学返校", "back after dropping out";
        GoingAbroad = "going_abroad": "出境就读", "gone abroad to study";
        ReturnFromAbroad = "return_from_abroad": "回国（入境）就读", "back from abroad";
        Withdrawal = "withdrawal": "退学", "withdrawn from school";
        Expulsion = "expulsion": "开除学籍", "expelled";
        Graduation = "graduation": "毕业", "graduated";
        Completion = "completion": "结业", "completed without graduation";
        Incomplete = "incomplete": "肄业", "left before completion";
        Death = "death": "死亡", "died";
        KeyFieldCorrection = "key_field_correction": "关键信息变更", "a key field corrected";
        Cancellation = "cancellation": "注销重复或者虚假学籍", "a double or false roll cancelled";
    }
}

code_list! {
    /// Who wants a change.
    pub enum ChangeInitiator("student.change_initiator", "提出方", "Who wants it", Public, &[Basis::Consistency]) {
        Guardian = "guardian": "学生及其监护人", "the student and guardian";
        School = "school": "学校", "the school";
        Authority = "authority": "学籍主管部门", "the authority that keeps the rolls";
    }
}

code_list! {
    /// A document that proves a change.
    pub enum ChangeDocument("student.change_document", "证明材料", "Documents that prove the change", Public, &[Basis::Consistency]) {
        Application = "application": "书面申请", "written application";
        HouseholdRegister = "household_register": "户口簿", "household register";
        PoliceCertificate = "police_certificate": "公安机关证明", "certificate of the police";
        DeathCertificate = "death_certificate": "死亡证明", "death certificate";
        ExitDocument = "exit_document": "护照、签证等出境证件", "passport, visa or the like";
        Other = "other": "其他", "another document";
    }
}

code_list! {
    /// Who is told of a dropout.
    pub enum ReportRecipient("student.report_recipient", "报告对象", "Who is told", Public, &[Basis::Consistency]) {
        TownshipGovernment = "township_government": "乡镇人民政府", "township government";
        CountyAuthority = "county_authority": "县级教育行政部门", "education authority of the county";
        RollAuthority = "roll_authority": "学籍主管部门", "authority that keeps the rolls";
    }
}

code_list! {
    /// A field of a roll that changes on proof only.
    pub enum KeyField("student.key_field", "关键信息", "A field that changes on proof only", Public, &[Basis::Consistency]) {
        Name = "name": "姓名", "name";
        Identity = "identity": "身份证件", "identity document";
        Sex = "sex": "性别", "sex";
        BirthDate = "birth_date": "出生日期", "birth date";
    }
}

code_list! {
    /// A certificate that a student leaves with.
    pub enum CertificateKind("student.certificate_kind", "证书类别", "What the student leaves with", Public, &[Basis::Consistency]) {
        Graduation = "graduation": "毕业证书", "of graduation";
        Completion = "completion": "结业证书", "of completion";
        Incomplete = "incomplete": "肄业证书", "of studies not completed";
    }
}

impl ChangeKind {
    /// Whether the student goes to another school or comes from one.
    pub const fn is_transfer(self) -> bool {
        matches!(self, Self::TransferOut | Self::TransferIn)
    }

    /// Whether such a change can happen to a roll in that state.
    pub const fn is_possible_in(self, state: RollState) -> bool {
        match self {
            Self::DropoutReturn => matches!(state, RollState::DroppedOut),
            Self::ReturnFromAbroad => matches!(state, RollState::Abroad),
            Self::Death | Self::KeyFieldCorrection | Self::Cancellation => {
                !matches!(state, RollState::Cancelled)
            }
            Self::Withdrawal => state.attends() || matches!(state, RollState::Suspended),
            _ => state.attends(),
        }
    }

    /// The certificate that goes with it.
    pub const fn certificate(self) -> Option<CertificateKind> {
        match self {
            Self::Graduation => Some(CertificateKind::Graduation),
            Self::Completion => Some(CertificateKind::Completion),
            Self::Incomplete => Some(CertificateKind::Incomplete),
            _ => None,
        }
    }
}
