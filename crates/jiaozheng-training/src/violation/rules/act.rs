//! What was done, and when.

use jiaozheng_core::{LocalDate, text};

use super::Rule;
use crate::ViolationAct::{DisguisedSubjectTraining, Support, UnauthorisedInstitution};
use crate::law;
use crate::violation::settings::LEAST_STAFF;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.violation.not_an_institution",
        text(
            "不同时具备场所（网站、程序）、规定人数的从业人员、组织机构和分工，不构成擅自举办校外培训机构",
            "without a place, enough who work there and an organisation it is no institution",
        ),
        |case, context, found| {
            if case.act != UnauthorisedInstitution || !is_of_the_measures(case.acted_to) {
                return;
            }
            let least = context.number(LEAST_STAFF);
            let whole = case.establishment.as_ref().is_some_and(|it| it.is_institution(least));
            found.at_if(!whole, "/establishment");
        },
    )
    .basis(&[law::WITHOUT_LICENCE_2023])
    .since(2023, 10, 15)
    .reads(&["/act", "/acted_to", "/establishment"])
    .settings(&[LEAST_STAFF]),
    Rule::error(
        "training.violation.is_an_institution",
        text(
            "已同时具备擅自举办校外培训机构的条件，不适用变相开展学科类培训的规定",
            "with a place, enough who work there and an organisation it is an institution",
        ),
        |case, context, found| {
            if case.act != DisguisedSubjectTraining || !is_of_the_measures(case.acted_to) {
                return;
            }
            let least = context.number(LEAST_STAFF);
            let whole = case.establishment.as_ref().is_some_and(|it| it.is_institution(least));
            found.at_if(whole, "/act");
        },
    )
    .basis(&[law::DISGUISED])
    .since(2023, 10, 15)
    .reads(&["/act", "/acted_to", "/establishment"])
    .settings(&[LEAST_STAFF]),
    Rule::error(
        "training.violation.guise_missing",
        text("没有说明以何种方式变相开展学科类培训", "it is not said under which guise"),
        |case, _, found| {
            let disguised = case.act == DisguisedSubjectTraining;
            found.at_if(disguised && case.guise.is_none(), "/guise");
        },
    )
    .reads(&["/act", "/guise"])
    .schema(GUISE),
    Rule::error(
        "training.violation.not_a_subject",
        text("变相开展的不是学科类培训", "what was trained under another guise is no subject"),
        |case, _, found| {
            let other = case.category.is_some_and(|category| !category.is_subject());
            found.at_if(other && case.act == DisguisedSubjectTraining, "/category");
        },
    )
    .basis(&[law::DISGUISED])
    .since(2023, 10, 15)
    .reads(&["/act", "/category"]),
    Rule::warning(
        "training.violation.provision_not_seen",
        text(
            "该行为的处罚规定见于征求意见稿，正式文本是否保留未见，须人工核对",
            "known from the draft alone: whether the law has it was not seen",
        ),
        |case, _, found| {
            found.at_if(case.act == Support && case.decision.is_some(), "/act");
        },
    )
    .basis(&[law::SUPPORT])
    .reads(&["/act", "/decision"]),
    jiaozheng_core::repeated_rule!(
        "training.violation",
        "aggravation_twice",
        aggravations,
        "从重处罚情形重复",
        "what makes it worse is said twice"
    ),
    jiaozheng_core::repeated_rule!(
        "training.violation",
        "mitigation_twice",
        mitigations,
        "从轻或者减轻处罚情形重复",
        "what makes it less is said twice"
    ),
    Rule::error(
        "training.violation.ends_before_start",
        text("行为终了日期早于开始日期", "the act ends before it begins"),
        |case, _, found| found.at_if(case.acted_to < case.acted_from, "/acted_to"),
    )
    .reads(&["/acted_from", "/acted_to"]),
    Rule::error(
        "training.violation.found_before_act",
        text("发现日期早于行为开始日期", "found before it began"),
        |case, _, found| found.at_if(case.found_on < case.acted_from, "/found_on"),
    )
    .reads(&["/found_on", "/acted_from"]),
    Rule::error(
        "training.violation.filed_before_found",
        text("立案日期早于发现日期", "filed before it was found"),
        |case, _, found| found.at_if(case.filed_on < case.found_on, "/filed_on"),
    )
    .reads(&["/filed_on", "/found_on"]),
    Rule::warning(
        "training.violation.goes_on_after_decision",
        text("行为终了日期晚于处罚决定日期", "the act goes on after the decision"),
        |case, _, found| {
            let decided = case.decided_on();
            found.at_if(decided.is_some_and(|decided| case.acted_to > decided), "/acted_to");
        },
    )
    .reads(&["/acted_to", "/history"]),
    jiaozheng_core::dated_rule!("training.violation", filed_on),
];

/// Whether what ended then is one of the measures of 2023.
fn is_of_the_measures(day: LocalDate) -> bool {
    law::PENALTIES.in_force.contains(day)
}

const GUISE: &str = r#"{
    "if": {
        "properties": { "act": { "const": "disguised_subject_training" } },
        "required": ["act"]
    },
    "then": { "properties": { "guise": true }, "required": ["guise"] }
}"#;
