//! For each rule of an assessment one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these indicators")]

use jiaozheng_core::code::Sex;
use jiaozheng_core::sample::{later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, day};

use super::{BUREAU, INCOMPETENT, SCHOOL, SERVANT, assessed, settle, veto};
use crate::CivilServantGrade;
use crate::assessment::{
    Answer, AssessedServant, Assessment, GradeDecider, Grading, InspectionReport, Objection,
    PerformanceGrade, QualificationGrade, ResultUse,
};

jiaozheng_core::breaking! {
    Assessment, "responsibility.assessment", assessed;
    "school_code_not_of_kind" "/school_code": SCHOOL, |case, _, _| case.school_code = None;
    "servant_not_of_kind" "/servant": BUREAU, |case, draw, _| {
        case.servant = Some(super::servant(draw, case.decided_on));
    };
    "assessor_is_object" "/assessor": SCHOOL, |case, _, _| case.assessor = case.object.clone();
    "birth_date_differs" "/servant/person/birth_date": SERVANT, |case, _, _| {
        let person = &mut servant(case).person;
        person.birth_date = day(1998, 1, 4).into();
    };
    "sex_differs" "/servant/person/sex": SERVANT, |case, _, _| {
        let person = &mut servant(case).person;
        person.sex = if person.sex == Sex::Male { Sex::Female } else { Sex::Male };
    };
    "indicator_repeated" "/indicators/2/code": SERVANT, |case, _, _| {
        case.indicators[2].code = case.indicators[1].code.clone();
    };
    "parent_not_of_level" "/indicators/0/parent": SERVANT, |case, _, _| {
        case.indicators[0].level = BoundedInteger::new(2).expect("a level");
    };
    "parent_unknown" "/indicators/2/parent": BUREAU, |case, _, _| {
        // Of the second level as if of the third, or the other way round.
        let other = 5 - case.indicators[2].level.get();
        case.indicators[2].level = BoundedInteger::new(other).expect("a level");
    };
    "weights_not_whole" "/indicators": SERVANT, |case, _, profile| {
        case.indicators[0].weight_basis_points = BoundedInteger::new(1900).expect("a weight");
        settle(case, profile);
    };
    "weight_not_of_parts" "/indicators/0/weight_basis_points": BUREAU, |case, _, _| {
        case.indicators[0].weight_basis_points = BoundedInteger::new(2900).expect("a weight");
    };
    "score_missing" "/indicators/0/score": SERVANT, |case, _, _| case.indicators[0].score = None;
    "score_of_group" "/indicators/0/score": BUREAU, |case, _, _| {
        let of_leaf = case.indicators.iter().find_map(|it| it.score.clone());
        case.indicators[0].score = of_leaf;
    };
    "score_above_full" "/indicators/0/score/gained_hundredths": SERVANT, |case, _, profile| {
        if let Some(score) = &mut case.indicators[0].score {
            score.gained_hundredths =
                BoundedInteger::new(score.full_hundredths.get() + 100).expect("a score");
        }
        settle(case, profile);
    };
    "total_differs" "/total_hundredths": SERVANT, |case, _, _| {
        case.total_hundredths =
            BoundedInteger::new(case.total_hundredths.get() + 1).expect("a total");
    };
    "veto_indicator_unknown" "/vetoes/0/indicator": BUREAU, |case, draw, profile| {
        veto(case, draw);
        case.vetoes[0].indicator = Some(case.indicators[0].code.clone());
        settle(case, profile);
    };
    "veto_ignored" "/grading/grade": SERVANT, |case, draw, _| {
        veto(case, draw);
        case.grading = Grading::CivilServant { grade: CivilServantGrade::Excellent };
    };
    "grade_too_high" "/grading/grade": BUREAU, |case, _, profile| {
        score_all(case, 50);
        settle(case, profile);
        case.grading = raised(case.grading);
    };
    "veto_dated_in_future" "/vetoes/0/established_on": BUREAU, |case, draw, profile| {
        veto(case, draw);
        case.vetoes[0].established_on = day(2999, 1, 4);
        settle(case, profile);
    };
    "veto_after_decision" "/vetoes/0/established_on": BUREAU, |case, draw, profile| {
        veto(case, draw);
        case.vetoes[0].established_on = case.decided_on.plus_days(1).expect("a day");
        settle(case, profile);
    };
    "grade_too_low" "/grading/grade": BUREAU, |case, _, profile| {
        score_all(case, 100);
        settle(case, profile);
        case.grading = super::at_rank(case.grading, 1);
    };
    "grade_far_too_low" "/grading/grade": BUREAU, |case, _, profile| {
        score_all(case, 100);
        settle(case, profile);
        case.grading = super::at_rank(case.grading, 2);
    };
    "servant_scale_missing" "/grading": SERVANT, |case, _, _| {
        case.grading = Grading::Qualification { grade: QualificationGrade::Good };
    };
    "servant_scale_misused" "/grading": BUREAU, |case, _, profile| {
        score_all(case, 100);
        settle(case, profile);
        case.grading = Grading::CivilServant { grade: CivilServantGrade::Excellent };
    };
    "scale_not_chosen" "/grading": BUREAU, |case, _, profile| {
        score_all(case, 100);
        settle(case, profile);
        case.grading = match case.grading {
            Grading::Performance { .. } => {
                Grading::Qualification { grade: QualificationGrade::Excellent }
            }
            _ => Grading::Performance { grade: PerformanceGrade::Excellent },
        };
    };
    "aspect_missing" "/indicators": SERVANT, |case, _, _| {
        case.indicators[3].aspect = case.indicators[0].aspect;
    };
    "summary_missing" "/servant/summarised_on": SERVANT, |case, _, _| {
        follower(case).summarised_on = None;
    };
    "proposal_missing" "/servant/proposed_on": SERVANT, |case, _, _| {
        follower(case).proposed_on = None;
    };
    "decided_by_wrong_body" "/servant/decided_by": SERVANT, |case, _, _| {
        follower(case).decided_by = GradeDecider::CompetentAuthority;
    };
    "servant_steps_out_of_order" "/servant/proposed_on": SERVANT, |case, _, _| {
        let servant = follower(case);
        servant.proposed_on = servant.summarised_on.and_then(|on| on.minus_days(1));
    };
    "not_informed" "/servant/informed_on": SERVANT, |case, _, _| {
        servant(case).informed_on = None;
    };
    "list_missing" "/lists": BUREAU, |case, _, _| case.lists.truncate(2);
    "apart_from_business" "/with_business": BUREAU, |case, _, _| case.with_business = false;
    "inspection_report_unused" "/inspection_report": SCHOOL, |case, _, _| {
        case.inspection_report = Some(InspectionReport::NotUsed);
    };
    "result_unused" "/result_uses": SCHOOL, |case, _, _| case.result_uses.clear();
    "list_twice" "/lists/3": SCHOOL, |case, _, _| case.lists.push(case.lists[0]);
    "result_use_twice" "/result_uses/1": SCHOOL, |case, _, _| {
        case.result_uses = vec![ResultUse::Awards; 2];
    };
    "decided_early" "/decided_on": SCHOOL, |case, _, profile| {
        case.decided_on = day(super::BUREAU.year, 11, 10);
        settle(case, profile);
    };
    "decided_late" "/decided_on": SCHOOL, |case, _, profile| {
        case.decided_on = day(super::BUREAU.year + 1, 8, 10);
        settle(case, profile);
    };
    "dated_in_future" "/decided_on": SCHOOL, |case, _, _| {
        // Of a year to come, so that it is not late.
        case.year = BoundedInteger::new(2098).expect("a year");
        case.decided_on = day(2099, 1, 4);
    };
    "publicity_ends_before_start" "/publicity/to": SCHOOL, |case, draw, profile| {
        published(case, draw, profile);
        if let Some(publicity) = &mut case.publicity {
            publicity.to = publicity.from.minus_days(1).expect("a day");
        }
    };
    "publicity_too_short" "/publicity": SCHOOL, |case, draw, profile| {
        published(case, draw, profile);
        if let Some(publicity) = &mut case.publicity {
            publicity.to = publicity.from;
        }
    };
    "objection_answered_before" "/objections/0/answer/on": SCHOOL, |case, _, _| {
        object(case, |received| received.minus_days(1).expect("a day"));
    };
    "review_late" "/objections/0/answer": INCOMPETENT, |case, _, _| {
        object(case, |received| received.plus_days(60).expect("a day"));
    };
    "review_not_in_writing" "/objections/0/answer/in_writing": INCOMPETENT, |case, _, _| {
        object(case, |received| later(received, 3));
        if let Some(answer) = &mut case.objections[0].answer {
            answer.in_writing = false;
        }
    };
    "objection_answered_late" "/objections/0/answer": SCHOOL, |case, _, _| {
        object(case, |received| received.plus_days(60).expect("a day"));
    };
}

