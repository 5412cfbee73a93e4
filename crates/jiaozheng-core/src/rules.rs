//! Rules that records of several areas have alike, each under its own name, as macros that give each
//! record its own copies. They build rules by the name `Rule`, which stands for that of the record.

/// Whether the birth date is that of the identity document.
#[macro_export]
macro_rules! birth_date_rule {
    ($record:literal, $person:ident) => {
        Rule::error(
            concat!($record, ".birth_date_differs"),
            $crate::text(
                "出生日期与证件号码不符",
                "the birth date is not that of the identity document",
            ),
            |case, _, found| {
                found.at_if(
                    case.$person.birth_date_differs(),
                    concat!("/", stringify!($person), "/birth_date"),
                );
            },
        )
        .reads(&[
            concat!("/", stringify!($person), "/birth_date"),
            concat!("/", stringify!($person), "/identity"),
        ])
    };
}

/// Whether the sex is.
#[macro_export]
macro_rules! sex_rule {
    ($record:literal, $person:ident) => {
        Rule::warning(
            concat!($record, ".sex_differs"),
            $crate::text(
                "性别与证件号码不符",
                "the sex is not that of the identity document",
            ),
            |case, _, found| {
                if let Some(expected) = case.$person.sex_expected() {
                    let code = $crate::report::KnownCode::of(expected);
                    found.with(concat!("/", stringify!($person), "/sex"), $crate::Detail::Expected(code));
                }
            },
        )
        .reads(&[
            concat!("/", stringify!($person), "/sex"),
            concat!("/", stringify!($person), "/identity"),
        ])
    };
}

/// Whether the steps of a case can have been taken as they are said to; `state_not_reached` where the
/// case is not where they lead. Who may act can be known of some cases alone: `of` tells which.
#[macro_export]
macro_rules! history_rules {
    ($record:literal, since $year:literal $month:literal $day:literal, reads $reads:expr, settings $settings:expr, bodies $bodies:expr $(, of $known:path)?) => {
        &[
            Rule::error(
                concat!($record, ".steps_out_of_order"),
                $crate::text(
                    "办理日期早于前一步骤或者申请日期",
                    "a step before the one it follows",
                ),
                |_, context, found| {
                    let fault = $crate::process::StepFault::OutOfOrder;
                    context.facts.faulty(fault, found, "/history", "on");
                },
            )
            .since($year, $month, $day)
            .reads($reads)
            .settings($settings),
            Rule::error(
                concat!($record, ".step_not_possible"),
                $crate::text(
                    "办理步骤不符合办理流程",
                    "a step that the process does not allow here",
                ),
                |_, context, found| {
                    let fault = $crate::process::StepFault::WrongState;
                    context.facts.faulty(fault, found, "/history", "event");
                },
            )
            .since($year, $month, $day)
            .reads($reads)
            .settings($settings),
            Rule::error(
                concat!($record, ".wrong_body"),
                $crate::text(
                    "办理主体无权办理该步骤",
                    "a step by a body that may not take it",
                ),
                |case, context, found| {
                    $(
                        if !$known(case, context.day) {
                            return;
                        }
                    )?
                    let fault = $crate::process::StepFault::WrongActor;
                    context.facts.faulty(fault, found, "/history", "actor");
                },
            )
            .basis($bodies)
            .since($year, $month, $day)
            .reads($reads)
            .settings($settings),
            Rule::error(
                concat!($record, ".state_not_reached"),
                $crate::text(
                    "办理状态与办理记录不符",
                    "the state is not the one that the steps lead to",
                ),
                |case, context, found| {
                    if let Some(reached) = context.facts.state.filter(|it| *it != case.state) {
                        let code = $crate::report::KnownCode::of(reached);
                        found.with("/state", $crate::Detail::Expected(code));
                    }
                },
            )
            .since($year, $month, $day)
            .reads($reads)
            .settings($settings),
        ]
    };
}

/// Whether a refusal says why.
#[macro_export]
macro_rules! refusal_rule {
    ($record:literal, $zh:literal, $refuse:path) => {
        Rule::error(
            concat!($record, ".refusal_unexplained"),
            $crate::text($zh, "a refusal without a reason"),
            |case, _, found| {
                for (index, step) in case.history.iter().enumerate() {
                    if step.event == $refuse && step.opinion.is_none() {
                        found.at($crate::Pointer::from("/history").index(index).field("opinion"));
                    }
                }
            },
        )
        .reads(&["/history"])
        .schema($crate::rules::REFUSAL_EXPLAINED)
    };
}

/// Whether a list of codes has one of them twice: each that stands in `field` before is reported.
#[macro_export]
macro_rules! repeated_rule {
    ($record:literal, $fault:literal, $field:ident, $zh:literal, $en:literal) => {
        Rule::error(concat!($record, ".", $fault), $crate::text($zh, $en), |case, _, found| {
            for (index, item) in case.$field.iter().enumerate() {
                if case.$field.iter().take(index).any(|it| it == item) {
                    let place = $crate::Pointer::from(concat!("/", stringify!($field)));
                    found.at(place.index(index));
                }
            }
        })
        .reads(&[concat!("/", stringify!($field))])
    };
}

/// Whether it was applied for (the day in `applied_on`), and each step was taken, by today.
#[macro_export]
macro_rules! dated_rule {
    ($record:literal, $applied_on:ident) => {
        Rule::error(
            concat!($record, ".dated_in_future"),
            $crate::text("日期晚于当前日期", "a date in the future"),
            |case, context, found| {
                let Some(today) = context.today else {
                    return found.cannot_judge($crate::Unjudged::NO_TODAY);
                };
                found.at_if(case.$applied_on > today, concat!("/", stringify!($applied_on)));
                for (index, step) in case.history.iter().enumerate() {
                    if step.on > today {
                        found.at($crate::Pointer::from("/history").index(index).field("on"));
                    }
                }
            },
        )
        .reads(&[concat!("/", stringify!($applied_on)), "/history"])
    };
}

/// What a schema says of it: a step `refuse` in `history` has an `opinion`.
pub const REFUSAL_EXPLAINED: &str = r#"{
    "properties": {
        "history": {
            "items": {
                "if": { "properties": { "event": { "const": "refuse" } }, "required": ["event"] },
                "then": { "properties": { "opinion": true }, "required": ["opinion"] }
            }
        }
    }
}"#;
