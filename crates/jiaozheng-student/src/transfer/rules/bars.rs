//! What bars a transfer, in any stage.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use super::schools::{is_special_case, scope};
use crate::law;
use crate::transfer::settings::{
    BAR_EARLY_ATTENDANCE, BAR_SAME_COUNTY_JUNIOR, BAR_UNDER_DISCIPLINE,
};
use crate::transfer::{Transfer, TransferEvent, TransferScope, TransferState};
use crate::{RollState, Stage};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.transfer.preschool",
        text(
            "学前儿童转园不适用中小学生转学的规定",
            "rules on transfers are not on preschool children",
        ),
        |case, _, found| found.at_if(case.stage == Stage::Preschool, "/stage"),
    )
    .basis(&[law::SCOPE_2013, law::SCOPE_2025])
    .since(2013, 9, 1)
    .reads(&["/stage"]),
    Rule::error(
        "student.transfer.during_suspension",
        text("休学期间不予转学，应当先复学", "during suspension"),
        |case, _, found| found.at_if(case.roll_state == RollState::Suspended, "/roll_state"),
    )
    .basis(&[law::HENAN_COMPULSORY_RULES, law::CHONGQING_BARS, law::ANHUI_RULES])
    .since(2013, 9, 1)
    .reads(&["/roll_state"]),
    Rule::error(
        "student.transfer.not_enrolled",
        text("学籍状态不允许转学", "the student does not attend a school"),
        |case, _, found| {
            let suspended = case.roll_state == RollState::Suspended; // said by the rule above
            found.at_if(!case.roll_state.attends() && !suspended, "/roll_state");
        },
    )
    .reads(&["/roll_state"]),
    Rule::error(
        "student.transfer.under_discipline",
        text("处分期内不予转学", "while under a disciplinary measure"),
        |case, context, found| {
            if !context.is_on(BAR_UNDER_DISCIPLINE) {
                return;
            }
            match case.under_discipline {
                None => found.cannot_judge(Unjudged::NOT_SAID),
                Some(barred) => found.at_if(barred, "/under_discipline"),
            }
        },
    )
    .basis(&[law::HENAN_COMPULSORY_RULES, law::CHONGQING_BARS])
    .since(2013, 9, 1)
    .reads(&["/under_discipline", "/applied_on"])
    .settings(&[BAR_UNDER_DISCIPLINE]),
    Rule::error(
        "student.transfer.same_county_barred",
        text("初中同一县（区）内不得转学", "junior secondary: within one county"),
        |case, context, found| {
            let junior = case.stage == Stage::JuniorSecondary;
            let barred = junior && context.is_on(BAR_SAME_COUNTY_JUNIOR);
            let (from, to) = (case.from_school.division, case.to_school.division);
            let near = scope(from, to) == TransferScope::WithinCounty;
            found.at_if(barred && near, "/to_school/division");
        },
    )
    .basis(&[law::ZHENGZHOU])
    .since(2013, 9, 1)
    .reads(&["/stage", "/from_school/division", "/to_school/division", "/applied_on"])
    .settings(&[BAR_SAME_COUNTY_JUNIOR]),
    Rule::error(
        "student.transfer.attended_early",
        text("未按规定办理转学手续即入校就读", "attends the receiving school before approval"),
        |case, context, found| {
            let national = law::REGIME_2013.contains(context.day); // the 2025 text on this was not seen
            if !national && !context.is_on(BAR_EARLY_ATTENDANCE) || is_special_case(case) {
                return;
            }
            let early = case.attending_since.is_some_and(|since| match approved_on(case) {
                Some(approved) => since < approved,
                None => true,
            });
            found.at_if(early, "/attending_since");
        },
    )
    .basis(&[law::NO_EARLY_ADMISSION, law::HENAN_COMPULSORY_RULES, law::HENAN_SENIOR_RULES])
    .since(2013, 9, 1)
    .reads(&[
        "/attending_since",
        "/history",
        "/state",
        "/applied_on",
        "/from_school/code",
        "/to_school/code",
    ])
    .settings(&[BAR_EARLY_ATTENDANCE]),
];

/// The day of the last agreement of a case that is approved.
fn approved_on(case: &Transfer) -> Option<jiaozheng_core::LocalDate> {
    let approved = matches!(case.state, TransferState::Approved | TransferState::FileHandedOver);
    let agreements = case.history.iter().filter(|step| step.event == TransferEvent::Agree);
    agreements.map(|step| step.on).max().filter(|_| approved)
}
