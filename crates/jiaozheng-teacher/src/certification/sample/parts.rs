//! What stands in a synthetic application.

use jiaozheng_core::code::{Coded, EducationLevel, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, Year, text};
use jiaozheng_core::{
    BoundedInteger, BoundedText, Identity, LocalDate, Passport, Person, Profile, day,
};

use crate::certification::settings::{Taught, least_education, least_mandarin};
use crate::certification::{
    Bars, Batch, Certification, Clearance, ClearanceResult, ClearanceSource, ConductIssuer,
    ConductProof, ConductResult, Examination, ExaminationBasis, Interview, JurisdictionBasis,
    Mandarin, PhysicalExam, PhysicalExamResult, Season,
};
use crate::rules::years_later;
use crate::sample::{days_after, days_before};
use crate::{Education, MandarinLevel};

pub(super) fn batch(draw: &mut Draw, year: Year, season: Season) -> Batch {
    let first = match season {
        Season::Spring => day(year, 4, 8),
        Season::Autumn => day(year, 9, 10),
    };
    let online_from = days_after(first, draw.below(6));
    let online_to = days_after(online_from, 12);
    let confirm_from = days_after(online_to, 3);
    Batch {
        year: BoundedInteger::new(year.into()).expect("a year"),
        season,
        announced_on: draw.chance(80).then(|| days_before(online_from, draw.below(20))),
        online_from,
        online_to,
        confirm_from,
        confirm_to: days_after(confirm_from, 14),
    }
}

/// Why it is this place; a few come from Hong Kong.
pub(super) fn jurisdiction(
    draw: &mut Draw,
    applicant: &mut Person,
    kind: TeacherCertificateKind,
) -> JurisdictionBasis {
    if kind != TeacherCertificateKind::HigherEducation && draw.chance(3) {
        applicant.identity = passport(draw, "HKG");
        return JurisdictionBasis::HongKongMacauTaiwan;
    }
    draw.pick(&[
        JurisdictionBasis::Household,
        JurisdictionBasis::Household,
        JurisdictionBasis::WorkSchool,
        JurisdictionBasis::ResidencePermit,
        JurisdictionBasis::StudyPlace,
    ])
}

pub(super) fn passport(draw: &mut Draw, country: &str) -> Identity {
    let number = format!("SAMPLE{:06}", draw.below(1_000_000));
    Identity::Passport {
        country: country.parse().expect("a country"),
        number: Passport::parse(&number).expect("a passport"),
    }
}

pub(super) fn education(
    draw: &mut Draw,
    profile: &Profile,
    kind: TeacherCertificateKind,
    applied_on: LocalDate,
) -> Education {
    let least = least_education(kind, profile, applied_on);
    let graduated_on = days_before(applied_on, 60 + draw.below(2000));
    let mut education = Education {
        level: EducationLevel::Master,
        is_normal: true,
        school: draw.chance(80).then(|| text(&format!("示例第{}师范学院", draw.below(90) + 10))),
        major: draw.chance(60).then(|| text("示例教育")),
        certificate_number: draw
            .chance(60)
            .then(|| text(&format!("XL{:010}", draw.below(1_000_000_000)))),
        graduated_on: draw.chance(80).then_some(graduated_on),
    };
    let levels = [
        EducationLevel::SecondarySpecialised,
        EducationLevel::JuniorCollege,
        EducationLevel::Bachelor,
        EducationLevel::Bachelor,
        EducationLevel::Master,
    ];
    let start = draw.below(5) as usize;
    for level in levels.into_iter().skip(start) {
        education.level = level;
        if education.diploma() >= least {
            break;
        }
    }
    let may_differ = education.level != EducationLevel::SecondarySpecialised;
    education.is_normal = !(may_differ && draw.chance(40));
    education
}

pub(super) fn examination(
    draw: &mut Draw,
    kind: TeacherCertificateKind,
    subject: &BoundedText<40>,
    education: &Education,
    applied_on: LocalDate,
) -> Option<Examination> {
    if kind == TeacherCertificateKind::HigherEducation {
        return None;
    }
    let basis = match draw.below(10) {
        0 => ExaminationBasis::ProvincialExamination,
        1..4 if education.is_normal => ExaminationBasis::NormalStudent,
        _ => ExaminationBasis::NationalExamination,
    };
    let issued_on = days_before(applied_on, 30 + draw.below(900));
    Some(Examination {
        basis,
        kind: Some(kind),
        subject: draw.chance(70).then(|| subject.clone()),
        certificate_number: draw
            .chance(80)
            .then(|| text(&format!("NT{:012}", draw.below(1_000_000_000)))),
        issued_on: Some(issued_on),
        valid_until: if draw.chance(70) { years_later(issued_on, 3) } else { None },
    })
}

/// Where one is asked for: none or an old examination, and no studies of a teacher.
pub(super) fn interview(draw: &mut Draw, case: &Certification) -> Option<Interview> {
    let old = |it: &Examination| it.basis == ExaminationBasis::ProvincialExamination;
    let asked = case.examination.as_ref().is_none_or(old);
    asked.then(|| Interview { on: days_after(case.applied_on, 2 + draw.below(8)), passed: true })
}

pub(super) fn mandarin(draw: &mut Draw, profile: &Profile, case: &Certification) -> Mandarin {
    // The strictest that any subject may be asked for.
    let all = [Taught::Kindergarten, Taught::Chinese, Taught::Phonetics, Taught::Other];
    let least = all.map(|it| least_mandarin(it, profile, case.applied_on).least_score());
    let enough = |level: &&MandarinLevel| least.iter().all(|least| level.least_score() >= *least);
    let levels: Vec<_> = MandarinLevel::ALL.iter().filter(enough).copied().collect();
    let level = draw.pick(&levels);
    let score = i64::from(level.least_score().unwrap_or_default()) * 100;
    Mandarin {
        level,
        score_hundredths: BoundedInteger::new(score + i64::from(draw.below(29)) * 10),
        certificate_number: draw
            .chance(70)
            .then(|| text(&format!("PTH{:010}", draw.below(1_000_000_000)))),
    }
}

pub(super) fn physical_exam(draw: &mut Draw, applied_on: LocalDate) -> PhysicalExam {
    PhysicalExam {
        hospital: text(&format!("示例第{}人民医院", draw.below(90) + 10)),
        is_designated: true,
        on: days_before(applied_on, draw.below(20)),
        result: PhysicalExamResult::Passed,
    }
}

pub(super) fn conduct_proof(draw: &mut Draw, applied_on: LocalDate) -> ConductProof {
    let issuer = draw.pick(&[
        ConductIssuer::Subdistrict,
        ConductIssuer::Township,
        ConductIssuer::Employer,
        ConductIssuer::School,
    ]);
    ConductProof {
        issuer,
        on: days_before(applied_on, draw.below(20)),
        result: ConductResult::Good,
    }
}

pub(super) fn clearance(draw: &mut Draw, closed_on: LocalDate) -> Clearance {
    let source = draw.pick(&[
        ClearanceSource::Platform,
        ClearanceSource::Platform,
        ClearanceSource::Police,
        ClearanceSource::Procuratorate,
    ]);
    Clearance {
        source,
        checked_on: days_after(closed_on, draw.below(5)),
        result: ClearanceResult::Clear,
    }
}

/// What is so long ago that nobody is barred for it.
pub(super) fn old_bars(applied_on: LocalDate) -> Bars {
    let long_before = days_before(applied_on, 30 * 366);
    Bars { forfeiture: None, revoked_on: Some(long_before), cheated_on: None }
}
