//! Integrity risks and year-end reports: the last day that is in time, the first that is not; and whom
//! a rule is not about.

use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{Context, LocalDate, Profile, Record, check, day};
use jiaozheng_responsibility::integrity_risk::{RiskLevel, SupervisorPosition, settings};
use jiaozheng_responsibility::law_debrief::{
    DebriefForm, DebriefPosition, DebriefSectionKind, DebriefVenue,
};
use jiaozheng_responsibility::{IntegrityRisk, LawDebrief, Year};

const NATIONAL: Profile = Profile::NATIONAL;

/// Whether a record breaks a rule, and whether that could be judged.
fn judged<R: Record>(record: R, context: &Context<'_>, rule: &str) -> (bool, bool) {
    let report = check(record, context).map_or_else(|it| it, |it| it.report().clone());
    let found = report.findings().iter().any(|finding| finding.rule.id == rule);
    (found, report.skipped().iter().all(|skipped| skipped.rule.id != rule))
}

fn breaks<R: Record>(record: R, rule: &str) -> bool {
    judged(record, &Context::new().today(GOOD_FROM), rule).0
}

/// The first sample that is like this.
fn sample<R: Record>(is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, &NATIONAL));
    samples.take(5000).find(is_like).expect("there is one among the samples")
}

#[test]
fn a_risk_is_out_of_date_after_twelve_months() {
    const STALE: &str = "responsibility.integrity_risk.review_stale";
    let open = || {
        let mut risk: IntegrityRisk = sample(|_| true);
        (risk.reviewed_on, risk.closed, risk.next_review_on) = (day(2024, 2, 29), None, None);
        risk
    };
    let on = |today| judged(open(), &Context::new().today(today), STALE);
    assert_eq!(on(day(2025, 2, 28)), (false, true));
    assert_eq!(on(day(2025, 3, 1)), (true, true));
    assert_eq!(judged(open(), &Context::new(), STALE), (false, false), "today is not known");
    let closed = |on: LocalDate| {
        let mut risk: IntegrityRisk = sample(|_| true);
        risk.reviewed_on = day(2024, 2, 29);
        risk.closed.as_mut().expect("samples are closed").on = on;
        judged(risk, &Context::new(), STALE)
    };
    assert_eq!(closed(day(2025, 2, 28)), (false, true));
    assert_eq!(closed(day(2025, 3, 1)), (true, true));
}

#[test]
fn the_next_review_is_planned_within_twelve_months_and_after_the_last() {
    let faults = |next| {
        let mut risk: IntegrityRisk = sample(|_| true);
        (risk.reviewed_on, risk.next_review_on) = (day(2024, 5, 20), Some(next));
        ["next_review_not_later", "next_review_late"]
            .map(|it| breaks(risk.clone(), &format!("responsibility.integrity_risk.{it}")))
    };
    assert_eq!(faults(day(2024, 5, 20)), [true, false]);
    assert_eq!(faults(day(2024, 5, 21)), [false, false]);
    assert_eq!(faults(day(2025, 5, 20)), [false, false]);
    assert_eq!(faults(day(2025, 5, 21)), [false, true]);
}

#[test]
fn who_supervises_depends_on_the_level_and_the_profile() {
    const BELOW: &str = "responsibility.integrity_risk.supervisor_below_level";
    let below = |level, position, profile: &Profile| {
        let mut risk: IntegrityRisk = sample(|_| true);
        (risk.level, risk.supervisor.position) = (level, position);
        judged(risk, &Context::new().profile(profile), BELOW).0
    };
    let (in_charge, division) =
        (SupervisorPosition::LeaderInCharge, SupervisorPosition::HeadOfDivision);
    assert!(!below(RiskLevel::High, in_charge, &NATIONAL));
    assert!(below(RiskLevel::High, division, &NATIONAL));
    assert!(below(RiskLevel::Medium, division, &NATIONAL));
    assert!(!below(RiskLevel::Low, division, &NATIONAL));
    assert!(!below(RiskLevel::Low, SupervisorPosition::PrincipalLeader, &NATIONAL));
    assert!(below(RiskLevel::Low, SupervisorPosition::Other, &NATIONAL));
    let principal = settings::HIGH_SUPERVISOR.word("principal_leader").expect("a word");
    let name = settings::HIGH_SUPERVISOR.name;
    let ours = NATIONAL.choosing("ours", [(name, principal)], settings::ALL).expect("a setting");
    assert!(below(RiskLevel::High, in_charge, &ours));
    assert!(!below(RiskLevel::Medium, in_charge, &ours));
}

#[test]
fn two_of_one_name_are_told_apart_by_their_documents() {
    let mut risk: IntegrityRisk = sample(|risk: &IntegrityRisk| risk.owner.identity.is_some());
    risk.supervisor.name = risk.owner.name.clone();
    assert!(!risk.is_self_supervised());
    risk.supervisor.identity = None;
    assert!(risk.is_self_supervised());
    risk.supervisor.identity = risk.owner.identity;
    risk.supervisor.name = Draw::new(5).person_name();
    assert!(risk.is_self_supervised());
}

