//! For each rule of a power one that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the powers to start from have these parts")]

use jiaozheng_core::sample::{Draw, later};
use jiaozheng_core::{Profile, day};

use super::powers::Basis;
use super::{basis, item, limit};
use crate::power_item::PowerKind::{Coercion, Inspection, Levy, Licence, Penalty};
use crate::power_item::{
    BasisRank, CoercionForm, DayCount, DisclosureExemption, PowerFee, PowerItem, PowerKind,
};

/// Of which kind.
struct Start(PowerKind);

fn drawn(draw: &mut Draw, _: &Profile, start: &Start) -> PowerItem {
    item(draw, start.0)
}

const DOCUMENT: Basis = ("示例市教育局通知", BasisRank::NormativeDocument, "第一条");
const OF_PROVINCE: Basis = ("示例省政府规章", BasisRank::ProvincialRule, "第三条");
const OF_MINISTRY: Basis = ("示例部门规章", BasisRank::DepartmentRule, "第五条");

fn fees_by(rests_on: Option<&Basis>) -> Vec<PowerFee> {
    let name = jiaozheng_core::sample::text("工本费");
    let basis = rests_on.map(basis);
    vec![PowerFee { name, standard: None, amount_fen: None, basis }]
}

jiaozheng_core::breaking! {
    PowerItem, "responsibility.power_item", drawn;
    "basis_missing" "/bases": Start(Inspection), |item, _, _| item.bases.clear();
    "basis_not_in_force" "/bases": Start(Inspection), |item, _, _| {
        item.bases.truncate(1);
        item.bases[0].effective_on = item.listed_on.plus_days(1);
    };
    "licence_basis_too_low" "/bases": Start(Licence), |item, draw, _| {
        item.bases = vec![basis(&draw.pick(&[DOCUMENT, OF_MINISTRY]))];
    };
    "temporary_licence_lapsed" "/bases": Start(Licence), |item, _, _| {
        item.bases = vec![basis(&DOCUMENT), basis(&OF_PROVINCE)];
        item.bases[1].effective_on = Some(day(2019, 3, 1));
    };
    "penalty_basis_too_low" "/bases": Start(Penalty), |item, _, _| {
        item.bases = vec![basis(&DOCUMENT)];
    };
    "coercion_basis_too_low" "/bases": Start(Coercion), |item, draw, _| {
        item.bases = vec![basis(&OF_MINISTRY)];
        item.coercion_form = draw.pick(&[None, Some(CoercionForm::Sealing)]);
    };
    "form_of_no_coercion" "/kind": Start(Licence), |item, _, _| {
        item.coercion_form = Some(CoercionForm::Seizure);
    };
    "duties_missing" "/duties": Start(Licence), |item, _, _| item.duties.clear();
    "stage_missing" "/duties": Start(Penalty), |item, _, _| drop(item.duties.remove(2));
    "accountability_missing" "/accountability": Start(Licence), |item, _, _| item.accountability.clear();
    "accountability_without_basis" "/accountability/0/basis": Start(Licence), |item, _, _| {
        item.accountability[0].basis = None;
    };
    "supervision_phone_missing" "/supervision_phone": Start(Licence), |item, _, _| {
        item.supervision_phone = None;
    };
    "promised_longer" "/promised_limit": Start(Licence), |item, _, _| {
        item.promised_limit = Some(limit(21, DayCount::WorkingDays));
    };
    "licence_limit_too_long" "/statutory_limit/days": Start(Licence), |item, _, _| {
        item.statutory_limit = Some(limit(45, DayCount::WorkingDays));
        item.limit_basis = None;
    };
    "fee_without_basis" "/fees/0/basis": Start(Levy), |item, _, _| item.fees = Some(fees_by(None));
    "licence_fee_basis_too_low" "/fees/0/basis/rank": Start(Licence), |item, _, _| {
        item.fees = Some(fees_by(Some(&OF_PROVINCE)));
    };
    "unpublished" "/published_on": Start(Licence), |item, _, _| item.published_on = None;
    "published_late" "/published_on": Start(Licence), |item, _, _| {
        item.published_on = Some(later(item.listed_on, 21));
    };
    "published_though_exempt" "/exemption": Start(Licence), |item, _, _| {
        item.exemption = Some(DisclosureExemption::StateSecret);
    };
    "discretion_standard_missing" "/discretion_standard": Start(Penalty), |item, _, _| {
        item.discretion_standard = None;
    };
    "discretion_standard_unpublished" "/discretion_standard/published_on": Start(Penalty), |item, _, _| {
        if let Some(standard) = &mut item.discretion_standard {
            standard.published_on = None;
        }
    };
    "published_before_listed" "/published_on": Start(Licence), |item, _, _| {
        item.published_on = item.listed_on.minus_days(1);
    };
    "removed_before_listed" "/removed_on": Start(Licence), |item, _, _| {
        item.removed_on = Some(item.listed_on);
    };
    "dated_in_future" "/published_on": Start(Licence), |item, _, _| {
        item.listed_on = day(2026, 11, 20);
        item.published_on = Some(day(2026, 11, 30));
    };
}
