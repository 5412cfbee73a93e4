//! What was gained, and what comes of it: it is paid back, or confiscated.

use jiaozheng_core::{Basis, text};

use super::Rule;
use crate::law;
use crate::violation::PenaltyDecision;
use crate::violation::PenaltyMeasure::Refund;

const PAID_BACK: &[Basis] =
    &[law::WITHOUT_LICENCE_2023, law::DISGUISED, law::SANCTIONS, law::WITHOUT_LICENCE];

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.violation.more_refunded_than_received",
        text("退还的款项多于收取的款项", "more was refunded than received"),
        |case, _, found| found.at_if(case.refunded_fen > case.received_fen, "/refunded_fen"),
    )
    .reads(&["/refunded_fen", "/received_fen"]),
    Rule::error(
        "training.violation.gains_differ",
        text(
            "违法所得不等于收取的款项减去已依法退还的款项",
            "what was gained is not what was received less what was refunded",
        ),
        |case, _, found| {
            let left = case.received_fen.get() - case.refunded_fen.get();
            found.at_if(left >= 0 && case.gains_fen.get() != left, "/gains_fen");
        },
    )
    .basis(&[law::GAINS, law::CONFISCATION])
    .since(2023, 10, 15)
    .reads(&["/gains_fen", "/received_fen", "/refunded_fen"]),
    Rule::error(
        "training.violation.confiscated_too_much",
        text("没收金额多于违法所得", "more is confiscated than was gained"),
        |case, _, found| {
            let confiscated = case.decision.as_ref().map_or(0, PenaltyDecision::confiscated);
            found.at_if(confiscated > case.gains_fen.get(), "/decision/confiscated_fen");
        },
    )
    .basis(&[law::CONFISCATION])
    .since(2021, 7, 15)
    .reads(&["/decision", "/gains_fen"]),
    Rule::error(
        "training.violation.gains_kept",
        text(
            "有违法所得，既未责令退还也未予没收",
            "what was gained is neither paid back nor confiscated",
        ),
        |case, _, found| {
            let Some(decision) = &case.decision else { return };
            let taken = decision.has(Refund) || decision.confiscated() > 0;
            found.at_if(case.gains_fen.get() > 0 && !taken, "/decision/confiscated_fen");
        },
    )
    .basis(&[law::CONFISCATION])
    .since(2021, 7, 15)
    .reads(&["/decision", "/gains_fen"]),
    Rule::error(
        "training.violation.refund_not_ordered",
        text(
            "应当先责令退还所收费用，再没收剩余违法所得",
            "what was paid is paid back first, the rest is confiscated",
        ),
        |case, _, found| {
            let (Some(decision), Some(penalty)) = (&case.decision, case.penalty()) else { return };
            let due = penalty.is_refund_ordered && case.gains_fen.get() > 0;
            // Where nothing at all was taken, the rule above speaks.
            let kept = decision.confiscated() == 0;
            found.at_if(due && !kept && !decision.has(Refund), "/decision/measures");
        },
    )
    .basis(PAID_BACK)
    .reads(&["/decision", "/gains_fen", "/act", "/acted_to", "/filed_on", "/history"]),
];
