//! What is required of an institution beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking/`.

mod campuses;
mod classes;
mod funds;
mod leaders;
mod licence;
mod pairs;
mod scope;
mod site;
mod staff;
mod staff_certificates;
mod staff_checks;
mod yearly;

use jiaozheng_core::{KeyedRule, Pointer, text};

use super::{Institution, StaffMember};
use crate::TrainingGroup;

pub(super) use pairs::LINKS;

type Rule = jiaozheng_core::Rule<Institution>;

pub(super) const RULES: &[&[Rule]] = &[
    licence::RULES,
    licence::NUMBER,
    scope::RULES,
    scope::LICENSED,
    site::RULES,
    site::BUILDING,
    campuses::RULES,
    leaders::SPONSORS,
    leaders::RULES,
    staff::RULES,
    staff_certificates::RULES,
    staff::PROCEDURE,
    staff_checks::RULES,
    classes::RULES,
    funds::RULES,
    yearly::RULES,
];

pub(super) const KEYED_RULES: &[KeyedRule<Institution>] = &[
    KeyedRule::unique(
        "training.institution.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    KeyedRule::unique(
        "training.institution.credit_code_twice",
        text("统一社会信用代码重复", "two institutions of one credit code"),
        &["/registration/credit_code"],
        |case| case.registration.as_ref().map(|it| crate::linked::organisation(it.credit_code)),
    ),
    KeyedRule::unique(
        "training.institution.licence_number_twice",
        text("许可证件编号重复", "two institutions of one licence number"),
        &["/licence/number"],
        |case| case.licence.as_ref().map(|licence| licence.number.key()),
    ),
];

/// Whether the guide of Henan is about it: it asks of culture and the arts alone, and no other text of
/// the kind was seen.
fn trains_arts(case: &Institution) -> bool {
    case.trains_in(TrainingGroup::CultureAndArts)
}

/// Who works there, each with the place in the record.
fn members(case: &Institution) -> impl Iterator<Item = (Pointer, &StaffMember)> {
    let place = |index| Pointer::from("/staff").index(index);
    case.staff.iter().enumerate().map(move |(index, member)| (place(index), member))
}
