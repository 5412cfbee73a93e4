//! Who answers for what.

use jiaozheng_core::code::Coded;
use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Basis, Detail, Pointer, text};

use super::Rule;
use crate::law;
use crate::power_item::PowerStage;

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "responsibility.power_item.duties_missing",
        text("权责事项没有责任事项", "a power without duties"),
        |item, _, found| found.at_if(item.duties.is_empty(), "/duties"),
    )
    .basis(&[law::POWERS_LISTED, Basis::Consistency])
    .reads(&["/duties"])
    .schema(r#"{ "properties": { "duties": { "type": "array", "minItems": 1 } } }"#),
    Rule::warning(
        "responsibility.power_item.stage_missing",
        text("责任事项缺少该类权力应有的环节", "without a duty at a stage that such powers have"),
        |item, _, found| {
            if item.duties.is_empty() {
                return;
            }
            for stage in PowerStage::ALL.iter().filter(|stage| item.kind.has_stage(**stage)) {
                if !item.duties.iter().any(|duty| duty.stage == *stage) {
                    found.with("/duties", Detail::Expected(KnownCode::of(*stage)));
                }
            }
        },
    )
    .basis(law::POWER_STAGES)
    .since(2015, 3, 25)
    .reads(&["/kind", "/duties"]),
    Rule::warning(
        "responsibility.power_item.accountability_missing",
        text("权责事项没有追责情形", "nobody is held accountable for anything"),
        |item, _, found| found.at_if(item.accountability.is_empty(), "/accountability"),
    )
    .basis(&[law::POWERS_LISTED, law::LIST_COLUMNS, Basis::Consistency])
    .reads(&["/accountability"])
    .schema(r#"{ "properties": { "accountability": { "type": "array", "minItems": 1 } } }"#),
    Rule::warning(
        "responsibility.power_item.accountability_without_basis",
        text("追责情形没有依据", "accountability rests on nothing"),
        |item, _, found| {
            for (at, entry) in item.accountability.iter().enumerate() {
                let place = Pointer::from("/accountability").index(at);
                found.at_if(entry.basis.is_none(), place.field("basis"));
            }
        },
    )
    .basis(&[law::LIST_COLUMNS_WITH_PHONE, Basis::Consistency])
    .reads(&["/accountability"])
    .schema(ACCOUNTABILITY_HAS_BASIS),
    Rule::warning(
        "responsibility.power_item.supervision_phone_missing",
        text("权责事项没有监督电话", "without a telephone number for supervision"),
        |item, _, found| found.at_if(item.supervision_phone.is_none(), "/supervision_phone"),
    )
    .basis(&[law::LIST_COLUMNS_WITH_PHONE])
    .since(2015, 3, 25)
    .reads(&["/supervision_phone"]),
];

const ACCOUNTABILITY_HAS_BASIS: &str = r#"{
    "properties": {
        "accountability": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": { "basis": true },
                "required": ["basis"]
            }
        }
    }
}"#;
