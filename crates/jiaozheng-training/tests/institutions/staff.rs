//! Who works there, and how many teach how many.

use jiaozheng_core::code::TeacherCertificateKind;
use jiaozheng_core::{BoundedInteger, BoundedText, day};
use jiaozheng_training::institution::{
    CheckResult, Employment, Institution, InstitutionState, Qualification, StaffKind, StaffOrigin,
    TrainingClass,
};
use jiaozheng_training::{ArtsProject, TargetGroup, TrainingCategory, TrainingSubject};

use super::{ON, broken, profile, rules, sample};

#[test]
fn a_year_without_a_check_is_one_of_the_calendar() {
    let missing = |last| {
        let found = rules(|one| {
            one.staff.truncate(1);
            let member = &mut one.staff[0];
            member.hired_on = day(2022, 3, 7);
            member.entry_checked_on = Some(day(2022, 3, 4));
            (member.last_checked_on, member.check_result) = (Some(last), Some(CheckResult::Clear));
        });
        found.contains(&"yearly_check_missing")
    };
    assert!(!missing(day(2024, 1, 2)), "that of 2025 can still be made");
    assert!(missing(day(2023, 12, 29)), "2024 had none");
}

#[test]
fn who_was_hired_before_the_law_was_not_looked_up_before() {
    let missing = |hired_on| {
        let found = rules(|one| {
            one.staff.truncate(1);
            (one.staff[0].hired_on, one.staff[0].entry_checked_on) = (hired_on, None);
        });
        found.contains(&"entry_check_missing")
    };
    assert!(!missing(day(2021, 5, 31)));
    assert!(missing(day(2021, 6, 1)));
    let found = rules(|one| {
        let member = &mut one.staff[0];
        member.hired_on = day(2024, 3, 4);
        member.entry_checked_on = Some(day(2024, 3, 4));
    });
    assert!(!found.contains(&"entry_check_missing"), "on the day itself is before");
}

#[test]
fn half_of_the_staff_teach_full_time() {
    let too_few = |others: usize| {
        let found = rules(|one| {
            one.staff.truncate(2);
            for member in &mut one.staff {
                (member.kind, member.employment) = (StaffKind::Teaching, Employment::FullTime);
            }
            let mut other = one.staff[0].clone();
            other.kind = StaffKind::Administration;
            one.staff.extend(std::iter::repeat_n(other, others));
        });
        found.contains(&"full_time_too_few")
    };
    assert!(!too_few(2));
    assert!(too_few(3));
}

#[test]
fn assistants_need_no_proof_of_skill() {
    let missing = |kind| {
        let found = rules(|one| {
            (one.staff[0].kind, one.staff[0].qualification) = (kind, None);
        });
        found.contains(&"staff_without_proof")
    };
    assert!(missing(StaffKind::Teaching) && missing(StaffKind::Research));
    assert!(!missing(StaffKind::Assistant) && !missing(StaffKind::Other));
}

#[test]
fn a_certificate_is_good_for_its_stage_and_those_below() {
    use TeacherCertificateKind as Kind;

    let national = profile("national");
    let below = |certificate, targets: &[TargetGroup]| {
        let mut one: Institution = sample(&national, |it: &Institution| {
            it.trains_subjects() && it.state == InstitutionState::Operating
        });
        one.targets = targets.to_vec();
        one.classes.clear();
        one.staff[0].qualification =
            Some(Qualification::TeacherCertificate { certificate, subject: None, number: None });
        broken(one, &national).contains(&"certificate_below_pupils")
    };
    let (primary, junior) = (TargetGroup::Primary, TargetGroup::JuniorSecondary);
    assert!(!below(Kind::Primary, &[primary, junior]));
    assert!(below(Kind::Primary, &[junior]) && below(Kind::Kindergarten, &[primary, junior]));
    assert!(!below(Kind::JuniorSecondary, &[primary]) && !below(Kind::HigherEducation, &[junior]));
    // Who instructs practice teaches no level.
    assert!(below(Kind::PracticeInstructor, &[primary]));
}

#[test]
fn a_certificate_is_for_the_subject_that_is_taught_where_it_names_one() {
    let national = profile("national");
    let other = |taught, subject: Option<TrainingSubject>| {
        let mut one: Institution = sample(&national, |it: &Institution| {
            it.trains_subjects() && it.state == InstitutionState::Operating
        });
        one.recorded_on = ON;
        one.staff[0].kind = StaffKind::Teaching;
        one.staff[0].teaches = Some(taught);
        let certificate = TeacherCertificateKind::SeniorSecondary;
        one.staff[0].qualification =
            Some(Qualification::TeacherCertificate { certificate, subject, number: None });
        broken(one, &national).contains(&"certificate_of_another_subject")
    };
    let (chinese, history) = (TrainingSubject::Chinese, TrainingSubject::History);
    let taught = TrainingCategory::Subject { subject: chinese };
    assert!(!other(taught, Some(chinese)) && !other(taught, None));
    assert!(other(taught, Some(history)));
    let dance = TrainingCategory::CultureAndArts { project: ArtsProject::Dance };
    assert!(!other(dance, Some(history)), "dance is no subject");
}

#[test]
fn a_foreigner_with_a_permit_needs_no_chinese_certificate_but_a_qualification() {
    let national = profile("national");
    let faults = |origin, qualification: Option<Qualification>| {
        let mut one: Institution = sample(&national, |it: &Institution| {
            it.trains_subjects() && it.state == InstitutionState::Operating
        });
        one.recorded_on = ON;
        (one.staff[0].origin, one.staff[0].qualification) = (origin, qualification);
        let mut found = broken(one, &national);
        let own = ["subject_without_certificate", "foreigner_without_qualification"];
        found.retain(|rule| own.contains(rule));
        found
    };
    let title = BoundedText::parse("示例语言教学证书").unwrap();
    let proof = || Some(Qualification::Professional { title: title.clone() });
    assert_eq!(faults(StaffOrigin::ForeignPermitted, proof()), [""; 0]);
    assert_eq!(faults(StaffOrigin::ForeignPermitted, None), ["foreigner_without_qualification"]);
    assert_eq!(faults(StaffOrigin::Chinese, proof()), ["subject_without_certificate"]);
}

#[test]
fn one_full_time_teacher_is_enough_for_fifty_and_for_sixteen_small_children() {
    let too_few = |target, students: i64| {
        let found = rules(|one| {
            one.targets.push(target);
            one.classes = vec![TrainingClass {
                category: one.categories[0],
                target,
                students: BoundedInteger::new(students).unwrap(),
                teachers: BoundedInteger::new(2).unwrap(),
                full_time_teachers: BoundedInteger::new(1).unwrap(),
            }];
        });
        found.iter().any(|rule| rule.ends_with("teachers_too_few"))
    };
    assert!(!too_few(TargetGroup::SeniorSecondary, 50));
    assert!(too_few(TargetGroup::SeniorSecondary, 51));
    assert!(!too_few(TargetGroup::Preschool, 16));
    assert!(too_few(TargetGroup::Preschool, 17));
}
