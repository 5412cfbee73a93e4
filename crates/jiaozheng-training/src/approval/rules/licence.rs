//! What was granted.

use jiaozheng_core::process::Deadline;
use jiaozheng_core::{Basis, BoundedInteger, Limit, text};

use super::Rule;
use super::application::stands;
use crate::approval::settings::CERTIFICATE_WORKING_DAYS;
use crate::approval::{ApprovalEvent, ApprovalKind, ApprovalState};
use crate::institution::settings::LEAST_CAPITAL_YUAN;
use crate::institution::{FEN_A_YUAN, RegistrationKind};
use crate::law;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.approval.licence_missing",
        text("已准予许可而没有办学许可证", "granted without a licence"),
        |case, _, found| {
            found.at_if(case.state.is_granted() && case.licence.is_none(), "/licence");
        },
    )
    .basis(&[Basis::Consistency, law::LICENCE_ISSUED])
    .reads(&["/state", "/licence"])
    .schema(LICENCE),
    Rule::error(
        "training.approval.licence_without_grant",
        text("未准予许可而有办学许可证", "a licence that was not granted"),
        |case, _, found| {
            found.at_if(!case.state.is_granted() && case.licence.is_some(), "/licence");
        },
    )
    .reads(&["/state", "/licence"])
    .schema(NO_LICENCE),
    Rule::warning(
        "training.approval.licence_of_another_level",
        text(
            "办学许可证编号的学校层次不是培训机构",
            "the number of the licence is not that of a training institution",
        ),
        |case, _, found| {
            let licence = case.licence.as_ref();
            let other = licence.is_some_and(|it| it.number.is_of_another_level());
            found.at_if(other, "/licence/number");
        },
    )
    .basis(&[law::LICENCE_DIGITS])
    .reads(&["/licence"]),
    Rule::error(
        "training.approval.licence_ends_before_start",
        text("办学许可证有效期截止日期早于起始日期", "a licence that ends before it begins"),
        |case, _, found| {
            let ends = case.licence.as_ref().is_some_and(|it| it.valid_until < it.valid_from);
            found.at_if(ends, "/licence/valid_until");
        },
    )
    .reads(&["/licence"]),
    Rule::error(
        "training.approval.licence_issued_before_grant",
        text("颁发办学许可证早于准予许可", "a licence handed over before it was granted"),
        |case, _, found| {
            let granted = case.step(ApprovalEvent::Grant).map(|(_, step)| step.on);
            let issued = case.licence.as_ref().map(|licence| licence.issued_on);
            let early = granted.zip(issued).is_some_and(|(granted, issued)| issued < granted);
            found.at_if(early, "/licence/issued_on");
        },
    )
    .reads(&["/history", "/licence"]),
    Rule::warning(
        "training.approval.licence_issued_late",
        text(
            "作出决定后未在规定期限内颁发办学许可证",
            "a licence handed over too long after the decision",
        ),
        |case, context, found| {
            let granted = case.step(ApprovalEvent::Grant);
            let (Some((_, granted)), Some(licence)) = (granted, &case.licence) else { return };
            let days = u32::try_from(context.number(CERTIFICATE_WORKING_DAYS)).unwrap_or_default();
            let due = Deadline::of(Limit::working_days(days), granted.on, context);
            due.judge(licence.issued_on, found, "/licence/issued_on");
        },
    )
    .basis(&[law::CERTIFICATE_HANDED_OVER, law::LICENSING_DAYS])
    .since(2004, 7, 1)
    .reads(&["/history", "/licence", "/applied_on"])
    .settings(&[CERTIFICATE_WORKING_DAYS]),
    Rule::error(
        "training.approval.announcement_missing",
        text("准予设立而没有向社会公告", "set up without an announcement to the public"),
        |case, _, found| {
            let over = case.state == ApprovalState::Listed && case.kind.is_new();
            found.at_if(over && case.announced_on.is_none(), "/announced_on");
        },
    )
    .basis(&[law::LICENCE_ANNOUNCED])
    .since(2021, 9, 1)
    .reads(&["/kind", "/state", "/announced_on"]),
    Rule::error(
        "training.approval.announced_before_grant",
        text("公告早于准予许可", "announced before it was granted"),
        |case, _, found| {
            let granted = case.step(ApprovalEvent::Grant).map(|(_, step)| step.on);
            let early =
                granted.zip(case.announced_on).is_some_and(|(granted, told)| told < granted);
            found.at_if(early, "/announced_on");
        },
    )
    .reads(&["/history", "/announced_on"]),
    Rule::error(
        "training.approval.capital_not_paid_in",
        text("开办资金、注册资本没有缴足", "the capital is not paid in"),
        |case, _, found| {
            let Some(capital) = case.capital_fen else { return };
            let paid = case.capital_paid_fen.map_or(0, BoundedInteger::get);
            let set_up = case.kind == ApprovalKind::Establish && case.state.is_granted();
            found.at_if(set_up && paid < capital.get(), "/capital_paid_fen");
        },
    )
    .basis(&[law::CAPITAL_PAID])
    .since(2021, 9, 1)
    .reads(&["/kind", "/state", "/capital_fen", "/capital_paid_fen"]),
    Rule::warning(
        "training.approval.capital_too_small",
        text("开办资金、注册资本低于当地最低要求", "less capital than is asked for here"),
        |case, context, found| {
            let least = context.number(LEAST_CAPITAL_YUAN) * FEN_A_YUAN;
            let small = case.capital_fen.is_some_and(|capital| capital.get() < least);
            found.at_if(small && case.kind.is_new() && stands(case), "/capital_fen");
        },
    )
    .basis(&[law::PROVINCIAL])
    .reads(&["/capital_fen", "/kind", "/state", "/applied_on"])
    .settings(&[LEAST_CAPITAL_YUAN]),
    Rule::error(
        "training.approval.credit_code_missing",
        text("已办理法人登记而没有统一社会信用代码", "registered without a credit code"),
        |case, _, found| {
            let registered =
                matches!(case.state, ApprovalState::Registered | ApprovalState::Listed);
            let missing = case.institution.credit_code.is_none();
            found.at_if(registered && missing, "/institution/credit_code");
        },
    )
    .basis(&[Basis::Consistency, law::LICENCE_THEN_REGISTRATION])
    .reads(&["/state", "/institution/credit_code"])
    .schema(CREDIT_CODE),
    Rule::warning(
        "training.approval.credit_code_of_another_nature",
        text(
            "统一社会信用代码的机构类别与机构性质不符",
            "the credit code is that of an institution of another nature",
        ),
        |case, _, found| {
            let Some(code) = case.institution.credit_code else { return };
            let kind = RegistrationKind::of_credit_code(code);
            let fits = kind.is_some_and(|kind| kind.nature() == case.legal_nature);
            let registered = case.state.is_granted() && case.kind != ApprovalKind::Change;
            found.at_if(registered && !fits, "/institution/credit_code");
        },
    )
    .basis(&[law::CREDIT_CODES])
    .reads(&["/kind", "/state", "/legal_nature", "/institution/credit_code"]),
];

const LICENCE: &str = r#"{
    "if": {
        "properties": { "state": { "enum": ["granted", "registered", "listed"] } },
        "required": ["state"]
    },
    "then": { "properties": { "licence": true }, "required": ["licence"] }
}"#;

const NO_LICENCE: &str = r#"{
    "if": {
        "properties": { "state": { "not": { "enum": ["granted", "registered", "listed"] } } },
        "required": ["state"]
    },
    "then": { "properties": { "licence": false } }
}"#;

const CREDIT_CODE: &str = r#"{
    "if": {
        "properties": { "state": { "enum": ["registered", "listed"] } },
        "required": ["state"]
    },
    "then": {
        "properties": {
            "institution": {
                "properties": { "credit_code": true },
                "required": ["credit_code"]
            }
        }
    }
}"#;
