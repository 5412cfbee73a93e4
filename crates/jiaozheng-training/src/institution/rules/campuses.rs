//! Further campuses, and schools of its own elsewhere.

use jiaozheng_core::{Pointer, text};

use super::{Rule, trains_arts};
use crate::institution::settings::ONE_PLACE_ONE_LICENCE;
use crate::institution::{Campus, Institution};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.campus_not_approved",
        text("增设校区未经审批机关批准", "a campus that was not approved"),
        |case, _, found| {
            for (place, campus) in campuses(case) {
                let missing = campus.approved_on.is_none();
                found.at_if(!campus.is_branch_school && missing, place.field("approved_on"));
            }
        },
    )
    .basis(&[law::CAMPUSES])
    .since(2021, 9, 1)
    .reads(&["/campuses"]),
    Rule::error(
        "training.institution.branch_not_licensed",
        text("分校没有单独取得许可", "a school elsewhere without a licence of its own"),
        |case, _, found| {
            for (place, campus) in campuses(case) {
                let missing = campus.licence_number.is_none();
                found.at_if(campus.is_branch_school && missing, place.field("licence_number"));
            }
        },
    )
    .basis(&[law::CAMPUSES])
    .since(2021, 9, 1)
    .reads(&["/campuses"]),
    Rule::error(
        "training.institution.branch_not_filed",
        text("分校未报原审批机关备案", "a school elsewhere that was not filed"),
        |case, _, found| {
            for (place, campus) in campuses(case) {
                let missing = campus.filed_on.is_none();
                found.at_if(campus.is_branch_school && missing, place.field("filed_on"));
            }
        },
    )
    .basis(&[law::CAMPUSES])
    .since(2021, 9, 1)
    .reads(&["/campuses"]),
    Rule::warning(
        "training.institution.campus_without_licence",
        text(
            "文化艺术类机构一点一证：校区没有单独取得许可",
            "culture and the arts, one place, one licence: a campus without one",
        ),
        |case, context, found| {
            let asked = context.is_on(ONE_PLACE_ONE_LICENCE) && trains_arts(case);
            for (place, campus) in campuses(case) {
                let missing = !campus.is_branch_school && campus.licence_number.is_none();
                found.at_if(asked && missing, place.field("licence_number"));
            }
        },
    )
    .basis(&[law::HENAN])
    .reads(&["/campuses", "/categories", "/recorded_on"])
    .settings(&[ONE_PLACE_ONE_LICENCE]),
    Rule::warning(
        "training.institution.campus_in_another_county",
        text(
            "校区在其他县（市、区），应由当地审批",
            "a campus in another county, whose authority has to approve",
        ),
        |case, _, found| {
            let Some(site) = &case.site else { return };
            for (place, campus) in campuses(case) {
                let elsewhere = !campus.is_branch_school && campus.division != site.division;
                found.at_if(elsewhere, place.field("division"));
            }
        },
    )
    .basis(&[law::OPINION])
    .since(2018, 8, 6)
    .reads(&["/campuses", "/site"]),
];

fn campuses(case: &Institution) -> impl Iterator<Item = (Pointer, &Campus)> {
    let place = |index| Pointer::from("/campuses").index(index);
    case.campuses.iter().enumerate().map(move |(index, campus)| (place(index), campus))
}
