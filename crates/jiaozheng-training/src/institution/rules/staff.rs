//! Who may work at an institution, and on what terms.

use jiaozheng_core::text;

use super::{Rule, members};
use crate::institution::settings::FULL_TIME_PER_CENT;
use crate::institution::{Employment, Institution, StaffMember, StaffOrigin};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.staff_teaches_at_school",
        text("不得聘用中小学、幼儿园在职教师", "somebody who teaches at a school or kindergarten"),
        |case, _, found| {
            for (place, member) in members(case) {
                found.at_if(member.teaches_at_school, place.field("teaches_at_school"));
            }
        },
    )
    .basis(&[law::STAFF_REQUIREMENTS, law::OPINION])
    .since(2021, 9, 9)
    .reads(&["/staff"]),
    Rule::error(
        "training.institution.staff_barred",
        text("聘用不得从业的人员", "somebody who may not work there"),
        |case, _, found| {
            for (place, member) in members(case) {
                found.at_if(member.bar.is_some(), place.field("bar"));
            }
        },
    )
    .basis(&[law::STAFF_BARRED])
    .since(2021, 9, 9)
    .reads(&["/staff"]),
    Rule::warning(
        "training.institution.full_time_too_few",
        text("专职教学、教研人员占从业人员总数的比例不足", "too few of the staff teach full-time"),
        |case, context, found| {
            let asked = context.number(FULL_TIME_PER_CENT);
            found.at_if(case.state.is_open() && has_fewer_full_time(case, asked), "/staff");
        },
    )
    .basis(&[law::STAFF_PROCEDURE])
    .since(2021, 9, 9)
    .reads(&["/state", "/staff"])
    .settings(&[FULL_TIME_PER_CENT]),
];

pub(super) const PROCEDURE: &[Rule] = &[
    Rule::error(
        "training.institution.foreigner_abroad",
        text("不得聘请在境外的外籍人员开展培训", "a foreigner who teaches from abroad"),
        |case, _, found| {
            for (place, member) in members(case) {
                let abroad = member.origin == StaffOrigin::ForeignAbroad;
                found.at_if(abroad, place.field("origin"));
            }
        },
    )
    .basis(&[law::NOBODY_ABROAD])
    .since(2021, 7, 24)
    .reads(&["/staff"]),
    Rule::error(
        "training.institution.foreigner_without_permit",
        text("在境内的外籍人员没有工作许可", "a foreigner in China without a permit to work"),
        |case, _, found| {
            for (place, member) in members(case) {
                let unpermitted = member.origin == StaffOrigin::ForeignUnpermitted;
                found.at_if(unpermitted, place.field("origin"));
            }
        },
    )
    .basis(&[law::WORK_PERMIT, law::FOREIGN_STAFF])
    .since(2013, 7, 1)
    .reads(&["/staff"]),
    Rule::error(
        "training.institution.staff_without_contract",
        text("没有与从业人员签订书面合同", "somebody without a contract"),
        |case, _, found| {
            for (place, member) in members(case) {
                let missing = member.contract_signed_on.is_none();
                found.at_if(missing, place.field("contract_signed_on"));
            }
        },
    )
    .basis(&[law::STAFF_CONTRACTS, law::STAFF_PROCEDURE])
    .since(2021, 9, 1)
    .reads(&["/staff"]),
    Rule::warning(
        "training.institution.staff_not_published",
        text("教学、教研人员信息未公示", "a teacher of whom nothing is shown"),
        |case, _, found| {
            for (place, member) in members(case).filter(|(_, it)| it.kind.is_academic()) {
                found.at_if(member.published_on.is_none(), place.field("published_on"));
            }
        },
    )
    .basis(&[law::STAFF_PROCEDURE])
    .since(2021, 9, 9)
    .reads(&["/staff"]),
    Rule::warning(
        "training.institution.staff_not_filed",
        text("教学、教研人员信息未在全国平台备案", "a teacher who is not filed on the platform"),
        |case, _, found| {
            for (place, member) in members(case).filter(|(_, it)| it.kind.is_academic()) {
                found.at_if(member.filed_on.is_none(), place.field("filed_on"));
            }
        },
    )
    .basis(&[law::STAFF_PROCEDURE])
    .since(2021, 9, 9)
    .reads(&["/staff"]),
];

fn has_fewer_full_time(case: &Institution, per_cent: i64) -> bool {
    let counts = |member: &&StaffMember| {
        member.kind.is_academic() && member.employment == Employment::FullTime
    };
    let full_time = case.staff.iter().filter(counts).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    number(full_time) * 100 < number(case.staff.len()) * per_cent
}
