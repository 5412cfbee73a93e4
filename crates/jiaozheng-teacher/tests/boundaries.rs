//! The last day that is in time, the first that is not; and who a rule is not about.

use jiaozheng_core::code::{EducationLevel, TeacherCertificateKind as Kind};
use jiaozheng_core::profile::Chosen;
use jiaozheng_core::sample::{Draw, GOOD_FROM};
use jiaozheng_core::{BoundedInteger, Context, LocalDate, Profile, Record, Setting, check, day};
use jiaozheng_teacher::certificate::Standing;
use jiaozheng_teacher::certification::{
    Bars, CertificationActor, CertificationEvent, CertificationState, CertificationStep,
    Examination, ExaminationBasis, Mandarin, PhysicalExamResult, SkillTitle, settings,
};
use jiaozheng_teacher::{Certificate, Certification, MandarinLevel, TeachingStage};

/// The rules that a record breaks.
fn broken<R: Record>(record: R, profile: &Profile) -> Vec<&'static str> {
    let context = Context::new().profile(profile).today(GOOD_FROM);
    let report = check(record, &context).map_or_else(|it| it, |it| it.report().clone());
    report.findings().iter().map(|finding| finding.rule.id).collect()
}

/// Whether a record breaks a rule under the defaults.
fn breaks(case: &Certification, rule: &str) -> bool {
    breaks_under(case, rule, &Profile::NATIONAL)
}

fn breaks_under(case: &Certification, rule: &str, profile: &Profile) -> bool {
    let rule = format!("teacher.certification.{rule}");
    broken(case.clone(), profile).contains(&rule.as_str())
}

/// The first sample that is like this.
fn sample<R: Record>(is_like: impl Fn(&R) -> bool) -> R {
    let mut draw = Draw::new(1);
    let mut samples = std::iter::repeat_with(|| (R::SAMPLES.draw)(&mut draw, &Profile::NATIONAL));
    let mut samples = samples.by_ref().take(5000);
    samples.find(is_like).expect("there is one among the samples")
}

/// An application of that kind that went well.
fn granted(kind: Kind) -> Certification {
    sample(|case: &Certification| {
        case.kind == kind && case.state == CertificationState::CertificateIssued
    })
}

fn with(setting: &'static Setting, chosen: Chosen) -> Profile {
    let choice = [(setting.name, chosen)];
    Profile::NATIONAL.choosing("test", choice, settings::ALL).expect("a profile")
}

fn word(setting: &'static Setting, word: &str) -> Profile {
    with(setting, setting.word(word).expect("a word of it"))
}

/// An application whose acceptance ended on 6 May 2025 and that was refused on a day.
fn refused_on(on: LocalDate) -> Certification {
    let mut case = granted(Kind::Primary);
    case.batch.year = BoundedInteger::new(2025).expect("a year");
    (case.batch.online_from, case.batch.online_to) = (day(2025, 4, 7), day(2025, 4, 18));
    (case.batch.confirm_from, case.batch.confirm_to) = (day(2025, 4, 21), day(2025, 5, 6));
    (case.applied_on, case.batch.announced_on) = (day(2025, 4, 8), None);
    let step = |event, on| CertificationStep {
        event,
        actor: CertificationActor::CountyAuthority,
        on,
        opinion: Some(jiaozheng_core::BoundedText::parse("材料不实").expect("a text")),
    };
    case.history = vec![
        step(CertificationEvent::Accept, day(2025, 4, 22)),
        step(CertificationEvent::Refuse, on),
    ];
    (case.state, case.certificate_number) = (CertificationState::Refused, None);
    case
}

