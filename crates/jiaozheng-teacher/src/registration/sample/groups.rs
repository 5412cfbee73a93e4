//! Registrations with cases of ethics in their cycle, and with such as matter less.

use jiaozheng_core::sample::{Draw, Group, Member};
use jiaozheng_core::{LocalDate, Profile, day};

use super::scene::{PERIODIC, new_case};
use super::{completed, submit};
use crate::EthicsSanction;
use crate::certificate::sample::{held_by, revoke};
use crate::ethics_case::sample::sanctioned;
use crate::ethics_case::{EthicsCase, EthicsSeverity};
use crate::generated::EthicsBehaviour;
use crate::linked::{CERTIFICATE_LOST, SEVERAL_OPEN, TUTORING_CASE, VILE_CASE, WHILE_SANCTIONED};
use crate::registration::Registration;

/// In the cycle, and so long before its end that a warning is over.
const IN_CYCLE: LocalDate = day(2023, 3, 6);
/// After the conclusion.
const AFTER: LocalDate = day(2026, 9, 1);
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
        |draw, profile| pair(draw, profile, IN_CYCLE, |case| case.lifted_on = None),
        |draw, profile| pair(draw, profile, IN_CYCLE, |_| {}),
    ),
    Group::new(
        CERTIFICATE_LOST,
        |draw, profile| certified(draw, profile, IN_CYCLE),
        |draw, profile| certified(draw, profile, AFTER),
    ),
    Group::new(
        SEVERAL_OPEN,
        |draw, profile| {
            let (one, mut other) = (open(draw, profile), open(draw, profile));
            other.teacher = one.teacher.clone();
            certify(&mut other, &one);
            vec![Member::of(&one), Member::of(&other)]
        },
        |draw, profile| {
            let (one, mut other) = (open(draw, profile), completed(draw, profile, &PERIODIC));
            other.teacher = one.teacher.clone();
            certify(&mut other, &one);
            vec![Member::of(&one), Member::of(&other)]
        },
    ),
];

/// A registration, and its certificate, lost on a day.
fn certified(draw: &mut Draw, profile: &Profile, lost_on: LocalDate) -> Vec<Member> {
    let case = completed(draw, profile, &PERIODIC);
    let (holder, number) = (case.teacher.clone(), case.certificate_number);
    let mut certificate = held_by(draw, holder, number.kind(), number.year());
    certificate.number = number;
    revoke(&mut certificate, lost_on, draw);
    vec![Member::of(&certificate), Member::of(&case)]
}

/// A case that the school has handed in.
fn open(draw: &mut Draw, profile: &Profile) -> Registration {
    let mut case = new_case(draw, profile, PERIODIC);
    submit(&mut case, draw);
    case
}

/// By the certificate of another case of the same teacher.
fn certify(case: &mut Registration, other: &Registration) {
    case.certificate_number = other.certificate_number;
    case.certificate_subject.clone_from(&other.certificate_subject);
    case.post = other.post.clone();
}

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
