//! What assessments are made of: indicators, points besides, publicity, objections.

use jiaozheng_core::code::Coded;
use jiaozheng_core::sample::{Draw, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Profile};

use crate::CivilServantAspect;
use crate::assessment::{
    Adjustment, AdjustmentKind, Answer, AssessmentObject, Indicator, Objection, Publicity, Score,
    settings,
};

/// Groups of what a body is assessed in, and parts of them; the weights are per cent.
const GROUPS: [(&str, [(&str, i64); 3]); 4] = [
    ("法治建设", [("责任清单落实", 15), ("依法决策", 10), ("学法普法", 5)]),
    ("业务工作", [("学籍和招生管理", 20), ("教师队伍", 10), ("校外培训治理", 10)]),
    ("安全稳定", [("校园安全", 8), ("信访办理", 4), ("舆情处置", 3)]),
    ("党的建设", [("主体责任", 5), ("一岗双责", 5), ("廉洁自律", 5)]),
];

/// What such an object is assessed in, without scores.
pub(super) fn indicators(draw: &mut Draw, kind: AssessmentObject) -> Vec<Indicator> {
    if kind.is_body() { of_body(draw) } else { of_servant() }
}

fn of_servant() -> Vec<Indicator> {
    let aspects = CivilServantAspect::ALL.iter().enumerate();
    aspects
        .map(|(at, aspect)| Indicator {
            aspect: Some(*aspect),
            ..indicator(&format!("Z{}", at + 1), aspect.label().zh, None, 20)
        })
        .collect()
}

/// A tree of two levels; one of its leaves may have two parts of a third.
fn of_body(draw: &mut Draw) -> Vec<Indicator> {
    let mut all = Vec::new();
    let deep = draw.below(4);
    for (number, (name, parts)) in (1..).zip(GROUPS) {
        let code = format!("Z{number}");
        all.push(indicator(&code, name, None, parts.iter().map(|(_, weight)| weight).sum()));
        for (at, (name, weight)) in (1..).zip(parts) {
            let own = format!("{code}-{at}");
            let mut part = indicator(&own, name, Some(&code), weight);
            part.is_veto = (number, at) == (2, 1);
            all.push(part);
            if (number, at) == (deep, 1) {
                all.push(indicator(&format!("{own}-1"), "制度建设", Some(&own), weight - 2));
                all.push(indicator(&format!("{own}-2"), "台账资料", Some(&own), 2));
            }
        }
    }
    all
}

fn indicator(code: &str, name: &str, parent: Option<&str>, percent: i64) -> Indicator {
    let level = code.split('-').count();
    Indicator {
        code: text(code),
        // What no message says, so that a leak would show.
        name: text(&format!("{name}（示例）")),
        level: BoundedInteger::new(i64::try_from(level).unwrap_or_default()).expect("a level"),
        parent: parent.map(text),
        weight_basis_points: BoundedInteger::new(percent * 100).expect("a weight"),
        score: None,
        is_veto: false,
        aspect: None,
        evidence: None,
    }
}

/// Scores for the leaves: of a hundred points each, or of as many as they weigh.
pub(super) fn scores(indicators: &mut [Indicator], draw: &mut Draw) {
    let of_hundred = draw.chance(40);
    let least = draw.pick(&[62, 78, 84, 91]);
    let parents: Vec<_> = indicators.iter().filter_map(|it| it.parent.clone()).collect();
    for leaf in indicators.iter_mut().filter(|it| !parents.contains(&it.code)) {
        let full = if of_hundred { 10_000 } else { leaf.weight_basis_points.get() };
        let percent = i64::from(least + draw.below(9));
        leaf.score = Some(Score {
            full_hundredths: BoundedInteger::new(full).expect("a full score"),
            gained_hundredths: BoundedInteger::new(full * percent / 100).expect("a score"),
        });
        leaf.evidence = draw.chance(30).then(|| text("台账及会议记录"));
    }
}

pub(super) fn adjustments(draw: &mut Draw) -> Vec<Adjustment> {
    let (kind, matter) = match draw.below(4) {
        0 => (AdjustmentKind::Bonus, "工作经验获上级推广"),
        1 => (AdjustmentKind::Deduction, "信息报送逾期"),
        _ => return Vec::new(),
    };
    let points = draw.pick(&[50, 100, 200]);
    vec![Adjustment {
        kind,
        points_hundredths: BoundedInteger::new(points).expect("points"),
        matter: text(matter),
        evidence: draw.chance(50).then(|| text("文件或者通报")),
    }]
}

/// As long as the profile asks for, or a few days where it asks for nothing.
pub(super) fn publicity(
    draw: &mut Draw,
    profile: &Profile,
    decided_on: LocalDate,
) -> Option<Publicity> {
    let least = u32::try_from(profile.number(settings::PUBLICITY_DAYS, decided_on)).unwrap_or(0);
    if least == 0 && draw.chance(50) {
        return None;
    }
    let from = later(decided_on, 1);
    Some(Publicity { from, to: later(from, least + draw.below(3)) })
}

/// None, or one that was answered in writing within three weeks.
pub(super) fn objections(draw: &mut Draw, decided_on: LocalDate) -> Vec<Objection> {
    if draw.chance(75) {
        return Vec::new();
    }
    let received_on = later(decided_on, 2 + draw.below(8));
    let on = received_on.plus_days(draw.below(22)).expect("a day");
    let answer = Answer { on, is_upheld: false, in_writing: true };
    let matter = text("对安全稳定一项的得分有异议");
    vec![Objection { received_on, matter, answer: Some(answer) }]
}
