//! Synthetic integrity risks: good ones, and for each rule one that breaks it.
//!
//! All are closed: one that is open is out of date sooner or later.

mod breaking;
mod groups;

use jiaozheng_core::sample::{Draw, Samples, text};
use jiaozheng_core::{BoundedInteger, Identity, LocalDate, Organisation, PersonName, Profile, day};

use super::settings::{REVIEW_MONTHS, least_supervisor};
use super::{
    IntegrityRisk, MeasureKind, RiskApproval, RiskApprover, RiskClosed, RiskClosing, RiskFinder,
    RiskItem, RiskLevel, RiskMeasure, RiskOwner, RiskSource, RiskSupervisor, SupervisorPosition,
};
use crate::body::count;

pub(super) use groups::{GROUPS, companions};

pub(super) const SAMPLES: Samples<IntegrityRisk> =
    Samples { draw: any_risk, breaking: breaking::BREAKING };

/// How high, and where from.
#[derive(Clone, Debug)]
struct Scene {
    level: RiskLevel,
    source: RiskSource,
}

const LOW: Scene = Scene { level: RiskLevel::Low, ..HIGH };
const HIGH: Scene = Scene { level: RiskLevel::High, source: RiskSource::Process };

/// A risk without a finding, under any profile that knows these rules.
fn any_risk(draw: &mut Draw, profile: &Profile) -> IntegrityRisk {
    let scene = Scene {
        level: draw.pick(&[RiskLevel::High, RiskLevel::Medium, RiskLevel::Low]),
        source: draw.pick(&[
            RiskSource::Ideology,
            RiskSource::PostDuty,
            RiskSource::Process,
            RiskSource::System,
            RiskSource::External,
        ]),
    };
    reviewed(draw, profile, &scene)
}

/// A risk like this without a finding.
fn reviewed(draw: &mut Draw, profile: &Profile, scene: &Scene) -> IntegrityRisk {
    let Scene { level, source } = *scene;
    let reviewed_on = draw.day(day(2020, 3, 2), day(2025, 9, 30));
    let months = count(profile.number(REVIEW_MONTHS, reviewed_on));
    let last = reviewed_on.plus_months(months).expect("a day").min(day(2026, 10, 30));
    let closed_on = draw.day(reviewed_on.plus_days(20).unwrap_or(last).min(last), last);
    let (post, item) = draw.pick(&POSTS);
    let of_item = source == RiskSource::Process || draw.chance(40);
    let (owner, supervisor) = two_persons(draw);
    let position = least_supervisor(level, profile, reviewed_on);
    IntegrityRisk {
        id: draw.record_id(),
        unit: Organisation {
            name: text("示例市教育局"),
            credit_code: draw.chance(60).then(|| draw.credit_code("11", "411000")),
        },
        division: draw.chance(80).then(|| text(draw.pick(&["基础教育科", "财务科", "人事科"]))),
        post: text(post),
        number: BoundedInteger::new(i64::from(draw.below(30)) + 1).expect("a number"),
        power_item: of_item.then(|| RiskItem {
            code: draw.chance(50).then(|| text(&format!("4110{:08}", draw.below(100_000_000)))),
            name: text(item),
        }),
        description: text("办理过程中收受礼品礼金，放宽条件或者拖延办理"),
        source,
        level,
        level_before: draw.chance(60).then_some(RiskLevel::Medium),
        level_note: (level == RiskLevel::Low).then(|| text("流程已优化，发生可能性下降")),
        measures: measures(draw, reviewed_on),
        owner: RiskOwner { name: owner.0, post: text(post), identity: owner.1 },
        supervisor: RiskSupervisor {
            name: supervisor.0,
            post: text(title(position)),
            position,
            identity: supervisor.1,
        },
        found_by: draw.chance(70).then(|| draw.pick(&FINDERS)),
        identified_on: draw.chance(60).then(|| day(2019, 5, 20)),
        reviewed_on,
        approval: approval(draw, level, reviewed_on),
        is_published: draw.chance(60).then_some(true),
        next_review_on: draw.chance(70).then_some(last),
        closed: Some(RiskClosed {
            on: closed_on,
            why: draw.pick(&[
                RiskClosing::ReviewedAgain,
                RiskClosing::ReviewedAgain,
                RiskClosing::Eliminated,
                RiskClosing::PowerCancelled,
            ]),
        }),
        extensions: None,
    }
}

const FINDERS: [RiskFinder; 3] =
    [RiskFinder::Oneself, RiskFinder::Colleagues, RiskFinder::Organisation];

const POSTS: [(&str, &str); 4] = [
    ("学籍管理岗", "中小学生转学办理"),
    ("民办教育管理岗", "民办学校办学许可"),
    ("政府采购岗", "教学设备采购"),
    ("教师资格认定岗", "教师资格认定"),
];

/// Five, those with a last day in place by then.
fn measures(draw: &mut Draw, reviewed_on: LocalDate) -> Vec<RiskMeasure> {
    let all = [
        (MeasureKind::Process, "实行双人审核"),
        (MeasureKind::Publicity, "办理结果按月公布"),
        (MeasureKind::Supervision, "每季度抽查台账不少于20份"),
        (MeasureKind::Rotation, "满五年轮换岗位"),
        (MeasureKind::Education, "每半年廉政谈话"),
    ];
    let measure = |(kind, content)| RiskMeasure {
        kind,
        content: text(content),
        due_on: draw.chance(50).then(|| reviewed_on.plus_days(90)).flatten(),
        is_in_place: true,
    };
    all.into_iter().map(measure).collect()
}

/// By leaders together, where the risk is high; else by anybody or not at all.
fn approval(draw: &mut Draw, level: RiskLevel, reviewed_on: LocalDate) -> Option<RiskApproval> {
    let is_high = level == RiskLevel::High;
    let together = [RiskApprover::PartyGroup, RiskApprover::LeadingGroup];
    let by = if is_high { draw.pick(&together) } else { RiskApprover::LeaderInCharge };
    let on = reviewed_on.plus_days(draw.below(15)).expect("a day");
    (is_high || draw.chance(60)).then_some(RiskApproval { by, on })
}

type Named = (PersonName, Option<Identity>);

/// Two of different names, with documents or without.
fn two_persons(draw: &mut Draw) -> (Named, Named) {
    let with_documents = draw.chance(85);
    let mut person = || draw.person(day(1988, 1, 1), day(1997, 12, 31));
    let owner = person();
    let mut supervisor = person();
    while supervisor.name == owner.name {
        supervisor = person();
    }
    let named = |it: jiaozheng_core::Person| (it.name, with_documents.then_some(it.identity));
    (named(owner), named(supervisor))
}

const fn title(position: SupervisorPosition) -> &'static str {
    match position {
        SupervisorPosition::PrincipalLeader => "局长",
        SupervisorPosition::LeaderInCharge => "副局长",
        _ => "科长",
    }
}