#[test]
fn thirty_days_are_usual_and_thirty_working_days_the_most() {
    let rules = |on, profile: &Profile| {
        let all = broken(refused_on(on), profile).into_iter();
        all.filter_map(|rule| rule.strip_prefix("teacher.certification.decided_"))
            .collect::<Vec<_>>()
    };
    let national = Profile::NATIONAL;
    // Thirty days after 6 May, a working day; thirty working days after it, with a holiday between.
    assert_eq!(rules(day(2025, 6, 5), &national), [""; 0]);
    assert_eq!(rules(day(2025, 6, 6), &national), ["late"]);
    assert_eq!(rules(day(2025, 6, 18), &national), ["late"]);
    assert_eq!(rules(day(2025, 6, 19), &national), ["far_too_late"]);
    let strict = word(settings::MOST_DAYS_ARE, "days");
    assert_eq!(rules(day(2025, 6, 5), &strict), [""; 0]);
    assert_eq!(rules(day(2025, 6, 6), &strict), ["far_too_late"]);
    let longer = with(settings::MOST_DAYS, Chosen::Number(31));
    assert_eq!(rules(day(2025, 6, 19), &longer), ["late"]);
}

#[test]
fn what_is_open_is_overdue_after_thirty_days() {
    let overdue = |today| {
        let mut case = refused_on(day(2025, 6, 5));
        case.history.truncate(1);
        case.state = CertificationState::Accepted;
        let context = Context::new().today(today);
        let report = check(case, &context).map_or_else(|it| it, |it| it.report().clone());
        let rules = report.findings().iter().map(|finding| finding.rule.id);
        let rules = rules.filter_map(|rule| rule.strip_prefix("teacher.certification."));
        rules.filter(|rule| rule.ends_with("overdue")).collect::<Vec<_>>()
    };
    assert_eq!(overdue(day(2025, 6, 5)), [""; 0]);
    assert_eq!(overdue(day(2025, 6, 6)), ["overdue"]);
    assert_eq!(overdue(day(2026, 6, 6)), ["overdue"], "and stays so");
}

#[test]
fn five_years_after_a_revocation_one_may_apply_again() {
    let barred = |revoked_on, profile: &Profile| {
        let mut case = refused_on(day(2025, 6, 5));
        case.history.truncate(1);
        case.state = CertificationState::Accepted;
        case.bars = Some(Bars { revoked_on: Some(revoked_on), ..Bars::default() });
        breaks_under(&case, "applicant_revoked", profile)
    };
    // Applied on 8 April 2025: the last day of five years from 8 April 2020.
    assert!(barred(day(2020, 4, 8), &Profile::NATIONAL));
    assert!(!barred(day(2020, 4, 7), &Profile::NATIONAL));
    assert!(!barred(day(2020, 4, 8), &with(settings::BAN_YEARS, Chosen::Number(4))));
    // Whoever was refused is not found fault with.
    let mut refused = refused_on(day(2025, 6, 5));
    refused.bars = Some(Bars { revoked_on: Some(day(2025, 1, 6)), ..Bars::default() });
    assert_eq!(broken(refused, &Profile::NATIONAL), [""; 0]);
}

#[test]
fn three_years_after_cheating_one_may_be_examined_again() {
    let barred = |examined_on, basis| {
        let mut case = granted(Kind::Primary);
        case.bars = Some(Bars { cheated_on: Some(day(2019, 11, 2)), ..Bars::default() });
        if let Some(examination) = &mut case.examination {
            (examination.basis, examination.issued_on) = (basis, Some(examined_on));
        }
        breaks(&case, "examined_after_cheating")
    };
    let national = ExaminationBasis::NationalExamination;
    assert!(barred(day(2022, 11, 2), national));
    assert!(!barred(day(2022, 11, 3), national));
    // Passed before, and not by cheating.
    assert!(!barred(day(2019, 11, 1), national));
    assert!(!barred(day(2020, 6, 1), ExaminationBasis::NormalStudent));
}

