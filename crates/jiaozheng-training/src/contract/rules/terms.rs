//! The form, the licence, the days and the price.

use jiaozheng_core::text;

use super::Rule;
use crate::contract::{Contract, ContractForm};
use crate::institution::Fen;
use crate::{TargetGroup, TrainingMode, law};

pub(super) const RULES: &[Rule] = &[
    Rule::warning(
        "training.contract.form_not_model",
        text(
            "没有使用现行的《中小学生校外培训服务合同（示范文本）》",
            "not on the form of the model contract",
        ),
        |case, _, found| {
            let other = matches!(case.form, ContractForm::Own | ContractForm::Model2020);
            found.at_if(other, "/form");
        },
    )
    .basis(&[law::PREPAYMENT_SECURED, law::MODEL_FIELDS])
    .since(2021, 10, 21)
    .reads(&["/form"]),
    Rule::warning(
        "training.contract.form_incomplete",
        text("示范文本要求填写的内容没有填写", "what the model contract asks for is not there"),
        |case, _, found| {
            if case.form != ContractForm::Model2021 {
                return;
            }
            for (_, place) in blanks(case).into_iter().filter(|(blank, _)| *blank) {
                found.at(place);
            }
        },
    )
    .basis(&[law::MODEL_FIELDS])
    .since(2021, 10, 21)
    .reads(&[
        "/form",
        "/contract_number",
        "/target",
        "/school",
        "/school_grade",
        "/guardian/address",
        "/class_size",
        "/institution",
        "/mode",
        "/escrow",
        "/refund_terms",
    ]),
    Rule::error(
        "training.contract.licence_not_in_force",
        text("签订合同时机构的许可不在有效期内", "signed when the licence was not in force"),
        |case, _, found| {
            let licensed = case.institution.is_licensed_on(case.signed_on);
            found.at_if(!licensed, "/institution/licence_valid_to");
        },
    )
    .basis(&[law::LICENCE, law::LICENCE_TERM])
    .reads(&["/institution", "/signed_on"]),
    Rule::warning(
        "training.contract.licence_ends_before_course",
        text("机构的许可在课程结束前到期", "the licence ends before the course"),
        |case, _, found| {
            let licensed = case.institution.is_licensed_on(case.signed_on);
            let ends = case.institution.licence_valid_to < case.ends_on;
            found.at_if(licensed && ends, "/institution/licence_valid_to");
        },
    )
    .basis(&[law::LICENCE, law::LICENCE_TERM])
    .reads(&["/institution", "/signed_on", "/ends_on"]),
    Rule::error(
        "training.contract.ends_before_start",
        text("结课日期早于开课日期", "the course ends before it begins"),
        |case, _, found| found.at_if(case.ends_on < case.starts_on, "/ends_on"),
    )
    .reads(&["/starts_on", "/ends_on"]),
    Rule::warning(
        "training.contract.signed_after_start",
        text("开课以后才签订合同", "signed after the course began"),
        |case, _, found| found.at_if(case.signed_on > case.starts_on, "/signed_on"),
    )
    .reads(&["/signed_on", "/starts_on"]),
    Rule::error(
        "training.contract.dated_in_future",
        text("日期晚于当前日期", "a date in the future"),
        |case, context, found| {
            let Some(today) = context.today else {
                return found.cannot_judge(jiaozheng_core::Unjudged::NO_TODAY);
            };
            found.at_if(case.signed_on > today, "/signed_on");
            for (index, charge) in case.charges.iter().enumerate() {
                let place = jiaozheng_core::Pointer::from("/charges").index(index);
                found.at_if(charge.paid_on > today, place.field("paid_on"));
            }
            let Some(refund) = &case.refund else { return };
            found.at_if(refund.requested_on > today, "/refund/requested_on");
            found.at_if(refund.paid_on.is_some_and(|on| on > today), "/refund/paid_on");
        },
    )
    .reads(&["/signed_on", "/charges", "/refund"]),
    Rule::error(
        "training.contract.fee_differs",
        text(
            "费用总额不等于课时单价乘以总课时数加其他费用减优惠",
            "the price is not that of the sessions, with what else there is and less what is taken off",
        ),
        |case, _, found| {
            let amount = |fen: Option<Fen>| fen.map_or(0, Fen::get);
            let sessions = case.price_fen.get() * case.sessions.get();
            let sum = sessions + amount(case.other_fees_fen) - amount(case.discount_fen);
            found.at_if(case.fee_fen.get() != sum, "/fee_fen");
        },
    )
    .reads(&["/fee_fen", "/price_fen", "/sessions", "/other_fees_fen", "/discount_fen"]),
    Rule::error(
        "training.contract.price_not_published",
        text("收费标准没有公示", "the prices are not published"),
        |case, _, found| found.at_if(!case.is_price_published, "/is_price_published"),
    )
    .basis(&[law::PRICES, law::PREPAYMENT_SECURED])
    .reads(&["/is_price_published"]),
];

/// What the model contract asks for and a record may leave out.
fn blanks(case: &Contract) -> [(bool, &'static str); 12] {
    let institution = &case.institution;
    let online = case.mode == TrainingMode::Online;
    let at_school = case.target != TargetGroup::Preschool;
    [
        (case.contract_number.is_none(), "/contract_number"),
        (at_school && case.school.is_none(), "/school"),
        (at_school && case.school_grade.is_none(), "/school_grade"),
        (case.guardian.address.is_none(), "/guardian/address"),
        (case.class_size.is_none(), "/class_size"),
        (institution.contact_phone.is_none(), "/institution/contact_phone"),
        (institution.address.is_none(), "/institution/address"),
        (institution.licensing_authority.is_none(), "/institution/licensing_authority"),
        (institution.registration_authority.is_none(), "/institution/registration_authority"),
        (online && institution.icp_number.is_none(), "/institution/icp_number"),
        (case.escrow.is_none(), "/escrow"),
        (case.refund_terms.is_none(), "/refund_terms"),
    ]
}
