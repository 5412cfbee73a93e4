//! Who granted what to whom.

use jiaozheng_core::{Identity, text};

use super::Rule;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::birth_date_rule!("teacher.certificate", holder),
    jiaozheng_core::sex_rule!("teacher.certificate", holder),
    Rule::error(
        "teacher.certificate.holder_without_identity",
        text("持证人没有身份证件号码", "the holder has no identity document"),
        |certificate, _, found| {
            let none = matches!(certificate.holder.identity, Identity::None {});
            found.at_if(none, "/holder/identity");
        },
    )
    .basis(&[law::CERTIFICATE_CONTENT])
    .reads(&["/holder/identity"])
    .schema(
        r#"{ "properties": { "holder": { "properties": { "identity": { "not": {
            "properties": { "kind": { "const": "none" } }, "required": ["kind"]
        } } } } } }"#,
    ),
    Rule::error(
        "teacher.certificate.authority_of_another_level",
        text(
            "认定机构无权认定该种教师资格",
            "the authority does not decide on this kind of qualification",
        ),
        |certificate, _, found| {
            let decides = certificate.authority_level.decides_on(certificate.kind);
            found.at_if(!decides, "/authority_level");
        },
    )
    .basis(&[law::WHO_DECIDES])
    .reads(&["/authority_level", "/kind"])
    .schema(
        r#"{
            "anyOf": [
                { "properties": {
                    "kind": { "enum": ["1", "2", "3"] },
                    "authority_level": { "const": "county" }
                } },
                { "properties": {
                    "kind": { "enum": ["4", "5", "6"] },
                    "authority_level": { "enum": ["city", "province"] }
                } },
                { "properties": {
                    "kind": { "const": "7" },
                    "authority_level": { "enum": ["province", "university", "ministry"] }
                } }
            ]
        }"#,
    ),
    Rule::error(
        "teacher.certificate.division_not_in_force",
        text(
            "认定机构所在地行政区划代码在认定日期未启用或者已撤销",
            "the division was not in force",
        ),
        |certificate, context, found| {
            certificate.division.judge(context.day, found, "/division");
        },
    )
    .basis(&[jiaozheng_core::law::DIVISIONS])
    .reads(&["/division", "/issued_on"]),
];
