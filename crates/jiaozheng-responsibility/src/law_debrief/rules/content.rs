//! What is reported, and what becomes of what was found wanting.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Basis, Detail, LocalDate, Pointer, Unjudged, text};

use super::Rule;
use crate::law;
use crate::law_debrief::DebriefSectionKind::{
    Enforcement, Institutions, LawfulDecisions, LegalEducation, NextSteps, Problems, Study,
};
use crate::law_debrief::{DebriefPosition, DebriefSectionKind, LawDebrief, Rectification};

/// A report has all its sections; which matter most is what those say whose plans were seen.
const BASIS: &[Basis] = &[Basis::Consistency, law::DEBRIEFS_TELL];

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "responsibility.law_debrief.section_missing",
        text(
            "述法内容没有包括学法、依法决策、制度建设、行政执法、法治宣传教育各部分（其他班子成员为学法、依法决策）",
            "a section on study, decisions, institutions, enforcement or legal education is missing; \
             of another member, one on study or decisions",
        ),
        |case, _, found| {
            for kind in sections(case.position) {
                if !tells_of(case, *kind) {
                    found.with("/content", Detail::Expected(KnownCode::of(*kind)));
                }
            }
        },
    )
    .basis(BASIS)
    .reads(&["/position", "/content"])
    .schema(ALL_SECTIONS),
    Rule::warning(
        "responsibility.law_debrief.problems_missing",
        text("主要负责人述法没有说明存在的问题", "a principal says nothing of what is wanting"),
        |case, _, found| {
            found.at_if(is_of_principal(case) && !tells_of(case, Problems), "/content");
        },
    )
    .basis(BASIS)
    .reads(&["/position", "/content"])
    .schema(PROBLEMS),
    Rule::warning(
        "responsibility.law_debrief.next_steps_missing",
        text("主要负责人述法没有说明下一步措施", "a principal says nothing of what comes next"),
        |case, _, found| {
            found.at_if(is_of_principal(case) && !tells_of(case, NextSteps), "/content");
        },
    )
    .basis(BASIS)
    .reads(&["/position", "/content"])
    .schema(NEXT_STEPS),
    Rule::error(
        "responsibility.law_debrief.rectified_before_assigned",
        text("整改期限或者完成日期早于交办日期", "due or done before it was handed over"),
        |case, _, found| {
            for (at, it) in case.rectifications.iter().enumerate() {
                let before = |on: Option<LocalDate>| on.is_some_and(|on| on < it.assigned_on);
                found.at_if(before(it.due_on), place(at).field("due_on"));
                found.at_if(before(it.done_on), place(at).field("done_on"));
            }
        },
    )
    .reads(&["/rectifications"]),
    Rule::warning(
        "responsibility.law_debrief.rectification_overdue",
        text("评议发现的问题逾期没有完成整改", "what was found wanting was not put right in time"),
        |case, context, found| {
            for (at, it) in case.rectifications.iter().enumerate() {
                match is_overdue(it, context.today) {
                    Some(overdue) => found.at_if(overdue, place(at)),
                    None => found.cannot_judge(Unjudged::NO_TODAY),
                }
            }
        },
    )
    .basis(&[law::FINDINGS_FOLLOWED_UP])
    .since(2023, 7, 14)
    .reads(&["/rectifications"]),
];

/// That one is of a kind is said as that not all are of another.
const ALL_SECTIONS: &str = r#"{
    "allOf": [
        {
            "if": { "properties": { "position": { "enum": ["principal", "team_member"] } }, "required": ["position"] },
            "then": {
                "properties": {
                    "content": {
                        "allOf": [
                            { "not": { "items": { "not": { "properties": { "kind": { "const": "study" } }, "required": ["kind"] } } } },
                            { "not": { "items": { "not": { "properties": { "kind": { "const": "lawful_decisions" } }, "required": ["kind"] } } } }
                        ]
                    }
                }
            }
        },
        {
            "if": { "properties": { "position": { "const": "principal" } }, "required": ["position"] },
            "then": {
                "properties": {
                    "content": {
                        "allOf": [
                            { "not": { "items": { "not": { "properties": { "kind": { "const": "institutions" } }, "required": ["kind"] } } } },
                            { "not": { "items": { "not": { "properties": { "kind": { "const": "enforcement" } }, "required": ["kind"] } } } },
                            { "not": { "items": { "not": { "properties": { "kind": { "const": "legal_education" } }, "required": ["kind"] } } } }
                        ]
                    }
                }
            }
        }
    ]
}"#;

const PROBLEMS: &str = r#"{
    "if": { "properties": { "position": { "const": "principal" } }, "required": ["position"] },
    "then": {
        "properties": {
            "content": {
                "not": { "items": { "not": { "properties": { "kind": { "const": "problems" } }, "required": ["kind"] } } }
            }
        }
    }
}"#;

const NEXT_STEPS: &str = r#"{
    "if": { "properties": { "position": { "const": "principal" } }, "required": ["position"] },
    "then": {
        "properties": {
            "content": {
                "not": { "items": { "not": { "properties": { "kind": { "const": "next_steps" } }, "required": ["kind"] } } }
            }
        }
    }
}"#;

/// What somebody in that position tells of. Of other members the plan also wants how they did their own
/// duty, for which there is no section.
const fn sections(position: DebriefPosition) -> &'static [DebriefSectionKind] {
    match position {
        DebriefPosition::Principal => {
            &[Study, LawfulDecisions, Institutions, Enforcement, LegalEducation]
        }
        DebriefPosition::TeamMember => &[Study, LawfulDecisions],
        DebriefPosition::Other => &[],
    }
}

fn is_of_principal(case: &LawDebrief) -> bool {
    case.position == DebriefPosition::Principal
}

fn tells_of(case: &LawDebrief, kind: DebriefSectionKind) -> bool {
    case.content.iter().any(|section| section.kind == kind)
}

fn place(at: usize) -> Pointer {
    Pointer::from("/rectifications").index(at)
}

/// Whether it was put right after the last day for it, or that day is over; `None` where that depends on
/// what day it is.
fn is_overdue(it: &Rectification, today: Option<LocalDate>) -> Option<bool> {
    let Some(due) = it.due_on else { return Some(false) };
    it.done_on.or(today).map(|end| end > due)
}
