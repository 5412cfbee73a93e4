//! For each rule of a certificate one that breaks it, and no other.

use jiaozheng_core::code::{Sex, TeacherCertificateKind};
use jiaozheng_core::sample::{Draw, division};
use jiaozheng_core::{Identity, LocalDate, Profile, day};

use super::{cancel, forfeit, of_kind, revoke};
use crate::certificate::{AuthorityLevel, Certificate, Standing};
use crate::sample::{PROVINCE, days_after, days_before};

const PRIMARY: TeacherCertificateKind = TeacherCertificateKind::Primary;
const SENIOR: TeacherCertificateKind = TeacherCertificateKind::SeniorSecondary;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the table hands it over so")]
fn good(draw: &mut Draw, _: &Profile, kind: &TeacherCertificateKind) -> Certificate {
    of_kind(draw, *kind, 2024)
}

jiaozheng_core::breaking! {
    Certificate, "teacher.certificate", good;
    "birth_date_differs" "/holder/birth_date": PRIMARY, |it, _, _| {
        let born = it.holder.birth_date.expose_date();
        it.holder.birth_date = days_after(born, 1).into();
    };
    "sex_differs" "/holder/sex": PRIMARY, |it, draw, _| {
        it.holder.sex = other(it.holder.sex);
        it.number = draw.teacher_certificate(2024, PROVINCE, it.kind, it.holder.sex);
    };
    "holder_without_identity" "/holder/identity": PRIMARY, |it, _, _| {
        it.holder.identity = Identity::None {};
    };
    "authority_of_another_level" "/authority_level": SENIOR, |it, _, _| {
        it.authority_level = AuthorityLevel::County;
    };
    "division_not_in_force" "/division": PRIMARY, |it, _, _| {
        it.division = division("411023"); // until 2016
    };
    "number_of_another_year" "/number": PRIMARY, |it, draw, _| {
        it.number = draw.teacher_certificate(2023, PROVINCE, it.kind, it.holder.sex);
    };
    "number_of_another_province" "/number": PRIMARY, |it, draw, _| {
        it.number = draw.teacher_certificate(2024, "42", it.kind, it.holder.sex);
    };
    "number_of_another_kind" "/number": PRIMARY, |it, draw, _| {
        it.number = draw.teacher_certificate(2024, PROVINCE, SENIOR, it.holder.sex);
    };
    "number_of_another_sex" "/number": PRIMARY, |it, draw, _| {
        it.number = draw.teacher_certificate(2024, PROVINCE, it.kind, other(it.holder.sex));
    };
    "ban_differs" "/standing/banned_until": PRIMARY, |it, draw, _| {
        revoke(it, days_after(it.issued_on, 90), draw);
        if let Standing::Revoked { banned_until, .. } = &mut it.standing {
            *banned_until = days_before(*banned_until, 1);
        }
    };
    "cancelled_before_law" "/standing/decided_on": PRIMARY, |it, draw, _| {
        it.preschool_training_on = None;
        it.issued_on = day(2024, 6, 3);
        cancel(it, day(2025, 5, 31), draw);
    };
    "lost_before_grant" "/standing/judged_on": PRIMARY, |it, draw, _| {
        forfeit(it, before(it.issued_on), draw);
    };
    "not_collected" "/collected_on": PRIMARY, |it, draw, _| {
        revoke(it, days_after(it.issued_on, 90), draw);
        it.collected_on = None;
    };
    "collected_though_valid" "/collected_on": PRIMARY, |it, _, _| {
        it.collected_on = Some(days_after(it.issued_on, 90));
    };
    "collected_before_loss" "/collected_on": PRIMARY, |it, draw, _| {
        let lost_on = days_after(it.issued_on, 90);
        forfeit(it, lost_on, draw);
        it.collected_on = Some(before(lost_on));
    };
    "dated_in_future" "/preschool_training_on": PRIMARY, |it, _, _| {
        it.preschool_training_on = Some(day(2999, 1, 4));
    };
}

const fn other(sex: Sex) -> Sex {
    match sex {
        Sex::Male => Sex::Female,
        _ => Sex::Male,
    }
}

fn before(day: LocalDate) -> LocalDate {
    days_before(day, 1)
}
