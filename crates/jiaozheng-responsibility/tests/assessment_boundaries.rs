//! Assessments: the last day and point that are right, the first that are not; and whom a rule is not
//! about.

use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{
    BoundedInteger, Context, LocalDate, Profile, Record, RecordKind, Summary, check, day,
};
use jiaozheng_responsibility::assessment::{
    Answer, AssessmentObject, Grading, InspectionReport, Objection, Publicity, QualificationGrade,
    Veto, settings,
};
use jiaozheng_responsibility::{Assessment, CivilServantGrade, Year};

const NATIONAL: Profile = Profile::NATIONAL;

/// With one other choice.
fn choosing(name: &str, chosen: Chosen) -> Profile {
    NATIONAL.choosing("ours", [(name, chosen)], settings::ALL).expect("a setting")
}

/// The rules that an assessment breaks.
fn broken(case: Assessment, profile: &Profile) -> Vec<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(case, &context).map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

fn breaks(case: Assessment, profile: &Profile, fault: &str) -> bool {
    let rule = format!("responsibility.assessment.{fault}");
    broken(case, profile).contains(&rule.as_str())
}

/// A good assessment of 2023 of such an object, decided on in January.
fn of(object: AssessmentObject) -> Assessment {
    let mut draw = Draw::new(1);
    let samples = std::iter::repeat_with(|| (Assessment::SAMPLES.draw)(&mut draw, &NATIONAL));
    let mut samples = samples.take(5000);
    let mut case = samples
        .find(|it| it.object_kind == object && it.vetoes.is_empty())
        .expect("there is one among the samples");
    case.year = Year::new(2023).expect("a year");
    case.decided_on = day(2024, 1, 10);
    case.objections.clear();
    if let Some(servant) = &mut case.servant {
        servant.summarised_on = Some(day(2024, 1, 2));
        servant.proposed_on = Some(day(2024, 1, 4));
        servant.informed_on = Some(day(2024, 1, 12));
    }
    assert_eq!(broken(case.clone(), &NATIONAL), [""; 0]);
    case
}

fn school() -> Assessment {
    of(AssessmentObject::DirectSchool)
}

#[test]
fn a_year_is_assessed_from_december_to_june() {
    let faults = |on| {
        let mut case = school();
        case.decided_on = on;
        ["decided_early", "decided_late"].map(|fault| breaks(case.clone(), &NATIONAL, fault))
    };
    assert_eq!(faults(day(2023, 11, 30)), [true, false]);
    assert_eq!(faults(day(2023, 12, 1)), [false, false]);
    assert_eq!(faults(day(2024, 6, 30)), [false, false]);
    assert_eq!(faults(day(2024, 7, 1)), [false, true]);
}

#[test]
fn five_working_days_of_publicity_are_counted_from_the_first() {
    let five = choosing("responsibility.assessment.publicity_days", Chosen::Number(5));
    let too_short = |publicity| {
        let mut case = school();
        case.publicity = publicity;
        breaks(case, &five, "publicity_too_short")
    };
    // Of the Spring Festival of 2024 the eve was worked, and the Sunday after it.
    let from = day(2024, 2, 6);
    assert!(too_short(Some(Publicity { from, to: day(2024, 2, 17) })));
    assert!(!too_short(Some(Publicity { from, to: day(2024, 2, 18) })));
    assert!(too_short(None));
    assert!(!breaks(school(), &NATIONAL, "publicity_too_short"), "nobody asks for it");
}

/// Whether an answer on that day to what was received on another is late, by each of the rules.
fn late(mut case: Assessment, received_on: LocalDate, on: LocalDate) -> [bool; 2] {
    let matter = "对得分有异议".parse().expect("a text");
    let answer = Some(Answer { on, is_upheld: false, in_writing: true });
    case.objections = vec![Objection { received_on, matter, answer }];
    ["review_late", "objection_answered_late"].map(|fault| breaks(case.clone(), &NATIONAL, fault))
}

