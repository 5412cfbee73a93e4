//! How an application goes: taken, looked at by the competent department, publicised, granted, then
//! registered as a legal person and put on the whitelist; with a preparation before it or without.
//!
//! Who grants, the profile says: the education authority with the consent of the competent department
//! or without, or that department. Subjects of the curriculum are the education authority's. Wherever one
//! of them acts, an office of administrative approval may stand for it.

use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, LocalDate, Profile, day, text};

use super::codes::ApprovalActor::{
    self, AdministrativeApproval, Applicant, Department, Education, Registrar,
};
use super::codes::ApprovalEvent::{
    self, Accept, Apply, AskSupplement, Consent, Decline, Extend, Grant, GrantPreparation, List,
    Publicise, Refuse, Register, Supplement, Withdraw,
};
use super::codes::ApprovalState::{
    self, Accepted, Applied, Consented, Granted, Listed, NotAccepted, PreparationAccepted,
    PreparationApplied, PreparationSupplementAsked, Preparing, Publicised, Refused, Registered,
    SupplementAsked, Withdrawn,
};
use super::{Approval, ApprovalKind, ApprovalStep, settings};
use crate::{TrainingGroup, law};

/// The process of an approval.
pub type ApprovalProcess = Process<ApprovalState, ApprovalEvent, ApprovalActor>;
type Row = Transition<ApprovalState, ApprovalEvent, ApprovalActor>;

/// The law that says who approves is of that day.
const IN_FORCE: InForce = InForce::since(day(2017, 9, 1));

const CONSISTENCY: &[Basis] = &[Basis::Consistency];
const TAKEN: &[Basis] = &[law::SUPPLEMENT_ASKED];
const PREPARED: &[Basis] = &[law::PREPARATION_DECISION];
const APPLIED: &[Basis] = &[law::PREPARATION_ENDS];
const DECIDED: &[Basis] = &[law::LICENCE, law::DECISION];
const CONSENTED: &[Basis] = &[law::DOUBLE_REDUCTION_RULES, law::HENAN_CONSENT];
const EXTENDED: &[Basis] = &[law::LICENSING_DECISION];
const CONCENTRATED: &[Basis] = &[law::LICENSING_CONCENTRATED];
const REGISTERED: &[Basis] = &[law::LICENCE_THEN_REGISTRATION];

const fn row(
    from: ApprovalState,
    event: ApprovalEvent,
    to: ApprovalState,
    actor: ApprovalActor,
    basis: &'static [Basis],
) -> Row {
    Transition { from, event, to, actor, limit: None, basis, in_force: IN_FORCE }
}

