//! Cases on the same thing, and on different ones.

use jiaozheng_core::sample::{Draw, Group, Member};
use jiaozheng_core::{Profile, day};

use super::sanctioned;
use crate::ethics_case::EthicsCase;
use crate::generated::{EthicsBehaviour, EthicsSanction};
use crate::linked::SAME_EVENT_TWICE;

pub(in super::super) const GROUPS: &[Group] = &[Group::new(
    SAME_EVENT_TWICE,
    |draw, profile| pair(draw, profile, EthicsBehaviour::Gifts),
    |draw, profile| pair(draw, profile, EthicsBehaviour::PaidTutoring),
)];

/// Two cases of one teacher and one day, the first on gifts.
fn pair(draw: &mut Draw, profile: &Profile, behaviour: EthicsBehaviour) -> Vec<Member> {
    let mut case =
        || -> EthicsCase { sanctioned(draw, profile, day(2025, 3, 10), EthicsSanction::Warning) };
    let (mut one, mut other) = (case(), case());
    one.behaviour = EthicsBehaviour::Gifts;
    other.behaviour = behaviour;
    other.teacher = one.teacher.clone();
    other.certificate_number = None;
    vec![Member::of(&one), Member::of(&other)]
}
