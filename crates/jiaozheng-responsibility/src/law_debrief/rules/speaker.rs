//! Who reports, and how.

use jiaozheng_core::text;

use super::Rule;
use crate::law;
use crate::law_debrief::{DebriefForm, DebriefPosition, DebriefVenue, LawDebrief};

pub(super) const RULES: &[Rule] = &[
    jiaozheng_core::birth_date_rule!("responsibility.law_debrief", person),
    jiaozheng_core::sex_rule!("responsibility.law_debrief", person),
    Rule::warning(
        "responsibility.law_debrief.not_principal",
        text(
            "述法人不是党政主要负责人（其他班子成员结合述职述法除外）",
            "whoever reports is no principal, nor a member who reports with the report on work",
        ),
        |case, _, found| found.at_if(!may_report(case), "/position"),
    )
    .basis(&[law::PRINCIPALS, law::PRINCIPALS_REPORT, law::DEBRIEFS_TELL])
    .since(2016, 11, 30)
    .reads(&["/position", "/form"]),
    Rule::warning(
        "responsibility.law_debrief.form_not_of_venue",
        text(
            "述法形式与场合不符：专题述法不在述职会议上进行，结合述职述法不在委员会会议上进行",
            "by itself at the year-end meeting, or with the report on work before the commission",
        ),
        |case, _, found| {
            let elsewhere = matches!(
                (case.form, case.venue),
                (DebriefForm::Special, DebriefVenue::YearEndMeeting)
                    | (DebriefForm::InWorkReport, DebriefVenue::Commission)
            );
            found.at_if(elsewhere, "/venue");
        },
    )
    .basis(&[law::DEBRIEFS_TELL])
    .since(2020, 7, 2)
    .reads(&["/form", "/venue"]),
    Rule::warning(
        "responsibility.law_debrief.written_report_missing",
        text("没有书面述法报告", "no written report"),
        |case, _, found| found.at_if(case.written_report.is_none(), "/written_report"),
    )
    .reads(&["/written_report"]),
    Rule::warning(
        "responsibility.law_debrief.not_appraised",
        text("专题述法没有评议结果", "reported by itself, and not appraised"),
        |case, _, found| {
            let is_special = case.form == DebriefForm::Special;
            found.at_if(is_special && case.appraisal.is_none(), "/appraisal");
        },
    )
    .basis(&[law::PRINCIPALS_OF_DEPARTMENTS_REPORT, law::HEARINGS_APPRAISED])
    .since(2021, 9, 22)
    .reads(&["/form", "/appraisal"]),
];

/// A principal in either form, another member with the report on work.
fn may_report(case: &LawDebrief) -> bool {
    match case.position {
        DebriefPosition::Principal => true,
        DebriefPosition::TeamMember => case.form == DebriefForm::InWorkReport,
        DebriefPosition::Other => false,
    }
}
