//! Civil servants: what is assessed, who proposes, decides and tells.

use jiaozheng_core::code::Coded;
use jiaozheng_core::text;

use super::Rule;
use crate::assessment::{AssessedServant, Assessment, GradeDecider};
use crate::{CivilServantAspect, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.aspect_missing",
        text(
            "公务员考核没有覆盖德、能、勤、绩、廉",
            "a civil servant not assessed in all five aspects",
        ),
        |case, _, found| {
            let covered = |aspect| case.indicators.iter().any(|it| it.aspect == Some(aspect));
            let missing = !CivilServantAspect::ALL.iter().copied().all(covered);
            found.at_if(!case.object_kind.is_body() && missing, "/indicators");
        },
    )
    .basis(&[law::SERVANTS_ASSESSED_WHOLE])
    .since(2019, 6, 1)
    .reads(&["/object_kind", "/indicators"]),
    Rule::error(
        "responsibility.assessment.summary_missing",
        text(
            "非领导成员公务员年度考核没有个人总结",
            "a civil servant who is no leader has not summed up",
        ),
        |case, _, found| {
            let missing = follower(case).is_some_and(|it| it.summarised_on.is_none());
            found.at_if(missing, "/servant/summarised_on");
        },
    )
    .basis(&[law::SERVANTS_ASSESSED_YEARLY])
    .since(2019, 6, 1)
    .reads(&["/servant"]),
    Rule::error(
        "responsibility.assessment.proposal_missing",
        text(
            "非领导成员公务员年度考核没有主管领导提出的等次建议",
            "no leader has proposed a grade for a civil servant who is no leader",
        ),
        |case, _, found| {
            let missing = follower(case).is_some_and(|it| it.proposed_on.is_none());
            found.at_if(missing, "/servant/proposed_on");
        },
    )
    .basis(&[law::SERVANTS_ASSESSED_YEARLY])
    .since(2019, 6, 1)
    .reads(&["/servant"]),
    Rule::error(
        "responsibility.assessment.decided_by_wrong_body",
        text(
            "等次不是由本机关负责人、授权的考核委员会（领导成员为主管机关）确定",
            "a grade decided by who may not",
        ),
        |case, _, found| {
            let wrong = case.servant.as_ref().is_some_and(|it| {
                it.is_leader != (it.decided_by == GradeDecider::CompetentAuthority)
            });
            found.at_if(wrong, "/servant/decided_by");
        },
    )
    .basis(&[law::SERVANTS_ASSESSED_YEARLY, law::LEADERS_ASSESSED])
    .since(2019, 6, 1)
    .reads(&["/servant"]),
    Rule::error(
        "responsibility.assessment.servant_steps_out_of_order",
        text(
            "个人总结、等次建议、等次确定、书面通知的日期顺序颠倒",
            "summed up, proposed, decided and told in another order",
        ),
        |case, _, found| {
            let Some(servant) = &case.servant else { return };
            let mut last = None;
            for (on, place) in steps(servant, case) {
                let Some(on) = on else { continue };
                found.at_if(last.is_some_and(|last| on < last), place);
                last = Some(on);
            }
        },
    )
    .reads(&["/servant", "/decided_on"]),
    // The law sets no time for it.
    Rule::warning(
        "responsibility.assessment.not_informed",
        text("考核结果没有书面通知公务员本人", "a civil servant not told of the result in writing"),
        |case, _, found| {
            let silent = case.servant.as_ref().is_some_and(|it| it.informed_on.is_none());
            found.at_if(silent, "/servant/informed_on");
        },
    )
    .basis(&[law::SERVANTS_TOLD])
    .since(2019, 6, 1)
    .reads(&["/servant"]),
];

/// The civil servant, where he or she is no leader of the body.
fn follower(case: &Assessment) -> Option<&AssessedServant> {
    case.servant.as_ref().filter(|it| !it.is_leader)
}

/// When each step was taken, in the order of the law.
fn steps(
    servant: &AssessedServant,
    case: &Assessment,
) -> [(Option<jiaozheng_core::LocalDate>, &'static str); 4] {
    [
        (servant.summarised_on, "/servant/summarised_on"),
        (servant.proposed_on, "/servant/proposed_on"),
        (Some(case.decided_on), "/decided_on"),
        (servant.informed_on, "/servant/informed_on"),
    ]
}