#[test]
fn the_thirtieth_day_of_a_review_is_in_time() {
    let mut unfit = of(AssessmentObject::CivilServant);
    unfit.grading = Grading::CivilServant { grade: CivilServantGrade::Incompetent };
    let received = day(2024, 3, 4);
    assert_eq!(late(unfit.clone(), received, day(2024, 4, 3)), [false, false]);
    assert_eq!(late(unfit.clone(), received, day(2024, 4, 7)), [true, false]);
    // The thirtieth day was Qingming: the next day worked was a Sunday.
    let received = day(2024, 3, 5);
    assert_eq!(late(unfit.clone(), received, day(2024, 4, 7)), [false, false]);
    assert_eq!(late(unfit, received, day(2024, 4, 8)), [true, false]);
}

#[test]
fn the_law_on_reviews_is_for_who_was_found_unfit() {
    let (received, long_after) = (day(2024, 3, 4), day(2024, 6, 3));
    assert_eq!(late(school(), received, long_after), [false, true]);
    let mut fit = of(AssessmentObject::CivilServant);
    fit.grading = Grading::CivilServant { grade: CivilServantGrade::Competent };
    assert_eq!(late(fit, received, long_after), [false, true]);
}

#[test]
fn a_bureau_may_ask_for_less_than_the_law_of_reviews_alone() {
    let name = "responsibility.assessment.review_days";
    let twenty = choosing(name, Chosen::Number(20));
    assert!(NATIONAL.choosing("ours", [(name, Chosen::Number(31))], settings::ALL).is_err());
    let mut case = of(AssessmentObject::CivilServant);
    let matter = "对得分有异议".parse().expect("a text");
    let answer = Some(Answer { on: day(2024, 3, 26), is_upheld: false, in_writing: true });
    case.objections = vec![Objection { received_on: day(2024, 3, 5), matter, answer }];
    case.grading = Grading::CivilServant { grade: CivilServantGrade::Incompetent };
    assert!(breaks(case.clone(), &twenty, "review_late"), "on the twenty-first day");
    case.grading = Grading::CivilServant { grade: CivilServantGrade::Competent };
    assert!(!breaks(case, &twenty, "objection_answered_late"));
}

/// With a total of so many hundredths for all indicators, and without anything besides.
fn with_total(mut case: Assessment, total: i64) -> Assessment {
    case.adjustments.clear();
    for score in case.indicators.iter_mut().filter_map(|it| it.score.as_mut()) {
        score.full_hundredths = BoundedInteger::new(10_000).expect("a full score");
        score.gained_hundredths = BoundedInteger::new(total).expect("a score");
    }
    case.total_hundredths = BoundedInteger::new(total).expect("a total");
    case
}

#[test]
fn ninety_points_are_excellent_and_a_hundredth_less_is_good() {
    let faults = |total, grade| {
        let mut case = with_total(school(), total);
        case.grading = Grading::Qualification { grade };
        assert!(!breaks(case.clone(), &NATIONAL, "total_differs"));
        ["grade_too_high", "grade_too_low", "grade_far_too_low"]
            .map(|fault| breaks(case.clone(), &NATIONAL, fault))
    };
    let (excellent, good) = (QualificationGrade::Excellent, QualificationGrade::Good);
    assert_eq!(faults(9000, excellent), [false, false, false]);
    assert_eq!(faults(9000, good), [false, true, false]);
    assert_eq!(faults(8999, excellent), [true, false, false]);
    assert_eq!(faults(8999, good), [false, false, false]);
    // Too many excellent ones push down by one grade, and out of no other.
    let (qualified, unqualified) = (QualificationGrade::Qualified, QualificationGrade::Unqualified);
    assert_eq!(faults(9000, qualified), [false, false, true]);
    assert_eq!(faults(8999, qualified), [false, false, true]);
    assert_eq!(faults(6000, unqualified), [false, false, true]);
    assert_eq!(faults(5999, unqualified), [false, false, false]);
}

#[test]
fn a_committee_may_find_a_civil_servant_excellent_whatever_the_total() {
    let mut case = with_total(of(AssessmentObject::CivilServant), 7100);
    case.grading = Grading::CivilServant { grade: CivilServantGrade::Excellent };
    assert_eq!(broken(case, &NATIONAL), [""; 0]);
}

