//! What proves a change, and by when it is registered.

use jiaozheng_core::{Limit, Unjudged, text};

use super::Rule;
use crate::change::{Change, ChangeDocument, ChangeKind};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "student.change.death_registered_late",
        text(
            "学生死亡，学籍未在10个工作日内注销",
            "the roll was not cancelled within ten working days",
        ),
        |case, context, found| {
            if case.kind != ChangeKind::Death {
                return;
            }
            let Some(due) = Limit::working_days(10).due(case.occurred_on, context.calendar) else {
                return found.cannot_judge(Unjudged::PAST_CALENDAR);
            };
            match (case.registered_on, context.today) {
                (Some(on), _) => found.at_if(on > due, "/registered_on"),
                (None, Some(today)) => found.at_if(today > due, "/registered_on"),
                (None, None) => found.cannot_judge(Unjudged::NO_TODAY),
            }
        },
    )
    .basis(&[law::HUNAN_DEATH])
    .reads(&["/kind", "/occurred_on", "/registered_on"]),
    Rule::warning(
        "student.change.death_not_proven",
        text("学生死亡没有证明材料", "a death without a certificate"),
        |case, _, found| {
            let proven = has(case, ChangeDocument::DeathCertificate)
                || has(case, ChangeDocument::PoliceCertificate);
            found.at_if(case.kind == ChangeKind::Death && !proven, "/documents");
        },
    )
    .basis(&[law::HUNAN_DEATH])
    .reads(&["/kind", "/documents"]),
    Rule::warning(
        "student.change.abroad_not_proven",
        text("出境就读没有有效证件", "abroad without passport, visa or the like"),
        |case, _, found| {
            let abroad = case.kind == ChangeKind::GoingAbroad;
            found.at_if(abroad && !has(case, ChangeDocument::ExitDocument), "/documents");
        },
    )
    .basis(&[law::ABROAD_2013])
    .since(2013, 9, 1)
    .until(2025, 1, 2)
    .reads(&["/kind", "/documents"]),
    Rule::error(
        "student.change.correction_not_proven",
        text(
            "关键信息变更没有户籍部门出具的证明",
            "a key field corrected without proof of the registration",
        ),
        |case, _, found| {
            let proven = has(case, ChangeDocument::HouseholdRegister)
                || has(case, ChangeDocument::PoliceCertificate);
            found.at_if(is_correction(case) && !proven, "/documents");
        },
    )
    .basis(&[law::KEY_FIELDS])
    .reads(&["/kind", "/documents"]),
    Rule::warning(
        "student.change.correction_not_approved",
        text("关键信息变更没有经学籍主管部门核准", "a key field corrected without the authority"),
        |case, _, found| {
            found.at_if(is_correction(case) && case.approved_on.is_none(), "/approved_on");
        },
    )
    .basis(&[law::KEY_FIELDS_APPROVED])
    .reads(&["/kind", "/approved_on"]),
];

fn is_correction(case: &Change) -> bool {
    case.kind == ChangeKind::KeyFieldCorrection
}

fn has(case: &Change, document: ChangeDocument) -> bool {
    case.documents.contains(&document)
}
