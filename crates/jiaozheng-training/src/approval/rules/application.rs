//! What is applied for, by whom, and whether it may be licensed at all.

use jiaozheng_core::law::DIVISIONS;
use jiaozheng_core::{Basis, Findings, Pointer, text};

use super::Rule;
use crate::approval::settings::ONLINE_BY_PROVINCE;
use crate::approval::{Approval, ApprovalChange, ApprovalKind};
use crate::institution::settings::BAR_SCHOOLS_AS_SPONSORS;
use crate::institution::{LicenceLevel, Sponsor, SponsorKind};
use crate::{LegalNature, TargetGroup, TrainingGroup, TrainingMode, law};

/// An application of before 24 July 2021 may have been decided after it: what the law then asked, it had
/// to meet.
const NOTHING_NEW: &[Basis] =
    &[law::LICENSING_CONDITIONS, law::NOTHING_NEW, law::NOTHING_NEW_BESIDES];

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
            let new = is_new(case) || stands(case) && becomes_subject(case);
            let subject = case.group == TrainingGroup::Subject && case.targets.iter().any(barred);
            found.at_if(new && subject && is_of_the_new_order(case), "/group");
        },
    )
    .basis(NOTHING_NEW)
    .since(2017, 9, 1)
    .reads(&[
        "/kind",
        "/changes",
        "/former_licence",
        "/group",
        "/targets",
        "/state",
        "/with_preparation",
        "/history",
        "/applied_on",
    ]),
    Rule::error(
        "training.approval.preschool_barred",
        text(
            "不再审批新的面向学龄前儿童的校外培训机构",
            "no new institution for preschool children is approved",
        ),
        |case, _, found| {
            let new = is_new(case) && is_of_the_new_order(case);
            let place = preschool(case).filter(|_| new);
            if let Some(place) = place {
                found.at(place);
            }
        },
    )
    .basis(NOTHING_NEW)
    .since(2017, 9, 1)
    .reads(&["/kind", "/targets", "/state", "/with_preparation", "/history", "/applied_on"]),
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
    .basis(&[law::PRESCHOOL])
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
    .basis(&[law::PRESCHOOL])
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
    .basis(&[law::NOTHING_NEW, law::NON_PROFIT])
    .since(2021, 7, 24)
    .reads(&["/group", "/targets", "/legal_nature", "/state"]),
    Rule::error(
        "training.approval.sponsor_ineligible",
        text(
            "举办者不具有政治权利或者完全民事行为能力",
            "a sponsor without political rights or full legal capacity",
        ),
        |case, _, found| {
            for (index, sponsor) in case.sponsors.iter().enumerate() {
                let barred = matches!(sponsor, Sponsor::Person { is_eligible: false, .. });
                let place = Pointer::from("/sponsors").index(index).field("is_eligible");
                found.at_if(barred && stands(case), place);
            }
        },
    )
    .basis(&[law::SPONSORS])
    .since(2017, 9, 1)
    .reads(&["/sponsors", "/state"]),
    Rule::error(
        "training.approval.sponsored_by_state_organ",
        text("国家机构不得举办民办培训机构", "an organ of the state as a sponsor"),
        |case, _, found| sponsored(case, found, |kind| kind == SponsorKind::StateOrgan),
    )
    .basis(&[law::NO_STATE_ORGAN])
    .since(2017, 9, 1)
    .reads(&["/sponsors", "/state"]),
    Rule::error(
        "training.approval.sponsored_by_public_school",
        text("公办学校不得举办该机构", "a public school that may not be a sponsor"),
        |case, _, found| {
            let for_profit = case.legal_nature == LegalNature::ForProfit;
            sponsored(case, found, |kind| match kind {
                SponsorKind::PublicCompulsorySchool => true,
                SponsorKind::OtherPublicSchool => for_profit,
                _ => false,
            });
        },
    )
    .basis(&[law::NO_PUBLIC_SCHOOLS])
    .since(2021, 9, 1)
    .reads(&["/sponsors", "/legal_nature", "/state"]),
    Rule::error(
        "training.approval.sponsored_by_foreign_invested",
        text("外资不得控股或者参股学科类培训机构", "foreign capital in subjects"),
        |case, _, found| {
            let subject = case.group == TrainingGroup::Subject;
            sponsored(case, found, |kind| subject && kind == SponsorKind::ForeignInvested);
        },
    )
    .basis(&[law::NO_FOREIGN_CAPITAL])
    .since(2021, 7, 24)
    .reads(&["/sponsors", "/group", "/state"]),
    Rule::warning(
        "training.approval.sponsored_by_school",
        text(
            "中小学校不得举办或者参与举办文化艺术类培训机构",
            "culture and the arts: a school as a sponsor",
        ),
        |case, context, found| {
            let asked = context.is_on(BAR_SCHOOLS_AS_SPONSORS)
                && case.group == TrainingGroup::CultureAndArts;
            let for_profit = case.legal_nature == LegalNature::ForProfit;
            sponsored(case, found, |kind| match kind {
                SponsorKind::PrivateSchool => asked,
                SponsorKind::OtherPublicSchool => asked && !for_profit, // else barred everywhere
                _ => false,
            });
        },
    )
    .basis(&[law::HENAN])
    .reads(&["/sponsors", "/group", "/legal_nature", "/state", "/applied_on"])
    .settings(&[BAR_SCHOOLS_AS_SPONSORS]),
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
            let elsewhere = case.licensing_level != LicenceLevel::Province;
            let asked = context.is_on(ONLINE_BY_PROVINCE);
            found.at_if(asked && online && elsewhere, "/licensing_level");
        },
    )
    .basis(&[law::ONLINE_BY_PROVINCE])
    .since(2021, 7, 24)
    .reads(&["/mode", "/licensing_level", "/applied_on"])
    .settings(&[ONLINE_BY_PROVINCE]),
    Rule::error(
        "training.approval.division_not_in_force",
        text("所在地行政区划代码在适用日期未启用或者已撤销", "the division was not in force"),
        |case, context, found| case.division.judge(context.day, found, "/division"),
    )
    .basis(&[DIVISIONS])
    .reads(&["/division", "/applied_on"]),
    jiaozheng_core::repeated_rule!(
        "training.approval",
        "target_twice",
        targets,
        "培训对象重复",
        "a target twice"
    ),
    jiaozheng_core::repeated_rule!(
        "training.approval",
        "change_twice",
        changes,
        "变更事项重复",
        "a change twice"
    ),
    jiaozheng_core::dated_rule!("training.approval", applied_on),
];

