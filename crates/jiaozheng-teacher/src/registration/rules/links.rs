//! What cases of ethics, and the certificate, say of a teacher who is registered.

use jiaozheng_core::linked::{Fact, LinkedRule};
use jiaozheng_core::{Key, text};

use super::conclusion::LOST;
use crate::law::{ethics, registration as law};
use crate::linked;
use crate::registration::{Registration, RegistrationConclusion, RegistrationState};

type Linked = LinkedRule<Registration>;

pub(in super::super) const LINKED_RULES: &[LinkedRule<Registration>] = &[
    Linked::error(
        linked::VILE_CASE,
        text(
            "注册周期内有影响恶劣的师德违规，而注册结论为合格",
            "registered, though a breach of ethics of vile influence is in the cycle",
        ),
        of_a_cycle,
        cycle,
    )
    .needs(&["teacher.ethics_case"])
    .broken_if(happened_in)
    .basis(&[law::FAILED])
    .since(2013, 8, 15)
    .reads(READ),
    Linked::warning(
        linked::TUTORING_CASE,
        text(
            "注册周期内有偿补课受到处理，而注册结论为合格",
            "registered, though paid tutoring was dealt with in the cycle",
        ),
        of_a_cycle,
        cycle,
    )
    .needs(&["teacher.ethics_case"])
    .broken_if(happened_in)
    .basis(&[ethics::NO_PAID_TUTORING])
    .since(2013, 8, 15)
    .reads(READ),
    Linked::warning(
        linked::WHILE_SANCTIONED,
        text("处分尚未解除而注册结论为合格", "registered before a sanction was lifted"),
        |case| registered(case).filter(|_| case.decided_on.is_some()),
        |case| Fact::on(linked::ASKING, case.decided_on.unwrap_or(case.applied_on)),
    )
    .needs(&["teacher.ethics_case"])
    .broken_if(happened_in)
    .basis(&[law::FUJIAN_DEFERS, law::GUIZHOU_DEFERS])
    .since(2013, 8, 15)
    .reads(&["/conclusion", "/decided_on", "/state", "/teacher/identity", "/applied_on"]),
    Linked::error(
        linked::CERTIFICATE_LOST,
        text(
            "教师资格已丧失或者被撤销、吊销，应注册不合格",
            "not failed, though the qualification had been lost",
        ),
        |case| did_not_fail(case).then(|| Key::of(&[case.certificate_number.expose()])),
        |case| Fact::on(linked::ASKING, case.decided_on.unwrap_or(case.applied_on)),
    )
    .needs(&["teacher.certificate"])
    .broken_if(|asked, told| told.iter().any(|it| it.from <= asked.to))
    .basis(LOST)
    .since(2013, 8, 15)
    .reads(&["/certificate_number", "/conclusion", "/decided_on", "/state", "/applied_on"]),
];

const READ: &[&str] =
    &["/conclusion", "/decided_on", "/earlier", "/state", "/teacher/identity", "/applied_on"];

/// A conclusion that stands, and is another one.
fn did_not_fail(case: &Registration) -> bool {
    let other = case.conclusion.is_some_and(|it| it != RegistrationConclusion::Failed);
    other && case.state != RegistrationState::Cancelled
}

fn registered(case: &Registration) -> Option<Key> {
    case.teacher.identity.key().filter(|_| case.is_registered())
}

/// Before the first registration there is no cycle.
fn of_a_cycle(case: &Registration) -> Option<Key> {
    registered(case).filter(|_| case.earlier.is_some())
}

/// From the first day of the earlier registration to the conclusion.
fn cycle(case: &Registration) -> Fact {
    let from = case.earlier.map_or(case.applied_on, |earlier| earlier.from);
    Fact::lasting(linked::ASKING, from, case.decided_on.unwrap_or(case.applied_on))
}

/// Whether anything told lies in the time asked about, in part.
fn happened_in(asked: Fact, told: &[Fact]) -> bool {
    told.iter().any(|it| it.from <= asked.to && asked.from <= it.to)
}
