//! Room enough, in a building that is safe.

use jiaozheng_core::{months, text};

use super::{Rule, trains_arts};
use crate::institution::settings::{
    AREA_PER_STUDENT, AREA_PER_STUDENT_SPORTS, BAR_BOARDING, BAR_UNSUITABLE_BUILDINGS,
    HIGHEST_FLOOR, HIGHEST_FLOOR_PRESCHOOL, LEAST_AREA, LEAST_LEASE_MONTHS,
};
use crate::institution::{Premises, PropertyRight};
use crate::{TargetGroup, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.site_missing",
        text("线下培训没有培训场所", "on premises without any"),
        |case, _, found| {
            found.at_if(case.mode == TrainingMode::Offline && case.site.is_none(), "/site");
        },
    )
    .reads(&["/mode", "/site"])
    .schema(OFFLINE_HAS_SITE),
    Rule::error(
        "training.institution.division_not_in_force",
        text("机构所在地行政区划代码在适用日期未启用或者已撤销", "the division was not in force"),
        |case, context, found| {
            if let Some(site) = &case.site {
                site.division.judge(context.day, found, "/site/division");
            }
        },
    )
    .basis(&[jiaozheng_core::law::DIVISIONS])
    .reads(&["/site", "/recorded_on"]),
    Rule::error(
        "training.institution.area_per_student_too_small",
        text("生均面积不足", "too little room for each pupil"),
        |case, context, found| {
            let too_small = |site: &Premises| !site.gives_each(context.number(AREA_PER_STUDENT));
            let crowded = !case.is_sports_ground() && case.site.as_ref().is_some_and(too_small);
            found.at_if(crowded, "/site/area_m2");
        },
    )
    .basis(&[law::SAFE_PLACE, law::OPINION])
    .since(2022, 6, 6)
    .reads(&["/site", "/categories"])
    .settings(&[AREA_PER_STUDENT]),
    Rule::error(
        "training.institution.sports_area_too_small",
        text("体育类培训人均面积不足", "too little room for each pupil in sports"),
        |case, context, found| {
            let each = context.number(AREA_PER_STUDENT_SPORTS);
            let crowded = case.site.as_ref().is_some_and(|site| !site.gives_each(each));
            found.at_if(case.is_sports_ground() && crowded, "/site/area_m2");
        },
    )
    .basis(&[law::SPORTS])
    .since(2021, 12, 14)
    .reads(&["/site", "/categories"])
    .settings(&[AREA_PER_STUDENT_SPORTS]),
    Rule::warning(
        "training.institution.area_below_least",
        text("场所面积低于当地最低要求", "less room than is asked for here"),
        |case, context, found| {
            let least = context.number(LEAST_AREA);
            let small = case.site.as_ref().is_some_and(|site| site.area_m2.get() < least);
            found.at_if(small, "/site/area_m2");
        },
    )
    .basis(&[law::PROVINCIAL])
    .reads(&["/site", "/recorded_on"])
    .settings(&[LEAST_AREA]),
    Rule::error(
        "training.institution.fire_proof_missing",
        text("培训场所没有消防证明", "nothing proves that the premises are safe from fire"),
        |case, _, found| {
            let missing = case.site.as_ref().is_some_and(|site| site.fire_proof.is_none());
            found.at_if(case.state.is_open() && missing, "/site/fire_proof");
        },
    )
    .basis(&[law::SAFE_PLACE])
    .since(2022, 6, 6)
    .reads(&["/state", "/site"]),
];

