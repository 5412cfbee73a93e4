//! How long it takes, and what it costs.

use jiaozheng_core::{Basis, Pointer, Unjudged, text};

use super::Rule;
use crate::law;
use crate::power_item::settings::LICENCE_DAYS;
use crate::power_item::{DayCount, Longer, PowerItem, PowerKind};

/// Why two limits of different days are not compared.
const DAYS_DIFFER: Unjudged = Unjudged::new(
    "days_differ",
    text("两个时限的计算方式不同，无法比较", "the two limits count different days"),
);

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.power_item.promised_longer",
        text("承诺时限长于法定时限", "the body promises more time than the law allows"),
        |item, _, found| {
            let limits = item.promised_limit.zip(item.statutory_limit);
            let Some((promised, statutory)) = limits else { return };
            match promised.is_longer_than(statutory) {
                Longer::Yes => found.at("/promised_limit"),
                Longer::Depends => found.cannot_judge(DAYS_DIFFER),
                Longer::No => {}
            }
        },
    )
    .basis(&[Basis::Consistency, law::LICENCE_LIMIT])
    .reads(&["/promised_limit", "/statutory_limit"]),
    Rule::error(
        "responsibility.power_item.licence_limit_too_long",
        text(
            "行政许可法定时限长于一般时限，而没有法律、法规依据",
            "a licence takes longer than in general, by no law or regulation",
        ),
        |item, context, found| {
            let limit = item.statutory_limit.filter(|_| item.kind == PowerKind::Licence);
            let Some(limit) = limit.filter(|_| !has_own_limit(item)) else { return };
            if limit.days.get() <= context.number(LICENCE_DAYS) {
                return;
            }
            match limit.counts {
                DayCount::WorkingDays => found.at("/statutory_limit/days"),
                DayCount::Days => found.cannot_judge(DAYS_DIFFER),
            }
        },
    )
    .basis(&[law::LICENCE_LIMIT, law::LICENCE_DAYS])
    .since(2004, 7, 1)
    .reads(&["/kind", "/statutory_limit", "/limit_basis", "/listed_on"])
    .settings(&[LICENCE_DAYS]),
    Rule::error(
        "responsibility.power_item.fee_without_basis",
        text("收费没有依据", "a fee rests on nothing"),
        |item, _, found| {
            for (at, fee) in item.fees.iter().flatten().enumerate() {
                found.at_if(fee.basis.is_none(), basis_of_fee(at));
            }
        },
    )
    .basis(&[law::CHARGED_BY_LAW, Basis::Consistency])
    .reads(&["/fees"])
    .schema(FEE_HAS_BASIS),
    Rule::error(
        "responsibility.power_item.licence_fee_basis_too_low",
        text(
            "行政许可收费没有法律、行政法规依据",
            "a licence has a fee by less than a law or administrative regulation",
        ),
        |item, _, found| {
            if item.kind != PowerKind::Licence {
                return;
            }
            for (at, fee) in item.fees.iter().flatten().enumerate() {
                let low = fee.basis.as_ref().is_some_and(|it| !it.rank.sets_licence_fee());
                found.at_if(low, basis_of_fee(at).field("rank"));
            }
        },
    )
    .basis(&[law::LICENCE_FEES])
    .since(2004, 7, 1)
    .reads(&["/kind", "/fees"]),
];

/// Whether a law or regulation gives the licence a limit of its own.
fn has_own_limit(item: &PowerItem) -> bool {
    item.limit_basis.as_ref().is_some_and(|basis| basis.rank.sets_licence_limit())
}

fn basis_of_fee(at: usize) -> Pointer {
    Pointer::from("/fees").index(at).field("basis")
}

const FEE_HAS_BASIS: &str = r#"{
    "properties": {
        "fees": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": { "basis": true },
                "required": ["basis"]
            }
        }
    }
}"#;
