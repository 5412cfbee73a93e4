//! Whether the conclusion is the one that the grounds lead to.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Basis, Detail, Findings, Given, text};

use super::Rule;
use super::application::{has_another_subject, has_no_running_contract, is_out_of_scope};
use crate::law::{FORFEITURE, PENALTY, registration as law};
use crate::registration::grounds::{has_unnamed_leave, has_weak_year, lacks_years};
use crate::registration::settings::{
    CYCLE_YEARS, INTERRUPTION_SEMESTERS, OUT_OF_QUOTA, OUT_OF_SCHOOL, PRIVATE_SCHOOLS,
    TRAINING_CREDITS, TRAINING_HOURS,
};
use crate::registration::{
    Registration, RegistrationConclusion, RegistrationFacts, RegistrationGround,
};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.registration.hours_too_few",
        text("未完成规定的培训学时（学分），应暂缓注册", "too little training to be registered"),
        |case, given, found| held_against(case, given, RegistrationGround::HoursTooFew, found),
    )
    .basis(&[law::DEFERRED, law::CONDITIONS_MET])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/kind", "/training", "/credits", "/earlier", "/applied_on"])
    .settings(&[TRAINING_HOURS, TRAINING_CREDITS]),
    Rule::error(
        "teacher.registration.interruption_not_deferred",
        text(
            "未经批准中止教育教学达到规定的学期数，应暂缓注册",
            "registered, though away without leave for as many terms as defer",
        ),
        |case, given, found| held_against(case, given, RegistrationGround::Interruption, found),
    )
    .basis(&[law::DEFERRED])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/interruptions", "/applied_on"])
    .settings(&[INTERRUPTION_SEMESTERS]),
    Rule::warning(
        "teacher.registration.interruption_not_named",
        text(
            "经批准中止教育教学达到规定的学期数，但不属于进修、培训、学术交流、病休、产假",
            "away with leave for as many terms, for a reason that the rules do not name",
        ),
        |case, given, found| {
            let unnamed = has_unnamed_leave(case, given.number(INTERRUPTION_SEMESTERS));
            let registered = case.conclusion == Some(RegistrationConclusion::Registered);
            found.at_if(registered && unnamed, "/interruptions");
        },
    )
    .basis(&[law::DEFERRED])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/interruptions", "/applied_on"])
    .settings(&[INTERRUPTION_SEMESTERS]),
    Rule::error(
        "teacher.registration.one_failed_year_not_deferred",
        text("周期内有年度考核不合格，应暂缓注册", "registered, though a year was failed"),
        |case, given, found| held_against(case, given, RegistrationGround::OneFailedYear, found),
    )
    .basis(&[law::DEFERRED])
    .since(2013, 8, 15)
    .reads(YEARS),
    Rule::error(
        "teacher.registration.two_failed_years_not_failed",
        text(
            "周期内连续两年以上年度考核不合格，应注册不合格",
            "not failed, though two years in a row were",
        ),
        |case, given, found| held_against(case, given, RegistrationGround::TwoFailedYears, found),
    )
    .basis(&[law::FAILED])
    .since(2013, 8, 15)
    .reads(YEARS),
    Rule::warning(
        "teacher.registration.year_not_passed",
        text(
            "注册合格而有年度考核为基本合格、不定等次或者未参加考核",
            "registered, though a year was barely passed, not graded or not assessed",
        ),
        |case, _, found| {
            let registered = case.conclusion == Some(RegistrationConclusion::Registered);
            found.at_if(registered && has_weak_year(case), "/assessments");
        },
    )
    .basis(&[law::CONDITIONS_MET, law::FUJIAN_DEFERS, law::GUIZHOU_DEFERS])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/kind", "/assessments", "/earlier", "/applied_on"]),
    Rule::error(
        "teacher.registration.ethics_breach_not_failed",
        text("师德违规影响恶劣，应注册不合格", "not failed, though ethics were breached vilely"),
        |case, given, found| held_against(case, given, RegistrationGround::EthicsBreach, found),
    )
    .basis(&[law::FAILED])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/ethics"]),
    Rule::error(
        "teacher.registration.ethics_not_met",
        text("师德考核评价未达到标准，不得注册合格", "registered with ethics below the standard"),
        |case, given, found| held_against(case, given, RegistrationGround::EthicsNotMet, found),
    )
    .basis(&[law::CONDITIONS_MET])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/ethics"]),
    Rule::error(
        "teacher.registration.not_fit",
        text("身心状况不能胜任教育教学工作，不得注册合格", "registered, though not fit to teach"),
        |case, given, found| held_against(case, given, RegistrationGround::NotFit, found),
    )
    .basis(&[law::CONDITIONS_MET])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/fit_to_teach"]),
    Rule::error(
        "teacher.registration.probation_not_passed",
        text("首次任教人员试用期未满或者考核不合格，不得注册", "registered while on probation"),
        |case, given, found| {
            held_against(case, given, RegistrationGround::ProbationNotPassed, found);
        },
    )
    .basis(&[law::FIRST_CONDITIONS, law::PROBATION])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/kind", "/probation", "/decided_on", "/applied_on"]),
    Rule::error(
        "teacher.registration.certificate_lost_not_failed",
        text(
            "教师资格已丧失或者被撤销、吊销，应注册不合格",
            "not failed, though the qualification is lost",
        ),
        |case, given, found| {
            held_against(case, given, RegistrationGround::QualificationLost, found);
        },
    )
    .basis(LOST)
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/qualification_loss"]),
    Rule::error(
        "teacher.registration.conclusion_without_ground",
        text("暂缓注册或者注册不合格，没有相应情形", "deferred or failed without a ground"),
        |case, given, found| {
            let Some(conclusion) = case.conclusion.filter(|_| case.other_ground.is_none()) else {
                return;
            };
            let mut grounds = given.facts.required.grounds.iter();
            let founded = match conclusion {
                RegistrationConclusion::Failed => grounds.any(|it| it.conclusion() == conclusion),
                RegistrationConclusion::Deferred => {
                    grounds.next().is_some() || is_doubtful(case, given)
                }
                RegistrationConclusion::Registered => true,
            };
            found.at_if(!founded && case.false_materials != Some(true), "/conclusion");
        },
    )
    .basis(&[law::DEFERRED, law::FAILED])
    .since(2013, 8, 15)
    .reads(GROUNDS)
    .settings(&[
        TRAINING_HOURS,
        TRAINING_CREDITS,
        INTERRUPTION_SEMESTERS,
        CYCLE_YEARS,
        PRIVATE_SCHOOLS,
        OUT_OF_QUOTA,
        OUT_OF_SCHOOL,
    ]),
    Rule::warning(
        "teacher.registration.false_materials",
        text("提供虚假材料而注册合格", "registered on false papers"),
        |case, _, found| {
            let wrong = case.is_registered() && case.false_materials == Some(true);
            found.at_if(wrong, "/conclusion");
        },
    )
    .basis(&[law::FALSE_MATERIALS])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/state", "/false_materials"]),
    Rule::error(
        "teacher.registration.teaches_after_failing",
        text("注册不合格而继续从事教育教学工作", "goes on teaching after having failed"),
        |case, _, found| {
            let failed = case.conclusion == Some(RegistrationConclusion::Failed);
            found.at_if(failed && case.teaches_after == Some(true), "/teaches_after");
        },
    )
    .basis(&[law::FIVE_YEARS])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/teaches_after"]),
];

