//! Synthetic assessments: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;
mod parts;

use jiaozheng_core::sample::{Draw, Member, Samples, Year, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Organisation, Profile, day};

use self::parts::{adjustments, indicators, objections, publicity, scores};
use super::{
    AssessedList, AssessedServant, Assessment, AssessmentObject, GradeDecider, Grading,
    InspectionReport, PerformanceGrade, QualificationGrade, ResultUse, Tree, Veto, settings,
};
use crate::assessment::grading::{Rank, WORST, rank_of};
use crate::{CivilServantGrade, law_debrief};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Assessment> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// Who is assessed, of which year, and how a civil servant did.
#[derive(Clone, Debug)]
pub(super) struct Scene {
    pub(super) object: AssessmentObject,
    pub(super) year: Year,
    pub(super) servant_grade: CivilServantGrade,
}

/// The bureau of a county.
pub(super) const BUREAU: Scene = Scene {
    object: AssessmentObject::CountyEducationBureau,
    year: 2023,
    servant_grade: CivilServantGrade::Excellent,
};
pub(super) const SCHOOL: Scene = Scene { object: AssessmentObject::DirectSchool, ..BUREAU };
pub(super) const SERVANT: Scene = Scene { object: AssessmentObject::CivilServant, ..BUREAU };
pub(super) const INCOMPETENT: Scene =
    Scene { servant_grade: CivilServantGrade::Incompetent, ..SERVANT };

const OBJECTS: [AssessmentObject; 4] = [
    AssessmentObject::CountyEducationBureau,
    AssessmentObject::InternalDivision,
    AssessmentObject::DirectSchool,
    AssessmentObject::CivilServant,
];

/// A case without a finding, under any profile that knows these rules. Of civil servants few are
/// excellent, as it has to be.
fn any_case(draw: &mut Draw, profile: &Profile) -> Assessment {
    let servant_grade = match draw.below(100) {
        0..6 => CivilServantGrade::Excellent,
        6..12 => CivilServantGrade::BarelyCompetent,
        12..18 => CivilServantGrade::Incompetent,
        _ => CivilServantGrade::Competent,
    };
    let year = 2020 + Year::try_from(draw.below(6)).unwrap_or_default();
    let scene = Scene { object: draw.pick(&OBJECTS), year, servant_grade };
    let mut case = assessed(draw, profile, &scene);
    if draw.chance(10) {
        veto(&mut case, draw);
        settle(&mut case, profile);
    }
    case
}

/// The year-end report of its principal, which the bureau of a county cannot be without.
pub(super) fn companions(case: &Assessment, draw: &mut Draw, profile: &Profile) -> Vec<Member> {
    if case.object_kind != AssessmentObject::CountyEducationBureau {
        return Vec::new();
    }
    let year = Year::try_from(case.year.get()).unwrap_or_default();
    let debrief = law_debrief::sample::of_body(draw, profile, case.object.clone(), year);
    vec![Member::of(&debrief)]
}

/// A case of that kind without a finding.
pub(super) fn assessed(draw: &mut Draw, profile: &Profile, scene: &Scene) -> Assessment {
    let Scene { object: object_kind, year, .. } = *scene;
    let is_school = object_kind == AssessmentObject::DirectSchool;
    let decided_on = draw.day(day(year, 12, 20), day(year + 1, 2, 20));
    let servant = (!object_kind.is_body()).then(|| servant(draw, decided_on));
    let mut case = Assessment {
        id: draw.record_id(),
        year: BoundedInteger::new(year.into()).expect("a year"),
        object_kind,
        object: object(draw, object_kind),
        school_code: is_school.then(|| draw.school_code("31", "41")),
        servant,
        assessor: assessor(object_kind),
        indicators: indicators(draw, object_kind),
        adjustments: adjustments(draw),
        total_hundredths: BoundedInteger::new(0).expect("a total"),
        vetoes: Vec::new(),
        grading: grading(draw, profile, scene, decided_on),
        lists: vec![
            AssessedList::PartyGroupMain,
            AssessedList::FirstResponsible,
            AssessedList::OnePostTwoDuties,
        ],
        with_business: true,
        inspection_report: inspection_report(draw, object_kind),
        result_uses: result_uses(draw),
        decided_on,
        publicity: publicity(draw, profile, decided_on),
        objections: objections(draw, decided_on),
        extensions: None,
    };
    scores(&mut case.indicators, draw);
    settle(&mut case, profile);
    case
}

/// The total of what is there, and of a body the grade that goes with it.
pub(super) fn settle(case: &mut Assessment, profile: &Profile) {
    let total = Tree::of(&case.indicators).total(&case.adjustments).unwrap_or_default();
    case.total_hundredths = BoundedInteger::new(total).expect("a total");
    let day = case.decided_on;
    let mut rank = rank_of(total, |setting| profile.number(setting, day));
    if !case.vetoes.is_empty() {
        let cap = if profile.word(settings::VETO_CAP, day) == 0 { 1 } else { WORST };
        rank = rank.max(cap);
    }
    case.grading = match case.grading {
        Grading::CivilServant { grade } => {
            let capped =
                if case.vetoes.is_empty() { grade } else { CivilServantGrade::Incompetent };
            Grading::CivilServant { grade: capped }
        }
        other => at_rank(other, rank),
    };
}

