//! Who may found an institution, with what, who leads it and who stands for it.

use jiaozheng_core::{Pointer, text};

use super::{Rule, trains_arts};
use crate::institution::settings::{BAR_SCHOOLS_AS_SPONSORS, LEAST_CAPITAL_YUAN};
use crate::institution::{FEN_A_YUAN, Institution, Office, Sponsor, SponsorKind};
use crate::{LegalNature, law};

pub(super) const SPONSORS: &[Rule] = &[
    Rule::error(
        "training.institution.sponsor_not_eligible",
        text(
            "举办者不具有政治权利或者完全民事行为能力",
            "a founder without political rights or full capacity",
        ),
        |case, _, found| {
            for (place, sponsor) in sponsors(case) {
                let barred = matches!(sponsor, Sponsor::Person { is_eligible: false, .. });
                found.at_if(barred, place.field("is_eligible"));
            }
        },
    )
    .basis(&[law::SPONSORS])
    .reads(&["/sponsors"])
    .schema(FOUNDERS_ARE_ELIGIBLE),
    Rule::error(
        "training.institution.sponsor_state_organ",
        text("国家机构不得举办", "founded by an organ of the state"),
        |case, _, found| {
            for (place, sponsor) in sponsors(case) {
                let is_organ = sponsor.organisation() == Some(SponsorKind::StateOrgan);
                found.at_if(is_organ, place.field("organisation"));
            }
        },
    )
    .basis(&[law::NO_STATE_ORGAN])
    .reads(&["/sponsors"])
    .schema(NO_STATE_ORGAN),
    Rule::error(
        "training.institution.sponsor_public_school",
        text(
            "实施义务教育的公办学校不得举办，其他公办学校不得举办营利性机构",
            "founded by a public school of compulsory education, or for profit by another one",
        ),
        |case, _, found| {
            let for_profit = case.nature == LegalNature::ForProfit;
            for (place, sponsor) in sponsors(case) {
                let barred = match sponsor.organisation() {
                    Some(SponsorKind::PublicCompulsorySchool) => true,
                    Some(SponsorKind::OtherPublicSchool) => for_profit,
                    _ => false,
                };
                found.at_if(barred, place.field("organisation"));
            }
        },
    )
    .basis(&[law::NO_PUBLIC_SCHOOLS])
    .since(2021, 9, 1)
    .reads(&["/sponsors", "/nature"]),
    Rule::warning(
        "training.institution.sponsor_school",
        text(
            "中小学校不得举办或者参与举办文化艺术类培训机构",
            "culture and the arts: founded by a school",
        ),
        |case, context, found| {
            let barred = context.is_on(BAR_SCHOOLS_AS_SPONSORS) && trains_arts(case);
            let for_profit = case.nature == LegalNature::ForProfit;
            for (place, sponsor) in sponsors(case) {
                let is_school = match sponsor.organisation() {
                    Some(SponsorKind::PrivateSchool) => true,
                    Some(SponsorKind::OtherPublicSchool) => !for_profit, // else barred everywhere
                    _ => false,
                };
                found.at_if(barred && is_school, place.field("organisation"));
            }
        },
    )
    .basis(&[law::HENAN])
    .reads(&["/sponsors", "/nature", "/categories", "/recorded_on"])
    .settings(&[BAR_SCHOOLS_AS_SPONSORS]),
    Rule::error(
        "training.institution.sponsor_foreign_invested",
        text("外资不得控股或者参股学科类培训机构", "foreign capital in subjects"),
        |case, _, found| {
            for (place, sponsor) in sponsors(case) {
                let is_foreign = sponsor.organisation() == Some(SponsorKind::ForeignInvested);
                found.at_if(case.trains_subjects() && is_foreign, place.field("organisation"));
            }
        },
    )
    .basis(&[law::NO_FOREIGN_CAPITAL])
    .since(2021, 7, 24)
    .reads(&["/sponsors", "/categories"]),
];

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "training.institution.paid_lessons_with_school",
        text(
            "学校、幼儿园不得与校外培训机构合作提供有偿课程辅导",
            "paid lessons together with a school or kindergarten",
        ),
        |case, _, found| {
            for (index, partnership) in case.partnerships.iter().enumerate() {
                let place = Pointer::from("/partnerships").index(index);
                found.at_if(partnership.is_paid_lessons, place.field("is_paid_lessons"));
            }
        },
    )
    .basis(&[law::NO_PART_OF_SCHOOLS])
    .since(2021, 6, 1)
    .reads(&["/partnerships"]),
    Rule::warning(
        "training.institution.capital_too_small",
        text("开办资金低于当地最低要求", "less capital than is asked for here"),
        |case, context, found| {
            let least = context.number(LEAST_CAPITAL_YUAN) * FEN_A_YUAN;
            found.at_if(case.capital_fen.get() < least, "/capital_fen");
        },
    )
    .basis(&[law::PROVINCIAL])
    .reads(&["/capital_fen", "/recorded_on"])
    .settings(&[LEAST_CAPITAL_YUAN]),
    Rule::error(
        "training.institution.capital_not_paid",
        text("开办资金未缴足", "the capital was not paid in full"),
        |case, _, found| {
            let short = case.paid_capital_fen.get() < case.capital_fen.get();
            found.at_if(case.state.is_open() && short, "/paid_capital_fen");
        },
    )
    .basis(&[law::CAPITAL_PAID])
    .since(2021, 9, 1)
    .reads(&["/state", "/capital_fen", "/paid_capital_fen"]),
    Rule::error(
        "training.institution.board_head_barred",
        text("决策机构负责人不符合任职条件", "somebody leads the board who may not"),
        |case, _, found| found.at_if(case.board_head.bar.is_some(), "/board_head/bar"),
    )
    .basis(&[law::HEAD])
    .since(2021, 9, 1)
    .reads(&["/board_head/bar"]),
    Rule::error(
        "training.institution.representative_of_no_office",
        text(
            "法定代表人应由决策机构负责人或者校长担任",
            "a legal representative who is neither head of the board nor principal",
        ),
        |case, _, found| {
            let other = case.legal_representative.office == Office::Other;
            found.at_if(other, "/legal_representative/office");
        },
    )
    .basis(law::LEGAL_REPRESENTATIVE)
    .reads(&["/legal_representative/office"])
    .schema(REPRESENTATIVE_HAS_OFFICE),
    Rule::error(
        "training.institution.representative_not_of_office",
        text("法定代表人与所任职务的人员不符", "not the person who holds the office"),
        |case, _, found| {
            let person = &case.legal_representative;
            let other = match person.office {
                Office::BoardHead => person.name != case.board_head.name,
                Office::Principal => person.name != case.principal.name,
                Office::Other => false,
            };
            found.at_if(other, "/legal_representative/name");
        },
    )
    .reads(&[
        "/legal_representative/name",
        "/legal_representative/office",
        "/board_head/name",
        "/principal/name",
    ]),
];

fn sponsors(case: &Institution) -> impl Iterator<Item = (Pointer, &Sponsor)> {
    let place = |index| Pointer::from("/sponsors").index(index);
    case.sponsors.iter().enumerate().map(move |(index, sponsor)| (place(index), sponsor))
}

const FOUNDERS_ARE_ELIGIBLE: &str = r#"{
    "properties": { "sponsors": { "items": {
        "if": { "properties": { "kind": { "const": "person" } }, "required": ["kind"] },
        "then": { "properties": { "is_eligible": { "const": true } } }
    } } }
}"#;

const NO_STATE_ORGAN: &str = r#"{
    "properties": { "sponsors": { "items": {
        "if": { "properties": { "kind": { "const": "organisation" } }, "required": ["kind"] },
        "then": { "properties": { "organisation": { "not": { "const": "state_organ" } } } }
    } } }
}"#;

const REPRESENTATIVE_HAS_OFFICE: &str = r#"{
    "properties": { "legal_representative": {
        "properties": { "office": { "enum": ["board_head", "principal"] } }
    } }
}"#;
