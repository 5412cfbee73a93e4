//! Codes of transfers. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::{RollState, SchoolSystem, Stage};

/// All lists that stand in a transfer and are not those of every area.
pub(super) const LISTS: &[CodeList] = &[
    Stage::LIST,
    SchoolSystem::LIST,
    RollState::LIST,
    TransferScope::LIST,
    ClassKind::LIST,
    TransferReason::LIST,
    SupportingDocument::LIST,
    PublicityItem::LIST,
    TransferState::LIST,
    TransferEvent::LIST,
    TransferActor::LIST,
];

code_list! {
    /// How far apart two schools are.
    pub enum TransferScope("student.transfer_scope", "转学范围", "How far apart the schools are", Public, &[Basis::Consistency]) {
        WithinCounty = "within_county": "县域内", "within one county";
        WithinCity = "within_city": "市域内跨县", "within one city, across counties";
        WithinProvince = "within_province": "省内跨市", "within one province, across cities";
        CrossProvince = "cross_province": "跨省", "across provinces";
    }
}

code_list! {
    /// A kind of class.
    pub enum ClassKind("student.class_kind", "班级类型", "Kind of class", Public, &[Basis::Consistency]) {
        Regular = "regular": "普通班", "regular class";
        International = "international": "国际班", "international class";
    }
}

code_list! {
    /// Why a student transfers.
    pub enum TransferReason("student.transfer_reason", "转学原因", "Why the student transfers", Public, &[Basis::Consistency]) {
        HouseholdMoved = "household_moved": "户籍迁移", "the household registration moved";
        AddressChanged = "address_changed": "家庭住址变更", "the family moved";
        GuardianRelocated = "guardian_relocated": "监护人工作调动", "the guardian works elsewhere";
        MigrantChild = "migrant_child": "随迁就读", "the child goes with migrant workers";
        Return = "return": "返乡就读", "the child returns to the place of registration";
        GuardianAway = "guardian_away": "监护人长期因公出国（境）或支援边疆，投靠亲属", "the guardian is long away on duty";
        MilitaryFamily = "military_family": "军人子女", "a child of military personnel";
        Health = "health": "身体状况变化", "the state of health changed";
        Bullying = "bullying": "校园欺凌或者校内矛盾", "bullying or conflict at school";
        OrderedBySchool = "ordered_by_school": "学校要求", "the school demanded it";
        Other = "other": "其他", "another reason";
    }
}

code_list! {
    /// A document that supports an application.
    pub enum SupportingDocument("student.supporting_document", "证明材料", "Documents that support the application", Public, &[Basis::Consistency]) {
        HouseholdRegister = "household_register": "户口簿", "household register";
        GuardianIdentity = "guardian_identity": "监护人身份证件", "identity document of the guardian";
        PropertyTitle = "property_title": "房产证明", "title to the home";
        Lease = "lease": "租赁合同", "lease of the home";
        ResidencePermit = "residence_permit": "居住证", "residence permit";
        BusinessLicence = "business_licence": "营业执照", "business licence";
        Employment = "employment": "劳动合同或者单位证明", "proof of employment";
        RelocationOrder = "relocation_order": "工作调令", "order of relocation";
        MilitaryCertificate = "military_certificate": "军人证件", "military certificate";
        MedicalCertificate = "medical_certificate": "医院证明", "medical certificate";
        RollForm = "roll_form": "学籍基本信息表", "printed roll";
        AcademicTestScores = "academic_test_scores": "学业水平考试成绩证明", "scores of the academic proficiency test";
        AcceptanceLetter = "acceptance_letter": "校长签署的接收函", "letter of acceptance signed by the principal";
        Other = "other": "其他", "another document";
    }
}

code_list! {
    /// Something that is made public before a transfer.
    pub enum PublicityItem("student.publicity_item", "公示内容", "What was made public", Public, &[Basis::Consistency]) {
        Name = "name": "学生姓名", "name of the student";
        FromSchool = "from_school": "转出学校", "sending school";
        ToSchool = "to_school": "转入学校", "receiving school";
        EntryYear = "entry_year": "入学年份", "year of entry";
        AdmissionScore = "admission_score": "入学成绩", "score of admission";
        Reason = "reason": "转学理由", "reason";
    }
}

code_list! {
    /// Where a transfer stands.
    pub enum TransferState("student.transfer_state", "办理状态", "Where the case stands", Public, &[Basis::Consistency]) {
        AtReceivingSchool = "at_receiving_school": "待转入学校核办", "with the receiving school";
        AtReceivingAuthority = "at_receiving_authority": "待转入学校学籍主管部门核办", "with the authority of the receiving school";
        AtReceivingCity = "at_receiving_city": "待转入地市级教育行政部门核办", "with the city of the receiving school";
        AtSendingSchool = "at_sending_school": "待转出学校核办", "with the sending school";
        AtSendingAuthority = "at_sending_authority": "待转出学校学籍主管部门核办", "with the authority of the sending school";
        AtSendingCity = "at_sending_city": "待转出地市级教育行政部门核办", "with the city of the sending school";
        AtSharedAuthority = "at_shared_authority": "待双方共同的学籍主管部门核办", "with the authority of both schools";
        AtSharedCity = "at_shared_city": "待双方共同的市级教育行政部门核办", "with the city of both schools";
        Approved = "approved": "已核准转学", "approved";
        FileHandedOver = "file_handed_over": "学籍档案已移交", "file handed over";
        Refused = "refused": "不予转学", "refused";
        Withdrawn = "withdrawn": "已撤回", "withdrawn";
    }
}

code_list! {
    /// What can happen to a transfer.
    pub enum TransferEvent("student.transfer_event", "办理事项", "What happened", Public, &[Basis::Consistency]) {
        Agree = "agree": "同意", "agrees";
        Refuse = "refuse": "不同意", "refuses";
        Withdraw = "withdraw": "撤回", "withdraws";
        HandOverFile = "hand_over_file": "移交学籍档案", "hands over the file";
    }
}

code_list! {
    /// Who acts on a transfer.
    pub enum TransferActor("student.transfer_actor", "办理主体", "Who acted", Public, &[Basis::Consistency]) {
        Applicant = "applicant": "申请人", "applicant";
        ReceivingSchool = "receiving_school": "转入学校", "receiving school";
        ReceivingAuthority = "receiving_authority": "转入学校学籍主管部门", "authority of the receiving school";
        ReceivingCity = "receiving_city": "转入地市级教育行政部门", "city of the receiving school";
        SendingSchool = "sending_school": "转出学校", "sending school";
        SendingAuthority = "sending_authority": "转出学校学籍主管部门", "authority of the sending school";
        SendingCity = "sending_city": "转出地市级教育行政部门", "city of the sending school";
        SharedAuthority = "shared_authority": "双方共同的学籍主管部门", "authority of both schools";
        SharedCity = "shared_city": "双方共同的市级教育行政部门", "city of both schools";
    }
}
