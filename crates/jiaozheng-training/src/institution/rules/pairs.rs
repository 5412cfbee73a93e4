//! What an institution tells of itself to the lists that it stands on, and to its contracts.

use jiaozheng_core::linked::{Fact, Link};
use jiaozheng_core::{Key, LocalDate};

use crate::institution::{Institution, InstitutionState};
use crate::linked;

pub(in super::super) const LINKS: &[Link<Institution>] = &[
    Link::new(
        linked::INSTITUTION_UNKNOWN,
        &["/registration/credit_code", "/recorded_on"],
        key,
        |case| Fact::on(linked::THERE, case.recorded_on),
    ),
    Link::new(linked::NAME_DIFFERS, NAMED, key, name),
    Link::new(linked::CONTRACT_NAME_DIFFERS, NAMED, key, name),
    Link::new(
        linked::NOT_LICENSED,
        &["/registration/credit_code", "/licence", "/recorded_on"],
        key,
        licensed,
    ),
    Link::new(
        linked::NOT_OPERATING,
        &["/registration/credit_code", "/state", "/state_since"],
        |case| key(case).filter(|_| case.state != InstitutionState::Operating),
        |case| Fact::lasting(linked::IDLE, case.state_since, LocalDate::MAX),
    ),
];

const NAMED: &[&str] = &["/registration/credit_code", "/name"];

fn name(case: &Institution) -> Fact {
    Fact::on(linked::THERE, linked::day_for(&[case.name.expose()]))
}

fn key(case: &Institution) -> Option<Key> {
    case.registration.as_ref().map(|it| linked::organisation(it.credit_code))
}

/// From the first approval to the end of the term, since of terms before this one the record says
/// nothing.
fn licensed(case: &Institution) -> Fact {
    match &case.licence {
        Some(licence) => Fact::lasting(linked::LICENSED, licence.approved_on, licence.valid_to),
        None => Fact::on(linked::UNLICENSED, case.recorded_on),
    }
}
