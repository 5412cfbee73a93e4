//! Who applies, why, and with which proof.

use jiaozheng_core::{Unjudged, text};

use super::Rule;
use crate::law;
use crate::rules::{grade_rule, is_final_grade};
use crate::suspension::settings::{DISCOURAGE_FINAL_GRADE, SICK_LEAVE_MONTHS_SENIOR};
use crate::suspension::{SuspensionInitiator, SuspensionReason};
use crate::{RollState, Stage};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "student.suspension.applicant_not_guardian",
        text(
            "义务教育阶段休学应由监护人申请",
            "compulsory education: not applied for by a guardian",
        ),
        |case, _, found| {
            let by_other = case.stage.is_compulsory() && !case.applicant.is_guardian;
            found.at_if(by_other, "/applicant/is_guardian");
        },
    )
    .basis(&[law::GUARDIAN_APPLIES])
    .since(2006, 9, 1)
    .reads(&["/applicant/is_guardian", "/stage"]),
    Rule::error(
        "student.suspension.ordered_by_school",
        text("义务教育阶段学校不得责令学生休学", "compulsory education: the school ordered it"),
        |case, _, found| {
            let ordered = case.initiated_by == SuspensionInitiator::School;
            found.at_if(ordered && case.stage.is_compulsory(), "/initiated_by");
        },
    )
    .basis(&[law::GUARDIAN_APPLIES, law::HENAN_COMPULSORY_RULES])
    .since(2006, 9, 1)
    .reads(&["/initiated_by", "/stage"]),
    Rule::error(
        "student.suspension.not_enrolled",
        text("学籍状态不允许休学", "the student does not attend a school"),
        |case, _, found| {
            let extended = case.roll_state == RollState::Suspended && case.extends.is_some();
            found.at_if(!case.roll_state.attends() && !extended, "/roll_state");
        },
    )
    .reads(&["/roll_state", "/extends"]),
    Rule::error(
        "student.suspension.other_reason_unexplained",
        text("休学原因为“其他”而没有说明", "the reason `other` without a note"),
        |case, _, found| {
            let other = case.reason == SuspensionReason::Other;
            found.at_if(other && case.reason_note.is_none(), "/reason_note");
        },
    )
    .reads(&["/reason", "/reason_note"])
    .schema(OTHER_REASON_EXPLAINED),
    Rule::warning(
        "student.suspension.medical_certificate_missing",
        text("因病、因伤休学没有医院证明", "for reasons of health, without a certificate"),
        |case, _, found| {
            let missing = case.reason.is_medical() && case.medical_certificate.is_none();
            found.at_if(missing, "/medical_certificate");
        },
    )
    .basis(&[law::HENAN_SENIOR_SUSPENSION])
    .since(2010, 1, 10)
    .reads(&["/reason", "/medical_certificate"]),
    Rule::warning(
        "student.suspension.hospital_below_county",
        text("休学证明应由县级以上医疗机构出具", "the hospital is below the level of a county"),
        |case, _, found| {
            let certificate = case.medical_certificate.as_ref();
            let below = certificate.is_some_and(|it| !it.level.is_of_a_county());
            found.at_if(below, "/medical_certificate/level");
        },
    )
    .basis(&[law::HENAN_SENIOR_SUSPENSION])
    .since(2010, 1, 10)
    .reads(&["/medical_certificate"]),
    Rule::warning(
        "student.suspension.sick_leave_too_short",
        text(
            "普通高中因病休学，连续病假时间不足",
            "senior secondary: too short a sick leave before",
        ),
        |case, context, found| {
            let months = context.number(SICK_LEAVE_MONTHS_SENIOR);
            let asked = months > 0 && case.stage == Stage::SeniorSecondary;
            if !asked || !case.reason.is_medical() {
                return;
            }
            let Some(since) = case.absent_since else {
                return found.cannot_judge(Unjudged::NOT_SAID);
            };
            let months = u32::try_from(months).unwrap_or_default();
            let long = since.plus_months(months).is_some_and(|day| day <= case.from);
            found.at_if(!long, "/absent_since");
        },
    )
    .basis(&[law::HENAN_SENIOR_SUSPENSION])
    .since(2010, 1, 10)
    .reads(&["/stage", "/reason", "/absent_since", "/from", "/applied_on"])
    .settings(&[SICK_LEAVE_MONTHS_SENIOR]),
    Rule::warning(
        "student.suspension.final_grade",
        text("普通高中毕业年级一般不予休学", "senior secondary: in the final grade"),
        |case, context, found| {
            let senior = case.stage == Stage::SeniorSecondary;
            let last = is_final_grade(case.stage, case.school_system, case.grade.get());
            let discouraged = context.is_on(DISCOURAGE_FINAL_GRADE);
            found.at_if(discouraged && senior && last, "/grade");
        },
    )
    .basis(&[law::HENAN_SENIOR_SUSPENSION, law::ANHUI_SENIOR_FINAL_GRADE])
    .since(2010, 1, 10)
    .reads(&["/stage", "/school_system", "/grade", "/applied_on"])
    .settings(&[DISCOURAGE_FINAL_GRADE]),
    grade_rule!("student.suspension": grade),
];

const OTHER_REASON_EXPLAINED: &str = r#"{
    "if": { "properties": { "reason": { "const": "other" } }, "required": ["reason"] },
    "then": { "properties": { "reason_note": true }, "required": ["reason_note"] }
}"#;
