//! What goes into an assessment besides its indicators, and what its result is for.

use jiaozheng_core::code::Coded;
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, text};

use super::Rule;
use crate::assessment::{AssessedList, InspectionReport};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "responsibility.assessment.list_missing",
        text(
            "三个责任清单没有全部纳入考核",
            "not all of the three responsibility lists are assessed",
        ),
        |case, _, found| {
            if !case.object_kind.is_body() {
                return;
            }
            for list in AssessedList::ALL.iter().filter(|list| !case.lists.contains(list)) {
                found.with("/lists", Detail::Expected(KnownCode::of(*list)));
            }
        },
    )
    .basis(&[law::LISTS_ASSESSED])
    .since(2016, 11, 30)
    .reads(&["/object_kind", "/lists"]),
    Rule::warning(
        "responsibility.assessment.apart_from_business",
        text(
            "法治建设没有与业务工作一并考核",
            "the rule of law is assessed apart from what else there is to do",
        ),
        |case, _, found| {
            found.at_if(case.object_kind.is_body() && !case.with_business, "/with_business");
        },
    )
    .basis(&[law::WITH_BUSINESS, law::RULE_OF_LAW_PLAN])
    .since(2016, 11, 30)
    .reads(&["/object_kind", "/with_business"]),
    Rule::error(
        "responsibility.assessment.inspection_report_unused",
        text(
            "督导报告没有作为对被督导单位考核的依据",
            "inspectors reported on the body, and the report was no basis",
        ),
        |case, _, found| {
            let unused = case.inspection_report == Some(InspectionReport::NotUsed);
            found.at_if(case.object_kind.is_inspected() && unused, "/inspection_report");
        },
    )
    .basis(&[law::INSPECTION_REPORTS_USED])
    .since(2012, 10, 1)
    .reads(&["/object_kind", "/inspection_report"]),
    Rule::warning(
        "responsibility.assessment.result_unused",
        text("没有说明考核结果的运用", "a result that is for nothing"),
        |case, _, found| found.at_if(case.result_uses.is_empty(), "/result_uses"),
    )
    .basis(&[law::LISTS_ASSESSED, law::RESULTS_USED])
    .since(2016, 11, 30)
    .reads(&["/result_uses"]),
    jiaozheng_core::repeated_rule!(
        "responsibility.assessment",
        "list_twice",
        lists,
        "责任清单重复",
        "a list twice"
    ),
    jiaozheng_core::repeated_rule!(
        "responsibility.assessment",
        "result_use_twice",
        result_uses,
        "结果运用重复",
        "a use twice"
    ),
];
