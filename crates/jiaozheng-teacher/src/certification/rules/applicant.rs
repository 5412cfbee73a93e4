//! Who may apply, and who is barred.

use jiaozheng_core::{Identity, Unjudged, text};

use super::{Rule, while_pursued};
use crate::certification::settings::{BAN_YEARS, CHEATING_YEARS};
use crate::certification::{Certification, ExaminationBasis, JurisdictionBasis};
use crate::law;
use crate::rules::years_later;
use jiaozheng_core::code::TeacherCertificateKind;

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::birth_date_rule!("teacher.certification", applicant),
    jiaozheng_core::sex_rule!("teacher.certification", applicant),
    Rule::error(
        "teacher.certification.identity_missing",
        text("申请人没有身份证明", "the applicant has no identity document"),
        |case, _, found| {
            let none = matches!(case.applicant.identity, Identity::None {});
            found.at_if(none && case.state.is_pursued(), "/applicant/identity");
        },
    )
    .basis(&[law::IDENTITY_SHOWN])
    .reads(&["/applicant/identity", "/state"])
    .schema(while_pursued!(
        r#"{ "properties": { "applicant": { "properties": { "identity": { "not": {
            "properties": { "kind": { "const": "none" } }, "required": ["kind"]
        } } } } } }"#
    )),
    Rule::error(
        "teacher.certification.not_a_citizen",
        text("申请人不是中国公民", "the applicant is not a Chinese citizen"),
        |case, _, found| {
            let foreign = is_foreign(&case.applicant.identity);
            found.at_if(foreign && case.state.is_pursued(), "/applicant/identity");
        },
    )
    .basis(&[law::WHO_QUALIFIES, law::HONG_KONG_MACAU_TAIWAN_APPLY])
    .reads(&["/applicant/identity", "/state"])
    .schema(while_pursued!(
        r#"{ "properties": { "applicant": { "properties": { "identity": { "not": { "anyOf": [
            { "properties": { "kind": { "const": "foreign_pr_id" } }, "required": ["kind"] },
            { "properties": {
                "kind": { "const": "passport" },
                "country": { "not": { "enum": ["CHN", "HKG", "MAC", "TWN"] } }
            }, "required": ["kind"] }
        ] } } } } } }"#
    )),
    Rule::warning(
        "teacher.certification.hong_kong_macau_taiwan_kind",
        text(
            "港澳台居民可申请的资格种类不包括高等学校教师资格",
            "from Hong Kong, Macau or Taiwan: not for higher education",
        ),
        |case, _, found| {
            let higher = case.kind == TeacherCertificateKind::HigherEducation;
            let from_there = is_from_hong_kong_macau_taiwan(&case.applicant.identity);
            found.at_if(higher && from_there && case.state.is_pursued(), "/kind");
        },
    )
    .basis(&[law::HONG_KONG_MACAU_TAIWAN_APPLY])
    .reads(&["/kind", "/applicant/identity", "/state"]),
    Rule::error(
        "teacher.certification.jurisdiction_of_others",
        text(
            "申请地依据为港澳台居民，但申请人持居民身份证",
            "a place for people from Hong Kong, Macau and Taiwan, with a resident identity card",
        ),
        |case, _, found| {
            let resident = matches!(case.applicant.identity, Identity::ResidentId { .. });
            let of_others = case.jurisdiction.basis == JurisdictionBasis::HongKongMacauTaiwan;
            found.at_if(resident && of_others, "/jurisdiction/basis");
        },
    )
    .reads(&["/jurisdiction/basis", "/applicant/identity"])
    .schema(
        r#"{
            "if": {
                "properties": { "applicant": {
                    "properties": { "identity": {
                        "properties": { "kind": { "const": "resident_id" } },
                        "required": ["kind"]
                    } },
                    "required": ["identity"]
                } },
                "required": ["applicant"]
            },
            "then": { "properties": { "jurisdiction": { "properties": {
                "basis": { "not": { "const": "hong_kong_macau_taiwan" } }
            } } } }
        }"#,
    ),
    Rule::error(
        "teacher.certification.applicant_forfeited",
        text(
            "申请人受过剥夺政治权利或者故意犯罪有期徒刑以上刑罚，不能取得教师资格",
            "the applicant can never be a teacher",
        ),
        |case, _, found| {
            let barred = case.bars.as_ref().is_some_and(|bars| bars.forfeiture.is_some());
            found.at_if(barred && case.state.is_pursued(), "/bars/forfeiture");
        },
    )
    .basis(&[law::FORFEITURE, law::NEVER_AGAIN])
    .reads(&["/bars", "/state"])
    .schema(while_pursued!(
        r#"{ "properties": { "bars": { "not": {
            "properties": { "forfeiture": true }, "required": ["forfeiture"]
        } } } }"#
    )),
    Rule::error(
        "teacher.certification.applicant_revoked",
        text(
            "教师资格被撤销后，在不得重新申请的年限内申请",
            "applied within the years after a revocation in which nobody may",
        ),
        |case, context, found| {
            let revoked_on = case.bars.as_ref().and_then(|bars| bars.revoked_on);
            let last = revoked_on.and_then(|on| years_later(on, context.number(BAN_YEARS)));
            let barred = last.is_some_and(|last| case.applied_on <= last);
            found.at_if(barred && case.state.is_pursued(), "/bars/revoked_on");
        },
    )
    .basis(&[law::NOT_FOR_YEARS, law::NOT_FOR_YEARS_IN_HENAN, law::SPANS_OF_YEARS])
    .since(1995, 12, 12)
    .reads(&["/bars", "/applied_on", "/state"])
    .settings(&[BAN_YEARS]),
    Rule::error(
        "teacher.certification.examined_after_cheating",
        text(
            "教师资格考试作弊后，在不得再次参加考试的年限内参加考试",
            "examined within the years after cheating in which nobody may be",
        ),
        |case, context, found| {
            let cheated_on = case.bars.as_ref().and_then(|bars| bars.cheated_on);
            let Some((cheated_on, examination)) = cheated_on.zip(examined(case)) else { return };
            let Some(examined_on) = examination.issued_on else {
                return found.cannot_judge(Unjudged::NOT_SAID);
            };
            let last = years_later(cheated_on, context.number(CHEATING_YEARS));
            let barred = examined_on >= cheated_on && last.is_some_and(|last| examined_on <= last);
            found.at_if(barred && case.state.is_pursued(), "/examination/issued_on");
        },
    )
    .basis(&[law::CHEATING, law::SPANS_OF_YEARS])
    .since(1995, 12, 12)
    .reads(&["/examination", "/bars", "/applied_on", "/state"])
    .settings(&[CHEATING_YEARS]),
];

fn is_foreign(identity: &Identity) -> bool {
    match identity {
        Identity::ForeignPrId { .. } => true,
        Identity::Passport { country, .. } => {
            !["CHN", "HKG", "MAC", "TWN"].contains(&country.as_str())
        }
        _ => false,
    }
}

fn is_from_hong_kong_macau_taiwan(identity: &Identity) -> bool {
    match identity {
        Identity::HmtResidencePermit { .. } => true,
        Identity::Passport { country, .. } => ["HKG", "MAC", "TWN"].contains(&country.as_str()),
        _ => false,
    }
}

/// An examination that was sat, not a certificate of the own school.
fn examined(case: &Certification) -> Option<&crate::certification::Examination> {
    case.examination.as_ref().filter(|it| it.basis != ExaminationBasis::NormalStudent)
}
