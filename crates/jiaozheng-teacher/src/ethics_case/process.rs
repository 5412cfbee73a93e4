//! How a case goes: it is looked into, decided by the school or its authority, reviewed and appealed
//! where the teacher wants it, and entered into the system.

use jiaozheng_core::process::{Process, ProcessInfo, Step, Transition};
use jiaozheng_core::{Basis, InForce, Limit, day, text};

use super::codes::EthicsActor::{self, Authority, HigherAuthority, School, Teacher};
use super::codes::EthicsEvent::{
    self, Annul, Appeal, Decide, Dismiss, Investigate, Propose, Register, RequestReview, Uphold,
};
use super::codes::EthicsState::{
    self, Annulled, Answered, Decided, Dismissed, Investigating, Proposed, Registered, Reported,
    Reviewed, UnderAppeal, UnderReview,
};
use super::{EthicsCase, EthicsStep};
use crate::generated::EthicsSanction;
use crate::law::ethics as law;

/// The process of a case of ethics.
pub type EthicsProcess = Process<EthicsState, EthicsEvent, EthicsActor>;
type Row = Transition<EthicsState, EthicsEvent, EthicsActor>;

/// All tables.
pub(super) const PROCESSES: &[fn() -> ProcessInfo] =
    &[|| BY_AUTHORITY.info(), || BY_SCHOOL.info(), || WITHOUT_SANCTION.info()];

/// The table that a case follows: who decides depends on the sanction, on whether the school is
/// private, and on whether the teacher is in quota. What is less than a sanction either may decide, so
/// that it depends on who did.
pub fn process(case: &EthicsCase) -> &'static EthicsProcess {
    let private = case.employer.is_private;
    match case.sanction {
        None if was_decided_by_school(case) => &BY_SCHOOL,
        None => &WITHOUT_SANCTION,
        Some(EthicsSanction::Warning | EthicsSanction::Demerit) if private => &BY_SCHOOL,
        Some(EthicsSanction::ContractEnded) if private || !case.in_quota => &BY_SCHOOL,
        Some(_) => &BY_AUTHORITY,
    }
}

/// At once: on what a school has proposed the authority decides.
fn was_decided_by_school(case: &EthicsCase) -> bool {
    let mut steps = case.history.iter().filter(|it| matches!(it.event, Propose | Decide));
    steps.next().is_some_and(|it| it.event == Decide && it.actor == School)
}

/// The first rules are of that day.
const IN_FORCE: InForce = InForce::since(day(2014, 1, 11));

const LOOKED_INTO: &[Basis] = &[law::HEARD_2014, law::HEARD_2018, law::KINDERGARTEN_HEARD];
const DECIDES: &[Basis] = &[law::WHO_DECIDES, law::WHO_DECIDED, law::KINDERGARTEN_DECIDES];
const REVIEW: &[Basis] = &[law::REVIEW, law::STAFF_REVIEW];
const COMPLAINT: &[Basis] = &[law::COMPLAINT, law::REVIEW];
const SYSTEM: &[Basis] = &[law::IN_THE_SYSTEM];
const CLOSED: &[EthicsState] = &[Dismissed, Annulled];

const fn row(
    from: EthicsState,
    event: EthicsEvent,
    to: EthicsState,
    actor: EthicsActor,
    basis: &'static [Basis],
) -> Row {
    Transition { from, event, to, actor, limit: None, basis, in_force: IN_FORCE }
}

/// What a school did is decided upon within thirty days.
const fn on_complaint(event: EthicsEvent, to: EthicsState) -> Row {
    let row = row(UnderReview, event, to, Authority, COMPLAINT);
    Row { limit: Some(Limit::days(30)), ..row }
}

/// A table of its own rows, with what all tables have before and after the decision.
macro_rules! table {
    ($($own:expr),+ $(,)?) => {
        &[
            row(Reported, Investigate, Investigating, School, LOOKED_INTO),
            row(Reported, Investigate, Investigating, Authority, LOOKED_INTO),
            row(Investigating, Dismiss, Dismissed, School, LOOKED_INTO),
            row(Investigating, Dismiss, Dismissed, Authority, LOOKED_INTO),
            $($own,)+
            row(Decided, RequestReview, UnderReview, Teacher, REVIEW),
            row(Registered, RequestReview, UnderReview, Teacher, REVIEW),
            row(Reviewed, Appeal, UnderAppeal, Teacher, REVIEW),
            row(Registered, Appeal, UnderAppeal, Teacher, REVIEW),
            row(UnderAppeal, Uphold, Answered, HigherAuthority, REVIEW),
            row(UnderAppeal, Annul, Annulled, HigherAuthority, REVIEW),
            row(Decided, Register, Registered, School, SYSTEM),
            row(Decided, Register, Registered, Authority, SYSTEM),
            row(Reviewed, Register, Registered, School, SYSTEM),
            row(Reviewed, Register, Registered, Authority, SYSTEM),
            row(Answered, Register, Registered, School, SYSTEM),
            row(Answered, Register, Registered, Authority, SYSTEM),
        ]
    };
}

