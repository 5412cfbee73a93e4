//! Registrations with cases of ethics in their cycle, and with such as matter less.

use jiaozheng_core::sample::{Draw, Group, Member};
use jiaozheng_core::{LocalDate, Profile, day};

use super::completed;
use super::scene::PERIODIC;
use crate::EthicsSanction;
use crate::ethics_case::sample::sanctioned;
use crate::ethics_case::{EthicsCase, EthicsSeverity};
use crate::generated::EthicsBehaviour;
use crate::linked::{TUTORING_CASE, VILE_CASE, WHILE_SANCTIONED};
use crate::registration::Registration;

/// In the cycle, and so long before its end that a warning is over.
const IN_CYCLE: LocalDate = day(2023, 3, 6);
/// Before the cycle.
const BEFORE: LocalDate = day(2020, 3, 2);

pub(in super::super) const GROUPS: &[Group] = &[
    Group::new(
        VILE_CASE,
        |draw, profile| pair(draw, profile, IN_CYCLE, vile),
        |draw, profile| pair(draw, profile, BEFORE, vile),
    ),
    Group::new(
        TUTORING_CASE,
        |draw, profile| pair(draw, profile, IN_CYCLE, tutoring),
        |draw, profile| pair(draw, profile, BEFORE, tutoring),
    ),
    Group::new(
        WHILE_SANCTIONED,
        |draw, profile| pair(draw, profile, day(2025, 7, 1), |_| {}),
        |draw, profile| pair(draw, profile, IN_CYCLE, |_| {}),
    ),
];

fn vile(case: &mut EthicsCase) {
    case.severity = EthicsSeverity::Vile;
}

fn tutoring(case: &mut EthicsCase) {
    case.behaviour = EthicsBehaviour::PaidTutoring;
}

/// A registration, and a case of the same teacher that ended in a warning.
fn pair(
    draw: &mut Draw,
    profile: &Profile,
    occurred_on: LocalDate,
    change: fn(&mut EthicsCase),
) -> Vec<Member> {
    let registration: Registration = completed(draw, profile, &PERIODIC);
    let mut case = sanctioned(draw, profile, occurred_on, EthicsSanction::Warning);
    case.behaviour = EthicsBehaviour::Gifts;
    case.teacher = registration.teacher.clone();
    case.certificate_number = None;
    change(&mut case);
    vec![Member::of(&case), Member::of(&registration)]
}
