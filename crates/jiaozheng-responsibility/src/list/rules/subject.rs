//! Who answers, as the kind of the list wants it.

use jiaozheng_core::{Basis, text};

use super::Rule;
use crate::law;
use crate::list::{ListKind, ListSubject};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.list.subject_not_of_kind",
        text(
            "责任主体与清单类别不符",
            "a list of the Party group names a person, or one of a person a Party group",
        ),
        |list, _, found| {
            let is_person = list.subject.person().is_some();
            found.at_if(is_person != list.kind.is_of_person(), "/subject/kind");
        },
    )
    .reads(&["/kind", "/subject"])
    .schema(SUBJECT_OF_KIND),
    Rule::error(
        "responsibility.list.first_responsible_not_principal",
        text("第一责任人不是主要负责人", "the first responsible is no principal of the body"),
        |list, _, found| {
            let is_other = matches!(list.subject, ListSubject::Person { is_principal: false, .. });
            let first = list.kind == ListKind::FirstResponsible;
            found.at_if(first && is_other, "/subject/is_principal");
        },
    )
    .basis(&[
        law::HEAD_ANSWERS_FIRST,
        law::HEAD_ANSWERS_FIRST_IN_HENAN,
        law::HEADS_OF_DEPARTMENTS,
        Basis::Consistency,
    ])
    .reads(&["/kind", "/subject"])
    .schema(FIRST_RESPONSIBLE_IS_PRINCIPAL),
];

const SUBJECT_OF_KIND: &str = r#"{
    "if": {
        "properties": { "kind": { "enum": ["first_responsible", "one_post_two_duties"] } },
        "required": ["kind"]
    },
    "then": {
        "properties": {
            "subject": {
                "type": "object",
                "properties": { "kind": { "const": "person" } },
                "required": ["kind"]
            }
        }
    },
    "else": {
        "properties": {
            "subject": {
                "type": "object",
                "properties": { "kind": { "const": "party_group" } },
                "required": ["kind"]
            }
        }
    }
}"#;

const FIRST_RESPONSIBLE_IS_PRINCIPAL: &str = r#"{
    "if": { "properties": { "kind": { "const": "first_responsible" } }, "required": ["kind"] },
    "then": {
        "properties": {
            "subject": {
                "type": "object",
                "properties": { "is_principal": { "const": true } }
            }
        }
    }
}"#;
