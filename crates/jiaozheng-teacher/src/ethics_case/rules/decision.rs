//! How long a sanction lasts, and what goes with it.

use jiaozheng_core::{months, text};

use super::Rule;
use crate::ethics_case::settings::DISQUALIFICATION_MONTHS;
use crate::ethics_case::{EthicsCase, EthicsMeasure, EthicsState};
use crate::generated::EthicsSanction;
use crate::law::{self, ethics};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.ethics_case.sanction_period_differs",
        text("处分期与处分种类规定的期限不符", "not as long as such a sanction lasts"),
        |case, _, found| {
            let Some(months) = case.sanction.and_then(EthicsSanction::months) else { return };
            let (Some(from), Some(to)) = (case.sanction_from, case.sanction_to) else { return };
            found.at_if(!months::are_just(months, from, to), "/sanction_to");
        },
    )
    .basis(law::ETHICS_SANCTIONS)
    .since(2014, 1, 11)
    .reads(&["/sanction", "/sanction_from", "/sanction_to"]),
    Rule::error(
        "teacher.ethics_case.lifted_early",
        text("处分期未满即解除处分", "lifted before its time was over"),
        |case, _, found| {
            // On the last day it still runs.
            let early = case.lifted_on.zip(case.sanction_to).is_some_and(|(on, last)| on <= last);
            found.at_if(early && !case.employer.is_private, "/lifted_on");
        },
    )
    .basis(&[ethics::LIFTED])
    .since(2014, 7, 1)
    .reads(&["/lifted_on", "/sanction_to", "/employer"]),
    Rule::error(
        "teacher.ethics_case.disqualification_too_short",
        text("取消相关资格的期限不足规定的月数", "eligibility lost for too short a time"),
        |case, context, found| {
            let lost = case.measures.contains(&EthicsMeasure::Disqualification);
            let months = context.number(DISQUALIFICATION_MONTHS);
            let months = u32::try_from(months).unwrap_or_default();
            let (Some(decided), Some(to)) = (case.decided_on(), case.disqualified_to) else {
                return;
            };
            found.at_if(lost && months::are_not_reached(months, decided, to), "/disqualified_to");
        },
    )
    .basis(ethics::OTHER_CONSEQUENCES)
    .since(2018, 11, 8)
    .reads(&["/measures", "/disqualified_to", "/history", "/occurred_on"])
    .settings(&[DISQUALIFICATION_MONTHS]),
    Rule::error(
        "teacher.ethics_case.not_referred",
        text("涉嫌违法犯罪而没有移送司法机关", "a suspected crime that was not referred"),
        |case, _, found| {
            let suspected = case.suspected_crime == Some(true);
            let decided = case.state.is_decided();
            found.at_if(suspected && decided && case.referred_on.is_none(), "/referred_on");
        },
    )
    .basis(ethics::OTHER_CONSEQUENCES)
    .since(2018, 11, 8)
    .reads(&["/suspected_crime", "/referred_on", "/state"]),
    Rule::warning(
        "teacher.ethics_case.party_discipline_missing",
        text(
            "中共党员受处分，没有同时给予党纪处分",
            "a member of the Party, sanctioned without it",
        ),
        |case, _, found| {
            let member = case.party_member == Some(true) && case.sanction.is_some();
            let done = case.state == EthicsState::Registered;
            found.at_if(member && done && case.party_discipline != Some(true), "/party_discipline");
        },
    )
    .basis(ethics::OTHER_CONSEQUENCES)
    .since(2018, 11, 8)
    .reads(&["/party_member", "/sanction", "/state", "/party_discipline"]),
    Rule::warning(
        "teacher.ethics_case.expelled_without_quota",
        text(
            "民办学校教师或者未纳入编制管理的教师，应为解除聘用合同而非开除",
            "expelled, though the school should end the contract of who is not in quota",
        ),
        |case, _, found| {
            let expelled = case.sanction == Some(EthicsSanction::Expulsion);
            found.at_if(expelled && is_on_contract(case), "/sanction");
        },
    )
    .basis(&[ethics::WHO_DECIDES])
    .since(2018, 11, 8)
    .reads(&["/sanction", "/employer", "/in_quota"]),
    Rule::error(
        "teacher.ethics_case.not_filed",
        text("处理决定没有按规定报备案", "a decision that was not filed"),
        |case, _, found| {
            let done = case.state == EthicsState::Registered;
            found.at_if(done && is_filed(case) && case.filed_on.is_none(), "/filed_on");
        },
    )
    .basis(&[ethics::WHO_DECIDES])
    .since(2018, 11, 8)
    .reads(&["/sanction", "/employer", "/in_quota", "/state", "/filed_on"]),
];

fn is_on_contract(case: &EthicsCase) -> bool {
    case.employer.is_private || !case.in_quota
}

/// What a private school decides goes to its authority; what is heavier than a demerit, to the
/// personnel department.
fn is_filed(case: &EthicsCase) -> bool {
    let Some(sanction) = case.sanction else { return false };
    // The article on kindergartens was not seen.
    !case.employer.is_kindergarten() && (case.employer.is_private || sanction.is_heavy())
}
