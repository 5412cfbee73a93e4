//! Synthetic applications: good ones, and for each rule one that breaks it.

mod breaking;
mod groups;
mod parts;

use jiaozheng_core::code::{Ethnicity, PoliticalStatus, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, Samples, Year, division, text};
use jiaozheng_core::{LocalDate, Profile};

use super::{
    Certification, CertificationActor, CertificationEvent, CertificationState, CertificationStep,
    Jurisdiction, Season, SkillTitle, process,
};
use crate::sample::{COUNTIES, PROVINCE, adult, any_kind, bureau, days_after, subject};

pub(super) use groups::GROUPS;

pub(super) const SAMPLES: Samples<Certification> =
    Samples { draw: any_case, breaking: breaking::BREAKING };

/// What is applied for, and when.
#[derive(Clone, Copy)]
pub(super) struct Scene {
    pub(super) kind: TeacherCertificateKind,
    pub(super) year: Year,
    pub(super) season: Season,
}

/// What most samples start from.
pub(super) const PRIMARY: Scene =
    Scene { kind: TeacherCertificateKind::Primary, year: 2025, season: Season::Spring };
pub(super) const SENIOR: Scene = Scene { kind: TeacherCertificateKind::SeniorSecondary, ..PRIMARY };
pub(super) const PRACTICE: Scene =
    Scene { kind: TeacherCertificateKind::PracticeInstructor, ..PRIMARY };
pub(super) const HIGHER: Scene = Scene { kind: TeacherCertificateKind::HigherEducation, ..PRIMARY };

/// An application without a finding, under any profile that knows these rules.
fn any_case(draw: &mut Draw, profile: &Profile) -> Certification {
    let year = 2020 + u16::try_from(draw.below(6)).unwrap_or_default();
    let scene = any_scene(draw, year);
    let mut case = new_case(draw, profile, scene);
    match draw.below(100) {
        0..8 => withdraw(&mut case, draw),
        8..14 => refuse_at_once(&mut case, draw, profile),
        14..22 => refuse(&mut case, draw, profile),
        _ => complete(&mut case, draw, profile),
    }
    entrust(&mut case, draw);
    case
}

/// An application that went well in a year.
pub(crate) fn in_year(draw: &mut Draw, profile: &Profile, year: Year) -> Certification {
    let scene = any_scene(draw, year);
    completed(draw, profile, scene)
}

fn any_scene(draw: &mut Draw, year: Year) -> Scene {
    let kind = any_kind(draw);
    Scene { kind, year, season: draw.pick(&[Season::Spring, Season::Autumn]) }
}

/// An application of that kind that went well.
pub(super) fn completed(draw: &mut Draw, profile: &Profile, scene: Scene) -> Certification {
    let mut case = new_case(draw, profile, scene);
    complete(&mut case, draw, profile);
    entrust(&mut case, draw);
    case
}

/// On higher education the ministry, or a university that was entrusted, may decide in place of the
/// province.
fn entrust(case: &mut Certification, draw: &mut Draw) {
    use CertificationActor::{Ministry, ProvinceAuthority, University};

    if case.kind != TeacherCertificateKind::HigherEducation {
        return;
    }
    let body = draw.pick(&[ProvinceAuthority, University, Ministry]);
    let steps = case.history.iter_mut().filter(|step| step.actor == ProvinceAuthority);
    steps.for_each(|step| step.actor = body);
}

fn new_case(draw: &mut Draw, profile: &Profile, scene: Scene) -> Certification {
    let Scene { kind, year, season } = scene;
    let batch = parts::batch(draw, year, season);
    let applied_on = draw.day(batch.online_from, batch.online_to);
    let county = draw.pick(&COUNTIES);
    let mut applicant = adult(draw, year);
    let basis = parts::jurisdiction(draw, &mut applicant, kind);
    let subject = text(subject(draw, kind));
    let education = parts::education(draw, profile, kind, applied_on);
    let examination = parts::examination(draw, kind, &subject, &education, applied_on);
    let mut case = Certification {
        id: draw.record_id(),
        application_number: draw
            .chance(60)
            .then(|| text(&format!("BM{year}{:08}", draw.below(100_000_000)))),
        applicant,
        ethnicity: draw.chance(70).then(|| draw.pick(&[Ethnicity::Han, Ethnicity::Hui])),
        political_status: draw
            .chance(50)
            .then(|| draw.pick(&[PoliticalStatus::CommunistPartyMember, PoliticalStatus::Masses])),
        kind,
        subject,
        jurisdiction: Jurisdiction { basis, division: division(county) },
        authority: bureau(draw, county),
        education,
        skill: (kind == TeacherCertificateKind::PracticeInstructor).then(|| draw.pick(&SKILLS)),
        examination,
        interview: None,
        mandarin: None,
        physical_exam: Some(parts::physical_exam(draw, applied_on)),
        conduct_proof: Some(parts::conduct_proof(draw, applied_on)),
        clearance: None,
        bars: None,
        batch,
        applied_on,
        documents_missing: Vec::new(),
        state: CertificationState::Submitted,
        history: Vec::new(),
        certificate_number: None,
        extensions: None,
    };
    case.mandarin = Some(parts::mandarin(draw, profile, &case));
    case.interview = parts::interview(draw, &case);
    case
}

