//! What approvals, deregistrations and courses are held to.

use jiaozheng_core::law::{
    ADMINISTRATIVE_LICENSING, MINORS_PROTECTION, PRESCHOOL_EDUCATION, mirror, read,
};
use jiaozheng_core::{Basis, Evidence, InForce, Instrument, article, day};

use super::{
    DOUBLE_REDUCTION, MATERIAL_RULES, OPINION_2018, PRIVATE_EDUCATION, PRIVATE_EDUCATION_RULES,
};

/// How private non-enterprise units, the form of non-profit institutions, are registered.
pub const NON_ENTERPRISE_UNITS: Instrument =
    Instrument::new("民办非企业单位登记管理暂行条例", None)
        .in_force(InForce::since(day(1998, 10, 25)));

/// Subject institutions become non-profit; published on 7 September 2021.
pub const NON_PROFIT_NOTICE: Instrument = Instrument::new(
    "教育部办公厅等三部门关于将面向义务教育阶段学生的学科类校外培训机构统一登记为非营利性机构的通知",
    Some("教监管厅〔2021〕1号"),
)
.in_force(InForce::since(day(2021, 9, 7)));

/// What subject training may cost; published on 6 September 2021.
pub const FEE_NOTICE: Instrument = Instrument::new(
    "国家发展改革委 教育部 市场监管总局关于加强义务教育阶段学科类校外培训收费监管的通知",
    Some("发改价格〔2021〕1279号"),
)
.in_force(InForce::since(day(2021, 9, 6)));

/// Henan: how institutions outside the subjects are set up; reported on 21 September 2022.
pub const HENAN_NON_SUBJECT: Instrument = Instrument::new(
    "河南省科技类、文化艺术类、体育类校外培训机构设置标准（名称、文号未全见）",
    None,
)
.in_force(InForce::since(day(2022, 9, 21)));

/// Hainan: what is paid in advance, reported on 16 November 2021.
pub const HAINAN_PREPAYMENT: Instrument =
    Instrument::new("海南省校外培训机构预收费管理办法（试行）", None)
        .in_force(InForce::since(day(2021, 11, 16)));

/// Jiangsu: what is paid in advance, reported on 19 April 2022.
pub const JIANGSU_FEES: Instrument = Instrument::new(
    "江苏省教育厅等十一部门关于进一步加强校外培训机构收费管理和预收费资金监管工作的通知",
    Some("苏教监管函〔2022〕7号"),
)
.in_force(InForce::since(day(2022, 4, 19)));

/// Several sponsors have an agreement.
pub const JOINT_SPONSORS: Basis = read(&PRIVATE_EDUCATION_RULES, article(5).paragraph(1));

/// A change of sponsor has its agreement.
pub const SPONSOR_AGREEMENT: Basis = read(&PRIVATE_EDUCATION_RULES, article(12).paragraph(1));

/// What is handed in to prepare a school.
pub const PREPARATION_DOCUMENTS: Basis = read(&PRIVATE_EDUCATION, article(13));

/// Thirty days to decide on a preparation.
pub const PREPARATION_DECISION: Basis = read(&PRIVATE_EDUCATION, article(14).paragraph(1));

/// A preparation lasts three years at the most.
pub const PREPARATION_TERM: Basis = read(&PRIVATE_EDUCATION, article(14).paragraph(3));

/// Within three years of the letter of approval the school is applied for.
pub const PREPARATION_ENDS: Basis = read(&PRIVATE_EDUCATION_RULES, article(17).paragraph(1));

/// What is handed in after a preparation.
pub const DOCUMENTS: Basis = read(&PRIVATE_EDUCATION, article(15));

/// What is handed in without one.
pub const DOCUMENTS_AT_ONCE: Basis = read(&PRIVATE_EDUCATION, article(16));

/// Whom is granted a licence gets one.
pub const LICENCE_ISSUED: Basis = read(&PRIVATE_EDUCATION, article(18).paragraph(1));

/// A refusal says why.
pub const REFUSAL_EXPLAINED: Basis = read(&PRIVATE_EDUCATION, article(18).paragraph(2));

