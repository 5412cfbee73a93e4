//! For each rule of an application a case that breaks it, and no other.

#![expect(clippy::indexing_slicing, reason = "the cases to start from have these steps")]

use jiaozheng_core::code::SchoolLicenceLevel;
use jiaozheng_core::sample::{division, later, text};
use jiaozheng_core::{BoundedInteger, day};

use super::{
    CHANGE, CONVERSION, NEW, PREPARED, RENEWAL, SUBJECT, Scene, completed, end_at_once, issue,
    organisation, refuse, step,
};
use crate::approval::ApprovalEvent::{AskSupplement, Extend, Grant, Supplement, Withdraw};
use crate::approval::{
    Approval, ApprovalActor, ApprovalChange, ApprovalDocument, ApprovalState, ApprovalStep,
};
use crate::institution::{LicenceLevel, Sponsor, SponsorKind};
use crate::sample::credit_code;
use crate::{LegalNature, LicenceNumber, TargetGroup, TrainingGroup, TrainingMode};

jiaozheng_core::breaking! {
    Approval, "training.approval", completed;
    "subject_barred" "/group": Scene { group: TrainingGroup::Subject, ..NEW }, |_, _, _| {};
    "preschool_barred" "/targets/0": NEW, |case, _, _| case.targets = vec![TargetGroup::Preschool];
    "subject_for_preschool" "/targets/0": SUBJECT, |case, _, _| {
        case.targets = vec![TargetGroup::Preschool];
    };
    "online_for_preschool" "/mode": RE_APPROVED_ONLINE, |case, _, _| {
        case.targets = vec![TargetGroup::Preschool];
    };
    "subject_for_profit" "/legal_nature": SUBJECT, |case, draw, _| {
        case.legal_nature = LegalNature::ForProfit;
        let code = credit_code(draw, LegalNature::ForProfit, "411003");
        case.institution.credit_code = Some(code);
    };
    "sponsor_ineligible" "/sponsors/0/is_eligible": NEW, |case, draw, _| {
        case.sponsors = vec![Sponsor::Person { name: draw.person_name(), is_eligible: false }];
    };
    "sponsored_by_state_organ" "/sponsors/0/organisation": NEW, |case, draw, _| {
        case.sponsors = vec![organisation(draw, "411003", SponsorKind::StateOrgan)];
    };
    "sponsored_by_public_school" "/sponsors/0/organisation": NEW, |case, draw, _| {
        let school = SponsorKind::PublicCompulsorySchool;
        case.sponsors = vec![organisation(draw, "411003", school)];
    };
    "sponsored_by_foreign_invested" "/sponsors/0/organisation": SUBJECT, |case, draw, _| {
        case.sponsors = vec![organisation(draw, "411003", SponsorKind::ForeignInvested)];
    };
    "sponsored_by_school" "/sponsors/0/organisation": NEW, |case, draw, _| {
        case.sponsors = vec![organisation(draw, "411003", SponsorKind::PrivateSchool)];
    };
    "change_unnamed" "/changes": CHANGE, |case, _, _| case.changes.clear();
    "change_in_another_application" "/changes": NEW, |case, _, _| {
        case.changes = vec![ApprovalChange::LegalRepresentative];
    };
    "online_not_by_province" "/licensing_level": RE_APPROVED_ONLINE, |case, _, _| {
        case.licensing_level = LicenceLevel::County;
    };
    "division_not_in_force" "/division": NEW, |case, _, _| {
        case.division = division("411023"); // until 2016
    };
    "target_twice" "/targets/1": NEW, |case, _, _| {
        case.targets = vec![TargetGroup::Primary, TargetGroup::Primary];
    };
    "change_twice" "/changes/1": CHANGE, |case, _, _| {
        case.changes = vec![ApprovalChange::Address, ApprovalChange::Address];
    };
    "document_twice" "/documents/1": RENEWAL, |case, _, _| {
        case.documents = vec![ApprovalDocument::FireSafety, ApprovalDocument::FireSafety];
    };
    "dated_in_future" "/history/0/on": NEW, |case, draw, profile| {
        end_at_once(case, draw, profile, Withdraw);
        case.history[0].on = day(2999, 1, 4);
    };
    "document_missing" "/documents": NEW, |case, _, _| {
        case.documents.retain(|document| *document != ApprovalDocument::Charter);
    };
    "premises_document_missing" "/documents": NEW, |case, _, _| {
        case.documents.retain(|document| *document != ApprovalDocument::FireSafety);
    };
    "change_document_missing" "/documents": CHANGE, |case, _, _| {
        case.changes = vec![ApprovalChange::Name];
        case.documents.clear();
    };
    "sponsor_agreement_missing" "/documents": CHANGE, |case, _, _| {
        case.changes = vec![ApprovalChange::Sponsor];
        case.documents = vec![ApprovalDocument::BoardResolution, ApprovalDocument::Liquidation];
    };
    "joint_agreement_missing" "/documents": NEW, |case, draw, _| {
        case.sponsors.push(organisation(draw, "411003", SponsorKind::Company));
        case.documents.retain(|document| *document != ApprovalDocument::JointAgreement);
    };
    "converted_to_subject" "/group": Scene { group: TrainingGroup::Subject, ..CONVERSION },
        |_, _, _| {};
    "former_licence_missing" "/former_licence": CHANGE, |case, _, _| case.former_licence = None;
    "former_licence_not_cancelled" "/former_licence/cancelled_on": CONVERSION, |case, _, _| {
        if let Some(former) = &mut case.former_licence {
            former.cancelled_on = None;
        }
    };
    "renewal_applied_late" "/applied_on": RENEWAL, |case, _, _| {
        let decided = case.history[2].on;
        if let Some(former) = &mut case.former_licence {
            former.valid_until = decided;
        }
    };
    "renewal_decided_late" "/history/2/on": RENEWAL, |case, _, _| {
        let eve = case.history[2].on.minus_days(1).expect("a day");
        case.applied_on = eve.minus_days(60).expect("a day");
        if let Some(former) = &mut case.former_licence {
            former.valid_until = eve;
        }
    };
    "enrolled_while_preparing" "/enrolled_while_preparing": PREPARED, |case, _, _| {
        case.enrolled_while_preparing = Some(true);
    };
    "preparation_decided_late" "/history/1/on": PREPARED, |case, _, _| {
        case.applied_on = case.history[1].on.minus_days(60).expect("a day");
        case.history[0].on = case.applied_on;
    };
    "preparation_overdue" "/state": PREPARED, |case, _, _| {
        case.history.truncate(1);
        case.state = ApprovalState::PreparationAccepted;
        (case.licence, case.announced_on) = (None, None);
    };
    "preparation_lapsed" "/history/2/on": Scene { applied_on: day(2022, 10, 10), ..PREPARED },
        |case, draw, _| {
            let mut on = day(2025, 12, 1);
            for step in &mut case.history[2..] {
                step.on = on;
                on = later(on, 8);
            }
            issue(case, draw);
        };
    "decided_late" "/history/2/on": NEW, |case, _, _| {
        case.applied_on = day(2024, 10, 28);
        case.history[0].on = case.applied_on;
    };
    "overdue" "/state": NEW, |case, _, _| {
        case.history.truncate(1);
        case.state = ApprovalState::Accepted;
        (case.licence, case.announced_on) = (None, None);
    };
    "extension_repeated" "/history/2/event": NEW, |case, _, _| {
        case.history.insert(1, extension(case));
        case.history.insert(1, extension(case));
    };
    "extension_unexplained" "/history/1/opinion": NEW, |case, _, _| {
        case.history.insert(1, ApprovalStep { opinion: None, ..extension(case) });
    };
    "supplement_repeated" "/history/2/event": NEW, |case, _, _| {
        ask(case);
        ask(case);
    };
    "supplement_asked_late" "/history/0/on": NEW, |case, _, _| {
        ask(case);
        case.applied_on = case.applied_on.minus_days(20).expect("a day");
    };
    "publicity_too_short" "/history/2/on": NEW, |case, _, _| {
        case.history[1].on = case.history[2].on;
    };
    "licence_missing" "/licence": NEW, |case, _, _| case.licence = None;
    "licence_without_grant" "/licence": NEW, |case, draw, profile| {
        let licence = case.licence.clone();
        end_at_once(case, draw, profile, Withdraw);
        case.licence = licence;
    };
    "licence_of_another_level" "/licence/number": NEW, |case, draw, _| {
        if let Some(licence) = &mut case.licence {
            let licence_number = draw.school_licence("411003", SchoolLicenceLevel::Primary);
            licence.number = LicenceNumber::School { licence_number };
        }
    };
    "licence_ends_before_start" "/licence/valid_until": NEW, |case, _, _| {
        if let Some(licence) = &mut case.licence {
            licence.valid_until = licence.valid_from.minus_days(1).expect("a day");
        }
    };
    "licence_issued_before_grant" "/licence/issued_on": NEW, |case, _, _| {
        let eve = granted_on(case).minus_days(1).expect("a day");
        if let Some(licence) = &mut case.licence {
            licence.issued_on = eve;
        }
    };
    "licence_issued_late" "/licence/issued_on": NEW, |case, _, _| {
        let late = later(granted_on(case), 11);
        if let Some(licence) = &mut case.licence {
            licence.issued_on = late;
        }
    };
    "announcement_missing" "/announced_on": NEW, |case, _, _| case.announced_on = None;
    "announced_before_grant" "/announced_on": NEW, |case, _, _| {
        case.announced_on = granted_on(case).minus_days(1);
    };
    "capital_not_paid_in" "/capital_paid_fen": NEW, |case, _, _| {
        case.capital_paid_fen = BoundedInteger::new(1_000);
    };
    "capital_too_small" "/capital_fen": NEW, |case, _, _| {
        (case.capital_fen, case.capital_paid_fen) =
            (BoundedInteger::new(29_999_999), BoundedInteger::new(29_999_999));
    };
    "credit_code_missing" "/institution/credit_code": NEW, |case, _, _| {
        case.institution.credit_code = None;
    };
    "credit_code_of_another_nature" "/institution/credit_code": SUBJECT, |case, draw, _| {
        let code = credit_code(draw, LegalNature::ForProfit, "411003");
        case.institution.credit_code = Some(code);
    };
    "refusal_unexplained" "/history/1/opinion": NEW, |case, draw, profile| {
        (case.licence, case.announced_on) = (None, None);
        case.history.clear();
        refuse(case, draw, profile);
        case.history[1].opinion = None;
    };
    "steps_out_of_order" "/history/1/on": NEW, |case, _, _| {
        case.history[1].on = case.history[0].on.minus_days(1).expect("a day");
    };
    "step_not_possible" "/history/1/event": NEW, |case, draw, profile| {
        end_at_once(case, draw, profile, Withdraw);
        let on = later(case.history[0].on, 1);
        case.history.push(step(Withdraw, ApprovalActor::Applicant, on));
    };
    "wrong_body" "/history/0/actor": NEW, |case, _, _| {
        case.history[0].actor = ApprovalActor::Applicant;
    };
    "state_not_reached" "/state": NEW, |case, _, _| case.state = ApprovalState::Registered;
}

const RE_APPROVED_ONLINE: Scene =
    Scene { group: TrainingGroup::CultureAndArts, mode: TrainingMode::Online, ..SUBJECT };

fn granted_on(case: &Approval) -> jiaozheng_core::LocalDate {
    case.step(Grant).map_or(case.applied_on, |(_, step)| step.on)
}

/// More time, on the day on which the application was taken.
fn extension(case: &Approval) -> ApprovalStep {
    let ApprovalStep { actor, on, .. } = case.history[0];
    ApprovalStep { opinion: Some(text("需要现场核查")), ..step(Extend, actor, on) }
}

/// What is missing is asked for on the day of application, and handed in.
fn ask(case: &mut Approval) {
    let at = case.history.iter().take_while(|it| matches!(it.event, AskSupplement | Supplement));
    let (at, on) = (at.count(), case.applied_on);
    let licensor = case.history[at].actor;
    case.history.insert(at, step(Supplement, ApprovalActor::Applicant, on));
    case.history.insert(at, step(AskSupplement, licensor, on));
}
