//! The licence and the registration of those that are listed.

use jiaozheng_core::text;

use super::Rule;
use crate::approval::settings::ONLINE_BY_PROVINCE;
use crate::institution::{LicenceLevel, RegistrationKind};
use crate::{LegalNature, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.whitelist.licence_over",
        text("公布时许可已过有效期", "its licence had run out when the list was published"),
        |entry, _, found| {
            found.at_if(entry.licence_valid_to < entry.list.published_on, "/licence_valid_to");
        },
    )
    .reads(&["/licence_valid_to", "/list/published_on"]),
    Rule::error(
        "training.whitelist.licence_not_begun",
        text("公布时许可尚未生效", "its licence had not begun when the list was published"),
        |entry, _, found| {
            let later = entry.licence_valid_from.is_some_and(|from| from > entry.list.published_on);
            let in_order =
                entry.licence_valid_from.is_none_or(|from| from <= entry.licence_valid_to);
            found.at_if(later && in_order, "/licence_valid_from");
        },
    )
    .reads(&["/licence_valid_from", "/licence_valid_to", "/list/published_on"]),
    Rule::error(
        "training.whitelist.licence_ends_before_start",
        text("许可有效期届满日期早于起始日期", "the term of the licence ends before it begins"),
        |entry, _, found| {
            let wrong = entry.licence_valid_from.is_some_and(|from| from > entry.licence_valid_to);
            found.at_if(wrong, "/licence_valid_from");
        },
    )
    .reads(&["/licence_valid_from", "/licence_valid_to"]),
    Rule::warning(
        "training.whitelist.licence_of_another_area",
        text("许可证编号的行政区划与机构所在地不符", "the licence number is of another area"),
        |entry, _, found| {
            let elsewhere = entry.licence_number.is_of_another_area(entry.division);
            found.at_if(elsewhere, "/licence_number");
        },
    )
    .basis(&[law::LICENCE_DIGITS])
    .reads(&["/licence_number", "/division"]),
    Rule::warning(
        "training.whitelist.licence_of_another_level",
        text(
            "许可证编号的学校层次不是培训机构",
            "the licence number is not of a training institution",
        ),
        |entry, _, found| {
            found.at_if(entry.licence_number.is_of_another_level(), "/licence_number");
        },
    )
    .basis(&[law::LICENCE_DIGITS])
    .reads(&["/licence_number"]),
    Rule::warning(
        "training.whitelist.online_not_licensed_by_province",
        text("线上培训应由省级审批", "online, and not licensed by the province"),
        |entry, context, found| {
            let below = entry.licence_level != LicenceLevel::Province;
            let online = context.is_on(ONLINE_BY_PROVINCE) && entry.mode == TrainingMode::Online;
            found.at_if(online && below, "/licence_level");
        },
    )
    .basis(&[law::ONLINE_BY_PROVINCE])
    .since(2021, 7, 24)
    .reads(&["/mode", "/licence_level", "/list/published_on"])
    .settings(&[ONLINE_BY_PROVINCE]),
];

pub(super) const REGISTRATION: &[Rule] = &[
    Rule::error(
        "training.whitelist.registration_not_of_nature",
        text("登记类型与机构性质不符", "registered as of another nature"),
        |entry, _, found| {
            found.at_if(entry.registered_as.nature() != entry.nature, "/registered_as");
        },
    )
    .reads(&["/nature", "/registered_as"])
    .schema(REGISTERED_AS_IT_IS),
    Rule::warning(
        "training.whitelist.credit_code_not_of_kind",
        text(
            "统一社会信用代码与登记类型不符",
            "the credit code is of another kind of registration",
        ),
        |entry, _, found| {
            let expected = entry.registered_as.credit_code_prefix();
            found.at_if(entry.credit_code.prefix() != expected, "/credit_code");
        },
    )
    .basis(&[law::CREDIT_CODES])
    .reads(&["/registered_as", "/credit_code"]),
    Rule::error(
        "training.whitelist.subject_for_profit",
        text(
            "义务教育阶段学科类培训机构应为非营利性",
            "subjects of compulsory education for profit",
        ),
        |entry, _, found| {
            let subject = entry.categories.iter().any(|category| category.is_subject());
            let compulsory = entry.targets.iter().any(|target| target.is_compulsory());
            if !subject || !compulsory {
                return;
            }
            let kind = RegistrationKind::of_credit_code(entry.credit_code);
            if entry.nature == LegalNature::ForProfit {
                found.at("/nature");
            } else if kind == Some(RegistrationKind::Company) {
                found.at("/credit_code");
            }
        },
    )
    .basis(&[law::NOTHING_NEW])
    .since(2021, 7, 24)
    .reads(&["/nature", "/credit_code", "/categories", "/targets"]),
];

const REGISTERED_AS_IT_IS: &str = r#"{
    "if": { "properties": { "nature": { "const": "for_profit" } }, "required": ["nature"] },
    "then": { "properties": { "registered_as": { "const": "company" } } },
    "else": {
        "properties": { "registered_as": { "enum": ["private_non_enterprise", "public_institution"] } }
    }
}"#;
