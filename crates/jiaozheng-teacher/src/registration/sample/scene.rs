//! Who registers, and when.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::sample::{Draw, Year, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Profile, day};

use super::{assessments, away, spring_or_autumn, training};
use crate::EmployerKind;
use crate::registration::settings::{CYCLE_YEARS, TRAINING_HOURS};
use crate::registration::{
    Contract, EthicsEvaluation, Interruption, Period, Post, PostKind, PostStage, Probation,
    QuotaStatus, Registration, RegistrationKind, RegistrationState,
};
use crate::sample_staff::{employer, person};

/// Who registers, and from which day on applications are taken.
#[derive(Clone, Copy)]
pub(super) struct Scene {
    pub(super) kind: RegistrationKind,
    pub(super) stage: PostStage,
    pub(super) opens: LocalDate,
}

/// What most samples start from.
pub(super) const PERIODIC: Scene =
    Scene { kind: RegistrationKind::Periodic, stage: PostStage::Primary, opens: day(2025, 9, 1) };
pub(super) const FIRST: Scene = Scene { kind: RegistrationKind::First, ..PERIODIC };

const STAGES: [PostStage; 7] = [
    PostStage::Preschool,
    PostStage::Primary,
    PostStage::Primary,
    PostStage::JuniorSecondary,
    PostStage::SeniorSecondary,
    PostStage::SecondaryVocational,
    PostStage::SpecialEducation,
];

impl Scene {
    /// Any of a year.
    pub(super) fn any(draw: &mut Draw, year: Year) -> Self {
        use RegistrationKind::{First, Periodic};

        Self {
            kind: draw.pick(&[First, Periodic, Periodic]),
            stage: draw.pick(&STAGES),
            opens: spring_or_autumn(year, draw.chance(50)),
        }
    }
}

/// A case that has just been applied for.
pub(super) fn new_case(draw: &mut Draw, profile: &Profile, scene: Scene) -> Registration {
    let Scene { kind, stage, opens } = scene;
    let applied_on = later(opens, draw.below(25));
    let years = profile.number(CYCLE_YEARS, applied_on);
    let hours = profile.number(TRAINING_HOURS, applied_on);
    let periodic = kind == RegistrationKind::Periodic;
    let teacher = person(draw);
    let (post, certificate) = post(draw, stage);
    let certified = 2011 + u16::try_from(draw.below(4)).unwrap_or_default();
    let school = employer(draw, employer_kind(stage));
    Registration {
        id: draw.record_id(),
        application_number: draw
            .chance(60)
            .then(|| text(&format!("ZC{}{:06}", applied_on.year(), draw.below(1_000_000)))),
        kind,
        certificate_number: draw.teacher_certificate(certified, "41", certificate, teacher.sex),
        teacher,
        certificate_subject: post.subject.clone().filter(|_| draw.chance(40)),
        qualification_loss: None,
        school,
        preschool_training: (stage == PostStage::Preschool && draw.chance(20)).then_some(true),
        post,
        contract: draw.chance(60).then(|| contract(draw, applied_on)),
        quota: QuotaStatus::InQuota,
        probation: (!periodic && draw.chance(80)).then(|| probation(draw, applied_on)),
        ethics: EthicsEvaluation::Met,
        fit_to_teach: draw.chance(60).then_some(true),
        assessments: assessments(draw, applied_on, if periodic { years } else { 1 }),
        training: if periodic { training(draw, applied_on, years, hours) } else { Vec::new() },
        credits: (periodic && draw.chance(30)).then(|| BoundedInteger::new(90)).flatten(),
        interruptions: interruptions(draw, applied_on),
        other_ground: None,
        false_materials: None,
        earlier: periodic.then(|| earlier(draw, applied_on, years)),
        deferred_before: None,
        applied_on,
        accepted_until: None,
        publicity: None,
        conclusion: None,
        decided_on: None,
        valid: None,
        teaches_after: None,
        state: RegistrationState::AtSchool,
        history: Vec::new(),
        extensions: None,
    }
}

const fn employer_kind(stage: PostStage) -> EmployerKind {
    match stage {
        PostStage::Preschool => EmployerKind::Kindergarten,
        PostStage::SecondaryVocational => EmployerKind::Vocational,
        _ => EmployerKind::School,
    }
}

/// A post, and what qualifies for it.
fn post(draw: &mut Draw, stage: PostStage) -> (Post, TeacherCertificateKind) {
    use TeacherCertificateKind as Kind;

    let practice = stage == PostStage::SecondaryVocational && draw.chance(40);
    let kind = draw.pick(&[PostKind::Teaching, PostKind::Teaching, PostKind::Management]);
    let kind = if practice { PostKind::PracticeInstruction } else { kind };
    let qualified: &[_] = match stage {
        _ if practice => &[Kind::PracticeInstructor],
        PostStage::Preschool => &[Kind::Kindergarten],
        PostStage::Primary => &[Kind::Primary, Kind::JuniorSecondary],
        PostStage::JuniorSecondary => &[Kind::JuniorSecondary, Kind::SeniorSecondary],
        PostStage::SpecialEducation => &[Kind::Primary],
        _ => &[Kind::SeniorSecondary, Kind::SecondaryVocational],
    };
    let subject = draw.pick(&["语文", "数学", "英语", "体育与健康", "信息科技"]);
    let subject = (stage != PostStage::Preschool).then(|| text(subject));
    (Post { kind, stage, subject }, draw.pick(qualified))
}

fn contract(draw: &mut Draw, applied_on: LocalDate) -> Contract {
    let from = applied_on.minus_days(200 + draw.below(300)).expect("a day");
    let to = draw.chance(60).then(|| applied_on.plus_days(300 + draw.below(300))).flatten();
    Contract { from, to }
}

/// Passed some weeks before the application.
fn probation(draw: &mut Draw, applied_on: LocalDate) -> Probation {
    let passed_on = applied_on.minus_days(draw.below(50)).expect("a day");
    let ends_on = passed_on.minus_days(draw.below(10) + 1).expect("a day");
    Probation { ends_on, passed_on: Some(passed_on) }
}

/// A leave with approval, or a short time without.
fn interruptions(draw: &mut Draw, applied_on: LocalDate) -> Vec<Interruption> {
    match draw.below(100) {
        0..15 => vec![away(applied_on, true, 1)],
        15..20 => vec![away(applied_on, false, 0)],
        _ => Vec::new(),
    }
}

/// It ends some weeks after the application.
fn earlier(draw: &mut Draw, applied_on: LocalDate, years: i64) -> Period {
    let next = applied_on.plus_days(draw.below(50) + 1).expect("a day");
    let months = u32::try_from(12 * years).unwrap_or(12);
    // A day that every month has, so that years are counted back and forth alike.
    let next = day(next.year(), next.month(), next.day_of_month().min(28));
    let year = next.year() - u16::try_from(months / 12).unwrap_or_default();
    let to = next.minus_days(1).expect("a day").max(applied_on);
    Period { from: day(year, next.month(), next.day_of_month()), to }
}