const SKILLS: [SkillTitle; 4] = [
    SkillTitle::AssistantEngineer,
    SkillTitle::Engineer,
    SkillTitle::IntermediateWorker,
    SkillTitle::SkilledTechnician,
];

/// All goes well, in time, with a panel or without, with a supplement or without.
fn complete(case: &mut Certification, draw: &mut Draw, profile: &Profile) {
    accept(case, draw, profile);
    let (closed_on, with_panel) = (case.batch.confirm_to, draw.chance(50));
    let granted_on = days_after(closed_on, 11 + draw.below(6));
    take(case, profile, CertificationEvent::Review, days_after(closed_on, 1 + draw.below(4)));
    if with_panel {
        let on = days_after(closed_on, 6 + draw.below(4));
        take(case, profile, CertificationEvent::PanelReview, on);
    }
    take(case, profile, CertificationEvent::Grant, granted_on);
    let issued_on = days_after(granted_on, draw.below(9));
    take(case, profile, CertificationEvent::IssueCertificate, issued_on);
    case.clearance = Some(parts::clearance(draw, closed_on));
    let sex = case.applicant.sex;
    case.certificate_number =
        Some(draw.teacher_certificate(granted_on.year(), PROVINCE, case.kind, sex));
    if draw.chance(5) {
        case.bars = Some(parts::old_bars(case.applied_on));
    }
}

fn accept(case: &mut Certification, draw: &mut Draw, profile: &Profile) {
    let (from, to) = (case.batch.confirm_from, case.batch.confirm_to);
    if draw.chance(20) {
        let middle = days_after(from, 5);
        take(case, profile, CertificationEvent::RequireSupplement, from);
        take(case, profile, CertificationEvent::Supplement, middle);
        take(case, profile, CertificationEvent::Accept, draw.day(middle, to));
    } else {
        take(case, profile, CertificationEvent::Accept, draw.day(from, to));
    }
}

/// The step of that kind that the table allows, by the first body that may take it; none where it
/// allows none.
fn take(case: &mut Certification, profile: &Profile, event: CertificationEvent, on: LocalDate) {
    let table = process(case, profile, case.applied_on);
    let mut rows = table.rows_on(case.applied_on);
    if let Some(row) = rows.find(|row| row.from == case.state && row.event == event) {
        case.history.push(step(event, row.actor, on));
        case.state = row.to;
    }
}

/// Something was missing, and did not come.
fn refuse_at_once(case: &mut Certification, draw: &mut Draw, profile: &Profile) {
    case.documents_missing = vec![super::CertificationDocument::Mandarin];
    case.mandarin = None;
    let (from, to) = (case.batch.confirm_from, case.batch.confirm_to);
    take(case, profile, CertificationEvent::RequireSupplement, from);
    take(case, profile, CertificationEvent::Refuse, draw.day(from, to));
    explain(case, "受理期限终止前没有补齐材料");
}

/// What was handed in was not enough.
fn refuse(case: &mut Certification, draw: &mut Draw, profile: &Profile) {
    if let Some(exam) = &mut case.physical_exam {
        exam.result = super::PhysicalExamResult::Failed;
    }
    accept(case, draw, profile);
    let closed_on = case.batch.confirm_to;
    take(case, profile, CertificationEvent::Review, days_after(closed_on, draw.below(3)));
    take(case, profile, CertificationEvent::Refuse, days_after(closed_on, 3 + draw.below(12)));
    explain(case, "体格检查不合格");
}

fn explain(case: &mut Certification, why: &str) {
    if let Some(step) = case.history.last_mut() {
        step.opinion = Some(text(why));
    }
}

fn withdraw(case: &mut Certification, draw: &mut Draw) {
    let on = draw.day(case.applied_on, case.batch.confirm_to);
    case.history = vec![step(CertificationEvent::Withdraw, CertificationActor::Applicant, on)];
    case.state = CertificationState::Withdrawn;
}

fn step(event: CertificationEvent, actor: CertificationActor, on: LocalDate) -> CertificationStep {
    CertificationStep { event, actor, on, opinion: None }
}
