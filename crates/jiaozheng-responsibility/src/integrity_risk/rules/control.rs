//! How a risk is controlled, and by whom.

use jiaozheng_core::report::KnownCode;
use jiaozheng_core::{Detail, Pointer, Unjudged, text};

use super::Rule;
use crate::integrity_risk::RiskSource;
use crate::integrity_risk::settings::{
    HIGH_SUPERVISOR, LOW_SUPERVISOR, MEDIUM_SUPERVISOR, least_supervisor,
};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "responsibility.integrity_risk.measure_missing",
        text("廉政风险点没有防控措施", "a risk without a measure"),
        |case, _, found| found.at_if(case.measures.is_empty(), "/measures"),
    )
    .basis(&[jiaozheng_core::Basis::Consistency, law::RISKS_CONTROLLED])
    .reads(&["/measures"])
    .schema(r#"{ "properties": { "measures": { "minItems": 1 } } }"#),
    Rule::warning(
        "responsibility.integrity_risk.measure_overdue",
        text("防控措施逾期没有落实", "a measure that is not in place in time"),
        |case, context, found| {
            for (at, measure) in case.measures.iter().enumerate() {
                let Some(due) = measure.due_on.filter(|_| !measure.is_in_place) else { continue };
                match case.judged_until(context.today) {
                    Some(end) => found.at_if(end > due, Pointer::from("/measures").index(at)),
                    None => found.cannot_judge(Unjudged::NO_TODAY),
                }
            }
        },
    )
    .reads(&["/measures", "/closed"]),
    Rule::warning(
        "responsibility.integrity_risk.power_item_missing",
        text(
            "源于业务流程的风险点没有写明职权（业务）事项",
            "a risk of a process that does not say of which power or business",
        ),
        |case, _, found| {
            let of_process = case.source == RiskSource::Process;
            found.at_if(of_process && case.power_item.is_none(), "/power_item");
        },
    )
    .reads(&["/source", "/power_item"])
    .schema(PROCESSES_ARE_NAMED),
    Rule::error(
        "responsibility.integrity_risk.self_supervised",
        text("责任人与监督责任人是同一人", "who controls the risk supervises that too"),
        |case, _, found| found.at_if(case.is_self_supervised(), "/supervisor"),
    )
    .reads(&["/owner", "/supervisor"]),
    Rule::warning(
        "responsibility.integrity_risk.supervisor_below_level",
        text(
            "监督责任人的身份低于风险等级的要求",
            "a supervisor below what the level of the risk asks for",
        ),
        |case, context, found| {
            let least = least_supervisor(case.level, context.profile, context.day);
            // From the top: what comes later is lower.
            if case.supervisor.position > least {
                found.with("/supervisor/position", Detail::Expected(KnownCode::of(least)));
            }
        },
    )
    .basis(&[law::RISKS_CONTROLLED, law::RISKS_BY_LEVEL])
    .since(2011, 12, 1)
    .reads(&["/level", "/supervisor", "/reviewed_on"])
    .settings(&[HIGH_SUPERVISOR, MEDIUM_SUPERVISOR, LOW_SUPERVISOR]),
];

const PROCESSES_ARE_NAMED: &str = r#"{
    "if": { "properties": { "source": { "const": "process" } }, "required": ["source"] },
    "then": { "properties": { "power_item": true }, "required": ["power_item"] }
}"#;
