//! Codes of contracts. There is no official list of them, so they are words.

use jiaozheng_core::code::{CodeList, Coded};
use jiaozheng_core::{Basis, code_list};

use crate::institution::EscrowMode;
use crate::{TargetGroup, TrainingCategory, TrainingMode};

/// All lists that stand in a contract and are not those of every area.
pub(super) const LISTS: &[CodeList] = &{
    let [subject, sports, arts, technology] = TrainingCategory::LISTS;
    [
        subject,
        sports,
        arts,
        technology,
        TargetGroup::LIST,
        TrainingMode::LIST,
        EscrowMode::LIST,
        ContractForm::LIST,
        ContractSigner::LIST,
        ClassForm::LIST,
        ChargeKind::LIST,
        PaymentMethod::LIST,
        Receipt::LIST,
    ]
};

code_list! {
    /// On which form a contract is written.
    pub enum ContractForm("training.contract_form", "合同文本", "On which form the contract is written", Public, &[crate::law::MODEL_FIELDS]) {
        Model2021 = "gf_2021_2604": "中小学生校外培训服务合同（示范文本）GF—2021—2604", "the model contract of 2021";
        Model2020 = "gf_2020_2604": "中小学生校外培训服务合同（示范文本）GF—2020—2604", "the model contract of 2020";
        Local = "local": "地方示范文本", "a model contract of a province or city";
        Own = "own": "机构自拟文本", "the institution's own text";
    }
}

code_list! {
    /// Who signed for the student.
    pub enum ContractSigner("training.contract_signer", "签订人", "Who signed for the student", Public, &[Basis::Consistency]) {
        Guardian = "guardian": "监护人", "the guardian";
        StudentWithConsent = "student_with_consent": "学员（经监护人同意或者追认）", "the student, with the guardian's consent";
        Student = "student": "学员本人", "the student alone";
    }
}

code_list! {
    /// In which form a class is taught.
    pub enum ClassForm("training.class_form", "培训方式", "In which form the class is taught", Public, &[Basis::Consistency]) {
        OneToOne = "one_to_one": "一对一", "one to one";
        Small = "small": "小班额", "a small class";
        Large = "large": "大班额", "a large class";
        Other = "other": "其他", "another one";
    }
}

code_list! {
    /// As what something is charged. Whatever it is called, it counts as a charge.
    pub enum ChargeKind("training.charge_kind", "收费形式", "As what it is charged", Public, &[crate::law::ONE_CHARGE]) {
        Term = "term": "按培训周期", "for a period";
        Sessions = "sessions": "按课时", "for sessions";
        StoredValue = "stored_value": "充值", "as a stored value";
        SessionCard = "session_card": "次卡", "as a card of sessions";
    }
}

code_list! {
    /// How something was paid.
    pub enum PaymentMethod("training.payment_method", "支付方式", "How it was paid", Public, &[Basis::Consistency]) {
        Platform = "platform": "全国校外教育培训监管与服务综合平台", "by the national platform";
        Transfer = "transfer": "银行转账、刷卡", "by a bank";
        Mobile = "mobile": "移动支付", "by phone";
        Cash = "cash": "现金", "in cash";
        Loan = "loan": "培训贷（含分期贷款）", "by a loan for training";
        Other = "other": "其他", "another way";
    }
}

code_list! {
    /// What was given for a payment.
    pub enum Receipt("training.receipt", "收费凭证", "What was given for the payment", Public, &[Basis::Consistency]) {
        Invoice = "invoice": "发票", "an invoice";
        Slip = "slip": "收据、白条", "a slip";
        Nothing = "nothing": "未开具", "nothing";
    }
}
