//! What is applied for, by whom, and whether it may be licensed at all.

use jiaozheng_core::law::DIVISIONS;
use jiaozheng_core::{Pointer, text};

use super::Rule;
use crate::approval::settings::ONLINE_BY_PROVINCE;
use crate::approval::{Approval, ApprovalKind, AuthorityLevel, PublicSchool};
use crate::{LegalNature, TargetGroup, TrainingGroup, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.approval.subject_barred",
        text(
            "不再审批新的学科类校外培训机构",
            "no new institution for subjects of the curriculum is approved",
        ),
        |case, _, found| {
            let barred = |target: &TargetGroup| {
                target.is_compulsory() || *target == TargetGroup::SeniorSecondary
            };
            let new = is_new(case) && case.group == TrainingGroup::Subject;
            found.at_if(new && case.targets.iter().any(barred), "/group");
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES, law::NO_NEW_INSTITUTIONS])
    .since(2021, 7, 24)
    .reads(&["/kind", "/group", "/targets", "/state"]),
    Rule::error(
        "training.approval.preschool_barred",
        text(
            "不再审批新的面向学龄前儿童的校外培训机构",
            "no new institution for preschool children is approved",
        ),
        |case, _, found| {
            let place = preschool(case).filter(|_| is_new(case));
            if let Some(place) = place {
                found.at(place);
            }
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES, law::NO_NEW_INSTITUTIONS])
    .since(2021, 7, 24)
    .reads(&["/kind", "/targets", "/state"]),
    Rule::error(
        "training.approval.subject_for_preschool",
        text(
            "学科类机构不得面向学龄前儿童",
            "subjects of the curriculum are not for preschool children",
        ),
        |case, _, found| {
            let subject = case.group == TrainingGroup::Subject && stands(case);
            let place = preschool(case).filter(|_| subject && !is_new(case));
            if let Some(place) = place {
                found.at(place);
            }
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&["/kind", "/group", "/targets", "/state"]),
    Rule::error(
        "training.approval.online_for_preschool",
        text("不得面向学龄前儿童开展线上培训", "no online training for preschool children"),
        |case, _, found| {
            let online = case.mode == TrainingMode::Online && stands(case);
            found.at_if(online && preschool(case).is_some(), "/mode");
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES])
    .since(2021, 7, 24)
    .reads(&["/mode", "/targets", "/state"]),
    Rule::error(
        "training.approval.subject_for_profit",
        text(
            "义务教育阶段学科类机构应当为非营利性",
            "subjects, compulsory education: an institution for profit",
        ),
        |case, _, found| {
            let subject = case.group == TrainingGroup::Subject && stands(case);
            let compulsory = case.targets.iter().any(|target| target.is_compulsory());
            let for_profit = case.legal_nature == LegalNature::ForProfit;
            found.at_if(subject && compulsory && for_profit, "/legal_nature");
        },
    )
    .basis(&[law::DOUBLE_REDUCTION_RULES, law::NON_PROFIT])
    .since(2021, 7, 24)
    .reads(&["/group", "/targets", "/legal_nature", "/state"]),
    Rule::error(
        "training.approval.sponsored_by_public_school",
        text("公办学校不得举办该机构", "a public school that may not be a sponsor"),
        |case, _, found| {
            let for_profit = case.legal_nature == LegalNature::ForProfit;
            for (index, sponsor) in case.sponsors.iter().enumerate() {
                let barred = match sponsor.public_school() {
                    PublicSchool::No => false,
                    PublicSchool::CompulsoryEducation => true,
                    PublicSchool::Other => for_profit,
                };
                let place = Pointer::from("/sponsors").index(index).field("public_school");
                found.at_if(barred && stands(case), place);
            }
        },
    )
    .basis(&[law::PUBLIC_SCHOOLS_SPONSOR_NONE])
    .since(2021, 9, 1)
    .reads(&["/sponsors", "/legal_nature", "/state"]),
    Rule::error(
        "training.approval.change_unnamed",
        text("变更申请没有写明变更事项", "a change, and not said of what"),
        |case, _, found| {
            let change = case.kind == ApprovalKind::Change;
            found.at_if(change && case.changes.is_empty(), "/changes");
        },
    )
    .reads(&["/kind", "/changes"])
    .schema(CHANGE_NAMED),
    Rule::error(
        "training.approval.change_in_another_application",
        text("不是变更申请而写有变更事项", "something is to change in what is no change"),
        |case, _, found| {
            let change = case.kind == ApprovalKind::Change;
            found.at_if(!change && !case.changes.is_empty(), "/changes");
        },
    )
    .reads(&["/kind", "/changes"])
    .schema(NO_CHANGE_NAMED),
    Rule::warning(
        "training.approval.online_not_by_province",
        text("线上机构应由省级审批", "an online institution that the province did not license"),
        |case, context, found| {
            let online = case.mode == TrainingMode::Online;
            let elsewhere = case.licensing_level != AuthorityLevel::Province;
            let asked = context.is_on(ONLINE_BY_PROVINCE);
            found.at_if(asked && online && elsewhere, "/licensing_level");
        },
    )
    .basis(&[law::ONLINE_BY_PROVINCE])
    .since(2021, 9, 6)
    .reads(&["/mode", "/licensing_level", "/applied_on"])
    .settings(&[ONLINE_BY_PROVINCE]),
    Rule::error(
        "training.approval.division_not_in_force",
        text(
            "所在地行政区划代码在适用日期未启用或者已撤销",
            "the division was not in force",
        ),
        |case, context, found| case.division.judge(context.day, found, "/division"),
    )
    .basis(&[DIVISIONS])
    .reads(&["/division", "/applied_on"]),
    jiaozheng_core::dated_rule!("training.approval", applied_on),
];

/// Whether the application is still open, or was granted.
pub(super) const fn stands(case: &Approval) -> bool {
    !case.state.is_in_vain()
}

fn is_new(case: &Approval) -> bool {
    case.kind == ApprovalKind::Establish && stands(case)
}

/// Where preschool children are named.
fn preschool(case: &Approval) -> Option<Pointer> {
    let index = case.targets.iter().position(|target| *target == TargetGroup::Preschool)?;
    Some(Pointer::from("/targets").index(index))
}

const CHANGE_NAMED: &str = r#"{
    "if": { "properties": { "kind": { "const": "change" } }, "required": ["kind"] },
    "then": { "properties": { "changes": { "minItems": 1 } } }
}"#;

const NO_CHANGE_NAMED: &str = r#"{
    "if": { "properties": { "kind": { "not": { "const": "change" } } }, "required": ["kind"] },
    "then": { "properties": { "changes": { "maxItems": 0 } } }
}"#;
