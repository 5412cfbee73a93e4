//! For each rule of an integrity risk one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the risks to start from have measures")]

use jiaozheng_core::day;

use super::{HIGH, LOW, reviewed};
use crate::integrity_risk::{IntegrityRisk, RiskLevel, SupervisorPosition};

jiaozheng_core::breaking! {
    IntegrityRisk, "responsibility.integrity_risk", reviewed;
    "measure_missing" "/measures": HIGH, |case, _, _| case.measures.clear();
    "measure_overdue" "/measures/0": HIGH, |case, _, _| {
        case.measures[0].is_in_place = false;
        case.measures[0].due_on = Some(case.reviewed_on);
    };
    "power_item_missing" "/power_item": HIGH, |case, _, _| case.power_item = None;
    "self_supervised" "/supervisor": HIGH, |case, _, _| {
        case.supervisor.name = case.owner.name.clone();
        case.supervisor.identity = case.owner.identity;
    };
    "supervisor_below_level" "/supervisor/position": HIGH, |case, _, _| {
        case.supervisor.position = SupervisorPosition::Other;
    };
    "reviewed_before_found" "/reviewed_on": HIGH, |case, _, _| {
        case.identified_on = case.reviewed_on.plus_days(1);
    };
    "next_review_not_later" "/next_review_on": HIGH, |case, _, _| {
        case.next_review_on = Some(case.reviewed_on);
    };
    "next_review_late" "/next_review_on": HIGH, |case, _, _| {
        case.next_review_on = case.reviewed_on.plus_months(61);
    };
    "review_stale" "/reviewed_on": HIGH, |case, _, _| {
        (case.reviewed_on, case.closed) = (day(2020, 3, 2), None);
        case.next_review_on = None;
        case.measures.iter_mut().for_each(|measure| measure.is_in_place = true);
    };
    "level_lowered_unexplained" "/level_note": LOW, |case, _, _| {
        (case.level_before, case.level_note) = (Some(RiskLevel::High), None);
    };
    "approved_before_review" "/approval/on": HIGH, |case, _, _| {
        if let Some(approval) = &mut case.approval {
            approval.on = case.reviewed_on.minus_days(1).expect("a day");
        }
    };
    "high_not_approved" "/approval": HIGH, |case, _, _| case.approval = None;
    "closed_before_review" "/closed/on": HIGH, |case, _, _| {
        if let Some(closed) = &mut case.closed {
            closed.on = case.reviewed_on.minus_days(1).expect("a day");
        }
    };
    "dated_in_future" "/reviewed_on": HIGH, |case, _, _| {
        case.reviewed_on = day(2999, 1, 4);
        (case.closed, case.next_review_on) = (None, None);
        if let Some(approval) = &mut case.approval {
            approval.on = case.reviewed_on;
        }
    };
}
