//! Whether the number of a certificate is that of what it stands on.

use jiaozheng_core::TeacherCertificateNumber;
use jiaozheng_core::code::{Sex, TeacherCertificateKind};

/// A number, and what it ought to carry.
pub(crate) struct Numbered<'a> {
    pub(crate) number: &'a TeacherCertificateNumber,
    /// Of the grant, where that is known.
    pub(crate) year: Option<u16>,
    pub(crate) province: [u8; 2],
    pub(crate) kind: TeacherCertificateKind,
    pub(crate) sex: Sex,
}

/// A record with the number of a certificate.
pub(crate) trait HasNumber {
    /// The number, and what it ought to carry; nothing where there is none.
    fn numbered(&self) -> Option<Numbered<'_>>;
}

impl Numbered<'_> {
    pub(crate) fn has_another_year(&self) -> bool {
        self.year.is_some_and(|year| year != self.number.year())
    }

    pub(crate) fn has_another_province(&self) -> bool {
        self.number.province() != self.province
    }

    pub(crate) fn has_another_kind(&self) -> bool {
        self.number.kind() != self.kind
    }

    /// Before 2009 the digit is not relied upon; a sex that is not known is no other.
    pub(crate) fn has_another_sex(&self) -> bool {
        let is_known = [Sex::Male, Sex::Female].contains(&self.sex);
        is_known && self.number.sex().is_some_and(|sex| sex != self.sex)
    }
}

/// What the number says of year, province, kind and sex, each against `numbered()` of the record.
macro_rules! number_rules {
    (
        $record:literal, $number:literal, year $year:expr, province $province:literal, sex $person:literal
    ) => {
        &[
            Rule::error(
                concat!($record, ".number_of_another_year"),
                jiaozheng_core::text(
                    "证书编号的年度不是认定年度",
                    "the number of the certificate has another year than the grant",
                ),
                |case, _, found| {
                    let differs = HasNumber::numbered(case).is_some_and(|it| it.has_another_year());
                    found.at_if(differs, $number);
                },
            )
            .basis(&[$crate::law::CERTIFICATE_NUMBERS])
            .reads(&[$number, $year]),
            Rule::error(
                concat!($record, ".number_of_another_province"),
                jiaozheng_core::text(
                    "证书编号的省级代码与认定机构所在地不符",
                    "the number of the certificate has another province",
                ),
                |case, _, found| {
                    let differs =
                        HasNumber::numbered(case).is_some_and(|it| it.has_another_province());
                    found.at_if(differs, $number);
                },
            )
            .basis(&[$crate::law::CERTIFICATE_NUMBERS])
            .reads(&[$number, $province]),
            Rule::error(
                concat!($record, ".number_of_another_kind"),
                jiaozheng_core::text(
                    "证书编号的资格种类与记录不符",
                    "the number of the certificate is of another kind",
                ),
                |case, _, found| {
                    let differs = HasNumber::numbered(case).is_some_and(|it| it.has_another_kind());
                    found.at_if(differs, $number);
                },
            )
            .basis(&[$crate::law::CERTIFICATE_NUMBERS])
            .reads(&[$number, "/kind"]),
            Rule::warning(
                concat!($record, ".number_of_another_sex"),
                jiaozheng_core::text(
                    "证书编号的性别代码与记录不符",
                    "the number of the certificate has another sex",
                ),
                |case, _, found| {
                    let differs = HasNumber::numbered(case).is_some_and(|it| it.has_another_sex());
                    found.at_if(differs, $number);
                },
            )
            .basis(&[$crate::law::CERTIFICATE_NUMBERS])
            .reads(&[$number, $person]),
        ]
    };
}

pub(crate) use number_rules;
