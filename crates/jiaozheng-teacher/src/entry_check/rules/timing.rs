//! When it is looked up, and how much.

use jiaozheng_core::{LocalDate, Unjudged, text};

use super::Rule;
use crate::EmployerKind;
use crate::entry_check::settings::{VALID_DAYS, YEAR_DAYS};
use crate::entry_check::{CheckPurpose, EntryCheck, RecordKindAsked, StaffRole};
use crate::law::{LOOKED_UP, entry as law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.entry_check.not_authorised",
        text("未经本人授权查询", "looked up without the authorisation of the person"),
        |case, _, found| found.at_if(!case.authorised, "/authorised"),
    )
    .basis(&[law::AUTHORISED, law::TRAINING_INSTITUTIONS])
    .since(2020, 8, 20)
    .reads(&["/authorised"]),
    Rule::error(
        "teacher.entry_check.hired_before_check",
        text("入职日期早于查询反馈", "hired before the result was known"),
        |case, _, found| {
            let known = case.received_on.unwrap_or(case.requested_on);
            let before = case.hired_on.is_some_and(|hired| hired < known);
            let waits = case.hired_on.is_some() && case.received_on.is_none();
            found.at_if(recruits(case) && (before || waits), "/hired_on");
        },
    )
    .basis(&[law::BEFORE_HIRING, law::CLOSE_CONTACT, law::TRAINING_INSTITUTIONS])
    .since(2021, 6, 1)
    .reads(&["/purpose", "/hired_on", "/requested_on", "/received_on"]),
    Rule::warning(
        "teacher.entry_check.too_old",
        text("入职时查询结果已超过有效天数", "the result was old when the person was hired"),
        |case, context, found| {
            let days = u32::try_from(context.number(VALID_DAYS)).unwrap_or_default();
            let (Some(hired), Some(known)) = (case.hired_on, case.received_on) else { return };
            let old = days > 0 && later_than(hired, known, days);
            found.at_if(recruits(case) && old, "/hired_on");
        },
    )
    .basis(&[law::BEFORE_HIRING])
    .since(2021, 6, 1)
    .reads(&["/purpose", "/hired_on", "/received_on", "/requested_on"])
    .settings(&[VALID_DAYS]),
    Rule::error(
        "teacher.entry_check.yearly_check_late",
        text("在职人员未每年定期查询，间隔过长", "more than a year between two checks"),
        |case, context, found| {
            if case.purpose != CheckPurpose::Annual {
                return;
            }
            let Some(last) = case.last_check_on else {
                return found.cannot_judge(Unjudged::NOT_SAID);
            };
            let days = u32::try_from(context.number(YEAR_DAYS)).unwrap_or_default();
            found.at_if(later_than(case.requested_on, last, days), "/requested_on");
        },
    )
    .basis(&[law::EVERY_YEAR, law::CLOSE_CONTACT])
    .since(2021, 6, 1)
    .reads(&["/purpose", "/last_check_on", "/requested_on"])
    .settings(&[YEAR_DAYS]),
    Rule::error(
        "teacher.entry_check.scope_incomplete",
        text(
            "查询范围缺少性侵害、虐待、拐卖、暴力伤害之一",
            "not all of sexual assault, abuse, trafficking and violence were asked for",
        ),
        |case, _, found| {
            let employs = case.purpose != CheckPurpose::Certification;
            let missing = lacks(case, &RecordKindAsked::EVERYWHERE);
            found.at_if(employs && missing, "/scope");
        },
    )
    .basis(&[law::BEFORE_HIRING, law::EVERY_YEAR, law::INFORMATION_SYSTEM])
    .since(2021, 6, 1)
    .reads(&["/purpose", "/scope"]),
    Rule::error(
        "teacher.entry_check.kindergarten_scope_incomplete",
        text(
            "幼儿园查询范围缺少性骚扰、吸毒、赌博之一",
            "kindergarten: not all of sexual harassment, drugs and gambling were asked for",
        ),
        |case, _, found| {
            let here = case.employer.is_kindergarten() && recruits(case);
            found.at_if(here && lacks(case, &RecordKindAsked::IN_KINDERGARTENS), "/scope");
        },
    )
    .basis(&[law::KINDERGARTEN_BEFORE_HIRING])
    .since(2025, 6, 1)
    .reads(&["/purpose", "/employer", "/scope"]),
    Rule::error(
        "teacher.entry_check.certified_without_scope",
        text(
            "教师资格认定前没有查询性侵违法犯罪信息",
            "a qualification without asking for sexual offences",
        ),
        |case, _, found| {
            let certifies = case.purpose == CheckPurpose::Certification;
            let missing = !case.scope.contains(&RecordKindAsked::SexualAssault);
            found.at_if(certifies && missing, "/scope");
        },
    )
    .basis(&[LOOKED_UP])
    .since(2020, 8, 20)
    .reads(&["/purpose", "/scope"]),
    Rule::error(
        "teacher.entry_check.qualification_not_asked",
        text(
            "学校拟聘用教师，没有查询教师资格丧失、撤销信息",
            "a teacher of a school, and qualifications lost were not asked for",
        ),
        |case, _, found| {
            use EmployerKind::{Kindergarten, School, Vocational};
            let here = matches!(case.employer.kind, School | Kindergarten | Vocational);
            let teacher = here && recruits(case) && case.role == StaffRole::Teacher;
            found.at_if(teacher && lacks(case, &[RecordKindAsked::Qualification]), "/scope");
        },
    )
    .basis(&[law::QUALIFICATION_ASKED])
    .since(2023, 4, 14)
    .reads(&["/purpose", "/role", "/employer", "/scope"]),
];

fn recruits(case: &EntryCheck) -> bool {
    case.purpose == CheckPurpose::Recruit
}

fn lacks(case: &EntryCheck, kinds: &[RecordKindAsked]) -> bool {
    kinds.iter().any(|kind| !case.scope.contains(kind))
}

/// Whether `on` is more than so many days after `since`.
fn later_than(on: LocalDate, since: LocalDate, days: u32) -> bool {
    since.plus_days(days).is_some_and(|last| on > last)
}