static BY_AUTHORITY: EthicsProcess = Process {
    name: "teacher.ethics_case/by_authority",
    title: text("师德违规处理（主管教育部门决定）", "ethics case, decided by the authority"),
    initial: Reported,
    closed: CLOSED,
    table: table![
        row(Investigating, Propose, Proposed, School, DECIDES),
        row(Proposed, Decide, Decided, Authority, DECIDES),
        row(Proposed, Dismiss, Dismissed, Authority, DECIDES),
        row(UnderReview, Uphold, Reviewed, Authority, REVIEW),
        row(UnderReview, Annul, Annulled, Authority, REVIEW),
    ],
};

static BY_SCHOOL: EthicsProcess = Process {
    name: "teacher.ethics_case/by_school",
    title: text("师德违规处理（学校决定）", "ethics case, decided by the school"),
    initial: Reported,
    closed: CLOSED,
    table: table![
        row(Investigating, Decide, Decided, School, DECIDES),
        on_complaint(Uphold, Reviewed),
        on_complaint(Annul, Annulled),
    ],
};

static WITHOUT_SANCTION: EthicsProcess = Process {
    name: "teacher.ethics_case/without_sanction",
    title: text(
        "师德违规处理（其他处理，主管教育部门决定）",
        "ethics case without a sanction, decided by the authority",
    ),
    initial: Reported,
    closed: CLOSED,
    table: table![
        row(Investigating, Propose, Proposed, School, DECIDES),
        row(Proposed, Decide, Decided, Authority, DECIDES),
        row(Proposed, Dismiss, Dismissed, Authority, DECIDES),
        row(Investigating, Decide, Decided, Authority, DECIDES),
        row(UnderReview, Uphold, Reviewed, Authority, REVIEW),
        row(UnderReview, Annul, Annulled, Authority, REVIEW),
    ],
};

impl From<&EthicsStep> for Step<EthicsEvent, EthicsActor> {
    fn from(step: &EthicsStep) -> Self {
        Self { event: step.event, actor: step.actor, received: None, on: step.on }
    }
}

#[cfg(test)]
mod tests {
    use jiaozheng_core::process::StepFault::{self, WrongActor, WrongState};
    use jiaozheng_core::{Context, LocalDate};

    use super::*;

    const OPENED: LocalDate = day(2025, 9, 1);

    fn replay(
        process: &EthicsProcess,
        steps: &[(EthicsEvent, EthicsActor)],
    ) -> (Option<EthicsState>, Vec<(usize, StepFault)>) {
        let step = |&(event, actor): &_| Step { event, actor, received: None, on: OPENED };
        let done = process.replay(OPENED, steps.iter().map(step), &Context::new());
        (done.state, done.faults)
    }

    #[test]
    fn tables_are_sound() {
        for process in [&BY_AUTHORITY, &BY_SCHOOL, &WITHOUT_SANCTION] {
            assert_eq!(process.flaws(OPENED), [], "{}", process.name);
        }
    }

    #[test]
    fn a_public_school_proposes_and_its_authority_decides() {
        let steps = [(Investigate, School), (Propose, School), (Decide, School)];
        assert_eq!(replay(&BY_AUTHORITY, &steps), (Some(Decided), vec![(2, WrongActor)]));
        let at_once = [(Investigate, School), (Decide, School)];
        assert_eq!(replay(&BY_AUTHORITY, &at_once), (None, vec![(1, WrongState)]));
        assert_eq!(replay(&BY_SCHOOL, &at_once), (Some(Decided), vec![]));
    }

    #[test]
    fn an_appeal_follows_a_review() {
        let decided = [(Investigate, School), (Decide, School)];
        let appeal = [decided.as_slice(), &[(Appeal, Teacher)]].concat();
        assert_eq!(replay(&BY_SCHOOL, &appeal), (None, vec![(2, WrongState)]));
        let both = [
            (RequestReview, Teacher),
            (Uphold, Authority),
            (Appeal, Teacher),
            (Annul, HigherAuthority),
        ];
        let reviewed = [decided.as_slice(), &both].concat();
        assert_eq!(replay(&BY_SCHOOL, &reviewed), (Some(Annulled), vec![]));
        let registered = [
            decided.as_slice(),
            &[(RequestReview, Teacher), (Uphold, Authority), (Register, School)],
            &[(Appeal, Teacher), (Uphold, HigherAuthority)],
        ];
        assert_eq!(replay(&BY_SCHOOL, &registered.concat()), (Some(Answered), vec![]));
    }
}
