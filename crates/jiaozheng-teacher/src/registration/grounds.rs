//! What the rules require a registration to be concluded as, and why.

use jiaozheng_core::{Basis, LocalDate, Profile, code_list};

use super::codes::{
    AssessmentResult, EthicsEvaluation, InterruptionReason, RegistrationConclusion,
    RegistrationKind,
};
use super::{Interruption, Registration, settings};
use crate::law::registration as law;

code_list! {
    /// Why a teacher is not registered.
    pub enum RegistrationGround("teacher.registration_ground", "不予注册合格的情形", "Why a teacher is not registered", Personal, &[law::DEFERRED, law::FAILED, Basis::Consistency]) {
        HoursTooFew = "hours_too_few": "未完成规定的培训学时或者学分", "training hours or credits not done";
        Interruption = "interruption": "未经批准中止教育教学达到规定的学期数", "away without leave for as many terms as defer";
        OneFailedYear = "one_failed_year": "周期内有年度考核不合格", "a year failed within the cycle";
        EthicsNotMet = "ethics_not_met": "师德考核评价未达到标准", "ethics below the standard";
        NotFit = "not_fit": "身心状况不能胜任教育教学工作", "not fit in body or mind";
        NotOfPost = "not_of_post": "没有与任教岗位相应的教师资格", "no qualification for the post";
        ProbationNotPassed = "probation_not_passed": "首次任教试用期未满或者考核不合格", "probation not passed";
        TwoFailedYears = "two_failed_years": "周期内连续两年以上年度考核不合格", "two years failed in a row";
        EthicsBreach = "ethics_breach": "违反职业道德规范和师德标准，影响恶劣", "a breach of ethics of vile influence";
        QualificationLost = "qualification_lost": "教师资格被撤销、吊销或者丧失", "the qualification revoked, taken away or forfeited";
    }
}

impl RegistrationGround {
    /// What it leads to.
    pub const fn conclusion(self) -> RegistrationConclusion {
        match self {
            Self::TwoFailedYears | Self::EthicsBreach | Self::QualificationLost => {
                RegistrationConclusion::Failed
            }
            _ => RegistrationConclusion::Deferred,
        }
    }
}

/// What the rules require, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequiredConclusion {
    /// What the registration is to be concluded as.
    pub conclusion: RegistrationConclusion,
    /// Why it is not `registered`; empty where it is.
    pub grounds: Vec<RegistrationGround>,
}

/// What the rules require a registration to be concluded as, from what it says of the teacher's cycle,
/// by the choices of a profile on a day.
///
/// ```
/// use jiaozheng_core::sample::Draw;
/// use jiaozheng_core::{Profile, Record};
/// use jiaozheng_teacher::Registration;
/// use jiaozheng_teacher::registration::{
///     EthicsEvaluation, RegistrationConclusion, RegistrationGround, required_conclusion,
/// };
///
/// let mut case = (Registration::SAMPLES.draw)(&mut Draw::new(7), &Profile::NATIONAL);
/// case.ethics = EthicsEvaluation::VileBreach;
/// let required = required_conclusion(&case, &Profile::NATIONAL, case.applied_on);
/// assert_eq!(required.conclusion, RegistrationConclusion::Failed);
/// assert!(required.grounds.contains(&RegistrationGround::EthicsBreach));
/// ```
pub fn required_conclusion(
    case: &Registration,
    profile: &Profile,
    day: LocalDate,
) -> RequiredConclusion {
    let grounds = grounds(case, profile, day);
    let fails = grounds.iter().any(|it| it.conclusion() == RegistrationConclusion::Failed);
    let conclusion = match grounds.is_empty() {
        true => RegistrationConclusion::Registered,
        false if fails => RegistrationConclusion::Failed,
        false => RegistrationConclusion::Deferred,
    };
    RequiredConclusion { conclusion, grounds }
}

fn grounds(case: &Registration, profile: &Profile, day: LocalDate) -> Vec<RegistrationGround> {
    use RegistrationGround as Ground;

    let two = has_two_failed_years(case);
    let semesters = profile.number(settings::INTERRUPTION_SEMESTERS, day);
    let absent = case.interruptions.iter().any(|it| is_unexcused(it, semesters));
    let found = [
        (lacks_training(case, profile, day), Ground::HoursTooFew),
        (absent, Ground::Interruption),
        (!two && has_failed_year(case), Ground::OneFailedYear),
        (case.ethics == EthicsEvaluation::NotMet, Ground::EthicsNotMet),
        (case.fit_to_teach == Some(false), Ground::NotFit),
        (!case.has_level(day) || !case.may_teach_children(day), Ground::NotOfPost),
        (case.is_on_probation(), Ground::ProbationNotPassed),
        (two, Ground::TwoFailedYears),
        (case.ethics == EthicsEvaluation::VileBreach, Ground::EthicsBreach),
        (case.qualification_loss.is_some(), Ground::QualificationLost),
    ];
    found.into_iter().filter(|(there, _)| *there).map(|(_, ground)| ground).collect()
}

/// Hours are those of a cycle; before the first registration there is none.
fn lacks_training(case: &Registration, profile: &Profile, day: LocalDate) -> bool {
    let credits = profile.number(settings::TRAINING_CREDITS, day);
    let by_credits = credits > 0 && case.credits.is_some_and(|own| own.get() >= credits);
    let by_hours = case.hours() >= profile.number(settings::TRAINING_HOURS, day);
    case.kind == RegistrationKind::Periodic && !by_hours && !by_credits
}

/// Whether somebody was away for so many terms without leave.
pub(super) fn is_unexcused(interruption: &Interruption, semesters: i64) -> bool {
    !interruption.approved && interruption.semesters.get() >= semesters
}

/// Whether a reason is one that the rules name for leave; they end in "and the like".
const fn is_named(reason: InterruptionReason) -> bool {
    !matches!(reason, InterruptionReason::Secondment | InterruptionReason::Other)
}

/// Whether a year is short of a pass, and no failure. Who is new is not graded in the first year.
pub(super) fn has_weak_year(case: &Registration) -> bool {
    let graded = case.kind == RegistrationKind::Periodic;
    case.cycle_assessments().any(|it| match it.result {
        AssessmentResult::BarelyPassed | AssessmentResult::Absent => true,
        AssessmentResult::Ungraded => graded,
        _ => false,
    })
}

/// Whether somebody was away for so many terms with leave, for a reason that the rules do not name.
pub(super) fn has_unnamed_leave(case: &Registration, semesters: i64) -> bool {
    let long = case.interruptions.iter().filter(|it| it.semesters.get() >= semesters);
    long.filter(|it| it.approved).any(|it| !is_named(it.reason))
}

/// Whether there are fewer assessments than the cycle has years.
pub(super) fn lacks_years(case: &Registration, years: i64) -> bool {
    let few = i64::try_from(case.cycle_assessments().count()).is_ok_and(|count| count < years);
    case.kind == RegistrationKind::Periodic && few
}

fn failed_years(case: &Registration) -> impl Iterator<Item = i64> {
    let failed = case.cycle_assessments().filter(|it| it.result == AssessmentResult::Failed);
    failed.map(|it| it.year.get())
}

fn has_failed_year(case: &Registration) -> bool {
    failed_years(case).next().is_some()
}

fn has_two_failed_years(case: &Registration) -> bool {
    failed_years(case).any(|one| failed_years(case).any(|other| other == one + 1))
}
