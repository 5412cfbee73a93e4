//! Certificates of teachers (教师资格证书).

mod codes;
mod rules;
pub(crate) mod sample;
pub mod settings;
mod standing;

use jiaozheng_core::code::{Ethnicity, TeacherCertificateKind};
use jiaozheng_core::keyed::KeyedRule;
use jiaozheng_core::linked::Link;
use jiaozheng_core::sample::Samples;
use jiaozheng_core::{
    BoundedText, Context, DivisionCode, Extensions, LocalDate, Organisation, Person, Record,
    RecordId, RecordKind, RecordMeta, Rule, TeacherCertificateNumber, text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

pub use self::codes::{AuthorityLevel, ForfeitureGround, RevocationGround};
pub use self::standing::Standing;
use crate::number::{HasNumber, Numbered};
use crate::scope::{TeachingStage, can_teach};

/// The kind of this record, for the registry.
pub(crate) const KIND: RecordKind =
    RecordKind::of::<Certificate>().code_lists(codes::LISTS).settings(settings::ALL);

/// 教师资格证书。The certificate of a teacher, good until it is forfeited or revoked.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Context, Profile, Record, check};
/// use jiaozheng_teacher::Certificate;
///
/// let mut certificate = (Certificate::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// assert!(check(certificate.clone(), &Context::new()).is_ok());
///
/// certificate.issued_on = certificate.issued_on.plus_months(12).unwrap();
/// let report = check(certificate, &Context::new()).unwrap_err();
/// let rules: Vec<_> = report.findings().iter().map(|it| it.rule.id).collect();
/// assert!(rules.contains(&"teacher.certificate.number_of_another_year"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// 记录标识。Identifier of the record, given by the system that keeps the certificates.
    pub id: RecordId,
    /// 证书编号。Number of the certificate.
    pub number: TeacherCertificateNumber,
    /// 持证人。Whose certificate it is.
    pub holder: Person,
    /// 民族。Ethnic group of the holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ethnicity: Option<Ethnicity>,
    /// 资格种类。Kind of qualification.
    pub kind: TeacherCertificateKind,
    /// 任教学科。Subject of the qualification.
    pub subject: BoundedText<40>,
    /// 认定机构。Authority that granted it.
    pub authority: Organisation,
    /// 认定机构级别。Which body it is.
    pub authority_level: AuthorityLevel,
    /// 认定机构所在地行政区划。Division of the authority.
    pub division: DivisionCode,
    /// 认定日期。Day of the grant, as it stands in the certificate; its law applies.
    pub issued_on: LocalDate,
    /// 学前教育专业培训合格日期。Day on which a training in preschool education, organised by an authority of a county or above, was passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preschool_training_on: Option<LocalDate>,
    /// 资格状态。Whether it is good.
    pub standing: Standing,
    /// 证书收缴日期。Day on which the certificate was taken in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collected_on: Option<LocalDate>,
    /// 扩展项。Local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Record for Certificate {
    const META: RecordMeta = RecordMeta::new(
        "teacher.certificate",
        text("教师资格证书", "teacher certificate"),
        "/issued_on",
    );
    const RULES: &'static [&'static [Rule<Self>]] = rules::RULES;
    const KEYED_RULES: &'static [KeyedRule<Self>] = rules::KEYED_RULES;
    const LINKS: &'static [Link<Self>] = rules::LINKS;
    const SAMPLES: Samples<Self> = sample::SAMPLES;
    type Facts = ();

    fn id(&self) -> RecordId {
        self.id
    }

    fn reference_date(&self) -> LocalDate {
        self.issued_on
    }

    fn facts(&self, _: &Context<'_>) {}
}

impl Certificate {
    /// Whether the qualification is there on a day: granted by then, and not lost.
    pub fn is_good_on(&self, day: LocalDate) -> bool {
        self.issued_on <= day && self.standing.lost_on().is_none_or(|lost| day < lost)
    }

    /// Whether its holder may teach there on a day: [`can_teach`], as long as the certificate is good.
    ///
    /// ```
    /// use jiaozheng_core::code::TeacherCertificateKind;
    /// use jiaozheng_core::sample::Draw;
    /// use jiaozheng_core::{Profile, Record, day};
    /// use jiaozheng_teacher::certificate::Standing;
    /// use jiaozheng_teacher::{Certificate, TeachingStage};
    ///
    /// let mut draw = Draw::new(7);
    /// let mut samples =
    ///     std::iter::repeat_with(|| (Certificate::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    /// let primary = |it: &Certificate| {
    ///     it.kind == TeacherCertificateKind::Primary && it.standing == Standing::Valid {}
    /// };
    /// let mut certificate = samples.find(primary).unwrap();
    /// certificate.preschool_training_on = Some(day(2026, 7, 10));
    /// assert!(certificate.can_teach(TeachingStage::Primary, day(2026, 9, 1)));
    /// assert!(!certificate.can_teach(TeachingStage::Kindergarten, day(2026, 7, 9)));
    /// assert!(certificate.can_teach(TeachingStage::Kindergarten, day(2026, 9, 1)));
    /// ```
    pub fn can_teach(&self, stage: TeachingStage, on: LocalDate) -> bool {
        let trained = self.preschool_training_on.is_some_and(|passed| passed <= on);
        self.is_good_on(on) && can_teach(self.kind, stage, on, trained)
    }
}

impl HasNumber for Certificate {
    fn numbered(&self) -> Option<Numbered<'_>> {
        Some(Numbered {
            number: &self.number,
            year: Some(self.issued_on.year()),
            province: self.division.province(),
            kind: self.kind,
            sex: self.holder.sex,
        })
    }
}