fn servant(case: &mut Assessment) -> &mut AssessedServant {
    case.servant.as_mut().expect("a civil servant is assessed")
}

/// The civil servant as one who is no leader.
fn follower(case: &mut Assessment) -> &mut AssessedServant {
    let decided_on = case.decided_on;
    let servant = servant(case);
    servant.is_leader = false;
    servant.decided_by = GradeDecider::HeadOfBody;
    servant.summarised_on = decided_on.minus_days(9);
    servant.proposed_on = decided_on.minus_days(3);
    servant
}

/// So many per cent for all, and nothing besides.
fn score_all(case: &mut Assessment, percent: i64) {
    case.adjustments.clear();
    for score in case.indicators.iter_mut().filter_map(|it| it.score.as_mut()) {
        let gained = score.full_hundredths.get() * percent / 100;
        score.gained_hundredths = BoundedInteger::new(gained).expect("a score");
    }
}

/// The best grade of the scale.
fn raised(grading: Grading) -> Grading {
    super::at_rank(grading, 0)
}

/// With some publicity, whether the profile asks for it or not.
fn published(
    case: &mut Assessment,
    draw: &mut jiaozheng_core::sample::Draw,
    profile: &jiaozheng_core::Profile,
) {
    while case.publicity.is_none() {
        case.publicity = super::publicity(draw, profile, case.decided_on);
    }
}

/// One objection, answered in writing on the day that `answered` makes of the day it came in.
fn object(case: &mut Assessment, answered: fn(LocalDate) -> LocalDate) {
    let received_on = later(case.decided_on, 4);
    let answer = Answer { on: answered(received_on), is_upheld: true, in_writing: true };
    let matter = text("认为安全稳定一项扣分有误");
    case.objections = vec![Objection { received_on, matter, answer: Some(answer) }];
}
