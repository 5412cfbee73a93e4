//! What a power rests on, and whether that can set it.

use jiaozheng_core::{Basis, Unjudged, text};

use super::Rule;
use crate::body::count;
use crate::law;
use crate::power_item::settings::TEMPORARY_LICENCE_MONTHS;
use crate::power_item::{BasisRank, PowerBasis, PowerItem, PowerKind};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.power_item.basis_missing",
        text("权责事项没有实施依据", "the power rests on nothing"),
        |item, _, found| found.at_if(item.bases.is_empty(), "/bases"),
    )
    .basis(&[law::POWERS_LISTED, law::PENALTIES_VOID, Basis::Consistency])
    .reads(&["/bases"])
    .schema(r#"{ "properties": { "bases": { "type": "array", "minItems": 1 } } }"#),
    Rule::error(
        "responsibility.power_item.basis_not_in_force",
        text(
            "列入清单时实施依据均未施行",
            "listed before anything that the power rests on is in force",
        ),
        |item, _, found| {
            let later =
                |basis: &PowerBasis| basis.effective_on.is_some_and(|on| on > item.listed_on);
            found.at_if(!item.bases.is_empty() && item.bases.iter().all(later), "/bases");
        },
    )
    .reads(&["/bases", "/listed_on"]),
    Rule::error(
        "responsibility.power_item.licence_basis_too_low",
        text("行政许可的依据均无权设定行政许可", "a licence rests on nothing that can set one"),
        |item, _, found| {
            let low = rests_on_less(item, PowerKind::Licence, BasisRank::sets_licence);
            found.at_if(low, "/bases");
        },
    )
    .basis(&[law::LICENCES_NOT_SET, law::LICENCES_SET, law::LICENCES_SET_LOCALLY])
    .since(2004, 7, 1)
    .reads(&["/kind", "/bases"]),
    Rule::warning(
        "responsibility.power_item.temporary_licence_lapsed",
        text(
            "仅以省级政府规章设定的临时性行政许可实施满一年",
            "a licence set by a rule of a province alone, after its year",
        ),
        |item, context, found| {
            let rules = temporary(item);
            if rules.iter().any(|rule| rule.effective_on.is_none()) {
                return found.cannot_judge(Unjudged::NOT_SAID);
            }
            let months = count(context.number(TEMPORARY_LICENCE_MONTHS));
            let end = |rule: &&PowerBasis| rule.effective_on.and_then(|on| on.plus_months(months));
            let Some(end) = rules.iter().filter_map(end).max() else { return };
            let last = item.judged_until(context.today).map(|last| last.max(item.listed_on));
            match last {
                None if end > item.listed_on => found.cannot_judge(Unjudged::NO_TODAY),
                _ => found.at_if(end <= last.unwrap_or(item.listed_on), "/bases"),
            }
        },
    )
    .basis(&[law::LICENCES_SET_LOCALLY])
    .since(2004, 7, 1)
    .reads(&["/kind", "/bases", "/listed_on", "/removed_on"])
    .settings(&[TEMPORARY_LICENCE_MONTHS]),
    Rule::error(
        "responsibility.power_item.penalty_basis_too_low",
        text("行政处罚的依据均无权设定行政处罚", "a penalty rests on nothing that can set one"),
        |item, _, found| {
            let low = rests_on_less(item, PowerKind::Penalty, BasisRank::sets_penalty);
            found.at_if(low, "/bases");
        },
    )
    .basis(&[law::PENALTIES_NOT_SET])
    .since(2021, 7, 15)
    .reads(&["/kind", "/bases"]),
    Rule::error(
        "responsibility.power_item.coercion_basis_too_low",
        text("行政强制的依据均无权设定该种行政强制", "coercion rests on nothing that can set it"),
        |item, _, found| {
            let low = match item.coercion_form {
                Some(form) => {
                    rests_on_less(item, PowerKind::Coercion, |rank| form.can_rest_on(rank))
                }
                None => rests_on_less(item, PowerKind::Coercion, BasisRank::sets_coercion),
            };
            found.at_if(low, "/bases");
        },
    )
    .basis(&[law::MEASURES_SET, law::ENFORCEMENT_SET])
    .since(2012, 1, 1)
    .reads(&["/kind", "/coercion_form", "/bases"]),
    Rule::error(
        "responsibility.power_item.form_of_no_coercion",
        text("不是行政强制而填写了行政强制种类", "a form of coercion, but no coercion"),
        |item, _, found| {
            let other = item.kind != PowerKind::Coercion;
            found.at_if(other && item.coercion_form.is_some(), "/kind");
        },
    )
    .reads(&["/kind", "/coercion_form"])
    .schema(FORM_IS_OF_COERCION),
];

/// Whether a power of that kind has bases, none of which can set it.
fn rests_on_less(item: &PowerItem, kind: PowerKind, sets: impl Fn(BasisRank) -> bool) -> bool {
    let low = !item.bases.is_empty() && !item.bases.iter().any(|basis| sets(basis.rank));
    item.kind == kind && low
}

/// The rules of a province by which alone a licence is set.
fn temporary(item: &PowerItem) -> Vec<&PowerBasis> {
    let setting = item.bases.iter().filter(|basis| basis.rank.sets_licence());
    let rules: Vec<_> = setting.collect();
    let alone = rules.iter().all(|basis| basis.rank == BasisRank::ProvincialRule);
    if item.kind == PowerKind::Licence && alone { rules } else { Vec::new() }
}

const FORM_IS_OF_COERCION: &str = r#"{
    "if": { "properties": { "coercion_form": true }, "required": ["coercion_form"] },
    "then": { "properties": { "kind": { "const": "coercion" } } }
}"#;
