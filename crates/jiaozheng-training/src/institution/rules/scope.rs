//! What may be trained at all, whom, under which name; and what the licence allows of it.

use jiaozheng_core::code::Coded;
use jiaozheng_core::{Pointer, text};

use super::{Rule, trains_arts};
use crate::generated::BarredNameWord;
use crate::institution::settings::BAR_NAME_WORDS;
use crate::institution::{Institution, RegistrationKind};
use crate::{LegalNature, TargetGroup, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.subject_newly_approved",
        text(
            "不再审批新的面向义务教育、普通高中阶段学生的学科类培训机构",
            "a new institution for subjects of compulsory or senior secondary education",
        ),
        |case, _, found| {
            let school = case.trains_compulsory() || case.trains(TargetGroup::SeniorSecondary);
            let is_new = case.trains_subjects() && school && is_of_the_new_order(case);
            found.at_if(is_new, "/licence/approved_on");
        },
    )
    .basis(&[law::NOTHING_NEW, law::NOTHING_NEW_BESIDES])
    .since(2021, 7, 24)
    .reads(&["/categories", "/targets", "/licence"]),
    Rule::error(
        "training.institution.preschool_newly_approved",
        text("不再审批新的面向学龄前儿童的培训机构", "a new institution for preschool children"),
        |case, _, found| {
            let is_new = case.trains(TargetGroup::Preschool) && is_of_the_new_order(case);
            found.at_if(is_new, "/licence/approved_on");
        },
    )
    .basis(&[law::NOTHING_NEW_BESIDES])
    .since(2021, 7, 24)
    .reads(&["/targets", "/licence"]),
    Rule::error(
        "training.institution.subject_for_profit",
        text(
            "义务教育阶段学科类培训机构应为非营利性",
            "subjects of compulsory education for profit",
        ),
        |case, _, found| {
            if !case.trains_subjects() || !case.trains_compulsory() {
                return;
            }
            let code = case.registration.as_ref().map(|it| it.credit_code);
            let kind = code.and_then(RegistrationKind::of_credit_code);
            if case.nature == LegalNature::ForProfit {
                found.at("/nature");
            } else if kind == Some(RegistrationKind::Company) {
                found.at("/registration/credit_code");
            }
        },
    )
    .basis(&[law::NOTHING_NEW])
    .since(2021, 7, 24)
    .reads(&["/nature", "/registration", "/categories", "/targets"]),
    Rule::error(
        "training.institution.subject_for_preschool",
        text("不得面向学龄前儿童开展学科类培训", "subjects for preschool children"),
        |case, _, found| {
            let barred = case.trains_subjects() && case.trains(TargetGroup::Preschool);
            found.at_if(barred, "/targets");
        },
    )
    .basis(&[law::PRESCHOOL])
    .since(2021, 7, 24)
    .reads(&["/categories", "/targets"]),
    Rule::error(
        "training.institution.online_for_preschool",
        text("不得面向学龄前儿童开展线上培训", "online for preschool children"),
        |case, _, found| {
            let online = case.mode == TrainingMode::Online;
            found.at_if(online && case.trains(TargetGroup::Preschool), "/targets");
        },
    )
    .basis(&[law::PRESCHOOL])
    .since(2021, 7, 24)
    .reads(&["/mode", "/targets"]),
    Rule::warning(
        "training.institution.name_word_barred",
        text(
            "文化艺术类机构名称含有禁用字样",
            "culture and the arts: a word that does not stand in a name",
        ),
        |case, context, found| {
            let asked = context.is_on(BAR_NAME_WORDS) && trains_arts(case);
            let name = case.name.expose();
            let barred = BarredNameWord::ALL.iter().any(|word| name.contains(word.label().zh));
            found.at_if(asked && barred, "/name");
        },
    )
    .basis(&[law::HENAN])
    .reads(&["/name", "/categories", "/recorded_on"])
    .settings(&[BAR_NAME_WORDS]),
];

pub(super) const LICENSED: &[Rule] = &[
    jiaozheng_core::repeated_rule!(
        "training.institution",
        "category_twice",
        categories,
        "培训项目重复",
        "a category twice"
    ),
    jiaozheng_core::repeated_rule!(
        "training.institution",
        "target_twice",
        targets,
        "培训对象重复",
        "a target twice"
    ),
    Rule::error(
        "training.institution.category_not_licensed",
        text("培训项目超出许可的培训类别", "trains in what it is not licensed for"),
        |case, _, found| {
            let Some(licence) = &case.licence else { return };
            for (index, category) in case.categories.iter().enumerate() {
                let beyond = !licence.groups.contains(&category.group());
                found.at_if(beyond, Pointer::from("/categories").index(index));
            }
        },
    )
    .basis(&[law::BEYOND_LICENCE, law::NON_SUBJECT_RULES])
    .since(2021, 9, 1)
    .reads(&["/categories", "/licence"]),
    Rule::error(
        "training.institution.mode_not_licensed",
        text(
            "培训形式与许可不符，线上、线下许可不得混用",
            "trains in a mode it is not licensed for",
        ),
        |case, _, found| {
            let other = case.licence.as_ref().is_some_and(|it| it.mode != case.mode);
            found.at_if(other, "/mode");
        },
    )
    .basis(&[law::ONLINE, law::CONTRACT_NOTICE])
    .since(2021, 9, 1)
    .reads(&["/mode", "/licence"]),
    Rule::error(
        "training.institution.icp_number_missing",
        text("线上培训没有网站备案或者许可编号", "online without an ICP number"),
        |case, _, found| {
            let missing = case.mode == TrainingMode::Online && case.icp_number.is_none();
            found.at_if(missing, "/icp_number");
        },
    )
    .basis(&[law::ONLINE, law::ONLINE_BY_PROVINCE])
    .since(2021, 9, 1)
    .reads(&["/mode", "/icp_number"]),
];

/// Whether it was first approved when nothing new of its kind was to be.
fn is_of_the_new_order(case: &Institution) -> bool {
    let since = law::DOUBLE_REDUCTION.in_force;
    case.licence.as_ref().is_some_and(|it| since.contains(it.approved_on))
}
