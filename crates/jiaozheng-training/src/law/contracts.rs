//! What contracts of training are held to.

use jiaozheng_core::law::{CIVIL_CODE, mirror, read};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

use super::{MODEL_CONTRACT, PREPAYMENT};

/// The notice of April 2020 against contracts that are split; its title was not seen.
pub const SPLIT_NOTICE: Instrument =
    Instrument::new("教育部办公厅关于校外培训收费的通知（2020年4月16日，全称未见）", None)
        .in_force(InForce::since(day(2020, 4, 16)));

/// Hainan: what is paid in advance.
pub const HAINAN_PREPAYMENT: Instrument =
    Instrument::new("海南省校外培训机构预收费管理办法（试行）", None)
        .in_force(InForce::since(day(2021, 11, 16)));

/// Jiangsu: fees and what is paid in advance.
pub const JIANGSU_PREPAYMENT: Instrument = Instrument::new(
    "江苏省教育厅等十一部门关于进一步加强校外培训机构收费管理和预收费资金监管工作的通知",
    Some("苏教监管函〔2022〕7号"),
)
.in_force(InForce::since(day(2022, 4, 19)));

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

/// Nothing is charged earlier than a month before the course, in two provinces.
pub const NOT_EARLIER: &[Basis] = &[
    mirror(
        &HAINAN_PREPAYMENT,
        None,
        "中国教育新闻网 2021-11-16, m.zhmqcg.com/rmtzcg/xwy/wzxw/202111/t20211116_637558.html",
    ),
    mirror(&JIANGSU_PREPAYMENT, None, "tgrr.com.cn/yaowen/2022/0419/28968.html; sciedu.org"),
];

/// A renewal not before there are few sessions left, in one province.
pub const RENEWAL: Basis =
    mirror(&JIANGSU_PREPAYMENT, None, "tgrr.com.cn/yaowen/2022/0419/28968.html");

/// The fields of the model contract.
pub const MODEL_FIELDS: Basis =
    mirror(&MODEL_CONTRACT, None, "wnwk.com/doc/2387826.html; china.pulv.xyz/contracts/763");

/// What the model contract says of refunds, as remembered.
pub const REFUNDS: Basis = Basis::law(&MODEL_CONTRACT, None, Evidence::Memory);

/// The state guides the price of subjects in compulsory education, up to a tenth more.
pub const GUIDED_PRICE: Basis = mirror(&PREPAYMENT, None, "yxsjw.org.cn/curriculum/show/227.html");
