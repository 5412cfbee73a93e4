//! What is required of an application beyond its schema: one file a theme.
//!
//! A new rule is one more entry in one of them, and one more line in `sample/breaking.rs`.

mod applicant;
mod batch;
mod decision;
mod education;
mod examination;
mod history;
mod mandarin;
mod proofs;

use jiaozheng_core::linked::{Fact, LinkedRule};
use jiaozheng_core::{Key, KeyedRule, text};

use super::{Certification, CertificationEvent, CertificationState};
use crate::rules::key_with;
use crate::{law, linked};

type Rule = jiaozheng_core::Rule<Certification>;
type Keyed = KeyedRule<Certification>;
type Linked = LinkedRule<Certification>;

pub(super) const RULES: &[&[Rule]] = &[
    applicant::RULES,
    education::RULES,
    examination::RULES,
    mandarin::RULES,
    proofs::RULES,
    batch::RULES,
    decision::RULES,
    decision::NUMBER,
    history::RULES,
    history::STEPS,
];

pub(super) const KEYED_RULES: &[Keyed] = &[
    Keyed::unique(
        "teacher.certification.duplicate_id",
        text("记录标识重复", "two records of the same identifier"),
        &["/id"],
        |case| Some(case.id.into()),
    ),
    Keyed::unique(
        "teacher.certification.second_application",
        text("同一人在同一批次申请两次", "two applications of one person in one batch"),
        &["/batch", "/applicant/identity", "/state"],
        |case| {
            let counts = case.state != CertificationState::Withdrawn;
            let (year, season) = (case.batch.year.to_string(), case.batch.season.code());
            counts.then(|| key_with(&case.applicant.identity, &[&year, season])).flatten()
        },
    )
    .basis(&[law::ONE_KIND])
    .warning(),
    Keyed::unique(
        "teacher.certification.duplicate_certificate_number",
        text("证书编号重复", "two certificates of the same number"),
        &["/certificate_number"],
        |case| case.certificate_number.map(|number| Key::of(&[number.expose()])),
    )
    .basis(&[law::CERTIFICATE_NUMBERS]),
];

pub(super) const LINKED_RULES: &[Linked] = &[
    Linked::error(
        linked::AFTER_FORFEITURE,
        text("申请人已丧失教师资格，不能重新取得", "the applicant has forfeited a qualification"),
        of_the_pursued,
        pursued,
    )
    .needs(&["teacher.certificate"])
    .broken_if(|own, told| told.iter().any(|it| it.from <= own.to))
    .basis(&[law::FORFEITURE, law::NEVER_AGAIN])
    .since(1995, 12, 12)
    .reads(&["/applicant/identity", "/state", "/applied_on", "/history"]),
    Linked::error(
        linked::AFTER_REVOCATION,
        text(
            "申请人的教师资格被撤销，不得重新申请的期限未满",
            "the qualification of the applicant was revoked not long before",
        ),
        of_the_pursued,
        pursued,
    )
    .needs(&["teacher.certificate"])
    .broken_if(|own, told| told.iter().any(|it| it.from <= own.to && own.from <= it.to))
    .basis(&[law::NOT_FOR_YEARS, law::NOT_FOR_YEARS_IN_HENAN])
    .since(1995, 12, 12)
    .reads(&["/applicant/identity", "/state", "/applied_on", "/history"]),
    Linked::warning(
        linked::CERTIFICATE_MISSING,
        text(
            "证书库中没有该申请人、该编号的教师资格证书",
            "there is no certificate of this number and holder",
        ),
        |case| {
            let number = case.certificate_number.filter(|_| case.state.is_granted())?;
            key_with(&case.applicant.identity, &[number.expose()])
        },
        pursued,
    )
    .needs(&["teacher.certificate"])
    .reads(&[
        "/certificate_number",
        "/applicant/identity",
        "/state",
        "/applied_on",
        "/history",
    ]),
];

fn of_the_pursued(case: &Certification) -> Option<Key> {
    case.state.is_pursued().then(|| case.applicant.identity.key()).flatten()
}

/// From the application to the grant, or to the day of the application.
fn pursued(case: &Certification) -> Fact {
    let granted = case.last(|event| event == CertificationEvent::Grant);
    let to = granted.map_or(case.applied_on, |(_, on)| on.max(case.applied_on));
    Fact::lasting(linked::APPLIED, case.applied_on, to)
}

/// A fragment on cases in one of these states, which the fragment names as they stand in a record.
macro_rules! in_states {
    ($states:literal, $then:literal) => {
        concat!(
            r#"{"if": {"properties": {"state": {"enum": ["#,
            $states,
            r#"]}}, "required": ["state"]}, "then": "#,
            $then,
            "}"
        )
    };
}

/// A fragment on cases that were not refused, nor given up.
macro_rules! while_pursued {
    ($then:literal) => {
        $crate::certification::rules::in_states!(
            r#""submitted", "supplement_required", "accepted", "reviewed", "panel_reviewed", "granted", "certificate_issued""#,
            $then
        )
    };
}

/// A fragment on cases that were accepted, and not refused.
macro_rules! once_accepted {
    ($then:literal) => {
        $crate::certification::rules::in_states!(
            r#""accepted", "reviewed", "panel_reviewed", "granted", "certificate_issued""#,
            $then
        )
    };
}

use {in_states, once_accepted, while_pursued};