#[test]
fn an_examination_is_good_for_three_years_or_as_long_as_printed() {
    let expired = |issued_on, valid_until| {
        let mut case = refused_on(day(2025, 6, 5));
        case.history.truncate(1);
        case.state = CertificationState::Accepted;
        case.examination = Some(Examination {
            basis: ExaminationBasis::NationalExamination,
            kind: Some(case.kind),
            subject: None,
            certificate_number: None,
            issued_on: Some(issued_on),
            valid_until,
        });
        breaks(&case, "examination_expired")
    };
    assert!(!expired(day(2022, 4, 8), None));
    assert!(expired(day(2022, 4, 7), None));
    assert!(!expired(day(2021, 4, 7), Some(day(2025, 4, 8))), "it was extended");
    assert!(expired(day(2024, 4, 7), Some(day(2025, 4, 7))));
}

#[test]
fn education_is_that_of_the_kind_unless_examined() {
    let rules = |kind, level, profile: &Profile| {
        let mut case = granted(kind);
        case.education.level = level;
        if let Some(examination) = &mut case.examination {
            examination.basis = ExaminationBasis::NormalStudent;
        }
        let below = breaks_under(&case, "education_below_least", profile);
        if let Some(examination) = &mut case.examination {
            examination.basis = ExaminationBasis::NationalExamination;
        }
        let with_examination = "education_below_least_with_examination";
        (below, breaks_under(&case, with_examination, profile))
    };
    let national = Profile::NATIONAL;
    for (kind, enough, below) in [
        (Kind::Kindergarten, EducationLevel::SecondarySpecialised, EducationLevel::Senior),
        (Kind::Primary, EducationLevel::SecondarySpecialised, EducationLevel::Senior),
        (
            Kind::JuniorSecondary,
            EducationLevel::JuniorCollege,
            EducationLevel::SecondarySpecialised,
        ),
        (Kind::SeniorSecondary, EducationLevel::Bachelor, EducationLevel::JuniorCollege),
        (Kind::SecondaryVocational, EducationLevel::Bachelor, EducationLevel::JuniorCollege),
        (Kind::PracticeInstructor, EducationLevel::SkilledWorkers, EducationLevel::Senior),
    ] {
        assert_eq!(rules(kind, enough, &national), (false, false), "{kind:?}");
        assert_eq!(rules(kind, below, &national), (true, true), "{kind:?}");
    }
    let raised = word(settings::EDUCATION_PRIMARY, "junior_college");
    let secondary = EducationLevel::SecondarySpecialised;
    assert_eq!(rules(Kind::Primary, secondary, &raised), (true, true));
    assert_eq!(rules(Kind::Kindergarten, secondary, &raised), (false, false));
    // Without an examination in higher education.
    assert!(rules(Kind::HigherEducation, EducationLevel::JuniorCollege, &national).0);
    assert!(!rules(Kind::HigherEducation, EducationLevel::Bachelor, &national).0);
}

#[test]
fn the_least_level_of_mandarin_is_enough() {
    let below = |kind, subject: &str, level, profile: &Profile| {
        let mut case = granted(kind);
        case.subject = jiaozheng_core::BoundedText::parse(subject).expect("a subject");
        case.mandarin = Some(Mandarin { level, score_hundredths: None, certificate_number: None });
        breaks_under(&case, "mandarin_below_least", profile)
    };
    let (second_a, second_b, third_a) =
        (MandarinLevel::SecondA, MandarinLevel::SecondB, MandarinLevel::ThirdA);
    let national = Profile::NATIONAL;
    assert!(!below(Kind::Primary, "数学", second_b, &national));
    assert!(below(Kind::Primary, "数学", third_a, &national));
    assert!(!below(Kind::Primary, "数学", third_a, &word(settings::MANDARIN, "third_a")));
    let minorities = word(settings::MANDARIN, "third_b");
    assert!(!below(Kind::Primary, "数学", MandarinLevel::ThirdB, &minorities));
    let sounds = word(settings::MANDARIN_PHONETICS, "first_b");
    let (senior, phonetics) = (Kind::SecondaryVocational, "普通话语音");
    assert!(below(senior, phonetics, second_a, &sounds));
    assert!(!below(senior, phonetics, MandarinLevel::FirstB, &sounds));
    assert!(!below(senior, "语文", second_b, &sounds));
    assert!(!below(Kind::Primary, "语文", second_b, &national));
    let chinese = word(settings::MANDARIN_CHINESE, "second_a");
    assert!(below(Kind::Primary, "语文", second_b, &chinese));
    assert!(!below(Kind::Primary, "语文", second_a, &chinese));
    assert!(!below(Kind::Primary, "数学", second_b, &chinese));
}

