//! Who founded an institution, leads it and works there.

use jiaozheng_core::code::{Sex, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Organisation, Person, day};

use super::outline::{Outline, later};
use crate::TrainingCategory;
use crate::institution::{
    BoardHead, CheckResult, Employment, LegalRepresentative, Office, Partnership, Principal,
    Qualification, Sponsor, SponsorKind, StaffKind, StaffMember, StaffOrigin, TrainingClass,
};

pub(super) fn adult(draw: &mut Draw) -> Person {
    draw.person(day(1988, 1, 1), day(1996, 12, 31))
}

pub(super) fn sponsor(draw: &mut Draw) -> Sponsor {
    if draw.chance(50) {
        return Sponsor::Person { name: draw.person_name(), is_eligible: true };
    }
    let kind = draw.pick(&[SponsorKind::Company, SponsorKind::SocialOrganisation]);
    organisation(draw, kind)
}

pub(super) fn organisation(draw: &mut Draw, organisation: SponsorKind) -> Sponsor {
    let prefix = match organisation {
        SponsorKind::Company | SponsorKind::ForeignInvested => "91",
        SponsorKind::SocialOrganisation | SponsorKind::PrivateSchool => "52",
        SponsorKind::StateOrgan => "11",
        SponsorKind::PublicCompulsorySchool | SponsorKind::OtherPublicSchool => "12",
    };
    Sponsor::Organisation {
        name: text(&format!("示例举办者{}", draw.below(900) + 100)),
        credit_code: draw.credit_code(prefix, "411003"),
        organisation,
    }
}

/// The head of the board, the principal, and one of the two who stands for the institution.
pub(super) fn leaders(
    draw: &mut Draw,
    since: LocalDate,
) -> (BoardHead, Principal, LegalRepresentative) {
    let (head, principal) = (adult(draw), adult(draw));
    let office = draw.pick(&[Office::BoardHead, Office::Principal]);
    let person = if office == Office::BoardHead { &head } else { &principal };
    let representative = LegalRepresentative {
        name: person.name.clone(),
        identity: person.identity,
        mobile_phone: draw.chance(80).then(|| draw.mobile_phone()),
        office,
    };
    (
        BoardHead { name: head.name, bar: None },
        Principal { name: principal.name, since },
        representative,
    )
}

/// Lessons after school that cost nothing, now and then.
pub(super) fn partnerships(draw: &mut Draw, since: LocalDate) -> Vec<Partnership> {
    if !draw.chance(15) {
        return Vec::new();
    }
    let name = text(&format!("示例第{}小学", draw.below(90) + 10));
    let school = Organisation { name, credit_code: Some(draw.credit_code("12", "411003")) };
    vec![Partnership { school, is_paid_lessons: false, since }]
}

/// Full-time teachers first, and of others no more than of them.
pub(super) fn staff(draw: &mut Draw, outline: &Outline, since: LocalDate) -> Vec<StaffMember> {
    let teachers = draw.below(4) + 2;
    let others = draw.below(teachers);
    let mut all: Vec<_> =
        (0..teachers).map(|_| member(draw, outline, since, StaffKind::Teaching)).collect();
    for _ in 0..others {
        let kind = draw.pick(&[StaffKind::Assistant, StaffKind::Administration, StaffKind::Other]);
        all.push(member(draw, outline, since, kind));
    }
    if draw.chance(30)
        && let Some(first) = all.first_mut()
    {
        first.kind = StaffKind::Research;
    }
    all
}

fn member(draw: &mut Draw, outline: &Outline, since: LocalDate, kind: StaffKind) -> StaffMember {
    let academic = kind.is_academic();
    let category = draw.pick(&outline.categories);
    let hired_on = draw.day(since, outline.on.minus_days(40).expect("a day"));
    let checked = outline.on.minus_days(draw.below(35) + 1).expect("a day");
    let part_time = !academic && draw.chance(50);
    StaffMember {
        kind,
        employment: if part_time { Employment::PartTime } else { Employment::FullTime },
        origin: if draw.chance(5) { StaffOrigin::ForeignPermitted } else { StaffOrigin::Chinese },
        teaches: academic.then_some(category),
        qualification: academic.then(|| qualification(draw, category, hired_on)),
        teaches_at_school: false,
        bar: None,
        hired_on,
        contract_signed_on: Some(hired_on),
        entry_checked_on: hired_on.minus_days(3),
        last_checked_on: Some(checked),
        check_result: Some(CheckResult::Clear),
        published_on: academic.then(|| later(hired_on, 7)),
        filed_on: academic.then(|| later(hired_on, 9)),
    }
}

fn qualification(draw: &mut Draw, category: TrainingCategory, on: LocalDate) -> Qualification {
    if category.is_subject() || draw.chance(20) {
        let certificate = TeacherCertificateKind::SeniorSecondary; // good for all stages below
        let subject = match category {
            TrainingCategory::Subject { subject } if draw.chance(70) => Some(subject),
            _ => None,
        };
        let sex = draw.pick(&[Sex::Male, Sex::Female]);
        let number = draw
            .chance(50)
            .then(|| draw.teacher_certificate(on.year() - 1, "41", certificate, sex));
        return Qualification::TeacherCertificate { certificate, subject, number };
    }
    let title = draw.pick(&["教练员证书", "艺术水平证书", "职业技能等级证书"]);
    Qualification::Professional { title: text(title) }
}

/// Small ones, of what is trained.
pub(super) fn classes(draw: &mut Draw, outline: &Outline) -> Vec<TrainingClass> {
    let class = |draw: &mut Draw| {
        let full_time = i64::from(draw.below(2)) + 2;
        TrainingClass {
            category: draw.pick(&outline.categories),
            target: draw.pick(&outline.targets),
            students: BoundedInteger::new(i64::from(draw.below(30)) + 4).expect("a number"),
            teachers: BoundedInteger::new(full_time + i64::from(draw.below(2))).expect("a number"),
            full_time_teachers: BoundedInteger::new(full_time).expect("a number"),
        }
    };
    (0..=draw.below(4)).map(|_| class(draw)).collect()
}
