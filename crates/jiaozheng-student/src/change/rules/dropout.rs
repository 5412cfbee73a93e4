//! Dropouts of compulsory education: registered, persuaded to come back, reported.

use jiaozheng_core::text;

use super::Rule;
use crate::change::{Change, ChangeKind, ReportRecipient};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.change.dropout_not_persuaded",
        text(
            "义务教育阶段学生辍学，没有劝返记录",
            "compulsory education: nobody tried to persuade the student",
        ),
        |case, _, found| {
            let tried = case.persuasion.as_ref().is_some_and(|all| !all.is_empty());
            found.at_if(is_dropout(case) && !tried, "/persuasion");
        },
    )
    .basis(&[law::DROPOUTS_REGISTERED])
    .since(2021, 6, 1)
    .reads(&["/kind", "/stage", "/persuasion"]),
    Rule::error(
        "student.change.dropout_not_reported",
        text(
            "义务教育阶段学生辍学，劝返无效，没有书面报告教育行政部门",
            "compulsory education: persuasion failed, and no authority was told",
        ),
        |case, _, found| {
            let last = case.persuasion.as_ref().and_then(|all| all.last());
            let failed = last.is_some_and(|it| !it.successful);
            let told = has_told(case, ReportRecipient::CountyAuthority)
                || has_told(case, ReportRecipient::RollAuthority);
            found.at_if(is_dropout(case) && failed && !told, "/reports");
        },
    )
    .basis(&[law::DROPOUTS_REGISTERED])
    .since(2021, 6, 1)
    .reads(&["/kind", "/stage", "/persuasion", "/reports"]),
    Rule::error(
        "student.change.dropout_report_incomplete",
        text(
            "义务教育阶段学生辍学，没有同时书面报告乡镇人民政府、县级教育行政部门和学籍主管部门",
            "compulsory education: not all three bodies were told",
        ),
        |case, _, found| {
            let all = [
                ReportRecipient::TownshipGovernment,
                ReportRecipient::CountyAuthority,
                ReportRecipient::RollAuthority,
            ];
            // Where nobody was told at all, and somebody should have been, the rule above speaks.
            let some = case.reports.as_ref().is_some_and(|reports| !reports.is_empty());
            let missing = all.into_iter().any(|body| !has_told(case, body));
            found.at_if(is_dropout(case) && some && missing, "/reports");
        },
    )
    .basis(&[law::DROPOUTS_REPORTED_2013])
    .since(2013, 9, 1)
    .until(2025, 1, 2)
    .reads(&["/kind", "/stage", "/reports"]),
];

fn is_dropout(case: &Change) -> bool {
    case.kind == ChangeKind::Dropout && case.stage.is_compulsory()
}

fn has_told(case: &Change, body: ReportRecipient) -> bool {
    case.reports.as_ref().is_some_and(|reports| reports.iter().any(|report| report.to == body))
}
