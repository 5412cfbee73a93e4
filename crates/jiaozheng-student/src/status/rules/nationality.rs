//! Nationality, ethnic group, and where the student is from.

use jiaozheng_core::code::OverseasStatus::{
    self, Foreigner, ForeignerOfChineseDescent, HongKong, Macau, Other, Taiwan,
};
use jiaozheng_core::id::Region;
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Basis, CountryCode, Detail, Identity, text};

use super::Rule;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.status.ethnicity_missing",
        text("中国籍学生没有填写民族", "a Chinese national without an ethnic group"),
        |roll, _, found| {
            found.at_if(roll.is_chinese() && roll.ethnicity.is_none(), "/ethnicity");
        },
    )
    .basis(&[law::FORM_REQUIRES])
    .reads(&["/nationality", "/ethnicity"])
    .schema(ETHNICITY_OF_CHINESE),
    Rule::error(
        "student.status.nationality_differs",
        text("国籍与身份证件不符", "the nationality is not that of the identity document"),
        |roll, _, found| {
            let differs = match roll.student.identity {
                Identity::ResidentId { .. } => !roll.is_chinese(),
                Identity::HmtResidencePermit { .. } => is_foreign(roll.nationality),
                Identity::ForeignPrId { number } => number.country() != roll.nationality,
                _ => false,
            };
            found.at_if(differs, "/nationality");
        },
    )
    .basis(&[Basis::Consistency, law::CARDS_OF_CITIZENS, law::ONE_NATIONALITY])
    .reads(&["/nationality", "/student/identity"]),
    Rule::warning(
        "student.status.passport_of_another_country",
        text("护照签发国与国籍不符", "a passport of another country than the nationality"),
        |roll, _, found| {
            let Identity::Passport { country, .. } = roll.student.identity else { return };
            found.at_if(country != roll.nationality, "/nationality");
        },
    )
    .reads(&["/nationality", "/student/identity"]),
    Rule::warning(
        "student.status.overseas_status_differs",
        text("港澳台侨外与国籍、身份证件不符", "not what nationality and identity document say"),
        |roll, _, found| {
            let own = roll.overseas_status;
            let expected = match roll.student.identity {
                Identity::HmtResidencePermit { number } => match number.region() {
                    Region::HongKong => Some(HongKong),
                    Region::Macau => Some(Macau),
                    Region::Taiwan => Some(Taiwan),
                    _ => None,
                },
                _ if is_foreign(roll.nationality) && !is_of_foreigners(own) => Some(Foreigner),
                Identity::ResidentId { .. } if is_of_outsiders(own) => Some(OverseasStatus::None),
                _ => None,
            };
            if let Some(expected) = expected.filter(|expected| *expected != own) {
                found.with("/overseas_status", Detail::Expected(KnownCode::of(expected)));
            }
        },
    )
    .basis(&[law::FORM])
    .reads(&["/overseas_status", "/nationality", "/student/identity"]),
];

/// Whether a country is neither China nor one of its regions with a code of their own.
fn is_foreign(country: CountryCode) -> bool {
    !["CHN", "HKG", "MAC", "TWN"].contains(&country.as_str())
}

const fn is_of_foreigners(status: OverseasStatus) -> bool {
    matches!(status, Foreigner | ForeignerOfChineseDescent | Other)
}

/// What nobody is who has a resident identity card.
const fn is_of_outsiders(status: OverseasStatus) -> bool {
    matches!(status, HongKong | Macau | Taiwan | Foreigner | ForeignerOfChineseDescent)
}

const ETHNICITY_OF_CHINESE: &str = r#"{
    "if": { "properties": { "nationality": { "const": "CHN" } }, "required": ["nationality"] },
    "then": { "properties": { "ethnicity": true }, "required": ["ethnicity"] }
}"#;
