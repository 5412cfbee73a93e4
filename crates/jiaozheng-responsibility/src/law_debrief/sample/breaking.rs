//! For each rule of a year-end report one that breaks it, and no other.

use jiaozheng_core::code::Sex;
use jiaozheng_core::day;

use super::{IN_WORK_REPORT, SPECIAL, appraisal, reported};
use crate::law_debrief::{DebriefPosition, DebriefVenue, LawDebrief};

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
    "section_missing" "/content/enforcement": SPECIAL, |case, _, _| {
        case.content.enforcement = None;
    };
    "problems_missing" "/content/problems": SPECIAL, |case, _, _| case.content.problems = None;
    "next_steps_missing" "/content/next_steps": IN_WORK_REPORT, |case, _, _| {
        case.content.next_steps = None;
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
