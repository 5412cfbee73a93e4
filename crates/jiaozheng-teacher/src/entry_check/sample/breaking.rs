//! For each rule of an entry check one that breaks it, and no other.

use jiaozheng_core::day;
use jiaozheng_core::sample::division;

use super::{Scene, cleared, hit};
use crate::EmployerKind;
use crate::entry_check::{
    CheckAction, CheckPurpose, CheckResult, EntryCheck, HitKind, RecordKindAsked, StaffRole,
};
use crate::sample_staff::{another_birth_date, another_sex};

const RECRUIT: Scene = (CheckPurpose::Recruit, EmployerKind::School, day(2025, 9, 1));
const ANNUAL: Scene = (CheckPurpose::Annual, EmployerKind::School, day(2025, 9, 1));
const CERTIFICATION: Scene =
    (CheckPurpose::Certification, EmployerKind::Authority, day(2025, 9, 1));
const RECRUIT_OF_KINDERGARTEN: Scene =
    (CheckPurpose::Recruit, EmployerKind::Kindergarten, day(2025, 9, 1));
const ANNUAL_OF_KINDERGARTEN: Scene =
    (CheckPurpose::Annual, EmployerKind::Kindergarten, day(2025, 9, 1));

/// This was found, and the person works all the same.
fn found(case: &mut EntryCheck, kind: HitKind) {
    (case.result, case.hits) = (Some(CheckResult::Hit), Some(vec![kind]));
}

jiaozheng_core::breaking! {
    EntryCheck, "teacher.entry_check", cleared;
    "birth_date_differs" "/person/birth_date": CERTIFICATION, |case, _, _| {
        another_birth_date(&mut case.person);
    };
    "sex_differs" "/person/sex": CERTIFICATION, |case, _, _| another_sex(&mut case.person);
    "result_before_request" "/received_on": RECRUIT, |case, _, _| {
        case.received_on = case.requested_on.minus_days(1);
    };
    "result_day_missing" "/received_on": CERTIFICATION, |case, _, _| case.received_on = None;
    "hits_missing" "/hits": RECRUIT, |case, draw, _| {
        hit(case, draw);
        case.hired_on = None;
        case.hits = None;
    };
    "hits_unfounded" "/hits": RECRUIT, |case, _, _| case.hits = Some(vec![HitKind::Drugs]);
    "action_missing" "/action": RECRUIT, |case, draw, _| {
        hit(case, draw);
        (case.hired_on, case.action) = (None, None);
    };
    "action_not_of_purpose" "/action": RECRUIT, |case, _, _| case.action = Some(CheckAction::Kept);
    "action_before_result" "/action_on": CERTIFICATION, |case, _, _| {
        case.action_on = case.received_on.and_then(|on| on.minus_days(1));
    };
    "hired_day_missing" "/hired_on": RECRUIT, |case, _, _| case.hired_on = None;
    "hired_in_spite" "/hired_on": RECRUIT, |case, _, _| {
        case.action = Some(CheckAction::NotHired);
    };
    "last_check_later" "/last_check_on": ANNUAL, |case, _, _| {
        case.last_check_on = Some(case.requested_on);
    };
    "employer_not_authority" "/employer/kind": CERTIFICATION, |case, _, _| {
        case.employer.kind = EmployerKind::School;
    };
    "dated_in_future" "/action_on": RECRUIT, |case, _, _| case.action_on = Some(day(2999, 1, 4));
    "division_not_in_force" "/employer/division": RECRUIT, |case, _, _| {
        case.employer.division = division("411023"); // until 2016
    };
    "school_in_another_province" "/employer/school_code": RECRUIT, |case, draw, _| {
        case.employer.school_code = Some(draw.school_code("21", "42"));
    };
    "not_authorised" "/authorised": RECRUIT, |case, _, _| case.authorised = false;
    "hired_before_check" "/hired_on": RECRUIT, |case, _, _| {
        case.hired_on = case.requested_on.minus_days(1);
    };
    "too_old" "/hired_on": RECRUIT, |case, _, _| {
        case.hired_on = case.received_on.and_then(|on| on.plus_days(400));
    };
    "yearly_check_late" "/requested_on": ANNUAL, |case, _, _| {
        case.last_check_on = case.requested_on.minus_days(800);
    };
    "scope_incomplete" "/scope": RECRUIT, |case, _, _| {
        case.scope.retain(|kind| *kind != RecordKindAsked::Violence);
    };
    "kindergarten_scope_incomplete" "/scope": RECRUIT_OF_KINDERGARTEN, |case, _, _| {
        case.scope.retain(|kind| *kind != RecordKindAsked::Gambling);
    };
    "certified_without_scope" "/scope": CERTIFICATION, |case, _, _| {
        case.scope = vec![RecordKindAsked::Qualification];
    };
    "qualification_not_asked" "/scope": RECRUIT, |case, _, _| {
        case.role = StaffRole::Teacher;
        case.scope.retain(|kind| *kind != RecordKindAsked::Qualification);
    };
    "banned_hired" "/action": RECRUIT, |case, _, _| found(case, HitKind::Banned);
    "unqualified_hired" "/action": RECRUIT, |case, _, _| {
        case.role = StaffRole::Teacher;
        case.scope.push(RecordKindAsked::Qualification);
        found(case, HitKind::Qualification);
    };
    "hit_hired" "/action": RECRUIT, |case, _, _| found(case, HitKind::Violence);
    "kindergarten_hit_hired" "/action": RECRUIT_OF_KINDERGARTEN, |case, _, _| {
        found(case, HitKind::Alcoholism);
    };
    "hit_not_dismissed" "/action": ANNUAL, |case, _, _| found(case, HitKind::Abuse);
    "kindergarten_hit_not_dismissed" "/action": ANNUAL_OF_KINDERGARTEN, |case, _, _| {
        found(case, HitKind::Gambling);
        case.reported_on = case.received_on;
    };
    "hit_not_reported" "/reported_on": ANNUAL_OF_KINDERGARTEN, |case, draw, _| {
        hit(case, draw);
        (case.hits, case.recheck) = (Some(vec![HitKind::Drugs]), None);
        case.reported_on = None;
    };
    "dismissed_late" "/action_on": ANNUAL, |case, draw, _| {
        hit(case, draw);
        (case.hits, case.recheck) = (Some(vec![HitKind::Abuse]), None);
        case.action_on = case.received_on.and_then(|on| on.plus_days(400));
    };
    "kindergarten_dismissed_late" "/action_on": ANNUAL_OF_KINDERGARTEN, |case, draw, _| {
        hit(case, draw);
        (case.hits, case.recheck) = (Some(vec![HitKind::Gambling]), None);
        case.action_on = case.received_on.and_then(|on| on.plus_days(400));
    };
    "hit_certified" "/action": CERTIFICATION, |case, _, _| found(case, HitKind::Trafficking);
}
