//! For each rule of an entry one that breaks it, and no other.

use jiaozheng_core::code::SchoolLicenceLevel;
use jiaozheng_core::sample::{Draw, division};
use jiaozheng_core::{BoundedInteger, Profile, day};

use super::{entry, published, remove};
use crate::institution::{InspectionResult, LicenceLevel, RegistrationKind};
use crate::whitelist::{ListScope, RemovalReason, Whitelist};
use crate::{
    Department, LegalNature, LicenceNumber, SportsProject, TargetGroup, TrainingCategory,
    TrainingMode, TrainingSubject,
};

/// Which institutions stand on the list.
struct Scene(ListScope);

/// An entry of such a list.
fn listed(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Whitelist {
    let list = published(draw, day(2023, 7, 20), scene.0, 9);
    let mut entry = entry(draw, profile, &list, 7);
    entry.mode = TrainingMode::Offline;
    entry
}

const OTHERS: Scene = Scene(ListScope::NonSubject);
const SUBJECTS: Scene = Scene(ListScope::Subject);
const CHINESE: TrainingCategory = TrainingCategory::Subject { subject: TrainingSubject::Chinese };
const SWIMMING: TrainingCategory = TrainingCategory::Sports { project: SportsProject::Swimming };

jiaozheng_core::breaking! {
    Whitelist, "training.whitelist", listed;
    "published_outside_period" "/list/published_on": OTHERS, |entry, _, _| {
        entry.list.from = entry.list.published_on.plus_days(1).expect("a day");
    };
    "period_ends_before_start" "/list/to": OTHERS, |entry, _, _| {
        entry.list.to = entry.list.from.minus_days(1).expect("a day");
    };
    "category_not_of_list" "/categories/0/kind": OTHERS, |entry, draw, _| {
        entry.categories = vec![CHINESE];
        entry.targets = vec![TargetGroup::Primary];
        entry.department = Department::Education;
        entry.nature = LegalNature::NonProfit;
        entry.registered_as = RegistrationKind::PrivateNonEnterprise;
        entry.credit_code = draw.credit_code("52", "411003");
    };
    "position_beyond_total" "/position": OTHERS, |entry, _, _| {
        entry.position = BoundedInteger::new(10).expect("a place");
    };
    "licence_over" "/licence_valid_to": OTHERS, |entry, _, _| {
        entry.licence_valid_to = entry.list.published_on.minus_days(1).expect("a day");
    };
    "licence_not_begun" "/licence_valid_from": OTHERS, |entry, _, _| {
        entry.licence_valid_from = entry.list.published_on.plus_days(1);
    };
    "licence_ends_before_start" "/licence_valid_from": OTHERS, |entry, _, _| {
        entry.licence_valid_from = entry.licence_valid_to.plus_days(1);
    };
    "online_not_licensed_by_province" "/licence_level": OTHERS, |entry, _, _| {
        (entry.mode, entry.licence_level) = (TrainingMode::Online, LicenceLevel::County);
        entry.targets = vec![TargetGroup::Primary];
    };
    "registration_not_of_nature" "/registered_as": OTHERS, |entry, draw, _| {
        entry.nature = LegalNature::NonProfit;
        entry.registered_as = RegistrationKind::Company;
        entry.credit_code = draw.credit_code("91", "411003");
    };
    "credit_code_not_of_kind" "/credit_code": OTHERS, |entry, draw, _| {
        entry.credit_code = draw.credit_code("11", "411003");
    };
    "subject_for_profit" "/nature": SUBJECTS, |entry, draw, _| {
        entry.nature = LegalNature::ForProfit;
        entry.registered_as = RegistrationKind::Company;
        entry.credit_code = draw.credit_code("91", "411003");
        entry.targets = vec![TargetGroup::JuniorSecondary];
    };
    "inspection_failed" "/inspection_result": OTHERS, |entry, _, _| {
        entry.inspection_year = BoundedInteger::new(2022);
        entry.inspection_result = Some(InspectionResult::Failed);
    };
    "inspection_incomplete" "/inspection_year": OTHERS, |entry, _, _| {
        (entry.inspection_year, entry.inspection_result) = (None, Some(InspectionResult::Passed));
    };
    "category_twice" "/categories/1": OTHERS, |entry, _, _| {
        entry.categories.truncate(1);
        entry.categories.extend_from_within(..);
    };
    "target_twice" "/targets/1": OTHERS, |entry, _, _| {
        entry.targets = vec![TargetGroup::Primary; 2];
    };
    "removed_after_period" "/removed_on": OTHERS, |entry, draw, _| {
        remove(entry, draw);
        entry.removed_on = entry.list.to.plus_days(1);
    };
    "subject_for_preschool" "/targets": SUBJECTS, |entry, _, _| {
        entry.targets.push(TargetGroup::Preschool);
    };
    "online_for_preschool" "/targets": OTHERS, |entry, _, _| {
        (entry.mode, entry.licence_level) = (TrainingMode::Online, LicenceLevel::Province);
        entry.targets = vec![TargetGroup::Preschool];
    };
    "department_not_competent" "/department": OTHERS, |entry, _, _| {
        entry.categories = vec![SWIMMING];
        entry.department = Department::CultureAndTourism;
    };
    "licence_of_another_area" "/licence_number": OTHERS, |entry, draw, _| {
        let number = draw.school_licence("420116", SchoolLicenceLevel::Training);
        entry.licence_number = LicenceNumber::School { licence_number: number };
    };
    "licence_of_another_level" "/licence_number": OTHERS, |entry, draw, _| {
        let number = draw.school_licence("411000", SchoolLicenceLevel::Kindergarten);
        entry.licence_number = LicenceNumber::School { licence_number: number };
    };
    "division_not_in_force" "/division": OTHERS, |entry, draw, _| {
        entry.division = division("411023"); // until 2016
        let number = draw.school_licence("411000", SchoolLicenceLevel::Training);
        entry.licence_number = LicenceNumber::School { licence_number: number };
    };
    "dated_in_future" "/removed_on": OTHERS, |entry, draw, _| {
        remove(entry, draw);
        (entry.removed_on, entry.list.to) = (Some(day(2999, 1, 4)), day(2999, 12, 31));
    };
    "removal_day_missing" "/removed_on": OTHERS, |entry, draw, _| {
        remove(entry, draw);
        entry.removed_on = None;
    };
    "removal_reason_missing" "/removal_reason": OTHERS, |entry, draw, _| {
        remove(entry, draw);
        entry.removal_reason = None;
    };
    "listed_and_removed" "/removed_on": OTHERS, |entry, _, _| {
        entry.removed_on = entry.list.published_on.plus_days(30);
    };
    "removed_before_publication" "/removed_on": OTHERS, |entry, draw, _| {
        remove(entry, draw);
        entry.removed_on = entry.list.published_on.minus_days(1);
    };
    "other_reason_unexplained" "/removal_note": OTHERS, |entry, draw, _| {
        remove(entry, draw);
        (entry.removal_reason, entry.removal_note) = (Some(RemovalReason::Other), None);
    };
}
