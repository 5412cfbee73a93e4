//! The grade: it follows from the total, a veto caps it, and it is of the right scale.

use jiaozheng_core::{Detail, Findings, Pointer, Unjudged, text};

use super::{AssessmentGiven, Rule};
use crate::assessment::grading::{WORST, rank_of};
use crate::assessment::settings::{EXCELLENT_FROM, FAIR_FROM, GOOD_FROM, SCALE, VETO_CAP};
use crate::assessment::{Assessment, Grading, Rank};
use crate::law;

const GRADE: &str = "/grading/grade";

pub(super) const VETOES: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.veto_ignored",
        text("有一票否决事项而等次高于允许的等次", "a veto, and a grade above what it leaves"),
        |case, context, found| {
            let cap = veto_cap(context);
            if !case.vetoes.is_empty() && case.grading.rank() < cap {
                expect(case, cap, found);
            }
        },
    )
    .reads(&["/vetoes", "/grading", "/decided_on"])
    .settings(&[VETO_CAP]),
    Rule::error(
        "responsibility.assessment.veto_dated_in_future",
        text("一票否决事项的认定日期晚于当前日期", "a veto established in the future"),
        |case, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            for (at, veto) in case.vetoes.iter().enumerate() {
                found.at_if(veto.established_on > today, established(at));
            }
        },
    )
    .reads(&["/vetoes"]),
    // One of the future is that, no more.
    Rule::error(
        "responsibility.assessment.veto_after_decision",
        text(
            "一票否决事项的认定日期晚于等次确定日期",
            "a veto established after the grade was decided on",
        ),
        |case, context, found| {
            for (at, veto) in case.vetoes.iter().enumerate() {
                let on = veto.established_on;
                let is_past = context.today.is_none_or(|today| on <= today);
                found.at_if(is_past && on > case.decided_on, established(at));
            }
        },
    )
    .reads(&["/vetoes", "/decided_on"]),
];

/// Bodies alone: who assesses civil servants chooses the grade.
pub(super) const GRADES: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.grade_too_high",
        text("等次高于总分对应的等次", "a grade above that of the total"),
        |case, context, found| {
            let rank = rank_of_total(case, context);
            if case.object_kind.is_body() && case.grading.rank() < rank {
                expect(case, rank, found);
            }
        },
    )
    .reads(&["/object_kind", "/total_hundredths", "/grading", "/decided_on"])
    .settings(&[EXCELLENT_FROM, GOOD_FROM, FAIR_FROM]),
    // May be right: the best grade is often given to some of a hundred only.
    Rule::warning(
        "responsibility.assessment.grade_too_low",
        text(
            "总分对应最高等次而等次低一等，且没有一票否决事项",
            "the second grade for a total of the best, without a veto",
        ),
        |case, context, found| {
            let rank = rank_of_total(case, context);
            if lowered(case, rank) == Lowered::FromBest {
                expect(case, rank, found);
            }
        },
    )
    .reads(LOWERED_BY)
    .settings(&[EXCELLENT_FROM, GOOD_FROM, FAIR_FROM]),
    Rule::error(
        "responsibility.assessment.grade_far_too_low",
        text(
            "等次低于总分对应的等次，超出最高等次名额限制所能降低的一等，且没有一票否决事项",
            "a grade further below that of the total than a limit to the best grade explains, without a veto",
        ),
        |case, context, found| {
            let rank = rank_of_total(case, context);
            if lowered(case, rank) == Lowered::Far {
                expect(case, rank, found);
            }
        },
    )
    .reads(LOWERED_BY)
    .settings(&[EXCELLENT_FROM, GOOD_FROM, FAIR_FROM]),
];

const LOWERED_BY: &[&str] =
    &["/object_kind", "/total_hundredths", "/grading", "/vetoes", "/decided_on"];

pub(super) const SCALES: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.servant_scale_missing",
        text(
            "公务员考核等次应为优秀、称职、基本称职、不称职",
            "a civil servant without one of the four grades of the law",
        ),
        |case, _, found| {
            let is_other = !case.grading.is_of_civil_servant();
            found.at_if(!case.object_kind.is_body() && is_other, "/grading");
        },
    )
    .basis(&[law::FOUR_GRADES])
    .since(2019, 6, 1)
    .reads(&["/object_kind", "/grading"]),
    Rule::warning(
        "responsibility.assessment.servant_scale_misused",
        text("单位考核使用了公务员考核等次", "a body with a grade of civil servants"),
        |case, _, found| {
            let is_body = case.object_kind.is_body();
            found.at_if(is_body && case.grading.is_of_civil_servant(), "/grading");
        },
    )
    .basis(&[law::FOUR_GRADES])
    .since(2019, 6, 1)
    .reads(&["/object_kind", "/grading"]),
    Rule::warning(
        "responsibility.assessment.scale_not_chosen",
        text("不是本地采用的等次体系", "a scale other than the one that is chosen here"),
        |case, context, found| {
            let is_other = matches!(
                (context.profile.word(SCALE, context.day), case.grading),
                (1, Grading::Qualification { .. }) | (2, Grading::Performance { .. })
            );
            found.at_if(case.object_kind.is_body() && is_other, "/grading");
        },
    )
    .reads(&["/object_kind", "/grading", "/decided_on"])
    .settings(&[SCALE]),
];

/// How far a grade lies below that of the total, where nothing said explains it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lowered {
    /// It does not, or a veto caps it.
    Not,
    /// One step from the best grade, of which there may not be enough for all.
    FromBest,
    /// Further.
    Far,
}

fn lowered(case: &Assessment, rank: Rank) -> Lowered {
    let given = case.grading.rank();
    if !case.object_kind.is_body() || !case.vetoes.is_empty() || given <= rank {
        return Lowered::Not;
    }
    if (rank, given) == (0, 1) { Lowered::FromBest } else { Lowered::Far }
}

fn established(at: usize) -> Pointer {
    Pointer::from("/vetoes").index(at).field("established_on")
}

/// The best that a veto leaves.
fn veto_cap(context: &AssessmentGiven<'_>) -> Rank {
    match context.profile.word(VETO_CAP, context.day) {
        0 => 1,
        _ => WORST,
    }
}

fn rank_of_total(case: &Assessment, context: &AssessmentGiven<'_>) -> Rank {
    rank_of(case.total_hundredths.get(), |setting| context.number(setting))
}

fn expect(case: &Assessment, rank: Rank, found: &mut Findings<'_>) {
    match case.grading.code_at(rank) {
        Some(code) => found.with(GRADE, Detail::Expected(code)),
        None => found.at(GRADE),
    }
}
