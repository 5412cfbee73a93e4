//! Why somebody is not punished, or should not have been: slight acts, old ones, and such that the law
//! of their day did not punish.

use jiaozheng_core::{LocalDate, text};

use super::Rule;
use super::subject::is_too_young;
use crate::law;
use crate::violation::settings::{AGE_OF_RESPONSIBILITY, LIMITATION_YEARS, LIMITATION_YEARS_LIFE};
use crate::violation::{Aggravation, Harm, PenaltyLaw, Violation, ViolationState, Waiver};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.violation.law_of_another_day",
        text(
            "行为终了于《校外培训行政处罚暂行办法》施行之前，应当适用行为发生时的规定（新规定处罚较轻的除外）",
            "the act ended before the measures of 2023, which are no lighter than the law of its day",
        ),
        |case, _, found| {
            let (Some(decision), Some(penalty)) = (&case.decision, case.penalty()) else { return };
            let new = decision.law == PenaltyLaw::Measures2023;
            let later = !law::PENALTIES.in_force.contains(case.acted_to);
            found.at_if(new && later && penalty.law != decision.law, "/decision/law");
        },
    )
    .basis(&[law::OLD_OR_LIGHTER])
    .since(2021, 7, 15)
    .reads(&["/decision", "/act", "/acted_to", "/gains_fen", "/history"]),
    Rule::warning(
        "training.violation.no_penalty_then",
        text(
            "行为发生时的规定中没有查到对该行为的处罚，须人工核对",
            "no penalty is known in the law of the day of the act",
        ),
        |case, _, found| {
            let punished = case.decision.is_some();
            found.at_if(punished && case.penalty().is_none(), "/acted_to");
        },
    )
    .basis(&[law::OLD_OR_LIGHTER])
    .since(2021, 7, 15)
    .reads(&["/decision", "/act", "/acted_to", "/gains_fen", "/history"]),
    Rule::error(
        "training.violation.found_too_late",
        text("超过追究时效仍给予行政处罚", "punished though it was found too late"),
        |case, context, found| {
            let late = is_found_too_late(case, |setting| context.number(setting));
            found.at_if(late && case.decision.is_some(), "/found_on");
        },
    )
    .basis(&[law::LIMITATION])
    .since(2021, 7, 15)
    .reads(&["/found_on", "/acted_to", "/endangers_life_or_finances", "/harm", "/decision"])
    .settings(&[LIMITATION_YEARS, LIMITATION_YEARS_LIFE]),
    Rule::error(
        "training.violation.slight_but_punished",
        text(
            "违法行为轻微并及时改正、没有造成危害后果，不予行政处罚",
            "slight, corrected and without harm: nobody is punished",
        ),
        |case, _, found| found.at_if(is_slight(case) && case.decision.is_some(), "/decision"),
    )
    .basis(&[law::SLIGHT])
    .since(2021, 7, 15)
    .reads(&["/is_slight", "/is_corrected", "/harm", "/decision"]),
    Rule::error(
        "training.violation.waiver_missing",
        text("不予处罚而没有说明事由", "it is not said why nobody is punished"),
        |case, _, found| {
            let waived = case.state == ViolationState::NotPunished;
            found.at_if(waived && case.waiver.is_none(), "/waiver");
        },
    )
    .reads(&["/state", "/waiver"])
    .schema(WAIVER),
    Rule::error(
        "training.violation.waiver_unfounded",
        text("不予处罚的事由与案件情况不符", "the facts are no reason not to punish"),
        |case, context, found| {
            let first = case.is_first_time && case.is_corrected && case.harm != Harm::Considerable;
            let founded = match case.waiver {
                Some(Waiver::Slight) => is_slight(case),
                Some(Waiver::FirstTime) => first,
                Some(Waiver::UnderFourteen) => {
                    is_too_young(case, context.number(AGE_OF_RESPONSIBILITY))
                }
                Some(Waiver::TooLate) => is_found_too_late(case, |it| context.number(it)),
                Some(Waiver::NoFault | Waiver::NotEstablished) | None => true,
            };
            found.at_if(!founded, "/waiver");
        },
    )
    .basis(&[law::SLIGHT, law::UNDER_FOURTEEN, law::LIMITATION])
    .since(2021, 7, 15)
    .reads(&[
        "/waiver",
        "/is_slight",
        "/is_corrected",
        "/is_first_time",
        "/harm",
        "/endangers_life_or_finances",
        "/subject_kind",
        "/person",
        "/acted_to",
        "/found_on",
    ])
    .settings(&[AGE_OF_RESPONSIBILITY, LIMITATION_YEARS, LIMITATION_YEARS_LIFE]),
    Rule::error(
        "training.violation.not_the_first_time",
        text("两年内再次违法，不是初次违法", "what was done again is not the first time"),
        |case, _, found| {
            let again = case.aggravations.contains(&Aggravation::Again);
            found.at_if(again && case.is_first_time, "/is_first_time");
        },
    )
    .reads(&["/is_first_time", "/aggravations"]),
];

/// Slight, corrected, without harm.
fn is_slight(case: &Violation) -> bool {
    case.is_slight && case.is_corrected && case.harm == Harm::None
}

/// Whether it was found after the last day on which it could be punished.
fn is_found_too_late(
    case: &Violation,
    number: impl Fn(&'static jiaozheng_core::Setting) -> i64,
) -> bool {
    let grave = case.endangers_life_or_finances && case.harm != Harm::None;
    let years = number(if grave { LIMITATION_YEARS_LIFE } else { LIMITATION_YEARS });
    let months = u32::try_from(years * 12).unwrap_or_default();
    let last: Option<LocalDate> = case.acted_to.plus_months(months);
    last.is_some_and(|last| case.found_on > last)
}

const WAIVER: &str = r#"{
    "if": { "properties": { "state": { "const": "not_punished" } }, "required": ["state"] },
    "then": { "properties": { "waiver": true }, "required": ["waiver"] }
}"#;
