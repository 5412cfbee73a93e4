//! What contracts of training are held to.

use jiaozheng_core::law::{CIVIL_CODE, mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

use super::{MODEL_CONTRACT, PREPAYMENT};

/// The notice of April 2020 against contracts that are split; its title was not seen.
pub const SPLIT_NOTICE: Instrument =
    Instrument::new("教育部办公厅关于校外培训收费的通知（2020年4月16日，全称未见）", None)
        .in_force(InForce::since(day(2020, 4, 16)));

/// 发票管理办法, as of 2019.
pub const INVOICE_RULES_2019: Instrument =
    Instrument::new("中华人民共和国发票管理办法（2019年修订）", None)
        .in_force(InForce::since(day(2019, 3, 2)).until(day(2023, 7, 19)));

/// 发票管理办法, as of 2023; the article has another number.
pub const INVOICE_RULES: Instrument =
    Instrument::new("中华人民共和国发票管理办法（2023年修订）", None)
        .in_force(InForce::since(day(2023, 7, 20)));

/// Whoever is paid for a service gives an invoice.
pub const INVOICES: &[Basis] =
    &[read(&INVOICE_RULES_2019, article(19)), read(&INVOICE_RULES, article(18))];

/// Who is under eight is stood for by a guardian.
pub const GUARDIAN_ACTS: Basis = read(&CIVIL_CODE, article(20));

/// Who is older and a minor needs the guardian's consent.
pub const GUARDIAN_CONSENTS: Basis = read(&CIVIL_CODE, article(19));

/// Who is sixteen and lives on own work acts alone.
pub const OWN_INCOME: Basis = read(&CIVIL_CODE, article(18).paragraph(2));

/// One charge: at most three months, at most sixty sessions.
pub const ONE_CHARGE: Basis =
    mirror(&PREPAYMENT, None, "九江市公开材料; 公开源代码 ClassOff 的注释（称已对照原文）");

/// The same for three months, in the notice of 2020: contracts split to get round it count together.
pub const SPLIT_CHARGES: Basis = mirror(&SPLIT_NOTICE, None, "hairshecomes.com");

/// No loan for training.
pub const NO_LOAN: Basis = mirror(&PREPAYMENT, None, "九江市公开材料");

/// The fields of the model contract.
pub const MODEL_FIELDS: Basis =
    mirror(&MODEL_CONTRACT, None, "wnwk.com/doc/2387826.html; china.pulv.xyz/contracts/763");

/// What the model contract says of refunds, as remembered.
pub const REFUNDS: Basis = Basis::law(&MODEL_CONTRACT, None, Evidence::Memory);
