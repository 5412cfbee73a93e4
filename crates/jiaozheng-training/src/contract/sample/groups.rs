//! Two contracts of one student with one institution: at the same time, and one after the other; and
//! contracts beside their institution, or after its end.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member, text};

use super::{DANCE, Scene, charged, signed};
use crate::contract::Contract;
use crate::deregistration::{self, Deregistration};
use crate::institution::{self, Institution};
use crate::linked::{CONTRACT_AFTER_DEREGISTRATION, CONTRACT_NAME_DIFFERS, CONTRACTS_SPLIT};

pub(in super::super) const GROUPS: &[Group] = &[
    Group::new(
        CONTRACTS_SPLIT,
        |draw, profile| {
            let (first, second) = pair(draw, profile, 1);
            vec![Member::of(&second), Member::of(&first)]
        },
        |draw, profile| {
            let (first, second) = pair(draw, profile, 2);
            vec![Member::of(&first), Member::of(&second)]
        },
    ),
    Group::new(
        CONTRACT_NAME_DIFFERS,
        |draw, profile| {
            let (institution, mut contract) = with_institution(draw, profile);
            contract.institution.name = text("示例甲培训中心");
            vec![Member::of(&institution), Member::of(&contract)]
        },
        |draw, profile| {
            let (institution, contract) = with_institution(draw, profile);
            vec![Member::of(&contract), Member::of(&institution)]
        },
    ),
    Group::new(
        CONTRACT_AFTER_DEREGISTRATION,
        |draw, profile| {
            let (end, contract) = with_end(draw, profile, &deregistration::sample::EARLIER);
            vec![Member::of(&end), Member::of(&contract)]
        },
        // Signed before, as most contracts of those who come to their end are.
        |draw, profile| {
            let (end, contract) = with_end(draw, profile, &deregistration::sample::LATER);
            vec![Member::of(&end), Member::of(&contract)]
        },
    ),
];

/// An institution, and a contract that calls it by its name.
fn with_institution(draw: &mut Draw, profile: &Profile) -> (Institution, Contract) {
    let institution = institution::sample::operating(draw, profile);
    let mut contract = signed(draw, profile, &DANCE);
    let registration = institution.registration.as_ref().expect("it is registered");
    contract.institution.credit_code = registration.credit_code;
    contract.institution.name = institution.name.clone();
    (institution, contract)
}

/// The end of an institution, and a contract of it that was signed in 2023.
fn with_end(
    draw: &mut Draw,
    profile: &Profile,
    scene: &deregistration::sample::Scene,
) -> (Deregistration, Contract) {
    let end = deregistration::sample::completed(draw, profile, scene);
    let mut contract = signed(draw, profile, &DANCE);
    while contract.signed_on.year() != 2023 {
        contract = signed(draw, profile, &DANCE);
    }
    contract.institution.credit_code = end.credit_code;
    (end, contract)
}

const ONE_PERIOD: Scene = Scene { periods: 1, ..DANCE };

/// Of two months each, the second so many months after the first.
fn pair(draw: &mut Draw, profile: &Profile, months: u32) -> (Contract, Contract) {
    let first = signed(draw, profile, &ONE_PERIOD);
    let mut second = Contract { contract_number: None, ..first.clone() };
    second.form = crate::contract::ContractForm::Local;
    second.id = draw.record_id();
    let later = |day: jiaozheng_core::LocalDate| day.plus_months(months).expect("a day");
    second.signed_on = later(first.signed_on);
    second.starts_on = later(first.starts_on);
    second.ends_on =
        second.starts_on.plus_months(2).and_then(|it| it.minus_days(1)).expect("a day");
    second.institution.licence_valid_to = second.ends_on;
    second.charges.clear();
    charged::charge(&mut second, draw, 1, first.sessions.get());
    (first, second)
}