/// The grade of the same scale.
fn at_rank(grading: Grading, rank: Rank) -> Grading {
    match grading {
        Grading::Performance { .. } => Grading::Performance {
            grade: [
                PerformanceGrade::Excellent,
                PerformanceGrade::Good,
                PerformanceGrade::Fair,
                PerformanceGrade::Poor,
            ]
            .into_iter()
            .nth(rank)
            .expect("one of four"),
        },
        _ => Grading::Qualification {
            grade: [
                QualificationGrade::Excellent,
                QualificationGrade::Good,
                QualificationGrade::Qualified,
                QualificationGrade::Unqualified,
            ]
            .into_iter()
            .nth(rank)
            .expect("one of four"),
        },
    }
}

/// Something that caps the grade, of an indicator that can.
pub(super) fn veto(case: &mut Assessment, draw: &mut Draw) {
    let failed = case.indicators.iter().find(|it| it.is_veto).map(|it| it.code.clone());
    case.vetoes = vec![Veto {
        indicator: failed.filter(|_| draw.chance(80)),
        matter: text("发生违规招生并造成不良影响"),
        established_on: case.decided_on.minus_days(20 + draw.below(60)).expect("a day"),
    }];
}

/// Of a scale that the profile chooses; the grade is settled later but for civil servants.
fn grading(draw: &mut Draw, profile: &Profile, scene: &Scene, day: LocalDate) -> Grading {
    if !scene.object.is_body() {
        return Grading::CivilServant { grade: scene.servant_grade };
    }
    let is_performance = match profile.word(settings::SCALE, day) {
        0 => draw.chance(50),
        chosen => chosen == 1,
    };
    if is_performance {
        Grading::Performance { grade: PerformanceGrade::Good }
    } else {
        Grading::Qualification { grade: QualificationGrade::Good }
    }
}

fn object(draw: &mut Draw, kind: AssessmentObject) -> Organisation {
    let number = draw.below(90) + 10;
    let county = draw.pick(&["示例区", "示例县", "样本县", "样本市"]);
    let (name, prefix) = match kind {
        AssessmentObject::CountyEducationBureau => (format!("{county}教育体育局"), Some("11")),
        AssessmentObject::DirectSchool => (format!("示例市第{number}中学"), Some("12")),
        AssessmentObject::InternalDivision => {
            let division = draw.pick(&["政策法规科", "基础教育科", "职业教育科", "人事科"]);
            (format!("示例市教育局{division}"), None)
        }
        AssessmentObject::CivilServant => ("示例市教育局".to_owned(), Some("11")),
    };
    let credit_code = prefix.filter(|_| draw.chance(70)).map(|it| draw.credit_code(it, "411000"));
    Organisation { name: text(&name), credit_code }
}

fn assessor(kind: AssessmentObject) -> Organisation {
    let name = match kind {
        AssessmentObject::CountyEducationBureau => "示例市人民政府教育督导委员会办公室",
        _ => "示例市教育局",
    };
    Organisation { name: text(name), credit_code: None }
}

fn servant(draw: &mut Draw, decided_on: LocalDate) -> AssessedServant {
    let is_leader = draw.chance(25);
    let (deciders, posts): (&[_], &[_]) = if is_leader {
        (&[GradeDecider::CompetentAuthority], &["副局长", "党组成员"])
    } else {
        (&[GradeDecider::HeadOfBody, GradeDecider::Committee], &["科长", "一级科员", "四级调研员"])
    };
    let before = |days| decided_on.minus_days(days).expect("a day");
    let said = !is_leader || draw.chance(50);
    AssessedServant {
        person: draw.person(day(1988, 1, 1), day(1997, 12, 31)),
        post: text(draw.pick(posts)),
        is_leader,
        summarised_on: said.then(|| before(12 + draw.below(3))),
        proposed_on: said.then(|| before(4 + draw.below(4))),
        decided_by: draw.pick(deciders),
        informed_on: decided_on.plus_days(draw.below(10)),
    }
}

fn inspection_report(draw: &mut Draw, kind: AssessmentObject) -> Option<InspectionReport> {
    match (kind, draw.below(3)) {
        (AssessmentObject::DirectSchool, 0) => Some(InspectionReport::NoneInYear),
        (AssessmentObject::DirectSchool, 1) => Some(InspectionReport::Used),
        _ => None,
    }
}

fn result_uses(draw: &mut Draw) -> Vec<ResultUse> {
    let mut uses = vec![draw.pick(&[ResultUse::Awards, ResultUse::Pay])];
    uses.extend(draw.chance(40).then_some(ResultUse::Appointment));
    uses
}
