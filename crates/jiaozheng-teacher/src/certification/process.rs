//! How an application goes: counties decide on kindergartens, primary and junior secondary schools; the
//! authority above them, after their review, on senior secondary and secondary vocational ones; the
//! province, the ministry or a university that was entrusted on higher education, each on what it has
//! accepted.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, LocalDate, Profile, day, text};

use super::codes::CertificationActor::{
    self, Applicant, CityAuthority, CountyAuthority, Ministry, Panel, ProvinceAuthority, University,
};
use super::codes::CertificationEvent::{
    self, Accept, Grant, IssueCertificate, PanelReview, Refuse, RequireSupplement, Review,
    Supplement, Withdraw,
};
use super::codes::CertificationState::{
    self, Accepted, CertificateIssued, Granted, PanelReviewed, Refused, Reviewed, Submitted,
    SupplementRequired, Withdrawn,
};
use super::{Certification, CertificationStep, settings};
use crate::law;

/// The process of an application.
pub type CertificationProcess = Process<CertificationState, CertificationEvent, CertificationActor>;
type Row = Transition<CertificationState, CertificationEvent, CertificationActor>;

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] = &[
    || COUNTY.info(),
    || AFTER_COUNTY.info(),
    || CITY.info(),
    || PROVINCE.info(),
    || UNIVERSITY.info(),
    || MINISTRY.info(),
];

/// The table that a case follows, by the choices of a profile on a day.
pub fn process(
    case: &Certification,
    profile: &Profile,
    day: LocalDate,
) -> &'static CertificationProcess {
    match case.kind {
        TeacherCertificateKind::HigherEducation => of_higher_education(case),
        TeacherCertificateKind::SeniorSecondary
        | TeacherCertificateKind::SecondaryVocational
        | TeacherCertificateKind::PracticeInstructor => {
            let at_once = profile.is_on(settings::CITY_ACCEPTS, day);
            if at_once { &CITY } else { &AFTER_COUNTY }
        }
        _ => &COUNTY,
    }
}

/// Who was in charge first remains so: the body that decides is the one that accepts.
fn of_higher_education(case: &Certification) -> &'static CertificationProcess {
    let mut bodies = case.history.iter().map(|step| step.actor);
    match bodies.find(|body| ![Applicant, Panel].contains(body)) {
        Some(University) => &UNIVERSITY,
        Some(Ministry) => &MINISTRY,
        _ => &PROVINCE,
    }
}

/// The regulation is of that day.
const IN_FORCE: InForce = InForce::since(day(1995, 12, 12));

const DECIDES: &[Basis] = &[law::WHO_DECIDES];
const COMPLETES: &[Basis] = &[law::SUPPLEMENTS];
const INTERVIEWS: &[Basis] = &[law::INTERVIEW];
const ISSUES: &[Basis] = &[law::DECISION_LIMIT];
const CONSISTENCY: &[Basis] = &[Basis::Consistency];

const fn row(
    from: CertificationState,
    event: CertificationEvent,
    to: CertificationState,
    actor: CertificationActor,
    basis: &'static [Basis],
) -> Row {
    Transition { from, event, to, actor, limit: None, basis, in_force: IN_FORCE }
}

/// A table: who accepts, from which state on it is decided, and by whom; a panel of experts may come
/// between. What else there is follows. Who accepts may refuse to; what was accepted, only those who
/// decide refuse.
macro_rules! table {
    (accepted by $taker:ident; ready $ready:ident; decided by $($judge:ident),+; $($more:expr),*) => {
        &[
            row(Submitted, Accept, Accepted, $taker, DECIDES),
            row(Submitted, RequireSupplement, SupplementRequired, $taker, COMPLETES),
            row(Submitted, Refuse, Refused, $taker, DECIDES),
            row(SupplementRequired, Refuse, Refused, $taker, DECIDES),
            row(SupplementRequired, Supplement, Submitted, Applicant, COMPLETES),
            row($ready, PanelReview, PanelReviewed, Panel, INTERVIEWS),
            $(
                row($ready, Grant, Granted, $judge, DECIDES),
                row($ready, Refuse, Refused, $judge, DECIDES),
                row(PanelReviewed, Grant, Granted, $judge, DECIDES),
                row(PanelReviewed, Refuse, Refused, $judge, DECIDES),
                row(Granted, IssueCertificate, CertificateIssued, $judge, ISSUES),
            )+
            row(Submitted, Withdraw, Withdrawn, Applicant, CONSISTENCY),
            row(SupplementRequired, Withdraw, Withdrawn, Applicant, CONSISTENCY),
            row(Accepted, Withdraw, Withdrawn, Applicant, CONSISTENCY),
            row(PanelReviewed, Withdraw, Withdrawn, Applicant, CONSISTENCY),
            $($more),*
        ]
    };
}

const CLOSED: &[CertificationState] = &[CertificateIssued, Refused, Withdrawn];

static COUNTY: CertificationProcess = Process {
    name: "teacher.certification/county",
    title: text(
        "教师资格认定（幼儿园、小学、初级中学）",
        "qualification for kindergartens, primary and junior secondary schools",
    ),
    initial: Submitted,
    closed: CLOSED,
    table: table!(accepted by CountyAuthority; ready Accepted; decided by CountyAuthority;),
};

