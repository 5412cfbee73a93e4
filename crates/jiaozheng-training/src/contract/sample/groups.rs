//! Two contracts of one student with one institution: at the same time, and one after the other.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member};

use super::{DANCE, Scene, charged, signed};
use crate::contract::Contract;
use crate::linked::CONTRACTS_SPLIT;

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    CONTRACTS_SPLIT,
    |draw, profile| {
        let (first, second) = pair(draw, profile, 1);
        vec![Member::of(&second), Member::of(&first)]
    },
    |draw, profile| {
        let (first, second) = pair(draw, profile, 2);
        vec![Member::of(&first), Member::of(&second)]
    },
)];

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
