//! Synthetic powers: good ones, and for each rule one that breaks it.

mod breaking;
mod powers;

use jiaozheng_core::code::Coded;
use jiaozheng_core::sample::{Draw, Samples, later, text};
use jiaozheng_core::{BoundedInteger, LandlinePhone, LocalDate, Organisation, Profile, day};

use self::powers::{Power, of_kind};
use super::{
    BasisRank, DayCount, DisclosureExemption, DiscretionStandard, PowerAccountability, PowerBasis,
    PowerDuty, PowerFee, PowerItem, PowerItemCode, PowerKind, PowerLevel, PowerLimit, PowerStage,
};
use crate::sample::bureau;

pub(super) const SAMPLES: Samples<PowerItem> =
    Samples { draw: any_item, breaking: breaking::BREAKING };

/// A power without a finding, under any profile.
fn any_item(draw: &mut Draw, _: &Profile) -> PowerItem {
    let kind = draw.pick(PowerKind::ALL);
    let mut item = item(draw, kind);
    match draw.below(100) {
        0..8 => {
            item.published_on = None;
            item.exemption = Some(draw.pick(DisclosureExemption::ALL));
        }
        8..16 => item.removed_on = item.listed_on.plus_days(draw.below(300) + 40),
        _ => {}
    }
    item
}

/// A power of that body, by its code.
pub(crate) fn of_body(draw: &mut Draw, body: Organisation, item_code: PowerItemCode) -> PowerItem {
    let kind = draw.pick(PowerKind::ALL);
    PowerItem { body, item_code, ..item(draw, kind) }
}

/// A power of that kind, listed in these years.
fn item(draw: &mut Draw, kind: PowerKind) -> PowerItem {
    let power = draw.pick(&of_kind(kind));
    let listed_on = draw.day(day(2021, 8, 2), day(2025, 11, 28));
    let has_limit = matches!(kind, PowerKind::Licence | PowerKind::Confirmation);
    let promised = draw.below(15) + 1;
    let serial = draw.below(1_000_000);
    let has_parts = draw.chance(20);
    PowerItem {
        id: draw.record_id(),
        body: bureau(draw),
        unit: text(draw.pick(&["政策法规科", "行政审批科", "基础教育科", "教师工作科"])),
        item_code: text(&format!("41-{:02}-{serial:06}", ordinal(kind))),
        kind,
        name: text(power.name),
        part: has_parts.then(|| text(draw.pick(&["设立", "变更", "终止"]))),
        coercion_form: power.form,
        levels: levels(draw),
        target: draw.chance(50).then(|| text("公民、法人和其他组织")),
        bases: power.bases.iter().map(basis).collect(),
        duties: duties(kind),
        accountability: vec![accountability()],
        statutory_limit: has_limit.then(|| limit(20, DayCount::WorkingDays)),
        limit_basis: None,
        promised_limit: has_limit.then(|| limit(promised, days(draw))),
        fees: (kind == PowerKind::Levy).then(|| vec![fee(&power)]),
        discretion_standard: (kind == PowerKind::Penalty).then(|| standard(listed_on)),
        supervision_phone: Some(phone(draw)),
        listed_on,
        published_on: Some(later(listed_on, draw.below(21))),
        exemption: None,
        removed_on: None,
        note: draw.chance(10).then(|| text("省级以下事项，按层级分别实施")),
        extensions: None,
    }
}

fn ordinal(kind: PowerKind) -> usize {
    PowerKind::ALL.iter().take_while(|own| **own != kind).count() + 1
}

fn levels(draw: &mut Draw) -> Vec<PowerLevel> {
    draw.pick(&[
        &[PowerLevel::City][..],
        &[PowerLevel::City, PowerLevel::County],
        &[PowerLevel::Province, PowerLevel::City, PowerLevel::County],
    ])
    .to_vec()
}

fn basis(&(instrument, rank, provision): &powers::Basis) -> PowerBasis {
    PowerBasis {
        instrument: text(instrument),
        rank,
        number: None,
        provision: text(provision),
        words: None,
        effective_on: None,
    }
}

/// A duty at each stage that such powers have, and at one that all have.
fn duties(kind: PowerKind) -> Vec<PowerDuty> {
    let stages = PowerStage::ALL.iter().copied();
    let own = stages.filter(|stage| kind.has_stage(*stage) || *stage == PowerStage::Other);
    let duty = |stage: PowerStage| {
        let content = text(&format!("{}环节应当履行的责任", stage.label().zh));
        PowerDuty { stage, content }
    };
    own.map(duty).collect()
}

fn accountability() -> PowerAccountability {
    PowerAccountability {
        situation: text("不履行或者不正确履行职责"),
        basis: Some(basis(&("公职人员政务处分法", BasisRank::Law, "第三十九条"))),
    }
}

fn limit(days: u32, counts: DayCount) -> PowerLimit {
    PowerLimit { days: BoundedInteger::new(days.into()).expect("a number of days"), counts }
}

fn days(draw: &mut Draw) -> DayCount {
    draw.pick(DayCount::ALL)
}

fn fee(power: &Power) -> PowerFee {
    PowerFee {
        name: text(power.name),
        standard: Some(text("按示例省公布的标准")),
        amount_fen: BoundedInteger::new(30_000),
        basis: power.bases.first().map(basis),
    }
}

fn standard(before: LocalDate) -> DiscretionStandard {
    DiscretionStandard {
        title: text("示例省教育行政处罚裁量基准"),
        number: None,
        published_on: before.minus_days(60),
    }
}

/// A telephone of nowhere: no area has that code.
fn phone(draw: &mut Draw) -> LandlinePhone {
    let number = format!("0300-2000{:03}", draw.below(1000));
    LandlinePhone::parse(&number).expect("a number")
}
