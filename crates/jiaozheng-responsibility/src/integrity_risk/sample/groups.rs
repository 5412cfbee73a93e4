//! One number twice in a post, and at two reviews, which may be; and powers that are in the list or not.

use jiaozheng_core::Profile;
use jiaozheng_core::sample::{Draw, Group, Member, text};

use super::{HIGH, reviewed};
use crate::integrity_risk::{IntegrityRisk, RiskClosed};
use crate::linked::POWER_ITEM_UNKNOWN;
use crate::power_item::sample as powers;

pub(in super::super) const GROUPS: &[Group] = &[
    Group::new(
        "responsibility.integrity_risk.number_repeated",
        |draw, profile| {
            let one = reviewed(draw, profile, &HIGH);
            let other = IntegrityRisk { id: draw.record_id(), ..one.clone() };
            vec![Member::of(&one), Member::of(&other)]
        },
        |draw, profile| {
            let one = reviewed(draw, profile, &HIGH);
            let mut again = IntegrityRisk { id: draw.record_id(), ..one.clone() };
            again.reviewed_on = one.reviewed_on.minus_days(1).expect("a day");
            again.closed = again.closed.map(|it| RiskClosed { on: again.reviewed_on, ..it });
            again.next_review_on = None;
            vec![Member::of(&one), Member::of(&again)]
        },
    ),
    Group::new(
        POWER_ITEM_UNKNOWN,
        |draw, profile| {
            let risk = of_power(draw, profile);
            let other = powers::of_body(draw, risk.unit.clone(), text("411000059999"));
            vec![Member::of(&risk), Member::of(&other)]
        },
        |draw, profile| {
            let risk = of_power(draw, profile);
            let mut members = companions(&risk, draw, profile);
            members.push(Member::of(&risk));
            members
        },
    ),
];

/// A risk that names a power by its code.
fn of_power(draw: &mut Draw, profile: &Profile) -> IntegrityRisk {
    let mut risk = reviewed(draw, profile, &HIGH);
    if let Some(item) = &mut risk.power_item {
        item.code = Some(text("411000050001"));
    }
    risk
}

/// The power that it lies in, where it gives the code of one.
pub(in super::super) fn companions(
    risk: &IntegrityRisk,
    draw: &mut Draw,
    _: &Profile,
) -> Vec<Member> {
    let code = risk.power_item.as_ref().and_then(|item| item.code.clone());
    let power = code.map(|code| powers::of_body(draw, risk.unit.clone(), code));
    power.iter().map(Member::of).collect()
}
