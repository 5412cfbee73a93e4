//! Licence first, then registration; both by the right body, and for the time being.

use jiaozheng_core::{Basis, Limit, Unjudged, text};

use super::Rule;
use crate::approval::settings::{
    DECISION_MONTHS, DEPARTMENT_ALONE, LICENSING_AUTHORITY, ONLINE_BY_PROVINCE, licensing_authority,
};
use crate::institution::{Institution, Licence, LicenceLevel, Registration};
use crate::{Department, TrainingGroup, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.licence_missing",
        text("正常办学而没有许可", "operating without a licence"),
        |case, _, found| {
            found.at_if(case.state.is_open() && case.licence.is_none(), "/licence");
        },
    )
    .basis(&[law::LICENCE])
    .reads(&["/state", "/licence"])
    .schema(OPEN_IS_LICENSED),
    Rule::error(
        "training.institution.registration_missing",
        text("正常办学而没有法人登记", "operating without registration"),
        |case, _, found| {
            found.at_if(case.state.is_open() && case.registration.is_none(), "/registration");
        },
    )
    .basis(&[law::LICENCE_THEN_REGISTRATION])
    .reads(&["/state", "/registration"])
    .schema(OPEN_IS_REGISTERED),
    Rule::error(
        "training.institution.licence_not_in_force",
        text("正常办学而许可不在有效期内", "operating outside the term of the licence"),
        |case, _, found| {
            let Some(licence) = &case.licence else { return };
            let over = case.recorded_on > licence.valid_to;
            let place = if over { "/licence/valid_to" } else { "/licence/valid_from" };
            found.at_if(case.state.is_open() && !licence.is_in_force_on(case.recorded_on), place);
        },
    )
    .basis(&[law::LICENCE_TERM])
    .since(2021, 9, 1)
    .reads(&["/state", "/licence", "/recorded_on"]),
    Rule::error(
        "training.institution.licence_ends_before_start",
        text("许可有效期届满日期早于起始日期", "the term ends before it begins"),
        |case, _, found| {
            let wrong = |it: &Licence| it.valid_to < it.valid_from;
            found.at_if(case.licence.as_ref().is_some_and(wrong), "/licence/valid_to");
        },
    )
    .reads(&["/licence"]),
    Rule::error(
        "training.institution.issued_before_approval",
        text("发证日期早于批准日期", "issued before it was approved"),
        |case, _, found| {
            let wrong = |it: &Licence| it.issued_on < it.approved_on;
            found.at_if(case.licence.as_ref().is_some_and(wrong), "/licence/issued_on");
        },
    )
    .reads(&["/licence"]),
    Rule::warning(
        "training.institution.decision_late",
        text("审批超过期限", "decided on too late"),
        |case, context, found| {
            let Some(licence) = &case.licence else { return };
            let Some(accepted_on) = licence.accepted_on else { return };
            let months = u32::try_from(context.number(DECISION_MONTHS)).unwrap_or_default();
            match Limit::months(months).due(accepted_on, context.calendar) {
                Some(due) => found.at_if(licence.approved_on > due, "/licence/approved_on"),
                None => found.cannot_judge(Unjudged::PAST_CALENDAR),
            }
        },
    )
    .basis(&[law::DECISION])
    .reads(&["/licence", "/recorded_on"])
    .settings(&[DECISION_MONTHS]),
    Rule::warning(
        "training.institution.registered_before_licence",
        text("法人登记早于首次批准", "registered before it was licensed"),
        |case, _, found| {
            let days = case.licence.as_ref().zip(case.registration.as_ref());
            let early = days.is_some_and(|(one, other)| other.registered_on < one.approved_on);
            found.at_if(early, "/registration/registered_on");
        },
    )
    .basis(&[law::LICENCE_THEN_REGISTRATION])
    .reads(&["/licence", "/registration"]),
    Rule::error(
        "training.institution.registration_not_of_nature",
        text("登记类型与机构性质不符", "registered as of another nature"),
        |case, _, found| {
            let other =
                case.registration.as_ref().is_some_and(|it| it.kind.nature() != case.nature);
            found.at_if(other, "/registration/kind");
        },
    )
    .reads(&["/nature", "/registration"])
    .schema(REGISTERED_AS_IT_IS),
    Rule::warning(
        "training.institution.credit_code_not_of_kind",
        text(
            "统一社会信用代码与登记类型不符",
            "the credit code is of another kind of registration",
        ),
        |case, _, found| {
            let other = case.registration.as_ref().is_some_and(Registration::has_other_prefix);
            found.at_if(other, "/registration/credit_code");
        },
    )
    .basis(&[law::CREDIT_CODES])
    .reads(&["/registration"]),
    Rule::error(
        "training.institution.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| {
            let Some(today) = context.today else { return found.cannot_judge(Unjudged::NO_TODAY) };
            found.at_if(case.recorded_on > today, "/recorded_on");
            found.at_if(case.state_since > today, "/state_since");
            let licence = case.licence.as_ref();
            found.at_if(licence.is_some_and(|it| it.issued_on > today), "/licence/issued_on");
        },
    )
    .reads(&["/recorded_on", "/state_since", "/licence"]),
    Rule::error(
        "training.institution.state_after_record",
        text("状态起始日期晚于记录日期", "a state that begins after the day of the record"),
        |case, _, found| found.at_if(case.state_since > case.recorded_on, "/state_since"),
    )
    .reads(&["/state_since", "/recorded_on"]),
];