pub(super) const BUILDING: &[Rule] = &[
    Rule::warning(
        "training.institution.building_unsuitable",
        text(
            "文化艺术类机构不得使用住宅、地下室、仓库、工业用房开展培训",
            "culture and the arts in a dwelling, a basement, a warehouse or a factory",
        ),
        |case, context, found| {
            let asked = context.is_on(BAR_UNSUITABLE_BUILDINGS) && trains_arts(case);
            let unsuitable = case.site.as_ref().is_some_and(|it| it.building_use.is_unsuitable());
            found.at_if(asked && unsuitable, "/site/building_use");
        },
    )
    .basis(&[law::HENAN])
    .reads(&["/site", "/categories", "/recorded_on"])
    .settings(&[BAR_UNSUITABLE_BUILDINGS]),
    Rule::warning(
        "training.institution.floor_too_high",
        text("文化艺术类培训场所楼层过高", "culture and the arts on too high a floor"),
        |case, context, found| {
            let highest = context.number(HIGHEST_FLOOR);
            let asked = highest > 0 && trains_arts(case);
            let above = case.site.as_ref().is_some_and(|site| site.floor.get() > highest);
            found.at_if(asked && above, "/site/floor");
        },
    )
    .basis(&[law::HENAN])
    .reads(&["/site", "/categories", "/recorded_on"])
    .settings(&[HIGHEST_FLOOR]),
    Rule::warning(
        "training.institution.preschool_floor_too_high",
        text("学龄前儿童培训场所楼层过高", "too high a floor for preschool children"),
        |case, context, found| {
            let highest = context.number(HIGHEST_FLOOR_PRESCHOOL);
            let above = case.site.as_ref().is_some_and(|site| site.floor.get() > highest);
            found.at_if(highest > 0 && case.trains(TargetGroup::Preschool) && above, "/site/floor");
        },
    )
    .basis(&[law::SAFE_PLACE, law::CHILDREN_LOW])
    .since(2022, 6, 6)
    .reads(&["/site", "/targets"])
    .settings(&[HIGHEST_FLOOR_PRESCHOOL]),
    Rule::error(
        "training.institution.lease_missing",
        text("租赁场所没有租期", "rented, and no lease"),
        |case, _, found| {
            let Some(site) = &case.site else { return };
            let rented = site.property == PropertyRight::Rented;
            found.at_if(rented && site.leased_from.is_none(), "/site/leased_from");
            found.at_if(rented && site.leased_to.is_none(), "/site/leased_to");
        },
    )
    .reads(&["/site"])
    .schema(RENTED_HAS_LEASE),
    Rule::warning(
        "training.institution.lease_over",
        text("正常办学而租期已满", "operating after the end of the lease"),
        |case, _, found| {
            let over = |site: &Premises| site.leased_to.is_some_and(|to| to < case.recorded_on);
            let is_over = case.site.as_ref().is_some_and(over);
            found.at_if(case.state.is_open() && is_over, "/site/leased_to");
        },
    )
    .reads(&["/state", "/site", "/recorded_on"]),
    Rule::warning(
        "training.institution.lease_too_short",
        text("租期短于当地最低要求", "a lease shorter than is asked for here"),
        |case, context, found| {
            let least = u32::try_from(context.number(LEAST_LEASE_MONTHS)).unwrap_or_default();
            found
                .at_if(case.site.as_ref().is_some_and(|it| is_short(it, least)), "/site/leased_to");
        },
    )
    .basis(&[law::PROVINCIAL])
    .reads(&["/site", "/recorded_on"])
    .settings(&[LEAST_LEASE_MONTHS]),
    Rule::warning(
        "training.institution.pupils_boarded",
        text(
            "文化艺术类机构不得招收寄宿生或者提供食宿",
            "culture and the arts: pupils are boarded",
        ),
        |case, context, found| {
            let asked = context.is_on(BAR_BOARDING) && trains_arts(case);
            found.at_if(asked && case.boards_pupils, "/boards_pupils");
        },
    )
    .basis(&[law::HENAN, law::OPINION])
    .reads(&["/boards_pupils", "/categories", "/recorded_on"])
    .settings(&[BAR_BOARDING]),
];

/// Whether a lease has fewer months.
fn is_short(site: &Premises, months: u32) -> bool {
    let lease = site.leased_from.zip(site.leased_to);
    lease.is_some_and(|(from, to)| months::are_not_reached(months, from, to))
}

const OFFLINE_HAS_SITE: &str = r#"{
    "if": { "properties": { "mode": { "const": "offline" } }, "required": ["mode"] },
    "then": { "properties": { "site": true }, "required": ["site"] }
}"#;

const RENTED_HAS_LEASE: &str = r#"{
    "properties": {
        "site": {
            "if": { "properties": { "property": { "const": "rented" } }, "required": ["property"] },
            "then": {
                "properties": { "leased_from": true, "leased_to": true },
                "required": ["leased_from", "leased_to"]
            }
        }
    }
}"#;
