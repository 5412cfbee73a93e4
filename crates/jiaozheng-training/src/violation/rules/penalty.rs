//! Whether the penalty is one that the law has for the act.

use jiaozheng_core::{Basis, Pointer, text};

use super::Rule;
use crate::ViolationAct::Support;
use crate::law;
use crate::violation::PenaltyMeasure::{Correction, Refund};
use crate::violation::{Penalty, PenaltyDecision, Violation};

/// What the law of the act reads.
const READ: &[&str] = &["/decision", "/act", "/acted_to", "/gains_fen", "/filed_on", "/history"];

const BASIS: &[Basis] = &[
    law::WITHOUT_LICENCE_2023,
    law::DISGUISED,
    law::COMPETITION,
    law::WITHOUT_LICENCE,
    law::SANCTIONS,
    law::UNCHECKED,
    law::NO_PENALTY_WITHOUT_BASIS,
];

const BANS: &[Basis] = &[law::RESPONSIBLE, law::NEGLECT, law::NO_PENALTY_WITHOUT_BASIS];

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.violation.fine_outside_tier",
        text("罚款不在该行为、该情节的幅度以内", "the fine is not within what the law has for it"),
        |case, _, found| {
            let Some((decision, penalty)) = judged(case) else { return };
            let Some(fine) = decision.fine_fen.filter(|fine| fine.get() > 0) else { return };
            let within = penalty.fine.is_some_and(|bounds| bounds.contain(fine));
            found.at_if(!within, "/decision/fine_fen");
        },
    )
    .basis(BASIS)
    .reads(READ),
    Rule::error(
        "training.violation.fine_missing",
        text("应当并处罚款而没有罚款", "the law has a fine, and there is none"),
        |case, _, found| {
            let Some((decision, penalty)) = judged(case) else { return };
            let required = penalty.fine.is_some_and(|it| it.is_required && it.most_fen > 0);
            found.at_if(required && decision.fine() == 0, "/decision/fine_fen");
        },
    )
    .basis(BASIS)
    .reads(READ),
    Rule::error(
        "training.violation.measure_not_provided",
        text("处罚措施不是该行为、该情节可以适用的", "a measure that the law does not have for it"),
        |case, _, found| {
            let Some((decision, penalty)) = judged(case) else { return };
            for (index, measure) in decision.measures.iter().enumerate() {
                let provided = penalty.measures.contains(measure);
                let ordered = [Correction, Refund].contains(measure);
                let place = Pointer::from("/decision/measures").index(index);
                found.at_if(!provided && !ordered, place);
            }
        },
    )
    .basis(BASIS)
    .reads(READ),
    Rule::error(
        "training.violation.ban_outside_tier",
        text("限制从业不在该行为、该情节的幅度以内", "a ban that the law does not have for it"),
        |case, _, found| {
            let Some((decision, penalty)) = judged(case) else { return };
            let Some(ban) = decision.ban else { return };
            let within = penalty.ban.is_some_and(|bounds| bounds.contain(ban));
            found.at_if(!within, "/decision/ban");
        },
    )
    .basis(BANS)
    .since(2021, 9, 1)
    .reads(READ),
    Rule::error(
        "training.violation.ban_missing",
        text("应当限制从业而没有限制", "the law has a ban, and there is none"),
        |case, _, found| {
            let Some((decision, penalty)) = judged(case) else { return };
            found.at_if(penalty.ban.is_some() && decision.ban.is_none(), "/decision/ban");
        },
    )
    .basis(BANS)
    .since(2021, 9, 1)
    .reads(READ),
    Rule::error(
        "training.violation.nothing_imposed",
        text("处罚决定没有任何处罚内容", "a penalty that imposes nothing"),
        |case, _, found| {
            let nothing = case.decision.as_ref().is_some_and(|it| !it.imposes_something());
            found.at_if(nothing, "/decision/measures");
        },
    )
    .reads(&["/decision"]),
    Rule::error(
        "training.violation.measure_twice",
        text("处罚措施重复", "a measure twice"),
        |case, _, found| {
            let measures = case.decision.as_ref().map_or(&[][..], |it| &it.measures[..]);
            for (index, measure) in measures.iter().enumerate() {
                let before = measures.iter().take(index).any(|it| it == measure);
                found.at_if(before, Pointer::from("/decision/measures").index(index));
            }
        },
    )
    .reads(&["/decision"]),
    Rule::error(
        "training.violation.law_of_another_act",
        text("处罚依据与违法行为不符", "the law is not one on such acts"),
        |case, _, found| {
            use crate::ViolationAct::StaffUnchecked;
            use crate::violation::PenaltyLaw::{MinorsProtection, PrivateEducation};
            let Some(decision) = &case.decision else { return };
            let minors = case.act == StaffUnchecked;
            let foreign = if minors { PrivateEducation } else { MinorsProtection };
            found.at_if(decision.law == foreign, "/decision/law");
        },
    )
    .reads(&["/decision", "/act"])
    .schema(LAW_OF_THE_ACT),
    Rule::warning(
        "training.violation.aggravation_ignored",
        text(
            "有从重处罚情形，而按最低幅度处罚或者不予处罚",
            "what makes it worse changed nothing: the least fine, or no penalty",
        ),
        |case, _, found| {
            let least = case.penalty().and_then(|it| it.fine).map(|it| it.least_fen);
            let fine = case.decision.as_ref().map(PenaltyDecision::fine);
            let mild = fine.is_some() && fine == least.filter(|least| *least > 0);
            let worse = !case.aggravations.is_empty();
            found.at_if(worse && (mild || case.waiver.is_some()), "/aggravations");
        },
    )
    .basis(&[law::HEAVIER])
    .since(2023, 10, 15)
    .reads(&[
        "/aggravations",
        "/decision",
        "/waiver",
        "/act",
        "/acted_to",
        "/gains_fen",
        "/filed_on",
        "/history",
    ]),
];

/// What was decided, and what the law has for it. Of what was not seen in the law nothing is judged.
fn judged(case: &Violation) -> Option<(&PenaltyDecision, Penalty)> {
    let decision = case.decision.as_ref().filter(|_| case.act != Support)?;
    Some((decision, case.penalty()?))
}

const LAW_OF_THE_ACT: &str = r#"{
    "if": { "properties": { "act": { "const": "staff_unchecked" } }, "required": ["act"] },
    "then": {
        "properties": {
            "decision": {
                "type": "object",
                "properties": { "law": { "enum": ["measures_2023", "minors_protection"] } }
            }
        }
    },
    "else": {
        "properties": {
            "decision": {
                "type": "object",
                "properties": { "law": { "enum": ["measures_2023", "private_education"] } }
            }
        }
    }
}"#;
