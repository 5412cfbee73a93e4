//! Who founded an institution, who leads it, who works there.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::{
    BoundedInteger, BoundedText, CreditCode, Identity, LocalDate, MobilePhone, Organisation,
    PersonName, TeacherCertificateNumber,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    CheckResult, Employment, HeadBar, Office, SponsorKind, StaffBar, StaffKind, StaffOrigin,
};
use crate::{TargetGroup, TrainingCategory, TrainingSubject};

/// 举办者。Who founded an institution.
///
/// ```
/// use jiaozheng_training::institution::{Sponsor, SponsorKind};
///
/// let sponsor: Sponsor = serde_json::from_str(
///     r#"{
///         "kind": "organisation",
///         "name": "示例文化公司",
///         "credit_code": "91411000MB00000004",
///         "organisation": "company"
///     }"#,
/// )?;
/// assert_eq!(sponsor.organisation(), Some(SponsorKind::Company));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Sponsor {
    /// 自然人。A person.
    Person {
        /// 姓名。Name of the founder.
        name: PersonName,
        /// 是否具有政治权利和完全民事行为能力。Whether the founder has political rights and full legal capacity.
        is_eligible: bool,
    },
    /// 组织。An organisation.
    Organisation {
        /// 名称。Name of the organisation.
        name: BoundedText<100>,
        /// 统一社会信用代码。Unified social credit code of the organisation.
        credit_code: CreditCode,
        /// 组织类型。What kind of organisation.
        organisation: SponsorKind,
    },
}

impl Sponsor {
    /// What kind of organisation it is, if it is one.
    pub const fn organisation(&self) -> Option<SponsorKind> {
        match self {
            Self::Organisation { organisation, .. } => Some(*organisation),
            Self::Person { .. } => None,
        }
    }
}

/// 与学校的合作。What an institution does together with a school or kindergarten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partnership {
    /// 合作学校。The school or kindergarten.
    pub school: Organisation,
    /// 是否有偿课程辅导。Whether pupils pay for lessons.
    pub is_paid_lessons: bool,
    /// 合作起始日期。Day since when.
    pub since: LocalDate,
}

/// 决策机构负责人。Who leads the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BoardHead {
    /// 姓名。Name of the head.
    pub name: PersonName,
    /// 不符合任职条件的情形。Why the head may not be one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bar: Option<HeadBar>,
}

/// 行政负责人。Who runs the institution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Principal {
    /// 姓名。Name of the principal.
    pub name: PersonName,
    /// 任职日期。Day since when.
    pub since: LocalDate,
}

/// 法定代表人。Who stands for the institution in law.
///
/// ```
/// use jiaozheng_training::institution::LegalRepresentative;
///
/// let person: LegalRepresentative = serde_json::from_str(
///     r#"{
///         "name": "示三",
///         "identity": {"kind": "resident_id", "number": "41260119900101709X"},
///         "mobile_phone": "15400000001",
///         "office": "principal"
///     }"#,
/// )?;
/// assert_eq!(format!("{:?}", person.name), "PersonName(*)");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalRepresentative {
    /// 姓名。Name of the legal representative.
    pub name: PersonName,
    /// 身份证件。Identity document of the legal representative.
    pub identity: Identity,
    /// 移动电话。Mobile phone of the legal representative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_phone: Option<MobilePhone>,
    /// 职务。By which office.
    pub office: Office,
}

/// 从业人员。Somebody who works at an institution, without a name.
///
/// ```
/// use jiaozheng_training::institution::StaffMember;
///
/// let teacher: StaffMember = serde_json::from_str(
///     r#"{
///         "kind": "teaching",
///         "employment": "full_time",
///         "origin": "chinese",
///         "teaches": {"kind": "sports", "project": "martial_arts"},
///         "qualification": {"kind": "professional", "title": "武术教练员"},
///         "teaches_at_school": false,
///         "hired_on": "2023-03-06"
///     }"#,
/// )?;
/// assert!(!teacher.teaches_subject() && teacher.qualification.is_some());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffMember {
    /// 人员类别。What the member does.
    pub kind: StaffKind,
    /// 用工形式。Full-time or part-time.
    pub employment: Employment,
    /// 人员来源。Where the member comes from.
    pub origin: StaffOrigin,
    /// 任教或者教研的项目。What the member teaches or does research on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teaches: Option<TrainingCategory>,
    /// 资质。What shows that the member can do it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification: Option<Qualification>,
    /// 是否中小学、幼儿园在职教师。Whether the member teaches at a school or kindergarten.
    pub teaches_at_school: bool,
    /// 不得从业的情形。Why the member may not work there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bar: Option<StaffBar>,
    /// 入职日期。Day of hiring.
    pub hired_on: LocalDate,
    /// 书面合同签订日期。Day on which a contract was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_signed_on: Option<LocalDate>,
    /// 入职查询日期。Day on which offences were looked up before hiring.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry_checked_on: Option<LocalDate>,
    /// 最近查询日期。Day on which offences were last looked up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_checked_on: Option<LocalDate>,
    /// 最近查询结果。What the last look-up said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_result: Option<CheckResult>,
    /// 信息公示日期。Day since when the member's qualification and courses are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_on: Option<LocalDate>,
    /// 全国平台备案日期。Day on which the member was filed on the national platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed_on: Option<LocalDate>,
}

/// 资质。What shows that somebody can teach.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Qualification {
    /// 教师资格证书。A teacher certificate.
    TeacherCertificate {
        /// 教师资格种类。What the certificate is for.
        certificate: TeacherCertificateKind,
        /// 任教学科。The subject that it names.
        #[serde(skip_serializing_if = "Option::is_none")]
        subject: Option<TrainingSubject>,
        /// 教师资格证书编号。Number of the certificate.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<TeacherCertificateNumber>,
    },
    /// 职业（专业）能力证明。A proof of skill.
    Professional {
        /// 证书名称。What the proof is called.
        title: BoundedText<60>,
    },
}

/// 培训班次。A class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainingClass {
    /// 培训项目。What is trained.
    pub category: TrainingCategory,
    /// 培训对象。Who is trained.
    pub target: TargetGroup,
    /// 学员人数。How many pupils.
    pub students: BoundedInteger<0, 2000>,
    /// 教学人员人数。How many teach them.
    pub teachers: BoundedInteger<0, 200>,
    /// 专职教学人员人数。How many of these full-time.
    pub full_time_teachers: BoundedInteger<0, 200>,
}

impl StaffMember {
    /// The subject of the curriculum that the member teaches, or does research on.
    pub fn subject(&self) -> Option<TrainingSubject> {
        match self.teaches {
            Some(TrainingCategory::Subject { subject }) if self.kind.is_academic() => Some(subject),
            _ => None,
        }
    }

    /// Whether the member teaches a subject of the curriculum, or does research on it.
    pub fn teaches_subject(&self) -> bool {
        self.subject().is_some()
    }
}