/// Whether the application is still open, or was granted.
pub(super) const fn stands(case: &Approval) -> bool {
    !case.state.is_in_vain()
}

/// Reports the sponsors that may not be any.
fn sponsored(case: &Approval, found: &mut Findings<'_>, barred: impl Fn(SponsorKind) -> bool) {
    for (index, sponsor) in case.sponsors.iter().enumerate() {
        let is_barred = sponsor.organisation().is_some_and(&barred);
        let place = Pointer::from("/sponsors").index(index).field("organisation");
        found.at_if(is_barred && stands(case), place);
    }
}

fn is_new(case: &Approval) -> bool {
    case.kind == ApprovalKind::Establish && stands(case)
}

/// Whether another category is applied for, and subjects are what it would be. Who had subjects before
/// may still change the level.
fn becomes_subject(case: &Approval) -> bool {
    let former = case.former_licence.as_ref().and_then(|licence| licence.group);
    let changes = case.changes.contains(&ApprovalChange::Category);
    changes && former != Some(TrainingGroup::Subject)
}

/// Whether it is decided by the law that lets nothing new of some kinds come up: that of the day of the
/// decision, and while there is none, of the application.
fn is_of_the_new_order(case: &Approval) -> bool {
    let decided = case.decision().map_or(case.applied_on, |(_, step)| step.on);
    law::DOUBLE_REDUCTION.in_force.contains(decided)
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
