//! Who applies, why, and when.

use jiaozheng_core::{Limit, Unjudged, text};

use super::Rule;
use crate::law;
use crate::transfer::settings::WINDOW_MONTHS;
use crate::transfer::{TransferActor, TransferReason};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.transfer.not_started_by_receiver",
        text("转学不是由转入学校在学籍系统中启动", "not started by the receiving school"),
        |case, _, found| {
            found.at_if(case.initiated_by != TransferActor::ReceivingSchool, "/initiated_by");
        },
    )
    .basis(&[law::FOUR_BODIES_2013, law::FOUR_BODIES_2025])
    .since(2013, 9, 1)
    .reads(&["/initiated_by"]),
    Rule::warning(
        "student.transfer.applicant_not_guardian",
        text(
            "义务教育阶段转学应由监护人申请",
            "compulsory education: not applied for by a guardian",
        ),
        |case, _, found| {
            let by_other = case.stage.is_compulsory() && !case.applicant.is_guardian;
            found.at_if(by_other, "/applicant/is_guardian");
        },
    )
    .basis(&[law::HENAN_COMPULSORY_RULES])
    .since(2014, 5, 1)
    .reads(&["/applicant/is_guardian", "/stage"]),
    Rule::error(
        "student.transfer.other_reason_unexplained",
        text("转学原因为“其他”而没有说明", "the reason `other` without a note"),
        |case, _, found| {
            let other = case.reason == TransferReason::Other;
            found.at_if(other && case.reason_note.is_none(), "/reason_note");
        },
    )
    .reads(&["/reason", "/reason_note"])
    .schema(OTHER_REASON_EXPLAINED),
    Rule::error(
        "student.transfer.ordered_by_school",
        text(
            "义务教育阶段学校不得责令学生转学",
            "compulsory education: the school ordered the transfer",
        ),
        |case, _, found| {
            let ordered = case.reason == TransferReason::OrderedBySchool;
            found.at_if(ordered && case.stage.is_compulsory(), "/reason");
        },
    )
    .basis(&[law::HENAN_COMPULSORY_RULES, law::HUNAN_RULES])
    .since(2014, 5, 1)
    .reads(&["/reason", "/stage"]),
    Rule::warning(
        "student.transfer.outside_window",
        text("不在开学后受理转学的期限内", "outside the months in which transfers are taken"),
        |case, context, found| {
            let months = context.number(WINDOW_MONTHS);
            if months == 0 || !case.stage.is_compulsory() {
                return;
            }
            let Some(start) = case.term_started_on else {
                return found.cannot_judge(Unjudged::NOT_SAID);
            };
            let window = Limit::months(u32::try_from(months).unwrap_or_default());
            match window.due(start, context.calendar) {
                None => found.cannot_judge(Unjudged::PAST_CALENDAR),
                Some(last) => found.at_if(case.applied_on > last, "/applied_on"),
            }
        },
    )
    .basis(&[law::HENAN_COMPULSORY_RULES, law::CHONGQING_WINDOW])
    .since(2014, 5, 1)
    .reads(&["/applied_on", "/term_started_on", "/stage"])
    .settings(&[WINDOW_MONTHS]),
    jiaozheng_core::dated_rule!("student.transfer", applied_on),
];

const OTHER_REASON_EXPLAINED: &str = r#"{
    "if": { "properties": { "reason": { "const": "other" } }, "required": ["reason"] },
    "then": { "properties": { "reason_note": true }, "required": ["reason_note"] }
}"#;