#[test]
fn a_veto_costs_what_the_profile_says() {
    let mut case = with_total(school(), 9500);
    case.vetoes = vec![Veto {
        indicator: None,
        matter: "发生责任事故".parse().expect("a text"),
        established_on: day(2023, 12, 1),
    }];
    let ignored = |grade, profile: &Profile| {
        let mut case = case.clone();
        case.grading = Grading::Qualification { grade };
        breaks(case, profile, "veto_ignored")
    };
    assert!(ignored(QualificationGrade::Excellent, &NATIONAL));
    assert!(!ignored(QualificationGrade::Good, &NATIONAL));
    let worst = settings::VETO_CAP.word("worst").expect("a word");
    let worst = choosing("responsibility.assessment.veto_cap", worst);
    assert!(ignored(QualificationGrade::Qualified, &worst));
    assert!(!ignored(QualificationGrade::Unqualified, &worst));
}

#[test]
fn a_veto_is_established_by_the_day_of_the_decision() {
    let faults = |on| {
        let mut case = school();
        let matter = "发生责任事故".parse().expect("a text");
        case.vetoes = vec![Veto { indicator: None, matter, established_on: on }];
        ["veto_after_decision", "veto_dated_in_future"]
            .map(|fault| breaks(case.clone(), &NATIONAL, fault))
    };
    assert_eq!(faults(day(2024, 1, 10)), [false, false]);
    assert_eq!(faults(day(2024, 1, 11)), [true, false]);
    assert_eq!(faults(GOOD_FROM), [true, false]);
    assert_eq!(faults(GOOD_FROM.plus_days(1).expect("a day")), [false, true]);
}

#[test]
fn a_division_is_not_the_bureau_whose_code_it_gives() {
    let bureau = Draw::new(5).credit_code("11", "411000");
    let mut case = of(AssessmentObject::InternalDivision);
    case.object.credit_code = Some(bureau);
    case.assessor.credit_code = Some(bureau);
    assert_eq!(broken(case.clone(), &NATIONAL), [""; 0]);
    let mut other = Assessment { id: Draw::new(9).record_id(), ..case.clone() };
    other.object.name = "示例市教育局督导科".parse().expect("a name");
    assert_eq!(broken_together(&[case.clone(), other.clone()]), [""; 0]);
    other.object.name = case.object.name.clone();
    let twice = ["responsibility.assessment.assessed_twice"];
    assert_eq!(broken_together(&[case.clone(), other]), twice);
    case.assessor.name = case.object.name.clone();
    assert!(breaks(case, &NATIONAL, "assessor_is_object"));
}

#[test]
fn inspectors_report_on_bureaus_and_schools() {
    let unused = |object| {
        let mut case = of(object);
        case.inspection_report = Some(InspectionReport::NotUsed);
        breaks(case, &NATIONAL, "inspection_report_unused")
    };
    assert!(unused(AssessmentObject::DirectSchool));
    assert!(unused(AssessmentObject::CountyEducationBureau));
    assert!(!unused(AssessmentObject::InternalDivision));
    assert!(!unused(AssessmentObject::CivilServant));
}

#[test]
fn principals_report_since_the_plan_of_2021() {
    let asks = |on| {
        let mut case = of(AssessmentObject::CountyEducationBureau);
        (case.year, case.decided_on) = (Year::new(2020).expect("a year"), on);
        let json = serde_json::to_vec(&case).expect("JSON");
        let asked = (kind().check)(&json, &Context::new()).notes.asked;
        asked.iter().any(|it| it.question.info.id.ends_with("law_debrief_missing"))
    };
    assert!(!asks(day(2021, 1, 9)));
    assert!(asks(day(2021, 1, 10)));
}

