//! What comes before a decision: proof, and the teacher is heard.

use jiaozheng_core::{LocalDate, text};

use super::Rule;
use crate::ethics_case::EthicsCase;
use crate::generated::EthicsSanction;
use crate::law::ethics as law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.ethics_case.evidence_missing",
        text("给予处分而没有证据", "a sanction without evidence"),
        |case, _, found| {
            found.at_if(case.sanction.is_some() && case.evidence.is_empty(), "/evidence");
        },
    )
    .basis(law::EVIDENCE)
    .since(2018, 11, 8)
    .reads(&["/sanction", "/evidence"]),
    Rule::error(
        "teacher.ethics_case.not_heard",
        text(
            "作出处理决定前没有听取教师的陈述和申辩",
            "decided without hearing the teacher before",
        ),
        |case, _, found| found.at_if(!is_before_decision(case, case.heard_on), "/heard_on"),
    )
    .basis(law::HEARD)
    .since(2014, 1, 11)
    .reads(&["/heard_on", "/history"]),
    Rule::error(
        "teacher.ethics_case.hearing_not_held",
        text(
            "教师要求听证，作出降低等级以上处分前没有组织听证",
            "no hearing before a heavy sanction, though the teacher asked for one",
        ),
        |case, _, found| {
            let heavy = case.sanction.is_some_and(EthicsSanction::is_heavy);
            let asked = heavy && case.hearing_requested == Some(true);
            found.at_if(asked && !is_before_decision(case, case.hearing_on), "/hearing_on");
        },
    )
    .basis(law::HEARD)
    .since(2014, 1, 11)
    .reads(&["/sanction", "/hearing_requested", "/hearing_on", "/history"]),
];

/// Whether something was done by the day of the decision; before one, it still may be.
fn is_before_decision(case: &EthicsCase, done: Option<LocalDate>) -> bool {
    case.decided_on().is_none_or(|decided| done.is_some_and(|on| on <= decided))
}
