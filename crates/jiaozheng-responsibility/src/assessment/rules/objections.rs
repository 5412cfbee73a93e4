//! Objections to a result: answered in time, of civil servants by the law on reviews.

use jiaozheng_core::{Findings, Limit, Pointer, Setting, Unjudged, text};

use super::{AssessmentGiven, Rule};
use crate::assessment::settings::{ANSWER_DAYS, REVIEW_DAYS};
use crate::assessment::{Assessment, Objection};
use crate::body::count;
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.objection_answered_before",
        text("答复日期早于收到日期", "an objection answered before it was received"),
        |case, _, found| {
            for (at, objection) in case.objections.iter().enumerate() {
                let answer = objection.answer.as_ref();
                let before = answer.is_some_and(|it| it.on < objection.received_on);
                found.at_if(before, place(at).field("answer").field("on"));
            }
        },
    )
    .reads(&["/objections"]),
    Rule::error(
        "responsibility.assessment.review_late",
        text(
            "对定为不称职的复核申请逾期没有作出复核决定",
            "a review of the grade of an incompetent civil servant was decided late",
        ),
        |case, context, found| {
            if is_reviewed(case) {
                late(case, REVIEW_DAYS, context, found);
            }
        },
    )
    .basis(&[law::REVIEW_DECIDED, law::REVIEW_ASKED])
    .since(2019, 6, 1)
    .reads(&["/objections", "/servant", "/grading", "/decided_on"])
    .settings(&[REVIEW_DAYS]),
    Rule::error(
        "responsibility.assessment.review_not_in_writing",
        text("复核决定没有书面告知", "a review not answered in writing"),
        |case, _, found| {
            for (at, objection) in case.objections.iter().enumerate() {
                let spoken = objection.answer.as_ref().is_some_and(|it| !it.in_writing);
                let place = place(at).field("answer").field("in_writing");
                found.at_if(is_reviewed(case) && spoken, place);
            }
        },
    )
    .basis(&[law::REVIEW_DECIDED, law::REVIEW_ASKED])
    .since(2019, 6, 1)
    .reads(&["/objections", "/servant", "/grading"]),
    Rule::warning(
        "responsibility.assessment.objection_answered_late",
        text("异议逾期没有答复", "an objection answered late, or not at all"),
        |case, context, found| {
            if !is_reviewed(case) {
                late(case, ANSWER_DAYS, context, found);
            }
        },
    )
    .reads(&["/objections", "/servant", "/grading", "/decided_on"])
    .settings(&[ANSWER_DAYS]),
];

fn place(at: usize) -> Pointer {
    Pointer::from("/objections").index(at)
}

/// Whether an objection asks for the review that the law knows.
fn is_reviewed(case: &Assessment) -> bool {
    case.servant.is_some() && case.grading.is_incompetent()
}

/// Whether each was answered within so many days, or may still be today.
fn late(
    case: &Assessment,
    days: &'static Setting,
    context: &AssessmentGiven<'_>,
    found: &mut Findings<'_>,
) {
    let limit = Limit::days(count(context.number(days)));
    for (at, objection) in case.objections.iter().enumerate() {
        let due = limit.due(objection.received_on, context.calendar);
        match (ended(objection, context), due) {
            (None, _) => found.cannot_judge(Unjudged::NO_TODAY),
            (_, None) => found.cannot_judge(Unjudged::PAST_CALENDAR),
            (Some(end), Some(due)) => found.at_if(end > due, place(at).field("answer")),
        }
    }
}

/// The day of the answer, or today while there is none.
fn ended(
    objection: &Objection,
    context: &AssessmentGiven<'_>,
) -> Option<jiaozheng_core::LocalDate> {
    objection.answer.as_ref().map(|it| it.on).or(context.today)
}
