//! What is reported.

use jiaozheng_core::{Basis, text};

use super::Rule;
use crate::law;

/// A report has all its sections; which matter most is what those say whose plans were seen.
const BASIS: &[Basis] = &[Basis::Consistency, law::DEBRIEFS_TELL];

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.law_debrief.section_missing",
        text(
            "述法内容缺少学法、依法决策、制度建设、行政执法、法治宣传教育中的部分",
            "a section on study, decisions, institutions, enforcement or legal education is missing",
        ),
        |case, _, found| {
            let content = &case.content;
            found.at_if(content.study.is_none(), "/content/study");
            found.at_if(content.lawful_decisions.is_none(), "/content/lawful_decisions");
            found.at_if(content.institutions.is_none(), "/content/institutions");
            found.at_if(content.enforcement.is_none(), "/content/enforcement");
            found.at_if(content.legal_education.is_none(), "/content/legal_education");
        },
    )
    .basis(BASIS)
    .reads(&["/content"])
    .schema(ALL_SECTIONS),
    Rule::error(
        "responsibility.law_debrief.problems_missing",
        text("述法内容没有存在的问题", "nothing is said of what is wanting"),
        |case, _, found| found.at_if(case.content.problems.is_none(), "/content/problems"),
    )
    .basis(BASIS)
    .reads(&["/content/problems"])
    .schema(PROBLEMS),
    Rule::error(
        "responsibility.law_debrief.next_steps_missing",
        text("述法内容没有下一步措施", "nothing is said of what comes next"),
        |case, _, found| found.at_if(case.content.next_steps.is_none(), "/content/next_steps"),
    )
    .basis(BASIS)
    .reads(&["/content/next_steps"])
    .schema(NEXT_STEPS),
];

const ALL_SECTIONS: &str = r#"{
    "properties": {
        "content": {
            "properties": {
                "study": true,
                "lawful_decisions": true,
                "institutions": true,
                "enforcement": true,
                "legal_education": true
            },
            "required": ["study", "lawful_decisions", "institutions", "enforcement", "legal_education"]
        }
    }
}"#;

const PROBLEMS: &str = r#"{
    "properties": {
        "content": { "properties": { "problems": true }, "required": ["problems"] }
    }
}"#;

const NEXT_STEPS: &str = r#"{
    "properties": {
        "content": { "properties": { "next_steps": true }, "required": ["next_steps"] }
    }
}"#;