/// A good report on 2023 in that form.
fn report(form: DebriefForm) -> LawDebrief {
    let mut report: LawDebrief = sample(|it: &LawDebrief| {
        it.form == form && it.position == DebriefPosition::Principal && it.appraisal.is_some()
    });
    report.year = Year::new(2023).expect("a year");
    report.delivered_on = day(2024, 1, 10);
    if let Some(appraisal) = &mut report.appraisal {
        appraisal.on = day(2024, 6, 3);
    }
    report
}

fn faults<const N: usize>(report: &LawDebrief, faults: [&str; N]) -> [bool; N] {
    faults.map(|it| breaks(report.clone(), &format!("responsibility.law_debrief.{it}")))
}

const TIMES: [&str; 3] = ["delivered_before_year", "delivered_early", "delivered_late"];

#[test]
fn the_year_end_report_is_given_from_december_to_march() {
    let on = |on| {
        let mut report = report(DebriefForm::InWorkReport);
        report.delivered_on = on;
        faults(&report, TIMES)
    };
    assert_eq!(on(day(2022, 12, 31)), [true, false, false]);
    assert_eq!(on(day(2023, 1, 1)), [false, true, false]);
    assert_eq!(on(day(2023, 11, 30)), [false, true, false]);
    assert_eq!(on(day(2023, 12, 1)), [false, false, false]);
    assert_eq!(on(day(2024, 3, 31)), [false, false, false]);
    assert_eq!(on(day(2024, 4, 1)), [false, false, true]);
}

/// Hefei heard eighteen heads in August 2021.
#[test]
fn a_hearing_may_be_in_the_middle_of_the_year() {
    let mut report = report(DebriefForm::Special);
    report.delivered_on = day(2023, 8, 10);
    assert_eq!(faults(&report, TIMES), [false; 3]);
}

#[test]
fn other_members_report_with_the_report_on_work_alone() {
    let rules = ["not_principal", "form_not_of_venue", "not_appraised"];
    let mut report = report(DebriefForm::InWorkReport);
    (report.position, report.appraisal) = (DebriefPosition::TeamMember, None);
    report.venue = DebriefVenue::YearEndMeeting;
    assert_eq!(faults(&report, rules), [false; 3]);
    report.form = DebriefForm::Special;
    assert_eq!(faults(&report, rules), [true; 3]);
    report.form = DebriefForm::InWorkReport;
    report.venue = DebriefVenue::Commission;
    report.position = DebriefPosition::Other;
    assert_eq!(faults(&report, rules), [true, true, false]);
}

#[test]
fn other_members_tell_of_study_and_decisions_alone() {
    let rules = ["section_missing", "problems_missing", "next_steps_missing"];
    let of_sections = |position, kinds: &[DebriefSectionKind]| {
        let mut report = report(DebriefForm::InWorkReport);
        report.position = position;
        report.content.retain(|section| kinds.contains(&section.kind));
        faults(&report, rules)
    };
    let both = [DebriefSectionKind::Study, DebriefSectionKind::LawfulDecisions];
    assert_eq!(of_sections(DebriefPosition::Principal, &both), [true; 3]);
    assert_eq!(of_sections(DebriefPosition::TeamMember, &both), [false; 3]);
    assert_eq!(of_sections(DebriefPosition::TeamMember, &both[..1]), [true, false, false]);
    assert_eq!(of_sections(DebriefPosition::Other, &[]), [false; 3]);
}

#[test]
fn a_hearing_is_no_second_report_and_neither_is_that_of_another_body() {
    let rule = LawDebrief::KEYED_RULES.iter().find(|it| it.info.id.ends_with("reported_twice"));
    let key = |report: &LawDebrief| (rule.expect("the rule").key)(report).expect("a key");
    let one = report(DebriefForm::Special);
    let mut again = LawDebrief { delivered_on: day(2023, 8, 10), ..one.clone() };
    assert_eq!(key(&one), key(&again));
    again.form = DebriefForm::InWorkReport;
    assert_ne!(key(&one), key(&again));
    let mut elsewhere = one.clone();
    elsewhere.body.name = "另一示例县教育体育局".parse().expect("a name");
    elsewhere.body.credit_code = None;
    assert_ne!(key(&one), key(&elsewhere));
}

/// The central opinion is of February 2021, the plan that hearings are appraised of September.
#[test]
fn what_came_later_is_not_asked_before() {
    let mut report = report(DebriefForm::Special);
    report.appraisal = None;
    report.year = Year::new(2021).expect("a year");
    report.delivered_on = day(2021, 9, 21);
    assert_eq!(faults(&report, ["not_appraised"]), [false]);
    report.delivered_on = day(2021, 9, 22);
    assert_eq!(faults(&report, ["not_appraised"]), [true]);
}