static AFTER_COUNTY: CertificationProcess = Process {
    name: "teacher.certification/after_county",
    title: text(
        "教师资格认定（高级中学、中等职业学校，县级审查、上一级认定）",
        "qualification for senior secondary and secondary vocational schools, after the county",
    ),
    initial: Submitted,
    closed: CLOSED,
    table: table!(
        accepted by CountyAuthority; ready Reviewed; decided by CityAuthority, ProvinceAuthority;
        row(Accepted, Review, Reviewed, CountyAuthority, DECIDES),
        row(Reviewed, Withdraw, Withdrawn, Applicant, CONSISTENCY)
    ),
};

static CITY: CertificationProcess = Process {
    name: "teacher.certification/city",
    title: text(
        "教师资格认定（高级中学、中等职业学校，市级直接受理）",
        "qualification for senior secondary and secondary vocational schools, by the city at once",
    ),
    initial: Submitted,
    closed: CLOSED,
    table: table!(accepted by CityAuthority; ready Accepted; decided by CityAuthority;),
};

static PROVINCE: CertificationProcess = Process {
    name: "teacher.certification/province",
    title: text(
        "教师资格认定（高等学校，省级认定）",
        "qualification for higher education, by the province",
    ),
    initial: Submitted,
    closed: CLOSED,
    table: table!(accepted by ProvinceAuthority; ready Accepted; decided by ProvinceAuthority;),
};

static UNIVERSITY: CertificationProcess = Process {
    name: "teacher.certification/university",
    title: text(
        "教师资格认定（高等学校，受委托的高等学校认定）",
        "qualification for higher education, by a university that was entrusted",
    ),
    initial: Submitted,
    closed: CLOSED,
    table: table!(accepted by University; ready Accepted; decided by University;),
};

static MINISTRY: CertificationProcess = Process {
    name: "teacher.certification/ministry",
    title: text(
        "教师资格认定（高等学校，国务院教育行政部门认定）",
        "qualification for higher education, by the ministry",
    ),
    initial: Submitted,
    closed: CLOSED,
    table: table!(accepted by Ministry; ready Accepted; decided by Ministry;),
};

impl From<&CertificationStep> for Step<CertificationEvent, CertificationActor> {
    fn from(step: &CertificationStep) -> Self {
        Self { event: step.event, actor: step.actor, received: None, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::Context;
    use jiaozheng_core::process::StepFault::{self, WrongActor, WrongState};

    use super::*;

    const OPENED: LocalDate = day(2025, 5, 6);

    fn replay(
        process: &CertificationProcess,
        steps: &[(CertificationEvent, CertificationActor)],
    ) -> (Option<CertificationState>, Vec<(usize, StepFault)>) {
        let step = |&(event, actor): &_| Step { event, actor, received: None, on: OPENED };
        let done = process.replay(OPENED, steps.iter().map(step), &Context::new());
        (done.state, done.faults)
    }

    #[test]
    fn tables_are_sound() {
        for process in [&COUNTY, &AFTER_COUNTY, &CITY, &PROVINCE, &UNIVERSITY, &MINISTRY] {
            assert_eq!(process.flaws(OPENED), [], "{}", process.name);
        }
    }

    #[test]
    fn a_county_decides_up_to_junior_secondary_schools() {
        let by_county = [(Accept, CountyAuthority), (Grant, CountyAuthority)];
        assert_eq!(replay(&COUNTY, &by_county), (Some(Granted), vec![]));
        let by_city = [(Accept, CountyAuthority), (Grant, CityAuthority)];
        assert_eq!(replay(&COUNTY, &by_city), (Some(Granted), vec![(1, WrongActor)]));
    }

    #[test]
    fn on_senior_secondary_schools_the_authority_above_decides_after_the_county() {
        let steps = [(Accept, CountyAuthority), (Review, CountyAuthority), (Grant, CityAuthority)];
        assert_eq!(replay(&AFTER_COUNTY, &steps), (Some(Granted), vec![]));
        let by_county =
            [(Accept, CountyAuthority), (Review, CountyAuthority), (Grant, CountyAuthority)];
        assert_eq!(replay(&AFTER_COUNTY, &by_county), (Some(Granted), vec![(2, WrongActor)]));
        let without_review = [(Accept, CountyAuthority), (Grant, CityAuthority)];
        assert_eq!(replay(&AFTER_COUNTY, &without_review), (None, vec![(1, WrongState)]));
        // Where the city accepts at once, there is nothing to review.
        let at_once = [(Accept, CityAuthority), (Grant, CityAuthority)];
        assert_eq!(replay(&CITY, &at_once), (Some(Granted), vec![]));
    }

    #[test]
    fn a_supplement_leads_back_and_a_panel_may_come_between() {
        let steps = [
            (RequireSupplement, University),
            (Supplement, Applicant),
            (Accept, University),
            (PanelReview, Panel),
            (Grant, University),
            (IssueCertificate, University),
        ];
        assert_eq!(replay(&UNIVERSITY, &steps), (Some(CertificateIssued), vec![]));
    }

    #[test]
    fn what_the_county_has_accepted_only_the_authority_above_refuses() {
        let by_county = [(Accept, CountyAuthority), (Refuse, CountyAuthority)];
        assert_eq!(replay(&AFTER_COUNTY, &by_county), (None, vec![(1, WrongState)]));
        assert_eq!(replay(&COUNTY, &by_county), (Some(Refused), vec![]));
        let steps = [(Accept, CountyAuthority), (Review, CountyAuthority), (Refuse, CityAuthority)];
        assert_eq!(replay(&AFTER_COUNTY, &steps), (Some(Refused), vec![]));
        let at_once = [(Refuse, CountyAuthority)];
        assert_eq!(replay(&AFTER_COUNTY, &at_once), (Some(Refused), vec![]), "not accepted");
    }
}