/// Whoever lacks the education of a normal school may be examined instead.
#[test]
fn who_was_examined_need_not_have_been_at_a_normal_school() {
    let other = |basis| {
        let mut case = granted(Kind::Primary);
        (case.education.level, case.education.is_normal) =
            (EducationLevel::VocationalSenior, false);
        case.examination.as_mut().expect("an examination").basis = basis;
        breaks(&case, "education_not_normal")
    };
    assert!(other(ExaminationBasis::NormalStudent));
    assert!(!other(ExaminationBasis::NationalExamination));
    assert!(!other(ExaminationBasis::ProvincialExamination));
}

#[test]
fn who_accepts_for_higher_education_decides() {
    use CertificationActor::{Ministry, ProvinceAuthority, University};

    let by = |first, last| {
        let mut case = granted(Kind::HigherEducation);
        let grant = case.history.iter().position(|it| it.event == CertificationEvent::Grant);
        let bodies = [ProvinceAuthority, University, Ministry];
        for (index, step) in case.history.iter_mut().enumerate() {
            if bodies.contains(&step.actor) {
                step.actor = if Some(index) < grant { first } else { last };
            }
        }
        breaks(&case, "wrong_body")
    };
    for body in [ProvinceAuthority, University, Ministry] {
        assert!(!by(body, body));
    }
    assert!(by(University, Ministry) && by(ProvinceAuthority, University));
}

#[test]
fn in_higher_education_mandarin_and_examination_are_not_asked_for() {
    let mut case = granted(Kind::HigherEducation);
    (case.mandarin, case.examination) = (None, None);
    assert!(!breaks(&case, "mandarin_missing") && !breaks(&case, "examination_missing"));
}

#[test]
fn an_instructor_of_practice_is_an_assistant_engineer_or_intermediate_worker() {
    let insufficient = |kind, skill| {
        let mut case = granted(kind);
        case.skill = skill;
        breaks(&case, "skill_insufficient")
    };
    assert!(!insufficient(Kind::PracticeInstructor, Some(SkillTitle::AssistantEngineer)));
    assert!(!insufficient(Kind::PracticeInstructor, Some(SkillTitle::IntermediateWorker)));
    assert!(insufficient(Kind::PracticeInstructor, Some(SkillTitle::Technician)));
    assert!(insufficient(Kind::PracticeInstructor, Some(SkillTitle::JuniorWorker)));
    assert!(insufficient(Kind::PracticeInstructor, None));
    assert!(!insufficient(Kind::SecondaryVocational, None));
}

#[test]
fn the_first_and_the_last_day_of_a_span_are_within() {
    let outside = |applied_on, accepted_on| {
        let mut case = refused_on(day(2025, 6, 5));
        case.applied_on = applied_on;
        case.history[0].on = accepted_on;
        (breaks(&case, "applied_outside_span"), breaks(&case, "accepted_outside_span"))
    };
    assert_eq!(outside(day(2025, 4, 7), day(2025, 4, 21)), (false, false));
    assert_eq!(outside(day(2025, 4, 18), day(2025, 5, 6)), (false, false));
    assert_eq!(outside(day(2025, 4, 6), day(2025, 4, 20)), (true, true));
    assert_eq!(outside(day(2025, 4, 19), day(2025, 5, 7)), (true, true));
}

