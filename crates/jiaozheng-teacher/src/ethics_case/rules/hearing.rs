//! What comes before a decision: proof, and the teacher is heard.

use jiaozheng_core::{Basis, Given, LocalDate, text};

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
    .since(2014, 7, 1)
    .reads(&["/sanction", "/evidence"]),
    Rule::error(
        "teacher.ethics_case.not_heard",
        text(
            "作出处理决定前没有听取教师的陈述和申辩",
            "decided without hearing the teacher before",
        ),
        |case, context, found| {
            let silent = !is_before_decision(case, case.heard_on);
            found.at_if(silent && !has_own_text(case, context), "/heard_on");
        },
    )
    .basis(HEARD)
    .since(2014, 1, 11)
    .reads(&["/heard_on", "/history", "/employer", "/occurred_on"]),
    Rule::warning(
        "teacher.ethics_case.kindergarten_not_heard",
        text(
            "幼儿园教师：作出处理决定前没有听取教师的陈述和申辩",
            "kindergarten: decided without hearing the teacher before",
        ),
        |case, context, found| {
            let silent = !is_before_decision(case, case.heard_on);
            found.at_if(silent && has_own_text(case, context), "/heard_on");
        },
    )
    .basis(&[law::KINDERGARTEN_HEARD])
    .since(2018, 11, 8)
    .reads(&["/heard_on", "/history", "/employer", "/occurred_on"]),
    Rule::error(
        "teacher.ethics_case.hearing_not_held",
        text(
            "教师要求听证，作出降低等级以上处分前没有组织听证",
            "no hearing before a heavy sanction, though the teacher asked for one",
        ),
        |case, context, found| {
            found.at_if(lacks_hearing(case) && !has_own_text(case, context), "/hearing_on");
        },
    )
    .basis(HEARD)
    .since(2014, 1, 11)
    .reads(HEARING),
    Rule::warning(
        "teacher.ethics_case.kindergarten_hearing_not_held",
        text(
            "幼儿园教师要求听证，作出降低等级以上处分前没有组织听证",
            "kindergarten: no hearing before a heavy sanction, though the teacher asked for one",
        ),
        |case, context, found| {
            found.at_if(lacks_hearing(case) && has_own_text(case, context), "/hearing_on");
        },
    )
    .basis(&[law::KINDERGARTEN_HEARD])
    .since(2018, 11, 8)
    .reads(HEARING),
];

const HEARD: &[Basis] = &[law::HEARD_2014, law::HEARD_2018];
const HEARING: &[&str] =
    &["/sanction", "/hearing_requested", "/hearing_on", "/history", "/employer", "/occurred_on"];

/// Whether the text on kindergartens applies, of which nobody saw what it says of this.
fn has_own_text<F>(case: &EthicsCase, context: &Given<'_, F>) -> bool {
    case.employer.is_kindergarten() && law::KINDERGARTEN_ETHICS.in_force.contains(context.day)
}

fn lacks_hearing(case: &EthicsCase) -> bool {
    let heavy = case.sanction.is_some_and(EthicsSanction::is_heavy);
    let asked = heavy && case.hearing_requested == Some(true);
    asked && !is_before_decision(case, case.hearing_on)
}

/// Whether something was done by the day of the decision; before one, it still may be.
fn is_before_decision(case: &EthicsCase, done: Option<LocalDate>) -> bool {
    case.decided_on().is_none_or(|decided| done.is_some_and(|on| on <= decided))
}
