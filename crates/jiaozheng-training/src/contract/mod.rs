//! Contracts of off-campus training (中小学生校外培训服务合同).

mod codes;
mod money;
mod parties;
mod rules;
mod sample;
pub mod settings;

use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::{Link, LinkedRule};
use jiaozheng_core::sample::{Group, Samples};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Context, Extensions, LocalDate, MobilePhone, Person, Record,
    RecordId, RecordKind, RecordMeta, Rule, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{
    ChargeKind, ClassForm, ContractForm, ContractSigner, PaymentMethod, Receipt,
};
pub use self::money::{Charge, ContractEscrow, ContractRefund};
pub use self::parties::{ContractGuardian, ContractInstitution};
use crate::institution::Fen;
use crate::{TargetGroup, TrainingCategory, TrainingMode};

/// How many sessions there are.
pub type Sessions = BoundedInteger<0, 2000>;

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<Contract>().code_lists(codes::LISTS).settings(settings::ALL);

/// 校外培训服务合同。A contract of training, with what was charged and refunded so far: the fields of the
/// model contract GF—2021—2604.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_training::Contract;
/// use jiaozheng_training::contract::PaymentMethod;
///
/// let mut contract = (Contract::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(contract.clone(), &Context::new()).is_ok());
///
/// contract.charges[0].method = PaymentMethod::Loan;
/// let report = check(contract, &Context::new()).unwrap_err();
/// let rules: Vec<_> = report.findings().iter().map(|finding| finding.rule.id).collect();
/// assert_eq!(rules, ["training.contract.paid_by_loan"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// 记录标识。Identifier of the record, given by the system that keeps the contract.
    pub id: RecordId,
    /// 合同编号。Number of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_number: Option<BoundedText<40>>,
    /// 合同文本。On which form it is written.
    pub form: ContractForm,
    /// 甲方。The institution.
    pub institution: ContractInstitution,
    /// 学员。The student.
    pub student: Person,
    /// 学员电话。Phone of the student.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub student_phone: Option<MobilePhone>,
    /// 就读学校。School of the student.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school: Option<BoundedText<100>>,
    /// 就读年级。Grade of the student, as it is called there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school_grade: Option<BoundedText<20>>,
    /// 培训对象。For whom the course is.
    pub target: TargetGroup,
    /// 乙方。The guardian.
    pub guardian: ContractGuardian,
    /// 签订人。Who signed for the student.
    pub signed_by: ContractSigner,
    /// 签订日期。Day on which it was signed; its law applies.
    pub signed_on: LocalDate,
    /// 培训形式。How training is given.
    pub mode: TrainingMode,
    /// 培训项目。What is trained.
    pub category: TrainingCategory,
    /// 课程名称。Name of the course.
    pub course_name: BoundedText<100>,
    /// 培训方式。In which form the class is taught.
    pub class_form: ClassForm,
    /// 班额。How many there are in the class at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_size: Option<BoundedInteger<1, 500>>,
    /// 总课时数。How many sessions there are.
    pub sessions: Sessions,
    /// 每课时分钟数。How many minutes a session has.
    pub session_minutes: BoundedInteger<5, 300>,
    /// 开课日期。First day of the course.
    pub starts_on: LocalDate,
    /// 预计结课日期。Last day of the course as planned.
    pub ends_on: LocalDate,
    /// 课时单价（分）。Price of a session, in fen.
    pub price_fen: Fen,
    /// 其他费用（分）。Price of material and what else there is, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_fees_fen: Option<Fen>,
    /// 优惠金额（分）。What is taken off, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_fen: Option<Fen>,
    /// 费用总额（分）。The whole price, in fen.
    pub fee_fen: Fen,
    /// 收费标准是否公示。Whether the prices are published.
    pub is_price_published: bool,
    /// 预收费监管。How what is paid in advance is secured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escrow: Option<ContractEscrow>,
    /// 退费约定。What was agreed on refunds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_terms: Option<BoundedText<400>>,
    /// 收费记录。What was charged so far, oldest first.
    #[validate(length(max = 36))]
    pub charges: Vec<Charge>,
    /// 退费。What was asked back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<ContractRefund>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for Contract {
    const META: RecordMeta =
        RecordMeta::new("training.contract", text("校外培训服务合同", "contract"), "/signed_on")
            .file_names(&["培训合同"]);
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKED_RULES: &'static [LinkedRule<Self>] = rules::LINKED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    const GROUPS: &'static [Group] = sample::GROUPS;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.signed_on
    }

    fn facts(&self, _: &Context<'_>) {}
}

impl Contract {
    /// What was charged altogether, in fen.
    pub fn charged_fen(&self) -> i64 {
        self.charges.iter().map(|charge| charge.amount_fen.get()).sum()
    }

    /// The first and the last day that was paid for.
    pub fn covered(&self) -> Option<(LocalDate, LocalDate)> {
        let from = self.charges.iter().map(|charge| charge.covers_from).min()?;
        let to = self.charges.iter().map(|charge| charge.covers_to).max()?;
        Some((from, to.max(from)))
    }
}