pub(super) const NUMBER: &[Rule] = &[
    Rule::warning(
        "training.institution.licence_of_another_area",
        text("许可证编号的行政区划与机构所在地不符", "the licence number is of another area"),
        |case, _, found| {
            let Some((licence, site)) = case.licence.as_ref().zip(case.site.as_ref()) else {
                return;
            };
            let elsewhere = licence.number.is_of_another_area(site.division);
            found.at_if(elsewhere, "/licence/number");
        },
    )
    .basis(&[law::LICENCE_DIGITS])
    .reads(&["/licence", "/site"]),
    Rule::warning(
        "training.institution.licence_of_another_level",
        text(
            "许可证编号的学校层次不是培训机构",
            "the licence number is not of a training institution",
        ),
        |case, _, found| {
            let other = case.licence.as_ref().is_some_and(|it| it.number.is_of_another_level());
            found.at_if(other, "/licence/number");
        },
    )
    .basis(&[law::LICENCE_DIGITS])
    .reads(&["/licence"]),
    Rule::warning(
        "training.institution.licensed_by_another_department",
        text("审批部门不是该类培训的审批部门", "licensed by a department that is not competent"),
        |case, context, found| {
            let Some(licence) = &case.licence else { return };
            let chosen = licensing_authority(context.profile, context.day);
            let other =
                licence.groups.iter().any(|group| !licenses(licence.department, *group, chosen));
            found.at_if(other, "/licence/department");
        },
    )
    .basis(&[law::LICENCE, law::PROVINCIAL, law::HENAN_CONSENT])
    .reads(&["/licence", "/recorded_on"])
    .settings(&[LICENSING_AUTHORITY]),
    Rule::warning(
        "training.institution.online_not_licensed_by_province",
        text("线上培训应由省级审批", "online, and not licensed by the province"),
        |case, context, found| {
            let below = |it: &Licence| {
                it.mode == TrainingMode::Online && it.level != LicenceLevel::Province
            };
            let asked = context.is_on(ONLINE_BY_PROVINCE);
            found.at_if(asked && case.licence.as_ref().is_some_and(below), "/licence/level");
        },
    )
    .basis(&[law::ONLINE_BY_PROVINCE])
    .since(2021, 7, 24)
    .reads(&["/licence", "/recorded_on"])
    .settings(&[ONLINE_BY_PROVINCE]),
    Rule::error(
        "training.institution.name_not_of_licence",
        text("机构名称与许可证件不符", "not the name on the licence"),
        |case, _, found| {
            let other = case.licence.as_ref().is_some_and(|it| it.name != case.name);
            found.at_if(other, "/licence/name");
        },
    )
    .basis(&[Basis::Consistency, law::CONTRACT_NOTICE])
    .reads(&["/name", "/licence"]),
    Rule::warning(
        "training.institution.address_not_of_licence",
        text("培训地址与许可证件不符", "not the address on the licence"),
        |case, _, found| found.at_if(has_moved(case), "/site/address"),
    )
    .basis(&[law::BEYOND_LICENCE])
    .since(2021, 9, 1)
    .reads(&["/site", "/licence"]),
];

/// Whether a department gives licences for a group, by what the profile has chosen. Subjects are for the
/// education authorities; an office of administrative approval stands for any.
fn licenses(department: Department, group: TrainingGroup, chosen: Option<usize>) -> bool {
    let by_education = department == Department::Education;
    let by_competent = department == group.department();
    department == Department::AdministrativeApproval
        || match chosen {
            _ if group == TrainingGroup::Subject => by_education,
            None => by_education || by_competent,
            Some(DEPARTMENT_ALONE) => by_competent,
            Some(_) => by_education,
        }
}

fn has_moved(case: &Institution) -> bool {
    let places = case.licence.as_ref().zip(case.site.as_ref());
    places.is_some_and(|(licence, site)| licence.address != site.address)
}

const OPEN_IS_LICENSED: &str = r#"{
    "if": {
        "properties": { "state": { "enum": ["operating", "suspended"] } },
        "required": ["state"]
    },
    "then": { "properties": { "licence": true }, "required": ["licence"] }
}"#;

const OPEN_IS_REGISTERED: &str = r#"{
    "if": {
        "properties": { "state": { "enum": ["operating", "suspended"] } },
        "required": ["state"]
    },
    "then": { "properties": { "registration": true }, "required": ["registration"] }
}"#;

const REGISTERED_AS_IT_IS: &str = r#"{
    "if": { "properties": { "nature": { "const": "for_profit" } }, "required": ["nature"] },
    "then": { "properties": { "registration": { "properties": { "kind": { "const": "company" } } } } },
    "else": {
        "properties": { "registration": { "properties": { "kind": {
            "enum": ["private_non_enterprise", "public_institution"]
        } } } }
    }
}"#;
