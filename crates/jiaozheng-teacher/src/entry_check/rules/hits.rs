//! What follows where something was found.

use jiaozheng_core::{Findings, Given, Unjudged, text};

use super::Rule;
use crate::entry_check::settings::DISMISSAL_DAYS;
use crate::entry_check::{CheckAction, CheckPurpose, EntryCheck, HitKind, StaffRole};
use crate::law::ethics::KINDERGARTEN_BAN;
use crate::law::{LOOKED_UP, WHO_QUALIFIES, entry as law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.entry_check.hit_hired",
        text(
            "发现性侵害、虐待、拐卖、暴力伤害等记录而录用",
            "hired with a record of sexual assault, abuse, trafficking or violence",
        ),
        |case, _, found| {
            let in_spite = is(case, CheckPurpose::Recruit) && lets_in(case);
            found.at_if(in_spite && case.is_barred(), "/action");
        },
    )
    .basis(&[law::BEFORE_HIRING, law::CLOSE_CONTACT, law::TRAINING_INSTITUTIONS])
    .since(2021, 6, 1)
    .reads(&["/purpose", "/hits", "/recheck", "/action"]),
    Rule::error(
        "teacher.entry_check.kindergarten_hit_hired",
        text(
            "幼儿园聘用有性骚扰、吸毒、赌博记录或者酗酒、严重违反师德等情形的人员",
            "kindergarten: hired with a record or a habit that is a danger to children",
        ),
        |case, _, found| {
            let in_spite = is(case, CheckPurpose::Recruit) && lets_in(case);
            found.at_if(in_spite && is_danger_to_children(case), "/action");
        },
    )
    .basis(&[law::KINDERGARTEN_BEFORE_HIRING])
    .since(2025, 6, 1)
    .reads(&["/purpose", "/employer", "/hits", "/recheck", "/action"]),
    Rule::error(
        "teacher.entry_check.hit_not_dismissed",
        text(
            "发现在职人员有性侵害、虐待、拐卖、暴力伤害等记录而没有解聘",
            "not dismissed, with a record of sexual assault, abuse, trafficking or violence",
        ),
        |case, _, found| {
            let kept = is(case, CheckPurpose::Annual) && is_kept(case);
            found.at_if(kept && case.is_barred(), "/action");
        },
    )
    .basis(&[law::EVERY_YEAR, law::CLOSE_CONTACT])
    .since(2021, 6, 1)
    .reads(&["/purpose", "/hits", "/recheck", "/action"]),
    Rule::error(
        "teacher.entry_check.kindergarten_hit_not_dismissed",
        text(
            "幼儿园发现在岗人员可能危害儿童身心安全而没有解除合同",
            "kindergarten: not dismissed, though a danger to children",
        ),
        |case, _, found| {
            let kept = is(case, CheckPurpose::Annual) && is_kept(case);
            found.at_if(kept && is_danger_to_children(case), "/action");
        },
    )
    .basis(&[law::KINDERGARTEN_IN_POST])
    .since(2025, 6, 1)
    .reads(&["/purpose", "/employer", "/hits", "/recheck", "/action"]),
    Rule::error(
        "teacher.entry_check.hit_not_reported",
        text(
            "幼儿园发现在岗人员可能危害儿童身心安全，没有向县级教育行政部门报告",
            "kindergarten: a danger to children, and the county was not told",
        ),
        |case, _, found| {
            let danger = case.employer.is_kindergarten()
                && (case.is_barred() || case.is_barred_from_kindergartens());
            let silent = is(case, CheckPurpose::Annual) && case.reported_on.is_none();
            found.at_if(danger && silent, "/reported_on");
        },
    )
    .basis(&[law::KINDERGARTEN_IN_POST])
    .since(2025, 6, 1)
    .reads(&["/purpose", "/employer", "/hits", "/recheck", "/reported_on"]),
    Rule::warning(
        "teacher.entry_check.dismissed_late",
        text(
            "发现性侵害、虐待、拐卖、暴力伤害等记录后未及时解聘",
            "dismissed long after such a record was found, or not yet",
        ),
        |case, context, found| {
            if case.is_barred() {
                dismissed_late(case, context, found);
            }
        },
    )
    .basis(&[law::EVERY_YEAR, law::CLOSE_CONTACT])
    .since(2021, 6, 1)
    .reads(&["/hits", "/recheck", "/action", "/received_on", "/action_on", "/requested_on"])
    .settings(&[DISMISSAL_DAYS]),
    Rule::warning(
        "teacher.entry_check.kindergarten_dismissed_late",
        text(
            "幼儿园发现在岗人员可能危害儿童身心安全后未及时解除合同",
            "kindergarten: a danger to children, dismissed long after it was found, or not yet",
        ),
        |case, context, found| {
            if is_danger_to_children(case) {
                dismissed_late(case, context, found);
            }
        },
    )
    .basis(&[law::KINDERGARTEN_IN_POST])
    .since(2025, 6, 1)
    .reads(&[
        "/employer",
        "/hits",
        "/recheck",
        "/action",
        "/received_on",
        "/action_on",
        "/requested_on",
    ])
    .settings(&[DISMISSAL_DAYS]),
    Rule::error(
        "teacher.entry_check.hit_certified",
        text(
            "有性侵害、虐待、拐卖、暴力伤害等违法犯罪记录而认定教师资格",
            "a qualification in spite of sexual assault, abuse, trafficking or violence",
        ),
        |case, _, found| {
            let certified = case.action == Some(CheckAction::Certified);
            let in_spite = is(case, CheckPurpose::Certification) && certified;
            found.at_if(in_spite && case.is_barred(), "/action");
        },
    )
    .basis(&[WHO_QUALIFIES, LOOKED_UP, law::BEFORE_HIRING])
    .since(2020, 8, 20)
    .reads(&["/purpose", "/hits", "/recheck", "/action"]),
    Rule::error(
        "teacher.entry_check.banned_hired",
        text("被禁止从业的人员仍被录用、聘用", "employed, though banned from such work"),
        |case, _, found| {
            let banned = case.standing_hits().contains(&HitKind::Banned);
            found.at_if(banned && lets_in(case), "/action");
        },
    )
    .basis(&[law::BANNED_BY_COURT, KINDERGARTEN_BAN])
    .since(2015, 11, 1)
    .reads(&["/hits", "/recheck", "/action"]),
    Rule::error(
        "teacher.entry_check.unqualified_hired",
        text(
            "教师资格已丧失或者被撤销而聘为教师",
            "hired to teach, though the qualification is lost",
        ),
        |case, _, found| {
            let lost = case.standing_hits().contains(&HitKind::Qualification);
            let in_spite = is(case, CheckPurpose::Recruit) && lets_in(case);
            found.at_if(in_spite && lost && case.role == StaffRole::Teacher, "/action");
        },
    )
    .basis(&[law::QUALIFIED])
    .since(1995, 12, 12)
    .reads(&["/purpose", "/role", "/hits", "/recheck", "/action"]),
];

