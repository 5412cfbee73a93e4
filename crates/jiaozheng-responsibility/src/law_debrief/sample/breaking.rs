//! For each rule of a year-end report one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the reports to start from have these findings")]

use jiaozheng_core::code::Sex;
use jiaozheng_core::day;

use super::{IN_WORK_REPORT, SPECIAL, appraisal, rectifications, reported};
use crate::law_debrief::{DebriefPosition, DebriefSectionKind, DebriefVenue, LawDebrief};

jiaozheng_core::breaking! {
    LawDebrief, "responsibility.law_debrief", reported;
    "birth_date_differs" "/person/birth_date": SPECIAL, |case, _, _| {
        case.person.birth_date = day(1998, 1, 4).into();
    };
    "sex_differs" "/person/sex": SPECIAL, |case, _, _| {
        let is_male = case.person.sex == Sex::Male;
        case.person.sex = if is_male { Sex::Female } else { Sex::Male };
    };
    "not_principal" "/position": SPECIAL, |case, _, _| {
        case.position = DebriefPosition::TeamMember;
    };
    "form_not_of_venue" "/venue": SPECIAL, |case, _, _| {
        case.venue = DebriefVenue::YearEndMeeting;
    };
    "written_report_missing" "/written_report": SPECIAL, |case, _, _| case.written_report = None;
    "not_appraised" "/appraisal": SPECIAL, |case, _, _| case.appraisal = None;
    "section_missing" "/content": SPECIAL, |case, _, _| {
        without(case, DebriefSectionKind::Enforcement);
    };
    "problems_missing" "/content": SPECIAL, |case, _, _| {
        without(case, DebriefSectionKind::Problems);
    };
    "next_steps_missing" "/content": IN_WORK_REPORT, |case, _, _| {
        without(case, DebriefSectionKind::NextSteps);
    };
    "rectified_before_assigned" "/rectifications/0/done_on": SPECIAL, |case, draw, _| {
        case.rectifications = rectifications(draw, case.delivered_on);
        let first = &mut case.rectifications[0];
        first.done_on = first.assigned_on.minus_days(1);
    };
    "rectification_overdue" "/rectifications/0": SPECIAL, |case, draw, _| {
        case.rectifications = rectifications(draw, case.delivered_on);
        case.rectifications[0].done_on = None;
    };
    "delivered_before_year" "/delivered_on": SPECIAL, |case, _, _| {
        case.delivered_on = day(super::SPECIAL.year - 1, 12, 30);
    };
    "delivered_early" "/delivered_on": IN_WORK_REPORT, |case, _, _| {
        case.delivered_on = day(super::SPECIAL.year, 9, 12);
    };
    "delivered_late" "/delivered_on": IN_WORK_REPORT, |case, _, _| {
        case.delivered_on = day(super::SPECIAL.year + 1, 5, 13);
        case.appraisal = None;
    };
    "appraised_before_delivery" "/appraisal/on": SPECIAL, |case, draw, _| {
        let mut early = appraisal(draw, case.delivered_on);
        early.on = case.delivered_on.minus_days(1).expect("a day");
        case.appraisal = Some(early);
    };
    "dated_in_future" "/appraisal/on": SPECIAL, |case, _, _| {
        if let Some(appraisal) = &mut case.appraisal {
            appraisal.on = day(2999, 1, 4);
        }
    };
}

fn without(case: &mut LawDebrief, kind: DebriefSectionKind) {
    case.content.retain(|section| section.kind != kind);
}