/// A new licence is announced.
pub const LICENCE_ANNOUNCED: Basis = read(&PRIVATE_EDUCATION_RULES, article(22).paragraph(1));

/// A school divided or merged: liquidation first, then the board asks.
pub const DIVISION_APPROVED: Basis = read(&PRIVATE_EDUCATION, article(53).paragraph(1));

/// Three months to answer.
pub const DIVISION_ANSWERED: Basis = read(&PRIVATE_EDUCATION, article(53).paragraph(2));

/// Another sponsor: liquidation first, the board agrees.
pub const SPONSOR_APPROVED: Basis = read(&PRIVATE_EDUCATION, article(54));

/// Another name, level or category: the board asks.
pub const CATEGORY_APPROVED: Basis = read(&PRIVATE_EDUCATION, article(55).paragraph(1));

/// Three months to answer on another category.
pub const CATEGORY_ANSWERED: Basis = read(&PRIVATE_EDUCATION, article(55).paragraph(2));

/// One body may license in place of several.
pub const LICENSING_CONCENTRATED: Basis = read(&ADMINISTRATIVE_LICENSING, article(25));

/// All that is missing is said at once, within five days.
pub const SUPPLEMENT_ASKED: Basis =
    read(&ADMINISTRATIVE_LICENSING, article(32).paragraph(1).item(4));

/// Granted is what meets the conditions of the law.
pub const LICENSING_CONDITIONS: Basis = read(&ADMINISTRATIVE_LICENSING, article(38).paragraph(1));

/// A refusal of any licence says why.
pub const LICENSING_REFUSAL_EXPLAINED: Basis =
    read(&ADMINISTRATIVE_LICENSING, article(38).paragraph(2));

/// Twenty days to decide, ten more with a reason.
pub const LICENSING_DECISION: Basis = read(&ADMINISTRATIVE_LICENSING, article(42).paragraph(1));

/// Ten days to hand the certificate over.
pub const CERTIFICATE_HANDED_OVER: Basis = read(&ADMINISTRATIVE_LICENSING, article(44));

/// What time is not counted.
pub const TIME_NOT_COUNTED: Basis = read(&ADMINISTRATIVE_LICENSING, article(45));

/// Thirty days before the end a renewal is asked for.
pub const RENEWAL_ASKED: Basis = read(&ADMINISTRATIVE_LICENSING, article(50).paragraph(1));

/// Before the end it is decided.
pub const RENEWAL_DECIDED: Basis = read(&ADMINISTRATIVE_LICENSING, article(50).paragraph(2));

/// The days of that law are working days.
pub const LICENSING_DAYS: Basis = read(&ADMINISTRATIVE_LICENSING, article(82));

/// Why a school comes to its end.
pub const GROUNDS: Basis = read(&PRIVATE_EDUCATION, article(56));

/// Students are placed.
pub const STUDENTS_PLACED: Basis = read(&PRIVATE_EDUCATION, article(57));

/// There is a liquidation.
pub const LIQUIDATION: Basis = read(&PRIVATE_EDUCATION, article(58).paragraph(1));

/// Who liquidates.
pub const LIQUIDATORS: Basis = read(&PRIVATE_EDUCATION, article(58).paragraph(2));

/// Students first, then staff, then others.
pub const ORDER_OF_DEBTS: Basis = read(&PRIVATE_EDUCATION, article(59).paragraph(1));

/// What is left of a non-profit school stays in non-profit schools.
pub const SURPLUS: Basis = read(&PRIVATE_EDUCATION, article(59).paragraph(2));

/// The licence is taken back, the seal destroyed, the registration cancelled.
pub const LICENCE_TAKEN_BACK: Basis = read(&PRIVATE_EDUCATION, article(60));

/// Licence back, registration cancelled, the public told.
pub const END_OF_A_SCHOOL: Basis = read(&PRIVATE_EDUCATION_RULES, article(50).paragraph(1));

