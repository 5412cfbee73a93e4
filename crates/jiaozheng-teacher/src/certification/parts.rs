//! What stands in an application besides its own fields.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::{BoundedInteger, BoundedText, DivisionCode, LocalDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::{
    CertificationActor, CertificationEvent, ClearanceResult, ClearanceSource, ConductIssuer,
    ConductResult, ExaminationBasis, JurisdictionBasis, PhysicalExamResult, Season,
};
use crate::MandarinLevel;
use crate::certificate::ForfeitureGround;

/// 申请地。Where somebody applies, and why there.
///
/// ```
/// use jiaozheng_teacher::certification::{Jurisdiction, JurisdictionBasis};
///
/// let place: Jurisdiction = serde_json::from_str(r#"{"basis":"household","division":"411002"}"#)?;
/// assert_eq!(place.basis, JurisdictionBasis::Household);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Jurisdiction {
    /// 申请地依据。Why the application is made there.
    pub basis: JurisdictionBasis,
    /// 申请地行政区划。Division of the place.
    pub division: DivisionCode,
}

/// 能力依据。What shows that somebody can teach.
///
/// ```
/// use jiaozheng_teacher::certification::Examination;
///
/// let passed: Examination = serde_json::from_str(
///     r#"{"basis":"national_examination","kind":"2","issued_on":"2024-06-14","valid_until":"2027-06-30"}"#,
/// )?;
/// assert!(passed.subject.is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Examination {
    /// 能力依据类别。What it is.
    pub basis: ExaminationBasis,
    /// 资格种类。Kind of qualification that it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TeacherCertificateKind>,
    /// 学科。Subject that it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<BoundedText<40>>,
    /// 证明编号。Its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_number: Option<BoundedText<40>>,
    /// 取得日期。Day on which it was passed or issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<LocalDate>,
    /// 有效期至。Last day of its validity, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<LocalDate>,
}

/// 普通话水平。A test of Mandarin.
///
/// ```
/// use jiaozheng_teacher::MandarinLevel;
/// use jiaozheng_teacher::certification::Mandarin;
///
/// let test: Mandarin = serde_json::from_str(r#"{"level":"second_a","score_hundredths":8830}"#)?;
/// assert_eq!(test.level, MandarinLevel::SecondA);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mandarin {
    /// 普通话水平等级。Level reached.
    pub level: MandarinLevel,
    /// 得分（百分之一分）。Score in hundredths of a point: 8830 for 88.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score_hundredths: Option<BoundedInteger<0, 10_000>>,
    /// 等级证书编号。Number of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_number: Option<BoundedText<40>>,
}

/// 体检。A physical examination.
///
/// ```
/// use jiaozheng_teacher::certification::PhysicalExam;
///
/// let exam: PhysicalExam = serde_json::from_str(
///     r#"{"hospital":"示例县人民医院","is_designated":true,"on":"2025-05-06","result":"passed"}"#,
/// )?;
/// assert_eq!(format!("{:?}", exam.result), "PhysicalExamResult(*)");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhysicalExam {
    /// 体检医院。Name of the hospital.
    pub hospital: BoundedText<100>,
    /// 是否认定机构指定的县级以上医院。Whether it is a hospital, of a county or larger, that the authority named.
    pub is_designated: bool,
    /// 体检日期。Day of the examination.
    pub on: LocalDate,
    /// 体检结论。What it came to.
    pub result: PhysicalExamResult,
}

/// 思想品德鉴定。What was said of the conduct of somebody.
///
/// ```
/// use jiaozheng_teacher::certification::{ConductIssuer, ConductProof};
///
/// let proof: ConductProof =
///     serde_json::from_str(r#"{"issuer":"school","on":"2025-05-06","result":"good"}"#)?;
/// assert_eq!(proof.issuer, ConductIssuer::School);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConductProof {
    /// 出具单位类别。Who said it.
    pub issuer: ConductIssuer,
    /// 出具日期。On which day.
    pub on: LocalDate,
    /// 鉴定结论。What was said.
    pub result: ConductResult,
}

/// 准入查询。Whether somebody has a record of crimes against minors, as those say who know.
///
/// ```
/// use jiaozheng_teacher::certification::{Clearance, ClearanceSource};
///
/// let clearance: Clearance =
///     serde_json::from_str(r#"{"source":"platform","checked_on":"2025-05-20","result":"clear"}"#)?;
/// assert_eq!(clearance.source, ClearanceSource::Platform);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clearance {
    /// 查询途径。Who was asked.
    pub source: ClearanceSource,
    /// 查询日期。On which day.
    pub checked_on: LocalDate,
    /// 查询结果。What the answer was.
    pub result: ClearanceResult,
}

/// 面试试讲。An interview, with a lesson tried.
///
/// ```
/// use jiaozheng_teacher::certification::Interview;
///
/// let interview: Interview = serde_json::from_str(r#"{"on":"2025-05-20","passed":true}"#)?;
/// assert!(interview.passed);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interview {
    /// 面试日期。On which day.
    pub on: LocalDate,
    /// 是否合格。Whether it went well.
    pub passed: bool,
}

/// 限制情形。What an applicant has behind, and may be barred for.
///
/// ```
/// use jiaozheng_teacher::certification::Bars;
///
/// let bars: Bars = serde_json::from_str(r#"{"revoked_on":"2018-03-01"}"#)?;
/// assert!(bars.forfeiture.is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bars {
    /// 不能取得教师资格的情形。Why the applicant can never be a teacher.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forfeiture: Option<ForfeitureGround>,
    /// 此前教师资格被撤销的日期。Day on which an earlier qualification was revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked_on: Option<LocalDate>,
    /// 教师资格考试作弊的日期。Day on which the applicant cheated in an examination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cheated_on: Option<LocalDate>,
}

/// 受理批次。The span in which applications of a season are accepted.
///
/// ```
/// use jiaozheng_teacher::certification::{Batch, Season};
///
/// let batch: Batch = serde_json::from_str(
///     r#"{
///         "year": 2025, "season": "spring",
///         "online_from": "2025-04-14", "online_to": "2025-04-25",
///         "confirm_from": "2025-04-28", "confirm_to": "2025-05-16"
///     }"#,
/// )?;
/// assert_eq!(batch.season, Season::Spring);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// 批次年度。Year of the batch.
    pub year: BoundedInteger<1996, 2999>,
    /// 批次季节。Spring or autumn.
    pub season: Season,
    /// 公布日期。Day on which the span was made public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announced_on: Option<LocalDate>,
    /// 网上申报开始日期。First day of applications online.
    pub online_from: LocalDate,
    /// 网上申报截止日期。Last day of applications online.
    pub online_to: LocalDate,
    /// 确认（受理）开始日期。First day of confirmation.
    pub confirm_from: LocalDate,
    /// 确认（受理）截止日期。Last day of confirmation: the limit of the decision runs from there.
    pub confirm_to: LocalDate,
}

/// 办理步骤。One thing that happened to an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CertificationStep {
    /// 办理事项。What happened.
    pub event: CertificationEvent,
    /// 办理主体。Who acted.
    pub actor: CertificationActor,
    /// 办理日期。On which day.
    pub on: LocalDate,
    /// 办理意见。What was said, required with a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<BoundedText<200>>,
}
