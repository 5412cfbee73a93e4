//! From which grade to which.

use jiaozheng_core::text;

use super::Rule;
use crate::change::settings::BAR_RETENTION;
use crate::change::{Change, ChangeInitiator, ChangeKind};
use crate::rules::{grade_rule, is_final_grade};
use crate::{Stage, law};

pub(super) const RULES: &[Rule] = &[
    grade_rule!("student.change": grade_before),
    Rule::error(
        "student.change.grade_after_missing",
        text("升级、留级、跳级没有异动后年级", "without the grade after the change"),
        |case, _, found| {
            let graded = steps(case.kind).is_some();
            found.at_if(graded && case.grade_after.is_none(), "/grade_after");
        },
    )
    .reads(&["/kind", "/grade_after"])
    .schema(GRADE_AFTER),
    Rule::error(
        "student.change.grade_not_of_kind",
        text("异动前后年级与异动类别不符", "the grades are not those of such a change"),
        |case, _, found| {
            let (Some((least, most)), Some(after)) = (steps(case.kind), case.grade_after) else {
                return;
            };
            let step = after.get() - case.grade_before.get();
            found.at_if(step < least || step > most, "/grade_after");
        },
    )
    .reads(&["/kind", "/grade_before", "/grade_after"]),
    Rule::warning(
        "student.change.skips_several_grades",
        text("一次跳级超过一个年级", "over more than one grade at once"),
        |case, _, found| {
            let skip = case.kind == ChangeKind::GradeSkip;
            let step = case.grade_after.map(|after| after.get() - case.grade_before.get());
            found.at_if(skip && step.is_some_and(|step| step > 2), "/grade_after");
        },
    )
    .reads(&["/kind", "/grade_before", "/grade_after"]),
    Rule::error(
        "student.change.retention_ordered",
        text("义务教育阶段学校不得责令学生留级", "compulsory education: the school ordered it"),
        |case, _, found| found.at_if(is_ordered(case), "/initiated_by"),
    )
    .basis(&[law::HENAN_COMPULSORY_RULES])
    .since(2014, 5, 1)
    .reads(&["/kind", "/initiated_by", "/stage"]),
    Rule::warning(
        "student.change.retention_barred",
        text("义务教育阶段和高中三年级不得留级", "nobody is kept in this grade"),
        |case, context, found| {
            let last = is_final_grade(case.stage, case.school_system, case.grade_before.get());
            let here = is_ordinary_compulsory(case) || case.stage == Stage::SeniorSecondary && last;
            let barred = context.is_on(BAR_RETENTION) && case.kind == ChangeKind::Retention;
            // Of what the school ordered, the rule above speaks.
            found.at_if(barred && here && !is_ordered(case), "/kind");
        },
    )
    .basis(&[law::HUNAN_GRADES])
    .reads(&["/kind", "/stage", "/school_system", "/grade_before", "/initiated_by", "/occurred_on"])
    .settings(&[BAR_RETENTION]),
];

fn is_ordered(case: &Change) -> bool {
    let retention = case.kind == ChangeKind::Retention && is_ordinary_compulsory(case);
    retention && case.initiated_by == ChangeInitiator::School
}

/// Special education may put a pupil into a lower grade.
fn is_ordinary_compulsory(case: &Change) -> bool {
    case.stage.is_compulsory() && case.stage != Stage::SpecialEducation
}

/// By how many grades such a change goes up.
const fn steps(kind: ChangeKind) -> Option<(i64, i64)> {
    match kind {
        ChangeKind::Promotion => Some((1, 1)),
        ChangeKind::Retention => Some((-8, 0)),
        ChangeKind::GradeSkip => Some((2, 8)),
        _ => None,
    }
}

const GRADE_AFTER: &str = r#"{
    "if": {
        "properties": { "kind": { "enum": ["promotion", "retention", "grade_skip"] } },
        "required": ["kind"]
    },
    "then": { "properties": { "grade_after": true }, "required": ["grade_after"] }
}"#;
