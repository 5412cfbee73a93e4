//! Synthetic certificates: good ones, and for each rule one that breaks it.

mod breaking;

use jiaozheng_core::code::{Coded, Ethnicity, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, Samples, Year, division, text};
use jiaozheng_core::{LocalDate, Person, Profile, day};

use super::{AuthorityLevel, Certificate, ForfeitureGround, RevocationGround, Standing};
use crate::certification::Certification;
use crate::rules::years_later;
use crate::sample::{COUNTIES, PROVINCE, adult, any_kind, bureau, days_after, subject};

pub(super) const SAMPLES: Samples<Certificate> =
    Samples { draw: any_certificate, breaking: breaking::BREAKING };

/// A certificate without a finding, under any profile that knows these rules.
fn any_certificate(draw: &mut Draw, _: &Profile) -> Certificate {
    let year = 2020 + u16::try_from(draw.below(6)).unwrap_or_default();
    let kind = any_kind(draw);
    let mut certificate = of_kind(draw, kind, year);
    let lost_on = days_after(certificate.issued_on, 30 + draw.below(200));
    match draw.below(100) {
        0..8 => forfeit(&mut certificate, lost_on, draw),
        8..16 => revoke(&mut certificate, lost_on, draw),
        16..22 if lost_on >= day(2025, 6, 1) => cancel(&mut certificate, lost_on, draw),
        _ => {}
    }
    certificate
}

/// A certificate of that kind and year that is good.
fn of_kind(draw: &mut Draw, kind: TeacherCertificateKind, year: Year) -> Certificate {
    let holder = adult(draw, year);
    held_by(draw, holder, kind, year)
}

/// A certificate of somebody that is good.
pub(crate) fn held_by(
    draw: &mut Draw,
    holder: Person,
    kind: TeacherCertificateKind,
    year: Year,
) -> Certificate {
    let county = draw.pick(&COUNTIES);
    let issued_on = draw.day(day(year, 5, 10), day(year, 12, 10));
    let trains = kind != TeacherCertificateKind::Kindergarten && draw.chance(15);
    Certificate {
        id: draw.record_id(),
        number: draw.teacher_certificate(year, PROVINCE, kind, holder.sex),
        holder,
        ethnicity: draw.chance(80).then(|| draw.pick(&[Ethnicity::Han, Ethnicity::Hui])),
        kind,
        subject: text(subject(draw, kind)),
        authority: bureau(draw, county),
        authority_level: level(draw, kind),
        division: division(county),
        issued_on,
        preschool_training_on: trains.then(|| days_after(issued_on, draw.below(300))),
        standing: Standing::Valid {},
        collected_on: None,
        extensions: None,
    }
}

/// The certificate that an application led to: the same for the same application. Where the application
/// is at fault, its number and identity document are kept, and the rest is as they say.
pub(crate) fn of(case: &Certification, draw: &mut Draw) -> Option<Certificate> {
    let number = case.certificate_number.filter(|_| case.state.is_granted())?;
    let granted_on = case.granted_on()?;
    let holder = as_identified(&case.applicant);
    let is_of = |code: &str| code.as_bytes().get(..2) == Some(&number.province()[..]);
    let place = if is_of(PROVINCE) { case.jurisdiction.division } else { division(ELSEWHERE) };
    let same_day = LocalDate::new(number.year(), granted_on.month(), granted_on.day_of_month());
    Some(Certificate {
        id: case.id,
        number,
        holder,
        ethnicity: case.ethnicity,
        kind: number.kind(),
        subject: case.subject.clone(),
        authority: case.authority.clone(),
        authority_level: level(draw, number.kind()),
        division: place,
        issued_on: same_day.unwrap_or(granted_on),
        preschool_training_on: None,
        standing: Standing::Valid {},
        collected_on: None,
        extensions: None,
    })
}

/// A city of another province, where numbers of another province come from.
const ELSEWHERE: &str = "420100";

/// Born when, and of the sex, that the identity number says.
fn as_identified(person: &Person) -> Person {
    let mut person = person.clone();
    person.birth_date = person.identity.birth_date().unwrap_or(person.birth_date);
    person.sex = person.identity.sex().unwrap_or(person.sex);
    person
}

fn level(draw: &mut Draw, kind: TeacherCertificateKind) -> AuthorityLevel {
    let all = [
        AuthorityLevel::County,
        AuthorityLevel::City,
        AuthorityLevel::Province,
        AuthorityLevel::University,
        AuthorityLevel::Ministry,
    ];
    let fit: Vec<_> = all.into_iter().filter(|level| level.decides_on(kind)).collect();
    draw.pick(&fit)
}

pub(crate) fn forfeit(certificate: &mut Certificate, on: LocalDate, draw: &mut Draw) {
    certificate.standing = Standing::Forfeited {
        ground: draw.pick(&[ForfeitureGround::PoliticalRights, ForfeitureGround::Imprisonment]),
        judged_on: on,
        judgment_number: text(&format!("（示）刑初{}号", draw.below(900) + 100)),
    };
    certificate.collected_on = Some(days_after(on, draw.below(40)));
}

/// Under all profiles known the ban is of five years.
pub(crate) fn revoke(certificate: &mut Certificate, on: LocalDate, draw: &mut Draw) {
    certificate.standing = Standing::Revoked {
        ground: draw.pick(RevocationGround::ALL),
        decided_on: on,
        decision_number: text(&format!("示教决〔{}〕{}号", on.year(), draw.below(90) + 1)),
        banned_until: years_later(on, 5).unwrap_or(on),
    };
    certificate.collected_on = Some(days_after(on, draw.below(40)));
}

fn cancel(certificate: &mut Certificate, on: LocalDate, draw: &mut Draw) {
    certificate.standing = Standing::Cancelled {
        decided_on: on,
        decision_number: text(&format!("示教罚〔{}〕{}号", on.year(), draw.below(90) + 1)),
    };
    certificate.collected_on = Some(days_after(on, draw.below(40)));
}
