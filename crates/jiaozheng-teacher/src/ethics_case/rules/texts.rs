//! The text of the day on which it happened: what it names, whom it is about, what it sanctions with.

use jiaozheng_core::text;

use super::Rule;
use crate::EmployerKind;
use crate::law::{self, ethics};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "teacher.ethics_case.behaviour_not_in_force",
        text(
            "行为不在其发生之日有效的处理办法所列之中",
            "behaviour of a text that was not in force when it happened",
        ),
        |case, context, found| {
            let in_force = case.behaviour.in_force().contains(context.day);
            found.at_if(!in_force, "/behaviour");
        },
    )
    .basis(law::ETHICS_BEHAVIOURS)
    .since(2014, 1, 11)
    .reads(&["/behaviour", "/occurred_on"]),
    Rule::error(
        "teacher.ethics_case.behaviour_not_of_employer",
        text(
            "幼儿园教师与中小学教师适用不同的处理办法，行为与所在单位不符",
            "behaviour of the text on the other of schools and kindergartens",
        ),
        |case, _, found| {
            let kindergarten = case.employer.is_kindergarten();
            let behaviour = case.behaviour;
            let named = if kindergarten { behaviour.kindergartens() } else { behaviour.schools() };
            found.at_if(!named, "/behaviour");
        },
    )
    .basis(ethics::SCOPE)
    .since(2018, 11, 8)
    .reads(&["/behaviour", "/employer"]),
    Rule::error(
        "teacher.ethics_case.not_covered",
        text("所在单位不适用教师职业道德行为处理办法", "an employer that the texts are not about"),
        |case, _, found| {
            use EmployerKind::{Authority, Training};
            found.at_if(matches!(case.employer.kind, Training | Authority), "/employer/kind");
        },
    )
    .basis(ethics::SCOPE)
    .since(2014, 1, 11)
    .reads(&["/employer"]),
    Rule::error(
        "teacher.ethics_case.sanction_not_in_force",
        text(
            "处分不是行为发生之日有效的处理办法规定的种类",
            "a sanction of a text that was not in force when it happened",
        ),
        |case, context, found| {
            let in_force = case.sanction.is_none_or(|it| it.in_force().contains(context.day));
            found.at_if(!in_force, "/sanction");
        },
    )
    .basis(law::ETHICS_SANCTIONS)
    .since(2014, 1, 11)
    .reads(&["/sanction", "/occurred_on"]),
];
