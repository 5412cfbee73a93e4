//! The licence held before.

use jiaozheng_core::{Pointer, text};

use super::Rule;
use crate::approval::settings::RENEWAL_DAYS;
use crate::approval::{Approval, ApprovalKind, FormerLicence};
use crate::{TrainingGroup, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.approval.converted_to_subject",
        text(
            "转为非学科类而申请的培训类别是学科类",
            "no subjects any more, and subjects are applied for",
        ),
        |case, _, found| {
            let converted = case.kind == ApprovalKind::Convert;
            found.at_if(converted && case.group == TrainingGroup::Subject, "/group");
        },
    )
    .reads(&["/kind", "/group"])
    .schema(NO_SUBJECT),
    Rule::error(
        "training.approval.former_licence_missing",
        text("没有写明原办学许可证", "the licence held before is not said"),
        |case, _, found| {
            let held = matches!(
                case.kind,
                ApprovalKind::Change | ApprovalKind::Renew | ApprovalKind::Convert
            );
            found.at_if(held && case.former_licence.is_none(), "/former_licence");
        },
    )
    .reads(&["/kind", "/former_licence"])
    .schema(FORMER_LICENCE),
    Rule::warning(
        "training.approval.former_licence_not_cancelled",
        text(
            "转为非学科类而原学科类办学许可证未注销",
            "no subjects any more, and the licence for them was not cancelled",
        ),
        |case, _, found| {
            let converted = case.kind == ApprovalKind::Convert && case.state.is_granted();
            let open = case.former_licence.as_ref().is_some_and(|it| it.cancelled_on.is_none());
            found.at_if(converted && open, "/former_licence/cancelled_on");
        },
    )
    .basis(&[law::CONVERSION])
    .since(2021, 7, 24)
    .reads(&["/kind", "/state", "/former_licence"]),
    Rule::warning(
        "training.approval.renewal_applied_late",
        text("未在有效期届满前的规定期限内申请延续", "a renewal applied for too late"),
        |case, context, found| {
            let days = u32::try_from(context.number(RENEWAL_DAYS)).unwrap_or_default();
            let last = renewed(case).and_then(|it| it.valid_until.minus_days(days));
            found.at_if(last.is_some_and(|last| case.applied_on > last), "/applied_on");
        },
    )
    .basis(&[law::RENEWAL_ASKED])
    .since(2004, 7, 1)
    .reads(&["/kind", "/applied_on", "/former_licence"])
    .settings(&[RENEWAL_DAYS]),
    Rule::warning(
        "training.approval.renewal_decided_late",
        text(
            "未在有效期届满前对延续申请作出决定",
            "a renewal decided after the licence had run out",
        ),
        |case, _, found| {
            let Some(ends) = renewed(case).map(|it| it.valid_until) else { return };
            let Some((index, step)) = case.decision() else { return };
            let late = step.on > ends && case.applied_on <= ends;
            found.at_if(late, Pointer::from("/history").index(index).field("on"));
        },
    )
    .basis(&[law::RENEWAL_DECIDED])
    .since(2004, 7, 1)
    .reads(&["/kind", "/with_preparation", "/applied_on", "/former_licence", "/history"]),
];

/// The licence that is to be renewed.
fn renewed(case: &Approval) -> Option<&FormerLicence> {
    case.former_licence.as_ref().filter(|_| case.kind == ApprovalKind::Renew)
}

const NO_SUBJECT: &str = r#"{
    "if": { "properties": { "kind": { "const": "convert" } }, "required": ["kind"] },
    "then": { "properties": { "group": { "not": { "const": "subject" } } } }
}"#;

const FORMER_LICENCE: &str = r#"{
    "if": {
        "properties": { "kind": { "enum": ["change", "renew", "convert"] } },
        "required": ["kind"]
    },
    "then": { "properties": { "former_licence": true }, "required": ["former_licence"] }
}"#;
