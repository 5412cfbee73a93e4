//! Indicators: a tree that weighs a hundred per cent, whose leaves have scores that make the total.

use std::collections::BTreeMap;

use jiaozheng_core::{Pointer, Unjudged, text};

use super::Rule;
use crate::assessment::indicator::{WHOLE, repeated};
use crate::assessment::{Assessment, Indicator};

pub(super) const STRUCTURE: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.indicator_repeated",
        text("指标编号重复", "two indicators of one code"),
        |case, _, found| {
            repeated(&case.indicators).for_each(|at| found.at(place(at).field("code")));
        },
    )
    .reads(&["/indicators"]),
    Rule::error(
        "responsibility.assessment.parent_not_of_level",
        text(
            "一级指标不应有上级指标，二、三级指标应有上级指标",
            "an indicator at the top that is part of another, or one below that is part of none",
        ),
        |case, _, found| {
            for (at, indicator) in case.indicators.iter().enumerate() {
                let is_below = indicator.level.get() > 1;
                found.at_if(is_below != indicator.parent.is_some(), place(at).field("parent"));
            }
        },
    )
    .reads(&["/indicators"])
    .schema(LEVELS_HAVE_PARENTS),
    Rule::error(
        "responsibility.assessment.parent_unknown",
        text("上级指标不存在或者不是上一级指标", "part of no indicator of the level above"),
        |case, _, found| {
            for at in orphans(&case.indicators) {
                found.at(place(at).field("parent"));
            }
        },
    )
    .reads(&["/indicators"]),
];

pub(super) const WEIGHTS: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.weights_not_whole",
        text("末级指标的权重之和不是100%", "the weights do not add up to a hundred per cent"),
        |case, context, found| {
            let leaves = case.indicators.iter().enumerate();
            let leaves = leaves.filter(|(at, _)| context.facts.is_leaf(*at));
            let weight: i64 = leaves.map(|(_, leaf)| leaf.weight_basis_points.get()).sum();
            found.at_if(weight != WHOLE, "/indicators");
        },
    )
    .reads(&["/indicators"]),
    Rule::error(
        "responsibility.assessment.weight_not_of_parts",
        text("上级指标的权重不等于下级指标权重之和", "a weight that is not that of the parts"),
        |case, context, found| {
            for (at, indicator) in case.indicators.iter().enumerate() {
                let parts = context.facts.weight_of_parts(at);
                let differs = parts.is_some_and(|it| it != indicator.weight_basis_points.get());
                found.at_if(differs, place(at).field("weight_basis_points"));
            }
        },
    )
    .reads(&["/indicators"]),
];

pub(super) const SCORES: &[Rule] = &[
    Rule::error(
        "responsibility.assessment.score_missing",
        text("末级指标没有得分", "an indicator without parts and without a score"),
        |case, context, found| {
            for (at, indicator) in case.indicators.iter().enumerate() {
                let missing = context.facts.is_leaf(at) && indicator.score.is_none();
                found.at_if(missing, place(at).field("score"));
            }
        },
    )
    .reads(&["/indicators"]),
    Rule::error(
        "responsibility.assessment.score_of_group",
        text("得分只由末级指标填写", "a score of an indicator that has parts"),
        |case, context, found| {
            for (at, indicator) in case.indicators.iter().enumerate() {
                let scored = !context.facts.is_leaf(at) && indicator.score.is_some();
                found.at_if(scored, place(at).field("score"));
            }
        },
    )
    .reads(&["/indicators"]),
    Rule::error(
        "responsibility.assessment.score_above_full",
        text("得分高于满分", "a score above the full one"),
        |case, _, found| {
            for (at, indicator) in case.indicators.iter().enumerate() {
                let above = |it: &crate::assessment::Score| {
                    it.gained_hundredths.get() > it.full_hundredths.get()
                };
                let is_above = indicator.score.as_ref().is_some_and(above);
                found.at_if(is_above, place(at).field("score").field("gained_hundredths"));
            }
        },
    )
    .reads(&["/indicators"]),
    Rule::error(
        "responsibility.assessment.total_differs",
        text(
            "总分不等于各指标得分加权之和与加减分的合计",
            "the total is not what scores, weights and adjustments give",
        ),
        |case, context, found| {
            let total = case.total_hundredths.get();
            match context.facts.gives(&case.adjustments, total) {
                Some(same) => found.at_if(!same, "/total_hundredths"),
                None => found.cannot_judge(Unjudged::NOT_SAID),
            }
        },
    )
    .reads(&["/indicators", "/adjustments", "/total_hundredths"]),
    Rule::error(
        "responsibility.assessment.veto_indicator_unknown",
        text(
            "一票否决事项所列指标不存在或者不是一票否决指标",
            "a veto on what is no veto indicator of the assessment",
        ),
        |case, _, found| {
            for (at, veto) in case.vetoes.iter().enumerate() {
                let Some(code) = &veto.indicator else { continue };
                let known = vetoing(case).any(|it| it.code == *code);
                let place = Pointer::from("/vetoes").index(at);
                found.at_if(!known, place.field("indicator"));
            }
        },
    )
    .reads(&["/indicators", "/vetoes"]),
];

const LEVELS_HAVE_PARENTS: &str = r#"{
    "properties": {
        "indicators": {
            "items": {
                "if": { "properties": { "level": { "const": 1 } }, "required": ["level"] },
                "then": { "not": { "properties": { "parent": true }, "required": ["parent"] } },
                "else": { "properties": { "parent": true }, "required": ["parent"] }
            }
        }
    }
}"#;

fn place(at: usize) -> Pointer {
    Pointer::from("/indicators").index(at)
}

fn vetoing(case: &Assessment) -> impl Iterator<Item = &Indicator> {
    case.indicators.iter().filter(|it| it.is_veto)
}

/// Where indicators stand that are part of none of the level above; of two of one code, the first.
fn orphans(indicators: &[Indicator]) -> Vec<usize> {
    let mut levels = BTreeMap::new();
    for indicator in indicators {
        levels.entry(indicator.code.expose()).or_insert_with(|| indicator.level.get());
    }
    let is_orphan = |indicator: &Indicator| {
        let parent = indicator.parent.as_ref();
        parent.is_some_and(|it| levels.get(it.expose()) != Some(&(indicator.level.get() - 1)))
    };
    let all = indicators.iter().enumerate();
    all.filter(|(_, indicator)| is_orphan(indicator)).map(|(at, _)| at).collect()
}
