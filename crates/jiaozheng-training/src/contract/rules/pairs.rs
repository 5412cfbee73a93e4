//! Contracts beside each other and beside their institutions.

use jiaozheng_core::linked::{Fact, Link, LinkedRule};
use jiaozheng_core::{Basis, Key, text};

use crate::contract::Contract;
use crate::{TrainingCategory, law, linked};

type Linked = LinkedRule<Contract>;

const READ: &[&str] = &["/student", "/institution", "/category", "/charges"];

pub(in super::super) const LINKED_RULES: &[LinkedRule<Contract>] = &[
    Linked::warning(
        linked::CONTRACTS_SPLIT,
        text(
            "同一学员与同一机构就同类项目另有时段重叠的合同，收费应当合并计算",
            "another contract on the same matter for some of the same days: what is charged counts together",
        ),
        key,
        fact,
    )
    .needs(&["training.contract"])
    .broken_if(is_split)
    .basis(&[law::SPLIT_CHARGES, law::ONE_CHARGE])
    .since(2021, 10, 21)
    .reads(READ),
    Linked::warning(
        linked::CONTRACT_NAME_DIFFERS,
        text(
            "合同中的机构全称与培训机构登记的名称不符",
            "the institution is registered under another name",
        ),
        |case| Some(linked::organisation(case.institution.credit_code)),
        |case| {
            let name = case.institution.name.expose();
            Fact::on(linked::ASKING, linked::day_for(&[name]))
        },
    )
    .needs(&["training.institution"])
    .broken_if(linked::differs)
    .basis(&[Basis::Consistency, law::CONTRACT_NOTICE])
    .reads(&["/institution/name", "/institution/credit_code"]),
    Linked::error(
        linked::CONTRACT_AFTER_DEREGISTRATION,
        text(
            "签订合同时机构已经注销",
            "signed after the institution had been deregistered",
        ),
        |case| Some(linked::organisation(case.institution.credit_code)),
        |case| Fact::on(linked::ASKING, case.signed_on),
    )
    .needs(&["training.deregistration"])
    .broken_if(linked::is_over)
    .reads(&["/institution/credit_code", "/signed_on"]),
];

pub(in super::super) const LINKS: &[Link<Contract>] =
    &[Link::new(linked::CONTRACTS_SPLIT, READ, key, fact)];

/// The later of two is the one that splits; of two that begin on one day, both.
fn is_split(own: Fact, told: &[Fact]) -> bool {
    let overlaps = told.iter().filter(|it| it.to >= own.from);
    let earlier = overlaps.clone().any(|it| it.from < own.from);
    earlier || overlaps.filter(|it| it.from == own.from).count() > 1
}

fn fact(case: &Contract) -> Fact {
    let (from, to) = case.covered().unwrap_or((case.starts_on, case.starts_on));
    Fact::lasting(linked::ASKING, from, to)
}

/// Student, institution and matter, where something was charged.
fn key(case: &Contract) -> Option<Key> {
    case.covered()?;
    let student = &case.student;
    let who = match student.identity.key() {
        Some(key) => linked::hex(key),
        None => format!("{} {}", student.name.expose(), student.birth_date.expose()),
    };
    let matter = match case.category {
        TrainingCategory::Subject { subject } => subject.code(),
        TrainingCategory::Sports { project } => project.code(),
        TrainingCategory::CultureAndArts { project } => project.code(),
        TrainingCategory::Technology { project } => project.code(),
    };
    let group = case.category.group().code();
    Some(Key::of(&[&who, case.institution.credit_code.as_str(), group, matter]))
}
