//! Whether it was done within the span of acceptance.

use jiaozheng_core::{Pointer, text};

use super::Rule;
use crate::certification::{Certification, CertificationEvent};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.certification.span_reversed",
        text("受理批次的截止日期早于开始日期", "a span that ends before it begins"),
        |case, _, found| {
            let batch = &case.batch;
            found.at_if(batch.online_to < batch.online_from, "/batch/online_to");
            found.at_if(batch.confirm_to < batch.confirm_from, "/batch/confirm_to");
        },
    )
    .reads(&["/batch"]),
    Rule::error(
        "teacher.certification.batch_of_another_year",
        text("受理批次的年度与申报期间不符", "the span is not of the year of the batch"),
        |case, _, found| {
            let year = i64::from(case.batch.online_from.year());
            found.at_if(case.batch.year.get() != year, "/batch/year");
        },
    )
    .reads(&["/batch"]),
    Rule::warning(
        "teacher.certification.span_announced_late",
        text("受理期限在开始之后才公布", "the span was made public after it began"),
        |case, _, found| {
            let batch = &case.batch;
            let late = batch.announced_on.is_some_and(|on| on > batch.online_from);
            found.at_if(late, "/batch/announced_on");
        },
    )
    .basis(&[law::WINDOWS])
    .since(1995, 12, 12)
    .reads(&["/batch"]),
    Rule::error(
        "teacher.certification.applied_outside_span",
        text("不在网上申报期间申请", "applied outside the span of applications"),
        |case, _, found| {
            // Of a span that ends before it begins, another rule speaks.
            let (from, to) = (case.batch.online_from, case.batch.online_to);
            let outside = !(from..=to).contains(&case.applied_on);
            found.at_if(outside && from <= to, "/applied_on");
        },
    )
    .basis(&[law::WINDOWS])
    .since(1995, 12, 12)
    .reads(&["/applied_on", "/batch"]),
    Rule::error(
        "teacher.certification.accepted_outside_span",
        text("不在确认（受理）期间受理", "accepted outside the span of confirmation"),
        |case, _, found| {
            let (from, to) = (case.batch.confirm_from, case.batch.confirm_to);
            let outside = |on| from <= to && !(from..=to).contains(&on);
            for place in days_of(case, CertificationEvent::Accept, outside) {
                found.at(place);
            }
        },
    )
    .basis(&[law::WINDOWS])
    .since(1995, 12, 12)
    .reads(&["/history", "/batch"]),
    Rule::error(
        "teacher.certification.supplemented_late",
        text("受理期限终止后才补齐材料", "what was missing came after the span had ended"),
        |case, _, found| {
            let last = case.batch.confirm_to;
            for place in days_of(case, CertificationEvent::Supplement, |on| on > last) {
                found.at(place);
            }
        },
    )
    .basis(&[law::SUPPLEMENTS])
    .since(1995, 12, 12)
    .reads(&["/history", "/batch"]),
];

/// The days of steps of a kind that are as they should not be.
fn days_of(
    case: &Certification,
    event: CertificationEvent,
    is_wrong: impl Fn(jiaozheng_core::LocalDate) -> bool,
) -> Vec<Pointer> {
    let steps = case.history.iter().enumerate();
    let wrong = steps.filter(|(_, step)| step.event == event && is_wrong(step.on));
    wrong.map(|(index, _)| Pointer::from("/history").index(index).field("on")).collect()
}
