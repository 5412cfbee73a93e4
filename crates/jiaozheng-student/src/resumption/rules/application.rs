//! What there was to resume from, with which proof, and where the student goes on.

use jiaozheng_core::text;

use super::Rule;
use crate::resumption::Resumption;
use crate::resumption::settings::GRACE_MONTHS;
use crate::rules::grade_rule;
use crate::{RollState, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.resumption.not_suspended",
        text("学籍状态不是休学", "the student is not suspended"),
        |case, _, found| found.at_if(case.roll_state != RollState::Suspended, "/roll_state"),
    )
    .reads(&["/roll_state"]),
    Rule::error(
        "student.resumption.before_suspension",
        text("复学日期不晚于休学开始日期", "not after the suspension began"),
        |case, _, found| {
            let early = case.attending_since.is_some_and(|since| since <= case.suspended_from);
            found.at_if(early, "/attending_since");
        },
    )
    .reads(&["/attending_since", "/suspended_from"]),
    Rule::error(
        "student.resumption.suspension_ends_before_start",
        text("休学期满日期不晚于休学开始日期", "the suspension ends before it begins"),
        |case, _, found| found.at_if(case.planned_to <= case.suspended_from, "/planned_to"),
    )
    .reads(&["/suspended_from", "/planned_to"]),
    Rule::warning(
        "student.resumption.recovery_certificate_missing",
        text(
            "因病、因伤休学，复学没有康复证明",
            "after illness, without a certificate of recovery",
        ),
        |case, _, found| {
            let missing =
                case.suspension_reason.is_medical() && case.recovery_certificate.is_none();
            found.at_if(missing, "/recovery_certificate");
        },
    )
    .basis(&[law::HENAN_RESUMPTION])
    .reads(&["/suspension_reason", "/recovery_certificate"]),
    Rule::warning(
        "student.resumption.late",
        text("休学期满后逾期办理复学", "long after the suspension should have ended"),
        |case, context, found| {
            let months = u32::try_from(context.number(GRACE_MONTHS)).unwrap_or_default();
            let last = case.planned_to.plus_months(months);
            found.at_if(last.is_some_and(|last| case.applied_on > last), "/applied_on");
        },
    )
    .basis(&[law::HUNAN_WITHDRAWAL])
    .reads(&["/applied_on", "/planned_to"])
    .settings(&[GRACE_MONTHS]),
    Rule::warning(
        "student.resumption.unusual_grade",
        text(
            "复学年级既不是休学时的年级，也不是原班同学的年级",
            "neither the grade left nor that of the class left",
        ),
        |case, _, found| {
            let grades =
                case.grade_before.get()..=case.grade_before.get() + school_years_away(case);
            found.at_if(!grades.contains(&case.grade_after.get()), "/grade_after");
        },
    )
    .reads(&["/grade_before", "/grade_after", "/suspended_from", "/applied_on"]),
    jiaozheng_core::dated_rule!("student.resumption", applied_on),
    grade_rule!("student.resumption": grade_before, grade_after),
];

/// How many times a school year began meanwhile; the application for the next one is made before.
fn school_years_away(case: &Resumption) -> i64 {
    let school_year = |day: jiaozheng_core::LocalDate| {
        i64::from(day.year()) - i64::from(day.month() < 7) // applied for in July for September
    };
    school_year(case.applied_on) - school_year(case.suspended_from)
}