pub(super) const LOST: &[Basis] = &[law::FAILED, FORFEITURE, law::REVOKED, PENALTY];

const YEARS: &[&str] = &["/conclusion", "/assessments", "/earlier", "/applied_on"];

const GROUNDS: &[&str] = &[
    "/conclusion",
    "/kind",
    "/training",
    "/credits",
    "/interruptions",
    "/assessments",
    "/ethics",
    "/fit_to_teach",
    "/probation",
    "/qualification_loss",
    "/certificate_number",
    "/certificate_subject",
    "/post",
    "/school",
    "/quota",
    "/contract",
    "/preschool_training",
    "/other_ground",
    "/false_materials",
    "/earlier",
    "/decided_on",
    "/applied_on",
];

/// Whether there is something that other rules warn of, or do not take, where a teacher is registered:
/// no ground that must defer, but one that may.
fn is_doubtful(case: &Registration, given: &Given<'_, RegistrationFacts>) -> bool {
    has_weak_year(case)
        || lacks_years(case, given.number(CYCLE_YEARS))
        || has_unnamed_leave(case, given.number(INTERRUPTION_SEMESTERS))
        || is_out_of_scope(case, given)
        || has_another_subject(case)
        || has_no_running_contract(case)
}

/// A ground of failing is held against every other conclusion, one of deferral against registering.
fn held_against(
    case: &Registration,
    given: &Given<'_, RegistrationFacts>,
    ground: RegistrationGround,
    found: &mut Findings<'_>,
) {
    let required = ground.conclusion();
    let is_enough = match (case.conclusion, required) {
        (None, _) => true,
        (Some(own), RegistrationConclusion::Failed) => own == required,
        (Some(own), _) => own != RegistrationConclusion::Registered,
    };
    if !is_enough && given.facts.required.grounds.contains(&ground) {
        found.with("/conclusion", Detail::Expected(KnownCode::of(required)));
    }
}