/// Six months before, the public is told.
pub const END_ANNOUNCED: Basis = read(&PRIVATE_EDUCATION_RULES, article(50).paragraph(2));

/// A licence that ran out.
pub const LICENCE_RAN_OUT: Basis = read(&PRIVATE_EDUCATION_RULES, article(50).paragraph(3));

/// Before the registration is cancelled there is a liquidation.
pub const UNIT_LIQUIDATED: Basis = read(&NON_ENTERPRISE_UNITS, article(16).paragraph(2));

/// Within fifteen days of it, the cancellation is asked for.
pub const UNIT_CANCELLED: Basis = read(&NON_ENTERPRISE_UNITS, article(17).paragraph(1));

/// No lessons of primary school for preschool children.
pub const NO_PRIMARY_LESSONS: Basis = read(&MINORS_PROTECTION, article(33).paragraph(3));

/// Schools and kindergartens have no part in paid lessons.
pub const NO_PART_OF_SCHOOLS: Basis = read(&MINORS_PROTECTION, article(38).paragraph(2));

/// No half days and no lessons of primary school for preschool children.
pub const NO_HALF_DAYS: Basis = read(&PRESCHOOL_EDUCATION, article(59).paragraph(3));

/// 双减, as restated: no new subject institutions, times, sessions, nothing foreign or ahead.
pub const DOUBLE_REDUCTION_RULES: Basis =
    mirror(&DOUBLE_REDUCTION, None, "8netcn.com/know/759362.html");

/// Subject institutions are non-profit.
pub const NON_PROFIT: Basis = mirror(
    &NON_PROFIT_NOTICE,
    None,
    "freewechat.com/a/MzUzMjMxNTE3Ng==/2247536442/1; 121xx.cn/art/info/125254886",
);

/// The opinion of 2018, as a report restates it: times, filing, fees.
pub const OPINION_2018_RULES: Basis = mirror(&OPINION_2018, None, "wuhan.com/education/1346.html");

/// Henan: the department consents, then the legal person is registered.
pub const HENAN_CONSENT: Basis = mirror(
    &HENAN_NON_SUBJECT,
    None,
    "4ll.net/educate/291222.html; dzb.zzrbnews.com/news/40110.html (郑州 2023-04)",
);

/// Subject training has prices of the government, by size of class and by length of session.
pub const GUIDED_PRICES: Basis = mirror(&FEE_NOTICE, None, "bbbaike.com/baike/jiaoyu/335952.html");

/// Ten per cent above them at the most.
pub const GUIDED_PRICES_FLOAT: Basis =
    mirror(&FEE_NOTICE, None, "m.ahhgcable.com/zixun/2021/1208/120862581.html（广东转发）");

/// Hainan: three months, sixty sessions, a month before.
pub const HAINAN_CHARGES: Basis =
    mirror(&HAINAN_PREPAYMENT, None, "中国教育新闻网 2021-11-16, m.zhmqcg.com");

/// Jiangsu: the same.
pub const JIANGSU_CHARGES: Basis =
    mirror(&JIANGSU_FEES, None, "新华日报 2022-04-19, tgrr.com.cn/yaowen/2022/0419/28968.html");

/// Materials are what an institution writes itself.
pub const OWN_MATERIALS: Basis = mirror(&MATERIAL_RULES, Some(article(2)), MATERIAL_RULES_SEEN);

/// They are written, reviewed, chosen and filed under control.
pub const MATERIALS_CONTROLLED: Basis =
    mirror(&MATERIAL_RULES, Some(article(3)), MATERIAL_RULES_SEEN);

const MATERIAL_RULES_SEEN: &str = "zuomama.com/news/jiaodian/29898.html";

/// They are reviewed twice, and kept. Beyond its first three articles the text was not seen.
pub const MATERIALS: Basis = Basis::law(&MATERIAL_RULES, None, Evidence::Memory);

/// Whoever gives up subjects gives the licence for them back. Not looked up.
pub const CONVERSION: Basis = Basis::law(&DOUBLE_REDUCTION, None, Evidence::Memory);