/// What is required of who is certified is not required of who was refused for it.
#[test]
fn a_refusal_may_be_right() {
    let mut case = refused_on(day(2025, 6, 5));
    if let Some(exam) = &mut case.physical_exam {
        exam.result = PhysicalExamResult::Failed;
    }
    case.education.level = EducationLevel::Junior;
    (case.mandarin, case.conduct_proof, case.clearance) = (None, None, None);
    assert_eq!(broken(case, &Profile::NATIONAL), [""; 0]);
}

/// The city accepts at once where the profile says so.
#[test]
fn a_review_by_the_county_is_left_out_where_the_city_accepts() {
    let at_once = with(settings::CITY_ACCEPTS, Chosen::Switch(true));
    let mut case = granted(Kind::SeniorSecondary);
    case.history.retain(|step| step.event != CertificationEvent::Review);
    assert!(breaks(&case, "step_not_possible"));
    for step in &mut case.history {
        if step.actor == CertificationActor::CountyAuthority {
            step.actor = CertificationActor::CityAuthority;
        }
    }
    assert_eq!(broken(case, &at_once), [""; 0]);
}

#[test]
fn a_ban_lasts_five_years_to_the_day() {
    let differs = |until| {
        let mut certificate: Certificate =
            sample(|it: &Certificate| matches!(it.standing, Standing::Revoked { .. }));
        certificate.issued_on = day(2023, 6, 5);
        if let Standing::Revoked { decided_on, banned_until, .. } = &mut certificate.standing {
            (*decided_on, *banned_until) = (day(2024, 2, 29), until);
        }
        broken(certificate, &Profile::NATIONAL).contains(&"teacher.certificate.ban_differs")
    };
    assert!(!differs(day(2029, 2, 28)));
    assert!(differs(day(2029, 2, 27)) && differs(day(2029, 3, 1)));
}

/// The law that takes a certificate away as a penalty does not say that it is collected.
#[test]
fn what_was_forfeited_or_revoked_is_collected() {
    let asked = |is_like: fn(&Standing) -> bool| {
        let mut certificate: Certificate = sample(|it: &Certificate| is_like(&it.standing));
        certificate.collected_on = None;
        broken(certificate, &Profile::NATIONAL).contains(&"teacher.certificate.not_collected")
    };
    assert!(asked(|it| matches!(it, Standing::Forfeited { .. })));
    assert!(asked(|it| matches!(it, Standing::Revoked { .. })));
    assert!(!asked(|it| matches!(it, Standing::Cancelled { .. })));
}

#[test]
fn a_certificate_is_good_from_its_day_to_the_eve_of_its_loss() {
    let mut certificate: Certificate = sample(|it: &Certificate| {
        it.kind == Kind::Primary && matches!(it.standing, Standing::Forfeited { .. })
    });
    certificate.issued_on = day(2023, 6, 5);
    if let Standing::Forfeited { judged_on, .. } = &mut certificate.standing {
        *judged_on = day(2024, 3, 1);
    }
    let good = |on| certificate.is_good_on(on);
    assert!(!good(day(2023, 6, 4)) && good(day(2023, 6, 5)));
    assert!(good(day(2024, 2, 29)) && !good(day(2024, 3, 1)));
    assert!(certificate.can_teach(TeachingStage::Primary, day(2024, 2, 29)));
    assert!(!certificate.can_teach(TeachingStage::Primary, day(2024, 3, 1)));
}

#[test]
fn a_certificate_is_cancelled_since_june_2025() {
    let before_law = |on| {
        let mut certificate: Certificate =
            sample(|it: &Certificate| matches!(it.standing, Standing::Cancelled { .. }));
        if let Standing::Cancelled { decided_on, .. } = &mut certificate.standing {
            *decided_on = on;
        }
        let rules = broken(certificate, &Profile::NATIONAL);
        rules.contains(&"teacher.certificate.cancelled_before_law")
    };
    assert!(before_law(day(2025, 5, 31)));
    assert!(!before_law(day(2025, 6, 1)));
}
