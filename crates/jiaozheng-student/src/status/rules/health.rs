//! Health, disability, and how a student with one is taught.

use jiaozheng_core::code::{Coded, Disability, HealthStatus};
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, text};

use super::Rule;
use crate::Stage;
use crate::status::StudentCategory;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.status.disability_missing",
        text("没有填写残疾类型", "a disability of no kind"),
        |roll, _, found| {
            let taught = roll.category.is_some_and(|category| of_category(category).is_some());
            let needed = is_disability(roll.health) || taught;
            found.at_if(needed && roll.disability.is_none(), "/disability");
        },
    )
    .reads(&["/health", "/category", "/disability"])
    .schema(DISABILITY_SAID),
    Rule::warning(
        "student.status.disability_unsaid",
        text(
            "随班就读或者特殊教育学生没有填写残疾类型",
            "special education, or special needs in a regular class, without a disability",
        ),
        |roll, _, found| {
            use StudentCategory::{Other, RegularClass};

            let special = roll.stage == Stage::SpecialEducation
                || matches!(roll.category, Some(RegularClass | Other));
            found.at_if(special && roll.disability.is_none(), "/disability");
        },
    )
    .reads(&["/stage", "/category", "/disability"]),
    Rule::warning(
        "student.status.disability_of_healthy",
        text("健康状况为健康或良好而有残疾类型", "healthy, with a disability"),
        |roll, _, found| {
            let healthy = [HealthStatus::Good, HealthStatus::GoodTwoDigits].contains(&roll.health);
            found.at_if(healthy && roll.disability.is_some(), "/health");
        },
    )
    .reads(&["/health", "/disability"]),
    Rule::error(
        "student.status.disability_differs",
        text("残疾类型与健康状况不符", "another disability than the state of health says"),
        |roll, _, found| {
            // The kinds have the same codes in both lists.
            let Some(expected) = Disability::of(roll.health.code()) else { return };
            let own = roll.disability.filter(|own| !fits(*own, expected));
            if own.is_some() {
                found.with("/disability", Detail::Expected(KnownCode::of(expected)));
            }
        },
    )
    .reads(&["/health", "/disability"]),
    Rule::warning(
        "student.status.category_differs",
        text("学生类别与残疾类型不符", "taught as one with another disability"),
        |roll, _, found| {
            let Some(expected) = roll.category.and_then(of_category) else { return };
            let differs = roll.disability.is_some_and(|own| !fits(own, expected));
            found.at_if(differs, "/category");
        },
    )
    .reads(&["/category", "/disability"]),
];

fn is_disability(health: HealthStatus) -> bool {
    health.code().starts_with('6')
}

const fn of_category(category: StudentCategory) -> Option<Disability> {
    match category {
        StudentCategory::Visual => Some(Disability::Visual),
        StudentCategory::Hearing => Some(Disability::Hearing),
        StudentCategory::Intellectual => Some(Disability::Intellectual),
        _ => None,
    }
}

/// Whoever has several disabilities has each of them.
fn fits(own: Disability, said: Disability) -> bool {
    own == said || own == Disability::Multiple
}

const DISABILITY_SAID: &str = r#"{
    "if": {
        "anyOf": [
            {
                "properties": { "health": { "enum": ["6", "60", "61", "62", "63", "64", "65", "66", "67", "69"] } },
                "required": ["health"]
            },
            { "properties": { "category": { "enum": ["11", "12", "13"] } }, "required": ["category"] }
        ]
    },
    "then": { "properties": { "disability": true }, "required": ["disability"] }
}"#;
