//! Who decides, and in which form.

use jiaozheng_core::text;

use super::Rule;
use crate::law;
use crate::violation::ViolationState::{Decided, Delivered, Executed};
use crate::violation::settings::{LEAST_OFFICERS, TOWNSHIPS_PUNISH};
use crate::violation::{AuthorityLevel, PenaltyTier, ViolationEvent};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.violation.decision_missing",
        text("已作出处罚决定而没有决定内容", "decided, without what was decided"),
        |case, _, found| {
            let decided = matches!(case.state, Decided | Delivered | Executed);
            found.at_if(decided && case.decision.is_none(), "/decision");
        },
    )
    .reads(&["/state", "/decision"])
    .schema(DECISION),
    Rule::error(
        "training.violation.decision_not_made",
        text("尚未作出处罚决定而有决定内容", "what was decided, without a decision"),
        |case, _, found| {
            let decided = matches!(case.state, Decided | Delivered | Executed);
            found.at_if(!decided && case.decision.is_some(), "/decision");
        },
    )
    .reads(&["/state", "/decision"])
    .schema(NO_DECISION),
    Rule::error(
        "training.violation.level_not_competent",
        text("由县级以下机关作出处罚决定", "decided below the county"),
        |case, context, found| {
            let Some(decision) = &case.decision else { return };
            let below = decision.level == AuthorityLevel::Township;
            found.at_if(below && !context.is_on(TOWNSHIPS_PUNISH), "/decision/level");
        },
    )
    .basis(&[law::COUNTY_AND_ABOVE, law::WHO_PUNISHES])
    .since(2021, 7, 15)
    .reads(&["/decision", "/filed_on"])
    .settings(&[TOWNSHIPS_PUNISH]),
    Rule::warning(
        "training.violation.not_decided_by_county",
        text("擅自举办机构的案件由县级以上的上级机关作出决定", "decided above the county"),
        |case, _, found| {
            let (Some(decision), Some(penalty)) = (&case.decision, case.penalty()) else { return };
            let above = decision.level > AuthorityLevel::County;
            found.at_if(penalty.is_for_counties && above, "/decision/level");
        },
    )
    .basis(&[law::WITHOUT_LICENCE_2023])
    .since(2023, 10, 15)
    .reads(&["/decision", "/act", "/acted_to", "/gains_fen", "/history"]),
    Rule::error(
        "training.violation.too_few_officers",
        text("执法人员少于两人", "fewer officers than two"),
        |case, context, found| {
            found.at_if(case.officers.get() < context.number(LEAST_OFFICERS), "/officers");
        },
    )
    .basis(&[law::TWO_OFFICERS])
    .since(2021, 7, 15)
    .reads(&["/officers"])
    .settings(&[LEAST_OFFICERS]),
    Rule::warning(
        "training.violation.not_discussed",
        text(
            "情节严重的案件没有经负责人集体讨论",
            "a serious case that those who lead did not discuss",
        ),
        |case, _, found| {
            let Some(decision) = &case.decision else { return };
            let serious = decision.tier > PenaltyTier::Ordinary;
            found.at_if(serious && !decision.is_discussed, "/decision/is_discussed");
        },
    )
    .basis(&[law::DISCUSSED])
    .since(2021, 7, 15)
    .reads(&["/decision"]),
    Rule::error(
        "training.violation.not_reviewed",
        text("经过听证的案件没有经法制审核", "heard, and nobody reviewed the law"),
        |case, _, found| {
            let Some(decision) = &case.decision else { return };
            let heard = case.last(ViolationEvent::Hear).is_some();
            found.at_if(heard && !decision.is_reviewed, "/decision/is_reviewed");
        },
    )
    .basis(&[law::REVIEWED])
    .since(2021, 7, 15)
    .reads(&["/decision", "/history"]),
];

const DECISION: &str = r#"{
    "if": {
        "properties": { "state": { "enum": ["decided", "delivered", "executed"] } },
        "required": ["state"]
    },
    "then": { "properties": { "decision": true }, "required": ["decision"] }
}"#;

const NO_DECISION: &str = r#"{
    "if": {
        "properties": { "state": { "not": { "enum": ["decided", "delivered", "executed"] } } },
        "required": ["state"]
    },
    "then": { "properties": { "decision": false } }
}"#;