fn is(case: &EntryCheck, purpose: CheckPurpose) -> bool {
    case.purpose == purpose
}

fn lets_in(case: &EntryCheck) -> bool {
    case.action.is_some_and(CheckAction::lets_in)
}

/// Who is taken off work is to be dismissed; until when, another rule says.
fn is_kept(case: &EntryCheck) -> bool {
    case.action == Some(CheckAction::Kept)
}

/// Whether somebody was dismissed late, or is off work still.
fn dismissed_late(case: &EntryCheck, context: &Given<'_, ()>, found: &mut Findings<'_>) {
    let days = u32::try_from(context.number(DISMISSAL_DAYS)).unwrap_or_default();
    let Some(known) = case.received_on.filter(|_| days > 0) else { return };
    let ended_on = match case.action {
        Some(CheckAction::Dismissed) => case.action_on,
        Some(CheckAction::Suspended) if context.today.is_none() => {
            return found.cannot_judge(Unjudged::NO_TODAY);
        }
        Some(CheckAction::Suspended) => context.today,
        _ => None,
    };
    let last = known.plus_days(days);
    found.at_if(ended_on.zip(last).is_some_and(|(on, last)| on > last), "/action_on");
}

/// Of what bars everywhere, the rules on all units speak.
fn is_danger_to_children(case: &EntryCheck) -> bool {
    let here = case.employer.is_kindergarten();
    here && case.is_barred_from_kindergartens() && !case.is_barred()
}