#[test]
fn the_law_of_2018_is_in_force_from_june_2019() {
    let faults = |year, on| {
        let mut case = of(AssessmentObject::CivilServant);
        case.year = Year::new(year).expect("a year");
        case.decided_on = on;
        case.grading = Grading::Qualification { grade: QualificationGrade::Good };
        breaks(case, &NATIONAL, "servant_scale_missing")
    };
    assert!(!faults(2018, day(2019, 5, 31)));
    assert!(faults(2018, day(2019, 6, 1)));
}

#[test]
fn leaders_need_not_sum_up_but_are_graded_by_the_authority_in_charge() {
    let mut case = of(AssessmentObject::CivilServant);
    let servant = case.servant.as_mut().expect("a civil servant");
    (servant.is_leader, servant.summarised_on, servant.proposed_on) = (true, None, None);
    servant.decided_by = jiaozheng_responsibility::assessment::GradeDecider::CompetentAuthority;
    assert_eq!(broken(case.clone(), &NATIONAL), [""; 0]);
    case.servant.as_mut().expect("a civil servant").is_leader = false;
    let faults = ["summary_missing", "proposal_missing", "decided_by_wrong_body"];
    assert!(faults.iter().all(|fault| breaks(case.clone(), &NATIONAL, fault)));
}

fn kind() -> &'static RecordKind {
    let mut kinds = jiaozheng_responsibility::RECORDS.iter();
    kinds.find(|kind| kind.meta.name == "responsibility.assessment").expect("the kind")
}

/// The rules on many that these assessments break.
fn broken_together(cases: &[Assessment]) -> Vec<&'static str> {
    let mut summary = Summary::default();
    for case in cases {
        let json = serde_json::to_vec(case).expect("JSON");
        summary.see(&kind().meta, &(kind().check)(&json, &Context::new()));
    }
    summary.broken().into_iter().map(|(rule, _)| rule.id).collect()
}

#[test]
fn two_of_ten_civil_servants_may_be_excellent_and_bodies_do_not_count() {
    let mut draw = Draw::new(3);
    let mut of_grade = |object, grading| {
        let mut case = of(object);
        case.id = draw.record_id();
        if let Some(servant) = &mut case.servant {
            servant.person = draw.person(day(1988, 1, 1), day(1997, 12, 31));
        }
        case.object.name = format!("示例单位{}", draw.below(1_000_000)).parse().expect("a name");
        case.object.credit_code = None;
        case.grading = grading;
        case
    };
    let servant = AssessmentObject::CivilServant;
    let excellent = Grading::CivilServant { grade: CivilServantGrade::Excellent };
    let competent = Grading::CivilServant { grade: CivilServantGrade::Competent };
    let mut cases: Vec<_> = (0..8).map(|_| of_grade(servant, competent)).collect();
    cases.extend((0..2).map(|_| of_grade(servant, excellent)));
    assert_eq!(broken_together(&cases), [""; 0]);
    let body = Grading::Qualification { grade: QualificationGrade::Excellent };
    cases.push(of_grade(AssessmentObject::InternalDivision, body));
    assert_eq!(broken_together(&cases), [""; 0]);
    // A fifth of eleven is a little over two: a third one may not be.
    cases.push(of_grade(servant, excellent));
    let exceeded = ["responsibility.assessment.excellent_ratio_exceeded"];
    assert_eq!(broken_together(&cases), exceeded);
    let few: Vec<_> = (0..2).map(|_| of_grade(servant, excellent)).collect();
    assert_eq!(broken_together(&few), exceeded);
    assert_eq!(broken_together(&few[..1]), [""; 0], "the others are somewhere else");
}

#[test]
fn an_object_is_assessed_once_a_year() {
    let one = school();
    let mut other = school();
    other.id = Draw::new(9).record_id();
    let twice = ["responsibility.assessment.assessed_twice"];
    assert_eq!(broken_together(&[one.clone(), other.clone()]), twice);
    // A school is known by its code, whatever it is called.
    other.object.name = "示例市实验中学".parse().expect("a name");
    assert_eq!(broken_together(&[one.clone(), other.clone()]), twice);
    other.year = Year::new(2022).expect("a year");
    assert_eq!(broken_together(&[one, other]), [""; 0]);
}
