//! Who may stand on a list.

use jiaozheng_core::{Pointer, Unjudged, text};

use super::Rule;
use crate::institution::InspectionResult;
use crate::whitelist::{EntryState, Whitelist};
use crate::{Department, TargetGroup, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.whitelist.category_not_of_list",
        text("培训项目不属于名单范围", "trains in what the list is not about"),
        |entry, _, found| {
            for (index, category) in entry.categories.iter().enumerate() {
                let other = !entry.list.scope.takes(*category);
                found.at_if(other, Pointer::from("/categories").index(index).field("kind"));
            }
        },
    )
    .reads(&["/categories", "/list/scope"])
    .schema(CATEGORY_OF_LIST),
    Rule::error(
        "training.whitelist.subject_for_preschool",
        text("不得面向学龄前儿童开展学科类培训", "subjects for preschool children"),
        |entry, _, found| {
            let subject = entry.categories.iter().any(|category| category.is_subject());
            found.at_if(subject && entry.targets.contains(&TargetGroup::Preschool), "/targets");
        },
    )
    .basis(&[law::PRESCHOOL])
    .since(2021, 7, 24)
    .reads(&["/categories", "/targets"]),
    Rule::error(
        "training.whitelist.online_for_preschool",
        text("不得面向学龄前儿童开展线上培训", "online for preschool children"),
        |entry, _, found| {
            let online = entry.mode == TrainingMode::Online;
            found.at_if(online && entry.targets.contains(&TargetGroup::Preschool), "/targets");
        },
    )
    .basis(&[law::PRESCHOOL])
    .since(2021, 7, 24)
    .reads(&["/mode", "/targets"]),
    Rule::warning(
        "training.whitelist.department_not_competent",
        text(
            "主管部门不是该类培训的主管部门",
            "watched over by a department that is not competent",
        ),
        |entry, _, found| {
            let other = !is_competent(entry.department, entry);
            found.at_if(other, "/department");
        },
    )
    .basis(&[law::NOTHING_NEW, law::NON_SUBJECT_RULES])
    .since(2021, 7, 24)
    .reads(&["/department", "/categories"]),
    Rule::warning(
        "training.whitelist.inspection_failed",
        text("最近年检不合格而仍在列", "listed though the last inspection was failed"),
        |entry, _, found| {
            let failed = entry.inspection_result == Some(InspectionResult::Failed);
            found.at_if(entry.state == EntryState::Listed && failed, "/inspection_result");
        },
    )
    .basis(&[law::WHITE_LISTS])
    .reads(&["/state", "/inspection_result"]),
    Rule::error(
        "training.whitelist.inspection_incomplete",
        text(
            "年检年度和年检结论应当同时填写",
            "the year of an inspection without its result, or the result alone",
        ),
        |entry, _, found| {
            let (year, result) =
                (entry.inspection_year.is_some(), entry.inspection_result.is_some());
            found.at_if(result && !year, "/inspection_year");
            found.at_if(year && !result, "/inspection_result");
        },
    )
    .reads(&["/inspection_year", "/inspection_result"])
    .schema(INSPECTION_IS_COMPLETE),
    jiaozheng_core::repeated_rule!(
        "training.whitelist",
        "category_twice",
        categories,
        "培训项目重复",
        "a category twice"
    ),
    jiaozheng_core::repeated_rule!(
        "training.whitelist",
        "target_twice",
        targets,
        "培训对象重复",
        "a target twice"
    ),
    Rule::error(
        "training.whitelist.division_not_in_force",
        text("机构所在地行政区划代码在适用日期未启用或者已撤销", "the division was not in force"),
        |entry, context, found| entry.division.judge(context.day, found, "/division"),
    )
    .basis(&[jiaozheng_core::law::DIVISIONS])
    .reads(&["/division", "/list/published_on"]),
    Rule::error(
        "training.whitelist.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |entry, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            found.at_if(entry.list.published_on > today, "/list/published_on");
            found.at_if(entry.removed_on.is_some_and(|on| on > today), "/removed_on");
        },
    )
    .reads(&["/list/published_on", "/removed_on"]),
];

/// Whether a department is that of something the institution trains in. Education stands for all: in some
/// provinces it is competent for them.
fn is_competent(department: Department, entry: &Whitelist) -> bool {
    let of_a_group = entry.categories.iter().any(|it| it.group().department() == department);
    department == Department::Education || of_a_group
}

const CATEGORY_OF_LIST: &str = r#"{
    "allOf": [
        {
            "if": {
                "properties": { "list": {
                    "properties": { "scope": { "const": "non_subject" } }, "required": ["scope"]
                } },
                "required": ["list"]
            },
            "then": { "properties": { "categories": { "items": {
                "properties": { "kind": { "not": { "const": "subject" } } }
            } } } }
        },
        {
            "if": {
                "properties": { "list": {
                    "properties": { "scope": { "const": "subject" } }, "required": ["scope"]
                } },
                "required": ["list"]
            },
            "then": { "properties": { "categories": { "items": {
                "properties": { "kind": { "const": "subject" } }
            } } } }
        }
    ]
}"#;

const INSPECTION_IS_COMPLETE: &str = r#"{
    "allOf": [
        {
            "if": { "properties": { "inspection_result": true }, "required": ["inspection_result"] },
            "then": { "properties": { "inspection_year": true }, "required": ["inspection_year"] }
        },
        {
            "if": { "properties": { "inspection_year": true }, "required": ["inspection_year"] },
            "then": { "properties": { "inspection_result": true }, "required": ["inspection_result"] }
        }
    ]
}"#;
