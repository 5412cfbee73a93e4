//! How a case ends.

use jiaozheng_core::sample::{Draw, later, text};
use jiaozheng_core::{BoundedInteger, LocalDate, Organisation, day};

use super::{Ends, Scene, fen, step};
use crate::violation::ViolationEvent::{
    CallHearing, Conclude, Decide, Deliver, Execute, Hear, NotPunish, Notify, Refer,
    RequestHearing, Withdraw,
};
use crate::violation::{
    Aggravation, AuthorityLevel, BanBounds, FineBounds, Harm, Penalty, PenaltyDecision,
    PenaltyMeasure, PenaltyTier, PracticeBan, SubjectKind, Violation, ViolationEvent,
    ViolationState, Waiver, penalty_of_act,
};

pub(super) fn end(case: &mut Violation, draw: &mut Draw, scene: &Scene) {
    match scene.ends {
        Ends::Punished { heard } => punish(case, draw, scene.tier, heard),
        Ends::Waived(waiver) => waive(case, draw, waiver),
        Ends::Referred => {
            take(case, Conclude, 3 + draw.below(8));
            take(case, Refer, draw.below(5));
            case.state = ViolationState::Referred;
        }
        Ends::Withdrawn => {
            take(case, Withdraw, 1 + draw.below(8));
            case.state = ViolationState::Withdrawn;
        }
    }
}

/// So many working days after the last step.
pub(super) fn take(case: &mut Violation, event: ViolationEvent, working_days: u32) -> LocalDate {
    let last = case.history.last().map_or(case.filed_on, |step| step.on);
    let on = later(last, working_days);
    case.history.push(step(event, on));
    on
}

fn waive(case: &mut Violation, draw: &mut Draw, waiver: Waiver) {
    case.is_corrected = true;
    match waiver {
        Waiver::Slight => (case.is_slight, case.harm) = (true, Harm::None),
        Waiver::FirstTime => (case.is_first_time, case.harm) = (true, Harm::Slight),
        _ => {}
    }
    let mut waiver = waiver;
    if waiver == Waiver::UnderFourteen {
        match case.subject_kind {
            SubjectKind::Person => {
                case.person = Some(draw.person(day(2011, 10, 1), day(2013, 9, 30)));
            }
            _ => waiver = Waiver::NoFault,
        }
    }
    take(case, Conclude, 3 + draw.below(8));
    take(case, NotPunish, draw.below(6));
    (case.waiver, case.state) = (Some(waiver), ViolationState::NotPunished);
}

fn punish(case: &mut Violation, draw: &mut Draw, tier: PenaltyTier, heard: bool) {
    take(case, Conclude, 3 + draw.below(8));
    take(case, Notify, 1 + draw.below(3));
    if heard {
        take(case, RequestHearing, 1 + draw.below(5));
        take(case, CallHearing, 1 + draw.below(2));
        take(case, Hear, 7 + draw.below(3));
    }
    let decided = take(case, Decide, 2 + draw.below(4));
    let delivered = take(case, Deliver, draw.below(8));
    let law = penalty_of_act(case.act, case.gains_fen, tier, case.acted_to, decided);
    let decision = decision(draw, case, tier, &law.expect("a penalty"));
    case.hearing_offered = heard || is_grave(&decision) || draw.chance(60);
    case.decision = Some(PenaltyDecision { is_reviewed: heard || draw.chance(50), ..decision });
    if case.decision.as_ref().is_some_and(|it| it.fine() == 0) && draw.chance(20) {
        case.state = ViolationState::Delivered;
        return;
    }
    pay(case, draw, delivered);
}

fn pay(case: &mut Violation, draw: &mut Draw, delivered: LocalDate) {
    let Some(decision) = case.decision.as_mut() else { return };
    let mut on = delivered;
    if decision.fine() > 0 {
        if draw.chance(15) {
            decision.deferred_to = delivered.plus_months(3);
        }
        on = delivered.plus_days(draw.below(16)).expect("a day");
        decision.paid_on = Some(on);
    }
    // The step is taken on a working day from then on.
    let on = later(on, 1 + draw.below(5));
    case.history.push(step(Execute, on));
    case.state = ViolationState::Executed;
}

/// Whether it takes so much that a hearing is offered under any profile.
fn is_grave(decision: &PenaltyDecision) -> bool {
    let stops = [
        PenaltyMeasure::StopOperating,
        PenaltyMeasure::StopEnrolment,
        PenaltyMeasure::Suspension,
        PenaltyMeasure::Revocation,
    ];
    let stopped = stops.iter().any(|stop| decision.has(*stop));
    stopped || decision.ban.is_some() || decision.fine() + decision.confiscated() > 0
}

fn decision(
    draw: &mut Draw,
    case: &mut Violation,
    tier: PenaltyTier,
    law: &Penalty,
) -> PenaltyDecision {
    let gained = case.gains_fen.get() > 0;
    let refund = gained && law.is_refund_ordered;
    if draw.chance(15) {
        case.is_first_time = false;
        case.aggravations = vec![draw.pick(&[Aggravation::Again, Aggravation::Resisted])];
    }
    let rest = if refund { draw.chance(30) } else { gained };
    let body = if draw.chance(50) { "示例区教育局" } else { "示例县教育体育局" };
    PenaltyDecision {
        number: Some(text(&format!("示教罚决〔2024〕{}号", draw.below(400) + 1))),
        body: Organisation { name: text(body), credit_code: None },
        level: AuthorityLevel::County,
        law: law.law,
        tier,
        measures: measures(draw, law, refund),
        fine_fen: law.fine.filter(|it| it.most_fen > 0).map(|it| fen(amount(draw, it))),
        confiscated_fen: rest.then(|| fen(case.gains_fen.get() / if refund { 2 } else { 1 })),
        ban: ban(draw, law),
        is_discussed: tier > PenaltyTier::Ordinary || draw.chance(40),
        is_reviewed: false,
        deferred_to: None,
        paid_on: None,
    }
}

fn measures(draw: &mut Draw, law: &Penalty, refund: bool) -> Vec<PenaltyMeasure> {
    let mut measures = vec![PenaltyMeasure::Correction];
    if refund {
        measures.push(PenaltyMeasure::Refund);
    }
    // One of those that the tier names, the gravest half of the time.
    if let Some(gravest) = law.measures.iter().copied().max() {
        measures.push(if draw.chance(50) { gravest } else { draw.pick(law.measures) });
    }
    measures
}

/// In the middle of what is allowed.
fn amount(draw: &mut Draw, fine: FineBounds) -> i64 {
    let share = i64::from(draw.below(80) + 10);
    fine.least_fen + (fine.most_fen - fine.least_fen) * share / 100
}

fn ban(draw: &mut Draw, law: &Penalty) -> Option<PracticeBan> {
    let BanBounds::Years { least, most } = law.ban? else {
        return Some(PracticeBan::Lifetime {});
    };
    let years = i64::from(least + draw.below(most - least + 1));
    Some(PracticeBan::Years { years: BoundedInteger::new(years).expect("some years") })
}