/// Before a preparation is approved, by those who license.
const fn preparation(licensor: ApprovalActor) -> [Row; 12] {
    [
        row(PreparationApplied, Accept, PreparationAccepted, licensor, TAKEN),
        row(PreparationApplied, Decline, NotAccepted, licensor, TAKEN),
        row(PreparationApplied, AskSupplement, PreparationSupplementAsked, licensor, TAKEN),
        row(PreparationApplied, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(PreparationSupplementAsked, Supplement, PreparationApplied, Applicant, TAKEN),
        row(PreparationSupplementAsked, Decline, NotAccepted, licensor, TAKEN),
        row(PreparationSupplementAsked, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(PreparationAccepted, GrantPreparation, Preparing, licensor, PREPARED),
        row(PreparationAccepted, Refuse, Refused, licensor, PREPARED),
        row(PreparationAccepted, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(Preparing, Apply, Applied, Applicant, APPLIED),
        row(Preparing, Withdraw, Withdrawn, Applicant, CONSISTENCY),
    ]
}

/// Whether an application is taken.
const fn taken(licensor: ApprovalActor) -> [Row; 7] {
    [
        row(Applied, Accept, Accepted, licensor, TAKEN),
        row(Applied, Decline, NotAccepted, licensor, TAKEN),
        row(Applied, AskSupplement, SupplementAsked, licensor, TAKEN),
        row(Applied, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(SupplementAsked, Supplement, Applied, Applicant, TAKEN),
        row(SupplementAsked, Decline, NotAccepted, licensor, TAKEN),
        row(SupplementAsked, Withdraw, Withdrawn, Applicant, CONSISTENCY),
    ]
}

/// The competent department consents before the education authority decides.
const CONSENT: [Row; 4] = [
    row(Accepted, Consent, Consented, Department, CONSENTED),
    row(Accepted, Refuse, Refused, Department, DECIDED),
    row(Accepted, Extend, Accepted, Education, EXTENDED),
    row(Accepted, Withdraw, Withdrawn, Applicant, CONSISTENCY),
];

/// From the state in which those who license decide, with publicity or without.
const fn decided(from: ApprovalState, licensor: ApprovalActor) -> [Row; 9] {
    [
        row(from, Publicise, Publicised, licensor, CONSISTENCY),
        row(from, Grant, Granted, licensor, DECIDED),
        row(from, Refuse, Refused, licensor, DECIDED),
        row(from, Extend, from, licensor, EXTENDED),
        row(from, Withdraw, Withdrawn, Applicant, CONSISTENCY),
        row(Publicised, Grant, Granted, licensor, DECIDED),
        row(Publicised, Refuse, Refused, licensor, DECIDED),
        row(Publicised, Extend, Publicised, licensor, EXTENDED),
        row(Publicised, Withdraw, Withdrawn, Applicant, CONSISTENCY),
    ]
}

const REGISTRATION: [Row; 1] = [row(Granted, Register, Registered, Registrar, REGISTERED)];

const fn listing(licensor: ApprovalActor) -> [Row; 1] {
    [row(Registered, List, Listed, licensor, CONSISTENCY)]
}

/// All rows, and at their end those of whoever licenses once more for an office of administrative
/// approval.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, where it would stop it")]
const fn join<const ROWS: usize>(parts: &[&[Row]], licensor: ApprovalActor) -> [Row; ROWS] {
    let mut rows = [REGISTRATION[0]; ROWS];
    let (mut part, mut at) = (0, 0);
    while part < parts.len() {
        let mut row = 0;
        while row < parts[part].len() {
            rows[at] = parts[part][row];
            (at, row) = (at + 1, row + 1);
        }
        part += 1;
    }
    let (mut own, all) = (0, at);
    while own < all {
        if is_by(&rows[own], licensor) {
            let basis = CONCENTRATED;
            rows[at] = Transition { actor: AdministrativeApproval, basis, ..rows[own] };
            at += 1;
        }
        own += 1;
    }
    assert!(at == ROWS, "a row for each place");
    rows
}

/// How many rows [`join`] gives.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, where it would stop it")]
const fn count(parts: &[&[Row]], licensor: ApprovalActor) -> usize {
    let (mut part, mut count) = (0, 0);
    while part < parts.len() {
        let mut row = 0;
        while row < parts[part].len() {
            count += if is_by(&parts[part][row], licensor) { 2 } else { 1 };
            row += 1;
        }
        part += 1;
    }
    count
}

const fn is_by(row: &Row, actor: ApprovalActor) -> bool {
    row.actor as u8 == actor as u8
}

/// Declares a process: its name and title, where it begins and ends, who licenses, and the parts of its
/// table.
macro_rules! processes {
    ($( $process:ident $name:literal $zh:literal $en:literal: $initial:ident, $end:ident, $licensor:ident $(, $part:expr)+; )+) => { $(
        static $process: ApprovalProcess = {
            const PARTS: &[&[Row]] = &[$(&$part),+];
            const ROWS: usize = count(PARTS, $licensor);
            static TABLE: [Row; ROWS] = join(PARTS, $licensor);
            Process {
                name: concat!("training.approval/", $name),
                title: text($zh, $en),
                initial: $initial,
                closed: &[$end, NotAccepted, Refused, Withdrawn],
                table: &TABLE,
            }
        };
    )+ };
}

processes! {
    PREPARED_EDUCATION "prepared_education" "先筹设后设立（教育行政部门审批）" "prepared, then set up; the education authority decides":
        PreparationApplied, Listed, Education, preparation(Education), taken(Education), decided(Accepted, Education), REGISTRATION, listing(Education);
    PREPARED_DEPARTMENT "prepared_department" "先筹设后设立（业务主管部门审批）" "prepared, then set up; the competent department decides":
        PreparationApplied, Listed, Department, preparation(Department), taken(Department), decided(Accepted, Department), REGISTRATION, listing(Department);
    PREPARED_CONSENT "prepared_consent" "先筹设后设立（业务主管部门前置审核）" "prepared, then set up; with the consent of the competent department":
        PreparationApplied, Listed, Education, preparation(Education), taken(Education), CONSENT, decided(Consented, Education), REGISTRATION, listing(Education);
    NEW_EDUCATION "new_education" "设立（教育行政部门审批）" "set up; the education authority decides":
        Applied, Listed, Education, taken(Education), decided(Accepted, Education), REGISTRATION, listing(Education);
    NEW_DEPARTMENT "new_department" "设立（业务主管部门审批）" "set up; the competent department decides":
        Applied, Listed, Department, taken(Department), decided(Accepted, Department), REGISTRATION, listing(Department);
    NEW_CONSENT "new_consent" "设立（业务主管部门前置审核）" "set up; with the consent of the competent department":
        Applied, Listed, Education, taken(Education), CONSENT, decided(Consented, Education), REGISTRATION, listing(Education);
    CHANGE_EDUCATION "change_education" "变更（教育行政部门审批）" "change; the education authority decides":
        Applied, Registered, Education, taken(Education), decided(Accepted, Education), REGISTRATION;
    CHANGE_DEPARTMENT "change_department" "变更（业务主管部门审批）" "change; the competent department decides":
        Applied, Registered, Department, taken(Department), decided(Accepted, Department), REGISTRATION;
    CHANGE_CONSENT "change_consent" "变更（业务主管部门前置审核）" "change; with the consent of the competent department":
        Applied, Registered, Education, taken(Education), CONSENT, decided(Consented, Education), REGISTRATION;
    RENEWAL_EDUCATION "renewal_education" "延续（教育行政部门审批）" "renewal; the education authority decides":
        Applied, Granted, Education, taken(Education), decided(Accepted, Education);
    RENEWAL_DEPARTMENT "renewal_department" "延续（业务主管部门审批）" "renewal; the competent department decides":
        Applied, Granted, Department, taken(Department), decided(Accepted, Department);
    RENEWAL_CONSENT "renewal_consent" "延续（业务主管部门前置审核）" "renewal; with the consent of the competent department":
        Applied, Granted, Education, taken(Education), CONSENT, decided(Consented, Education);
}

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] = &[
    || PREPARED_EDUCATION.info(),
    || PREPARED_DEPARTMENT.info(),
    || PREPARED_CONSENT.info(),
    || NEW_EDUCATION.info(),
    || NEW_DEPARTMENT.info(),
    || NEW_CONSENT.info(),
    || CHANGE_EDUCATION.info(),
    || CHANGE_DEPARTMENT.info(),
    || CHANGE_CONSENT.info(),
    || RENEWAL_EDUCATION.info(),
    || RENEWAL_DEPARTMENT.info(),
    || RENEWAL_CONSENT.info(),
];

/// The table that a case follows, by the choices of a profile on a day.
pub fn process(case: &Approval, profile: &Profile, day: LocalDate) -> &'static ApprovalProcess {
    let [education, department, consent]: [&'static ApprovalProcess; 3] = match case.kind {
        ApprovalKind::Change => [&CHANGE_EDUCATION, &CHANGE_DEPARTMENT, &CHANGE_CONSENT],
        ApprovalKind::Renew => [&RENEWAL_EDUCATION, &RENEWAL_DEPARTMENT, &RENEWAL_CONSENT],
        _ if case.with_preparation => {
            [&PREPARED_EDUCATION, &PREPARED_DEPARTMENT, &PREPARED_CONSENT]
        }
        _ => [&NEW_EDUCATION, &NEW_DEPARTMENT, &NEW_CONSENT],
    };
    match profile.word(settings::LICENSING_AUTHORITY, day) {
        _ if case.group == TrainingGroup::Subject => education,
        settings::EDUCATION_ALONE => education,
        settings::DEPARTMENT_ALONE => department,
        _ => consent,
    }
}

impl From<&ApprovalStep> for Step<ApprovalEvent, ApprovalActor> {
    fn from(step: &ApprovalStep) -> Self {
        Self { event: step.event, actor: step.actor, received: None, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::Context;
    use jiaozheng_core::process::StepFault::{WrongActor, WrongState};

    use super::*;

    const OPENED: LocalDate = day(2025, 3, 3);

    fn replay(
        process: &ApprovalProcess,
        steps: &[(ApprovalEvent, ApprovalActor)],
    ) -> (Option<ApprovalState>, Vec<(usize, jiaozheng_core::process::StepFault)>) {
        let step = |&(event, actor): &_| Step { event, actor, received: None, on: OPENED };
        let done = process.replay(OPENED, steps.iter().map(step), &Context::new());
        (done.state, done.faults)
    }

    #[test]
    fn tables_are_sound() {
        let all: [&ApprovalProcess; 12] = [
            &PREPARED_EDUCATION,
            &PREPARED_DEPARTMENT,
            &PREPARED_CONSENT,
            &NEW_EDUCATION,
            &NEW_DEPARTMENT,
            &NEW_CONSENT,
            &CHANGE_EDUCATION,
            &CHANGE_DEPARTMENT,
            &CHANGE_CONSENT,
            &RENEWAL_EDUCATION,
            &RENEWAL_DEPARTMENT,
            &RENEWAL_CONSENT,
        ];
        for process in all {
            assert_eq!(process.flaws(OPENED), [], "{}", process.name);
        }
        assert_eq!(all.len(), PROCESSES.len());
    }

    #[test]
    fn the_department_consents_before_the_authority_grants() {
        let steps = [
            (Accept, Education),
            (Consent, Department),
            (Publicise, Education),
            (Grant, Education),
            (Register, Registrar),
            (List, Education),
        ];
        assert_eq!(replay(&NEW_CONSENT, &steps), (Some(Listed), vec![]));
        let unasked = [(Accept, Education), (Grant, Education)];
        assert_eq!(replay(&NEW_CONSENT, &unasked), (None, vec![(1, WrongState)]));
        assert_eq!(replay(&NEW_EDUCATION, &unasked), (Some(Granted), vec![]));
        assert_eq!(
            replay(&NEW_DEPARTMENT, &unasked),
            (Some(Granted), vec![(0, WrongActor), (1, WrongActor)])
        );
    }

    #[test]
    fn an_office_of_administrative_approval_stands_for_whoever_licenses() {
        let office = AdministrativeApproval;
        let granted = [(Accept, office), (Grant, office), (Register, Registrar)];
        assert_eq!(replay(&CHANGE_EDUCATION, &granted), (Some(Registered), vec![]));
        assert_eq!(replay(&CHANGE_DEPARTMENT, &granted), (Some(Registered), vec![]));
        // Not for the department that is asked before.
        let consented = [(Accept, office), (Consent, office), (Grant, office)];
        assert_eq!(replay(&CHANGE_CONSENT, &consented), (Some(Granted), vec![(1, WrongActor)]));
    }

    #[test]
    fn what_is_missing_to_prepare_is_asked_for_too() {
        let steps = [
            (AskSupplement, Education),
            (Supplement, Applicant),
            (Accept, Education),
            (GrantPreparation, Education),
            (Apply, Applicant),
            (AskSupplement, Education),
            (Supplement, Applicant),
        ];
        assert_eq!(replay(&PREPARED_EDUCATION, &steps), (Some(Applied), vec![]));
    }

    #[test]
    fn after_a_preparation_the_institution_is_applied_for() {
        let prepared = [(Accept, Education), (GrantPreparation, Education)];
        assert_eq!(replay(&PREPARED_EDUCATION, &prepared), (Some(Preparing), vec![]));
        let granted = [&prepared[..], &[(Grant, Education)]].concat();
        assert_eq!(replay(&PREPARED_EDUCATION, &granted), (None, vec![(2, WrongState)]));
        let applied = [&prepared[..], &[(Apply, Applicant), (Accept, Education)]].concat();
        assert_eq!(replay(&PREPARED_EDUCATION, &applied), (Some(Accepted), vec![]));
    }
}
